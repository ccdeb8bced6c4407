/** What a fan chart is drawn from: a band or single futures per scenario, the same projects without the programme, published figures. */
import { seriesOf, type Ensemble } from '../experiment/ensemble.ts';
import { PUBLISHED_RESULTS, type PublishedResult } from '../experiment/published-results.ts';
import { BAND_MINIMUM, bandOf, type Band } from '../experiment/statistics.ts';
import type { OutcomeId } from '../model/outcomes.ts';

/** One world: its band from 20 futures on, else its futures alone. */
export interface FanWorld {
  readonly band: Band | null;
  readonly replicates: readonly Float64Array[];
}

/** Everything that one chart shows of an ensemble; `counterfactual` is the median of the dashed line, its range needs 20 futures. */
export interface FanSource {
  readonly outcome: OutcomeId;
  readonly quarters: number;
  readonly worlds: readonly FanWorld[];
  readonly counterfactual: Float64Array | null;
  readonly counterfactualRange: { readonly low: Float64Array; readonly high: Float64Array } | null;
  /** Median under the default assumptions, where the scenario has its own and that run has begun. */
  readonly reference: Float64Array | null;
  readonly published: readonly PublishedResult[];
}

/** The same projects in the world without the programme; an additional outcome has none, it is measured from there. */
const WITHOUT: Partial<Record<OutcomeId, OutcomeId>> = {
  grossGdp: 'deadweightGdp',
  grossGdpDirect: 'deadweightGdpDirect',
  grossJobYears: 'deadweightJobYears',
  grossJobYearsDirect: 'deadweightJobYearsDirect',
  grossJobs: 'deadweightJobs',
  grossJobsDirect: 'deadweightJobsDirect',
};

/** Reads the chart of an outcome, whole programme; the dashed line is that of `world`, `baseline` its run under the default assumptions. */
export function readFan(ensemble: Ensemble, world: number, outcome: OutcomeId, baseline: Ensemble | null = null): FanSource {
  const futures = ensemble.recordings.length;
  const without = WITHOUT[outcome];
  const dashed = without ? bandOf(ensemble, world, 0, without) : null;
  return {
    outcome,
    quarters: ensemble.request.quarters,
    worlds: ensemble.request.worlds.map((_, w) => ({
      band: futures < BAND_MINIMUM ? null : bandOf(ensemble, w, 0, outcome),
      replicates: ensemble.recordings.map((_recording, index) => seriesOf(ensemble, index, w, 0, outcome)),
    })),
    counterfactual: dashed && dashed.p50,
    counterfactualRange: dashed && futures >= BAND_MINIMUM ? { low: dashed.p05, high: dashed.p95 } : null,
    reference: baseline && bandOf(baseline, 0, 0, outcome).p50,
    published: PUBLISHED_RESULTS.filter((result) => result.outcome === outcome),
  };
}
