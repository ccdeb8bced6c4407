import { describe, expect, test } from 'vitest';
import { clusterScope, clustersOf, offsetOf, regionScope, scopesOf, seriesOf, valuesAt } from '../../src/experiment/ensemble.ts';
import { PUBLISHED_CLUSTERS } from '../../src/model/cluster-design.ts';
import { OUTCOME_INDEX, OUTCOMES, SCOPES, type OutcomeId } from '../../src/model/outcomes.ts';
import { REGION_IDS } from '../../src/model/published.ts';
import { ensembleOf, type Cell } from './synthetic-ensemble.ts';

/** A number that only one cell has. */
function tag({ replicate, world, scope, outcome, quarter }: Cell): number {
  return (((replicate * 2 + world) * SCOPES.length + scope) * OUTCOMES.length + OUTCOME_INDEX[outcome]) * 100 + quarter;
}

const ensemble = ensembleOf({ replicates: 3, worlds: 2, quarters: 4 }, tag);

describe('reading an ensemble', () => {
  test('a series is that of its replicate, world, scope and outcome, over quarters 0 to Q', () => {
    const cell = { replicate: 2, world: 1, scope: 7, outcome: 'lapsed' as OutcomeId };
    expect([...seriesOf(ensemble, 2, 1, 7, 'lapsed')]).toEqual([0, 1, 2, 3, 4].map((quarter) => tag({ ...cell, quarter })));
  });

  test('a series is a view of the recording, not a copy', () => {
    expect(seriesOf(ensemble, 1, 0, 0, 'projects').buffer).toBe(ensemble.recordings[1].values.buffer);
  });

  test('values at a quarter are one per replicate, in plan order', () => {
    const cell = { world: 0, scope: 3, outcome: 'grossGdp' as OutcomeId, quarter: 2 };
    expect([...valuesAt(ensemble, 0, 3, 'grossGdp', 2)]).toEqual([0, 1, 2].map((replicate) => tag({ ...cell, replicate })));
  });

  test('a place that does not exist is refused, never read from a neighbour', () => {
    expect(() => valuesAt(ensemble, 0, 0, 'grossGdp', 5)).toThrow('found quarter 5, expected 0 to 4');
    expect(() => valuesAt(ensemble, 0, 0, 'grossGdp', -1)).toThrow('found quarter -1');
    expect(() => offsetOf(ensemble, 2, 0, 'grossGdp')).toThrow('found world 2, expected 0 to 1');
    expect(() => offsetOf(ensemble, 0, 12, 'grossGdp')).toThrow('found scope 12, expected 0 to 11');
    expect(() => seriesOf(ensemble, 3, 0, 0, 'grossGdp')).toThrow('found replicate position 3');
  });
});

describe('the scopes of an ensemble', () => {
  test('of the published clusters are the whole, the five and the six regions', () => {
    expect(clustersOf(ensemble, 1)).toEqual(PUBLISHED_CLUSTERS);
    const clusters = PUBLISHED_CLUSTERS.map((_, c) => SCOPES[clusterScope(c)]);
    const regions = REGION_IDS.map((_, r) => SCOPES[regionScope(ensemble, r)]);
    expect([...clusters, ...regions]).toEqual([...PUBLISHED_CLUSTERS.map(({ id }) => id), ...REGION_IDS]);
    expect(scopesOf(ensemble.request)).toBe(SCOPES.length);
  });

  test('leave room for the clusters of the largest world, the regions behind them, in every world', () => {
    const uneven = ensembleOf({ replicates: 1, clusters: [2, 7] }, ({ world, scope }) => 100 * world + scope);
    expect(scopesOf(uneven.request)).toBe(1 + 7 + 6);
    expect(clustersOf(uneven, 0).map(({ id }) => id)).toEqual(['own-1', 'own-2']);
    const first = (world: number, scope: number) => valuesAt(uneven, world, scope, 'grossGdp', 0)[0];
    for (const world of [0, 1]) {
      expect(first(world, clusterScope(1))).toBe(100 * world + 2);
      expect(REGION_IDS.map((_, r) => first(world, regionScope(uneven, r)) - 100 * world)).toEqual([8, 9, 10, 11, 12, 13]);
    }
    expect(() => offsetOf(uneven, 0, 14, 'grossGdp')).toThrow('found scope 14, expected 0 to 13');
  });
});
