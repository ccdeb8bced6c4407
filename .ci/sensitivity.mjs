/** `npm run sensitivity`: estimators on known functions, what the base run hinges on; writes `docs/sensitivity.md`. `-- --rows N --trajectories N --seed text`. */
import { runProgram } from './run-program.mjs';

await runProgram('sensitivity');
