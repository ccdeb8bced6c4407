/** `npm run decide`: what shared luck is worth, and what each lever contributes; writes `docs/comparison.md`. `-- --replicates N --seed text`. */
import { runProgram } from './run-program.mjs';

await runProgram('decide');
