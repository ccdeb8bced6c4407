/**
 * Run until it can be told: whether a paired difference is above or below zero. Whoever looks again and again at a 95 % interval sees it
 * leave zero by chance sooner or later; here each of the looks has its part of the 5 %, so that all of them together err in no more than one
 * of twenty differences that are none (Bonferroni's inequality: nothing is assumed of how looks hang together).
 */
import type { OutcomeId } from '../../model/outcomes.ts';
import { pairedDifferences } from '../compare.ts';
import { futuresOf, type Ensemble } from '../ensemble.ts';
import { meanOf, standardErrorOf } from '../statistics.ts';
import { expandedQuantile } from '../student-t.ts';

/** A difference that is to be told from none: scenario b less scenario a. */
export interface DifferenceQuestion {
  readonly kind: 'difference';
  readonly a: number;
  readonly b: number;
  readonly outcome: OutcomeId;
  readonly quarter: number;
}

/** Replicates at each look, the last the most that are run: each half as many again as before. */
export const TELLING_LOOKS = [100, 150, 225, 340, 510, 760, 1140, 1710, 2560, 3840, 5000] as const;

/** Normal deviate of one look's interval: 1 − 0.05 / 22 below it, for eleven looks on two sides. */
const DEVIATE = 2.837739;

/**
 * What is known at a look. `told`: the interval leaves zero; `beyond`: so small a difference, if any, would take more than the most that are
 * run; `identical`: no pair differs; `open`: go on. `needed`: about how many replicates it will take; null where that is known or cannot be.
 */
export interface Telling {
  readonly state: 'told' | 'open' | 'beyond' | 'identical';
  readonly mean: number;
  /** The interval of this look, wider than that of one look alone. */
  readonly low: number;
  readonly high: number;
  readonly needed: number | null;
}

/** The most replicates that are run for a difference. */
export function mostForTelling(): number {
  return TELLING_LOOKS[TELLING_LOOKS.length - 1];
}

/** What an ensemble tells of a difference, taken as one of the looks. */
export function tellingOf(ensemble: Ensemble, { a, b, outcome, quarter }: DifferenceQuestion): Telling {
  const differences = pairedDifferences(ensemble, a, b, outcome, quarter);
  const count = differences.length;
  const mean = meanOf(differences);
  const error = standardErrorOf(differences, mean);
  if (count > 0 && differences.every((difference) => difference === 0))
    return { state: 'identical', mean: 0, low: 0, high: 0, needed: null };
  const half = count < 2 ? Infinity : expandedQuantile(DEVIATE, count - 1) * error;
  const [low, high] = [mean - half, mean + half];
  if (low > 0 || high < 0) return { state: 'told', mean, low, high, needed: null };
  const needed = neededFor(Math.abs(mean), error, count);
  // Even a difference one standard error larger than what was seen would take more than are run.
  const hopeless = count > 1 && neededFor(Math.abs(mean) + error, error, count) > mostForTelling();
  const over = futuresOf(ensemble) >= mostForTelling() || hopeless;
  return { state: over ? 'beyond' : 'open', mean, low, high, needed };
}

/** About how many replicates leave zero outside the interval of a difference of this size; infinite for none. */
function neededFor(size: number, error: number, count: number): number {
  return size > 0 ? Math.ceil(count * ((DEVIATE * error) / size) * ((DEVIATE * error) / size)) : Infinity;
}
