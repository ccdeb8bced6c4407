/** What the page looks at: the definition of jobs, the definition of GDP, and how many futures. */
import type { OutcomeId } from '../model/outcomes.ts';
import { UNCERTAINTIES, type Uncertainty } from '../experiment/uncertainty/draw.ts';
import type { Target } from '../experiment/targets.ts';
import { ANNOUNCED_TARGETS, checkTargets, sameTargets, targetsUnder, type ChosenTargets } from '../experiment/chosen-targets.ts';
import { replicatesFor, RUN_MODES, UNTIL, type Until } from '../experiment/plan.ts';
import { AGENT_CHOICES, isAgents, type Agents } from '../experiment/resolution.ts';
import type { History } from './history.svelte.ts';

/** The definitions of jobs that the page offers, the official-looking one first. */
export const JOBS_DEFINITIONS = [
  'grossJobYears', 'additionalJobYears', 'grossJobs', 'additionalJobs',
  'grossJobYearsDirect', 'additionalJobYearsDirect', 'grossJobsDirect', 'additionalJobsDirect',
] as const satisfies readonly OutcomeId[]; // prettier-ignore

/** The definitions of GDP that the page offers. */
export const GDP_DEFINITIONS = [
  'grossGdp',
  'additionalGdp',
  'grossGdpDirect',
  'additionalGdpDirect',
  'additionalGdpPresent',
] as const satisfies readonly OutcomeId[];

/** One of the definitions of jobs. */
export type JobsDefinition = (typeof JOBS_DEFINITIONS)[number];
/** One of the definitions of GDP. */
export type GdpDefinition = (typeof GDP_DEFINITIONS)[number];

/** What may differ between futures, for the switch on the page. */
export { UNCERTAINTIES };

/** How many futures a run may have. */
export const FUTURES_CHOICES: readonly number[] = RUN_MODES.map(replicatesFor);
/** Futures of a standard run. */
export const STANDARD_FUTURES = replicatesFor('standard');

/** How many agents may stand for the firms, for the settings of a run; and a mode's number of futures. */
export { AGENT_CHOICES, replicatesFor, RUN_MODES };

/** What is saved and shared of the view. */
export interface ViewState {
  readonly jobs: JobsDefinition;
  readonly gdp: GdpDefinition;
  readonly replicates: number;
  /** Whether luck alone differs between futures, or the assumptions too. */
  readonly uncertainty: Uncertainty;
  /** When a run ends: after so many futures, or once the odds of the targets or the ranking of the scenarios are known to ± 2 points. */
  readonly until: Until;
  /** How many agents stand for the firms. */
  readonly agents: Agents;
  /** What jobs and GDP are to reach, by when, and further targets. */
  readonly targets: ChosenTargets;
}

/** The view of a fresh visit. */
export const FRESH_VIEW: ViewState = {
  jobs: 'grossJobYears',
  gdp: 'grossGdp',
  replicates: STANDARD_FUTURES,
  uncertainty: 'luck',
  until: 'count',
  agents: 'published',
  targets: ANNOUNCED_TARGETS,
};

/** A view from untrusted text: anything unknown falls back to the fresh view. */
export function checkView({
  jobs,
  gdp,
  replicates,
  uncertainty,
  until,
  agents,
  targets,
}: Readonly<Partial<Record<keyof ViewState, unknown>>>): ViewState {
  const checkedTargets = checkTargets(targets);
  const countable = typeof replicates === 'number' && Number.isInteger(replicates) && replicates >= 1 && replicates <= 1000;
  return {
    jobs: JOBS_DEFINITIONS.find((id) => id === jobs) ?? FRESH_VIEW.jobs,
    gdp: GDP_DEFINITIONS.find((id) => id === gdp) ?? FRESH_VIEW.gdp,
    replicates: countable ? replicates : FRESH_VIEW.replicates,
    uncertainty: UNCERTAINTIES.find((id) => id === uncertainty) ?? FRESH_VIEW.uncertainty,
    until: UNTIL.find((id) => id === until) ?? FRESH_VIEW.until,
    agents: isAgents(agents) ? agents : FRESH_VIEW.agents,
    targets: checkedTargets.ok ? checkedTargets.value : FRESH_VIEW.targets,
  };
}

/** The chosen definitions and number of futures; every change of them is a step of undo. */
export class ViewChoice {
  readonly #history: History;
  // Derived, so that whoever reads the view is left alone while only the scenarios change.
  readonly #state: ViewState = $derived.by(() => this.#history.present.view);

  constructor(history: History) {
    this.#history = history;
  }

  get state(): ViewState {
    return this.#state;
  }

  get jobs(): JobsDefinition {
    return this.#state.jobs;
  }

  get gdp(): GdpDefinition {
    return this.#state.gdp;
  }

  get replicates(): number {
    return this.#state.replicates;
  }

  get uncertainty(): Uncertainty {
    return this.#state.uncertainty;
  }

  get until(): Until {
    return this.#state.until;
  }

  get agents(): Agents {
    return this.#state.agents;
  }

  get targets(): ChosenTargets {
    return this.#state.targets;
  }

  /** The targets under the chosen definitions: jobs, GDP, then the further ones. */
  get targetList(): readonly Target[] {
    return targetsUnder(this.#state.targets, this.#state.jobs, this.#state.gdp);
  }

  /** Changes any part of the view; what changes nothing is no step. */
  change(part: Partial<ViewState>): void {
    const view = { ...this.#state, ...part };
    const same = Object.entries(view).every(([key, value]) => key === 'targets' || this.#state[key as keyof ViewState] === value);
    if (same && sameTargets(view.targets, this.#state.targets)) return;
    this.#history.record({ view });
  }
}
