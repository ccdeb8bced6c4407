/**
 * From gross to additional, step by step and replicate by replicate: deadweight, leakage, displacement, crowding, substitution, spillover.
 * What is recorded is the two ends, deadweight and spillover; the shares are the assumptions that the replicate lived under, and crowding is
 * what is left over, so that the steps add up to the recorded additional in every replicate. Read in replicates of which all was kept.
 */
import type { OutcomeId } from '../model/outcomes.ts';
import type { Assumptions } from '../model/parameters.ts';
import { assumptionsIn, offsetOf, type Ensemble } from './ensemble.ts';
import { meanOf, standardErrorOf, summarise, type Summary } from './statistics.ts';
import { studentFactor } from './student-t.ts';

/** The two ends of the waterfall and what lies between them, in order. */
export const WATERFALL_STEPS = [
  'gross',
  'deadweight',
  'leakage',
  'displacement',
  'crowding',
  'substitution',
  'spillover',
  'additional',
] as const;
/** A step of the waterfall. */
export type WaterfallStep = (typeof WATERFALL_STEPS)[number];

/** What a waterfall is of: total GDP so far in CAD M, or total job-years so far. */
export type EffectMeasure = 'gdp' | 'jobYears';

/** One replicate: signed amounts in the measure's unit. All but `additional` add up to it. */
export type Waterfall = Readonly<Record<WaterfallStep, number>>;

/** What a recording says of the ends, in the measure's unit. */
export type RecordedEffects = Pick<Waterfall, 'gross' | 'spillover' | 'additional'> & {
  /** What the same projects bring without the programme, as recorded: not yet taken off. */
  readonly deadweight: number;
};

/** What the steps are taken with. */
type Shares = Pick<Assumptions, 'leakage' | 'displacement' | 'substitution'>;

const ENDS: Readonly<Record<EffectMeasure, Readonly<Record<'gross' | 'deadweight' | 'additional', OutcomeId>>>> = {
  gdp: { gross: 'grossGdp', deadweight: 'deadweightGdp', additional: 'additionalGdp' },
  jobYears: { gross: 'grossJobYears', deadweight: 'deadweightJobYears', additional: 'additionalJobYears' },
};

/** The steps of one replicate: gross − deadweight = D; leakage L·D; displacement of what stays; crowding; substitution of what is left. */
export function waterfallOf({ gross, deadweight, spillover, additional }: RecordedEffects, shares: Shares): Waterfall {
  const { leakage, displacement, substitution } = shares;
  const caused = gross - deadweight;
  const kept = caused * (1 - leakage);
  const room = kept * (1 - displacement);
  const net = additional - spillover;
  // Where everything is substituted nothing is left that could tell what crowding took.
  const uncrowded = substitution < 1 ? net / (1 - substitution) : room;
  return {
    gross,
    deadweight: -deadweight,
    leakage: kept - caused,
    displacement: room - kept,
    crowding: uncrowded - room,
    substitution: net - uncrowded,
    spillover,
    additional,
  };
}

/** What each replicate of a world lived under, for all readings of the same ensemble. */
export function livedUnder(ensemble: Ensemble, world: number): readonly Assumptions[] {
  return ensemble.recordings.map((_, index) => assumptionsIn(ensemble, world, index));
}

/** The value of an outcome in each replicate of which all was kept, in plan order; throws where the quarter is beyond the horizon. */
export function recordedAt(ensemble: Ensemble, world: number, scope: number, outcome: OutcomeId, quarter: number): Float64Array {
  const { recordings, request } = ensemble;
  if (!(quarter >= 0 && quarter <= request.quarters)) throw new RangeError(`found quarter ${quarter}, expected 0 to ${request.quarters}`);
  const at = offsetOf(ensemble, world, scope, outcome) + quarter;
  return Float64Array.from(recordings, ({ values }) => values[at]);
}

/** The waterfall of every replicate in one scope at one quarter. `lived` is `livedUnder` of the same ensemble and world. */
export function waterfallsOf(
  ensemble: Ensemble,
  world: number,
  scope: number,
  measure: EffectMeasure,
  quarter: number,
  lived: readonly Assumptions[] = livedUnder(ensemble, world),
): readonly Waterfall[] {
  const read = (outcome: OutcomeId): Float64Array => recordedAt(ensemble, world, scope, outcome, quarter);
  const { gross, deadweight, additional } = ENDS[measure];
  const [first, anyway, spilt, last] = [read(gross), read(deadweight), read('spilloverGdp'), read(additional)];
  return lived.map((assumptions, r) => {
    // Value added that spills over makes job-years at its value per worker, without a multiplier.
    const spillover = measure === 'gdp' ? spilt[r] : spilt[r] / assumptions.vaPerWorker;
    return waterfallOf({ gross: first[r], deadweight: anyway[r], spillover, additional: last[r] }, assumptions);
  });
}

/** A summary of every step over replicates. Means of steps add up to the mean of additional; medians and percentiles do not. */
export function summariseWaterfalls(waterfalls: readonly Waterfall[]): Readonly<Record<WaterfallStep, Summary>> {
  return byStep((step) => summarise(amountsOf(waterfalls, step)));
}

/** A mean of paired differences with its 95 % interval (Student's t); the three agree below two pairs. */
export interface Difference {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Pairs compared. */
  readonly count: number;
}

/** The mean of paired differences and its interval; zeros where there is none. */
export function differenceOf(differences: Float64Array): Difference {
  const count = differences.length;
  const mean = meanOf(differences);
  const half = count < 2 ? 0 : studentFactor(count - 1) * standardErrorOf(differences, mean);
  return { mean, low: mean - half, high: mean + half, count };
}

/** Each step of `own` less that of `base` in the same replicates; the means of the steps add up to that of additional. */
export function compareWaterfalls(own: readonly Waterfall[], base: readonly Waterfall[]): Readonly<Record<WaterfallStep, Difference>> {
  return byStep((step) => {
    const before = amountsOf(base, step);
    return differenceOf(amountsOf(own, step).map((amount, r) => amount - before[r]));
  });
}

function amountsOf(waterfalls: readonly Waterfall[], step: WaterfallStep): Float64Array {
  return Float64Array.from(waterfalls, (waterfall) => waterfall[step]);
}

function byStep<T>(of: (step: WaterfallStep) => T): Readonly<Record<WaterfallStep, T>> {
  return Object.fromEntries(WATERFALL_STEPS.map((step) => [step, of(step)])) as Record<WaterfallStep, T>;
}
