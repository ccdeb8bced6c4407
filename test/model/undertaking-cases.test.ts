/** What follows when a project goes ahead, worked by hand: dates, money, who is bound, who is linked until when, and who is free again. */
import { describe, expect, test } from 'vitest';
import { findLink } from '../../src/model/entities/network.ts';
import { ALONE, FUNDED, OTHER_PARTNER } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import type { Policy } from '../../src/model/policy.ts';
import { addParticipant, ownCost, releasePartners, undertake } from '../../src/model/undertake.ts';
import { withNumbers } from './laboratory.ts';
import { AT, consort, P, smallWorld } from './small-world.ts';

const MONEY = { cost: 10, federal: 3, provincial: 1 };
const ALONE_MONEY = { cost: 10, federal: 0, provincial: 0 };
/** Research organisation 6 as a partner; a firm that nobody works with stands in the places of no project. */
const [SIX, STRANGER] = [-8, 30];

/** P of firms 43, 0 and 66, a research organisation and one without R&D, which pay 0.5, 0.3, 0.2 and nothing; projects of cluster 2 last 8 quarters. */
function planned(policy: Partial<Policy> = {}, brokerage = 0): World {
  const plain = smallWorld({ policy, assumptions: { linkLife: 5, contractingLag: 2 } });
  const world = withNumbers(plain, { services: { ...plain.numbers.services, brokerage } });
  consort(world, P, [43, SIX, 0, OTHER_PARTNER, 66], STRANGER);
  world.projects.share.fill(0.9);
  world.projects.share.set([0.5, 0, 0.3, 0, 0.2], AT);
  world.numbers.durations.set([3, 4, 8, 5, 6]);
  world.firms.region[43] = 4;
  return world;
}

/** Rows of a column that hold something. */
function filled(column: ArrayLike<number>): Record<number, number> {
  return Object.fromEntries(Object.entries(Array.from(column)).filter(([, value]) => value !== 0));
}

/** Pairs of nodes with the quarter in which their link ends; research organisation r is node firmRows + r. */
function links({ network }: World): string[] {
  const name = (node: number): string => (node < network.firmRows ? `${node}` : `R${node - network.firmRows}`);
  return Array.from({ length: network.count }, (_, e) => `${name(network.left[e]!)}-${name(network.right[e]!)} ${network.expiry[e]!}`);
}

describe('a funded project', () => {
  const world = planned();
  undertake(world, 11, P, FUNDED, MONEY);

  test('spends from the end of the contracting lag for as long as its cluster’s projects last, and earns after its own lag', () => {
    const { status, startedAt, spendFrom, spendUntil, revenueFrom } = world.projects;
    expect([status, startedAt, spendFrom, spendUntil, revenueFrom].map((column) => column[P])).toEqual([FUNDED, 11, 13, 21, 24]);
    expect([status, startedAt, spendFrom].map((column) => column[P + 1])).toEqual([0, -1, 0]);
  });

  test('has its cost, both governments’ money and its lead’s region', () => {
    const { cost, government, provincial, leadRegion } = world.projects;
    expect([cost, government, provincial, leadRegion].map((column) => column[P])).toEqual([10, 3, 1, 4]);
    expect(ownCost(world, P)).toBe(6);
  });

  test('is in the list of active projects and in that of funded ones', () => {
    undertake(world, 12, 1, FUNDED, MONEY);
    expect([world.activeCount, world.fundedCount]).toEqual([2, 2]);
    expect([Array.from(world.active), Array.from(world.funded)]).toEqual([
      [P, 1, 0, 0],
      [P, 1, 0, 0],
    ]);
  });
});

describe('the partners of a funded project', () => {
  const world = planned();
  undertake(world, 11, P, FUNDED, MONEY);

  test('are bound by their shares of 6 million over two years: 3 a year', () => {
    expect(filled(world.firms.capacityInUse)).toEqual({ 43: 1.5, 0: expect.closeTo(0.9, 12), 66: expect.closeTo(0.6, 12) });
  });

  test('have had their shares of all public money, and are treated and members', () => {
    expect(filled(world.firms.support)).toEqual({ 43: 2, 0: expect.closeTo(1.2, 12), 66: expect.closeTo(0.8, 12) });
    expect(filled(world.firms.treated)).toEqual({ 43: 1, 0: 1, 66: 1 });
    expect(filled(world.firms.member)).toEqual({ 43: 1, 0: 1, 66: 1 });
  });

  test('are those whose knowledge is looked after', () => {
    expect(Array.from(world.participants.subarray(0, world.participantCount))).toEqual([43, 0, 66]);
    expect(filled(world.isParticipant)).toEqual({ 43: 1, 0: 1, 66: 1 });
  });

  test('add to what they had before', () => {
    const again = planned();
    again.firms.capacityInUse[66] = 4;
    again.firms.support[66] = 5;
    undertake(again, 11, P, FUNDED, MONEY);
    expect([again.firms.capacityInUse[66], again.firms.support[66]]).toEqual([expect.closeTo(4.6, 12), expect.closeTo(5.8, 12)]);
  });
});

describe('a project that goes alone', () => {
  const world = planned();
  undertake(world, 11, P, ALONE, ALONE_MONEY);

  test('spends at once and is not among the funded ones', () => {
    const { status, startedAt, spendFrom, spendUntil, revenueFrom } = world.projects;
    expect([status, startedAt, spendFrom, spendUntil, revenueFrom].map((column) => column[P])).toEqual([ALONE, 11, 11, 19, 22]);
    expect([world.activeCount, world.active[0], world.fundedCount]).toEqual([1, P, 0]);
  });

  test('binds its partners for all of its cost, treats nobody and makes nobody a member', () => {
    expect(filled(world.firms.capacityInUse)).toEqual({ 43: 2.5, 0: 1.5, 66: 1 });
    expect([world.firms.support, world.firms.treated, world.firms.member].map(filled)).toEqual([{}, {}, {}]);
    expect(filled(world.isParticipant)).toEqual({ 43: 1, 0: 1, 66: 1 });
  });
});

describe('links', () => {
  test('tie firms to each other and to research organisations until five quarters after the project', () => {
    const world = planned();
    world.firms.degree[66] = 4;
    undertake(world, 11, P, FUNDED, MONEY);
    expect(links(world)).toEqual(['43-R6 26', '0-43 26', '0-R6 26', '43-66 26', '66-R6 26', '0-66 26']);
    expect(filled(world.firms.degree)).toEqual({ 43: 3, 0: 3, 66: 7 });
    expect(world.projects.newPairs[P]).toBe(6);
  });

  test('do not tie research organisations to each other, nor anybody to one without R&D', () => {
    const world = planned();
    consort(world, P, [0, -2, -3, OTHER_PARTNER, OTHER_PARTNER], STRANGER);
    undertake(world, 11, P, FUNDED, MONEY);
    expect(links(world)).toEqual(['0-R0 26', '0-R1 26']);
    expect(filled(world.firms.degree)).toEqual({ 0: 2 });
  });

  test('count once, and last as long as the later project', () => {
    const world = planned();
    undertake(world, 11, P, FUNDED, MONEY);
    world.projects.partner.set([66, 43, SIX], world.projects.offset[1]);
    world.projects.size[1] = 3;
    undertake(world, 20, 1, ALONE, ALONE_MONEY);
    // Cluster 3: five quarters from 20, and five more.
    expect(links(world)).toEqual(['43-R6 30', '0-43 26', '0-R6 26', '43-66 30', '66-R6 30', '0-66 26']);
    expect([world.projects.newPairs[1], world.firms.degree[43], world.firms.degree[66]]).toEqual([0, 3, 3]);
    expect(world.network.shared[findLink(world.network, 66, 43)]).toBe(2);
  });

  test.each([
    // 5 × 1.3 = 6.5 quarters round to 7; 5 × 1.495 = 7.475 to 7; 5 × 1.5 = 7.5 to 8; 5 × 1.2 to 6.
    [0.3, 11, 28],
    [0.495, 11, 28],
    [0.5, 11, 29],
    [0.2, 11, 27],
    // The programme stops with quarter 39.
    [0.3, 39, 56],
    [0.3, 40, 55],
  ])('last longer by brokerage of %d where it is paid for: from quarter %d until %d', (brokerage, t, until) => {
    const world = planned({}, brokerage);
    undertake(world, t, P, FUNDED, MONEY);
    expect(world.network.expiry[findLink(world.network, 0, 43)]).toBe(until);
  });
});

describe('the list of participants', () => {
  test('grows to twice its length when it is full, and names nobody twice', () => {
    const world = smallWorld();
    world.participants = Int32Array.of(7, 8, 9);
    world.isParticipant.set([1, 1, 1], 7);
    world.participantCount = 3;
    addParticipant(world, 8);
    expect(world.participants).toHaveLength(3);
    [25, 26, 25].forEach((i) => addParticipant(world, i));
    expect([world.participantCount, Array.from(world.participants)]).toEqual([5, [7, 8, 9, 25, 26, 0]]);
  });
});

describe('when a project has spent its budget', () => {
  test('its live partners are free of what they paid a year, down to nothing, and nobody else is', () => {
    const world = planned();
    undertake(world, 11, P, FUNDED, MONEY);
    const { capacityInUse, alive } = world.firms;
    capacityInUse.set([0.2], 66);
    capacityInUse.set([5], STRANGER);
    capacityInUse[43] = 4;
    releasePartners(world, P);
    expect(filled(capacityInUse)).toEqual({ [STRANGER]: 5, 43: 2.5 });
    capacityInUse[43] = 4;
    alive[43] = 0;
    releasePartners(world, P);
    expect(filled(capacityInUse)).toEqual({ [STRANGER]: 5, 43: 4 });
  });
});
