/** Worked cases of the rules for money and consortia: tapering, the most partners that are asked for, and what a tranche of its own changes. */
import { describe, expect, test } from 'vitest';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/parameters.ts';
import { PUBLISHED_POLICY, type Policy } from '../../src/model/policy.ts';
import { PUBLISHED_BUDGET, PUBLISHED_SECOND_BUDGET } from '../../src/model/published.ts';
import { leastPartners, publicShare, taperedBy } from '../../src/model/rules.ts';
import { deriveServices, hasMoney, isRunning } from '../../src/model/services.ts';
import { CAPACITY } from '../../src/model/streams.ts';
import { P, smallWorld } from './small-world.ts';

const policyOf = (levers: Partial<Policy>): Policy => ({ ...PUBLISHED_POLICY, ...levers });

describe('support that tapers off', () => {
  test.each<[string, Partial<Policy>, readonly [number, number][]]>([
    [
      'a programme of ten quarters, from none to all of it',
      { stopAtQuarter: 10 },
      [
        [0, 0],
        [5, 0.2],
        [10, 0.4],
      ],
    ],
    [
      'no earlier than it starts, no further than its end',
      { startAtQuarter: 5, stopAtQuarter: 15 },
      [
        [-3, 0],
        [5, 0.2],
        [12, 0.4],
      ],
    ],
    ['two tranches at most, however late it stops', { stopAtQuarter: 60 }, [[20, 0.2]]],
    [
      'a programme of a single quarter, all of it once the quarter is over',
      { startAtQuarter: 3, stopAtQuarter: 4 },
      [
        [0, 0],
        [1, 0.4],
      ],
    ],
    ['a programme that stops when it starts, not at all', { startAtQuarter: 3, stopAtQuarter: 3 }, [[1, 0]]],
  ])('over %s', (_name, levers, falls) => {
    for (const [clock, fallen] of falls) expect(taperedBy(policyOf({ ...levers, taper: 0.4 }), clock), `${clock}`).toBeCloseTo(fallen, 14);
  });

  test('lowers the public share of cost by the programme’s own clock, not by the calendar', () => {
    const small = smallWorld({ policy: { matchRatio: 1, taper: 0.5, startAtQuarter: 6, stopAtQuarter: 46 } });
    const world = { ...small, potential: { ...small.potential, stream: new Uint8Array(4).fill(CAPACITY) } };
    // Half at the start; ten of forty quarters take an eighth of it.
    expect(publicShare(world, P, 6)).toBeCloseTo(0.5, 14);
    expect(publicShare(world, P, 16)).toBeCloseTo(0.5 * (1 - 0.125), 14);
    expect(publicShare(world, P, 46)).toBeCloseTo(0.25, 14);
  });
});

describe('the most partners that any quarter’s rules ask for', () => {
  test('leave a place for the lead beside the SMEs: a large lead is none of them', () => {
    expect(leastPartners(policyOf({ minPartners: 2, minSme: 4 }))).toBe(5);
    expect(leastPartners(policyOf({ minPartners: 5, minSme: 4 }))).toBe(5);
    expect(leastPartners(policyOf({ minPartners: 1, minSme: 0 }))).toBe(1);
  });

  test('are those of the second tranche where it asks for more by its own rules', () => {
    expect(leastPartners(policyOf({ minPartners: 3, secondMinPartners: 7, trancheRules: 'own' }))).toBe(7);
    expect(leastPartners(policyOf({ minPartners: 3, secondMinPartners: 7 }))).toBe(3);
  });
});

describe('a second tranche with money of its own', () => {
  /** The effect of brokerage at its reference share: 0.2 with the published money, and half of what is missing to 0.4 with every as much more. */
  const brokerage = (levers: Partial<Policy>): number =>
    deriveServices(policyOf({ ...levers, brokerage: 0.05 }), { ...DEFAULT_ASSUMPTIONS, brokerageEffect: 0.2 }).brokerage;
  const effectOf = (share: number): number => 0.4 * (1 - 0.5 ** share);
  const FIRST = PUBLISHED_BUDGET - PUBLISHED_SECOND_BUDGET;

  test('buys services with the first tranche’s part of the budget and with its own', () => {
    expect([FIRST, PUBLISHED_SECOND_BUDGET]).toEqual([979, 702]);
    const own = (budget: number, secondBudget: number): number => brokerage({ trancheRules: 'own', budget, secondBudget });
    expect(own(1681, 702)).toBeCloseTo(effectOf(1), 12);
    expect(own(1681, 0)).toBeCloseTo(effectOf(979 / 1681), 12);
    expect(own(0, 351)).toBeCloseTo(effectOf(351 / 1681), 12);
    expect(own(840.5, 351)).toBeCloseTo(effectOf(0.5), 12);
    // Under the same rules for both, money of its own is no money.
    expect(brokerage({ budget: 840.5, secondBudget: 5000 })).toBeCloseTo(effectOf(0.5), 12);
  });

  test('is a programme with any money at all, half a million as well', () => {
    const only = (secondBudget: number): Policy => policyOf({ trancheRules: 'own', budget: 0, secondBudget });
    expect([0, 0.5, 1, 700].map((money) => hasMoney(only(money)))).toEqual([false, true, true, true]);
    expect([0, 0.5].map((money) => isRunning(only(money), 20))).toEqual([false, true]);
    expect(hasMoney(policyOf({ budget: 0, secondBudget: 700 }))).toBe(false);
    expect(hasMoney(policyOf({ budget: 0.5, secondBudget: 0 }))).toBe(true);
  });
});
