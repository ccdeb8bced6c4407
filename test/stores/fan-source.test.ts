/** What a fan chart is drawn from in a part of the programme. */
import { describe, expect, test } from 'vitest';
import { clusterScope, regionScope } from '../../src/experiment/ensemble.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import { REGION_IDS } from '../../src/model/published.ts';
import { readFan, scopeOf } from '../../src/stores/fan-source.ts';
import { constantEnsemble, type ValueOf } from './fixtures.ts';

/** Every value says its world, its scope and its replicate: world × 10,000 + scope × 100 + replicate; the dashed line is 5 less. */
const valueOf: ValueOf = (outcome, world, scope, replicate) =>
  world * 10_000 + scope * 100 + replicate - (outcome === 'deadweightGdp' ? 5 : 0);

/** The clusters as published, the first of them gone and the others in reverse. */
const FEWER: Scenario = { ...DEFAULT_SCENARIO, clusters: DEFAULT_SCENARIO.clusters.slice(1).reverse() };
const [first, second] = DEFAULT_SCENARIO.clusters.map(({ id }) => id) as [string, string];
const medianOf = (replicates: number): number => (replicates - 1) / 2;

describe('a chart of a part of the programme', () => {
  const two = constantEnsemble([DEFAULT_SCENARIO, FEWER], 9, valueOf);

  test('finds a cluster by its id in every scenario, wherever it stands there', () => {
    const { worlds } = readFan(two, 0, 'grossGdp', null, second);
    const place = FEWER.clusters.findIndex(({ id }) => id === second);
    expect(place).toBe(3);
    expect(worlds.map((world) => world?.band?.p50[40])).toEqual([
      100 * clusterScope(1) + medianOf(9),
      10_000 + 100 * clusterScope(place) + medianOf(9),
    ]);
  });

  test('has nothing of a scenario without the cluster, and no dashed line where that scenario is the active one', () => {
    const { worlds, counterfactual } = readFan(two, 0, 'grossGdp', null, first);
    expect(worlds.map((world) => world === null)).toEqual([false, true]);
    expect(counterfactual?.[40]).toBe(100 * clusterScope(0) + medianOf(9) - 5);
    const absent = readFan(two, 1, 'grossGdp', null, first);
    expect([absent.counterfactual, absent.counterfactualRange]).toEqual([null, null]);
  });

  test('finds regions behind the clusters of the largest scenario', () => {
    const north = REGION_IDS.length - 1;
    const { worlds } = readFan(two, 1, 'grossGdp', null, REGION_IDS[north]);
    expect(worlds.map((world) => world?.band?.p50[0])).toEqual(
      [0, 1].map((world) => world * 10_000 + 100 * regionScope(two, north) + medianOf(9)),
    );
  });

  test('has no published figures: those are of the whole programme', () => {
    expect(readFan(two, 0, 'grossGdp').published).toHaveLength(2);
    for (const place of [first, REGION_IDS[0]]) expect(readFan(two, 0, 'grossGdp', null, place).published).toEqual([]);
  });

  test('has the line under the default assumptions of the same place, as far as that run has it', () => {
    const baseline = constantEnsemble([FEWER], 9, valueOf);
    const place = FEWER.clusters.findIndex(({ id }) => id === second);
    expect(readFan(two, 1, 'grossGdp', baseline, second).reference?.[40]).toBe(100 * clusterScope(place) + medianOf(9));
    expect(readFan(two, 0, 'grossGdp', baseline, first).reference).toBeNull();
    expect(readFan(two, 0, 'grossGdp', baseline).reference?.[40]).toBe(medianOf(9));
  });

  test('is the whole programme unless a place is named, and nowhere for an id that is none', () => {
    expect(readFan(two, 0, 'grossGdp', null, 'whole')).toEqual(readFan(two, 0, 'grossGdp'));
    expect([scopeOf(two, 0, 'whole'), scopeOf(two, 0, 'nowhere')]).toEqual([0, null]);
  });
});

describe('single futures', () => {
  test('are all there beside a band too, each with its number', () => {
    const many = constantEnsemble([DEFAULT_SCENARIO], 30, valueOf);
    const later = { ...many, recordings: many.recordings.filter(({ replicate }) => replicate % 2 === 1) };
    const [world] = readFan(later, 0, 'grossGdp').worlds;
    expect(world?.band).not.toBeNull();
    expect(world?.numbers.slice(0, 3)).toEqual([1, 3, 5]);
    expect(world?.replicates.map((values) => values[44])).toEqual(world?.numbers);
  });
});
