/** Builds entry points of `workers/` as the command line does, into a folder of their own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A folder of built entries, `<name>.js`, and its removal. */
export interface BuiltEntries {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Builds `workers/<name>.ts` for each name. */
export async function buildEntries(names: readonly string[]): Promise<BuiltEntries> {
  const folder = await mkdtemp(join(tmpdir(), 'fifty-fifty-'));
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      minify: false,
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(root, 'workers', `${name}.ts`)])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
