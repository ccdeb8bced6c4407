/** Paired comparisons of the picture: every other scenario against the pinned one, in the same luck, at the horizon of the targets. */
import { compare, type Comparison } from '../experiment/compare.ts';
import { valuesAt, type Ensemble } from '../experiment/ensemble.ts';
import { summarise } from '../experiment/statistics.ts';
import { SECOND_TRANCHE_END } from '../model/published.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import type { EnsembleRun } from './ensemble-run.svelte.ts';
import type { ScenarioSet } from './scenario-set.svelte.ts';
import type { ViewChoice } from './view-choice.svelte.ts';

/** One scenario against the pinned one, `a`: `b` is its position, `results` one per outcome compared. */
export interface ComparisonRow {
  readonly a: number;
  readonly b: number;
  readonly results: readonly Comparison[];
  /** What either costs the government, CAD M, medians; null where they cost about the same, or one of them nothing. */
  readonly costs: Costs | null;
}

/** Median federal money of two scenarios, CAD M. */
export interface Costs {
  readonly a: number;
  readonly b: number;
}

/** Costs that differ by more than this share of the larger one are told: more for more money is no better design. */
const ABOUT_THE_SAME = 0.1;

/** The costs of two worlds, where they are too far apart for a verdict to speak of their designs alone. */
function unequalCosts(ensemble: Ensemble, a: number, b: number): Costs | null {
  const costOf = (world: number): number => summarise(valuesAt(ensemble, world, 0, 'federalCost', SECOND_TRANCHE_END)).p50;
  const costs = { a: costOf(a), b: costOf(b) };
  const apart = Math.abs(costs.a - costs.b) > ABOUT_THE_SAME * Math.max(costs.a, costs.b);
  return apart && costs.a > 0 && costs.b > 0 ? costs : null;
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
  readonly #set: ScenarioSet;
  readonly #view: ViewChoice;

  constructor(run: EnsembleRun, set: ScenarioSet, view: ViewChoice) {
    this.#run = run;
    this.#set = set;
    this.#view = view;
  }

  /** One row for each scenario but the pinned one; empty where there is one scenario, no result, or a run that ends before the targets' date. */
  readonly rows: readonly ComparisonRow[] = $derived.by(() => {
    const picture = this.#run.picture;
    if (!picture || picture.ensemble.request.quarters < SECOND_TRANCHE_END) return [];
    const outcomes = comparedOutcomes(this.#view.jobs, this.#view.gdp);
    const a = this.#set.reference;
    // A stale picture may hold fewer scenarios.
    if (!picture.scenarios[a]) return [];
    const others = picture.scenarios.map((_, b) => b).filter((b) => b !== a);
    return others.map((b) => ({
      a,
      b,
      results: outcomes.map((outcome) => compare(picture.ensemble, a, b, outcome, SECOND_TRANCHE_END)),
      costs: unequalCosts(picture.ensemble, a, b),
    }));
  });
}
