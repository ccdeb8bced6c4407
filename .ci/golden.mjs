/** `npm run golden`: writes the golden numbers of the base run anew. The changelog says by how much they moved, and why. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'reports', 'golden');
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: { ssr: join(root, 'test', 'golden', 'base-run.ts'), target: 'node20', outDir: out, minify: false },
});
const { baseRun, goldenNumbers } = await import(pathToFileURL(join(out, 'base-run.js')).href);
const file = join(root, 'test', 'golden', 'base-run.json');
writeFileSync(file, `${JSON.stringify(goldenNumbers(baseRun()), null, 2)}\n`);
process.stderr.write(`Written: ${file}\n`);
