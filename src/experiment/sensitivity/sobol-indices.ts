/**
 * First-order and total indices from the outcomes at A, B and AB_i.
 *
 * Total: Jansen (Computer Physics Communications 117, 1999), the mean of (A − AB_i)²/2 over the variance.
 * First order: AB_i shares part i with B and all else with A, so that in the regression of AB_i on B and A, all in standard deviations, the
 * coefficient of B is the index. It is the correlation of AB_i with B (Janon et al. 2014) cleared of what A and B have in common by chance,
 * after Glen and Isaacs (Environmental Modelling & Software 37, 2012). On the known functions its error is the least of the estimators that
 * were tried on the same outcomes (table in `docs/sensitivity.md`). It is exactly 0 where a part does nothing, and exactly 1 where nothing
 * else does anything.
 */
import type { Estimate } from '../study/study.ts';
import { bootstrapped, resamplesOf, weighted } from './resampling.ts';

/** Outcomes of a design, each by row. */
export interface DesignOutcomes {
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** For each part the outcomes at A with that part of B. */
  readonly swapped: readonly Float64Array[];
}

/** Shares of the variance, with 95 % intervals. */
export interface Shares {
  readonly mean: number;
  /** Standard deviation of the outcome. */
  readonly deviation: number;
  readonly parts: readonly { readonly first: Estimate; readonly total: Estimate }[];
  /** One less the sum of the first orders. */
  readonly interactions: Estimate;
}

/** Products and squares by row, around the mean of all rows: what every resample sums up anew. */
interface Moments {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly aa: Float64Array;
  readonly bb: Float64Array;
  readonly ab: Float64Array;
  readonly parts: readonly Readonly<Record<'x' | 'xx' | 'ax' | 'bx', Float64Array>>[];
}

/** The plain numbers: per part first order and total. */
interface Plain {
  readonly first: Float64Array;
  readonly total: Float64Array;
  readonly rest: number;
  readonly variance: number;
}

function times(x: Float64Array, y: Float64Array): Float64Array {
  return x.map((value, row) => value * y[row]);
}

function momentsOf({ a, b, swapped }: DesignOutcomes, mean: number): Moments {
  const around = (values: Float64Array): Float64Array => values.map((value) => value - mean);
  const [ca, cb] = [around(a), around(b)];
  const parts = swapped.map((values) => {
    const x = around(values);
    return { x, xx: times(x, x), ax: times(ca, x), bx: times(cb, x) };
  });
  return { a: ca, b: cb, aa: times(ca, ca), bb: times(cb, cb), ab: times(ca, cb), parts };
}

/** The indices of the rows as often as the weights say. Nothing varies: all are 0. */
function sharesOfRows({ a, b, aa, bb, ab, parts }: Moments, weights: Float64Array): Plain {
  const rows = a.length;
  const mean = (values: Float64Array): number => weighted(weights, values) / rows;
  const [meanA, meanB, squareA, squareB] = [mean(a), mean(b), mean(aa), mean(bb)];
  const middle = (meanA + meanB) / 2;
  const variance = Math.max(0, ((squareA + squareB) / 2 - middle * middle) * ((2 * rows) / (2 * rows - 1)));
  const varA = squareA - meanA * meanA;
  const varB = squareB - meanB * meanB;
  const covAB = mean(ab) - meanA * meanB;
  const apart = varA * varB - covAB * covAB;
  const first = new Float64Array(parts.length);
  const total = new Float64Array(parts.length);
  parts.forEach(({ x, xx, ax, bx }, i) => {
    const [meanX, squareX, crossA] = [mean(x), mean(xx), mean(ax)];
    const varX = squareX - meanX * meanX;
    const slope = (mean(bx) - meanB * meanX) * varA - covAB * (crossA - meanA * meanX);
    first[i] = apart > 0 && varX > 0 ? (slope / apart) * Math.sqrt(varB / varX) : 0;
    total[i] = variance > 0 ? Math.max(0, (squareA + squareX - 2 * crossA) / 2 / variance) : 0;
  });
  const rest = variance > 0 ? 1 - first.reduce((sum, share) => sum + share, 0) : 0;
  return { first, total, rest, variance };
}

/** Indices of every part from at least two rows, with intervals bootstrapped over rows; that of a total is not below 0. */
export function sharesOf(outcomes: DesignOutcomes, seed: string): Shares {
  const { a, b } = outcomes;
  const rows = a.length;
  const sum = (values: Float64Array): number => values.reduce((added, value) => added + value, 0);
  const mean = (sum(a) + sum(b)) / (2 * rows);
  const moments = momentsOf(outcomes, mean);
  const plain = sharesOfRows(moments, new Float64Array(rows).fill(1));
  const resampled = resamplesOf(rows, seed).map((weights) => sharesOfRows(moments, weights));
  const interval = (value: number, of: (one: Plain) => number): Estimate => bootstrapped(value, Float64Array.from(resampled, of), rows);
  const parts = outcomes.swapped.map((_, i) => {
    const total = interval(plain.total[i], (one) => one.total[i]);
    return { first: interval(plain.first[i], ({ first }) => first[i]), total: { ...total, low: Math.max(0, total.low) } };
  });
  return {
    mean,
    deviation: Math.sqrt(plain.variance),
    parts,
    interactions: interval(plain.rest, ({ rest }) => rest),
  };
}
