/** Runs on until a question is answered: fetched with the first question, which most visits never ask. */
import type { Ensemble } from '../experiment/ensemble.ts';
import type { EnsembleRequest } from '../experiment/uncertainty/draw.ts';
import { reachedOf, type Question } from '../experiment/uncertainty/precision.ts';
import { runUntilKnown, type LookOptions } from '../runner/run-until-known.ts';
import type { Runner } from '../runner/runner.ts';

/** What was run, and how well the question is answered by it (half a width, a share; null of a difference). */
export interface Answered {
  readonly ensemble: Ensemble;
  readonly reached: number | null;
}

/** Runs a request until a question is answered, no more are run, or it is aborted. Rejects with `EnsembleFailed`. */
export async function runQuestion(runner: Runner, request: EnsembleRequest, question: Question, options: LookOptions): Promise<Answered> {
  const ensemble = await runUntilKnown(runner, request, question, options);
  return { ensemble, reached: reachedOf(ensemble, question) };
}
