/** The fit from beginning to end: search, measure, and try what came of it. Pure but for the runs that it is given; the same seed gives the same result. */
import { DEFAULT_ASSUMPTIONS, type AssumptionId, type Assumptions } from '../../model/parameters.ts';
import type { Ensemble } from '../ensemble.ts';
import { momentsOf, type Moment } from '../validation/moments.ts';
import { patternOf } from '../validation/patterns.ts';
import { MEASURED, searchedAxes, TARGET_IDS, targetOf, WATCHED_IDS, type Axis, type Target } from './axes.ts';
import { historyMatch, type HistoryMatchPlan, type Simulated, type Wave } from './history-match.ts';
import { identify, type Identified } from './identify.ts';
import type { NetworkReference } from './network-reference.ts';

/** How thorough a fit is. */
export interface CalibrationOptions {
  readonly seed: string;
  /** Replicates at each point; the result is tried with `CHECK_FACTOR` times as many. */
  readonly replicates: number;
  readonly waves: number;
  readonly points: number;
}

/** What a fit needs to have run: replicates of the base run under other assumptions, always in the same luck. */
export interface CalibrationRuns {
  readonly record: (assumptions: Assumptions, replicates: number) => Promise<Ensemble>;
  readonly measure: (assumptions: Assumptions, replicates: number) => NetworkReference;
}

/** A row before and after the fit. Implausibility as in the search, but of simulations. */
export interface RowFit {
  readonly id: string;
  readonly isTarget: boolean;
  readonly before: Moment;
  readonly after: Moment;
  readonly implausibilityBefore: number;
  readonly implausibilityAfter: number;
}

/** A finished fit. `suggested` holds every calibrated assumption, three digits each; nothing is written into the model. */
export interface Calibration {
  readonly options: CalibrationOptions;
  readonly axes: readonly Axis[];
  readonly waves: readonly Wave[];
  readonly identified: Identified;
  readonly suggested: Readonly<Partial<Record<AssumptionId, number>>>;
  readonly rows: readonly RowFit[];
  readonly referenceBefore: NetworkReference;
  readonly referenceAfter: NetworkReference;
}

/** Times as many replicates as at a point, to try the result. */
export const CHECK_FACTOR = 4;

/** Three significant digits: more would claim what the facts do not hold. */
export function threeDigits(value: number): number {
  return Number(value.toPrecision(3));
}

/** Fits every calibrated assumption. */
export async function calibrate(options: CalibrationOptions, { record, measure }: CalibrationRuns): Promise<Calibration> {
  const axes = searchedAxes();
  const targets = TARGET_IDS.map(targetOf);
  const patterns = [...TARGET_IDS, ...WATCHED_IDS].map(patternOf);
  const momentsUnder = async (assumptions: Assumptions, replicates: number): Promise<readonly Moment[]> =>
    momentsOf(patterns, { ensemble: await record(assumptions, replicates), measures: [] });
  const plan: HistoryMatchPlan = { ...options, axes, targets, watched: WATCHED_IDS.length };
  const waves = await historyMatch(plan, async (points) => {
    const simulated: Simulated[] = [];
    for (const point of points) {
      const moments = await momentsUnder(withValues(axes, point), options.replicates);
      simulated.push({ means: moments.map(({ mean }) => mean), errors: moments.map(({ standardError }) => standardError) });
    }
    return simulated;
  });
  const identified = identify(plan, waves.at(-1)!);
  const searched = identified.fitted.map(({ identification, best }, axis) =>
    identification === 'not-identified' ? axes[axis]!.kept : threeDigits(best),
  );
  const between = withValues(axes, searched);
  const referenceBefore = measure(between, options.replicates);
  const measured = Object.fromEntries(MEASURED.map((id) => [id, threeDigits(referenceBefore[id as keyof NetworkReference])]));
  const fitted: Assumptions = { ...between, ...measured };
  const replicates = CHECK_FACTOR * options.replicates;
  const before = await momentsUnder(DEFAULT_ASSUMPTIONS, replicates);
  const after = await momentsUnder(fitted, replicates);
  return {
    options,
    axes,
    waves,
    identified,
    suggested: Object.fromEntries([...axes.map(({ id }) => id), ...MEASURED].map((id) => [id, fitted[id]])),
    rows: patterns.map(({ id }, k) => rowFit(targetOf(id), k < targets.length, before[k]!, after[k]!)),
    referenceBefore,
    referenceAfter: measure(fitted, options.replicates),
  };
}

/** The default assumptions with some of them replaced. */
function withValues(axes: readonly Axis[], values: readonly number[]): Assumptions {
  return { ...DEFAULT_ASSUMPTIONS, ...Object.fromEntries(axes.map(({ id }, axis) => [id, values[axis]!])) };
}

function rowFit(target: Target, isTarget: boolean, before: Moment, after: Moment): RowFit {
  const implausibility = ({ mean, standardError }: Moment): number =>
    Math.abs(mean - target.middle) / Math.sqrt(target.halfWidth * target.halfWidth + standardError * standardError);
  return {
    id: target.id,
    isTarget,
    before,
    after,
    implausibilityBefore: implausibility(before),
    implausibilityAfter: implausibility(after),
  };
}
