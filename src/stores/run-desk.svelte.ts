/** What is run for the page, in order: the picture, what goes beside it, and further futures while nobody edits. Nothing that would not fit. */
import { futuresOf, type Ensemble } from '../experiment/ensemble.ts';
import { excessOf, pageBudget, type Excess } from '../experiment/memory.ts';
import { requestFor, type Scenario } from '../experiment/scenario.ts';
import { KEPT_WHOLE } from '../experiment/uncertainty/precision.ts';
import type { Runner } from '../runner/runner.ts';
import { WorldCache } from '../runner/world-cache.ts';
import { Companions } from './companions.svelte.ts';
import { EnsembleRun } from './ensemble-run.svelte.ts';
import { Refinement } from './refinement.svelte.ts';
import { WALL_CLOCK, type RunClock, type RunPlan } from './run-words.ts';
import { FUTURES_CHOICES } from './view-choice.svelte.ts';

/** What is wanted: the scenarios on the table, the one on the screen, and how they are run. */
export interface Wanted {
  readonly scenarios: readonly Scenario[];
  readonly active: number;
  readonly plan: RunPlan;
}

/** What the desk is given; left out, what the page usually has. */
export interface DeskMeans {
  readonly clock?: RunClock;
  /** Bytes that the page may use. */
  readonly memory?: number;
  /** Where finished worlds are kept; null for nowhere. */
  readonly cache?: WorldCache | null;
  /** Whether something else is being run that refining must wait for. */
  readonly busy?: () => boolean;
}

/** What finished worlds may take of what the page may use. */
const CACHE_SHARE = 1 / 4;

/** Bytes that this browser's page may use, by what it tells of its machine. */
function usualMemory(): number {
  return pageBudget((globalThis.navigator as { deviceMemory?: number } | undefined)?.deviceMemory);
}

/** Runs what is wanted. */
export class RunDesk {
  readonly run: EnsembleRun;
  /** What runs beside the picture: the other kind of uncertainty, and the default assumptions. */
  readonly beside: Companions;
  /** Further futures, run while nobody edits. */
  readonly refinement: Refinement;
  /** What is too much of the run that is wanted; it is not started then. */
  excess: Excess | null = $state.raw(null);

  /** Where finished worlds are kept, for whoever runs the same ones. */
  readonly cache: WorldCache | null;

  readonly #wanted: () => Wanted;
  readonly #workers: number;
  readonly #memory: number;

  constructor(runner: Runner, wanted: () => Wanted, means: DeskMeans = {}) {
    const { clock = WALL_CLOCK, memory = usualMemory(), busy = () => false } = means;
    const { cache = new WorldCache(CACHE_SHARE * memory) } = means;
    this.cache = cache;
    this.#wanted = wanted;
    this.#workers = runner.width;
    this.#memory = memory;
    this.run = new EnsembleRun(runner, { clock, cache, expects: true, onDone: () => this.#accompany() });
    this.beside = new Companions(runner, clock, cache);
    this.refinement = new Refinement(runner, { clock, cache, busy: () => this.beside.busy || busy() });
  }

  /** Runs what is wanted by now. */
  update(): void {
    const { scenarios, plan } = this.#wanted();
    // What ran beside the picture becomes the picture where the kind of uncertainty is changed, and the other way round.
    if (this.beside.other.ensembleOf(scenarios, plan)) this.run.exchange(this.beside.other);
    this.excess = this.#excessOf(scenarios, plan);
    if (this.excess) this.run.hold(scenarios, plan);
    else this.run.start(scenarios, plan);
    // What was run already is not run again: what goes beside it may follow at once.
    if (this.run.status.kind === 'done') this.#accompany();
    else {
      this.beside.leave();
      this.refinement.leave();
    }
  }

  /** The run under the default assumptions beside the scenario on the screen; null where there is none. */
  get baseline(): Ensemble | null {
    const { scenarios, active, plan } = this.#wanted();
    const shown = scenarios[active];
    return shown ? this.beside.baselineOf(shown, plan) : null;
  }

  #excessOf(scenarios: readonly Scenario[], { uncertainty, agents, replicates, question }: RunPlan): Excess | null {
    const requestAt = (count: typeof agents) => requestFor(scenarios, uncertainty, count);
    const asked = { requestAt, agents, replicates: question ? KEPT_WHOLE : replicates, workers: this.#workers };
    return excessOf(asked, this.#memory, FUTURES_CHOICES);
  }

  /** Lets what goes beside the picture follow it, and then further futures. */
  #accompany(): void {
    const { picture, status, stale } = this.run;
    if (!picture || status.kind !== 'done' || stale) return;
    const { scenarios, active, plan } = this.#wanted();
    this.beside.follow(scenarios, active, plan, futuresOf(picture.ensemble));
    if (status.done >= status.planned) this.refinement.follow(scenarios, plan);
  }
}
