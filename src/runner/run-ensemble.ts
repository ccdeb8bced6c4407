/** Runs the replicates of a plan and hands them back in plan order, whoever ran them and whenever they came. */
import type { Ensemble } from '../experiment/ensemble.ts';
import { replicateNumbers } from '../experiment/plan.ts';
import { requestOf, type EnsembleRequest } from '../experiment/uncertainty/draw.ts';
import type { Recording } from '../model/simulate.ts';
import { breath } from './breath.ts';
import { reasonOf } from './failures.ts';
import { RunCancelled, type Runner } from './runner.ts';
import type { CachedWorlds, WorldCache } from './world-cache.ts';

/** How far a run is: true counts of replicates, and what is finished so far (put together when it is read). */
export interface RunProgress {
  readonly done: number;
  readonly planned: number;
  readonly ensemble: Ensemble;
}

/** What a run may be given. */
export interface RunOptions {
  /** Aborting ends the run early; it resolves with what is done. */
  readonly signal?: AbortSignal;
  /** Called after each finished replicate; thinning out is the caller's. */
  readonly onProgress?: (progress: RunProgress) => void;
  /** Recordings of this very request that are there already: they are kept, and only the missing replicates are run. */
  readonly have?: readonly Recording[];
  /** Number of the first replicate, 0 unless said. */
  readonly from?: number;
  /** Worlds that are there already are not run again, and those that are run are kept for the next time. */
  readonly cache?: WorldCache | null;
}

/** Bytes that are put together from the cache in one go: a few milliseconds. */
const GULP = 8_000_000;

/** Thrown when a replicate was given up: the reason, and everything that had finished. */
export class EnsembleFailed extends Error {
  override name = 'EnsembleFailed';
  readonly partial: Ensemble;

  constructor(cause: unknown, partial: Ensemble) {
    super(`${reasonOf(cause)} (${partial.recordings.length} of ${partial.planned} replicates had finished)`, { cause });
    this.partial = partial;
  }
}

/** Those of the recordings that belong to the plan, each replicate once. */
function keptOf(have: readonly Recording[], plan: readonly number[]): Recording[] {
  const planned = new Set(plan);
  const byReplicate = new Map(have.map((recording) => [recording.replicate, recording]));
  return [...byReplicate.values()].filter(({ replicate }) => planned.has(replicate));
}

/** The replicates that are still to run, in plan order. */
function missingOf(kept: readonly Recording[], plan: readonly number[]): readonly number[] {
  const held = new Set(kept.map(({ replicate }) => replicate));
  return plan.filter((replicate) => !held.has(replicate));
}

/** Takes what a cache has of the missing replicates, in small gulps so that whoever else needs the thread gets it. */
async function takeHeld(
  worlds: CachedWorlds,
  missing: readonly number[],
  signal: AbortSignal | undefined,
  take: (held: Recording) => void,
): Promise<void> {
  let bytes = 0;
  for (const replicate of missing) {
    const held = worlds.held(replicate);
    if (!held) continue;
    take(held);
    // A world alone is not copied.
    bytes += worlds.size === 1 ? 0 : held.values.byteLength;
    if (bytes < GULP) continue;
    bytes = 0;
    await breath();
    if (signal?.aborted) return;
  }
}

/** Runs n replicates of a request, from 0 unless said, as many at once as the runner is wide; rejects with `EnsembleFailed`. */
export async function runEnsemble(
  runner: Runner,
  request: EnsembleRequest,
  replicates: number,
  options: RunOptions = {},
): Promise<Ensemble> {
  if (!Number.isInteger(replicates) || replicates < 1) throw new Error(`found ${replicates} replicates, expected a whole number from 1`);
  const plan = replicateNumbers(replicates, options.from);
  const arrived = keptOf(options.have ?? [], plan);
  const worlds = options.cache?.of(request) ?? null;
  if (worlds) await takeHeld(worlds, missingOf(arrived, plan), options.signal, (held) => arrived.push(held));
  const missing = missingOf(arrived, plan);
  const stop = new AbortController();
  const abort = () => stop.abort();
  let next = 0;

  /** The first `count` to arrive, ascending by replicate: statistics sum floats, so order is part of the result. */
  function gathered(count: number): Ensemble {
    const recordings = arrived.slice(0, count).sort((a, b) => a.replicate - b.replicate);
    return { request, planned: replicates, recordings };
  }

  function report(done: number): void {
    let ensemble: Ensemble | null = null;
    options.onProgress?.({
      done,
      planned: replicates,
      get ensemble() {
        return (ensemble ??= gathered(done));
      },
    });
  }

  async function lane(): Promise<void> {
    try {
      for (let replicate = missing[next]; replicate !== undefined && !stop.signal.aborted; replicate = missing[next]) {
        next++;
        const running = worlds
          ? worlds.run(runner, replicate, stop.signal)
          : runner.run(requestOf(request, replicate), replicate, stop.signal);
        report(arrived.push(await running));
      }
    } catch (thrown) {
      stop.abort();
      if (!(thrown instanceof RunCancelled)) throw thrown;
    }
  }

  if (options.signal?.aborted) abort();
  else if (worlds && arrived.length > 0 && missing.length > 0) report(arrived.length);
  options.signal?.addEventListener('abort', abort, { once: true });
  try {
    const lanes = await Promise.allSettled(Array.from({ length: Math.min(runner.width, missing.length) }, lane));
    const failed = lanes.find((settled) => settled.status === 'rejected');
    if (failed) throw new EnsembleFailed(failed.reason, gathered(arrived.length));
    return gathered(arrived.length);
  } finally {
    options.signal?.removeEventListener('abort', abort);
  }
}
