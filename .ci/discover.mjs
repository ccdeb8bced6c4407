/** `npm run discover`: constructed boxes found again, and what the published programme fails on; writes `docs/discovery.md`. `-- --seeds N --futures N --seed text`. */
import { runProgram } from './run-program.mjs';

await runProgram('discovery');
