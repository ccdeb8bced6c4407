/** Who pays what share, worked by hand: capacity of single firms, shares under the rules for SMEs and for single firms, and the weakest's place. */
import { describe, expect, test } from 'vitest';
import { canPay, freeCapacity, type Bill } from '../../src/model/affordability.ts';
import { LARGE, SME } from '../../src/model/entities/firms.ts';
import { OTHER_PARTNER } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Replicate } from '../../src/model/simulate.ts';
import { build, sharesOf } from './laboratory.ts';

/** A project that is not the first, so that its partners stand somewhere in the list. */
const P = 7;

/** Project P of firm 0, large, with 6 CAD M a year, firm 1, an SME with 3, an organisation without money, and firm 2, an SME with 1. */
function consortium(policy: Partial<Policy> = {}): { state: Replicate; world: World; most: number } {
  const state = build(6, [{ policy, assumptions: { affordSme: 0.5, affordLarge: 0.25 } }]);
  const { world } = state.pairs[0]!;
  const { firms, projects, numbers, potential } = world;
  const give = (i: number, kind: number, capacity: number): void => {
    firms.kind[i] = kind;
    firms.productivity[i] = 0.1;
    firms.jobs[i] = capacity / 0.1 / (kind === LARGE ? 0.25 : 0.5);
  };
  give(0, LARGE, 6);
  give(1, SME, 3);
  give(2, SME, 1);
  const at = projects.offset[P]!;
  projects.size[P] = 4;
  projects.partner.set([0, 1, OTHER_PARTNER, 2], at);
  // What capacities of 10 CAD M a year pay over the project's life.
  return { state, world, most: (10 * numbers.durations[potential.cluster[P]!]!) / 4 };
}

function pays({ state, world }: { state: Replicate; world: World }, bill: Bill): boolean {
  return canPay(world, state.search, state.luck, 0, P, bill);
}

function expectShares(world: World, expected: readonly number[]): void {
  expect(sharesOf(world, P)).toEqual(expected.map((share) => expect.closeTo(share, 12)));
}

describe('capacity', () => {
  test('of SMEs and large firms is their own share of value added', () => {
    const { world } = consortium();
    expect([0, 1, 2].map((i) => freeCapacity(world, i, 0))).toEqual([6, 3, 1].map((value) => expect.closeTo(value, 12)));
  });

  test('includes venture capital until it ends, and falls by what is in use', () => {
    const { world } = consortium();
    world.firms.venture[1] = 2;
    world.firms.ventureUntil[1] = 1;
    expect([0, 1].map((t) => freeCapacity(world, 1, t) / world.numbers.macroIndex[t]!)).toEqual([
      expect.closeTo(5, 12),
      expect.closeTo(3, 12),
    ]);
    world.firms.capacityInUse[1] = 4;
    expect([freeCapacity(world, 1, 0), freeCapacity(world, 1, 1)]).toEqual([expect.closeTo(1, 12), 0]);
  });
});

describe('a bill', () => {
  test('is paid in proportion to capacity, up to all of it', () => {
    const given = consortium();
    expect(pays(given, { ownCost: given.most * (1 - 1e-9), publicMoney: null })).toBe(true);
    expectShares(given.world, [0.6, 0.3, 0, 0.1]);
  });

  test('of one project leaves the next one’s shares alone', () => {
    const given = consortium({ minSmeShare: 0.6, maxPerFirm: 90 });
    const { projects, firms } = given.world;
    const next = projects.offset[P]! + 4;
    projects.partner[next] = 9;
    projects.share[next] = 0.125;
    firms.kind[9] = SME;
    firms.support[9] = 100;
    expect(pays(given, { ownCost: given.most / 2, publicMoney: 1 })).toBe(true);
    expectShares(given.world, [0.4, 0.45, 0, 0.15]);
    expect(projects.share[next]).toBe(0.125);
  });

  test('is paid by the smallest too', () => {
    const given = consortium();
    given.world.firms.jobs.fill(0.01);
    expect(pays(given, { ownCost: 1e-6, publicMoney: null })).toBe(true);
  });

  test('of nothing is paid by those who could pay something, and by nobody who cannot', () => {
    const given = consortium();
    expect(pays(given, { ownCost: 0, publicMoney: null })).toBe(true);
    given.world.firms.alive.fill(0);
    expect(pays(given, { ownCost: 0, publicMoney: null })).toBe(false);
  });
});

describe('where the consortium cannot pay', () => {
  /** Every other SME could pay 2 CAD M a year, every other large firm `large`. */
  function among(large: number): ReturnType<typeof consortium> {
    const given = consortium();
    const { firms } = given.world;
    firms.jobs.forEach((_, i) => {
      if (i < 3) return;
      firms.productivity[i] = 0.1;
      firms.jobs[i] = firms.kind[i] === LARGE ? large / 0.025 : 2 / 0.05;
    });
    return given;
  }
  const partners = ({ projects }: World): number[] =>
    Array.from(projects.partner.subarray(projects.offset[P]!, projects.offset[P]! + projects.size[P]!));

  test('the weakest beyond the lead gives way to one of its kind that can pay more, and nobody else does', () => {
    const given = among(100);
    expect(pays(given, { ownCost: given.most * 1.0999, publicMoney: null })).toBe(true);
    const [lead, second, other, last] = partners(given.world) as [number, number, number, number];
    expect([lead, second, other]).toEqual([0, 1, OTHER_PARTNER]);
    expect(last).toBeGreaterThan(2);
    expect(given.world.firms.kind[last]).toBe(SME);
    expectShares(given.world, [6 / 11, 3 / 11, 0, 2 / 11]);
  });

  test('the lead stays, though it could pay the least of all', () => {
    const given = among(100);
    given.world.firms.jobs[0] = 0.5 / 0.025;
    expect(pays(given, { ownCost: given.most * 0.5499, publicMoney: null })).toBe(true);
    expect(partners(given.world).slice(0, 3)).toEqual([0, 1, OTHER_PARTNER]);
    expect(partners(given.world)[3]).not.toBe(2);
  });

  test('firm 0 gives way like any other, and of two that could pay as little the first', () => {
    const given = among(100);
    const { projects, firms } = given.world;
    firms.kind[0] = SME;
    firms.jobs[0] = 1 / 0.05;
    projects.partner.set([1, 0, OTHER_PARTNER, 2], projects.offset[P]);
    expect(pays(given, { ownCost: given.most * 0.5999, publicMoney: null })).toBe(true);
    const [lead, first, , last] = partners(given.world);
    expect([lead, last]).toEqual([1, 2]);
    expect(first).toBeGreaterThan(2);
  });

  test('one that could pay as much is no better', () => {
    const given = among(100);
    expect(pays(given, { ownCost: given.most * 1.101, publicMoney: null })).toBe(false);
    const first = partners(given.world);
    expect(pays(given, { ownCost: given.most * 1.101, publicMoney: null })).toBe(false);
    expect(partners(given.world)).toEqual(first);
  });

  test('the lead gives way where it is the only firm, to one that can pay more', () => {
    const given = among(8);
    const { projects, firms } = given.world;
    projects.size[P] = 2;
    projects.partner.set([0, OTHER_PARTNER], projects.offset[P]);
    expect(pays(given, { ownCost: given.most * 0.79, publicMoney: null })).toBe(true);
    expect(partners(given.world)[0]).not.toBe(0);
    expect(firms.kind[partners(given.world)[0]!]).toBe(LARGE);
    expectShares(given.world, [1, 0]);
    projects.partner.set([0, OTHER_PARTNER], projects.offset[P]);
    firms.jobs[0] = 9 / 0.025;
    expect(pays(given, { ownCost: given.most * 0.95, publicMoney: null })).toBe(false);
    expect(partners(given.world)[0]).toBe(0);
  });
});

describe('the least share of SMEs', () => {
  test('is carried by them in proportion to capacity where they would carry less', () => {
    const given = consortium({ minSmeShare: 0.6 });
    expect(pays(given, { ownCost: given.most / 2, publicMoney: 1 })).toBe(true);
    expectShares(given.world, [0.4, 0.45, 0, 0.15]);
  });

  test('counts firm 0 like any other', () => {
    const given = consortium({ minSmeShare: 0.9 });
    const { firms } = given.world;
    [firms.kind[0], firms.kind[1]] = [SME, LARGE];
    [firms.jobs[0], firms.jobs[1]] = [6 / 0.05, 3 / 0.025];
    expect(pays(given, { ownCost: given.most / 2, publicMoney: 1 })).toBe(true);
    expectShares(given.world, [(0.9 * 6) / 7, 0.1, 0, 0.9 / 7]);
  });

  test('is refused where they cannot carry it', () => {
    const given = consortium({ minSmeShare: 0.9 });
    given.world.firms.jobs.fill(0, 3);
    // Of 4 a year SMEs owe 3.6 and have 4; of 5 they owe 4.5.
    expect(pays(given, { ownCost: given.most * 0.4, publicMoney: 1 })).toBe(true);
    expectShares(given.world, [0.1, 0.675, 0, 0.225]);
    expect(pays(given, { ownCost: given.most * 0.5, publicMoney: 1 })).toBe(false);
  });

  test('changes nothing where they carry it anyway, or where no public money is asked for', () => {
    const carried = consortium({ minSmeShare: 0.3 });
    expect(pays(carried, { ownCost: carried.most / 2, publicMoney: 1 })).toBe(true);
    expectShares(carried.world, [0.6, 0.3, 0, 0.1]);
    const alone = consortium({ minSmeShare: 0.9 });
    expect(pays(alone, { ownCost: alone.most / 2, publicMoney: null })).toBe(true);
    expectShares(alone.world, [0.6, 0.3, 0, 0.1]);
  });
});

describe('the most public money of one firm', () => {
  test('is met by everybody’s share of it together with what each had before', () => {
    const money = 10;
    // The lead's share is 0.6 of 10.
    for (const [before, limit, expected] of [
      [0, 6.1, true],
      [2, 8.1, true],
    ] as const) {
      const given = consortium({ maxPerFirm: limit });
      given.world.firms.support[0] = before;
      expect(pays(given, { ownCost: given.most / 2, publicMoney: money })).toBe(expected);
      expectShares(given.world, [0.6, 0.3, 0, 0.1]);
    }
  });

  test('is never passed: where the lead would have more, either others take over so much that it does not, or nobody pays', () => {
    const given = consortium({ maxPerFirm: 5.9 });
    const paid = pays(given, { ownCost: given.most / 2, publicMoney: 10 });
    expect(paid ? sharesOf(given.world, P)[0]! * 10 : 0).toBeLessThanOrEqual(5.9);
    expect(paid).toBe(sharesOf(given.world, P)[0]! < 0.59);
    const had = consortium({ maxPerFirm: 8 });
    had.world.firms.support[0] = 2.1;
    const again = pays(had, { ownCost: had.most / 2, publicMoney: 10 });
    expect(again ? 2.1 + sharesOf(had.world, P)[0]! * 10 : 0).toBeLessThanOrEqual(8);
  });

  test('leaves nothing to pay to a firm that has had it', () => {
    const given = consortium({ maxPerFirm: 9 });
    given.world.firms.support[1] = 9;
    expect(pays(given, { ownCost: given.most / 4, publicMoney: 1 })).toBe(true);
    expectShares(given.world, [6 / 7, 0, 0, 1 / 7]);
  });

  test('leaves a consortium that cannot pay where everybody has had it, however small it is', () => {
    const given = consortium({ maxPerFirm: 0.5 });
    given.world.firms.support.fill(0.5);
    expect(pays(given, { ownCost: 0, publicMoney: 0.1 })).toBe(false);
    given.world.firms.support.fill(0);
    expect(pays(given, { ownCost: given.most / 2, publicMoney: 0.1 })).toBe(true);
    expect(pays(given, { ownCost: given.most, publicMoney: 2 })).toBe(false);
  });

  test('does not bind what is paid without public money', () => {
    const given = consortium({ maxPerFirm: 0.5 });
    given.world.firms.support.fill(9);
    expect(pays(given, { ownCost: given.most / 2, publicMoney: null })).toBe(true);
    expectShares(given.world, [0.6, 0.3, 0, 0.1]);
  });

  test('of 0 is no limit', () => {
    const given = consortium({ maxPerFirm: 0 });
    given.world.firms.support.fill(9);
    expect(pays(given, { ownCost: given.most / 2, publicMoney: 50 })).toBe(true);
    expectShares(given.world, [0.6, 0.3, 0, 0.1]);
  });
});
