/** Compiles the kernel of src/runner/kernel/assembly/ and writes the module that holds its bytes; `npm run kernel` and its test use both. */
import asc from 'assemblyscript/asc';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = 'src/runner/kernel/assembly/kernel.ts';
/** Nothing of a runtime, memory from outside, SIMD of the standard only: relaxed SIMD rounds as the machine likes. */
const options = ['--runtime', 'stub', '--importMemory', '--enable', 'simd', '--disableWarning', '112', '-O3', '--noAssert'];

/** The kernel's bytes as the pinned compiler makes them from the source of today. Throws what the compiler says where it refuses. */
export async function compileKernel() {
  const files = new Map();
  const { error, stderr } = await asc.main([entry, '--baseDir', root, '--outFile', 'kernel.wasm', ...options], {
    stdout: asc.createMemoryStream(),
    stderr: asc.createMemoryStream(),
    writeFile: (name, contents) => void files.set(name, contents),
  });
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
  return files.get('kernel.wasm');
}

/** The text of src/runner/kernel/kernel-bytes.ts. */
export function moduleOf(bytes) {
  return `/** Written by \`npm run kernel\` from ${entry}: change that, not this. */

/** The WebAssembly module of ${bytes.length} bytes, in base64. */
export const KERNEL_BYTES =
  '${Buffer.from(bytes).toString('base64')}';
`;
}
