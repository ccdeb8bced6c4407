/** An ensemble: the finished replicates of one request, and how a value is read from their buffers. */
import { PUBLISHED_CLUSTERS, type ClusterSetting } from '../model/cluster-design.ts';
import {
  clusterScopes,
  FIRST_CLUSTER_SCOPE,
  OUTCOME_INDEX,
  regionScope as regionScopeBehind,
  scopeCount,
  seriesOffset,
  type OutcomeId,
} from '../model/outcomes.ts';
import type { Recording, SimulationRequest } from '../model/simulate.ts';

/** The finished replicates of a request, ascending by replicate; fewer than `planned` while a run is under way. */
export interface Ensemble {
  readonly request: SimulationRequest;
  readonly planned: number;
  readonly recordings: readonly Recording[];
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
  const scopes = scopesOf(ensemble.request);
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

/** The value of each finished replicate at a quarter, in plan order; throws where the quarter is beyond the horizon. */
export function valuesAt(ensemble: Ensemble, world: number, scope: number, outcome: OutcomeId, quarter: number): Float64Array {
  const { quarters } = ensemble.request;
  if (!(quarter >= 0 && quarter <= quarters)) throw new RangeError(`found quarter ${quarter}, expected 0 to ${quarters}`);
  const at = offsetOf(ensemble, world, scope, outcome) + quarter;
  return Float64Array.from(ensemble.recordings, (recording) => recording.values[at]);
}
