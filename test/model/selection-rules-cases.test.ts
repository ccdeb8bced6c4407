/** The order of applications under each rule, worked by hand: scores, signals, ties, the lottery's line and the regions' turns. */
import { describe, expect, test } from 'vitest';
import { LARGE, SME } from '../../src/model/entities/firms.ts';
import { ALONE, WAITING } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import type { Assumptions } from '../../src/model/parameters.ts';
import type { Policy } from '../../src/model/policy.ts';
import { rank, scoreOf, seemsAdditional } from '../../src/model/selection-rules.ts';
import { pairOfFewFirms } from './few-firms.ts';
import { withNumbers } from './laboratory.ts';

/** Cluster of all applications. */
const C = 2;
/** Firms 0 to 19 are SMEs, those behind them large; firm i is of region i mod 6. */
const LARGE_FIRM = 30;

/** An application by what decides about it; its value's logarithm is `value`. */
interface Application {
  readonly p: number;
  readonly value?: number;
  readonly appliedAt?: number;
  readonly proceeds?: 0 | 1;
  readonly lot?: number;
  readonly partners?: readonly number[];
}

/** A world in which the applications wait in the order given, assessed without error unless the policy or the assumptions say otherwise. */
function committee(policy: Partial<Policy>, applications: readonly Application[], assumptions: Partial<Assumptions> = {}): World {
  const weights = { scoreWeightValue: 1, scoreWeightAdditionality: 0, scoreWeightSme: 0, expertise: 1 };
  const { world } = pairOfFewFirms(8, { policy: { minPartners: 6, ...weights, ...policy }, assumptions });
  const { firms, projects, potential } = world;
  firms.kind.forEach((_, i) => (firms.kind[i] = i < 20 ? SME : LARGE));
  firms.region.forEach((_, i) => (firms.region[i] = i % 6));
  potential.cluster.fill(C + 1);
  applications.forEach(({ p, value = 0, appliedAt = 4, proceeds = 0, lot = 0.5, partners = [LARGE_FIRM] }) => {
    potential.cluster[p] = C;
    potential.value[p] = Math.exp(value);
    potential.assessmentError[p] = 0;
    potential.signalLuck[p] = 0.5;
    potential.lot[p] = lot;
    projects.status[p] = WAITING;
    projects.appliedAt[p] = appliedAt;
    projects.wouldProceed[p] = proceeds;
    projects.size[p] = partners.length;
    projects.partner.set(partners, projects.offset[p]);
  });
  world.waiting.set(applications.map(({ p }) => p));
  world.waitingCount = applications.length;
  return world;
}

describe('a score', () => {
  /** ln x = 0.5 with an error of 1.5; two SMEs of five partners. */
  function assessed(policy: Partial<Policy>): World {
    const world = committee({ expertise: 0, ...policy }, [{ p: 5, value: 0.5, partners: [LARGE_FIRM, 1, 2, 31, 32] }], {
      scoreNoise: 0.4,
      signalError: 0.4,
      monitoringNoise: 0.5,
      dataSharingNoise: 0.8,
    });
    world.potential.assessmentError[5] = 1.5;
    return world;
  }

  test.each<[string, Partial<Policy>, number]>([
    ['is the value with its noise', {}, 1.1],
    ['has less noise with expertise', { expertise: 0.25 }, 0.95],
    ['has less noise with monitoring and data sharing', { monitoring: 0.01, dataSharing: 'on' }, 0.5 + 0.6 * 0.4],
    ['has the less noise the more of both', { monitoring: 0.01, expertise: 0.25 }, 0.5 + 0.6 * 0.375],
    ['weighs the value', { scoreWeightValue: 2 }, 2.2],
    ['adds additionality by its weight', { scoreWeightAdditionality: 0.5 }, 1.6],
    ['adds the share of SMEs by its weight', { scoreWeightSme: 2 }, 1.9],
    ['adds all three', { scoreWeightValue: 0.5, scoreWeightAdditionality: 3, scoreWeightSme: 1 }, 0.55 + 3 + 0.4],
  ])('%s', (_, policy, score) => {
    expect(scoreOf(assessed(policy), 5)).toBeCloseTo(score, 12);
  });

  test('gives no additionality to what would proceed', () => {
    const world = assessed({ scoreWeightAdditionality: 0.5 });
    world.projects.wouldProceed[5] = 1;
    expect(scoreOf(world, 5)).toBeCloseTo(1.1, 12);
  });
});

describe('what seems additional', () => {
  /** Whether project 5 seems additional by its signal's luck. */
  const seems = (policy: Partial<Policy>, proceeds: 0 | 1, luck: readonly number[]): number[] => {
    const world = committee(policy, [{ p: 5, proceeds }], { signalError: 0.5, monitoringNoise: 0.5 });
    return luck.map((signal) => {
      world.potential.signalLuck[5] = signal;
      return seemsAdditional(world, 5);
    });
  };

  test.each<[string, Partial<Policy>, number]>([
    ['the chance of a wrong signal without expertise', { expertise: 0 }, 0.5],
    ['half of it with half the expertise', { expertise: 0.5 }, 0.25],
    ['a quarter of it with monitoring as well', { expertise: 0.5, monitoring: 0.01 }, 0.125],
  ])('is mistaken with %s', (_, policy, chance) => {
    const luck = [chance - 0.01, chance, chance + 0.01];
    expect(seems(policy, 0, luck)).toEqual([0, 1, 1]);
    expect(seems(policy, 1, luck)).toEqual([1, 0, 0]);
  });

  test('is never mistaken with all expertise', () => {
    expect([seems({ expertise: 1 }, 0, [0.001]), seems({ expertise: 1 }, 1, [0.001])]).toEqual([[1], [0]]);
  });
});

describe('applications', () => {
  test('are those of the cluster that wait', () => {
    const world = committee({}, [{ p: 7 }, { p: 2 }, { p: 9 }, { p: 4 }, { p: 5 }]);
    world.projects.status[2] = ALONE;
    world.potential.cluster[9] = C - 1;
    world.waitingCount = 4;
    expect(rank(world, C)).toEqual([4, 7]);
    expect(rank(world, C - 1)).toEqual([9]);
    expect(rank(world, C + 1)).toEqual([]);
  });
});

describe('under the rule', () => {
  /** Two with the best score, of which one came earlier; two more with the same score that came together; and the last. */
  const among: readonly Application[] = [
    { p: 9, value: 0.2, appliedAt: 3 },
    { p: 8, value: 0.7, appliedAt: 5 },
    { p: 3, value: 0.7, appliedAt: 6 },
    { p: 4, value: 0.2, appliedAt: 3 },
    { p: 6, value: -0.1, appliedAt: 2 },
  ];
  const change = (changes: Readonly<Record<number, Partial<Application>>>): Application[] =>
    among.map((application) => ({ ...application, ...changes[application.p] }));

  test('top-score the best comes first, then the earlier, then the first on the list of projects', () => {
    expect(rank(committee({ selection: 'top-score' }, among), C)).toEqual([8, 3, 4, 9, 6]);
  });

  test('first-come the earlier comes first, then the first on the list of projects', () => {
    expect(rank(committee({ selection: 'first-come' }, among), C)).toEqual([6, 4, 9, 8, 3]);
  });

  test('additionality-aware who would not proceed comes first, in the order of scores', () => {
    const world = committee({ selection: 'additionality-aware' }, change({ 8: { proceeds: 1 }, 9: { proceeds: 1 } }));
    expect(rank(world, C)).toEqual([3, 4, 6, 8, 9]);
  });

  test('sme-first a larger share of SMEs comes first, not a larger number, in the order of scores', () => {
    const partners = { 9: [1, 30], 8: [1, 2, 30, 31, 32], 3: [1], 4: [30, 2], 6: [30, 3, 4, 5] };
    const world = committee(
      { selection: 'sme-first' },
      among.map((application) => ({ ...application, partners: partners[application.p as 3] })),
    );
    expect(rank(world, C)).toEqual([3, 6, 4, 9, 8]);
  });

  test('lottery those that reach the line come by lot, then by arrival', () => {
    const lots = { 9: { lot: 0.3 }, 8: { lot: 0.9 }, 3: { lot: 0.1 }, 4: { lot: 0.3 }, 6: { lot: 0.2, value: 0 } };
    const order = (lotteryLine: number, changes: Readonly<Record<number, Partial<Application>>>): number[] =>
      rank(committee({ selection: 'lottery', lotteryLine }, change(changes)), C);
    expect(order(0, lots)).toEqual([3, 6, 4, 9, 8]);
    expect(order(0.01, lots)).toEqual([3, 4, 9, 8]);
    expect(order(0, { ...lots, 9: { lot: 0.3, appliedAt: 2 } })).toEqual([3, 6, 9, 4, 8]);
  });
});

describe('region-balanced', () => {
  /** Leads of firms 1 and 3, of regions 1 and 3; the other partner is elsewhere. */
  const among: readonly Application[] = [
    { p: 4, value: 5, partners: [1, 3] },
    { p: 9, value: 4, partners: [1, 2] },
    { p: 3, value: 3, partners: [3, 1] },
    { p: 7, value: 2, partners: [3, 4] },
    { p: 6, value: 1, partners: [3, 5] },
  ];

  /** Each application costs the federal government 0.8 · 5 / (1 + 3) = 1; half of the cluster’s firms are in region 1, a quarter in 3. */
  function regions(had: readonly [number, number], applications = among): World {
    const world = committee({ selection: 'region-balanced' }, applications);
    world.potential.budget.fill(5);
    world.potential.stream.fill(1);
    world.committedByCell.fill(50);
    world.committedByCell.set([0, had[0], 0, had[1], 0, 0], C * 6);
    world.start.regionShares.fill(0.01);
    world.start.regionShares.set([0.05, 0.5, 0.1, 0.25, 0.1, 0], C * 6);
    const federalPart = new Float64Array(5).fill(0.3);
    federalPart[C] = 0.8;
    const match = new Float64Array(15).fill(30);
    match[C * 3 + 1] = 3;
    return withNumbers(world, { federalPart, match });
  }

  test.each<[string, number, number[]]>([
    // Region 3 begins with 0.5, beside its share 2, and has 6 after its first project.
    ['first the region that has less beside its share, then the other one', 5.9, [3, 4, 7, 9, 6]],
    ['first one region twice, as long as it has less', 6.1, [3, 7, 4, 9, 6]],
    ['of two that have the same the first', 6, [3, 4, 7, 9, 6]],
  ])('takes %s', (_, beside, expected) => {
    expect(rank(regions([beside * 0.5, 0.5]), C)).toEqual(expected);
  });

  test('goes on in one region where the others have no more applications', () => {
    expect(rank(regions([0, 99]), C)).toEqual([4, 9, 3, 7, 6]);
    expect(rank(regions([99, 0]), C)).toEqual([3, 7, 6, 4, 9]);
  });

  test('gives a region without firms one turn as long as it has had nothing', () => {
    const elsewhere = [...among, { p: 5, partners: [5] }, { p: 2, value: -1, partners: [11] }];
    expect(rank(regions([3, 0.5], elsewhere), C)).toEqual([5, 3, 4, 7, 9, 6, 2]);
  });
});
