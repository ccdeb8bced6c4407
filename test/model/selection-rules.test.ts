/** S8, the rules of selection: whom each puts first, what it funds, and that levers which a rule does not read change no byte. */
import { describe, expect, test } from 'vitest';
import { FUNDED, WAITING } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import { SELECTION_RULES, type Policy } from '../../src/model/policy.ts';
import { REGION_IDS } from '../../src/model/published.ts';
import { rank, scoreOf, seemsAdditional } from '../../src/model/selection-rules.ts';
import { simulate, type Replicate } from '../../src/model/simulate.ts';
import { formConsortium } from '../../src/model/submodels/form-consortia.ts';
import { selectProjects } from '../../src/model/submodels/select-projects.ts';
import { build, NO_AFFORDABILITY_LIMIT, partnersOf, placesThatDiffer, requestOf, stepTo, sum } from './laboratory.ts';

const NGEN = 4;
const REGIONS = REGION_IDS.length;

interface Committee {
  readonly state: Replicate;
  readonly world: World;
  /** The applications of NGen, by arrival. */
  readonly applications: number[];
}

/** A world at quarter 12 in which the projects of four quarters wait as applications that nobody has decided on. */
function committee(policy: Partial<Policy>): Committee {
  const state = build(13, [
    {
      policy: { budget: 0, minPartners: 1, minSme: 0, matchRatio: 1, expertise: 1, ...policy },
      assumptions: { existsWithout: 0, privateValueMu: -20, scaleUplift: 0, ...NO_AFFORDABILITY_LIMIT },
    },
  ]);
  const { world } = stepTo(state, 0, 13).pairs[0]!;
  const { potential, projects } = world;
  world.waitingCount = 0;
  for (let p = potential.first[9]!; p < potential.first[13]!; p++) {
    if (!formConsortium(world, state.search, state.luck, 12, p)) throw new Error(`project ${p} has no lead`);
    projects.status[p] = WAITING;
    projects.appliedAt[p] = 12;
    potential.value[p] = Math.exp(2 + 0.6 * potential.assessmentError[p]!);
    world.waiting[world.waitingCount++] = p;
  }
  const applications = Array.from(world.waiting.subarray(0, world.waitingCount)).filter((p) => potential.cluster[p] === NGEN);
  return { state, world, applications };
}

function smeShare(world: World, p: number): number {
  const partners = partnersOf(world, p);
  return partners.filter((i) => i >= 0 && world.firms.kind[i] === 0).length / partners.length;
}

/** Places in the order where a key, or within equal keys the score, is worse than behind it. */
function misplaced(world: World, order: readonly number[], key: (p: number) => number): number[] {
  return order.filter((p, n) => {
    const next = order[n + 1];
    if (next === undefined) return false;
    return key(p) < key(next) || (key(p) === key(next) && scoreOf(world, p) < scoreOf(world, next));
  });
}

describe('additionality-aware', () => {
  const { world, applications } = committee({ selection: 'additionality-aware', scoreWeightAdditionality: 0 });

  test('puts what would not proceed otherwise first, whatever the score, and by score within', () => {
    // The half with the best scores would go ahead anyway.
    const byScore = [...applications].sort((p, q) => scoreOf(world, q) - scoreOf(world, p));
    const better = byScore.slice(0, byScore.length / 2);
    for (const p of better) world.projects.wouldProceed[p] = 1;
    const order = rank(world, NGEN);
    expect(new Set(order.slice(byScore.length - better.length))).toEqual(new Set(better));
    expect(misplaced(world, order, (p) => 1 - world.projects.wouldProceed[p]!)).toEqual([]);
    expect([...order].sort((p, q) => p - q)).toEqual(applications);
  });

  test('goes by what is known: without expertise a wrong signal puts the wrong ones first', () => {
    const ignorant = { ...world, numbers: { ...world.numbers, policy: { ...world.numbers.policy, expertise: 0 } } };
    const order = rank(ignorant, NGEN);
    expect(misplaced(ignorant, order, (p) => seemsAdditional(ignorant, p))).toEqual([]);
    const wrong = applications.filter((p) => seemsAdditional(ignorant, p) === world.projects.wouldProceed[p]);
    expect(wrong).toEqual(applications.filter((p) => world.potential.signalLuck[p]! < 0.35));
    expect(wrong.length).toBeGreaterThan(0);
  });
});

describe('sme-first', () => {
  test('puts the consortia with the largest share of SMEs first, by score within equal shares', () => {
    const { world } = committee({ selection: 'sme-first' });
    const order = rank(world, NGEN);
    expect(misplaced(world, order, (p) => smeShare(world, p))).toEqual([]);
    expect(new Set(order.map((p) => smeShare(world, p))).size).toBeGreaterThan(2);
  });
});

describe('first-come', () => {
  test('puts the earliest applications first, whatever their score', () => {
    const { world, applications } = committee({ selection: 'first-come' });
    applications.forEach((p, n) => (world.projects.appliedAt[p] = 12 - (n % 4)));
    const order = rank(world, NGEN);
    const expected = [3, 2, 1, 0].flatMap((late) => applications.filter((_, n) => n % 4 === late));
    expect(order).toEqual(expected);
  });
});

describe('region-balanced', () => {
  const { world } = committee({ selection: 'region-balanced' });
  const regionOf = (p: number): number => world.firms.region[partnersOf(world, p)[0]!]!;
  const shareOf = (r: number): number => world.start.regionShares[NGEN * REGIONS + r]!;

  test('always takes the best application of the region with least money beside its share of firms', () => {
    world.committedByCell.set([4, 1, 30, 2, 0.5, 0], NGEN * REGIONS);
    const order = rank(world, NGEN);
    const had = Array.from(world.committedByCell.subarray(NGEN * REGIONS, NGEN * REGIONS + REGIONS));
    order.forEach((p, n) => {
      const left = order.slice(n);
      const poorest = Math.min(...left.map((q) => had[regionOf(q)]! / shareOf(regionOf(q))));
      expect(had[regionOf(p)]! / shareOf(regionOf(p))).toBe(poorest);
      const best = Math.max(...left.filter((q) => regionOf(q) === regionOf(p)).map((q) => scoreOf(world, q)));
      expect(scoreOf(world, p)).toBe(best);
      had[regionOf(p)]! += world.potential.budget[p]! / 2;
    });
    expect(new Set(order.slice(0, 4).map(regionOf)).size).toBeGreaterThan(1);
  });

  test('ends with shares of money closer to shares of firms than the top score does', () => {
    const state = stepTo(build(36, [{ policy: { selection: 'region-balanced' } }, {}]), 0, 36);
    const [balanced, best] = state.pairs.map(({ world: after }) => {
      const cells = Array.from({ length: 5 }, (_, c) => after.committedByCell.subarray(c * REGIONS, (c + 1) * REGIONS));
      return cells.map((money, c) => sum(money.map((m, r) => Math.abs(m / sum(money) - after.start.regionShares[c * REGIONS + r]!))) / 2);
    });
    expect(sum(balanced!)).toBeLessThan(0.95 * sum(best!));
    // The large clusters have applications from everywhere.
    for (const c of [1, NGEN]) expect(balanced![c]!).toBeLessThan(0.1);
  });
});

describe('equal applications', () => {
  test.each(['top-score', 'additionality-aware', 'first-come'] as const)(
    'keep the order of arrival under %s, a follow-on too',
    (selection) => {
      const { world, applications } = committee({ selection, scoreWeightValue: 0, scoreWeightAdditionality: 0 });
      expect(rank(world, NGEN)).toEqual(applications);
      // Follow-ons stand behind all others, however early they apply.
      const followOn = applications.at(-1)!;
      world.projects.appliedAt[followOn] = 10;
      expect(rank(world, NGEN)).toEqual([followOn, ...applications.slice(0, -1)]);
    },
  );
});

describe.each(SELECTION_RULES)('under %s', (selection) => {
  test('money goes in the rule’s order to what the bank covers and to nothing behind it', () => {
    const { state, world, applications } = committee({ selection, lotteryLine: 2.5 });
    const order = rank(world, NGEN);
    const federal = order.map((p) => world.potential.budget[p]! / 2);
    const bank = federal[0]! + federal[1]! + federal[2]! + federal[3]! / 2;
    world.clusters.callOpen.fill(0);
    world.clusters.callOpen[NGEN] = 1;
    world.clusters.bank[NGEN] = bank;
    selectProjects(world, state.search, state.luck, 12);
    const funded = applications.filter((p) => world.projects.status[p] === FUNDED);
    expect(new Set(funded)).toEqual(new Set(order.slice(0, 3)));
    expect(world.clusters.bank[NGEN]).toBeCloseTo(federal[3]! / 2, 12);
  });
});

describe('a lever that the rule does not read', () => {
  const UNREAD: readonly [string, Partial<Policy>, Partial<Policy>][] = [
    [
      'weights, expertise and the line under first-come',
      { selection: 'first-come' },
      { scoreWeightValue: 3, expertise: 1, lotteryLine: 2 },
    ],
    ['the line of the lottery under the top score', {}, { lotteryLine: 3 }],
    ['the weight of additionality under additionality-aware', { selection: 'additionality-aware' }, { scoreWeightAdditionality: 3 }],
    ['the weight of SMEs under sme-first', { selection: 'sme-first' }, { scoreWeightSme: 2 }],
    ['rules of a second tranche that keeps those of the first', {}, { secondMatch: 9, secondBudget: 9000, secondMinPartners: 12 }],
    ['how many clusters to concentrate on, how sharply', {}, { concentrateOn: 1, portfolioSharpness: 5 }],
    ['thresholds of gates that are off', {}, { gateLeverage: 5, gateSmes: 8, gatePartners: 12, gateIp: 20, gateGrowth: 1 }],
  ];

  const worlds = UNREAD.flatMap(([, rule, unread]) => [{ policy: rule }, { policy: { ...rule, ...unread } }]);
  const { values } = simulate(requestOf(22, worlds), 1);
  const world = (w: number): Float64Array =>
    values.subarray((w * values.length) / worlds.length, ((w + 1) * values.length) / worlds.length);

  test.each(UNREAD.map(([name], n) => [name, n] as const))('changes no byte: %s', (_name, n) => {
    expect(placesThatDiffer(world(2 * n), world(2 * n + 1))).toBe(0);
  });

  test('while the rule itself changes many', () => {
    const rules = [0, 2, 4, 6].map(world);
    rules.forEach((rule, n) => rules.slice(0, n).forEach((other) => expect(placesThatDiffer(rule, other)).toBeGreaterThan(100)));
  });
});
