/** The run behind the picture: all scenarios together, started over when one changes, never showing an old answer as new. */
import { futuresOf, type Ensemble } from '../experiment/ensemble.ts';
import { requestFor, type Scenario } from '../experiment/scenario.ts';
import type { EnsembleRequest, Uncertainty } from '../experiment/uncertainty/draw.ts';
import { LOOKS, widestOf, type Question } from '../experiment/uncertainty/precision.ts';
import { EnsembleFailed, runEnsemble } from '../runner/run-ensemble.ts';
import { runUntilKnown } from '../runner/run-until-known.ts';
import type { Runner } from '../runner/runner.ts';
import { canonicalText } from './canonical-text.ts';

/**
 * Where a run stands. `done` and `planned` count replicates; `milliseconds` is wall time. `reached`: how well its question is answered (half
 * the width of the widest 95 % interval, a share); null where it runs a fixed number.
 */
export type RunStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly planned: number; readonly reached: number | null }
  | {
      readonly kind: 'done';
      readonly done: number;
      readonly planned: number;
      readonly milliseconds: number;
      readonly reached: number | null;
    }
  | { readonly kind: 'failed'; readonly done: number; readonly planned: number; readonly reason: string };

/** How far a run goes, and what differs between its futures. With a question it goes on until that is answered, whatever `replicates` says. */
export interface RunPlan {
  readonly replicates: number;
  readonly uncertainty: Uncertainty;
  readonly question: Question | null;
}

/** A plan of so many futures in which luck alone differs. */
export function luckAlone(replicates: number): RunPlan {
  return { replicates, uncertainty: 'luck', question: null };
}

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

/** The clock of the page. */
export const WALL_CLOCK: RunClock = {
  now: () => Date.now(),
  later: (action, milliseconds) => void setTimeout(action, milliseconds),
};

/** An edit waits this long for the next one of the same frame before the run starts over, ms. */
const START_DELAY = 16;
/** A snapshot is published at most this often, ms. */
const PUBLISH_EVERY = 100;

/** What decides a run's results, as text: names of clusters do not. */
function keyOf(request: EnsembleRequest): string {
  return canonicalText(request, ['name']);
}

/** Everything that a running replicate may tell. */
interface Progress {
  readonly done: number;
  readonly planned: number;
  readonly reached: number | null;
  readonly ensemble: Ensemble;
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
  readonly #onDone: () => void;

  /** `onDone` is called whenever a run has ended with everything it was to run. */
  constructor(runner: Runner, clock: RunClock = WALL_CLOCK, onDone: () => void = () => undefined) {
    this.#runner = runner;
    this.#clock = clock;
    this.#onDone = onDone;
  }

  /** Runs these scenarios unless exactly this run is wanted already; another run under way is dropped, its futures of the same are kept. */
  start(scenarios: readonly Scenario[], plan: RunPlan): void {
    const key = keyOf(requestFor(scenarios, plan.uncertainty));
    const wanted = `${plan.question ? JSON.stringify(plan.question) : plan.replicates} ${key}`;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    const generation = ++this.#generation;
    this.#abort?.abort();
    this.stale = this.picture !== null && this.#shown !== key;
    const { done, planned } = this.#outset(key, plan);
    this.status = { kind: 'running', done, planned, reached: null };
    this.#again = () => {
      this.#wanted = '';
      this.start(scenarios, plan);
    };
    this.#clock.later(() => {
      if (generation === this.#generation) void this.#run(generation, key, scenarios, plan);
    }, START_DELAY);
  }

  /** Futures behind the picture. */
  get futures(): number {
    return this.picture ? futuresOf(this.picture.ensemble) : 0;
  }

  /** Stops the run and keeps what is done. */
  cancel(): void {
    this.#abort?.abort();
  }

  /** Stops the run; the same one, asked for again, goes on where it was. */
  pause(): void {
    this.#generation += 1;
    this.#abort?.abort();
    this.#wanted = '';
    this.status = { kind: 'idle' };
  }

  /** Exchanges what has been run with another run; what either is running is dropped. */
  exchange(other: EnsembleRun): void {
    this.pause();
    other.pause();
    [this.picture, other.picture] = [other.picture, this.picture];
    [this.#shown, other.#shown] = [other.#shown, this.#shown];
    [this.#spent, other.#spent] = [other.#spent, this.#spent];
  }

  /** What has been run of these very scenarios (whatever they and their clusters are called); null where the picture is of others. */
  ensembleOf(scenarios: readonly Scenario[], uncertainty: Uncertainty): Ensemble | null {
    const picture = this.picture;
    return picture && this.#shown === keyOf(requestFor(scenarios, uncertainty)) ? picture.ensemble : null;
  }

  /** Drops the run and the picture: nothing is wanted any more. */
  clear(): void {
    this.#generation += 1;
    this.#abort?.abort();
    this.#wanted = '';
    this.#shown = '';
    this.picture = null;
    this.stale = false;
    this.status = { kind: 'idle' };
  }

  /** Goes on with the last request, after a failure or a cancel: only the futures that are missing are run. */
  retry(): void {
    this.#again();
  }

  async #run(generation: number, key: string, scenarios: readonly Scenario[], plan: RunPlan): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    const began = this.#clock.now() - (this.#have(key) ? this.#spent : 0);
    this.#publishedAt = -Infinity;
    try {
      const ensemble = await this.#simulate(key, scenarios, plan, abort.signal, (progress) =>
        this.#progress(generation, key, scenarios, progress, began),
      );
      if (generation !== this.#generation) return;
      this.#publish(key, { ensemble, scenarios }, began);
      const done = futuresOf(ensemble);
      const { planned } = plan.question ? ensemble : { planned: plan.replicates };
      const reached = plan.question && widestOf(ensemble, plan.question);
      this.status = { kind: 'done', done, planned, milliseconds: this.#clock.now() - began, reached };
      if (done >= planned) this.#onDone();
    } catch (error) {
      if (generation !== this.#generation) return;
      const partial = error instanceof EnsembleFailed ? error.partial : null;
      if (partial && partial.recordings.length > 0) this.#publish(key, { ensemble: partial, scenarios }, began);
      const reason = error instanceof Error ? error.message : String(error);
      this.status = { kind: 'failed', done: partial?.recordings.length ?? 0, planned: plan.replicates, reason };
    }
  }

  #simulate(
    key: string,
    scenarios: readonly Scenario[],
    { replicates, uncertainty, question }: RunPlan,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ): Promise<Ensemble> {
    const request = requestFor(scenarios, uncertainty);
    const have = this.#have(key);
    if (question)
      return runUntilKnown(this.#runner, request, question, {
        signal,
        have,
        onProgress: (look) => onProgress({ ...look, planned: look.expected }),
      });
    return runEnsemble(this.#runner, request, replicates, {
      signal,
      have: have?.recordings ?? [],
      onProgress: (progress) => onProgress({ ...progress, reached: null, ensemble: progress.ensemble }),
    });
  }

  /** What is on the screen, where it answers this request too. */
  #have(key: string): Ensemble | null {
    return this.#shown === key && this.picture ? this.picture.ensemble : null;
  }

  /** Where a run begins: with how many futures, of how many. */
  #outset(key: string, { replicates, question }: RunPlan): { done: number; planned: number } {
    const have = this.#have(key);
    if (question) return { done: have ? futuresOf(have) : 0, planned: LOOKS.first };
    const kept = have?.recordings.filter(({ replicate }) => replicate < replicates) ?? [];
    return { done: kept.length, planned: replicates };
  }

  #progress(generation: number, key: string, scenarios: readonly Scenario[], progress: Progress, began: number): void {
    if (generation !== this.#generation) return;
    const now = this.#clock.now();
    if (now - this.#publishedAt < PUBLISH_EVERY) return;
    this.#publishedAt = now;
    this.#publish(key, { ensemble: progress.ensemble, scenarios }, began);
    const { done, planned, reached } = progress;
    this.status = { kind: 'running', done, planned, reached };
  }

  #publish(key: string, picture: Picture, began: number): void {
    if (picture.ensemble.recordings.length === 0) return;
    this.#shown = key;
    this.#spent = this.#clock.now() - began;
    this.picture = picture;
    this.stale = false;
  }
}
