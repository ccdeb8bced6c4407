/**
 * `npm run build:batch`: the command line and its worker thread, to `dist-node/`.
 * Built aside and moved in file by file, so that a sweep of many processes never reads half a file.
 */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'dist-node');
mkdirSync(target, { recursive: true });
const aside = mkdtempSync(join(target, 'building-'));

/** Entries last: they name the shared files, which must be there first. */
function entriesLast(a, b) {
  return Number(a.includes('.node.')) - Number(b.includes('.node.'));
}

try {
  process.env.BATCH_OUT_DIR = aside;
  await build({ root, configFile: join(root, 'vite.batch.config.ts'), logLevel: 'warn' });
  for (const name of readdirSync(aside).sort(entriesLast)) renameSync(join(aside, name), join(target, name));
} finally {
  rmSync(aside, { recursive: true, force: true });
}
