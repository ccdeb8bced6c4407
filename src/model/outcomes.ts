/** What a recording holds: the observers by name and unit, the scopes, and the layout of its one buffer. */
import { CLUSTERS, REGION_IDS } from './published.ts';

/** Unit of an observer. `count` is a plain number; `share` lies in 0–1. Money and GDP in CAD M as published. */
export type OutcomeUnit = 'CAD M' | 'jobs' | 'job-years' | 'count' | 'share' | 'ratio' | 'CAD per job-year';

/** One observer: id, unit, and whether it accumulates from quarter 0 or stands at the quarter. */
export interface Outcome {
  readonly id: string;
  readonly unit: OutcomeUnit;
  readonly kind: 'cumulative' | 'standing' | 'ratio';
}

/* prettier-ignore */
const outcomes = [
  { id: 'projects', unit: 'count', kind: 'cumulative' },
  { id: 'federalCommitted', unit: 'CAD M', kind: 'cumulative' },
  { id: 'federalPaid', unit: 'CAD M', kind: 'cumulative' },
  { id: 'partnersCommitted', unit: 'CAD M', kind: 'cumulative' },
  { id: 'participations', unit: 'count', kind: 'cumulative' },
  { id: 'smesPerProject', unit: 'ratio', kind: 'ratio' },
  { id: 'members', unit: 'count', kind: 'standing' },
  { id: 'firms', unit: 'count', kind: 'standing' },
  { id: 'deadweightShare', unit: 'share', kind: 'ratio' },
  { id: 'additionalRdPerFederal', unit: 'ratio', kind: 'ratio' },
  { id: 'grossGdp', unit: 'CAD M', kind: 'cumulative' },
  { id: 'deadweightGdp', unit: 'CAD M', kind: 'cumulative' },
  { id: 'spilloverGdp', unit: 'CAD M', kind: 'cumulative' },
  { id: 'additionalGdp', unit: 'CAD M', kind: 'cumulative' },
  { id: 'grossJobYears', unit: 'job-years', kind: 'cumulative' },
  { id: 'deadweightJobYears', unit: 'job-years', kind: 'cumulative' },
  { id: 'additionalJobYears', unit: 'job-years', kind: 'cumulative' },
  { id: 'grossJobs', unit: 'jobs', kind: 'standing' },
  { id: 'deadweightJobs', unit: 'jobs', kind: 'standing' },
  { id: 'additionalJobs', unit: 'jobs', kind: 'standing' },
  { id: 'lapsed', unit: 'CAD M', kind: 'cumulative' },
  { id: 'grossGdpDirect', unit: 'CAD M', kind: 'cumulative' },
  { id: 'deadweightGdpDirect', unit: 'CAD M', kind: 'cumulative' },
  { id: 'additionalGdpDirect', unit: 'CAD M', kind: 'cumulative' },
  { id: 'grossJobYearsDirect', unit: 'job-years', kind: 'cumulative' },
  { id: 'deadweightJobYearsDirect', unit: 'job-years', kind: 'cumulative' },
  { id: 'additionalJobYearsDirect', unit: 'job-years', kind: 'cumulative' },
  { id: 'grossJobsDirect', unit: 'jobs', kind: 'standing' },
  { id: 'deadweightJobsDirect', unit: 'jobs', kind: 'standing' },
  { id: 'additionalJobsDirect', unit: 'jobs', kind: 'standing' },
  { id: 'federalCost', unit: 'CAD M', kind: 'cumulative' },
  { id: 'costPerAdditionalJobYear', unit: 'CAD per job-year', kind: 'ratio' },
  { id: 'additionalGdpPresent', unit: 'CAD M', kind: 'cumulative' },
] as const satisfies readonly Outcome[];

/** The id of an observer. */
export type OutcomeId = (typeof outcomes)[number]['id'];

/** All observers in the order of the recording. */
export const OUTCOMES: readonly (Outcome & { readonly id: OutcomeId })[] = outcomes;

/** Position of an observer in a recording. */
export const OUTCOME_INDEX: Readonly<Record<OutcomeId, number>> = Object.fromEntries(outcomes.map((o, i) => [o.id, i])) as Record<
  OutcomeId,
  number
>;

/** The scopes of a recording in order: the whole programme, then each cluster, then each region. */
export const SCOPES: readonly string[] = ['whole', ...CLUSTERS.map((c) => c.id), ...REGION_IDS];
/** Position of the first cluster and of the first region among the scopes. */
export const FIRST_CLUSTER_SCOPE = 1;
/** Position of the first region among the scopes. */
export const FIRST_REGION_SCOPE = 1 + CLUSTERS.length;

/** Length of the buffer of one replicate: worlds × scopes × observers × (quarters + 1). */
export function recordingLength(worlds: number, quarters: number): number {
  return worlds * SCOPES.length * OUTCOMES.length * (quarters + 1);
}

/** Offset of a series: `values[seriesOffset(w, s, o, quarters) + t]`, t = 0…quarters. */
export function seriesOffset(world: number, scope: number, outcome: number, quarters: number): number {
  return ((world * SCOPES.length + scope) * OUTCOMES.length + outcome) * (quarters + 1);
}
