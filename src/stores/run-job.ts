/** One run from where it begins to its end: a number of futures, or until a question is answered. */
import { canonicalText } from '../experiment/canonical-text.ts';
import { futuresOf, type Ensemble } from '../experiment/ensemble.ts';
import type { EnsembleRequest } from '../experiment/uncertainty/draw.ts';
import { lookAfter } from '../experiment/uncertainty/precision.ts';
import { runEnsemble } from '../runner/run-ensemble.ts';
import { runUntilKnown } from '../runner/run-until-known.ts';
import type { Runner } from '../runner/runner.ts';
import type { WorldCache } from '../runner/world-cache.ts';
import type { Job, Progress, RunPlan } from './run-words.ts';

/** What decides a run's results, as text: names of clusters do not. */
export function keyOf(request: EnsembleRequest): string {
  return canonicalText(request, ['name']);
}

/** Where a run begins that has some of its futures: with how many, of how many. */
export function outsetOf(have: Ensemble | null, { replicates, question }: RunPlan): { done: number; planned: number } {
  if (question) return { done: have ? futuresOf(have) : 0, planned: lookAfter(question, 0) };
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
export function runJob(runner: Runner, { request, plan }: Job, { have, onProgress, ...options }: JobOptions): Promise<Ensemble> {
  if (plan.question)
    return runUntilKnown(runner, request, plan.question, {
      ...options,
      have,
      onProgress: (look) => onProgress({ ...look, planned: look.expected }),
    });
  return runEnsemble(runner, request, plan.replicates, {
    ...options,
    have: have?.recordings ?? [],
    onProgress: (progress) => onProgress({ ...progress, reached: null, ensemble: progress.ensemble }),
  });
}
