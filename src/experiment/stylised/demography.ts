/** How long firms live and how many come and go: survival of entrants, and yearly turnover counted by firms and by jobs. */
import { log } from '../../model/exact-math.ts';
import type { FirmPanel, Lives } from './firm-panel.ts';

/**
 * Share of entrants that live at least `quarters` quarters, among those born early enough to be watched that long;
 * firms of the start are not entrants. 0 where nobody could be watched.
 */
export function survivalShare({ bornAt, closedAt, until }: Lives, quarters: number): number {
  let watched = 0;
  let lived = 0;
  for (let i = 0; i < bornAt.length; i++) {
    if (bornAt[i] <= 0 || bornAt[i] + quarters > until) continue;
    watched += 1;
    if (closedAt[i] < 0 || closedAt[i] - bornAt[i] > quarters) lived += 1;
  }
  return watched > 0 ? lived / watched : 0;
}

/** Yearly turnover, means over the years of a panel, shares of 1: of firms, and of the jobs that they hold. */
export interface Turnover {
  readonly entryRate: number;
  readonly exitRate: number;
  /** Jobs at the year's end of firms born in the year, over jobs at the year's end. */
  readonly entrantJobs: number;
  /** Jobs at the year's start of firms closed by its end, over jobs at the year's start. */
  readonly exitJobs: number;
}

/**
 * Turnover from one year's end to the next. `weight` says how many firms a row stands for, e.g. 0 for those left out.
 * A firm that opens and closes within a year is not seen, as in a yearly register.
 */
export function turnover({ yearEnds }: Pick<FirmPanel, 'yearEnds'>, weight: (row: number) => number = () => 1): Turnover {
  const total = { entryRate: 0, exitRate: 0, entrantJobs: 0, exitJobs: 0 };
  const years = yearEnds.length - 1;
  for (let y = 0; y < years; y++) addYear(total, yearEnds[y], yearEnds[y + 1], weight);
  const mean = (sum: number): number => (years > 0 ? sum / years : 0);
  return {
    entryRate: mean(total.entryRate),
    exitRate: mean(total.exitRate),
    entrantJobs: mean(total.entrantJobs),
    exitJobs: mean(total.exitJobs),
  };
}

function addYear(
  total: { -readonly [K in keyof Turnover]: number },
  from: Float64Array,
  to: Float64Array,
  weight: (row: number) => number,
): void {
  let [firmsFrom, jobsFrom, firmsTo, jobsTo, entered, entrantJobs, left, exitJobs] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < from.length; i++) {
    if (from[i] === 0 && to[i] === 0) continue;
    const w = weight(i);
    jobsFrom += w * from[i];
    jobsTo += w * to[i];
    if (from[i] > 0) firmsFrom += w;
    if (to[i] > 0) firmsTo += w;
    if (from[i] === 0) {
      entered += w;
      entrantJobs += w * to[i];
    } else if (to[i] === 0) {
      left += w;
      exitJobs += w * from[i];
    }
  }
  total.entryRate += over(entered, firmsTo);
  total.exitRate += over(left, firmsFrom);
  total.entrantJobs += over(entrantJobs, jobsTo);
  total.exitJobs += over(exitJobs, jobsFrom);
}

function over(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** Growth of ln jobs over a year of firms that lived through it, and ln jobs at its start. */
export interface GrowthSample {
  readonly growth: Float64Array;
  readonly logSize: Float64Array;
}

/** Every firm-year of a panel that began with at least `smallest` jobs and ended alive. */
export function yearlyGrowth({ yearEnds }: Pick<FirmPanel, 'yearEnds'>, smallest: number): GrowthSample {
  const growth: number[] = [];
  const logSize: number[] = [];
  for (let y = 0; y + 1 < yearEnds.length; y++) {
    const [from, to] = [yearEnds[y], yearEnds[y + 1]];
    for (let i = 0; i < from.length; i++) {
      if (from[i] < smallest || to[i] === 0) continue;
      const before = log(from[i]);
      growth.push(log(to[i]) - before);
      logSize.push(before);
    }
  }
  return { growth: Float64Array.from(growth), logSize: Float64Array.from(logSize) };
}
