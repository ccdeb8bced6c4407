/** What shared luck is worth: the error of a difference, paired and as if both sides had been drawn apart. */
import { differenceOf, type Difference } from '../src/experiment/net-effects.ts';
import { meanOf, standardErrorOf } from '../src/experiment/statistics.ts';

/** A difference of two scenarios in the same futures, in the outcome's unit. */
export interface Precision {
  readonly difference: Difference;
  /** Standard error of the mean difference: of the differences themselves, and √(error² + error²) of two samples drawn apart. */
  readonly paired: number;
  readonly unpaired: number;
  /** How many times as many futures two samples drawn apart need for the same error; infinite where the difference has none. */
  readonly times: number;
}

function errorOf(values: Float64Array): number {
  return standardErrorOf(values, meanOf(values));
}

/** The standard error of a difference of means of two samples drawn apart. */
export function errorApart(a: Float64Array, b: Float64Array): number {
  const [first, second] = [errorOf(a), errorOf(b)];
  return Math.sqrt(first * first + second * second);
}

/** The precision of b less a, replicate by replicate. */
export function precisionOf(a: Float64Array, b: Float64Array): Precision {
  const differences = b.map((value, r) => value - a[r]);
  const [paired, unpaired] = [errorOf(differences), errorApart(a, b)];
  const ratio = unpaired / paired;
  return { difference: differenceOf(differences), paired, unpaired, times: paired > 0 ? ratio * ratio : Infinity };
}

/** The factor within which a ratio of two variances from so many futures each is known (95 %), where both are of normal luck. */
export function factorOfRatio(futures: number): number {
  return Math.exp(1.96 * Math.sqrt(4 / (futures - 1)));
}
