/** Stages worked by hand for cluster 2: what is remembered of firms, growth over two years, how alike technologies are, and what a stage does. */
import { beforeEach, describe, expect, test } from 'vitest';
import { STAGES, type Stage } from '../../src/model/cluster-design.ts';
import type { World } from '../../src/model/entities/world.ts';
import {
  arrivalFactor,
  firmsOf,
  hasCriticalMass,
  hearsOfCall,
  liveThroughStages,
  stageOf,
  valueShift,
} from '../../src/model/submodels/live-through-stages.ts';
import { withNumbers } from './laboratory.ts';
import { P, smallWorld } from './small-world.ts';

const [C, CLUSTERS, REGIONS] = [2, 5, 6];
/** The first quarter in which stages are measured, and two rows of cluster 2. */
const [MEASURED, A, B] = [7, 43, 44];
const ASSUMPTIONS = {
  emergentBelow: 10,
  stageGrowth: 0.125,
  technologySpread: 0.25,
  criticalMass: 21,
  arrivalEmergent: 0.5,
  arrivalGrowing: 1.3,
  arrivalDeclining: 0.7,
  valueEmergent: 0.11,
  valueGrowing: 0.07,
  valueDeclining: -0.13,
};

let world: World;
beforeEach(() => {
  world = smallWorld({ assumptions: ASSUMPTIONS });
  world.clusters.stage.fill(STAGES.indexOf('sustaining'));
});

/** Cluster 2 has so many firms, unevenly over its regions, after so many two years ago; any other count would be noticed. */
function grow(firms: number, before: number): void {
  world.firmsByCell.fill(1e6);
  world.firmsByCell.set([1, 2, 3, 4, 5, firms - 15], C * REGIONS);
  world.clusters.firmsBefore.fill(1e9);
  world.clusters.firmsBefore[CLUSTERS + C] = before;
}

/** The stage of cluster 2 after quarter t, when the technologies of the rows listed are looked at; `beyond` are rows behind the counted ones. */
function stageAfter(t = MEASURED, rows: readonly number[] = [], beyond: readonly number[] = []): Stage {
  liveThroughStages(world, Int32Array.from([...rows, ...beyond]), rows.length, t);
  return STAGES[world.clusters.stage[C]!]!;
}

describe('live firms', () => {
  test('are those of a cluster’s own regions, and make up its critical mass', () => {
    grow(21, 0);
    expect([firmsOf(world, C), hasCriticalMass(world, C)]).toEqual([21, true]);
    grow(20, 0);
    expect([firmsOf(world, C), hasCriticalMass(world, C)]).toEqual([20, false]);
  });

  test('are remembered for two years at each year’s end, cluster by cluster', () => {
    const { firmsBefore } = world.clusters;
    const aYearAgo = [101, 102, 103, 104, 105];
    firmsBefore.set([...aYearAgo, 201, 202, 203, 204, 205]);
    for (let c = 0; c < CLUSTERS; c++) world.firmsByCell.fill(c + 1, c * REGIONS, c * REGIONS + REGIONS);
    for (const t of [0, 1, 2, 4, 5, 6]) stageAfter(t);
    expect(Array.from(firmsBefore.subarray(0, CLUSTERS))).toEqual(aYearAgo);
    stageAfter(3);
    expect(Array.from(firmsBefore)).toEqual([6, 12, 18, 24, 30, ...aYearAgo]);
  });
});

describe('a stage is measured', () => {
  test('at the end of the second year and of each one after, not before, even where more is known', () => {
    const measured = Array.from({ length: 17 }, (_, t) => t).filter((t) => {
      grow(400, 100);
      world.clusters.stage.fill(0);
      return stageAfter(t) === 'growing';
    });
    expect(measured).toEqual([7, 11, 15]);
  });

  test.each<[firms: number, before: number, stage: Stage]>([
    // 1.125² = 1.265625 and 0.875² = 0.765625.
    [126, 100, 'sustaining'],
    [127, 100, 'growing'],
    [77, 100, 'sustaining'],
    [76, 100, 'declining'],
  ])('by yearly growth over two years: %i firms after %i are %s', (firms, before, stage) => {
    world.clusters.stage.fill(0);
    grow(firms, before);
    expect(stageAfter()).toBe(stage);
  });

  test('in every cluster', () => {
    world.firmsByCell.fill(100);
    world.clusters.firmsBefore.set([300, 2400, 600, 300, 2400], CLUSTERS);
    stageAfter();
    const [growing, sustaining, declining] = (['growing', 'sustaining', 'declining'] as const).map((stage) => STAGES.indexOf(stage));
    expect(Array.from(world.clusters.stage)).toEqual([growing, declining, sustaining, growing, declining]);
  });

  test('by what can be counted: not where there were no firms, nor where there are none', () => {
    grow(40, 0);
    expect(stageAfter()).toBe('sustaining');
    grow(0, 40);
    expect(stageAfter()).toBe('sustaining');
    grow(40, 1);
    expect(stageAfter()).toBe('growing');
    grow(1, 1);
    expect(stageAfter()).toBe('emergent');
  });
});

describe('technologies of a cluster that does not grow', () => {
  /** Halves of the gaps between the two firms by dimension: squares sum to 0.1475 and 0.16 where firms of one centre have 4 · 0.25² = 0.25. */
  const [ALIKE, APART] = [
    [0.25, 0.15, 0.15, 0.2],
    [0.25, 0.1875, 0.15, 0.2],
  ] as const;
  const CENTRE = [1, -2, 3, 0.5];

  const place = (row: number, at: readonly number[]): void => world.firms.technology.set(at, row * 4);
  /** Neither growth nor decline, the two firms around a point far from zero, all others of cluster 2 far from both. */
  function around(halves: readonly number[]): void {
    grow(50, 50);
    world.firms.technology.fill(9);
    place(
      A,
      CENTRE.map((x, k) => x - halves[k]!),
    );
    place(
      B,
      CENTRE.map((x, k) => x + halves[k]!),
    );
  }

  test('of 0.59 of the usual variance make it decline, of 0.64 do not', () => {
    around(ALIKE);
    expect(stageAfter(MEASURED, [A, B])).toBe('declining');
    around(APART);
    expect(stageAfter(MEASURED, [A, B])).toBe('sustaining');
  });

  test('are those of live firms of its own that are counted', () => {
    around(ALIKE);
    world.firms.alive[45] = 0;
    expect(stageAfter(MEASURED, [5, A, 45, 65, B], [46])).toBe('declining');
    grow(50, 50);
    expect(stageAfter(MEASURED, [5, A, 45, 65, B, 46])).toBe('sustaining');
    around(APART);
    expect(stageAfter(MEASURED, [5, A, 45, 65, B])).toBe('sustaining');
  });

  test('of a single firm are as alike as can be; of none, or of other clusters alone, nothing is known', () => {
    around(APART);
    expect(stageAfter(MEASURED, [A])).toBe('declining');
    grow(50, 50);
    expect(stageAfter()).toBe('sustaining');
    grow(50, 50);
    expect(stageAfter(MEASURED, [5, 65])).toBe('sustaining');
  });

  test('do not matter where it grows', () => {
    around(ALIKE);
    grow(51, 50);
    expect(stageAfter(MEASURED, [A, B])).toBe('sustaining');
  });
});

describe('the stage', () => {
  test.each<[firms: number, growth: number, spread: number, stage: Stage]>([
    [10, 0.125, 1, 'sustaining'],
    [10, 0.126, 1, 'growing'],
    [10, -0.125, 1, 'sustaining'],
    [10, -0.126, 1, 'declining'],
    [9, 0.2, 1, 'emergent'],
    [9, -0.126, 1, 'declining'],
    [10, 0, 0.6, 'sustaining'],
    [10, 0, 0.5999, 'declining'],
    [9, 0, 0.5, 'declining'],
    [10, 0.01, 0.5, 'sustaining'],
    [9, 0.01, 0.5, 'emergent'],
    [10, 0.5, 0.5, 'growing'],
  ])('of %d firms, growth %d and spread %d is %s', (firms, growth, spread, stage) => {
    expect(stageOf(world, firms, growth, spread)).toBe(stage);
  });
});

describe('what a stage does', () => {
  test('to calls and to value is its own cluster’s', () => {
    const found = STAGES.map((_, stage) => {
      world.clusters.stage.fill((stage + 1) % 4);
      world.clusters.stage[C] = stage;
      return [arrivalFactor(world, C), valueShift(world, C)];
    });
    expect(found).toEqual([
      [0.5, 0.11],
      [1.3, 0.07],
      [1, 0],
      [0.7, -0.13],
    ]);
  });

  /** Whether P, of cluster 2, hears of a call of its declining cluster in a programme that stops with quarter 39. */
  function hears(reach: number, brokerage = 0, t = 39): boolean {
    const one = withNumbers(
      { ...world, potential: { ...world.potential, reach: Float64Array.of(1, 1, reach, 1) } },
      { services: { ...world.numbers.services, brokerage } },
    );
    one.clusters.stage[C] = STAGES.indexOf('declining');
    return hearsOfCall(one, P, t);
  }

  test('lets half of those hear of a call that could: 0.7 of 1.4', () => {
    expect([0.4999, 0.5].map((reach) => hears(reach))).toEqual([true, false]);
  });

  test('lets more of them hear by brokerage, where it is paid for', () => {
    expect([0.5999, 0.6001].map((reach) => hears(reach, 0.2))).toEqual([true, false]);
    expect([0.4999, 0.5001].map((reach) => hears(reach, 0.2, 40))).toEqual([true, false]);
  });
});

describe('crowding', () => {
  test.each([0, 3])('is spending over what replaces lost knowledge, at most all of it, nothing where nothing is known: quarter %i', (t) => {
    const one = withNumbers(world, { knowledgeLoss: 0.125 });
    one.clusters.crowding.set([1, 3, 0.25, 0, 5]);
    one.knowledgeByCluster.set([32, 16, 4, 8, 0]);
    liveThroughStages(one, new Int32Array(0), 0, t);
    expect(Array.from(one.clusters.crowding)).toEqual([0.25, 1, 0.5, 0, 0]);
  });
});
