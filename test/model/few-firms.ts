/** The published clusters with a hundred firms each, quick to build: for worked cases that read neither sizes nor numbers of firms. */
import { PUBLISHED_CLUSTERS } from '../../src/model/cluster-design.ts';
import { createReplicate, type Pair } from '../../src/model/simulate.ts';
import { requestOf, type Difference } from './laboratory.ts';

/** The one pair of a replicate at t = 0 with a hundred firms in each cluster. */
export function pairOfFewFirms(quarters: number, difference: Difference): Pair {
  const clusters = PUBLISHED_CLUSTERS.map((cluster) => ({ ...cluster, firms: 100 }));
  const request = requestOf(quarters, [difference]);
  return createReplicate({ ...request, worlds: request.worlds.map((world) => ({ ...world, clusters })) }, 0).pairs[0]!;
}
