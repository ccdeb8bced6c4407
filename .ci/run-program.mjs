/** Builds a program of `bench/` with everything inside, beside the worker thread that it starts, and runs its `main`. */
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs `bench/<name>.ts` with the command's words; its result is the exit code, and 2 where it could not do what was asked. */
export async function runProgram(name) {
  const outDir = join(root, 'reports', name);
  const input = { [name]: join(root, 'bench', `${name}.ts`), 'simulation.node': join(root, 'workers', 'simulation.node.ts') };
  const output = { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' };
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: { ssr: true, target: 'node20', outDir, minify: false, rollupOptions: { input, output } },
  });
  const { main } = await import(pathToFileURL(join(outDir, `${name}.js`)).href);
  try {
    process.exitCode = await main(process.argv.slice(2), root);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
