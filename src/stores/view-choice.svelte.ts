/** What the page looks at: the definition of jobs, the definition of GDP, and how many futures. */
import type { OutcomeId } from '../model/outcomes.ts';
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

/** How many futures a run may have: quick, standard, thorough. */
export const FUTURES_CHOICES = [50, 200, 1000] as const;
/** Futures of a standard run. */
export const STANDARD_FUTURES = 200;

/** What is saved and shared of the view. */
export interface ViewState {
  readonly jobs: JobsDefinition;
  readonly gdp: GdpDefinition;
  readonly replicates: number;
}

/** The view of a fresh visit. */
export const FRESH_VIEW: ViewState = { jobs: 'grossJobYears', gdp: 'grossGdp', replicates: STANDARD_FUTURES };

/** A view from untrusted text: anything unknown falls back to the fresh view. */
export function checkView(jobs: unknown, gdp: unknown, replicates: unknown): ViewState {
  return {
    jobs: JOBS_DEFINITIONS.find((id) => id === jobs) ?? FRESH_VIEW.jobs,
    gdp: GDP_DEFINITIONS.find((id) => id === gdp) ?? FRESH_VIEW.gdp,
    replicates:
      typeof replicates === 'number' && Number.isInteger(replicates) && replicates >= 1 && replicates <= 1000
        ? replicates
        : FRESH_VIEW.replicates,
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

  /** Changes any part of the view; what changes nothing is no step. */
  change(part: Partial<ViewState>): void {
    const view = { ...this.#state, ...part };
    if (view.jobs === this.jobs && view.gdp === this.gdp && view.replicates === this.replicates) return;
    this.#history.record({ view });
  }
}
