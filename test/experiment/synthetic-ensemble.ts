/** Ensembles with known values, for tests of what is read from them. */
import type { Ensemble } from '../../src/experiment/ensemble.ts';
import { scopesOf } from '../../src/experiment/ensemble.ts';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import { OUTCOMES, recordingLength, seriesOffset, type OutcomeId } from '../../src/model/outcomes.ts';
import type { Recording, WorldSettings } from '../../src/model/simulate.ts';
import { ownClusters } from './own-clusters.ts';

/** Where a value stands in an ensemble. */
export interface Cell {
  readonly replicate: number;
  readonly world: number;
  readonly scope: number;
  readonly outcome: OutcomeId;
  readonly quarter: number;
}

interface Shape {
  readonly replicates: number;
  readonly worlds?: number;
  readonly quarters?: number;
  /** Own clusters of each world; without them the worlds have the published ones. */
  readonly clusters?: readonly number[];
}

/** An ensemble in which every cell holds `value(cell)`. */
export function ensembleOf(
  { replicates, clusters, worlds = clusters?.length ?? 1, quarters = 4 }: Shape,
  value: (cell: Cell) => number,
): Ensemble {
  const { policy, assumptions } = DEFAULT_SCENARIO;
  const world = (w: number): WorldSettings => ({ policy, assumptions, ...(clusters && { clusters: ownClusters(clusters[w]) }) });
  const request = { seed: 'synthetic', quarters, worlds: Array.from({ length: worlds }, (_, w) => world(w)) };
  const scopes = scopesOf(request);
  const recordings = Array.from({ length: replicates }, (_, replicate): Recording => {
    const values = new Float64Array(recordingLength(worlds, quarters, scopes));
    for (let world = 0; world < worlds; world++)
      for (let scope = 0; scope < scopes; scope++)
        OUTCOMES.forEach(({ id: outcome }, o) => {
          for (let quarter = 0; quarter <= quarters; quarter++)
            values[seriesOffset(world, scope, o, quarters, scopes) + quarter] = value({ replicate, world, scope, outcome, quarter });
        });
    return { replicate, values };
  });
  return { request, planned: replicates, recordings };
}

/** Evenly spread shares in (0, 1) from a seed: a Weyl sequence, enough for synthetic luck. */
export function synthetic(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (((mixed ^ (mixed >>> 15)) >>> 0) + 0.5) / 2 ** 32;
  };
}
