/**
 * Paired comparison of two scenarios: they live through the same luck, so the difference is read replicate by replicate.
 * A ratio is compared only where its denominator exists in both worlds; a ratio over zero is 0 in data and means nothing.
 */
import type { OutcomeId } from '../model/outcomes.ts';
import { valuesAt, type Ensemble } from './ensemble.ts';
import { DENOMINATORS, LESS_IS_BETTER } from './outcome-sense.ts';
import { meanOf, standardErrorOf, VERDICT_MINIMUM } from './statistics.ts';
import { studentFactor } from './student-t.ts';

/** What can honestly be said of b; `identical` where every paired value is the same. */
export type Verdict = 'better' | 'worse' | 'cannot-tell' | 'identical';

/**
 * Why b can be called neither better nor worse: replicates in which a ratio has no denominator, fewer replicates than a verdict needs,
 * or an interval that holds zero. More replicates never end the first, and may end the others.
 */
export type Doubt = 'no-denominator' | 'too-few' | 'noise';

/** b less a in the same replicates, for the whole programme at one quarter. */
export interface Comparison {
  readonly a: number;
  readonly b: number;
  readonly outcome: OutcomeId;
  readonly quarter: number;
  /** Mean of b − a in the outcome's unit, with its 95 % interval (Student's t); the three agree below two pairs. */
  readonly meanDifference: number;
  readonly low: number;
  readonly high: number;
  /** Share of the pairs in which b does better, ties half; ½ where there is no pair. */
  readonly shareWon: number;
  readonly verdict: Verdict;
  /** Why the verdict is `cannot-tell`; null where it is another. */
  readonly doubt: Doubt | null;
  /** Pairs compared: the finished replicates, but those in which a ratio has no denominator. */
  readonly count: number;
  /** Finished replicates. */
  readonly replicates: number;
  /**
   * How many times as many futures two separate samples would need for an interval as narrow: the variances of both over that of the
   * difference. 1 where luck is not shared; null where there is nothing to divide by.
   */
  readonly pairingGain: number | null;
}

/** Positions of the replicates in which the outcome means something in both worlds. */
function meaningfulPairs(ensemble: Ensemble, a: number, b: number, outcome: OutcomeId, quarter: number): number[] {
  const denominator = DENOMINATORS[outcome];
  const underA = valuesAt(ensemble, a, 0, denominator ?? outcome, quarter);
  const everyPair = Array.from(underA, (_, r) => r);
  if (!denominator) return everyPair;
  const underB = valuesAt(ensemble, b, 0, denominator, quarter);
  return everyPair.filter((r) => underA[r] > 0 && underB[r] > 0);
}

/** Share of the differences in which b does better, ties half. */
function shareOfWins(differences: Float64Array, lessIsBetter: boolean): number {
  if (differences.length === 0) return 0.5;
  let won = 0;
  for (const difference of differences) won += difference === 0 ? 0.5 : difference < 0 === lessIsBetter ? 1 : 0;
  return won / differences.length;
}

/** Why replicates bear no verdict on a difference with this interval; null where they bear one. */
function doubtOf(replicates: number, count: number, low: number, high: number): Doubt | null {
  if (count < replicates) return 'no-denominator';
  if (replicates < VERDICT_MINIMUM) return 'too-few';
  return low > 0 || high < 0 ? null : 'noise';
}

/** The sum of the variances of both sides over the variance of their difference; null with fewer than two pairs, or where it never varies. */
function pairingGainOf(underA: Float64Array, underB: Float64Array, differences: Float64Array): number | null {
  const varianceOf = (values: Float64Array): number => {
    const error = standardErrorOf(values, meanOf(values));
    return error * error;
  };
  const paired = varianceOf(differences);
  return paired > 0 ? (varianceOf(underA) + varianceOf(underB)) / paired : null;
}

/** The paired differences of an outcome at a quarter, b less a in plan order, where the outcome means something in both worlds. */
export function pairedDifferences(ensemble: Ensemble, a: number, b: number, outcome: OutcomeId, quarter: number): Float64Array {
  const valuesA = valuesAt(ensemble, a, 0, outcome, quarter);
  const valuesB = valuesAt(ensemble, b, 0, outcome, quarter);
  return Float64Array.from(meaningfulPairs(ensemble, a, b, outcome, quarter), (r) => valuesB[r] - valuesA[r]);
}

/** Compares scenario b with scenario a at a quarter; throws where a world or the quarter does not exist. */
export function compare(ensemble: Ensemble, a: number, b: number, outcome: OutcomeId, quarter: number): Comparison {
  const valuesA = valuesAt(ensemble, a, 0, outcome, quarter);
  const valuesB = valuesAt(ensemble, b, 0, outcome, quarter);
  const replicates = valuesA.length;
  const pairs = meaningfulPairs(ensemble, a, b, outcome, quarter);
  const differences = Float64Array.from(pairs, (r) => valuesB[r] - valuesA[r]);
  const count = differences.length;
  const meanDifference = meanOf(differences);
  const halfWidth = count < 2 ? 0 : studentFactor(count - 1) * standardErrorOf(differences, meanDifference);
  const low = meanDifference - halfWidth;
  const high = meanDifference + halfWidth;
  const pairingGain = pairingGainOf(
    Float64Array.from(pairs, (r) => valuesA[r]),
    Float64Array.from(pairs, (r) => valuesB[r]),
    differences,
  );
  const lessIsBetter = LESS_IS_BETTER.includes(outcome);

  const shareWon = shareOfWins(differences, lessIsBetter);
  const identical = replicates > 0 && valuesA.every((value, r) => value === valuesB[r]);
  const doubt = identical ? null : doubtOf(replicates, count, low, high);
  let verdict: Verdict = identical ? 'identical' : 'cannot-tell';
  if (!identical && doubt === null) verdict = low > 0 === lessIsBetter ? 'worse' : 'better';
  return { a, b, outcome, quarter, meanDifference, low, high, shareWon, verdict, doubt, count, replicates, pairingGain };
}
