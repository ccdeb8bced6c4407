/** Gates worked by hand for cluster 2: when they are held, what each indicator asks and shows, its own noise, and how many failures it takes. */
import { describe, expect, test } from 'vitest';
import type { World } from '../../src/model/entities/world.ts';
import type { Policy } from '../../src/model/policy.ts';
import { indicatorsOf, reviewClusters } from '../../src/model/submodels/review-clusters.ts';
import { withNumbers, type Difference } from './laboratory.ts';
import { scripted, smallWorld, type ScriptedLuck, type Uniforms } from './small-world.ts';

const C = 2;
/** Who cluster 2 is to the luck, which knows clusters by key and not by place; its six draws are 96 … 101. */
const KEY = 12;
/** What cluster 2 shows: 0.75 beside 0.5 million, 9 SMEs and 24 partners of 6 projects, 10 rights of 4, 15 members after 12, 30 of 40 million. */
const SHOWN = [1.5, 1.5, 4, 2.5, 0.25, 0.75];
const MEMBERS = [1, 2, 3, 4, 0, 5];
/** The standard normal quantile of 0.9. */
const Z = 1.2815515655446004;
const PLAIN: Uniforms = [0.5, 0.5, 0.5, 0.5];
/** Looks that see what is there. */
const seesAll = (): ScriptedLuck => scripted({ gate: PLAIN });

/** A programme with gates that ask so much in the order of the indicators; only cluster 2 has anything to show. */
function gated(
  asked: readonly number[],
  policy: Partial<Policy> = {},
  assumptions: Difference['assumptions'] = {},
  reviewNoise = 1,
): World {
  const [gateLeverage, gateSmes, gatePartners, gateIp, gateGrowth, gateAbsorption] = asked as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const asks = { gateLeverage, gateSmes, gatePartners, gateIp, gateGrowth };
  const plain = smallWorld({ policy: { gates: 'on', ...asks, ...policy }, assumptions: { gateAbsorption, ...assumptions } });
  const { numbers, clusters, membersByCell } = plain;
  const money = { privateMoney: 0.75, publicMoney: 0.5, appropriated: 50, operations: 10, committed: 30 };
  const counts = { smes: 9, projects: 6, partners: 24, ipRights: 10, completed: 4, membersAtGate: 12 };
  for (const [name, value] of Object.entries({ ...money, ...counts }))
    clusters[name as keyof typeof money | keyof typeof counts][C] = value;
  membersByCell.fill(100);
  membersByCell.set(MEMBERS, C * MEMBERS.length);
  const designs = numbers.clusters.map((design, c) => ({ ...design, key: c + KEY - C }));
  return withNumbers(plain, { clusters: designs, services: { ...numbers.services, reviewNoise } });
}

/** Asks so many times what cluster 2 shows, of the first indicators; 0 asks nothing. */
function times(factors: readonly number[]): number[] {
  return SHOWN.map((shown, k) => shown * (factors[k] ?? 0));
}

/** Whether cluster 2 fails the gate of quarter 8. */
function fails(world: World, luck = seesAll()): boolean {
  reviewClusters(world, luck, 8);
  return world.clusters.strikes[C] === 1;
}

describe('a programme from quarter 6 to 30', () => {
  const world = gated(times([2]), { startAtQuarter: 6, stopAtQuarter: 30 });
  const { strikes, membersAtGate, windDownFrom } = world.clusters;
  const [counted, failed]: [number[], number[]] = [[], []];
  for (let t = 0; t < 60; t++) {
    membersAtGate.fill(-1);
    strikes.fill(0);
    reviewClusters(world, seesAll(), t);
    if (membersAtGate[C] !== -1) counted.push(t);
    if (strikes[C] !== 0) failed.push(t);
  }

  test('counts members at the end of its first year and every year after', () => {
    expect(counted).toEqual([10, 14, 18, 22, 26]);
  });

  test('asks something of them from the end of its second year on', () => {
    expect(failed).toEqual([14, 18, 22, 26]);
    expect(Array.from(windDownFrom)).toEqual([-1, -1, -1, -1, -1]);
  });

  test('looks at each cluster’s six indicators by its key, in the clusters’ order, asked or not, and draws nothing in the first year', () => {
    const luck = seesAll();
    reviewClusters(world, luck, 10);
    expect(luck.drawn).toEqual([]);
    reviewClusters(world, luck, 14);
    const keys = [10, 11, 12, 13, 14];
    expect(luck.drawn).toEqual(keys.flatMap((key) => [0, 1, 2, 3, 4, 5].map((k) => `gate/${key * 8 + k}/14`)));
  });

  test('has no gates where the rule is off', () => {
    const off = gated(times([2]), { gates: 'off' });
    expect([fails(off), off.clusters.membersAtGate[C]]).toEqual([false, 12]);
  });
});

describe('members', () => {
  test('are those of a cluster’s own regions, kept for the next gate', () => {
    const world = gated(times([]));
    reviewClusters(world, seesAll(), 8);
    expect(Array.from(world.clusters.membersAtGate)).toEqual([600, 600, 15, 600, 600]);
  });

  test('must have grown since the last gate: by a quarter from 12 to 15, then not at all', () => {
    const world = gated([0, 0, 0, 0, 0.24, 0]);
    expect(fails(world)).toBe(false);
    reviewClusters(world, seesAll(), 12);
    expect(world.clusters.strikes[C]).toBe(1);
  });
});

describe('the indicators', () => {
  const asked = [1.1, 1.2, 3, 2.2, 0.2, 0.6];

  test('are money, SMEs, partners, rights, growth and commitment, each beside what is asked of it', () => {
    expect(indicatorsOf(gated(asked), C, 15)).toEqual(asked.map((value, k) => ({ asked: value, shown: expect.closeTo(SHOWN[k]!, 12) })));
  });

  test('ask nothing of what cannot be seen yet, nor of a cluster whose money went into its running', () => {
    const world = gated(asked);
    const nothing = { asked: 0, shown: 0 };
    expect(indicatorsOf(world, C + 1, 15)).toEqual(asked.map(() => nothing));
    world.clusters.operations[C] = 51;
    expect(indicatorsOf(world, C, 15)[5]).toEqual(nothing);
  });
});

describe('a gate is failed', () => {
  test.each([
    // Asked, short, failed.
    [1, 0, false],
    [1, 1, true],
    [2, 1, false],
    [3, 1, false],
    [3, 2, true],
    [4, 2, false],
    [5, 2, false],
    [5, 3, true],
    [6, 3, false],
    [6, 4, true],
  ])('where %i indicators are asked and %i fall short: %s', (asked, short, failed) => {
    const factors = Array.from({ length: asked }, (_, k) => (k < short ? 1.01 : 0.99));
    expect(fails(gated(times(factors)))).toBe(failed);
  });

  test('not by what equals what is asked, however little is asked', () => {
    expect(fails(gated([1.5, 0, 0, 0, 0, 0]))).toBe(false);
    expect(fails(gated([0, 0, 0, 0, 0, 0.76]))).toBe(true);
  });

  test.each([
    ['well', 0.9, Z],
    ['badly', 0.1, -Z],
  ])('by what is seen %s, off by the noise of 0.5 that shared data make 0.3', (_name, u, z) => {
    const seen = 1.5 * Math.exp(0.3 * z);
    const looks = [1 - 1e-9, 1 + 1e-9].map((near) =>
      fails(gated([seen * near, 0, 0, 0, 0, 0], {}, { gateNoise: 0.5 }, 0.6), scripted({ gate: PLAIN, 'gate/96/8': [u, 0.3, 0.3, 0.3] })),
    );
    expect(looks).toEqual([false, true]);
  });

  test.each([0, 1, 2, 3, 4, 5])('each indicator having its own luck: number %i', (k) => {
    const factors = SHOWN.map((_, n) => (n === k ? 1.2 : 0));
    const seen = (u: number): ScriptedLuck => scripted({ gate: [1 - u, 0.5, 0.5, 0.5], [`gate/${96 + k}/8`]: [u, 0.5, 0.5, 0.5] });
    const failed = [0.9, 0.1].map((u) => fails(gated(times(factors), {}, { gateNoise: 0.3 }), seen(u)));
    // Asked 1.2 times what it shows, below e^(0.3 · 1.28) = 1.47 of a good look and above e^(−0.3 · 1.28) of a bad one.
    expect(failed).toEqual([false, true]);
  });
});

describe('failures', () => {
  test('warn twice and wind the cluster down at the third, from that quarter on', () => {
    const world = gated(times([2]));
    const { strikes, windDownFrom } = world.clusters;
    const seen = [8, 12, 16, 20].map((t) => {
      reviewClusters(world, seesAll(), t);
      return [strikes[C], windDownFrom[C]];
    });
    expect(seen).toEqual([
      [1, -1],
      [2, -1],
      [3, 16],
      [3, 16],
    ]);
    expect(Array.from(strikes)).toEqual([0, 0, 3, 0, 0]);
  });

  test('are not counted once a cluster is wound down, were it since quarter 0: nobody looks, and members are still counted', () => {
    const world = gated(times([2]));
    world.clusters.windDownFrom.fill(0);
    const luck = seesAll();
    expect([fails(world, luck), luck.drawn, world.clusters.membersAtGate[C]]).toEqual([false, [], 15]);
  });
});
