/** Commercial flows in single cases: the window of returns, who is handed what, and when a flow ends. */
import { describe, expect, test } from 'vitest';
import { RETURN_WINDOW } from '../../src/model/entities/clusters.ts';
import { ALONE, FUNDED, OTHER_PARTNER } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import { annualValueAdded, commercialise } from '../../src/model/submodels/commercialise.ts';
import { build, sum, withNumbers } from './laboratory.ts';

const CLUSTERS = 5;

/** A world whose first projects earn from quarter 0 on: two places each for the lead and a partner. */
function earning(): World {
  const { world } = build(40, [{}]).pairs[0]!;
  const { potential, projects } = world;
  potential.succeeds.fill(1);
  potential.multiplier.fill(1);
  potential.value.fill(1);
  projects.revenueFrom.fill(0);
  projects.cost.fill(10);
  return world;
}

/** Puts projects on the list of those that spend or earn, each with the firms and shares given. */
function activate(world: World, rows: readonly number[], status: number, firms: readonly number[], shares: readonly number[]): void {
  const { projects } = world;
  world.active.set(rows);
  world.activeCount = rows.length;
  for (const p of rows) {
    projects.status[p] = status;
    projects.size[p] = firms.length;
    projects.partner.set(firms, projects.offset[p]);
    projects.share.set(shares, projects.offset[p]);
  }
  const members = firms.filter((i) => i >= 0);
  world.participants.set(members);
  world.participantCount = members.length;
}

/** A project of each of two clusters. */
function twoClusters(world: World): [number, number] {
  const of = (c: number): number => Array.from(world.potential.cluster).findIndex((cluster) => cluster === c);
  return [of(1), of(3)];
}

describe('the window of returns', () => {
  test('holds a quarter of the annual value of funded projects, by cluster, in the place of its quarter', () => {
    const world = earning();
    const rows = twoClusters(world);
    activate(world, rows, FUNDED, [3], [1]);
    for (const t of [5, 6]) {
      commercialise(world, t);
      const place = world.clusters.recentValue.subarray(t * CLUSTERS, (t + 1) * CLUSTERS);
      const expected = new Float64Array(CLUSTERS);
      rows.forEach((p) => (expected[world.potential.cluster[p]!] = annualValueAdded(world, p, t) / 4));
      expect(Array.from(place)).toEqual(Array.from(expected));
      expect(sum(place)).toBeGreaterThan(0);
    }
  });

  test('begins anew after eight quarters: what stood in the place is gone, and nothing else', () => {
    const world = earning();
    activate(world, [], FUNDED, [3], [1]);
    world.clusters.recentValue.fill(7);
    world.clusters.takenOver.fill(7);
    commercialise(world, RETURN_WINDOW + 2);
    const { recentValue, takenOver } = world.clusters;
    expect(recentValue).toHaveLength(RETURN_WINDOW * CLUSTERS);
    recentValue.forEach((value, n) => expect(value).toBe(Math.floor(n / CLUSTERS) === 2 ? 0 : 7));
    expect(Array.from(takenOver)).toEqual([0, 0, 0, 0, 0]);
  });

  test('counts nothing of projects that go alone', () => {
    const world = earning();
    activate(world, twoClusters(world), ALONE, [3], [1]);
    commercialise(world, 5);
    expect(sum(world.projects.valueAdded)).toBeGreaterThan(0);
    expect(sum(world.clusters.recentValue)).toBe(0);
  });
});

describe('what partners are handed', () => {
  test('goes to the first firm too, and to the partners of the project alone', () => {
    const world = earning();
    const [first, second] = twoClusters(world);
    activate(world, [second], ALONE, [0, OTHER_PARTNER, 8], [0.25, 0.5, 0.75]);
    world.projects.partner.set([1, 2], world.projects.offset[first]);
    commercialise(world, 6);
    const value = world.projects.valueAdded[second]!;
    const { projectValue } = world.firms;
    expect([0, 1, 2, 8].map((i) => projectValue[i]! / value)).toEqual([0.25, 0, 0, 0.75].map((part) => expect.closeTo(part, 12)));
  });

  test('is what they earn this quarter, not what they earned before', () => {
    const world = earning();
    const [p] = twoClusters(world);
    activate(world, [p], ALONE, [4], [1]);
    for (const t of [6, 7, 8]) commercialise(world, t);
    expect(world.firms.projectValue[4]).toBe(world.projects.valueAdded[p]);
    world.participants[1] = 9;
    world.firms.projectValue[9] = 5;
    commercialise(world, 9);
    expect(world.firms.projectValue[9]).toBe(5);
  });
});

describe('a flow', () => {
  test('ends where the profile ends', () => {
    const world = withNumbers(earning(), { profile: Float64Array.of(0.5, 0.25) });
    const [p] = twoClusters(world);
    activate(world, [p], ALONE, [4], [1]);
    const values = [-1, 0, 1, 2, 3].map((t) => annualValueAdded(world, p, t));
    expect(values[1]! / values[2]!).toBeCloseTo(2, 12);
    expect([values[0], values[3], values[4]]).toEqual([0, 0, 0]);
  });
});

describe('a project that was stopped', () => {
  test('earns nothing, though it would have succeeded', () => {
    const world = earning();
    const [p] = twoClusters(world);
    activate(world, [p], FUNDED, [4], [1]);
    expect(annualValueAdded(world, p, 6)).toBeGreaterThan(0);
    world.projects.stopped[p] = 1;
    expect(annualValueAdded(world, p, 6)).toBe(0);
  });
});

describe('demand from abroad', () => {
  test('raises what funded projects earn, and leaves those that go alone', () => {
    const world = earning();
    const abroad = withNumbers(world, { services: { ...world.numbers.services, internationalDemand: 1.25 } });
    const [p] = twoClusters(world);
    for (const [status, factor] of [
      [FUNDED, 1.25],
      [ALONE, 1],
    ] as const) {
      activate(world, [p], status, [4], [1]);
      expect(annualValueAdded(abroad, p, 6) / annualValueAdded(world, p, 6)).toBeCloseTo(factor, 12);
    }
  });
});

describe('a firm is proven', () => {
  test('once it earns from a project, and not before', () => {
    const world = earning();
    const [p] = twoClusters(world);
    activate(world, [p], ALONE, [4, 7], [0.5, 0.5]);
    world.firms.alive[7] = 0;
    commercialise(world, 6);
    expect([4, 7, 8].map((i) => world.firms.proven[i])).toEqual([1, 0, 0]);
  });

  test('not by a project that failed', () => {
    const world = earning();
    const [p] = twoClusters(world);
    activate(world, [p], ALONE, [4], [1]);
    world.potential.succeeds[p] = 0;
    commercialise(world, 6);
    expect(world.firms.proven[4]).toBe(0);
  });
});

describe.each([
  ['failed', (world: World, p: number): void => void (world.potential.succeeds[p] = 0)],
  ['was stopped', (world: World, p: number): void => void (world.projects.stopped[p] = 1)],
])('a project that %s and has been learnt from', (_how, end) => {
  test('spends nothing any more', () => {
    const world = earning();
    const [p] = twoClusters(world);
    activate(world, [p], ALONE, [4], [1]);
    end(world, p);
    world.projects.spendUntil[p] = 6;
    world.projects.spending[p] = 2;
    const over = 6 + world.numbers.assumptions.spilloverLag;
    commercialise(world, over);
    expect([world.activeCount, world.projects.spending[p]]).toEqual([1, 2]);
    commercialise(world, over + 1);
    expect([world.activeCount, world.projects.spending[p]]).toEqual([0, 0]);
  });
});
