/** How the frontier of the case study is read: beside the programme as designed, in fresh luck. */
import { OBJECTIVES, type Candidate, type Verified } from '../src/experiment/search/readings.ts';
import type { Estimate } from '../src/experiment/study/study.ts';
import { fixed } from '../src/experiment/validation/number-text.ts';
import type { CaseStudy } from './case-study-measure.ts';

const JOBS = OBJECTIVES.indexOf('additionalJobYears');
const GDP = OBJECTIVES.indexOf('additionalGdp');
const COST = OBJECTIVES.indexOf('publicCost');

/** A relative change in words: 4 % more. */
export const RELATIVE = (share: number): string => `${fixed(Math.abs(100 * share), 0)} % ${share < 0 ? 'less' : 'more'}`;

/** A policy of the frontier with what fresh luck says of it. */
export interface Judged {
  readonly candidate: Candidate;
  readonly fresh: Verified;
}

/** The frontier in fresh luck, most additional GDP first. */
export function judgedOf({ search: { frontier, verified } }: CaseStudy): readonly Judged[] {
  return frontier
    .flatMap((candidate) => {
      const fresh = verified.find(({ id }) => id === candidate.id);
      return fresh ? [{ candidate, fresh }] : [];
    })
    .sort((a, b) => b.fresh.scores[GDP] - a.fresh.scores[GDP]);
}

/** The programme as designed in fresh luck, where it was judged there. */
export function designedOf({ search: { designed } }: CaseStudy): Verified {
  return designed;
}

/** The policy that adds most to GDP among those that cost no more than the programme as designed, in fresh luck; null where none adds more. */
export function bestAtNoMoreCost(study: CaseStudy): {
  readonly judged: Judged;
  readonly gdp: Estimate;
  readonly gain: number;
  readonly jobsGain: number;
  readonly optimism: number;
} | null {
  const designed = designedOf(study);
  const judged = judgedOf(study).find(({ fresh }) => fresh.scores[COST] <= designed.scores[COST]);
  if (!judged || judged.fresh.scores[GDP] <= designed.scores[GDP]) return null;
  const { scores, within, optimism } = judged.fresh;
  return {
    judged,
    gdp: { value: scores[GDP], low: scores[GDP] - within[GDP], high: scores[GDP] + within[GDP] },
    gain: scores[GDP] / designed.scores[GDP] - 1,
    jobsGain: scores[JOBS] / designed.scores[JOBS] - 1,
    optimism: optimism[GDP] / scores[GDP],
  };
}
