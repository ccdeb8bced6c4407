/** `npm run validate`: every dated fact beside the base run; writes `docs/validation.md`. `-- --replicates N --looks N --seed text`. */
import { runProgram } from './run-program.mjs';

await runProgram('validate');
