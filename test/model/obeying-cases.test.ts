/** What the programme's rules make of a consortium, worked by hand: who is added, who gives way, and when it cannot be done. */
import { beforeEach, describe, expect, test } from 'vitest';
import { SME } from '../../src/model/entities/firms.ts';
import type { World } from '../../src/model/entities/world.ts';
import { createSearch } from '../../src/model/partner-search.ts';
import type { Policy } from '../../src/model/policy.ts';
import { countFromOtherClusters, countSmes, hasResearch, isSme, obeyRules } from '../../src/model/submodels/form-consortia.ts';
import { partnersOf, withNumbers } from './laboratory.ts';
import { rows } from './places.ts';
import { consort, lookFrom, P, scripted, smallWorld, type ScriptedLuck, type Uniforms } from './small-world.ts';

/** Firms 46, 47, 48 are large; 1 and 61 are large and of other clusters; codes below −1 are research organisations. */
const [LEAD, BIG, DECOY] = [43, 46, 48];
/** Luck that falls on the last firm of a cluster, which has closed. */
const CLOSED = rows(19, 19, 19, 19);

let world: World;

/** A world of these rules and no others, with six places for P. */
function ruled(policy: Partial<Policy>): void {
  const plain = smallWorld({ policy: { requireResearch: 'on' } });
  const free: Partial<Policy> = { requireResearch: 'off', minPartners: 1, minSme: 0, minCrossCluster: 0 };
  world = withNumbers(plain, { policy: { ...plain.numbers.policy, ...free, ...policy } });
  [19, 39, 59, 79, 99].forEach((i) => (world.firms.alive[i] = 0));
  lookFrom(world, LEAD);
  lookFrom(world, BIG);
}

/** Luck by which place j gets firm 50 + j where its own cluster is asked, 70 + j where another is, or research organisation 7 (place 6: 8). */
function luck(): ScriptedLuck {
  const places = [1, 2, 3, 4, 5, 6].flatMap((j): [string, Uniforms][] => [
    [`partners/70/${64 * j}`, [0.5, 1e-9, 0.6, 0.5]],
    [`partners/70/${64 * j + 1}`, rows(10 + j, 10 + j, 10 + j, 10 + j)],
  ]);
  return scripted({ ...Object.fromEntries(places), 'partners/70': CLOSED });
}

/** Whether the consortium can obey, and what it then is. */
function obey(partners: readonly number[], by = luck()): [boolean, number[]] {
  consort(world, P, partners, DECOY);
  const obeys = obeyRules(world, createSearch(), by, 0, P);
  const own = world.projects.offset[P]!;
  const others = Array.from(world.projects.partner).filter((_, n) => n < own || n >= own + world.projects.size[P]!);
  expect(new Set(others)).toEqual(new Set([DECOY]));
  return [obeys, partnersOf(world, P)];
}

describe('a consortium', () => {
  test('that breaks no rule is left as it is, and spends no luck', () => {
    ruled({});
    expect(obey([BIG, -1], scripted({}))).toEqual([true, [BIG, -1]]);
    ruled({ requireResearch: 'on', minCrossCluster: 1, minSme: 2, minPartners: 5 });
    expect(obey([LEAD, BIG, 64, -8, -1], scripted({}))).toEqual([true, [LEAD, BIG, 64, -8, -1]]);
  });

  test('without a research organisation gets one behind its last place where one is asked for', () => {
    ruled({ requireResearch: 'on' });
    expect(obey([LEAD, BIG])).toEqual([true, [LEAD, BIG, -9]]);
    expect(obey([LEAD, BIG, 44])).toEqual([true, [LEAD, BIG, 44, -9]]);
  });

  test('gets partners of other clusters, as many as are missing', () => {
    ruled({ minCrossCluster: 2 });
    expect(obey([LEAD, 44, 24])).toEqual([true, [LEAD, 44, 24, 73]]);
    expect(obey([LEAD, 44])).toEqual([true, [LEAD, 44, 72, 73]]);
    expect(obey([LEAD, 0, 85], scripted({}))).toEqual([true, [LEAD, 0, 85]]);
  });

  test('cannot obey where no partner of another cluster is found', () => {
    ruled({ minCrossCluster: 1 });
    world.firms.alive.fill(0, 60, 80);
    expect(obey([LEAD, 44])).toEqual([false, [LEAD, 44]]);
  });

  test('without enough partners gets SMEs', () => {
    ruled({ minPartners: 4 });
    expect(obey([BIG, -1])).toEqual([true, [BIG, -1, 52, 53]]);
    const second = { trancheRules: 'own', minPartners: 2, secondMinPartners: 3 } as const;
    ruled({ ...second, startAtQuarter: -19 });
    expect(obey([LEAD, -1])).toEqual([true, [LEAD, -1]]);
    ruled({ ...second, startAtQuarter: -20 });
    expect(obey([LEAD, -1])).toEqual([true, [LEAD, -1, 52]]);
  });

  test('gets a place for each SME asked for beside a large lead, and counts an SME that leads', () => {
    ruled({ minSme: 3 });
    expect(obey([BIG, 44])).toEqual([true, [BIG, 44, 52, 53]]);
    expect(obey([LEAD, 44])).toEqual([true, [LEAD, 44, 52]]);
  });
});

describe('SMEs that are missing', () => {
  test('take the last places that are no SME’s, no more of them than it needs, and never the lead’s', () => {
    ruled({ minSme: 2 });
    expect(obey([LEAD, BIG, -1])).toEqual([true, [LEAD, BIG, 52]]);
    expect(obey([LEAD, -8, 47, BIG])).toEqual([true, [LEAD, -8, 47, 53]]);
    ruled({ minSme: 2 });
    expect(obey([BIG, 47, 44])).toEqual([true, [BIG, 51, 44]]);
  });

  test('take the place of a partner that no rule asks for', () => {
    ruled({ minSme: 2, requireResearch: 'on' });
    expect(obey([LEAD, BIG, -8])).toEqual([true, [LEAD, 51, -8]]);
    expect(obey([LEAD, BIG, -8, -1])).toEqual([true, [LEAD, BIG, -8, 53]]);
    ruled({ minSme: 2, minCrossCluster: 1 });
    expect(obey([LEAD, -1, 61])).toEqual([true, [LEAD, 51, 61]]);
    expect(obey([LEAD, 61, -8])).toEqual([true, [LEAD, 61, 52]]);
    ruled({ minSme: 2 });
    expect(obey([LEAD, -1, 61])).toEqual([true, [LEAD, -1, 52]]);
  });

  test('take the place of who has closed, though a rule asked for it', () => {
    ruled({ minSme: 2, minCrossCluster: 1 });
    world.firms.alive[61] = 0;
    expect(obey([LEAD, 1, 61])).toEqual([true, [LEAD, 1, 52]]);
  });

  test('leave a consortium that cannot obey where too few are found', () => {
    ruled({ minSme: 2 });
    const nobody = scripted({ partners: CLOSED });
    expect(obey([LEAD, BIG, 47], nobody)).toEqual([false, [LEAD, -1, -1]]);
    expect(obey([BIG, 47, -8], nobody)).toEqual([false, [BIG, -1, -1]]);
    const once = scripted({ partners: CLOSED, 'partners/70/65': rows(4, 4, 4, 4) });
    expect(obey([LEAD, BIG, 47], once)).toEqual([true, [LEAD, 44, -1]]);
    ruled({ minSme: 3 });
    expect(obey([LEAD, BIG, 47], once)).toEqual([false, [LEAD, 44, -1]]);
  });
});

describe('where every place is taken, the last partner gives way', () => {
  test.each<[string, Partial<Policy>, number[], number[]]>([
    ['that is of the cluster', { requireResearch: 'on', minCrossCluster: 1 }, [44, 45, 49, 50, 64], [44, 45, 49, -10, 64]],
    ['that is not in research', { requireResearch: 'on', minCrossCluster: 1 }, [44, 45, -8, -1, -7], [44, 45, -8, 76, -7]],
    [
      'that has closed, though of another cluster',
      { requireResearch: 'on', minCrossCluster: 1 },
      [44, 64, 49, 50, 79],
      [44, 64, 49, 50, -10],
    ],
    ['in research, which nobody asked for', { minCrossCluster: 1 }, [44, 45, 49, 50, -8], [44, 45, 49, 50, 76]],
    ['of another cluster, which nobody asked for', { requireResearch: 'on' }, [44, 45, 49, 50, 64], [44, 45, 49, 50, -10]],
    [
      'beyond the lead, where all are asked for',
      { requireResearch: 'on', minCrossCluster: 4 },
      [24, 25, 64, 65, 85],
      [-10, 25, 64, 65, 85],
    ],
  ])('%s', (_which, policy, before, after) => {
    ruled(policy);
    expect(obey([LEAD, ...before])).toEqual([true, [LEAD, ...after]]);
  });
});

describe('what a consortium is made of', () => {
  beforeEach(() => ruled({}));
  const place = (code: number, n: number, elsewhere: number): void => {
    const partners = new Array<number>(5).fill(-1);
    partners[n] = code;
    consort(world, P, partners, elsewhere);
  };

  test.each([0, 1, 4])('is seen at place %d, and nothing of the neighbours’', (n) => {
    place(-2, n, -1);
    expect([hasResearch(world, P), countSmes(world, P), countFromOtherClusters(world, P)]).toEqual([true, 0, 0]);
    place(44, n, -2);
    expect([hasResearch(world, P), countSmes(world, P), countFromOtherClusters(world, P)]).toEqual([false, 1, 0]);
    place(61, n, 64);
    expect([hasResearch(world, P), countSmes(world, P), countFromOtherClusters(world, P)]).toEqual([false, 0, 1]);
  });

  test('is counted one by one: SMEs of all clusters, live firms of others', () => {
    world.firms.kind[0] = SME;
    consort(world, P, [LEAD, 0, 64, 61, 65], 66);
    expect([countSmes(world, P), countFromOtherClusters(world, P)]).toEqual([4, 4]);
    [0, 61].forEach((i) => (world.firms.alive[i] = 0));
    expect([countSmes(world, P), countFromOtherClusters(world, P)]).toEqual([3, 2]);
  });

  test('an SME is a live small or medium firm', () => {
    world.firms.alive[44] = 0;
    world.firms.kind[0] = SME;
    expect([0, 43, 44, 46, -1, -2].map((i) => isSme(world, i))).toEqual([true, true, false, false, false, false]);
  });
});
