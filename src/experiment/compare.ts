/**
 * Paired comparison of two scenarios: they live through the same luck, so the difference is read replicate by replicate.
 * A ratio is compared only where its denominator exists in both worlds; a ratio over zero is 0 in data and means nothing.
 */
import type { OutcomeId } from '../model/outcomes.ts';
import { valuesAt, type Ensemble } from './ensemble.ts';
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
}

/** Outcomes of which less is better. */
export const LESS_IS_BETTER: readonly OutcomeId[] = ['deadweightShare', 'lapsed', 'costPerAdditionalJobYear', 'federalCost'];

/** What a ratio is taken over: without it the ratio says nothing. */
const DENOMINATORS: Partial<Record<OutcomeId, OutcomeId>> = {
  smesPerProject: 'projects',
  deadweightShare: 'federalCommitted',
  additionalRdPerFederal: 'federalCommitted',
  costPerAdditionalJobYear: 'additionalJobYears',
  // What was appropriated is not recorded: where something was committed, something was.
  absorption: 'federalCommitted',
};

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
  const lessIsBetter = LESS_IS_BETTER.includes(outcome);

  const shareWon = shareOfWins(differences, lessIsBetter);
  const identical = replicates > 0 && valuesA.every((value, r) => value === valuesB[r]);
  const doubt = identical ? null : doubtOf(replicates, count, low, high);
  let verdict: Verdict = identical ? 'identical' : 'cannot-tell';
  if (!identical && doubt === null) verdict = low > 0 === lessIsBetter ? 'worse' : 'better';
  return { a, b, outcome, quarter, meanDifference, low, high, shareWon, verdict, doubt, count, replicates };
}
