/** What a fan chart is drawn from: a band or single futures per scenario, the same projects without the programme, published figures. */
import { clusterScope, clustersOf, regionScope, seriesOf, type Ensemble } from '../experiment/ensemble.ts';
import { PUBLISHED_RESULTS, type PublishedResult } from '../experiment/published-results.ts';
import { BAND_MINIMUM, bandOf, type Band } from '../experiment/statistics.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import { REGION_IDS } from '../model/published.ts';

/** The place that is the whole programme. */
const WHOLE = 'whole';

/** One world: its band from 20 futures on, else its futures alone. */
export interface FanWorld {
  readonly band: Band | null;
  readonly replicates: readonly Float64Array[];
  /** Which replicates these are, from 0. */
  readonly numbers: readonly number[];
}

/** Everything that one chart shows of an ensemble; `counterfactual` is the median of the dashed line, its range needs 20 futures. */
export interface FanSource {
  readonly outcome: OutcomeId;
  readonly quarters: number;
  /** Null for a world that has no such cluster. */
  readonly worlds: readonly (FanWorld | null)[];
  readonly counterfactual: Float64Array | null;
  readonly counterfactualRange: { readonly low: Float64Array; readonly high: Float64Array } | null;
  /** Median under the default assumptions, where the scenario has its own and that run has begun. */
  readonly reference: Float64Array | null;
  /** Median of the same projects without the programme in that run. */
  readonly referenceWithout?: Float64Array | null;
  readonly published: readonly PublishedResult[];
}

/** The same projects in the world without the programme; an additional outcome has none, it is measured from there. */
export const WITHOUT: Partial<Record<OutcomeId, OutcomeId>> = {
  grossGdp: 'deadweightGdp',
  grossGdpDirect: 'deadweightGdpDirect',
  grossJobYears: 'deadweightJobYears',
  grossJobYearsDirect: 'deadweightJobYearsDirect',
  grossJobs: 'deadweightJobs',
  grossJobsDirect: 'deadweightJobsDirect',
};

/** The scope of a place in a world: of the whole programme, of its cluster with this id, of a region; null where it has no such cluster. */
export function scopeOf(ensemble: Ensemble, world: number, place: string): number | null {
  if (place === WHOLE) return 0;
  const cluster = clustersOf(ensemble, world).findIndex(({ id }) => id === place);
  if (cluster >= 0) return clusterScope(cluster);
  const region = REGION_IDS.findIndex((id) => id === place);
  return region < 0 ? null : regionScope(ensemble, region);
}

function readWorld(ensemble: Ensemble, world: number, outcome: OutcomeId, place: string): FanWorld | null {
  const { recordings } = ensemble;
  const scope = scopeOf(ensemble, world, place);
  if (scope === null) return null;
  return {
    band: recordings.length < BAND_MINIMUM ? null : bandOf(ensemble, world, scope, outcome),
    replicates: recordings.map((_recording, index) => seriesOf(ensemble, index, world, scope, outcome)),
    numbers: recordings.map(({ replicate }) => replicate),
  };
}

/**
 * Reads the chart of an outcome in a place (`whole`, the id of a cluster, the id of a region). The dashed line is that of `world`,
 * `baseline` its run under the default assumptions. Published figures are of the whole programme. An ensemble of the whole programme
 * alone has no other place: that throws.
 */
export function readFan(
  ensemble: Ensemble,
  world: number,
  outcome: OutcomeId,
  baseline: Ensemble | null = null,
  place: string = WHOLE,
): FanSource {
  const without = WITHOUT[outcome];
  const scope = scopeOf(ensemble, world, place);
  const dashed = without && scope !== null ? bandOf(ensemble, world, scope, without) : null;
  const usual = baseline && scopeOf(baseline, 0, place);
  return {
    outcome,
    quarters: ensemble.request.quarters,
    worlds: ensemble.request.worlds.map((_, w) => readWorld(ensemble, w, outcome, place)),
    counterfactual: dashed && dashed.p50,
    counterfactualRange: dashed && ensemble.recordings.length >= BAND_MINIMUM ? { low: dashed.p05, high: dashed.p95 } : null,
    reference: baseline && usual !== null ? bandOf(baseline, 0, usual, outcome).p50 : null,
    referenceWithout: baseline && usual !== null && without ? bandOf(baseline, 0, usual, without).p50 : null,
    published: place === WHOLE ? PUBLISHED_RESULTS.filter((result) => result.outcome === outcome) : [],
  };
}
