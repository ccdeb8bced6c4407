/** e^x as in exact-math.ts of the model, two elements a vector: a block in three passes, each with no more constants than there are registers. */
import { add, BLOCK, both, four, joined, mul, place, SCRATCH, sub } from './columns.ts';

/**
 * Of e^x, at 0: where it is Infinity for certain, where it ends below. At 2: 1/ln 2, a half, ln 2 in two parts. At 6: the series.
 * At 18: one, and 2^52 + 2^51 + 1022, whose last twelve bits after adding an integer k are the exponent of 2^(k − 1).
 */
/* prettier-ignore */
const EXP: usize = memory.data<f64>([
  710, -708,
  1.4426950408889634, 0.5, 6.9314718036912381649e-1, 1.90821492927058770002e-10,
  1.0 / 2.0, 1.0 / 6.0, 1.0 / 24.0, 1.0 / 120.0,
  1.0 / 720.0, 1.0 / 5040.0, 1.0 / 40320.0, 1.0 / 362880.0,
  1.0 / 3628800.0, 1.0 / 39916800.0, 1.0 / 479001600.0, 1.0 / 6227020800.0,
  1, 6755399441056766,
], 16);

/** x = k·ln 2 + r: k into column 0 of the scratch, r into column 1. */
function reduce(from: usize, count: i32): void {
  const highest = both(EXP, 0);
  const perLn2 = both(EXP, 2);
  const half = both(EXP, 3);
  const ln2High = both(EXP, 4);
  const ln2Low = both(EXP, 5);
  for (let n = 0; n < count; n += 2) {
    const x = f64x2.pmin(v128.load(place(from, n)), highest);
    const k = f64x2.floor(add(mul(x, perLn2), half));
    v128.store(place(SCRATCH, n), k);
    v128.store(place(SCRATCH, n), sub(sub(x, mul(k, ln2High)), mul(k, ln2Low)), 1024);
  }
}

/** e^r of column 1 into column 2. */
/* prettier-ignore */
function series(count: i32): void {
  const a0 = both(EXP, 6), a1 = both(EXP, 7), a2 = both(EXP, 8), a3 = both(EXP, 9);
  const b0 = both(EXP, 10), b1 = both(EXP, 11), b2 = both(EXP, 12), b3 = both(EXP, 13);
  const c0 = both(EXP, 14), c1 = both(EXP, 15), c2 = both(EXP, 16), c3 = both(EXP, 17), one = both(EXP, 18);
  for (let n = 0; n < count; n += 2) {
    const r = v128.load(place(SCRATCH, n), 1024), r2 = mul(r, r), r4 = mul(r2, r2);
    const s = joined(four(a0, a1, a2, a3, r, r2), four(b0, b1, b2, b3, r, r2), four(c0, c1, c2, c3, r, r2), r4);
    v128.store(place(SCRATCH, n), add(one, add(r, mul(r2, s))), 2048);
  }
}

/**
 * to[n] ← e^r·2^k, and 0 where from[n] is below the lowest. The value is doubled and the power halved, so that k may be as much as 1024:
 * powers of two round nothing, since no result is subnormal. Far above, the product overflows by itself; a NaN passes through every step.
 */
/* prettier-ignore */
function scale(from: usize, to: usize, count: i32): void {
  const lowest = both(EXP, 1), magic = both(EXP, 19);
  for (let n = 0; n < count; n += 2) {
    const k = v128.load(place(SCRATCH, n)), value = v128.load(place(SCRATCH, n), 2048);
    const result = mul(add(value, value), i64x2.shl(add(k, magic), 52));
    v128.store(place(to, n), v128.andnot(result, f64x2.lt(v128.load(place(from, n)), lowest)));
  }
}

/** to[n] ← e^from[n]; `count` is even. */
export function powers(from: usize, to: usize, count: i32): void {
  for (let n = 0; n < count; n += BLOCK) {
    const size = min(BLOCK, count - n);
    reduce(place(from, n), size);
    series(size);
    scale(place(from, n), place(to, n), size);
  }
}
