/** `npm run mutants`: builds the mutation tests and runs them; see docs/mutants.md. Built beside the packages, where no other check clears away. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = (name) => join(root, 'test', 'mutants', name);
const out = join(root, 'node_modules', '.cache', 'mutants');
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: out,
    minify: false,
    rolldownOptions: { input: { mutants: source('run-mutants.ts'), worker: source('worker.ts') } },
  },
});
const run = spawnSync(process.execPath, [join(out, 'mutants.js'), root, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = run.status ?? 1;
