/** `npm run search`: NSGA-II on problems with known fronts, then a search for policies; writes `docs/search.md`. `-- --runs N --seed text`. */
import { runProgram } from './run-program.mjs';

await runProgram('search');
