/** What the analyses of sensitivity find, in the unit of the outcome that is read unless said otherwise. */
import type { FactorId, FactorValue } from '../study/factor.ts';
import type { Estimate } from '../study/study.ts';

/** One factor as Morris screening sees it: elementary effects per whole range of the factor. */
export interface Screened {
  readonly id: FactorId;
  /** Mean of the absolute effects, μ*, with its bootstrap interval: how much it matters. */
  readonly muStar: Estimate;
  /** Mean effect: which way. */
  readonly mu: number;
  /** Spread of the effects: how much it depends on the others, or bends. */
  readonly sigma: number;
}

/** All factors, those that matter most first. */
export interface Screening {
  readonly trajectories: number;
  /** Mean outcome over all points. */
  readonly mean: number;
  readonly effects: readonly Screened[];
}

/** Who takes part of the variance: a factor, all other factors together, or luck (with what is drawn besides the factors). */
export type Part = FactorId | 'others' | 'luck';

/** Shares of the outcome's variance, 0 to 1 but for the noise of estimating them, with bootstrap intervals. */
export interface Index {
  readonly id: Part;
  /** What vanishes on average once this is known. */
  readonly first: Estimate;
  /** What remains on average once all but this is known. */
  readonly total: Estimate;
}

/** Sobol indices of an outcome; the largest total first, `others` and `luck` at the end. */
export interface Indices {
  readonly rows: number;
  readonly mean: number;
  /** Standard deviation of the outcome over all futures and settings looked at. */
  readonly deviation: number;
  readonly indices: readonly Index[];
  /** One less the sum of first-order indices: the share that no single part explains. */
  readonly interactions: Estimate;
}

/** One factor low and high, all others as they are: mean paired differences to the scenario itself. */
export interface TornadoBar {
  readonly id: FactorId;
  readonly low: FactorValue;
  readonly high: FactorValue;
  readonly atLow: Estimate;
  readonly atHigh: Estimate;
}

/** Factors by the distance between their two ends, the longest first. */
export interface Tornado {
  readonly replicates: number;
  /** Mean outcome of the scenario itself. */
  readonly base: Estimate;
  readonly bars: readonly TornadoBar[];
}

/** The outcome's distribution over futures at one value of a factor. */
export interface CurvePoint {
  readonly value: FactorValue;
  readonly mean: Estimate;
  readonly median: number;
  /** Nine futures of ten lie between these. */
  readonly low: number;
  readonly high: number;
  /** The middle half lies between these. */
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
}

/** How an outcome answers to one factor; points in the order of its values. */
export interface Curve {
  readonly id: FactorId;
  readonly replicates: number;
  /** The scenario's own value. */
  readonly own: FactorValue;
  readonly points: readonly CurvePoint[];
  /** The scenario as it is in the same futures: also where its own value is not on the factor's scale (a match as realised) or is drawn. */
  readonly asIs?: CurvePoint;
}

/** How an outcome answers to two factors at once: `cells[y][x]`, means over futures with their intervals. */
export interface HeatMap {
  readonly x: { readonly id: FactorId; readonly own: FactorValue; readonly values: readonly FactorValue[] };
  readonly y: { readonly id: FactorId; readonly own: FactorValue; readonly values: readonly FactorValue[] };
  readonly replicates: number;
  readonly cells: readonly (readonly Estimate[])[];
}
