/** What the page of effects reads of a picture: places by name in every scenario, dates within the run, draws taken once. */
import { describe, expect, test } from 'vitest';
import type { Ensemble } from '../../src/experiment/ensemble.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import type { OutcomeId } from '../../src/model/outcomes.ts';
import {
  effectPlaces,
  livedWorld,
  readableQuarter,
  readCosts,
  readHealth,
  readPresentValues,
  readWaterfall,
  yearEnds,
} from '../../src/stores/net-effects.ts';
import { constantEnsemble } from './fixtures.ts';

const [first, second, third, ...others] = DEFAULT_SCENARIO.clusters;
/** The same clusters in another order, without one of them. */
const REORDERED: Scenario = { ...DEFAULT_SCENARIO, clusters: [third, first, ...others] };

function placeOf(ensemble: Ensemble, world: number, id: string) {
  const place = effectPlaces(ensemble, world).find((candidate) => candidate.id === id);
  if (!place) throw new Error(`found no place ${id}`);
  return place;
}

/** Gross GDP is 100 times the world's number, plus the scope's own. */
const byScope = (outcome: OutcomeId, world: number, scope: number): number => (outcome === 'grossGdp' ? 100 * world + scope : 0);

describe('places', () => {
  const ensemble = constantEnsemble([DEFAULT_SCENARIO, REORDERED], 3, byScope);

  test('are the whole, each world’s own clusters and the six regions', () => {
    expect(effectPlaces(ensemble, 0).map(({ kind }) => kind)).toEqual(['whole', ...Array(5).fill('cluster'), ...Array(6).fill('region')]);
    expect(
      effectPlaces(ensemble, 1)
        .map(({ id }) => id)
        .slice(0, 4),
    ).toEqual(['whole', third.id, first.id, others[0].id]);
    // Regions stand behind the clusters of the world that has most.
    expect(effectPlaces(ensemble, 1).at(-6)?.scope).toBe(6);
  });

  test('are compared by name, wherever a cluster stands in each scenario', () => {
    const { against } = readWaterfall(livedWorld(ensemble, 1), placeOf(ensemble, 1, third.id), 'gdp', 40);
    // Scope 1 in B, scope 3 in A: 101 less 3.
    expect(against?.gross.mean).toBe(98);
  });

  test('that A does not have are compared with nothing, and A is not compared with itself', () => {
    const without = constantEnsemble([REORDERED, DEFAULT_SCENARIO], 3, byScope);
    expect(readWaterfall(livedWorld(without, 1), placeOf(without, 1, second.id), 'gdp', 40).against).toBeNull();
    expect(readPresentValues(livedWorld(without, 1), placeOf(without, 1, second.id), 40).every(({ against }) => against === null)).toBe(
      true,
    );
    expect(readCosts(livedWorld(without, 1), 'clusters', 40).map(({ against }) => against === null)).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(readWaterfall(livedWorld(without, 0), placeOf(without, 0, 'whole'), 'gdp', 40).against).toBeNull();
  });
});

describe('dates', () => {
  const runOf = (horizon: number): Ensemble => constantEnsemble([{ ...DEFAULT_SCENARIO, horizon }], 1, () => 0);

  test('are the ends of fiscal years within the run, the date of the targets unless told otherwise', () => {
    expect(yearEnds(runOf(14))).toEqual([4, 8, 12]);
    expect(readableQuarter(runOf(44))).toBe(40);
    expect(readableQuarter(runOf(44), 20)).toBe(20);
  });

  test('fall back to the last year’s end of a shorter run, and to its end where it has not a year', () => {
    expect(readableQuarter(runOf(30))).toBe(28);
    expect(readableQuarter(runOf(3))).toBe(3);
    expect(readableQuarter(runOf(44), 22)).toBe(20);
  });
});

describe('what a replicate lived under', () => {
  const whole = constantEnsemble([DEFAULT_SCENARIO, REORDERED], 4, () => 1);
  const drawn: Ensemble = { ...whole, request: { ...whole.request, uncertainty: 'assumptions' } };
  const begun: Ensemble = { ...drawn, recordings: drawn.recordings.slice(1, 3) };

  test('is drawn once: a later picture of the same run takes it over and gives the same as one drawn anew', () => {
    const before = livedWorld(begun, 1);
    const after = livedWorld(drawn, 1, before);
    expect(after.lived[1]).toBe(before.lived[0]);
    expect(after.base?.lived[2]).toBe(before.base?.lived[1]);
    expect(after).toEqual(livedWorld(drawn, 1));
    expect(new Set(after.lived.map(({ displacement }) => displacement)).size).toBe(4);
  });

  test('is not taken over from another scenario or another run', () => {
    const otherRun: Ensemble = { ...drawn, request: { ...drawn.request, seed: 'another' } };
    expect(livedWorld(otherRun, 1, livedWorld(drawn, 1)).lived[0].displacement).not.toBe(livedWorld(drawn, 1).lived[0].displacement);
    const [own] = livedWorld(drawn, 0).lived;
    expect(livedWorld(drawn, 0, livedWorld(drawn, 1)).lived[0]).not.toBe(livedWorld(drawn, 1).lived[0]);
    expect(livedWorld(drawn, 0, livedWorld(drawn, 1)).lived[0]).toEqual(own);
  });

  test('is said of the shares that steps are taken with: one value under luck, a spread where they are drawn', () => {
    const sharesIn = (ensemble: Ensemble) => readWaterfall(livedWorld(ensemble, 0), placeOf(ensemble, 0, 'whole'), 'gdp', 40).shares;
    expect(sharesIn(whole).displacement).toMatchObject({ p05: 0.4, p95: 0.4 });
    const { p05, p95 } = sharesIn(drawn).displacement;
    expect(p95).toBeGreaterThan(p05);
  });
});

describe('rows', () => {
  const projects = (outcome: OutcomeId, _: number, scope: number): number => (outcome === 'projects' ? [900, 9, 10, 0, 11, 1][scope] : 0);
  const ensemble = constantEnsemble([DEFAULT_SCENARIO], 2, projects);

  test('of fewer than ten projects are said to be those of single ones; of none there is nothing to say', () => {
    expect(readCosts(livedWorld(ensemble, 0), 'clusters', 40).map(({ few }) => few)).toEqual([true, false, false, false, true, false]);
  });

  test('of health hold every cluster once', () => {
    const { groups, indicators } = readHealth(livedWorld(ensemble, 0), 40);
    expect(groups.flatMap(({ clusters }) => clusters.map(({ cluster }) => cluster.id))).toEqual(
      DEFAULT_SCENARIO.clusters.map(({ id }) => id),
    );
    expect(indicators).toHaveLength(11);
  });
});
