/** Money: when it comes, when it is committed, when it is paid, and how the performance rule shares it. */
import { describe, expect, test } from 'vitest';
import { RETURN_WINDOW } from '../../src/model/entities/clusters.ts';
import { FUNDED } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import { keyFromSeed, luckOf } from '../../src/model/luck.ts';
import { CLUSTERS, PUBLISHED_BUDGET } from '../../src/model/published.ts';
import { RESPONSE } from '../../src/model/streams.ts';
import { appropriateAndAllocate } from '../../src/model/submodels/appropriate-and-allocate.ts';
import { simulate } from '../../src/model/simulate.ts';
import { build, pairAfter, placesThatDiffer, projectsWhere, requestOf, seriesOf, stepTo, sum, type Difference } from './laboratory.ts';

const LUCK = luckOf(keyFromSeed('money'), 0);

/** Appropriations of quarters 0 … 59 of a world that never commits. */
function appropriations(difference: Difference): { world: World; byQuarter: number[] } {
  const { world } = build(60, [difference]).pairs[0]!;
  let before = 0;
  const byQuarter = Array.from({ length: 60 }, (_, t) => {
    appropriateAndAllocate(world, LUCK, t);
    const now = sum(world.clusters.appropriated);
    const quarter = now - before;
    before = now;
    return quarter;
  });
  return { world, byQuarter };
}

describe('appropriation', () => {
  test('is the two envelopes of every cluster, 0.92, 0.68, 0.93, 0.97 and 0.97 of them for projects', () => {
    const { world } = appropriations({});
    CLUSTERS.forEach((cluster, c) => {
      const envelope = cluster.envelopes[0] + cluster.envelopes[1];
      expect(world.clusters.appropriated[c]).toBeCloseTo(envelope, 9);
      expect(world.clusters.bank[c]! / envelope).toBeCloseTo([0.92, 0.68, 0.93, 0.97, 0.97][c]!, 12);
    });
  });

  test('scales with the budget', () => {
    const { world, byQuarter } = appropriations({ policy: { budget: 400 } });
    const published = appropriations({}).byQuarter;
    expect(sum(world.clusters.appropriated)).toBeCloseTo(400, 9);
    byQuarter.forEach((amount, t) => expect(amount).toBeCloseTo((published[t]! * 400) / PUBLISHED_BUDGET, 9));
  });

  test('moves with the start and ends with the stop', () => {
    const published = appropriations({}).byQuarter;
    const later = appropriations({ policy: { startAtQuarter: 6, stopAtQuarter: 30 } }).byQuarter;
    later.forEach((amount, t) => expect(amount).toBeCloseTo(t >= 6 && t < 30 ? published[t - 6]! : 0, 9));
    expect(later[29]).toBeGreaterThan(0);
  });

  test('opens calls only while it runs and a bank holds money', () => {
    const { world } = build(8, [{}]).pairs[0]!;
    const calls = [3, 4].map((t) => {
      appropriateAndAllocate(world, LUCK, t);
      return sum(world.clusters.callOpen);
    });
    expect(calls).toEqual([0, 5]);
  });
});

describe('a wind-down after quarter 20 (T29)', () => {
  const request = requestOf(32, [{}, { policy: { stopAtQuarter: 20 } }]);
  const recording = simulate(request, 3);
  const series = (id: Parameters<typeof seriesOf>[2], world: number): Float64Array => seriesOf(recording, 32, id, world);

  test('changes nothing before', () => {
    const length = recording.values.length / 2;
    let changed = 0;
    for (let at = 0; at < length; at += 33) {
      changed += placesThatDiffer(recording.values.subarray(length + at, length + at + 21), recording.values.subarray(at, at + 21));
    }
    expect(changed).toBe(0);
  });

  test('commits nothing after, and active projects finish', () => {
    const committed = series('federalCommitted', 1);
    expect(new Set(committed.subarray(20))).toEqual(new Set([committed[20]]));
    expect(series('federalCommitted', 0)[32]).toBeGreaterThan(committed[20]! + 100);
    expect(series('federalPaid', 1)[20]).toBeLessThan(committed[20]!);
    expect(series('federalPaid', 1)[32]).toBeCloseTo(committed[20]!, 6);
  });

  test('recruits no more members', () => {
    const members = series('members', 1);
    for (let t = 21; t <= 32; t++) expect(members[t]!).toBeLessThan(members[t - 1]!);
  });
});

describe('commitment is not payment', () => {
  test('money flows evenly over a project’s life, after the contracting lag', () => {
    const state = build(18, [{ assumptions: { contractingLag: 2 } }]);
    const { world } = state.pairs[0]!;
    const { projects, potential, numbers } = world;
    const paid: number[] = [];
    stepTo(state, 0, 18, () => void paid.push(sum(world.clusters.paid)));
    const funded = projectsWhere(world, (p) => projects.status[p] === FUNDED);
    paid.forEach((amount, t) => {
      const due = funded.map((p) => {
        const quarters = numbers.durations[potential.cluster[p]!]!;
        const passed = Math.min(quarters, Math.max(0, t + 1 - (projects.startedAt[p]! + 2)));
        return (projects.government[p]! * passed) / quarters;
      });
      expect(amount).toBeCloseTo(sum(due), 9);
    });
    expect(paid[17]).toBeGreaterThan(50);
  });

  test('nothing is paid before it is committed, and all of it once projects are over', () => {
    const recording = simulate(requestOf(56, [{}]), 0);
    const [paid, committed] = [seriesOf(recording, 56, 'federalPaid'), seriesOf(recording, 56, 'federalCommitted')];
    paid.forEach((amount, t) => expect(amount).toBeLessThanOrEqual(committed[t]! + 1e-9));
    expect(paid[20]! / committed[20]!).toBeLessThan(0.95);
    expect(paid[56]).toBeCloseTo(committed[56]!, 6);
  });
});

describe('the response calls of 2020', () => {
  const { world } = pairAfter(14, {});
  const { projects, potential } = world;
  const funded = projectsWhere(world, (p) => projects.status[p] === FUNDED && potential.stream[p] === RESPONSE);
  const matchIn = (of: World, p: number): number => {
    const publicMoney = of.projects.government[p]! + of.projects.provincial[p]!;
    return of.projects.cost[p]! / publicMoney - 1;
  };
  /** Realised matches count Quebec's part as non-federal. */
  const nonFederal = (p: number): number => projects.cost[p]! / projects.government[p]! - 1;

  test('are answered in quarters 8 to 10 at a match of 0.7', () => {
    expect(funded.length).toBeGreaterThan(20);
    for (const p of funded) expect(nonFederal(p)).toBeCloseTo(0.7, 12);
    expect(new Set(funded.map((p) => projects.appliedAt[p]))).toEqual(new Set([8, 9, 10]));
  });

  test('lose their relaxed match under one match for all', () => {
    const uniform = pairAfter(14, { policy: { matchRatio: 1.5 } }).world;
    const rows = projectsWhere(uniform, (p) => uniform.projects.status[p] === FUNDED);
    expect(rows.length).toBeGreaterThan(50);
    for (const p of rows) expect(matchIn(uniform, p)).toBeCloseTo(1.5, 12);
  });

  test('and a match by cluster holds in each', () => {
    const matchRatio = [0.5, 1, 1.5, 2, 2.5];
    const each = pairAfter(14, { policy: { matchRatio } }).world;
    const rows = projectsWhere(each, (p) => each.projects.status[p] === FUNDED);
    expect(new Set(rows.map((p) => each.potential.cluster[p])).size).toBe(5);
    for (const p of rows) expect(matchIn(each, p)).toBeCloseTo(matchRatio[each.potential.cluster[p]!]!, 12);
  });
});

describe('the performance rule', () => {
  /** A world at quarter 24 whose clusters have been paid and have earned as given. */
  function measured(paid: readonly number[], earned: readonly number[], sharpness = 1): World {
    const { world } = build(30, [{ policy: { portfolio: 'performance', portfolioSharpness: sharpness } }]).pairs[0]!;
    world.clusters.paid.set(paid);
    for (let k = 0; k < RETURN_WINDOW; k++)
      world.clusters.recentValue.set(
        earned.map((value) => value / RETURN_WINDOW),
        k * 5,
      );
    return world;
  }
  const allocate = (world: World, times: number): void => {
    for (let n = 0; n < times; n++) appropriateAndAllocate(world, LUCK, 24);
  };

  test('gives clusters of equal return equal shares in the end (T28), whatever they were paid', () => {
    const world = measured([100, 200, 150, 90, 160], [20, 40, 30, 18, 32], 3);
    allocate(world, 40);
    world.clusters.share.forEach((share) => expect(share).toBeCloseTo(0.2, 9));
  });

  test('follows π ∝ r̂^κ with returns shrunk halfway to the mean', () => {
    const [paid, earned] = [
      [100, 100, 100, 100, 100],
      [10, 20, 30, 40, 50],
    ];
    const world = measured(paid, earned, 2);
    allocate(world, 60);
    const pull = earned.map((value) => ((value + 30) / 200) ** 2);
    world.clusters.share.forEach((share, c) => expect(share).toBeCloseTo(pull[c]! / sum(pull), 9));
  });

  test('at sharpness 0 ignores returns', () => {
    const world = measured([100, 100, 100, 100, 100], [1, 2, 30, 4, 5], 0);
    allocate(world, 60);
    world.clusters.share.forEach((share) => expect(share).toBeCloseTo(0.2, 9));
  });

  test('moves no share by more than 0.025 a quarter, keeps their sum at 1 and every dollar', () => {
    const world = measured([100, 100, 100, 100, 100], [1, 0, 300, 0, 5], 5);
    for (let n = 0; n < 30; n++) {
      const before = { share: world.clusters.share.slice(), appropriated: sum(world.clusters.appropriated) };
      appropriateAndAllocate(world, LUCK, 24);
      const moves = world.clusters.share.map((share, c) => Math.abs(share - before.share[c]!));
      expect(Math.max(...moves)).toBeLessThanOrEqual(0.025 + 1e-12);
      expect(sum(world.clusters.share)).toBeCloseTo(1, 12);
      expect(sum(world.clusters.appropriated) - before.appropriated).toBeCloseTo(appropriations({}).byQuarter[24]!, 9);
      if (n === 0) expect(Math.max(...moves)).toBeCloseTo(0.025, 12);
    }
  });

  test('is the published allocation as long as nothing has been earned', () => {
    const [fixed, performance] = [{}, { portfolio: 'performance' as const }].map(
      (policy) => pairAfter(12, { policy }).world.clusters.appropriated,
    );
    CLUSTERS.forEach((_, c) => expect(performance![c]).toBeCloseTo(fixed![c]!, 9));
  });
});
