/** An ensemble: the finished replicates of one request, and how a value is read from their buffers. */
import { PUBLISHED_CLUSTERS, type ClusterSetting } from '../model/cluster-design.ts';
import {
  clusterScopes,
  FIRST_CLUSTER_SCOPE,
  OUTCOME_INDEX,
  OUTCOMES,
  regionScope as regionScopeBehind,
  scopeCount,
  seriesOffset,
  type OutcomeId,
} from '../model/outcomes.ts';
import type { Assumptions } from '../model/parameters.ts';
import type { Recording, SimulationRequest } from '../model/simulate.ts';
import { assumptionsOf, type EnsembleRequest } from './uncertainty/draw.ts';

/** The finished replicates of a request, ascending by replicate; fewer than `planned` while a run is under way. */
export interface Ensemble {
  readonly request: EnsembleRequest;
  readonly planned: number;
  readonly recordings: readonly Recording[];
  /** The replicates that follow, of which a long run keeps only where they ended. */
  readonly ends?: Ends;
  /** Whether its recordings hold the whole programme of each world alone, without clusters and regions. */
  readonly wholeAlone?: boolean;
}

/**
 * Where replicates stood at some quarters, the whole programme alone:
 * `values[k][(world × quarters + position of the quarter) × observers + observer]`, in plan order.
 */
export interface Ends {
  readonly quarters: readonly number[];
  readonly values: readonly Float64Array[];
}

/** How many replicates have finished, those included of which only the end was kept. */
export function futuresOf({ recordings, ends }: Pick<Ensemble, 'recordings' | 'ends'>): number {
  return recordings.length + (ends?.values.length ?? 0);
}

/** Where one recording of a request stands at these quarters: every observer of the whole programme, world by world. */
export function endOf(request: SimulationRequest, { values }: Recording, quarters: readonly number[]): Float64Array {
  const scopes = scopesOf(request);
  const end = new Float64Array(request.worlds.length * quarters.length * OUTCOMES.length);
  let at = 0;
  for (let w = 0; w < request.worlds.length; w++)
    for (const quarter of quarters)
      for (let o = 0; o < OUTCOMES.length; o++) end[at++] = values[seriesOffset(w, 0, o, request.quarters, scopes) + quarter];
  return end;
}

/** What the replicate at a position among the finished lived under in one world: drawn, where the request says so. */
export function assumptionsIn({ request, recordings }: Ensemble, world: number, index: number): Assumptions {
  const recording = recordings[index];
  if (!recording) throw new RangeError(`found replicate position ${index}, expected 0 to ${recordings.length - 1}`);
  return assumptionsOf(request, world, recording.replicate);
}

/** How many scopes each world of a request has in its recordings: the whole, as many clusters as its largest world, the regions. */
export function scopesOf({ worlds }: Pick<SimulationRequest, 'worlds'>): number {
  return scopeCount(clusterScopes(worlds));
}

/** The clusters of a world in the order of its scopes. */
export function clustersOf({ request }: Ensemble, world: number): readonly ClusterSetting[] {
  return request.worlds[world].clusters ?? PUBLISHED_CLUSTERS;
}

/** The scope of a world's c-th cluster, from 0. A scope beyond the world's own clusters holds zeros. */
export function clusterScope(cluster: number): number {
  return FIRST_CLUSTER_SCOPE + cluster;
}

/** The scope of a region by its position among the regions, behind the clusters of the request's largest world. */
export function regionScope({ request }: Ensemble, region: number): number {
  return regionScopeBehind(clusterScopes(request.worlds), region);
}

/** Offset of a series in every recording of the ensemble; throws where the world or the scope does not exist. */
export function offsetOf(ensemble: Ensemble, world: number, scope: number, outcome: OutcomeId): number {
  const { worlds, quarters } = ensemble.request;
  if (!(world >= 0 && world < worlds.length)) throw new RangeError(`found world ${world}, expected 0 to ${worlds.length - 1}`);
  const scopes = ensemble.wholeAlone ? 1 : scopesOf(ensemble.request);
  if (!(scope >= 0 && scope < scopes)) throw new RangeError(`found scope ${scope}, expected 0 to ${scopes - 1}`);
  return seriesOffset(world, scope, OUTCOME_INDEX[outcome], quarters, scopes);
}

/** One replicate's series, quarters 0…Q, as a view of its recording: read it, never write it. `index` is a position among the finished. */
export function seriesOf(ensemble: Ensemble, index: number, world: number, scope: number, outcome: OutcomeId): Float64Array {
  const recording = ensemble.recordings[index];
  if (!recording) throw new RangeError(`found replicate position ${index}, expected 0 to ${ensemble.recordings.length - 1}`);
  const start = offsetOf(ensemble, world, scope, outcome);
  return recording.values.subarray(start, start + ensemble.request.quarters + 1);
}

/**
 * The value of each finished replicate at a quarter, in plan order, with those of which only the end was kept where it is asked for;
 * throws where the quarter is beyond the horizon.
 */
export function valuesAt(ensemble: Ensemble, world: number, scope: number, outcome: OutcomeId, quarter: number): Float64Array {
  const { quarters } = ensemble.request;
  if (!(quarter >= 0 && quarter <= quarters)) throw new RangeError(`found quarter ${quarter}, expected 0 to ${quarters}`);
  const at = offsetOf(ensemble, world, scope, outcome) + quarter;
  const { recordings, ends } = ensemble;
  const position = ends?.quarters.indexOf(quarter) ?? -1;
  const kept = scope === 0 && ends && position >= 0 ? ends.values : [];
  const values = new Float64Array(recordings.length + kept.length);
  for (let r = 0; r < recordings.length; r++) values[r] = recordings[r].values[at];
  const place = (world * (ends?.quarters.length ?? 0) + position) * OUTCOMES.length + OUTCOME_INDEX[outcome];
  for (let k = 0; k < kept.length; k++) values[recordings.length + k] = kept[k][place];
  return values;
}
