/** The files of the project, for tests that read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const NOT_OURS = new Set(['node_modules', '.git', '.svelte-kit', 'dist', 'dist-node', 'reports', 'test-results', 'coverage']);

/** Paths of all our files under a folder, relative to the project, with forward slashes, in order. */
export function filesUnder(folder: string): string[] {
  const found = readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return NOT_OURS.has(entry.name) ? [] : filesUnder(path);
  });
  return found.sort();
}

/** The text of one of our files. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Whether a path is code of ours: TypeScript or a component. */
export function isCode(path: string): boolean {
  return /\.(ts|svelte|mjs|cjs|js)$/.test(path);
}
