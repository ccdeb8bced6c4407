/** Paired comparisons of the picture: every other scenario against A, in the same luck, at the horizon of the targets. */
import { compare, type Comparison } from '../experiment/compare.ts';
import { SECOND_TRANCHE_END } from '../model/published.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import type { EnsembleRun } from './ensemble-run.svelte.ts';
import type { ViewChoice } from './view-choice.svelte.ts';

/** One scenario against A: `b` is its position, `results` one per outcome compared. */
export interface ComparisonRow {
  readonly b: number;
  readonly results: readonly Comparison[];
}

/** How many outcomes stand in a row. */
const OUTCOMES_SHOWN = 4;

/** What is compared: what is on the screen first, then what the programme adds and at what cost. */
export function comparedOutcomes(jobs: OutcomeId, gdp: OutcomeId): readonly OutcomeId[] {
  const wanted: readonly OutcomeId[] = [gdp, jobs, 'additionalGdp', 'costPerAdditionalJobYear', 'additionalJobYears', 'federalCost'];
  return [...new Set(wanted)].slice(0, OUTCOMES_SHOWN);
}

/** The comparison of the run's picture under the chosen definitions. */
export class PairedComparison {
  readonly #run: EnsembleRun;
  readonly #view: ViewChoice;

  constructor(run: EnsembleRun, view: ViewChoice) {
    this.#run = run;
    this.#view = view;
  }

  /** One row for each scenario but A; empty where there is one scenario, no result, or a run that ends before the targets' date. */
  readonly rows: readonly ComparisonRow[] = $derived.by(() => {
    const picture = this.#run.picture;
    if (!picture || picture.ensemble.request.quarters < SECOND_TRANCHE_END) return [];
    const outcomes = comparedOutcomes(this.#view.jobs, this.#view.gdp);
    return picture.scenarios.slice(1).map((_, i) => ({
      b: i + 1,
      results: outcomes.map((outcome) => compare(picture.ensemble, 0, i + 1, outcome, SECOND_TRANCHE_END)),
    }));
  });
}
