/** `npm run parameters`: writes the table of parameters in ODD.md anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { loadProgram, root } from './run-program.mjs';

const { withParameterTable } = await loadProgram('parameters', { parameters: 'test/golden/parameter-table.ts' });
const file = join(root, 'src', 'model', 'ODD.md');
writeFileSync(file, withParameterTable(readFileSync(file, 'utf8')));
process.stderr.write(`Written: ${file}\n`);
