/**
 * While nobody edits, further futures are run silently and kept, so that a thorough picture is there when it is asked for. They change
 * nothing that is shown: a picture of 200 futures is one of 200 until somebody asks for more.
 */
import { recordingBytes } from '../experiment/memory.ts';
import { replicatesFor } from '../experiment/plan.ts';
import { requestFor, type Scenario } from '../experiment/scenario.ts';
import { fillCache } from '../runner/fill-cache.ts';
import type { Runner } from '../runner/runner.ts';
import type { WorldCache } from '../runner/world-cache.ts';
import { keyOf } from './run-job.ts';
import type { RunClock, RunPlan } from './run-words.ts';

/** Nothing has been edited for so long when refining begins, ms. */
export const IDLE_DELAY = 4000;
/** So long until another look where something else is still being run, ms. */
const LOOK_AGAIN = 1000;
/** Futures are refined to the hundred. */
const STEP = 100;

/** What refining may be given. */
export interface RefinementExtras {
  readonly clock: RunClock;
  readonly cache: WorldCache | null;
  /** Whether something is being run that goes first. */
  readonly busy: () => boolean;
}

/** Refines what is on the screen. */
export class Refinement {
  /** Futures of the picture that could be shown at once; 0 while there are no more than are shown. */
  ready = $state(0);

  #abort: AbortController | null = null;
  // What is being refined, or is refined.
  #key = '';
  readonly #runner: Runner;
  readonly #extras: RefinementExtras;

  constructor(runner: Runner, extras: RefinementExtras) {
    this.#runner = runner;
    this.#extras = extras;
  }

  /** Ends at once what is being refined; nothing is ready any more. */
  leave(): void {
    this.#abort?.abort();
    this.#abort = null;
    this.#key = '';
    this.ready = 0;
  }

  /** Refines a run that has ended, once nothing has been edited for a while. A run that goes on until something is known needs none. */
  follow(scenarios: readonly Scenario[], plan: RunPlan): void {
    const { clock, cache } = this.#extras;
    const request = requestFor(scenarios, plan.uncertainty, plan.agents);
    const key = `${plan.replicates} ${keyOf(request)}`;
    if (key === this.#key) return;
    this.leave();
    if (!cache || plan.question) return;
    const room = Math.floor(cache.limit / recordingBytes(request) / STEP) * STEP;
    const count = Math.min(replicatesFor('thorough'), room);
    if (count <= plan.replicates) return;
    const abort = new AbortController();
    this.#abort = abort;
    this.#key = key;
    const begin = (): void => {
      if (abort.signal.aborted) return;
      if (this.#extras.busy()) clock.later(begin, LOOK_AGAIN);
      else void this.#refine(request, cache, count, abort.signal);
    };
    clock.later(begin, IDLE_DELAY);
  }

  async #refine(request: Parameters<typeof fillCache>[1], cache: WorldCache, count: number, signal: AbortSignal): Promise<void> {
    // One worker is left to whoever comes back.
    const width = Math.max(1, this.#runner.width - 1);
    const whole = await fillCache(this.#runner, request, cache, count, { width, signal });
    if (whole && !signal.aborted) this.ready = count;
  }
}
