/**
 * The kernel in WebAssembly: the same bits as its TypeScript twin, several elements at a time. Its columns lie in the module's memory, so
 * that nothing is copied on the way in or out.
 */
import { TYPESCRIPT_KERNEL, type Kernel, type KernelRoom } from '../../model/kernel.ts';
import { KERNEL_BYTES } from './kernel-bytes.ts';

/** Where WebAssembly is looked for. */
export interface WasmScope {
  readonly WebAssembly?: typeof WebAssembly;
}

/** What the module of `assembly/kernel.ts` exports; columns are addresses of bytes. */
interface KernelExports {
  readonly firstFree: WebAssembly.Global<'i32'>;
  draw(...columnsKeyAndCounter: number[]): void;
  laplace(column: number, count: number): void;
  exp(from: number, to: number, count: number): void;
}

const PAGE = 65_536;
/** Columns begin at multiples of 64 bytes, so that each has room for a multiple of the elements that are worked on at a time. */
const LINE = 64;
/** An instance of any size needs one page for itself: constants, intermediate values. */
const OWN_PAGES = 1;

/**
 * The kernel, compiled at once; null where there is no WebAssembly with SIMD or a policy refuses to compile it: then TYPESCRIPT_KERNEL
 * gives the same numbers. Every room reserves a memory of its own: ask for few and keep them.
 */
export function createWasmKernel(scope: WasmScope = globalThis): Kernel | null {
  const engine = scope.WebAssembly;
  if (!engine) return null;
  const module = compiled(engine);
  return module && { room: (length) => wasmRoom(engine, module, length) ?? TYPESCRIPT_KERNEL.room(length) };
}

/** The module, or null where it is refused: by an engine without SIMD, by a content security policy, by a limit of the main thread. */
function compiled(engine: typeof WebAssembly): WebAssembly.Module | null {
  try {
    return new engine.Module(Uint8Array.from(atob(KERNEL_BYTES), (character) => character.charCodeAt(0)));
  } catch {
    return null;
  }
}

/** A room in an instance with a memory of just its size, which never grows: growing would take the columns from whoever holds them. */
function wasmRoom(engine: typeof WebAssembly, module: WebAssembly.Module, length: number): KernelRoom | null {
  const [narrow, wide] = [4, 8].map((bytes) => Math.ceil((length * bytes) / LINE) * LINE) as [number, number];
  const pages = OWN_PAGES + Math.ceil((narrow + 6 * wide) / PAGE);
  try {
    const memory = new engine.Memory({ initial: pages, maximum: pages });
    const { exports } = new engine.Instance(module, { env: { memory } });
    const kernel = exports as unknown as KernelExports;
    const agent = kernel.firstFree.value;
    const columns = Array.from({ length: 6 }, (_, n) => agent + narrow + n * wide);
    return roomOver(kernel, memory.buffer, agent, columns, length);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The columns at these addresses, as views, and what is done with them. */
function roomOver(kernel: KernelExports, buffer: ArrayBuffer, agent: number, columns: readonly number[], length: number): KernelRoom {
  const [a, b, c, d, exponent, power] = columns as [number, number, number, number, number, number];
  const view = (column: number): Float64Array => new Float64Array(buffer, column, length);
  const within = (count: number): number => Math.max(0, Math.min(count, length));
  return {
    length,
    agent: new Int32Array(buffer, agent, length),
    uniforms: [view(a), view(b), view(c), view(d)],
    exponent: view(exponent),
    power: view(power),
    draw(key, stream, quarter, replicate, count) {
      kernel.draw(agent, a, b, c, d, key[0]!, key[1]!, key[2]!, key[3]!, stream, quarter, replicate, within(count));
    },
    laplace: (count) => kernel.laplace(a, within(count)),
    exp: (count) => kernel.exp(exponent, power, within(count)),
  };
}
