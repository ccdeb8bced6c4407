/** `npm run parameters`: writes the table of parameters in ODD.md anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'reports', 'parameters');
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: { ssr: join(root, 'test', 'golden', 'parameter-table.ts'), target: 'node20', outDir: out, minify: false },
});
const { withParameterTable } = await import(pathToFileURL(join(out, 'parameter-table.js')).href);
const file = join(root, 'src', 'model', 'ODD.md');
writeFileSync(file, withParameterTable(readFileSync(file, 'utf8')));
process.stderr.write(`Written: ${file}\n`);
