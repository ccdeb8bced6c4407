/** One run from where it begins to its end: a number of futures, or until a question is answered. */
import { canonicalText } from '../experiment/canonical-text.ts';
import { futuresOf, type Ensemble } from '../experiment/ensemble.ts';
import type { EnsembleRequest } from '../experiment/uncertainty/draw.ts';
import { runEnsemble } from '../runner/run-ensemble.ts';
import type { Runner } from '../runner/runner.ts';
import type { WorldCache } from '../runner/world-cache.ts';
import type { Answered } from './run-question.ts';
import type { Job, Progress, RunPlan } from './run-words.ts';

/** Replicates at the first look of every question. */
export const FIRST_LOOK = 100;

/** What decides a run's results, as text: names of clusters do not. */
export function keyOf(request: EnsembleRequest): string {
  return canonicalText(request, ['name']);
}

/** Where a run begins that has some of its futures: with how many, of how many. */
export function outsetOf(have: Ensemble | null, { replicates, question }: RunPlan): { done: number; planned: number } {
  if (question) return { done: have ? futuresOf(have) : 0, planned: FIRST_LOOK };
  const kept = have?.recordings.filter(({ replicate }) => replicate < replicates) ?? [];
  return { done: kept.length, planned: replicates };
}

/** What a job may be given. */
export interface JobOptions {
  readonly signal: AbortSignal;
  readonly cache: WorldCache | null;
  /** What was run of it before. */
  readonly have: Ensemble | null;
  readonly onProgress: (progress: Progress) => void;
}

/** Runs a job to its end, or until aborted; resolves with what was run. Rejects with `EnsembleFailed`. */
export async function runJob(runner: Runner, { request, plan }: Job, { have, onProgress, ...options }: JobOptions): Promise<Answered> {
  if (plan.question) {
    const { runQuestion } = await import('./run-question.ts');
    return runQuestion(runner, request, plan.question, {
      ...options,
      have,
      onProgress: (look) => onProgress({ ...look, planned: look.expected }),
    });
  }
  const ensemble = await runEnsemble(runner, request, plan.replicates, {
    ...options,
    have: have?.recordings ?? [],
    onProgress: (progress) => onProgress({ ...progress, reached: null, ensemble: progress.ensemble }),
  });
  return { ensemble, reached: null };
}
