/**
 * One world's part of a recording, in a layout of its own: whole, its own clusters, regions. Recordings of several worlds are laid out with
 * as many cluster scopes as the largest world has; what such a recording says of a world is the same in every layout.
 */
import { CLUSTERS } from '../model/published.ts';
import { clusterScopes, OUTCOMES, recordingLength, scopeCount } from '../model/outcomes.ts';
import type { Recording, SimulationRequest, WorldSettings } from '../model/simulate.ts';

/** How many numbers lie before the regions and how many are theirs, in a world with so many cluster scopes. */
function partsOf(clusters: number, quarters: number): { readonly before: number; readonly regions: number } {
  const scope = OUTCOMES.length * (quarters + 1);
  return { before: (1 + clusters) * scope, regions: (scopeCount(clusters) - 1 - clusters) * scope };
}

function clustersIn({ clusters }: WorldSettings): number {
  return clusters?.length ?? CLUSTERS.length;
}

/** Copies a world between two layouts; cluster scopes that it does not have are left as they are. */
function copyWorld(own: number, from: Float64Array, fromClusters: number, to: Float64Array, toClusters: number, quarters: number): void {
  const { before, regions } = partsOf(own, quarters);
  const source = partsOf(fromClusters, quarters).before;
  to.set(from.subarray(0, before));
  to.set(from.subarray(source, source + regions), partsOf(toClusters, quarters).before);
}

/** What a recording says of one world of its request. A recording of that world alone is not copied. */
export function sliceOf({ quarters, worlds }: SimulationRequest, { values }: Recording, world: number): Float64Array {
  if (worlds.length === 1) return values;
  const own = clustersIn(worlds[world] as WorldSettings);
  const most = clusterScopes(worlds);
  const length = recordingLength(1, quarters, scopeCount(most));
  const slice = new Float64Array(recordingLength(1, quarters, scopeCount(own)));
  copyWorld(own, values.subarray(world * length, (world + 1) * length), most, slice, own, quarters);
  return slice;
}

/** The buffer of a recording, put together from a slice for each of its worlds. A single slice is not copied. */
export function joinedSlices({ quarters, worlds }: SimulationRequest, slices: readonly Float64Array[]): Float64Array {
  if (worlds.length === 1) return slices[0] as Float64Array;
  const most = clusterScopes(worlds);
  const length = recordingLength(1, quarters, scopeCount(most));
  const values = new Float64Array(length * worlds.length);
  worlds.forEach((settings, w) => {
    const own = clustersIn(settings);
    copyWorld(own, slices[w] as Float64Array, own, values.subarray(w * length, (w + 1) * length), most, quarters);
  });
  return values;
}
