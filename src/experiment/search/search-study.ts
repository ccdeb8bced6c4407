/** Policies as a study: every cell is one future with all of them as worlds, so that they share its luck and its counterfactual. */
import { futuresFor } from '../study/factor.ts';
import { frameOf, type Settings, type Study, type StudyResult } from '../study/study.ts';
import { isBetter } from './policy-search.ts';
import { candidateId, questionId } from './question.ts';
import { OBJECTIVES, type Candidate, type SearchQuestion, type Verified } from './readings.ts';
import { isLessWanted, scoresWithin } from './scores.ts';

/** The first of the futures in which winners are judged anew; no search has as many. */
export const FRESH_FROM = 1_000_000;

/** The study of some policies in so many futures from one on. Assumptions are the future's, whatever a candidate says. */
export function studyOf(question: SearchQuestion, policies: readonly Settings[], replicates: number, from = 0): Study {
  const future = futuresFor(question.scenario, question.uncertainty);
  const numbers = Array.from({ length: replicates }, (_, r) => from + r);
  return {
    ...frameOf(question.scenario, question.agents),
    id: `search ${questionId(question)} ${policies.map(candidateId).join(' ')} ${from}+${replicates}`,
    cells: numbers.map((replicate) => {
      const { assumptions } = future(replicate);
      return { replicate, worlds: policies.map(({ policy, clusters }) => ({ policy, assumptions, clusters })) };
    }),
  };
}

/** Candidates as fresh luck has them, in their order. */
export function verifiedOf(question: SearchQuestion, candidates: readonly Candidate[], result: StudyResult): readonly Verified[] {
  const fresh = candidates.map((_, world) => scoresWithin(result, world, question.quarter));
  return candidates.map(({ id, scores: promised }, n) => {
    const { scores, within } = fresh[n];
    const optimism = promised.map((score, i) => (isLessWanted(OBJECTIVES[i]) ? scores[i] - score : score - scores[i]));
    return {
      id,
      replicates: result.played.length,
      scores,
      within,
      optimism,
      beaten: fresh.some((other) => isBetter(other.scores, scores)),
    };
  });
}
