import { describe, expect, test } from 'vitest';
import { DEFAULT_TARGETS, oddsOf, readJointly, readTarget, type Target } from '../../src/experiment/targets.ts';
import { SECOND_TRANCHE_END } from '../../src/model/published.ts';
import { ensembleOf } from './synthetic-ensemble.ts';

/** Replicate r grows by r a quarter: at quarter 4 the values are 0, 4, 8 … */
const growing = (replicates: number) => ensembleOf({ replicates, quarters: 8 }, ({ replicate, quarter }) => replicate * quarter);
const at = (level: number, quarter = 4): Target => ({ outcome: 'grossGdp', level, quarter });

describe('a target', () => {
  test('is reached by the share of replicates at or above its level', () => {
    // Values at quarter 4 are 0, 4, …, 36: six of ten are at least 16.
    expect(readTarget(growing(10), 0, at(16))).toMatchObject({ probability: 0.6, count: 10, outcome: 'grossGdp', level: 16, quarter: 4 });
  });

  test('is short by the level less the median, and by nothing once the median is there', () => {
    // The median of 0, 4, …, 36 is 18.
    expect(readTarget(growing(10), 0, at(20))?.shortfall).toBe(2);
    expect(readTarget(growing(10), 0, at(18))?.shortfall).toBe(0);
    expect(readTarget(growing(10), 0, at(5))?.shortfall).toBe(0);
  });

  test('is first reached at the quarter where the median gets there, also between two values', () => {
    // With ten replicates the median is 4.5 a quarter, between replicates 4 and 5; with nine it is replicate 4.
    expect(readTarget(growing(10), 0, at(18))?.firstQuarter).toBe(4);
    expect(readTarget(growing(10), 0, at(18.1))?.firstQuarter).toBe(5);
    expect(readTarget(growing(9), 0, at(16))?.firstQuarter).toBe(4);
    expect(readTarget(growing(9), 0, at(16.1))?.firstQuarter).toBe(5);
  });

  test('may be reached after its quarter, or not at all within the horizon', () => {
    expect(readTarget(growing(10), 0, at(36, 4))?.firstQuarter).toBe(8);
    expect(readTarget(growing(10), 0, at(36.1, 4))?.firstQuarter).toBeNull();
  });

  test('beyond the horizon, or without a replicate, has no odds rather than wrong ones', () => {
    expect(readTarget(growing(10), 0, at(1, 9))).toBeNull();
    expect(readTarget({ ...growing(1), recordings: [] }, 0, at(1))).toBeNull();
  });

  test('of each kind stands in the defaults, at the end of the ten years', () => {
    const outcomes = DEFAULT_TARGETS.map(({ outcome, level, quarter }) => `${outcome} ${level} ${quarter}`);
    const expected = ['grossJobYears', 'grossGdp', 'additionalJobs', 'additionalGdp'].map((id) => `${id} 50000 ${SECOND_TRANCHE_END}`);
    expect(outcomes).toEqual(expected);
  });
});

describe('the error of odds', () => {
  test('is that of the share with a success and a failure added', () => {
    // (99 + 1) / (198 + 2) is a half; √(¼ / 200).
    expect(oddsOf(99, 198).standardError).toBeCloseTo(Math.sqrt(0.25 / 200), 15);
  });

  test('never says that none or all of the replicates make a certainty', () => {
    const none = oddsOf(0, 200);
    expect(none.probability).toBe(0);
    expect(none.standardError).toBeGreaterThan(0.004);
    expect(none.standardError).toBeLessThan(0.006);
    expect(oddsOf(200, 200).standardError).toBe(none.standardError);
  });

  test('is close to the plain error where both outcomes are common', () => {
    expect(oddsOf(300, 1000).standardError).toBeCloseTo(Math.sqrt((0.3 * 0.7) / 1000), 4);
  });
});

describe('targets together', () => {
  // Jobs are reached in replicates 5 to 9, GDP in 0 to 6: both in 5 and 6 only.
  const crossed = ensembleOf({ replicates: 10 }, ({ replicate, outcome }) => (outcome === 'grossGdp' ? 10 - replicate : replicate));
  const both: Target[] = [
    { outcome: 'grossGdp', level: 4, quarter: 4 },
    { outcome: 'grossJobYears', level: 5, quarter: 4 },
  ];

  test('are reached where each is reached in the same replicate, not where their odds multiply', () => {
    expect(readJointly(crossed, 0, both)).toMatchObject({ probability: 0.2, count: 10 });
  });

  test('cannot be read where one is beyond the horizon', () => {
    expect(readJointly(crossed, 0, [both[0], { ...both[1], quarter: 5 }])).toBeNull();
    expect(readJointly(crossed, 0, [])).toBeNull();
  });
});
