/** Targets: how likely each is reached at its quarter, how far off it is, and when the median gets there. */
import type { OutcomeId } from '../model/outcomes.ts';
import { SECOND_TRANCHE_END } from '../model/published.ts';
import { offsetOf, valuesAt, type Ensemble } from './ensemble.ts';
import { summarise } from './statistics.ts';

/** A level of an outcome (in its unit, whole programme) to be reached at a quarter. */
export interface Target {
  readonly outcome: OutcomeId;
  readonly level: number;
  readonly quarter: number;
}

/** The odds of reaching a target, with their Monte Carlo error (both shares, 0–1). */
export interface Odds {
  readonly probability: number;
  readonly standardError: number;
  /** Finished replicates behind the odds, at least 1. */
  readonly count: number;
}

/** A target with its odds, the median shortfall and the first quarter at which the median reaches the level. */
export interface TargetResult extends Target, Odds {
  /** Level less the median at the quarter, in the outcome's unit; 0 if reached. */
  readonly shortfall: number;
  /** Null where the median does not reach the level within the horizon. */
  readonly firstQuarter: number | null;
}

/** 50,000 jobs and CAD 50 billion at the end of the ten years: as the programme counts, and as additional to no programme. */
export const DEFAULT_TARGETS: readonly Target[] = [
  { outcome: 'grossJobYears', level: 50_000, quarter: SECOND_TRANCHE_END },
  { outcome: 'grossGdp', level: 50_000, quarter: SECOND_TRANCHE_END },
  { outcome: 'additionalJobs', level: 50_000, quarter: SECOND_TRANCHE_END },
  { outcome: 'additionalGdp', level: 50_000, quarter: SECOND_TRANCHE_END },
];

/**
 * Odds from `reached` of `count` replicates. The probability is the plain share; its error is that of the share with one
 * success and one failure added, so that 0 of 200 reads as 0 ± 0.5 %, never as certain.
 */
export function oddsOf(reached: number, count: number): Odds {
  const [successes, failures, trials] = [reached + 1, count - reached + 1, count + 2];
  return { probability: reached / count, standardError: Math.sqrt((successes * failures) / trials / trials / trials), count };
}

/** Whether a quarter can be read: within the horizon, with at least one finished replicate. */
function isReadable(ensemble: Ensemble, quarter: number): boolean {
  return ensemble.recordings.length > 0 && quarter >= 0 && quarter <= ensemble.request.quarters;
}

/** Whether the median over the replicates at `at` (an offset into each buffer) is at least `level`. */
function medianReaches(ensemble: Ensemble, at: number, level: number): boolean {
  const { recordings } = ensemble;
  let reached = 0;
  for (const recording of recordings) if (recording.values[at] >= level) reached += 1;
  // Only an even split leaves the median between two values; counting settles every other case without a sort.
  if (2 * reached !== recordings.length) return 2 * reached > recordings.length;
  return summarise(Float64Array.from(recordings, (recording) => recording.values[at])).p50 >= level;
}

/** First quarter at which the median of an outcome reaches a level; null where it does not within the horizon. */
function firstQuarterAt(ensemble: Ensemble, world: number, outcome: OutcomeId, level: number): number | null {
  const start = offsetOf(ensemble, world, 0, outcome);
  for (let t = 0; t <= ensemble.request.quarters; t++) if (medianReaches(ensemble, start + t, level)) return t;
  return null;
}

/** Reads a target for the whole programme; null where its quarter is beyond the horizon or no replicate has finished. */
export function readTarget(ensemble: Ensemble, world: number, target: Target): TargetResult | null {
  const { outcome, level, quarter } = target;
  if (!isReadable(ensemble, quarter)) return null;
  const values = valuesAt(ensemble, world, 0, outcome, quarter);
  const odds = oddsOf(values.filter((value) => value >= level).length, values.length);
  const shortfall = Math.max(0, level - summarise(values).p50);
  return { outcome, level, quarter, ...odds, shortfall, firstQuarter: firstQuarterAt(ensemble, world, outcome, level) };
}

/** Odds of reaching all targets in the same replicate; null where one of them cannot be read or there is none. */
export function readJointly(ensemble: Ensemble, world: number, targets: readonly Target[]): Odds | null {
  if (targets.length === 0 || !targets.every((target) => isReadable(ensemble, target.quarter))) return null;
  const read = targets.map(({ outcome, level, quarter }) => ({ level, values: valuesAt(ensemble, world, 0, outcome, quarter) }));
  // Where targets fall on different quarters, only replicates that were kept whole tell of all of them.
  const count = Math.min(...read.map(({ values }) => values.length));
  let together = 0;
  for (let r = 0; r < count; r++) if (read.every(({ level, values }) => values[r] >= level)) together += 1;
  return oddsOf(together, count);
}
