/** The Laplace quantile with its logarithm as in exact-math.ts of the model, two elements a vector: a block in three passes. */
import { add, BLOCK, both, four, joined, mul, place, SCRATCH, sub } from './columns.ts';

/** Of the logarithm, at 0: a half, one, √2, 2^52 + 1023, ln 2 in two parts. At 6: the series. */
/* prettier-ignore */
const LOG: usize = memory.data<f64>([
  0.5, 1, 1.4142135623730951, 4503599627371519, 6.9314718036912381649e-1, 1.90821492927058770002e-10,
  1.0 / 3.0, 1.0 / 5.0, 1.0 / 7.0, 1.0 / 9.0,
  1.0 / 11.0, 1.0 / 13.0, 1.0 / 15.0, 1.0 / 17.0,
  1.0 / 19.0, 1.0 / 21.0, 1.0 / 23.0,
], 16);

/** Bits of doubles: the first above √½, where mantissas begin; the same less those of 1; a mantissa's; those of 2^52; the sign. */
/* prettier-ignore */
const BITS: usize = memory.data<i64>([
  0x3fe6a09e667f3bce, -0x00095f619980c432, 0x000fffffffffffff, 0x4330000000000000, i64.MIN_VALUE,
], 16);

/**
 * 1 − 2·|u − ½| = 2^k·(1 + f), with 1 + f in (√½, √2]: k, f and s = f / (2 + f) into columns 0 to 2. Bits are counted from √½ on, so that
 * the exponent's are those of k; f is exact, so that 2 + f rounds like 1 + (1 + f).
 */
/* prettier-ignore */
function split(u: usize, count: i32): void {
  const half = both(LOG, 0), one = both(LOG, 1), origin = both(LOG, 3);
  const first = both(BITS, 0), start = both(BITS, 1), mantissa = both(BITS, 2), magic = both(BITS, 3);
  for (let n = 0; n < count; n += 2) {
    const distance = f64x2.abs(sub(v128.load(place(u, n)), half));
    const bits = i64x2.sub(sub(one, add(distance, distance)), start);
    const m = i64x2.add(v128.and(bits, mantissa), first), f = sub(m, one);
    v128.store(place(SCRATCH, n), sub(v128.or(i64x2.shr_u(bits, 52), magic), origin));
    v128.store(place(SCRATCH, n), f, 1024);
    v128.store(place(SCRATCH, n), f64x2.div(f, add(one, m)), 2048);
  }
}

/** (artanh(s)/s − 1)/s² of column 2 into column 3. */
/* prettier-ignore */
function artanh(count: i32): void {
  const a0 = both(LOG, 6), a1 = both(LOG, 7), a2 = both(LOG, 8), a3 = both(LOG, 9);
  const b0 = both(LOG, 10), b1 = both(LOG, 11), b2 = both(LOG, 12), b3 = both(LOG, 13);
  const c0 = both(LOG, 14), c1 = both(LOG, 15), c2 = both(LOG, 16);
  for (let n = 0; n < count; n += 2) {
    const s = v128.load(place(SCRATCH, n), 2048), z = mul(s, s), z2 = mul(z, z), z4 = mul(z2, z2);
    const high = add(add(c0, mul(z, c1)), mul(z2, c2));
    v128.store(place(SCRATCH, n), joined(four(a0, a1, a2, a3, z, z2), four(b0, b1, b2, b3, z, z2), high, z4), 3072);
  }
}

/**
 * to[n] ← ∓ln(1 − 2·|v|) / √2 with v = u − ½, from the columns. Where a logarithm has no exponent (u is 0 or 1, outside, NaN, or v = 0 without
 * a sign) the quotient of the sign and a root is ±Infinity or NaN as it should be.
 */
/* prettier-ignore */
function finish(u: usize, to: usize, count: i32): void {
  const half = both(LOG, 0), one = both(LOG, 1), root2 = both(LOG, 2), ln2High = both(LOG, 4), ln2Low = both(LOG, 5), sign = both(BITS, 4);
  const zero = f64x2.splat(0);
  for (let n = 0; n < count; n += 2) {
    const at = place(SCRATCH, n), k = v128.load(at), f = v128.load(at, 1024), s = v128.load(at, 2048), p = v128.load(at, 3072);
    const v = sub(v128.load(place(u, n)), half), distance = f64x2.abs(v), x = sub(one, add(distance, distance));
    const rest = add(mul(mul(add(s, s), mul(s, s)), p), mul(k, ln2Low));
    const log = add(mul(k, ln2High), sub(f, sub(mul(s, f), rest)));
    let result = f64x2.div(v128.xor(log, v128.andnot(sign, v)), root2);
    const ordinary = v128.and(f64x2.gt(distance, zero), f64x2.gt(x, zero));
    if (!i64x2.all_true(ordinary)) {
      result = v128.bitselect(result, f64x2.div(f64x2.div(v, distance), f64x2.sqrt(x)), ordinary);
    }
    v128.store(place(to, n), result);
  }
}

/** to[n] ← Laplace quantile of u[n]; the columns may be the same, `count` is even. */
export function quantiles(u: usize, to: usize, count: i32): void {
  for (let n = 0; n < count; n += BLOCK) {
    const size = min(BLOCK, count - n);
    split(place(u, n), size);
    artanh(size);
    finish(place(u, n), place(to, n), size);
  }
}
