/** Policies over time from settings alone: worked cases of money, tranches, match and taper. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import type { Policy } from '../../src/model/policy.ts';
import { CLUSTERS, PUBLISHED_BUDGET, PUBLISHED_SECOND_BUDGET } from '../../src/model/published.ts';
import { programmeMoney } from '../../src/experiment/money.ts';
import { policyCourse } from '../../src/stores/policy-timeline.ts';
import { presetScenario } from '../../src/stores/preset-policy.ts';

function under(policy: Partial<Policy>, scenario: Partial<Scenario> = {}): Scenario {
  return { ...DEFAULT_SCENARIO, ...scenario, policy: { ...DEFAULT_SCENARIO.policy, ...policy } };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const moneyOf = (scenario: Scenario): number[] => policyCourse(scenario).years.map(({ money }) => money);
/** Money that falls evenly over ten years, so that a year's share is known. */
const EVEN = { schedule: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1] } as const;
const YEAR = PUBLISHED_BUDGET / 10;

describe('a policy over time', () => {
  test('as published is two tranches of five years that end in March 2028, and eleven years are shown to March 2029', () => {
    const course = policyCourse(DEFAULT_SCENARIO);
    expect([course.start, course.end, course.stopped, course.drawn]).toEqual([0, 40, false, false]);
    expect(course.tranches.map(({ from, to, partners }) => [from, to, partners])).toEqual([
      [0, 20, 2],
      [20, 40, 2],
    ]);
    expect(course.tranches[0]?.money).toBeCloseTo(PUBLISHED_BUDGET - PUBLISHED_SECOND_BUDGET, 6);
    expect(course.tranches[1]?.money).toBeCloseTo(PUBLISHED_SECOND_BUDGET, 6);
    expect(course.years).toHaveLength(11);
    expect(course.years.map(({ first, second }) => [first, second])).toEqual([
      ...Array.from({ length: 5 }, () => [4, 0]),
      ...Array.from({ length: 5 }, () => [0, 4]),
      [0, 0],
    ]);
    expect(course.years.slice(0, 10).map(({ match }) => match)).toEqual(
      Array.from({ length: 10 }, () => ({ low: 1.63, high: 1.63, realised: true })),
    );
    expect([course.years[10]?.match, course.years[10]?.money]).toEqual([null, 0]);
  });

  test('that starts eight quarters late has all its years two years later, for as long as the picture lasts', () => {
    const published = moneyOf(DEFAULT_SCENARIO);
    const late = policyCourse(under({ startAtQuarter: 8, stopAtQuarter: 48 }));
    expect([late.start, late.end, late.tranches.map(({ from, to }) => [from, to])]).toEqual([
      8,
      48,
      [
        [8, 28],
        [28, 48],
      ],
    ]);
    late.years.forEach(({ money }, year) => expect(money).toBeCloseTo(published[year - 2] ?? 0, 9));
    expect(late.money).toBeCloseTo(PUBLISHED_BUDGET, 6);
  });

  test('that starts within a fiscal year fills a part of it, of either tranche', () => {
    const { years } = policyCourse(under({ ...EVEN, startAtQuarter: 2, stopAtQuarter: 42 }));
    expect(years.map(({ first, second }) => `${first} ${second}`).join()).toBe('2 0,4 0,4 0,4 0,4 0,2 2,0 4,0 4,0 4,0 4,0 2');
    expect(years[0]?.money).toBeCloseTo(YEAR / 2, 9);
    expect(years[5]?.money).toBeCloseTo(YEAR, 9);
  });

  test('that stops after twenty quarters has its first tranche alone', () => {
    const course = policyCourse(under({ stopAtQuarter: 20 }));
    expect([course.end, course.stopped, course.tranches.length]).toEqual([20, true, 1]);
    expect(course.years.slice(5).map(({ money, match }) => [money, match])).toEqual(Array.from({ length: 6 }, () => [0, null]));
    expect(course.money).toBeCloseTo(sum(CLUSTERS.map(({ envelopes }) => envelopes[0])), 6);
  });

  test('that tapers by half has half its last quarter but one step, and its industry pays for what is missing', () => {
    const course = policyCourse(under({ ...EVEN, matchRatio: 1, taper: 0.5 }));
    // Quarters 36 to 39 of 40 lose 0.5 × 36/40 to 0.5 × 39/40.
    const left = [36, 37, 38, 39].map((t) => 1 - (0.5 * t) / 40);
    expect(course.years[9]?.money).toBeCloseTo((YEAR / 4) * sum(left), 9);
    // At 1 : 1 a dollar of cost was half public; where the public half has shrunk to left/2, industry pays 2/left − 1 beside each public dollar.
    const paid = sum(left.map((share) => share * (2 / share - 1))) / sum(left);
    expect(course.years[9]?.match?.low).toBeCloseTo(paid, 9);
    expect(course.years[9]?.match?.high).toBe(course.years[9]?.match?.low);
    expect(course.tranches.map(({ match }) => match?.low)).toEqual([1, 1]);
  });

  test('with a second tranche of its own rules has them from its sixth year on', () => {
    const own = under({ trancheRules: 'own', matchRatio: 1, secondMatch: 3, secondMinPartners: 4, secondBudget: 90, minPartners: 2 });
    const { tranches, years } = policyCourse(own);
    expect(tranches.map(({ match, partners }) => [match?.low, partners])).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(tranches[1]?.money).toBeCloseTo(90, 9);
    expect([years[4]?.match?.high, years[5]?.match?.low]).toEqual([1, 3]);
    const shifted = policyCourse({ ...own, policy: { ...own.policy, startAtQuarter: 2, stopAtQuarter: 42 } });
    expect(shifted.years[5]?.match).toEqual({ low: 1, high: 3, realised: false });
  });

  test('with a match of each cluster spans from the lowest to the highest', () => {
    const { tranches } = policyCourse(under({ matchRatio: [1, 2, 0.5, 3, 1.5] }));
    expect(tranches[0]?.match).toEqual({ low: 0.5, high: 3, realised: false });
  });

  test('without projects asks for no match; its services take their share', () => {
    const course = policyCourse(under({ projects: 'off', brokerage: 0.3 }));
    expect([course.projects, course.services]).toEqual([false, 0.3]);
    expect([...course.tranches, ...course.years].every(({ match }) => match === null)).toBe(true);
  });

  test('that has no money, or stops as it starts, never runs', () => {
    for (const scenario of [presetScenario('no-programme'), under({ startAtQuarter: 12, stopAtQuarter: 12 }), under({ projects: 'off' })]) {
      const course = policyCourse(scenario);
      expect([course.end - course.start, course.tranches, course.money]).toEqual([0, [], 0]);
      expect(course.years.every(({ first, second, money }) => first + second + money === 0)).toBe(true);
    }
  });

  test('is cut where the picture ends: a horizon of ten quarters holds two years and a half', () => {
    const { years, end } = policyCourse(under(EVEN, { horizon: 10 }));
    expect(years.map(({ quarters, first }) => [quarters, first])).toEqual([
      [4, 4],
      [4, 4],
      [2, 2],
    ]);
    expect(years[2]?.money).toBeCloseTo(YEAR / 2, 9);
    expect(end).toBe(40);
  });

  test('shows exactly the money that falls before the horizon, whatever the dates, the taper and the schedule', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 10 }).map((list) => [1, ...list.slice(1)]);
    const settings = fc.record({
      startAtQuarter: fc.integer({ min: 0, max: 40 }),
      length: fc.integer({ min: 0, max: 20 }),
      taper: fc.double({ min: 0, max: 1, noNaN: true }),
      schedule: fc.oneof(fc.constant('published' as const), weights),
      horizon: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(settings, ({ length, horizon, ...policy }) => {
        const scenario = under({ ...policy, stopAtQuarter: policy.startAtQuarter + length }, { horizon });
        expect(sum(moneyOf(scenario))).toBeCloseTo(programmeMoney(scenario, horizon), 6);
        expect(policyCourse(scenario).money).toBeCloseTo(programmeMoney(scenario), 6);
      }),
      { numRuns: 40 },
    );
  });
});
