/** The shape of a distribution of growth rates: Laplace or normal, and how its dispersion falls with size. */
import { log } from '../../model/exact-math.ts';
import { meanOf, quantileOfSorted } from '../statistics.ts';

const HALF_LOG_2PI_E = 1.4189385332046727;
const LOG_2E = 1.693147180559945;

/** Shape of a sample. Known values: Laplace 3, 0.507, 0.0724; normal 0, 0.383, −0.0484. */
export interface Shape {
  readonly excessKurtosis: number;
  /** Share within half a standard deviation of the mean. */
  readonly nearMiddle: number;
  /** Log-likelihood per value of the best Laplace distribution less that of the best normal: positive where the tent fits better. */
  readonly laplaceGain: number;
}

/** Shape of at least two values that are not all equal. */
export function shapeOf(values: Float64Array): Shape {
  const mean = meanOf(values);
  const median = quantileOfSorted(values.slice().sort(), 0.5);
  let [second, fourth, absolute] = [0, 0, 0];
  for (const value of values) {
    const square = (value - mean) * (value - mean);
    second += square;
    fourth += square * square;
    absolute += Math.abs(value - median);
  }
  const variance = second / values.length;
  const half = Math.sqrt(variance) / 2;
  let near = 0;
  for (const value of values) if (Math.abs(value - mean) < half) near += 1;
  return {
    excessKurtosis: fourth / values.length / (variance * variance) - 3,
    nearMiddle: near / values.length,
    laplaceGain: HALF_LOG_2PI_E + log(variance) / 2 - LOG_2E - log(absolute / values.length),
  };
}

/** One class of size: how many values, their mean ln size, and the standard deviation of their growth. */
export interface SizeClass {
  readonly count: number;
  readonly logSize: number;
  readonly spread: number;
}

/** Classes of size that double from one to the next, starting at size 1; those with fewer than `fewest` values are left out. */
export function sizeClasses(growth: Float64Array, logSize: Float64Array, fewest: number): SizeClass[] {
  const width = log(2);
  const members = new Map<number, number[]>();
  logSize.forEach((size, n) => {
    const key = Math.floor(size / width);
    const known = members.get(key);
    if (known) known.push(n);
    else members.set(key, [n]);
  });
  return [...members.entries()]
    .filter(([, rows]) => rows.length >= Math.max(2, fewest))
    .sort(([a], [b]) => a - b)
    .map(([, rows]) => {
      const values = Float64Array.from(rows, (n) => growth[n]);
      const mean = meanOf(values);
      const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
      return {
        count: rows.length,
        logSize: meanOf(Float64Array.from(rows, (n) => logSize[n])),
        spread: Math.sqrt(squares / (rows.length - 1)),
      };
    });
}

/** β of dispersion ∝ size^−β: least squares of ln spread on ln size over classes, weighted by their counts. 0 with fewer than two classes. */
export function dispersionExponent(classes: readonly SizeClass[]): number {
  let [weight, x, y, xx, xy] = [0, 0, 0, 0, 0];
  for (const { count, logSize, spread } of classes) {
    const logSpread = log(spread);
    weight += count;
    x += count * logSize;
    y += count * logSpread;
    xx += count * logSize * logSize;
    xy += count * logSize * logSpread;
  }
  const determinant = weight * xx - x * x;
  return classes.length >= 2 && determinant > 0 ? -(weight * xy - x * y) / determinant : 0;
}
