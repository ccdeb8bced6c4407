/**
 * `npm run -s batch -- …`: runs the command line, built first where it is missing or older than its sources.
 * Standard output belongs to the results alone: what the build has to say goes to standard error.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist-node', 'batch.node.js');
const sources = ['src', 'workers', 'package-lock.json', 'vite.batch.config.ts'];

/** When the newest file under a path was changed, milliseconds; folders count too, so that a removal is seen. */
function newest(path) {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) return 0;
  if (!status.isDirectory()) return status.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), status.mtimeMs);
}

/** Whether the built program is missing or older than anything it is made of. */
function stale() {
  if (!existsSync(program)) return true;
  const built = statSync(program).mtimeMs;
  return sources.some((source) => newest(join(root, source)) > built);
}

if (stale()) {
  const built = spawnSync(process.execPath, [join(root, '.ci', 'build-batch.mjs')], { stdio: ['ignore', 2, 2] });
  if (built.status !== 0) {
    process.stderr.write('The command line could not be built; nothing was run.\n');
    process.exit(1);
  }
}
await import(pathToFileURL(program).href);
