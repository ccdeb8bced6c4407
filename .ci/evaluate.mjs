/** `npm run evaluate`: evaluates the simulated firms as studies evaluate real ones; writes `docs/evaluation.md`. `-- --replicates N --seed text`. */
import { runProgram } from './run-program.mjs';

await runProgram('evaluate');
