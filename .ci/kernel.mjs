/** `npm run kernel`: compiles the WebAssembly kernel and writes its bytes into src/runner/kernel/kernel-bytes.ts. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compileKernel, moduleOf } from './compile-kernel.mjs';

const bytes = await compileKernel();
writeFileSync(fileURLToPath(new URL('../src/runner/kernel/kernel-bytes.ts', import.meta.url)), moduleOf(bytes));
process.stderr.write(`Written: ${bytes.length} bytes, ${gzipSync(bytes).length} compressed.\n`);
