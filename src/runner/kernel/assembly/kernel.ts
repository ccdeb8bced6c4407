/**
 * The kernel in AssemblyScript: bulk luck and vector mathematics over columns in linear memory, addressed by pointers.
 * Its twin is src/model/kernel.ts with luck.ts and exact-math.ts: every operation rounds as it does there and comes in the same order, so
 * that both yield the same bits; what is done otherwise is exact, and says why. `npm run kernel` compiles this file.
 * A column begins at a multiple of 64 bytes and has room for a multiple of eight elements: all may be read, only `count` are written.
 */
import { copy, FIRST_FREE, place, SPARE } from './columns.ts';
import { powers } from './exponential.ts';
import { quantiles } from './laplace.ts';
import { fill } from './threefry.ts';

/** The first byte that is not the kernel's own. */
export const firstFree: i32 = FIRST_FREE;

/** Four uniforms of each agent under a key, into columns a to d. */
/* prettier-ignore */
export function draw(
  agent: usize, a: usize, b: usize, c: usize, d: usize, k0: i32, k1: i32, k2: i32, k3: i32,
  stream: i32, quarter: i32, replicate: i32, count: i32,
): void {
  const whole = count & ~7, left = count & 7;
  fill(agent, a, b, c, d, k0, k1, k2, k3, stream, quarter, replicate, whole);
  if (left === 0) return;
  const last = agent + ((whole as usize) << 2);
  fill(last, SPARE, SPARE + 64, SPARE + 128, SPARE + 192, k0, k1, k2, k3, stream, quarter, replicate, 8);
  copy(SPARE, place(a, whole), left);
  copy(SPARE + 64, place(b, whole), left);
  copy(SPARE + 128, place(c, whole), left);
  copy(SPARE + 192, place(d, whole), left);
}

/** to[n] ← e^from[n]. */
export function exp(from: usize, to: usize, count: i32): void {
  const even = count & ~1;
  powers(from, to, even);
  if (even === count) return;
  powers(place(from, even), SPARE, 2);
  copy(SPARE, place(to, even), 1);
}

/** u[n] ← Laplace quantile of u[n], unit variance. */
export function laplace(u: usize, count: i32): void {
  const even = count & ~1;
  quantiles(u, u, even);
  if (even === count) return;
  quantiles(place(u, even), SPARE, 2);
  copy(SPARE, place(u, even), 1);
}
