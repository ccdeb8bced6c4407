/**
 * Luck: Threefry4x32-13 as in luck.ts of the model, four agents a vector. Two vectors go side by side, so that one works while the other waits.
 */
import { both, sub } from './columns.ts';

const PARITY: i32 = 0x1bd11bda;
/** Upper half of a double in [2^20, 2^21), twice: with a word w as lower half it is 2^20 + w·2^−32. Then 2^20 − 2^−33: (w + ½)·2^−32 is left. */
const UNIT: usize = memory.data<i64>([0x4130000041300000, 0x412fffffffffffff], 16);

/** Sums of words. */
function plus(a: v128, b: v128): v128 {
  return i32x4.add(a, b);
}

/** The words x turned left, with `onto` mixed in. */
function mix(x: v128, by: i32, onto: v128): v128 {
  return v128.xor(v128.or(i32x4.shl(x, by), i32x4.shr_u(x, 32 - by)), onto);
}

/** Writes four words as uniforms; no step rounds. */
function put(out: usize, words: v128, exponent: v128, offset: v128): void {
  v128.store(out, sub(v128.shuffle<i32>(words, exponent, 0, 4, 1, 5), offset));
  v128.store(out, sub(v128.shuffle<i32>(words, exponent, 2, 6, 3, 7), offset), 16);
}

/** Threefry4x32-13 of (agent, quarter, stream, replicate) as uniforms into four columns; `count` is a multiple of eight. */
/* prettier-ignore */
export function fill(
  agent: usize, a: usize, b: usize, c: usize, d: usize, k0: i32, k1: i32, k2: i32, k3: i32,
  stream: i32, quarter: i32, replicate: i32, count: i32,
): void {
  const k4 = PARITY ^ k0 ^ k1 ^ k2 ^ k3;
  const key0 = i32x4.splat(k0), key1 = i32x4.splat(k1), key2 = i32x4.splat(k2), key3 = i32x4.splat(k3), key4 = i32x4.splat(k4);
  const key41 = i32x4.splat(k4 + 1), key02 = i32x4.splat(k0 + 2), key13 = i32x4.splat(k1 + 3);
  const c1 = i32x4.splat(quarter + k1), c2 = i32x4.splat(stream + k2), c3 = i32x4.splat(replicate + k3);
  const exponent = both(UNIT, 0), offset = both(UNIT, 1);
  for (let n = 0; n < count; n += 8) {
    const from = agent + ((n as usize) << 2), to = (n as usize) << 3;
    let x0 = plus(v128.load(from), key0), x1 = c1, x2 = c2, x3 = c3;
    let y0 = plus(v128.load(from, 16), key0), y1 = c1, y2 = c2, y3 = c3;
    x0 = plus(x0, x1); x1 = mix(x1, 10, x0); x2 = plus(x2, x3); x3 = mix(x3, 26, x2);
    y0 = plus(y0, y1); y1 = mix(y1, 10, y0); y2 = plus(y2, y3); y3 = mix(y3, 26, y2);
    x0 = plus(x0, x3); x3 = mix(x3, 11, x0); x2 = plus(x2, x1); x1 = mix(x1, 21, x2);
    y0 = plus(y0, y3); y3 = mix(y3, 11, y0); y2 = plus(y2, y1); y1 = mix(y1, 21, y2);
    x0 = plus(x0, x1); x1 = mix(x1, 13, x0); x2 = plus(x2, x3); x3 = mix(x3, 27, x2);
    y0 = plus(y0, y1); y1 = mix(y1, 13, y0); y2 = plus(y2, y3); y3 = mix(y3, 27, y2);
    x0 = plus(x0, x3); x3 = mix(x3, 23, x0); x2 = plus(x2, x1); x1 = mix(x1, 5, x2);
    y0 = plus(y0, y3); y3 = mix(y3, 23, y0); y2 = plus(y2, y1); y1 = mix(y1, 5, y2);
    x0 = plus(x0, key1); x1 = plus(x1, key2); x2 = plus(x2, key3); x3 = plus(x3, key41);
    y0 = plus(y0, key1); y1 = plus(y1, key2); y2 = plus(y2, key3); y3 = plus(y3, key41);
    x0 = plus(x0, x1); x1 = mix(x1, 6, x0); x2 = plus(x2, x3); x3 = mix(x3, 20, x2);
    y0 = plus(y0, y1); y1 = mix(y1, 6, y0); y2 = plus(y2, y3); y3 = mix(y3, 20, y2);
    x0 = plus(x0, x3); x3 = mix(x3, 17, x0); x2 = plus(x2, x1); x1 = mix(x1, 11, x2);
    y0 = plus(y0, y3); y3 = mix(y3, 17, y0); y2 = plus(y2, y1); y1 = mix(y1, 11, y2);
    x0 = plus(x0, x1); x1 = mix(x1, 25, x0); x2 = plus(x2, x3); x3 = mix(x3, 10, x2);
    y0 = plus(y0, y1); y1 = mix(y1, 25, y0); y2 = plus(y2, y3); y3 = mix(y3, 10, y2);
    x0 = plus(x0, x3); x3 = mix(x3, 18, x0); x2 = plus(x2, x1); x1 = mix(x1, 20, x2);
    y0 = plus(y0, y3); y3 = mix(y3, 18, y0); y2 = plus(y2, y1); y1 = mix(y1, 20, y2);
    x0 = plus(x0, key2); x1 = plus(x1, key3); x2 = plus(x2, key4); x3 = plus(x3, key02);
    y0 = plus(y0, key2); y1 = plus(y1, key3); y2 = plus(y2, key4); y3 = plus(y3, key02);
    x0 = plus(x0, x1); x1 = mix(x1, 10, x0); x2 = plus(x2, x3); x3 = mix(x3, 26, x2);
    y0 = plus(y0, y1); y1 = mix(y1, 10, y0); y2 = plus(y2, y3); y3 = mix(y3, 26, y2);
    x0 = plus(x0, x3); x3 = mix(x3, 11, x0); x2 = plus(x2, x1); x1 = mix(x1, 21, x2);
    y0 = plus(y0, y3); y3 = mix(y3, 11, y0); y2 = plus(y2, y1); y1 = mix(y1, 21, y2);
    x0 = plus(x0, x1); x1 = mix(x1, 13, x0); x2 = plus(x2, x3); x3 = mix(x3, 27, x2);
    y0 = plus(y0, y1); y1 = mix(y1, 13, y0); y2 = plus(y2, y3); y3 = mix(y3, 27, y2);
    x0 = plus(x0, x3); x3 = mix(x3, 23, x0); x2 = plus(x2, x1); x1 = mix(x1, 5, x2);
    y0 = plus(y0, y3); y3 = mix(y3, 23, y0); y2 = plus(y2, y1); y1 = mix(y1, 5, y2);
    x0 = plus(x0, key3); x1 = plus(x1, key4); x2 = plus(x2, key0); x3 = plus(x3, key13);
    y0 = plus(y0, key3); y1 = plus(y1, key4); y2 = plus(y2, key0); y3 = plus(y3, key13);
    x0 = plus(x0, x1); x1 = mix(x1, 6, x0); x2 = plus(x2, x3); x3 = mix(x3, 20, x2);
    y0 = plus(y0, y1); y1 = mix(y1, 6, y0); y2 = plus(y2, y3); y3 = mix(y3, 20, y2);
    put(a + to, x0, exponent, offset); put(a + to + 32, y0, exponent, offset);
    put(b + to, x1, exponent, offset); put(b + to + 32, y1, exponent, offset);
    put(c + to, x2, exponent, offset); put(c + to + 32, y2, exponent, offset);
    put(d + to, x3, exponent, offset); put(d + to + 32, y3, exponent, offset);
  }
}
