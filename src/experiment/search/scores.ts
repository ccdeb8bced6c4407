/** What policies score: the objectives read off played cells, and how well they are known. */
import { REGION_IDS } from '../../model/published.ts';
import { studentFactor } from '../student-t.ts';
import { outcomeIn, regionalIn, type StudyResult } from '../study/study.ts';
import { LESS_WANTED, OBJECTIVES, type Objective, type Scores } from './readings.ts';
import type { Costs } from './pareto.ts';

/** One policy in one future: job-years, GDP, cost, then additional job-years by region. */
interface Future {
  readonly totals: readonly number[];
  readonly byRegion: readonly number[];
}

const TOTALS = ['additionalJobYears', 'additionalGdp', 'federalCost'] as const;

/** Scores as costs: less is better on each. */
export function costsOf(scores: Scores): Costs {
  return scores.map((score, i) => (isLessWanted(OBJECTIVES[i]) ? score : -score));
}

/** Whether less of an objective is better. */
export function isLessWanted(objective: Objective): boolean {
  return LESS_WANTED.includes(objective);
}

/**
 * Over how many regions additional jobs are spread: 1 / Σ s², s the shares of those regions that gain any (the inverse of Herfindahl's index,
 * Hill's number of order 2). Equal gains in k regions make k; 0 where no region gains.
 */
export function effectiveRegions(jobs: readonly number[]): number {
  const gains = jobs.map((region) => Math.max(0, region));
  const total = gains.reduce((sum, gain) => sum + gain, 0);
  if (!(total > 0)) return 0;
  return 1 / gains.reduce((sum, gain) => sum + (gain / total) * (gain / total), 0);
}

/** A world of every cell of a study at a quarter, in the order of the cells. */
function futuresIn({ study, played }: StudyResult, world: number, quarter: number): readonly Future[] {
  return played.map((cell) => ({
    totals: TOTALS.map((outcome) => outcomeIn(study, cell, world, outcome, quarter)),
    byRegion: REGION_IDS.map((region) => regionalIn(study, cell, world, region, 'additionalJobYears', quarter)),
  }));
}

function meansOf(rows: readonly (readonly number[])[]): readonly number[] {
  return rows[0].map((_, i) => rows.reduce((sum, row) => sum + row[i], 0) / rows.length);
}

function scoresOfFutures(futures: readonly Future[]): Scores {
  return [...meansOf(futures.map(({ totals }) => totals)), effectiveRegions(meansOf(futures.map(({ byRegion }) => byRegion)))];
}

/** Scores of a world of a study over all of its cells. */
export function scoresOf(result: StudyResult, world: number, quarter: number): Scores {
  return scoresOfFutures(futuresIn(result, world, quarter));
}

/** Scores with half widths of their 95 % intervals: Student's, over the pseudo-values of a jackknife (for means the values themselves). */
export function scoresWithin(result: StudyResult, world: number, quarter: number): { readonly scores: Scores; readonly within: Scores } {
  const futures = futuresIn(result, world, quarter);
  const count = futures.length;
  if (count < 2) throw new RangeError(`found ${count} futures, expected at least 2`);
  const scores = scoresOfFutures(futures);
  const without = futures.map((_, left) => scoresOfFutures(futures.filter((_future, f) => f !== left)));
  const middle = meansOf(without);
  const within = scores.map((_, i) => {
    const squares = without.reduce((sum, one) => sum + (one[i] - middle[i]) * (one[i] - middle[i]), 0);
    return studentFactor(count - 1) * Math.sqrt(((count - 1) / count) * squares);
  });
  return { scores, within };
}
