/** Commercialisation: the geometric sum (T30), the convolution (T8), the meaning of x, and who receives what (T17). */
import { describe, expect, test } from 'vitest';
import { ALONE, FUNDED, OTHER_PARTNER } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import { commercialProfile, commercialScale } from '../../src/model/numbers.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/parameters.ts';
import { annualValueAdded, commercialise } from '../../src/model/submodels/commercialise.ts';
import { undertake } from '../../src/model/undertake.ts';
import { build, sum, withNumbers, type Difference } from './laboratory.ts';

const DECAY = DEFAULT_ASSUMPTIONS.knowledgeDecay;
/** Level of annual value added per CAD M of cost at x = 1: ob/π₀·κ, for a project of cluster c. */
const levelOf = (world: World, c: number): number => (DEFAULT_ASSUMPTIONS.realisedYield / 0.45) * world.numbers.commercialScale[c]!;

/** A world in which nothing has happened yet, whose potential projects all succeed at once with x = 1 and ξ = 1. */
function blankWorld(difference: Difference = {}): World {
  const { world } = build(40, [difference]).pairs[0]!;
  world.potential.succeeds.fill(1);
  world.potential.multiplier.fill(1);
  world.potential.value.fill(1);
  world.potential.lag.fill(0);
  return world;
}

/** Starts project p in quarter t with the given firms at the given shares of own cost. */
function start(
  world: World,
  t: number,
  p: number,
  status: number,
  cost: number,
  firms: readonly number[] = [0],
  shares: readonly number[] = [1],
): void {
  const at = world.projects.offset[p]!;
  world.projects.size[p] = firms.length;
  firms.forEach((i, j) => {
    world.projects.partner[at + j] = i;
    world.projects.share[at + j] = shares[j]!;
  });
  undertake(world, t, p, status, { cost, federal: 0, provincial: 0 });
}

describe('one project without lag or ramp that succeeds (T30)', () => {
  test('earns a geometric sum', () => {
    const world = withNumbers(blankWorld(), { profile: commercialProfile(DECAY, Infinity) });
    start(world, 0, 0, ALONE, 10);
    const c = world.potential.cluster[0]!;
    const from = world.numbers.durations[c]!;
    const ratio = Math.exp(-DECAY / 4);
    let earned = 0;
    for (let t = 0; t < from + 120; t++) {
      commercialise(world, t);
      earned += world.projects.valueAdded[0]! / 4;
      const quarters = Math.max(0, t - from + 1);
      expect(earned).toBeCloseTo((10 * levelOf(world, c) * (1 - ratio ** quarters)) / (1 - ratio) / 4, 10);
    }
  });

  test('fades from its first quarter on at the rate of knowledge decay', () => {
    const profile = commercialProfile(0.2, Infinity);
    expect(profile[0]).toBe(1);
    expect(profile[4]! / profile[0]!).toBeCloseTo(Math.exp(-0.2), 14);
  });
});

describe('constant spending, a fixed lag and certain success (T8)', () => {
  test('give value added that is the convolution of commitments with v', () => {
    const world = blankWorld();
    const lag = 5;
    world.potential.lag.fill(lag);
    const same = Array.from({ length: world.potential.count }, (_, p) => p).filter((p) => world.potential.cluster[p] === 1);
    const duration = world.numbers.durations[1]!;
    const commitments = Array.from({ length: 24 }, (_, t) => 1 + (t % 3));
    const v = (tau: number): number => (tau < 0 ? 0 : levelOf(world, 1) * (1 - Math.exp(-tau / 4)) * Math.exp((-DECAY * tau) / 4));
    for (let t = 0; t < 60; t++) {
      if (t < 24) start(world, t, same[t]!, ALONE, commitments[t]!);
      commercialise(world, t);
      const found = sum(same.map((p) => world.projects.valueAdded[p]!));
      const expected = sum(commitments.map((amount, s) => amount * v(t - s - duration - lag)));
      expect(found).toBeCloseTo(expected, 10);
    }
  });
});

describe('the private value ratio', () => {
  test('has the published scale: PVF 2.290 and κ 1.092 at eight quarters of work and a lag of four', () => {
    const kappa = commercialScale(8, DEFAULT_ASSUMPTIONS);
    expect(kappa).toBeCloseTo(1.092, 3);
    expect(1 / (0.4 * kappa)).toBeCloseTo(2.29, 3);
  });

  test.each([2, 5, 8, 12])('is the present value of private surplus per dollar of cost, at %d quarters of work', (duration) => {
    const kappa = commercialScale(duration, DEFAULT_ASSUMPTIONS);
    const profile = commercialProfile(DECAY, 1);
    // Annual surplus κ·(1 − labour share)·profile, a quarter of it each quarter, seen from the middle of spending.
    const present = sum(profile.map((share, q) => (kappa * 0.4 * share * Math.exp((-0.12 * (q + 4 + duration / 2)) / 4)) / 4));
    expect(present).toBeCloseTo(1, 12);
  });
});

describe('a project’s value added', () => {
  test('is proportional to cost, x and ξ, and to realised yield', () => {
    const world = blankWorld();
    start(world, 0, 0, ALONE, 10);
    const t = world.projects.revenueFrom[0]! + 6;
    const base = annualValueAdded(world, 0, t);
    expect(base).toBeGreaterThan(0);
    world.potential.value[0] = 1.5;
    world.potential.multiplier[0] = 3;
    world.projects.cost[0] = 20;
    expect(annualValueAdded(world, 0, t) / base).toBeCloseTo(9, 12);
    const generous = withNumbers(world, {
      assumptions: { ...world.numbers.assumptions, realisedYield: 2 * DEFAULT_ASSUMPTIONS.realisedYield },
    });
    expect(annualValueAdded(generous, 0, t) / annualValueAdded(world, 0, t)).toBeCloseTo(2, 12);
  });

  test('is nothing before revenue and nothing at all after failure', () => {
    const world = blankWorld();
    start(world, 0, 0, ALONE, 10);
    expect(annualValueAdded(world, 0, world.projects.revenueFrom[0]! - 1)).toBe(0);
    world.potential.succeeds[0] = 0;
    expect(annualValueAdded(world, 0, world.projects.revenueFrom[0]! + 9)).toBe(0);
  });

  test('is captured by (1 − o)/(1 − 0.3) in a funded project, fully in one that goes alone', () => {
    const world = blankWorld({ policy: { ipOpenness: 0.65 }, assumptions: { contractingLag: 0 } });
    start(world, 0, 0, ALONE, 10);
    const t = world.projects.revenueFrom[0]! + 6;
    const alone = annualValueAdded(world, 0, t);
    world.projects.status[0] = FUNDED;
    expect(annualValueAdded(world, 0, t) / alone).toBeCloseTo(0.35 / 0.7, 12);
    expect(world.numbers.spilloverOpenness).toBeCloseTo(0.65 / 0.3, 12);
  });
});

describe('partners receive', () => {
  test('value added in proportion to their shares of own cost, others and research organisations nothing', () => {
    const world = blankWorld();
    start(world, 0, 0, ALONE, 10, [3, OTHER_PARTNER, 5], [0.25, 0, 0.75]);
    const t = world.projects.revenueFrom[0]! + 8;
    commercialise(world, t);
    const { projectValue } = world.firms;
    expect(projectValue[3]).toBeCloseTo(0.25 * world.projects.valueAdded[0]!, 12);
    expect(projectValue[5]).toBeCloseTo(0.75 * world.projects.valueAdded[0]!, 12);
    expect(sum(projectValue)).toBeCloseTo(world.projects.valueAdded[0]!, 12);
  });

  test('a closed partner’s part in proportion to theirs', () => {
    const world = blankWorld();
    start(world, 0, 0, ALONE, 10, [3, 4, 5], [0.5, 0.2, 0.3]);
    world.firms.alive[3] = 0;
    const t = world.projects.revenueFrom[0]! + 8;
    commercialise(world, t);
    expect(world.firms.projectValue[3]).toBe(0);
    expect(world.firms.projectValue[4]! / world.firms.projectValue[5]!).toBeCloseTo(2 / 3, 12);
    expect(world.firms.projectValue[4]! + world.firms.projectValue[5]!).toBeCloseTo(world.projects.valueAdded[0]!, 12);
  });

  test('and when all have closed, whoever took them over keeps the flow in the accounts', () => {
    const world = blankWorld();
    start(world, 0, 0, ALONE, 10, [3, 4], [0.5, 0.5]);
    world.firms.alive[3] = 0;
    world.firms.alive[4] = 0;
    commercialise(world, world.projects.revenueFrom[0]! + 8);
    expect(sum(world.firms.projectValue)).toBe(0);
    expect(world.clusters.takenOver[world.potential.cluster[0]!]).toBe(world.projects.valueAdded[0]!);
    expect(world.projects.valueAdded[0]).toBeGreaterThan(0);
  });
});

describe('the list of active projects', () => {
  test('drops a failed project once it has spent and been learnt from, and keeps a successful one', () => {
    const world = blankWorld({ assumptions: { spilloverLag: 8 } });
    world.potential.succeeds[0] = 0;
    start(world, 0, 0, ALONE, 10);
    start(world, 0, 1, ALONE, 10, [1]);
    const end = world.projects.spendUntil[0]! + 8;
    for (let t = 0; t <= end; t++) commercialise(world, t);
    expect(world.activeCount).toBe(2);
    commercialise(world, end + 1);
    expect(Array.from(world.active.subarray(0, world.activeCount))).toEqual([1]);
  });
});
