/**
 * Bulk arithmetic over dense columns: luck and the vector mathematics of a quarter. This is the TypeScript kernel, fallback and oracle:
 * any other kernel that the model is given must yield the same bits.
 */
import { exp, laplaceQuantile } from './exact-math.ts';
import { threefry, uniformOf } from './luck.ts';

/** Dense columns of one length; element n of each belongs together. Whoever works on them writes the inputs and reads the outputs in place. */
export interface KernelRoom {
  readonly length: number;
  /** Who each element is to the luck. */
  readonly agent: Int32Array;
  /** Four uniforms in (0, 1) of each element. */
  readonly uniforms: readonly [Float64Array, Float64Array, Float64Array, Float64Array];
  /** What `exp` reads and what it writes. */
  readonly exponent: Float64Array;
  readonly power: Float64Array;
  /** uniforms[k][n] ← word k of Threefry4x32-13 of (agent[n], quarter, stream, replicate) under the key, as a uniform; n < count. */
  draw(key: Int32Array, stream: number, quarter: number, replicate: number, count: number): void;
  /** uniforms[0][n] ← Laplace quantile of uniforms[0][n], unit variance; n < count. */
  laplace(count: number): void;
  /** power[n] ← e^exponent[n]; n < count. */
  exp(count: number): void;
}

/** Where bulk arithmetic is done. */
export interface Kernel {
  /** Dense columns of `length` elements, all zero; the caller may ask for several rooms. */
  room(length: number): KernelRoom;
}

/** The kernel in plain TypeScript. */
export const TYPESCRIPT_KERNEL: Kernel = { room: createRoom };

function createRoom(length: number): KernelRoom {
  const column = (): Float64Array => new Float64Array(length);
  const agent = new Int32Array(length);
  const uniforms = [column(), column(), column(), column()] as const;
  const [exponent, power] = [column(), column()];
  const words = new Int32Array(4);
  return {
    length,
    agent,
    uniforms,
    exponent,
    power,
    draw(key, stream, quarter, replicate, count) {
      const [a, b, c, d] = uniforms;
      for (let n = 0; n < count; n++) {
        threefry(key, agent[n]!, quarter, stream, replicate, words);
        a[n] = uniformOf(words[0]!);
        b[n] = uniformOf(words[1]!);
        c[n] = uniformOf(words[2]!);
        d[n] = uniformOf(words[3]!);
      }
    },
    laplace(count) {
      const [column] = uniforms;
      for (let n = 0; n < count; n++) column[n] = laplaceQuantile(column[n]!);
    },
    exp(count) {
      for (let n = 0; n < count; n++) power[n] = exp(exponent[n]!);
    },
  };
}
