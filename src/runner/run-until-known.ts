/** Runs replicates until a question is answered, in looks of a fixed number of replicates: the same answer whoever runs them. */
import { endOf, futuresOf, type Ends, type Ensemble } from '../experiment/ensemble.ts';
import {
  expectedCount,
  isKnown,
  KEPT_WHOLE,
  lookAfter,
  quartersAsked,
  reachedOf,
  type Question,
} from '../experiment/uncertainty/precision.ts';
import type { EnsembleRequest } from '../experiment/uncertainty/draw.ts';
import { runEnsemble, type RunOptions } from './run-ensemble.ts';
import type { Runner } from './runner.ts';

/** How far a run is: replicates done, about how many it will take, and how well the question is answered at the last look (a share; null of a difference). */
export interface LookProgress {
  readonly done: number;
  readonly expected: number;
  readonly reached: number | null;
  readonly ensemble: Ensemble;
}

/** What a run until known may be given. */
export interface LookOptions extends Pick<RunOptions, 'signal' | 'cache'> {
  readonly onProgress?: (progress: LookProgress) => void;
  /** What was run of this very request before. */
  readonly have?: Ensemble | null;
  /** The precision asked for, as a share. */
  readonly precision?: number;
}

/** Runs until known, or until `LOOKS.most` replicates, or until aborted; resolves with what was run. Rejects with `EnsembleFailed`. */
export async function runUntilKnown(
  runner: Runner,
  request: EnsembleRequest,
  question: Question,
  options: LookOptions = {},
): Promise<Ensemble> {
  const { signal, cache = null, have = null, precision } = options;
  let ensemble: Ensemble = have ? withEndsOf(question, { ...have, request }) : { request, planned: 0, recordings: [] };
  let known: { expected: number; reached: number | null } = {
    expected: lookAfter(question, 0),
    reached: question.kind === 'difference' ? null : 0.5,
  };
  const report = (now: Ensemble): void => options.onProgress?.({ done: futuresOf(now), ...known, ensemble: now });
  for (let look = lookAfter(question, 0); ; look = lookAfter(question, look)) {
    // Two turns where a look lies beyond what is kept whole: those, and the ends of the others.
    while (futuresOf(ensemble) < look) {
      const before = futuresOf(ensemble);
      ensemble = await runTo(runner, ensemble, look, question, { signal, cache }, report);
      if (signal?.aborted || futuresOf(ensemble) === before) break;
    }
    if (futuresOf(ensemble) < look) return ensemble;
    // What was run beyond this look, in a run before, must not decide it.
    const seen = upTo(ensemble, look);
    known = { expected: expectedCount(seen, question, precision), reached: reachedOf(seen, question) };
    if (isKnown(seen, question, precision)) return { ...seen, planned: look };
    report(seen);
    if (signal?.aborted) return ensemble;
  }
}

/** An ensemble without the ends that were kept for another question: of this one's quarters they say nothing. */
function withEndsOf(question: Question, { ends, ...ensemble }: Ensemble): Ensemble {
  const same = ends?.quarters.join() === quartersAsked(question, ensemble.request.quarters).join();
  return ends && same ? { ...ensemble, ends } : ensemble;
}

/** The first `count` replicates of an ensemble. */
function upTo(ensemble: Ensemble, count: number): Ensemble {
  const { recordings, ends } = ensemble;
  const kept = recordings.slice(0, count);
  return ends
    ? { ...ensemble, recordings: kept, ends: { ...ends, values: ends.values.slice(0, count - kept.length) } }
    : { ...ensemble, recordings: kept };
}

/** Runs an ensemble on to so many replicates: whole ones up to `KEPT_WHOLE`, ends beyond. */
async function runTo(
  runner: Runner,
  ensemble: Ensemble,
  count: number,
  question: Question,
  { signal, cache }: Pick<LookOptions, 'signal' | 'cache'>,
  report: (now: Ensemble) => void,
): Promise<Ensemble> {
  const { request } = ensemble;
  const whole = Math.min(count, KEPT_WHOLE);
  if (ensemble.recordings.length < whole) {
    const { recordings } = await runEnsemble(runner, request, whole, {
      signal,
      cache,
      have: ensemble.recordings,
      onProgress: (progress) => report({ ...ensemble, recordings: progress.ensemble.recordings, planned: count }),
    });
    return { request, planned: count, recordings };
  }
  const quarters = quartersAsked(question, request.quarters);
  const before: Ends = ensemble.ends ?? { quarters, values: [] };
  const block = await runEnsemble(runner, request, count - futuresOf(ensemble), { signal, from: futuresOf(ensemble) });
  const complete = block.recordings.length === block.planned ? block.recordings : [];
  return {
    ...ensemble,
    planned: count,
    ends: { quarters, values: [...before.values, ...complete.map((one) => endOf(request, one, quarters))] },
  };
}
