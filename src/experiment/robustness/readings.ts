/** What the analyses of robustness find. */
import type { OutcomeId } from '../../model/outcomes.ts';
import type { FactorId } from '../study/factor.ts';
import type { Estimate } from '../study/study.ts';
import type { Target } from '../targets.ts';

/** One scenario over all futures, in the outcome's unit; regret is what the best scenario of the same future has more (or, where less is better, less). */
export interface RobustRow {
  readonly median: number;
  /** Nine futures of ten lie between these. */
  readonly low: number;
  readonly high: number;
  /** Share of futures in which no other scenario does better. */
  readonly best: Estimate;
  readonly regret: { readonly mean: Estimate; readonly ninth: number; readonly most: number };
  /** Share of futures in which each condition holds, and all of them. */
  readonly satisfies: readonly Estimate[];
  readonly satisfiesAll: Estimate;
}

/** Scenarios side by side in the same futures. `ninth` is the regret that nine futures of ten do not exceed. */
export interface Robustness {
  readonly futures: number;
  readonly outcome: OutcomeId;
  readonly quarter: number;
  readonly conditions: readonly Target[];
  readonly rows: readonly RobustRow[];
  /** Positions of the scenarios with the least largest regret, the least mean regret, and the most futures that satisfy all conditions. */
  readonly leastRegret: number;
  readonly leastMeanRegret: number;
  readonly mostSatisfying: number;
}

/** When a future counts as a failure of the scenario that is looked at. */
export type Failure =
  | { readonly kind: 'misses'; readonly target: Target }
  /** It belongs to the worst share (0 to 1) of futures on the outcome. */
  | { readonly kind: 'worst'; readonly share: number; readonly outcome: OutcomeId; readonly quarter: number }
  /** It does worse than another scenario of the same future, by its position. */
  | { readonly kind: 'behind'; readonly other: number; readonly outcome: OutcomeId; readonly quarter: number };

/** A side of a box: the values inside, null where that end is open. `inside` are the options that are left, for factors without order. */
export interface Restriction {
  readonly id: FactorId;
  /** Of whole numbers the first that is inside, else halfway between the last value outside and the first inside. */
  readonly from: number | null;
  readonly to: number | null;
  readonly inside: readonly string[] | null;
  /**
   * Of the box without this restriction as many futures are taken blindly as the box holds: the chance that at least as many of them fail
   * (binomial, Bryant and Lempert 2010); small is telling.
   */
  readonly quasiP: number;
  /** In what share of resampled halves of the futures the same factor is restricted on the same side, by a box that covers as much. */
  readonly reproduced: number;
}

/** A box of the peeling trajectory, relieved of the sides that tell nothing. */
export interface Box {
  /** The most telling first. */
  readonly restrictions: readonly Restriction[];
  /** Share of all failures that lie inside. */
  readonly coverage: number;
  /** Share of what lies inside that fails. */
  readonly density: number;
  /** Share of all futures that lie inside. */
  readonly mass: number;
}

/** What scenario discovery finds: boxes from everything to the smallest; along them coverage falls and density rises. */
export interface Discovery {
  readonly futures: number;
  readonly failures: number;
  readonly boxes: readonly Box[];
  /** The box that is proposed, the best trade of coverage and density: position among the boxes; null where failing has no pattern. */
  readonly proposed: number | null;
}
