/** The odds of the targets, each and both at once, under luck alone and with the assumptions drawn, for the scenario on the screen. */
import { futuresOf, valuesAt, type Ensemble } from '../experiment/ensemble.ts';
import { ODDS_MINIMUM, summarise, type Summary } from '../experiment/statistics.ts';
import { ANNOUNCED_TARGETS, targetsUnder, type ChosenTargets } from '../experiment/chosen-targets.ts';
import { readJointly, readTarget, type Odds, type TargetResult } from '../experiment/targets.ts';
import type { Uncertainty } from '../experiment/uncertainty/draw.ts';
import { influencesOn, type Influence } from '../experiment/uncertainty/influence.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import { SECOND_TRANCHE_END } from '../model/published.ts';
import type { GdpDefinition, JobsDefinition } from './view-choice.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** The odds under one kind of uncertainty, with the values behind them at the ten-year horizon. */
export interface OddsColumn {
  readonly uncertainty: Uncertainty;
  readonly futures: number;
  readonly jobs: Odds;
  readonly gdp: Odds;
  readonly both: Odds;
  readonly jobsValue: Summary;
  readonly gdpValue: Summary;
}

/** Reads a column; null with too few futures for odds, or short of the targets' date. */
export function readColumn(
  ensemble: Ensemble | null,
  world: number,
  jobs: JobsDefinition,
  gdp: GdpDefinition,
  chosen: ChosenTargets = ANNOUNCED_TARGETS,
): OddsColumn | null {
  if (!ensemble || futuresOf(ensemble) < ODDS_MINIMUM) return null;
  const targets = targetsUnder({ ...chosen, further: [] }, jobs, gdp);
  const [first, second] = targets.map((target) => readTarget(ensemble, world, target));
  const both = readJointly(ensemble, world, targets);
  if (!first || !second || !both) return null;
  const valueOf = ({ outcome, quarter }: TargetResult): Summary => summarise(valuesAt(ensemble, world, 0, outcome, quarter));
  const { uncertainty = 'luck' } = ensemble.request;
  return {
    uncertainty,
    futures: futuresOf(ensemble),
    jobs: first,
    gdp: second,
    both,
    jobsValue: valueOf(first),
    gdpValue: valueOf(second),
  };
}

/** The odds under both kinds of uncertainty, and what they hinge on. */
export class OddsTable {
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The ensembles at hand: that of the picture, and the one that runs beside it. */
  readonly #ensembles: readonly Ensemble[] = $derived.by(() => {
    const { run, beside, set, view } = this.#workspace;
    const shown = run.picture?.ensemble ?? null;
    const other = run.stale ? null : beside.otherOf(set.scenarios, view);
    return [shown, other].filter((ensemble) => ensemble !== null);
  });

  readonly #columns: readonly OddsColumn[] = $derived.by(() => {
    const { headline, view } = this.#workspace;
    return this.#ensembles
      .map((one) => readColumn(one, headline.world, view.jobs, view.gdp, view.targets))
      .filter((column) => column !== null);
  });

  /** The column of a kind of uncertainty; null until its run has enough futures. */
  column(uncertainty: Uncertainty): OddsColumn | null {
    return this.#columns.find((column) => column.uncertainty === uncertainty) ?? null;
  }

  /** What the GDP or the jobs of the scenario on the screen hinge on, the most influential assumption first; empty until enough were drawn. */
  influences(outcome: OutcomeId): readonly Influence[] {
    const drawn = this.#ensembles.find(({ request }) => request.uncertainty === 'assumptions');
    return drawn && drawn.request.quarters >= SECOND_TRANCHE_END
      ? influencesOn(drawn, this.#workspace.headline.world, outcome, SECOND_TRANCHE_END)
      : [];
  }
}
