/** What an evaluation measures of a firm: each measure once, by name, scale and unit. */
import { log } from '../../model/exact-math.ts';
import type { FirmYears, Panel } from './panel.ts';

/** A difference of logarithms, of levels in the unit given, or of shares of firms. */
export type Scale = 'ln' | 'level' | 'share';

/** Reads one firm in one year: `at` and `base` are places of the panel's columns (year × rows + firm), `base` before treatment. */
type Reading = (world: FirmYears, at: number, base: number, vaPerWorker: number) => number;

/** One measure. Where it is not defined (a firm that closed, unless closed firms count as zero) it reads NaN. */
export interface Measure {
  readonly id: MeasureId;
  readonly scale: Scale;
  readonly unit: string;
  readonly read: Reading;
}

/** Every measure, in the order of the evaluation's sums. */
export const MEASURE_IDS = [
  'lnJobs',
  'lnOwnJobs',
  'jobs',
  'lnValue',
  'value',
  'projectValue',
  'spilloverValue',
  'lnValueWithSpillover',
  'productivity',
  'productivityWithSpillover',
  'valuePerOwnJob',
  'lnResearch',
  'research',
  'lnPaidResearch',
  'partners',
  'collaborates',
  'survives',
  'jobsClosedZero',
  'valueClosedZero',
] as const;
/** The name of a measure. */
export type MeasureId = (typeof MEASURE_IDS)[number];

const MONEY = 'CAD M a year';

const ownJobsOf: Reading = (w, at) => w.ownJobs[at];
const jobsOf: Reading = (w, at, _base, perWorker) => w.ownJobs[at] + w.projectValue[at] / perWorker;
const valueOf: Reading = (w, at) => w.ownValue[at] + w.projectValue[at];
const valueWithSpillover: Reading = (w, at) => w.ownValue[at] + w.projectValue[at] + w.spilloverValue[at];

/** Survivors only, as evaluations that link registers do. */
function living(read: Reading): Reading {
  return (w, at, base, perWorker) => (w.alive[at] === 1 ? read(w, at, base, perWorker) : NaN);
}

/** ln of a reading; a firm with none of it (no R&D in its first days) is left out. */
function lnOf(read: Reading): Reading {
  return living((w, at, base, perWorker) => {
    const level = read(w, at, base, perWorker);
    return level > 0 ? log(level) : NaN;
  });
}

/** A reading per job. */
function per(read: Reading, jobs: Reading): Reading {
  return (w, at, base, perWorker) => read(w, at, base, perWorker) / jobs(w, at, base, perWorker);
}

const READINGS: Readonly<Record<MeasureId, { readonly scale: Scale; readonly unit: string; readonly read: Reading }>> = {
  lnJobs: { scale: 'ln', unit: 'ln jobs', read: lnOf(jobsOf) },
  lnOwnJobs: { scale: 'ln', unit: 'ln own jobs', read: lnOf(ownJobsOf) },
  jobs: { scale: 'level', unit: 'jobs', read: living(jobsOf) },
  lnValue: { scale: 'ln', unit: 'ln value added', read: lnOf(valueOf) },
  value: { scale: 'level', unit: MONEY, read: living(valueOf) },
  projectValue: { scale: 'level', unit: MONEY, read: living((w, at) => w.projectValue[at]) },
  spilloverValue: { scale: 'level', unit: MONEY, read: living((w, at) => w.spilloverValue[at]) },
  lnValueWithSpillover: { scale: 'ln', unit: 'ln value added', read: lnOf(valueWithSpillover) },
  productivity: { scale: 'ln', unit: 'ln value added per job', read: lnOf(per(valueOf, jobsOf)) },
  productivityWithSpillover: { scale: 'ln', unit: 'ln value added per job', read: lnOf(per(valueWithSpillover, jobsOf)) },
  valuePerOwnJob: { scale: 'ln', unit: 'ln value added per own job', read: lnOf(per(valueOf, ownJobsOf)) },
  lnResearch: { scale: 'ln', unit: 'ln R&D', read: lnOf((w, at) => w.research[at]) },
  research: { scale: 'level', unit: MONEY, read: living((w, at) => w.research[at]) },
  lnPaidResearch: { scale: 'ln', unit: 'ln R&D paid by the firm', read: lnOf((w, at) => w.paidResearch[at]) },
  partners: { scale: 'level', unit: 'distinct partners', read: living((w, at) => w.partners[at]) },
  collaborates: { scale: 'share', unit: 'share of firms', read: living((w, at, base) => (w.partners[at] > w.partners[base] ? 1 : 0)) },
  survives: { scale: 'share', unit: 'share of firms', read: (w, at) => w.alive[at] },
  jobsClosedZero: { scale: 'level', unit: 'jobs', read: jobsOf },
  valueClosedZero: { scale: 'level', unit: MONEY, read: valueOf },
};

/** The measures themselves. */
export const MEASURES: readonly Measure[] = MEASURE_IDS.map((id) => ({ id, ...READINGS[id] }));

/** Place of each measure in the evaluation's sums. */
export const MEASURE_INDEX = Object.fromEntries(MEASURE_IDS.map((id, n) => [id, n])) as Readonly<Record<MeasureId, number>>;

/** First number of jobs of each size class but the smallest. */
export const SIZE_LIMITS = [5, 20, 100, 500] as const;
/** Size classes by jobs in the year before treatment, then all below 500 jobs, then all. */
export const GROUP_IDS = ['<5', '5–19', '20–99', '100–499', '500+', 'SME', 'all'] as const;
/** The name of a group of firms. */
export type GroupId = (typeof GROUP_IDS)[number];
/** How many of the groups are size classes; the first below is the group of SMEs, the next that of all. */
export const SIZE_CLASSES = SIZE_LIMITS.length + 1;

/** Jobs of a firm in the programme world, those that projects cause included; `at` = year × rows + firm. */
export function jobsAt({ programme, vaPerWorker }: Panel, at: number): number {
  return jobsOf(programme, at, at, vaPerWorker);
}

/** The size class of a number of jobs, 0 … 4. */
export function sizeClass(jobs: number): number {
  let n = 0;
  while (n < SIZE_LIMITS.length && jobs >= SIZE_LIMITS[n]) n += 1;
  return n;
}

/** The groups that a size class counts in: itself, SMEs where it is one, all. */
export function groupsOf(size: number): readonly number[] {
  return size < SIZE_CLASSES - 1 ? [size, SIZE_CLASSES, SIZE_CLASSES + 1] : [size, SIZE_CLASSES + 1];
}
