/** What runs studies and searches for whoever knows no threads: the command line, and tests. */
import type { Candidate, SearchQuestion, SearchState, Verified } from '../experiment/search/readings.ts';
import type { Study, StudyResult } from '../experiment/study/study.ts';
import { runSearch, verifyCandidates } from './run-search.ts';
import { runStudy } from './run-study.ts';
import type { Runner } from './runner.ts';

/** How far work is, of whatever it counts. */
type Report = (done: number, planned: number) => void;

/** Studies, searches and the judging of their winners on a runner; each rejects as its own function does. */
export function analystTools(runner: Runner) {
  const telling = (onProgress: Report) => ({
    onProgress: ({ done, planned }: { readonly done: number; readonly planned: number }) => onProgress(done, planned),
  });
  return {
    study: (study: Study, onProgress: Report): Promise<StudyResult> => runStudy(runner, study, telling(onProgress)),
    search: (question: SearchQuestion, from: SearchState | null, onProgress: Report): Promise<SearchState> =>
      runSearch(runner, question, { ...telling(onProgress), from }),
    verify: (
      question: SearchQuestion,
      candidates: readonly Candidate[],
      replicates: number,
      onProgress: Report,
    ): Promise<readonly Verified[]> => verifyCandidates(runner, question, candidates, replicates, telling(onProgress)),
  };
}
