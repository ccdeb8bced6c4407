/**
 * What a federal dollar brings: federal cost per additional job-year, additional R&D per federal dollar. Ratios are read replicate by
 * replicate; where there is nothing to divide by, that is said and counted instead of a number being made up. Small places have few projects,
 * so that single ones decide: how many there are stands beside every ratio.
 */
import type { OutcomeId } from '../model/outcomes.ts';
import type { Ensemble } from './ensemble.ts';
import { recordedAt } from './net-effects.ts';
import { quantileOfSorted, summarise, type Summary } from './statistics.ts';

/** A ratio over replicates. A percentile is null where it lies among replicates that bought nothing for their money, or where there is none. */
export interface RatioSummary {
  /** Replicates in which there was something to judge: money, for both ratios. */
  readonly count: number;
  /** Of them, those that spent and gained nothing: their cost per gain has no bound. */
  readonly unbounded: number;
  readonly p05: number | null;
  readonly p50: number | null;
  readonly p95: number | null;
}

/** What one place gets and brings, up to one quarter. */
export interface CostEffectiveness {
  readonly projects: Summary;
  /** CAD M: paid to projects, and the running of the clusters with their services. */
  readonly federalCost: Summary;
  /** What the cost is made of, and beside it what is committed to projects and paid as they go on; CAD M. */
  readonly federal: Readonly<Record<'committed' | 'paid' | 'running', Summary>>;
  readonly additionalJobYears: Summary;
  /** CAD per additional job-year. */
  readonly costPerJobYear: RatioSummary;
  /** CAD of R&D that would not have been done otherwise, per federal CAD committed. */
  readonly rdPerFederal: RatioSummary;
}

/** With fewer projects at the median a place's ratios are those of single projects (a convention, not an estimate). */
export const FEW_PROJECTS = 10;

/** Summarises ratios: NaN stands for nothing to judge and is left out, Infinity for money that bought nothing and is kept. */
export function summariseRatios(ratios: Float64Array): RatioSummary {
  const sorted = ratios.filter((ratio) => !Number.isNaN(ratio)).sort();
  const at = (share: number): number | null => finiteQuantile(sorted, share);
  return {
    count: sorted.length,
    unbounded: sorted.filter((ratio) => ratio === Infinity).length,
    p05: at(0.05),
    p50: at(0.5),
    p95: at(0.95),
  };
}

/** The quantile of ascending values, null where it rests on one without a bound or on none. */
function finiteQuantile(sorted: Float64Array, share: number): number | null {
  const above = Math.ceil((sorted.length - 1) * share);
  if (sorted.length === 0 || !Number.isFinite(sorted[above])) return null;
  // A value without a bound just above would otherwise be weighed with nothing, which is no number.
  return quantileOfSorted(sorted.subarray(0, above + 1), share * ((sorted.length - 1) / Math.max(1, above)));
}

/** Reads a place, given as a scope of a world, up to a quarter. */
export function costEffectivenessOf(ensemble: Ensemble, world: number, scope: number, quarter: number): CostEffectiveness {
  const read = (outcome: OutcomeId): Float64Array => recordedAt(ensemble, world, scope, outcome, quarter);
  const [cost, gained, committed] = [read('federalCost'), read('additionalJobYears'), read('federalCommitted')];
  const paid = read('federalPaid');
  const running = cost.map((millions, r) => millions - paid[r]);
  const perJobYear = cost.map((millions, r) => (millions > 0 ? (gained[r] > 0 ? (millions * 1e6) / gained[r] : Infinity) : NaN));
  const perDollar = read('additionalRdPerFederal').map((ratio, r) => (committed[r] > 0 ? ratio : NaN));
  return {
    projects: summarise(read('projects')),
    federalCost: summarise(cost),
    federal: { committed: summarise(committed), paid: summarise(paid), running: summarise(running) },
    additionalJobYears: summarise(gained),
    costPerJobYear: summariseRatios(perJobYear),
    rdPerFederal: summariseRatios(perDollar),
  };
}
