/** `npm run bench`: builds the benchmark with the model inside and runs it; results as JSON on standard output. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: { ssr: join(root, 'bench', 'firm-steps.ts'), target: 'node20', outDir: join(root, 'reports', 'bench'), minify: false },
});
const run = spawnSync(process.execPath, [join(root, 'reports', 'bench', 'firm-steps.js')], { stdio: 'inherit' });
process.exitCode = run.status ?? 1;
