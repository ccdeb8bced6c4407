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
  { id: 'netPresentValue', unit: 'CAD M', kind: 'cumulative' },
  { id: 'netPresentValueLow', unit: 'CAD M', kind: 'cumulative' },
  { id: 'provincialCommitted', unit: 'CAD M', kind: 'cumulative' },
  { id: 'additionalRd', unit: 'CAD M', kind: 'cumulative' },
  { id: 'absorption', unit: 'share', kind: 'ratio' },
  { id: 'collaborations', unit: 'count', kind: 'cumulative' },
  { id: 'commercialised', unit: 'count', kind: 'cumulative' },
  { id: 'stoppedProjects', unit: 'count', kind: 'cumulative' },
  { id: 'ipAssets', unit: 'count', kind: 'cumulative' },
  { id: 'newFirms', unit: 'count', kind: 'cumulative' },
  { id: 'exits', unit: 'count', kind: 'cumulative' },
  { id: 'additionalFirms', unit: 'count', kind: 'standing' },
  { id: 'ventureCapital', unit: 'CAD M', kind: 'cumulative' },
  { id: 'stage', unit: 'ratio', kind: 'standing' },
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

/** Position of the first cluster among the scopes. */
export const FIRST_CLUSTER_SCOPE = 1;
/** Position of the first region among the scopes of the five published clusters. */
export const FIRST_REGION_SCOPE = 1 + CLUSTERS.length;
/** The scopes of the published clusters in order: the whole programme, then each cluster, then each region. */
export const SCOPES: readonly string[] = ['whole', ...CLUSTERS.map((c) => c.id), ...REGION_IDS];

/** How many cluster scopes a request's recording has: as many as its world with the most clusters. */
export function clusterScopes(worlds: readonly { readonly clusters?: readonly unknown[] }[]): number {
  return worlds.reduce((most, { clusters }) => Math.max(most, clusters?.length ?? CLUSTERS.length), 1);
}

/** How many scopes a recording with so many cluster scopes has: the whole, the clusters, the regions. */
export function scopeCount(clusters: number): number {
  return 1 + clusters + REGION_IDS.length;
}

/** Position of a region's scope behind so many cluster scopes. */
export function regionScope(clusters: number, region: number): number {
  return 1 + clusters + region;
}

/** Length of the buffer of one replicate: worlds × scopes × observers × (quarters + 1). */
export function recordingLength(worlds: number, quarters: number, scopes = SCOPES.length): number {
  return worlds * scopes * OUTCOMES.length * (quarters + 1);
}

/** Offset of a series: `values[seriesOffset(w, s, o, quarters, scopes) + t]`, t = 0…quarters. */
export function seriesOffset(world: number, scope: number, outcome: number, quarters: number, scopes = SCOPES.length): number {
  return ((world * scopes + scope) * OUTCOMES.length + outcome) * (quarters + 1);
}
