/** The run behind the picture: all scenarios together, started over when one changes, never showing an old answer as new. */
import type { Ensemble } from '../experiment/ensemble.ts';
import { requestFor, type Scenario } from '../experiment/scenario.ts';
import { EnsembleFailed, runEnsemble, type RunProgress } from '../runner/run-ensemble.ts';
import type { Recording, SimulationRequest } from '../model/simulate.ts';
import type { Runner } from '../runner/runner.ts';
import { canonicalText } from './canonical-text.ts';

/** Where a run stands. `done` and `planned` count replicates; `milliseconds` is wall time. */
export type RunStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly planned: number }
  | { readonly kind: 'done'; readonly done: number; readonly planned: number; readonly milliseconds: number }
  | { readonly kind: 'failed'; readonly done: number; readonly planned: number; readonly reason: string };

/** What is on the screen: an ensemble and the scenarios it simulated, world by world. */
export interface Picture {
  readonly ensemble: Ensemble;
  readonly scenarios: readonly Scenario[];
}

/** Milliseconds and timers, replaced in tests. */
export interface RunClock {
  now(): number;
  later(action: () => void, milliseconds: number): void;
}

const WALL_CLOCK: RunClock = {
  now: () => Date.now(),
  later: (action, milliseconds) => void setTimeout(action, milliseconds),
};

/** An edit waits this long for the next one of the same frame before the run starts over, ms. */
const START_DELAY = 16;
/** A snapshot is published at most this often, ms. */
const PUBLISH_EVERY = 100;

/** What decides a run's results, as text: names of clusters do not. */
function keyOf(request: SimulationRequest): string {
  return canonicalText(request, ['name']);
}

/** Runs the scenarios and publishes snapshots about ten times a second. */
export class EnsembleRun {
  status: RunStatus = $state.raw({ kind: 'idle' });
  picture: Picture | null = $state.raw(null);
  /** Whether the picture belongs to former settings and waits for the first new result. */
  stale = $state(false);

  #generation = 0;
  #wanted = '';
  #shown = '';
  #abort: AbortController | null = null;
  #again: () => void = () => undefined;
  #publishedAt = -Infinity;
  // Wall time that went into the picture, ms: a run that goes on where another ended counts from there.
  #spent = 0;
  readonly #runner: Runner;
  readonly #clock: RunClock;

  constructor(runner: Runner, clock: RunClock = WALL_CLOCK) {
    this.#runner = runner;
    this.#clock = clock;
  }

  /** Runs these scenarios unless exactly this run is wanted already; another run under way is dropped, its futures of the same are kept. */
  start(scenarios: readonly Scenario[], replicates: number): void {
    const request = requestFor(scenarios);
    const key = keyOf(request);
    const wanted = `${replicates} ${key}`;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    const generation = ++this.#generation;
    this.#abort?.abort();
    this.stale = this.picture !== null && this.#shown !== key;
    this.status = { kind: 'running', done: this.#have(key, replicates).length, planned: replicates };
    this.#again = () => {
      this.#wanted = '';
      this.start(scenarios, replicates);
    };
    this.#clock.later(() => {
      if (generation === this.#generation) void this.#run(generation, key, scenarios, replicates);
    }, START_DELAY);
  }

  /** Stops the run and keeps what is done. */
  cancel(): void {
    this.#abort?.abort();
  }

  /** Goes on with the last request, after a failure or a cancel: only the futures that are missing are run. */
  retry(): void {
    this.#again();
  }

  async #run(generation: number, key: string, scenarios: readonly Scenario[], replicates: number): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    const have = this.#have(key, replicates);
    const began = this.#clock.now() - (have.length > 0 ? this.#spent : 0);
    this.#publishedAt = -Infinity;
    try {
      const ensemble = await runEnsemble(this.#runner, requestFor(scenarios), replicates, {
        signal: abort.signal,
        have,
        onProgress: (progress) => this.#progress(generation, key, scenarios, progress, began),
      });
      if (generation !== this.#generation) return;
      this.#publish(key, { ensemble, scenarios }, began);
      this.status = { kind: 'done', done: ensemble.recordings.length, planned: replicates, milliseconds: this.#clock.now() - began };
    } catch (error) {
      if (generation !== this.#generation) return;
      const partial = error instanceof EnsembleFailed ? error.partial : null;
      if (partial) this.#publish(key, { ensemble: partial, scenarios }, began);
      const reason = error instanceof Error ? error.message : String(error);
      this.status = { kind: 'failed', done: partial?.recordings.length ?? 0, planned: replicates, reason };
    }
  }

  /** The futures on the screen that answer this request too. */
  #have(key: string, replicates: number): readonly Recording[] {
    const recordings = this.#shown === key ? this.picture?.ensemble.recordings : undefined;
    return recordings?.filter(({ replicate }) => replicate < replicates) ?? [];
  }

  #progress(generation: number, key: string, scenarios: readonly Scenario[], progress: RunProgress, began: number): void {
    if (generation !== this.#generation) return;
    const now = this.#clock.now();
    if (now - this.#publishedAt < PUBLISH_EVERY) return;
    this.#publishedAt = now;
    this.#publish(key, { ensemble: progress.ensemble, scenarios }, began);
    this.status = { kind: 'running', done: progress.done, planned: progress.planned };
  }

  #publish(key: string, picture: Picture, began: number): void {
    if (picture.ensemble.recordings.length === 0) return;
    this.#shown = key;
    this.#spent = this.#clock.now() - began;
    this.picture = picture;
    this.stale = false;
  }
}
