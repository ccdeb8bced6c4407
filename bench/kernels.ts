/** The kernels that the benchmark runs the model with. */
import { TYPESCRIPT_KERNEL, type Kernel } from '../src/model/kernel.ts';
import { createWasmKernel } from '../src/runner/kernel/wasm-kernel.ts';

/** A kernel, and what the tables call the model with it. */
export interface NamedKernel {
  readonly id: 'typescript' | 'webassembly';
  readonly name: string;
  readonly kernel: Kernel;
}

/** Kernels that run here, the plain one first; the last is the one that page and command line choose. */
export function availableKernels(): readonly NamedKernel[] {
  const plain: NamedKernel = { id: 'typescript', name: 'the model, TypeScript kernel', kernel: TYPESCRIPT_KERNEL };
  const kernel = createWasmKernel();
  return kernel === null ? [plain] : [plain, { id: 'webassembly', name: 'the model, WebAssembly kernel', kernel }];
}
