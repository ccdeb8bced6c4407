/** `npm run case-study`: the programme and five other ways to spend the same money; writes `docs/case-study.md`. `-- --futures N --seed text`. */
import { runProgram } from './run-program.mjs';

await runProgram('case-study');
