/** `npm run calibrate`: fits the calibrated assumptions to dated facts; writes `docs/calibration.md`. `-- --points N --waves N --replicates N`. */
import { runProgram } from './run-program.mjs';

await runProgram('calibrate');
