/** `npm run golden`: writes the golden numbers of the base run anew. The changelog says by how much they moved, and why. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { loadProgram, root } from './run-program.mjs';

const { baseRun, goldenNumbers } = await loadProgram('golden', { golden: 'test/golden/base-run.ts' });
const file = join(root, 'test', 'golden', 'base-run.json');
writeFileSync(file, `${JSON.stringify(goldenNumbers(baseRun()), null, 2)}\n`);
process.stderr.write(`Written: ${file}\n`);
