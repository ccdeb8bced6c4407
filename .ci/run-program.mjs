/** Builds programs of ours with everything inside and loads them; those of `bench/` beside the worker thread that they start. */
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds these files (`{ name: path from the root }`) into `reports/<folder>/`, and loads the first of them. */
export async function loadProgram(folder, files) {
  const outDir = join(root, 'reports', folder);
  const input = Object.fromEntries(Object.entries(files).map(([name, path]) => [name, join(root, path)]));
  const output = { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' };
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: { ssr: true, target: 'node20', outDir, minify: false, rollupOptions: { input, output } },
  });
  return import(pathToFileURL(join(outDir, `${Object.keys(files)[0]}.js`)).href);
}

/** Runs `bench/<name>.ts` with the command's words; its result is the exit code, and 2 where it could not do what was asked. */
export async function runProgram(name) {
  const { main } = await loadProgram(name, { [name]: `bench/${name}.ts`, 'simulation.node': 'workers/simulation.node.ts' });
  try {
    process.exitCode = await main(process.argv.slice(2), root);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
