/**
 * How each cluster stands at a year, beside the programme it belongs to: its stage of life, its size, and rates that can be compared between
 * clusters of any size. A reading says how often a cluster does better than the whole programme in the same replicate, nothing about why.
 */
import { STAGES, type ClusterSetting, type Stage } from '../model/cluster-design.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import { clusterScope, clustersOf, type Ensemble } from './ensemble.ts';
import { recordedAt } from './net-effects.ts';
import { ODDS_MINIMUM, summarise, type Summary } from './statistics.ts';

/** Which way an indicator is better; a size is neither. */
export type Direction = 'more' | 'less' | 'size';

/** The indicators in order. Sizes are counts; rates are a year; money is a ratio of dollars; `jobYearsPerMillion` is per federal CAD M. */
export const HEALTH_INDICATORS = [
  { id: 'members', direction: 'size' },
  { id: 'firms', direction: 'size' },
  { id: 'entryRate', direction: 'more' },
  { id: 'exitRate', direction: 'less' },
  { id: 'projects', direction: 'size' },
  { id: 'smesPerProject', direction: 'more' },
  { id: 'leverage', direction: 'more' },
  { id: 'absorption', direction: 'more' },
  { id: 'ipPerProject', direction: 'more' },
  { id: 'rdPerFederal', direction: 'more' },
  { id: 'jobYearsPerMillion', direction: 'more' },
] as const satisfies readonly { readonly id: string; readonly direction: Direction }[];
/** The id of an indicator. */
export type HealthIndicator = (typeof HEALTH_INDICATORS)[number]['id'];

/** Beside the programme's own value: better or worse in at least nine replicates of ten, or neither. */
export type HealthReading = 'ahead' | 'behind' | 'near';

/** One indicator of one place. */
export interface HealthValue {
  /** Null where no replicate has what the indicator is divided by. */
  readonly value: Summary | null;
  /** Share of replicates in which the cluster does better, ties half; null for a size, or with too few replicates for a band. */
  readonly ahead: number | null;
  readonly reading: HealthReading | null;
}

/** One cluster: the stage of most replicates, the share of replicates in it, and its indicators. */
export interface ClusterHealth {
  readonly cluster: ClusterSetting;
  readonly stage: Stage;
  readonly stageShare: number;
  readonly values: Readonly<Record<HealthIndicator, HealthValue>>;
}

/** The health of a programme: its clusters in order, and its own values, to which they are compared. */
export interface ProgrammeHealth {
  readonly clusters: readonly ClusterHealth[];
  readonly whole: Readonly<Record<HealthIndicator, HealthValue>>;
}

/** From this share of replicates on a cluster counts as ahead of the programme, or behind it. */
export const CLEARLY = 0.9;

/** One value per replicate, NaN where there is nothing to divide by. */
type Values = Readonly<Record<HealthIndicator, Float64Array>>;

const NOTHING: HealthValue = { value: null, ahead: null, reading: null };

/** Reads every cluster of a world at a quarter. Flows of firms are those of the year before it. */
export function programmeHealth(ensemble: Ensemble, world: number, quarter: number): ProgrammeHealth {
  const whole = valuesOf(ensemble, world, 0, quarter);
  const clusters = clustersOf(ensemble, world).map((cluster, c) => ({
    cluster,
    ...stageAt(recordedAt(ensemble, world, clusterScope(c), 'stage', quarter), cluster.stage),
    values: everyIndicator(valuesOf(ensemble, world, clusterScope(c), quarter), whole),
  }));
  return { clusters, whole: everyIndicator(whole, null) };
}

/** Clusters by stage, in the order of life; stages without a cluster are left out. */
export function byStage({ clusters }: ProgrammeHealth): readonly { readonly stage: Stage; readonly clusters: readonly ClusterHealth[] }[] {
  const groups = STAGES.map((stage) => ({ stage, clusters: clusters.filter((health) => health.stage === stage) }));
  return groups.filter((group) => group.clusters.length > 0);
}

/** The stage of most replicates, the earlier one where two are as frequent; the cluster's own where none is recorded. */
function stageAt(recorded: Float64Array, own: Stage): { stage: Stage; stageShare: number } {
  const counts = STAGES.map((_, s) => recorded.filter((value) => value === s + 1).length);
  const most = Math.max(...counts);
  return most === 0 ? { stage: own, stageShare: 0 } : { stage: STAGES[counts.indexOf(most)], stageShare: most / recorded.length };
}

function valuesOf(ensemble: Ensemble, world: number, scope: number, quarter: number): Values {
  const read = (outcome: OutcomeId, at = quarter): Float64Array => recordedAt(ensemble, world, scope, outcome, at);
  const over = (above: Float64Array, below: Float64Array): Float64Array => above.map((value, r) => (below[r] > 0 ? value / below[r] : NaN));
  const where = (value: Float64Array, below: Float64Array): Float64Array => value.map((ratio, r) => (below[r] > 0 ? ratio : NaN));
  const yearBefore = Math.max(0, quarter - 4);
  const years = (quarter - yearBefore) / 4;
  const yearly = (outcome: OutcomeId): Float64Array => {
    const before = read(outcome, yearBefore);
    const flow = read(outcome).map((value, r) => (value - before[r]) / years);
    return over(flow, read('firms', yearBefore));
  };
  const [projects, committed] = [read('projects'), read('federalCommitted')];
  return {
    members: read('members'),
    firms: read('firms'),
    entryRate: yearly('newFirms'),
    exitRate: yearly('exits'),
    projects,
    smesPerProject: where(read('smesPerProject'), projects),
    leverage: over(read('partnersCommitted'), committed),
    // What was appropriated is not recorded: where something was committed, something was.
    absorption: where(read('absorption'), committed),
    ipPerProject: over(read('ipAssets'), projects),
    rdPerFederal: where(read('additionalRdPerFederal'), committed),
    jobYearsPerMillion: over(read('additionalJobYears'), read('federalCost')),
  };
}

function everyIndicator(own: Values, whole: Values | null): Readonly<Record<HealthIndicator, HealthValue>> {
  const entries = HEALTH_INDICATORS.map(({ id, direction }) => [id, healthValue(own[id], whole && whole[id], direction)]);
  return Object.fromEntries(entries) as Record<HealthIndicator, HealthValue>;
}

function healthValue(own: Float64Array, whole: Float64Array | null, direction: Direction): HealthValue {
  const defined = own.filter((value) => !Number.isNaN(value));
  if (defined.length === 0) return NOTHING;
  const value = summarise(defined);
  if (whole === null || direction === 'size') return { ...NOTHING, value };
  const gaps = own.map((mine, r) => (direction === 'less' ? whole[r] - mine : mine - whole[r])).filter((gap) => !Number.isNaN(gap));
  if (gaps.length < ODDS_MINIMUM) return { ...NOTHING, value };
  const ahead = gaps.reduce((sum, gap) => sum + (gap > 0 ? 1 : gap === 0 ? 0.5 : 0), 0) / gaps.length;
  return { value, ahead, reading: ahead >= CLEARLY ? 'ahead' : 1 - ahead >= CLEARLY ? 'behind' : 'near' };
}
