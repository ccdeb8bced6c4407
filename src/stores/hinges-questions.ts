/** What the page on what an outcome hinges on may ask: outcomes, dates, factors with their ranges, sizes, and how large a study would be. */
import { DENOMINATORS } from '../experiment/outcome-sense.ts';
import { curve, heatMap, indices, screening, SENSITIVITY_SIZES, tornado } from '../experiment/sensitivity/analyses.ts';
import { FACTOR_SETS, factorsOf, HIGH_SHARE, LOW_SHARE, valueOf, type Factor, type FactorId } from '../experiment/study/factor.ts';
import type { FactorSet, FactorValue } from '../experiment/study/factor.ts';
import { keptQuarters } from '../experiment/study/kept.ts';
import { worldsIn, type Analysis, type Settings } from '../experiment/study/study.ts';
import { OUTCOMES, type OutcomeId } from '../model/outcomes.ts';

/** What the page needs to know of studies and outcomes: the sets of factors, the usual sizes, what a ratio is taken over. */
export { DENOMINATORS, FACTOR_SETS, SENSITIVITY_SIZES };

/** Outcomes that a study can be read for: all but a cluster's stage, which is no quantity of the programme. */
export const HINGE_OUTCOMES: readonly OutcomeId[] = OUTCOMES.map(({ id }) => id).filter((id) => id !== 'stage');

/** Sizes to choose from; each has the usual one among them. */
export const HINGE_SIZES = {
  trajectories: [6, SENSITIVITY_SIZES.trajectories, 20, 40],
  top: [4, 6, SENSITIVITY_SIZES.top, 12],
  /** Fewer than the usual ones are too few to divide a variance. */
  rows: [SENSITIVITY_SIZES.rows, 128, 256],
  /** Bars of a tornado. */
  bars: 12,
} as const;

/** How the analyses are made; a test puts others in their place. */
export interface HingeAnalyses {
  readonly screening: typeof screening;
  readonly indices: typeof indices;
  readonly tornado: typeof tornado;
  readonly curve: typeof curve;
  readonly heatMap: typeof heatMap;
}

/** The analyses themselves. */
export const ANALYSES: HingeAnalyses = { screening, indices, tornado, curve, heatMap };

/** The quarters at which a scenario's studies can be read, and the one that is: the one wanted, or the last before it. */
export function readableQuarters(horizon: number): readonly number[] {
  return keptQuarters(horizon);
}

/** The quarter that is read where another is wanted: that one, the last one before it, or the first there is. */
export function quarterIn(quarters: readonly number[], wanted: number): number {
  return quarters.findLast((quarter) => quarter <= wanted) ?? quarters[0] ?? wanted;
}

/** A factor as the page offers it. `range` is where it moves: nine tenths of what is believed of an assumption, all of a lever's range. */
export interface OfferedFactor extends Pick<Factor, 'id' | 'kind' | 'scale' | 'options'> {
  readonly own: FactorValue;
  readonly range: readonly [from: FactorValue, to: FactorValue];
}

/** As near to the ends of a lever's range as a share comes that is open at both ends. */
const END = 1e-9;

/** Every factor of a scenario in the order of the parameters and levers. */
export function offeredFactors(settings: Settings, which: FactorSet): readonly OfferedFactor[] {
  return factorsOf(settings, which).map((factor) => {
    const [low, high] = factor.kind === 'lever' ? [END, 1 - END] : [LOW_SHARE, HIGH_SHARE];
    const { id, kind, scale, options } = factor;
    return { id, kind, scale, options, own: valueOf(settings, id), range: [factor.valueAt(low), factor.valueAt(high)] };
  });
}

/** A study of which only the size is known yet: making all of its worlds is left until it is begun. */
export interface HingePlan<Reading> {
  /** The study's id, which does not depend on its size. */
  readonly id: string;
  readonly cells: number;
  readonly worlds: number;
  make(): Analysis<Reading>;
}

/** Plans a study that is `count` times as large as with a count of one. */
export function planOf<Reading>(make: (count: number) => Analysis<Reading>, count: number): HingePlan<Reading> {
  const { study } = make(1);
  return { id: study.id, cells: study.cells.length * count, worlds: worldsIn(study) * count, make: () => make(count) };
}

/** The first factors of a ranking that a scenario has. */
export function topOf(ranking: readonly FactorId[], offered: readonly OfferedFactor[], top: number): readonly FactorId[] {
  const there = new Set(offered.map(({ id }) => id));
  return ranking.filter((id) => there.has(id)).slice(0, top);
}

/** What is looked at where nothing is screened: what a government asks of industry, and how much it spends. */
const USUAL: readonly FactorId[] = ['policy.matchRatio', 'policy.budget'];

/** Factors in the order in which they are looked at unless others are chosen: the screened ones, the usual ones, then any. */
export function usualFactors(ranking: readonly FactorId[], offered: readonly OfferedFactor[]): readonly FactorId[] {
  const all = offered.map(({ id }) => id);
  return [...new Set([...ranking, ...USUAL, ...all])].filter((id) => all.includes(id));
}
