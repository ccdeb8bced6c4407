/** Runs a search for policies generation by generation, and judges its winners anew in luck that it has never seen. */
import { proposalsOf, startOf, toldOf } from '../experiment/search/policy-search.ts';
import type { Candidate, SearchQuestion, SearchState, Verified } from '../experiment/search/readings.ts';
import { scoresOf } from '../experiment/search/scores.ts';
import { FRESH_FROM, studyOf, verifiedOf } from '../experiment/search/search-study.ts';
import { runStudy } from './run-study.ts';
import { RunCancelled, type Runner } from './runner.ts';

/** How far a search is: worlds simulated of those that it will take at the most, and the state after the last whole generation. */
export interface SearchProgress {
  readonly done: number;
  readonly planned: number;
  readonly state: SearchState;
}

/** What a search may be given. */
export interface SearchOptions {
  /** Aborting ends it early; it resolves with the last whole generation. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SearchProgress) => void;
  /** An earlier state of the same question, which is gone on with. */
  readonly from?: SearchState | null;
}

/** Searches to the question's last generation. Rejects with `RangeError` for a wrong question or another's state, with `StudyFailed`. */
export async function runSearch(runner: Runner, question: SearchQuestion, options: SearchOptions = {}): Promise<SearchState> {
  const { signal, onProgress, from = null } = options;
  const start = startOf(question);
  if (from && from.question !== start.question) throw new RangeError(`found a state of ${from.question}, expected ${start.question}`);
  const perGeneration = question.population * question.replicates;
  const planned = question.generations * perGeneration;
  let state = from ?? start;
  const say = (cells: number, worlds: number): void =>
    onProgress?.({ done: state.generation * perGeneration + cells * worlds, planned, state });
  while (state.generation < question.generations && !signal?.aborted) {
    const proposals = proposalsOf(question, state);
    const study = studyOf(
      question,
      proposals.map(({ settings }) => settings),
      question.replicates,
    );
    const result = await runStudy(runner, study, {
      signal,
      onProgress: ({ done }) => {
        if (done < question.replicates) say(done, proposals.length);
      },
    });
    if (result.played.length < study.cells.length) break;
    const scores = proposals.map((_, world) => scoresOf(result, world, question.quarter));
    state = toldOf(question, state, proposals, scores);
    say(0, 0);
  }
  return state;
}

/**
 * Judges candidates in so many fresh futures (at least 2); in their order. They are judged beside each other: `beaten` is about those given.
 * Aborting rejects with `RunCancelled`; rejects with `StudyFailed`.
 */
export async function verifyCandidates(
  runner: Runner,
  question: SearchQuestion,
  candidates: readonly Candidate[],
  replicates: number,
  options: {
    readonly signal?: AbortSignal;
    readonly onProgress?: (progress: { readonly done: number; readonly planned: number }) => void;
  } = {},
): Promise<readonly Verified[]> {
  if (candidates.length === 0) return [];
  const { signal, onProgress } = options;
  const worlds = candidates.length;
  const study = studyOf(
    question,
    candidates.map(({ settings }) => settings),
    replicates,
    FRESH_FROM,
  );
  const result = await runStudy(runner, study, {
    signal,
    onProgress: ({ done, planned }) => onProgress?.({ done: done * worlds, planned: planned * worlds }),
  });
  if (result.played.length < replicates) throw new RunCancelled('cancelled');
  return verifiedOf(question, candidates, result);
}
