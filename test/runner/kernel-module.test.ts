/** The WebAssembly kernel as a module: made from the source of today, small, and done without where an engine will not have it. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compileKernel, moduleOf } from '../../.ci/compile-kernel.mjs';
import { KERNEL_BYTES } from '../../src/runner/kernel/kernel-bytes.ts';
import { createWasmKernel } from '../../src/runner/kernel/wasm-kernel.ts';

const bytes = Buffer.from(KERNEL_BYTES, 'base64');

describe('the bytes', () => {
  test('are those that the compiler makes from the source today: otherwise `npm run kernel`', async () => {
    const written = readFileSync(new URL('../../src/runner/kernel/kernel-bytes.ts', import.meta.url), 'utf8');
    expect(written).toBe(moduleOf(await compileKernel()));
  });

  test('want a memory and nothing else', () => {
    expect(WebAssembly.Module.imports(new WebAssembly.Module(bytes))).toEqual([{ module: 'env', name: 'memory', kind: 'memory' }]);
  });

  test('take less than 6 kB compressed', () => {
    expect(gzipSync(KERNEL_BYTES).length).toBeLessThan(6000);
  });
});

/** WebAssembly, but for what is said. */
function engineWith(changes: Partial<typeof WebAssembly>): { WebAssembly: typeof WebAssembly } {
  const { Module, Memory, Instance } = WebAssembly;
  return { WebAssembly: { ...WebAssembly, Module, Memory, Instance, ...changes } };
}

/** A constructor that refuses. */
function refusing(error: Error): never {
  return class {
    constructor() {
      throw error;
    }
  } as never;
}

describe('there is no kernel', () => {
  test('where there is no WebAssembly', () => {
    expect(createWasmKernel({})).toBeNull();
  });

  test.each([
    ['the engine has no SIMD', new WebAssembly.CompileError('Wasm SIMD unsupported')],
    ['a policy forbids to compile', new EvalError("Refused to compile or instantiate WebAssembly module because 'unsafe-eval' …")],
    ['the module is too large for the main thread', new RangeError('WebAssembly.Compile is disallowed on the main thread')],
  ])('where %s', (_reason, error) => {
    expect(createWasmKernel(engineWith({ Module: refusing(error) }))).toBeNull();
  });

  test('but there is one where nothing is refused', () => {
    expect(createWasmKernel(engineWith({}))).not.toBeNull();
    expect(createWasmKernel()).not.toBeNull();
  });
});

describe('a room', () => {
  test('for which no memory can be had is one of the twin', () => {
    const kernel = createWasmKernel(engineWith({ Memory: refusing(new RangeError('could not allocate memory')) }))!;
    const room = kernel.room(3);
    room.exp(3);
    expect(Array.from(room.power)).toEqual([1, 1, 1]);
    expect(room.power.buffer).not.toBe(room.exponent.buffer);
  });

  test('that fails for another reason says so', () => {
    const kernel = createWasmKernel(engineWith({ Instance: refusing(new WebAssembly.LinkError('no such import')) }))!;
    expect(() => kernel.room(3)).toThrow(/no such import/);
  });
});
