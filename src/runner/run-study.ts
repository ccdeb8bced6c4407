/**
 * Runs a study: cell by cell, a few worlds of a cell at a time. Only what the study keeps of a world outlives its request. Order,
 * cancelling and failures are those of an ensemble whose recordings are what is kept.
 */
import { readOff, requestForWorlds, worldLength, type Study, type StudyResult } from '../experiment/study/study.ts';
import type { Recording } from '../model/simulate.ts';
import { EnsembleFailed, runEnsemble } from './run-ensemble.ts';
import { RunCancelled, type Runner } from './runner.ts';

/** Worlds of a cell that are simulated at once unless told otherwise: each needs some 330 bytes for every firm. */
export const STUDY_WORLDS_AT_ONCE = 8;

/** How far a study is, in cells, those that it had included; the result so far is put together when it is read. */
export interface StudyProgress {
  readonly done: number;
  readonly planned: number;
  readonly result: StudyResult;
}

/** What a run of a study may be given. */
export interface StudyOptions {
  /** Aborting ends the run early; it resolves with the cells that are complete. */
  readonly signal?: AbortSignal;
  /** Called after each finished cell; thinning out is the caller's. */
  readonly onProgress?: (progress: StudyProgress) => void;
  /** An earlier result: where its study has the same id, its cells are kept and only missing ones are run. */
  readonly have?: StudyResult | null;
  readonly worldsAtOnce?: number;
}

/** Thrown when a cell was given up: the reason, and every cell that had finished. */
export class StudyFailed extends Error {
  override name = 'StudyFailed';
  readonly partial: StudyResult;

  constructor({ message, cause }: EnsembleFailed, partial: StudyResult) {
    super(message, { cause });
    this.partial = partial;
  }
}

/** Runs a study, as many cells at once as the runner is wide. Rejects with `StudyFailed`. */
export async function runStudy(
  runner: Runner,
  study: Study,
  { signal, onProgress, have = null, worldsAtOnce = STUDY_WORLDS_AT_ONCE }: StudyOptions = {},
): Promise<StudyResult> {
  const request = requestForWorlds(study, study.cells[0]?.worlds.slice(0, 1) ?? []);
  const cells: Runner = { width: runner.width, run: playerOf(runner, study, worldsAtOnce), close: () => undefined };
  const gathered = ({ recordings }: { readonly recordings: readonly Recording[] }): StudyResult => ({ study, played: recordings });
  if (study.cells.length === 0) return { study, played: [] };
  try {
    const played = await runEnsemble(cells, request, study.cells.length, {
      signal,
      have: have?.study.id === study.id ? have.played : [],
      onProgress: ({ done, planned, ensemble }) =>
        onProgress?.({
          done,
          planned,
          get result() {
            return gathered(ensemble);
          },
        }),
    });
    return gathered(played);
  } catch (thrown) {
    if (!(thrown instanceof EnsembleFailed)) throw thrown;
    throw new StudyFailed(thrown, gathered(thrown.partial));
  }
}

/** Plays one cell: its worlds in requests one after the other, each read off and dropped; resolves with all that is kept. */
function playerOf(runner: Runner, study: Study, worldsAtOnce: number): Runner['run'] {
  const length = worldLength(study.quarters);
  return async (_, cell, signal) => {
    const { replicate, worlds } = study.cells[cell];
    const values = new Float64Array(worlds.length * length);
    for (let first = 0; first < worlds.length; first += worldsAtOnce) {
      if (signal?.aborted) throw new RunCancelled('cancelled');
      const request = requestForWorlds(study, worlds.slice(first, first + worldsAtOnce));
      const recording = await runner.run(request, replicate, signal);
      for (let world = 0; world < request.worlds.length; world++) values.set(readOff(request, recording, world), (first + world) * length);
    }
    return { replicate: cell, values };
  };
}
