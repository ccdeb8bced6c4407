/** S10: whom each portfolio rule gives money to, how fast it moves, and that every dollar is accounted for. */
import { describe, expect, test } from 'vitest';
import { designOf, PUBLISHED_CLUSTERS, STAGES, type Stage } from '../../src/model/cluster-design.ts';
import { publishedShares, RETURN_WINDOW } from '../../src/model/entities/clusters.ts';
import type { World } from '../../src/model/entities/world.ts';
import { keyFromSeed, luckOf, type Luck } from '../../src/model/luck.ts';
import { PORTFOLIO_RULES, type Policy } from '../../src/model/policy.ts';
import { moveShares, targetShares } from '../../src/model/portfolio-rules.ts';
import { CLUSTERS, REGION_IDS } from '../../src/model/published.ts';
import { createReplicate } from '../../src/model/simulate.ts';
import { appropriateAndAllocate, appropriationOf } from '../../src/model/submodels/appropriate-and-allocate.ts';
import { build, requestOf, stepTo, sum } from './laboratory.ts';

const LUCK = luckOf(keyFromSeed('portfolio'), 0);
/** Shares that the published programme starts from. */
const PUBLISHED = Array.from(publishedShares(PUBLISHED_CLUSTERS.map(designOf), Float64Array.of(0.92, 0.68, 0.93, 0.97, 0.97)));
const EVEN = [100, 100, 100, 100, 100];

/** A world whose clusters have been paid and have earned as given. */
function measured(policy: Partial<Policy>, paid: readonly number[] = EVEN, earned: readonly number[] = EVEN): World {
  const { world } = build(1, [{ policy }]).pairs[0]!;
  world.clusters.paid.set(paid);
  world.clusters.projects.fill(400);
  for (let k = 0; k < RETURN_WINDOW; k++)
    world.clusters.recentValue.set(
      earned.map((value) => value / RETURN_WINDOW),
      k * CLUSTERS.length,
    );
  return world;
}

/** What a rule asks for, as plain numbers. */
const target = (world: World, t = 24, luck: Luck = LUCK): number[] => Array.from(targetShares(world, luck, t) ?? []);
const closeTo = (shares: readonly number[]): unknown[] => shares.map((share) => expect.closeTo(share, 9) as unknown);

describe('the shares that a rule asks for', () => {
  test('are nobody’s but the envelopes’ under the fixed rule', () => {
    const world = measured({}, EVEN, [500, 0, 0, 0, 0]);
    expect(targetShares(world, LUCK, 24)).toBeNull();
    expect(Array.from(world.clusters.share)).toEqual(closeTo(PUBLISHED));
  });

  test('are equal under equal', () => {
    expect(target(measured({ portfolio: 'equal' }))).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
  });

  test('are in proportion to members, and nobody’s before there is one', () => {
    const world = measured({ portfolio: 'per-member' });
    world.membersByCell.fill(0);
    expect(targetShares(world, LUCK, 24)).toBeNull();
    [10, 20, 30, 0, 40].forEach((members, c) => {
      world.membersByCell[c * REGION_IDS.length] = members / 2;
      world.membersByCell[c * REGION_IDS.length + 3] = members / 2;
    });
    expect(target(world)).toEqual(closeTo([0.1, 0.2, 0.3, 0, 0.4]));
  });

  test('weigh the young more and the old less under by-stage', () => {
    const world = measured({ portfolio: 'by-stage' });
    const sustaining = target(world);
    expect(sustaining).toEqual(closeTo(PUBLISHED));
    const stages: Stage[] = ['emergent', 'growing', 'sustaining', 'declining', 'sustaining'];
    world.clusters.stage.set(stages.map((stage) => STAGES.indexOf(stage)));
    const weighed = target(world).map((share, c) => share / PUBLISHED[c]!);
    expect(weighed.map((weight) => weight / weighed[2]!)).toEqual(closeTo([1.5, 1.25, 1, 0.5, 1]));
  });

  test('are those of the k clusters with the best return under concentrate, as published among them', () => {
    const of = (concentrateOn: number): number[] =>
      target(measured({ portfolio: 'concentrate', concentrateOn }, EVEN, [10, 50, 20, 90, 30]));
    const two = PUBLISHED[1]! + PUBLISHED[3]!;
    expect(of(1)).toEqual([0, 0, 0, 1, 0]);
    expect(of(2)).toEqual(closeTo([0, PUBLISHED[1]! / two, 0, PUBLISHED[3]! / two, 0]));
    for (const k of [5, 6, 20]) expect(of(k)).toEqual(closeTo(PUBLISHED));
  });

  test('go to the largest envelope under concentrate before anything has been earned', () => {
    const shares = target(measured({ portfolio: 'concentrate', concentrateOn: 1 }, [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]));
    expect(shares.flatMap((share, c) => (share > 0 ? [c] : []))).toEqual([4]);
  });

  test('are as published under optimise where returns are equal, whatever was paid, and more where they are better', () => {
    const optimise = (paid: readonly number[], earned: readonly number[]): number[] =>
      target(measured({ portfolio: 'optimise' }, paid, earned));
    expect(optimise([100, 200, 150, 90, 160], [20, 40, 30, 18, 32])).toEqual(closeTo(PUBLISHED));
    const better = optimise(EVEN, [20, 20, 40, 20, 20]);
    expect(better.map((share, c) => share > PUBLISHED[c]!)).toEqual([false, false, true, false, false]);
    // Marginal returns that fall with the root of money are equal at shares ∝ envelope · r̂².
    const shrunk = better.map((share, c) => share / PUBLISHED[c]!);
    expect(shrunk[2]! / shrunk[0]!).toBeCloseTo(((40 + 24) / (20 + 24)) ** 2, 9);
  });
});

describe('the bandit', () => {
  /** Mean target over 30 quarters. */
  function meanTarget(earned: readonly number[]): number[] {
    const world = measured({ portfolio: 'bandit' }, EVEN, earned);
    const quarters = Array.from({ length: 30 }, (_, t) => target(world, t));
    quarters.forEach((shares) => expect(sum(shares)).toBeCloseTo(1, 12));
    return CLUSTERS.map((_, c) => sum(quarters.map((shares) => shares[c]!)) / quarters.length);
  }

  test('gives clusters of equal return near-equal shares', () => {
    // 960 draws of one in five: four standard deviations are 0.052.
    meanTarget(EVEN).forEach((share) => expect(Math.abs(share - 0.2)).toBeLessThan(0.052));
  });

  test('favours the better cluster and still tries the others', () => {
    const shares = meanTarget([100, 100, 130, 100, 100]);
    expect(shares[2]).toBeGreaterThan(0.4);
    for (const c of [0, 1, 3, 4]) expect(shares[c]).toBeGreaterThan(0.01);
  });

  test('tries more where less is known', () => {
    const world = measured({ portfolio: 'bandit' }, EVEN, [100, 100, 130, 100, 100]);
    world.clusters.projects.fill(4);
    const unsure = Array.from({ length: 30 }, (_, t) => target(world, t)[2]!);
    expect(sum(unsure) / 30).toBeLessThan(meanTarget([100, 100, 130, 100, 100])[2]! - 0.1);
  });

  test('draws the same from the same luck and other shares from another', () => {
    const world = measured({ portfolio: 'bandit' });
    expect(target(world, 24)).toEqual(target(world, 24, luckOf(keyFromSeed('portfolio'), 0)));
    expect(target(world, 24)).not.toEqual(target(world, 25));
    expect(target(world, 24)).not.toEqual(target(world, 24, luckOf(keyFromSeed('portfolio'), 1)));
  });

  test('asks for nothing before anything has been earned', () => {
    expect(targetShares(measured({ portfolio: 'bandit' }, EVEN, [0, 0, 0, 0, 0]), LUCK, 24)).toBeNull();
  });
});

describe('shares of project money', () => {
  const moving = PORTFOLIO_RULES.filter((rule) => rule !== 'fixed');

  test.each(moving)('move towards the target of %s by at most 0.025 a quarter, and arrive', (portfolio) => {
    const world = measured({ portfolio, concentrateOn: 1, portfolioSharpness: 5 }, EVEN, [100, 10, 400, 0, 0]);
    world.membersByCell[0] = 100;
    world.clusters.stage[0] = STAGES.indexOf('declining');
    const goal = target(world);
    for (let n = 0; n < 60; n++) {
      const before = world.clusters.share.slice();
      moveShares(world, LUCK, 24);
      const moves = world.clusters.share.map((share, c) => Math.abs(share - before[c]!));
      expect(Math.max(...moves)).toBeLessThanOrEqual(0.025 + 1e-12);
      expect(sum(world.clusters.share)).toBeCloseTo(1, 12);
    }
    world.clusters.share.forEach((share, c) => expect(share).toBeCloseTo(goal[c]!, 9));
    expect(Math.max(...goal.map((share, c) => Math.abs(share - PUBLISHED[c]!)))).toBeGreaterThan(0.01);
  });

  test.each(['fixed', 'equal'] as const)('are what clusters are paid in the end: %s', (portfolio) => {
    const { world } = build(60, [{ policy: { portfolio } }]).pairs[0]!;
    for (let t = 0; t < 40; t++) appropriateAndAllocate(world, LUCK, t);
    const { bank, share } = world.clusters;
    expect(sum(bank)).toBeGreaterThan(1000);
    // But for the quarters in which shares move and the different timing of the clusters' curves.
    bank.forEach((money, c) => expect(Math.abs(money / sum(bank) - share[c]!)).toBeLessThan(0.01));
  });
});

describe('the budget lever', () => {
  test.each([
    [10, 0, 0, 90, 500],
    [0, 0, 0, 0, 1],
  ])('sets the sum, whatever the envelopes: %d, %d, %d, %d, %d', (...envelopes) => {
    const [settings] = requestOf(40, [{ policy: { budget: 700 } }]).worlds;
    const clusters = PUBLISHED_CLUSTERS.map((c, n) => ({ ...c, firstEnvelope: envelopes[n]!, secondEnvelope: 2 * envelopes[n]! }));
    const { world } = createReplicate({ seed: 'envelopes', quarters: 40, worlds: [{ ...settings!, clusters }] }, 0).pairs[0]!;
    const money = clusters.map((_, c) => sum(Array.from({ length: 40 }, (_, t) => appropriationOf(world, c, t))));
    expect(money).toEqual(closeTo(envelopes.map((envelope) => (700 * envelope) / sum(envelopes))));
  });

  test('is alone in what envelopes change: without money the economy is the same, spillover included', () => {
    const [settings] = requestOf(18, [{ policy: { budget: 0 } }]).worlds;
    const [published, moved] = [1, 0].map((keep) => {
      const clusters = PUBLISHED_CLUSTERS.map((c, n) => (n === 4 ? c : { ...c, firstEnvelope: keep * c.firstEnvelope }));
      return stepTo(createReplicate({ seed: 'envelopes', quarters: 18, worlds: [{ ...settings!, clusters }] }, 0), 0, 18)
        .counterfactuals[0]!;
    });
    expect(sum(moved!.spilloverByCell)).toBeCloseTo(sum(published!.spilloverByCell), 9);
  });
});

describe('every rule', () => {
  const QUARTERS = 26;
  const state = build(
    QUARTERS,
    PORTFOLIO_RULES.map((portfolio) => ({ policy: { portfolio, concentrateOn: 5 } })),
  );
  const gaps = PORTFOLIO_RULES.map(() => 0);
  const shares = PORTFOLIO_RULES.map(() => [] as number[][]);
  stepTo(state, 0, QUARTERS, () =>
    state.pairs.forEach(({ world: { clusters } }, w) => {
      shares[w]!.push(Array.from(clusters.share));
      CLUSTERS.forEach((_, c) => {
        const uses = clusters.committed[c]! + clusters.bank[c]! + clusters.operations[c]! + clusters.lapsed[c]!;
        gaps[w] = Math.max(gaps[w]!, Math.abs(uses - clusters.appropriated[c]!), -clusters.bank[c]!);
      });
    }),
  );

  test.each(PORTFOLIO_RULES.map((rule, w) => [rule, w] as const))('accounts for every dollar: %s', (_rule, w) => {
    const total = (of: number): number => sum(state.pairs[of]!.world.clusters.appropriated);
    expect(gaps[w]!).toBeLessThan(1e-9);
    expect(total(w)).toBeCloseTo(total(0), 9);
    expect(sum(state.pairs[w]!.world.clusters.committed)).toBeGreaterThan(500);
  });

  test('but the fixed one, and concentrating on all, moves money', () => {
    const ends = shares.map((quarters) => quarters.at(-1)!);
    PORTFOLIO_RULES.forEach((rule, w) => {
      const gap = Math.max(...ends[w]!.map((share, c) => Math.abs(share - PUBLISHED[c]!)));
      if (rule === 'fixed' || rule === 'concentrate') expect(gap, rule).toBeLessThan(1e-12);
      else if (rule !== 'by-stage') expect(gap, rule).toBeGreaterThan(0.01);
    });
  });

  test('concentrating on as many clusters as there are is the fixed rule', () => {
    const [fixed, all] = (['fixed', 'concentrate'] as const).map((rule) => state.pairs[PORTFOLIO_RULES.indexOf(rule)]!.world.clusters);
    CLUSTERS.forEach((_, c) => expect(all!.appropriated[c]).toBeCloseTo(fixed!.appropriated[c]!, 9));
    CLUSTERS.forEach((_, c) => expect(all!.committed[c]).toBeCloseTo(fixed!.committed[c]!, 6));
  });
});
