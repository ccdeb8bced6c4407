/** Targets: how likely each is reached at its quarter, how far off it is, and when the median gets there. */
import type { OutcomeId } from '../model/outcomes.ts';
import { SECOND_TRANCHE_END } from '../model/published.ts';
import { offsetOf, seriesOf, valuesAt, type Ensemble } from './ensemble.ts';
import { DENOMINATORS, LESS_IS_BETTER } from './outcome-sense.ts';
import { summarise } from './statistics.ts';

/** A level of an outcome (in its unit, whole programme) to be reached at a quarter; to be kept to where less of it is better. */
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

/** A target with its odds, the median shortfall and the quarter from which the median is there. */
export interface TargetResult extends Target, Odds {
  /** How far the median is from the level at the quarter, in the outcome's unit; 0 if it is there, infinite for a ratio without denominators. */
  readonly shortfall: number;
  /** The quarter of the median's crossing (`crossingOf`); null where there is none within the horizon. */
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

/**
 * What the date of a target is the date of: that the level is reached; of a sum that is to be kept to, that it is exceeded; of a ratio that is
 * to be kept to, that it has come to stay within.
 */
export type Crossing = 'reached' | 'exceeded' | 'settled';

/** Which crossing an outcome's targets have. */
export function crossingOf(outcome: OutcomeId): Crossing {
  if (!LESS_IS_BETTER.includes(outcome)) return 'reached';
  return DENOMINATORS[outcome] ? 'settled' : 'exceeded';
}

/** The first quarter of a crossing among quarters 0 to the horizon, told quarter by quarter whether the target is met; null for none. */
function crossingQuarter(outcome: OutcomeId, quarters: number, isThere: (t: number) => boolean): number | null {
  const crossing = crossingOf(outcome);
  if (crossing === 'settled') {
    let since = quarters + 1;
    while (since > 0 && isThere(since - 1)) since -= 1;
    return since <= quarters ? since : null;
  }
  for (let t = 0; t <= quarters; t++) if (isThere(t) === (crossing === 'reached')) return t;
  return null;
}

/** How a value is judged by a target, looked up once for all of them. */
interface Judge {
  readonly level: number;
  readonly less: boolean;
}

function judgeOf({ outcome, level }: Pick<Target, 'outcome' | 'level'>): Judge {
  return { level, less: LESS_IS_BETTER.includes(outcome) };
}

/** Whether a value is where a target wants it. A ratio without a denominator is nowhere. */
function isReached({ level, less }: Judge, value: number, denominator: number): boolean {
  return denominator > 0 && (less ? value <= level : value >= level);
}

/** Per replicate, whether a target is reached at a quarter: the whole programme, ends included where they were kept. */
function reachedAt(ensemble: Ensemble, world: number, target: Pick<Target, 'outcome' | 'level'>, quarter: number): readonly boolean[] {
  const values = valuesAt(ensemble, world, 0, target.outcome, quarter);
  const over = DENOMINATORS[target.outcome];
  const denominators = over && valuesAt(ensemble, world, 0, over, quarter);
  const judge = judgeOf(target);
  return Array.from(values, (value, r) => isReached(judge, value, denominators ? denominators[r] : 1));
}

/** Whether the median over the replicates at `at` (an offset into each buffer) is where a target wants it. */
function medianReaches(ensemble: Ensemble, at: number, over: number | null, judge: Judge): boolean {
  const { recordings } = ensemble;
  let reached = 0;
  for (const { values } of recordings) if (isReached(judge, values[at], over === null ? 1 : values[over])) reached += 1;
  // Only an even split leaves the median between two values; counting settles every other case without a sort.
  if (2 * reached !== recordings.length || over !== null) return 2 * reached > recordings.length;
  return isReached(judge, summarise(Float64Array.from(recordings, ({ values }) => values[at])).p50, 1);
}

/** The quarter of the median's crossing; null where there is none within the horizon. */
function firstQuarterAt(ensemble: Ensemble, world: number, target: Target): number | null {
  const start = offsetOf(ensemble, world, 0, target.outcome);
  const over = DENOMINATORS[target.outcome];
  const startOver = over === undefined ? null : offsetOf(ensemble, world, 0, over);
  const judge = judgeOf(target);
  const isThere = (t: number): boolean => medianReaches(ensemble, start + t, startOver === null ? null : startOver + t, judge);
  return crossingQuarter(target.outcome, ensemble.request.quarters, isThere);
}

/** Reads a target for the whole programme; null where its quarter is beyond the horizon or no replicate has finished. */
export function readTarget(ensemble: Ensemble, world: number, target: Target): TargetResult | null {
  const { outcome, level, quarter } = target;
  if (!isReadable(ensemble, quarter)) return null;
  const values = valuesAt(ensemble, world, 0, outcome, quarter);
  const odds = oddsOf(reachedAt(ensemble, world, target, quarter).filter((reached) => reached).length, values.length);
  const over = DENOMINATORS[outcome];
  const denominators = over && valuesAt(ensemble, world, 0, over, quarter);
  const meaningful = denominators ? values.filter((_, r) => denominators[r] > 0) : values;
  const median = summarise(meaningful).p50;
  const short = LESS_IS_BETTER.includes(outcome) ? median - level : level - median;
  const shortfall = meaningful.length === 0 ? Infinity : Math.max(0, short);
  return { outcome, level, quarter, ...odds, shortfall, firstQuarter: firstQuarterAt(ensemble, world, target) };
}

/** Odds of reaching all targets in the same replicate; null where one of them cannot be read or there is none. */
export function readJointly(ensemble: Ensemble, world: number, targets: readonly Target[]): Odds | null {
  if (targets.length === 0 || !targets.every((target) => isReadable(ensemble, target.quarter))) return null;
  const read = targets.map((target) => reachedAt(ensemble, world, target, target.quarter));
  // Where targets fall on quarters of which not every end was kept, only replicates that were kept whole tell of all of them.
  const count = Math.min(...read.map(({ length }) => length));
  let together = 0;
  for (let r = 0; r < count; r++) if (read.every((reached) => reached[r])) together += 1;
  return oddsOf(together, count);
}

/** When single futures cross a target: quarters by share of futures, null for the share that does not within the horizon. */
export interface Dates {
  readonly early: number | null;
  readonly median: number | null;
  readonly late: number | null;
  /** Share of futures that reach it, keep to it or come to stay within it within the horizon, and how many futures there are. */
  readonly share: number;
  readonly count: number;
}

/** The quarter of one replicate's crossing; infinite where there is none. */
function dateIn(ensemble: Ensemble, index: number, world: number, target: Target): number {
  const series = seriesOf(ensemble, index, world, 0, target.outcome);
  const over = DENOMINATORS[target.outcome];
  const denominators = over && seriesOf(ensemble, index, world, 0, over);
  const judge = judgeOf(target);
  const isThere = (t: number): boolean => isReached(judge, series[t], denominators ? denominators[t] : 1);
  return crossingQuarter(target.outcome, ensemble.request.quarters, isThere) ?? Infinity;
}

/** Reads when a target is crossed by 5, 50 and 95 of a hundred futures kept whole, the earliest first; null before the first future. */
export function readDates(ensemble: Ensemble, world: number, target: Target): Dates | null {
  const count = ensemble.recordings.length;
  if (count === 0) return null;
  const dates = ensemble.recordings.map((_, index) => dateIn(ensemble, index, world, target)).sort((a, b) => a - b);
  // The date by which at least that share of futures has crossed.
  const by = (share: number): number | null => {
    const date = dates[Math.max(0, Math.ceil(share * count) - 1)];
    return date < Infinity ? date : null;
  };
  const crossed = dates.filter((date) => date < Infinity).length / count;
  const share = crossingOf(target.outcome) === 'exceeded' ? 1 - crossed : crossed;
  return { early: by(0.05), median: by(0.5), late: by(0.95), share, count };
}
