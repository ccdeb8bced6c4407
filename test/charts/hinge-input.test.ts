import { describe, expect, test } from 'vitest';
import { closeScale, differ, distance, numberOf, numbersCsv, write } from '../../src/charts/hinge-input.ts';
import { context } from './hinge-example.ts';

describe('a close scale', () => {
  test('holds all values on round steps, and leaves zero out where it is far', () => {
    const { min, max, step } = closeScale([103, 118]);
    expect(min).toBeLessThanOrEqual(103);
    expect(max).toBeGreaterThanOrEqual(118);
    expect(min).toBeGreaterThan(0);
    expect((max - min) / step).toBeLessThanOrEqual(6);
    expect(closeScale([10, 100]).min).toBe(0);
  });

  test('has room around one value and around none', () => {
    for (const values of [[5, 5], [0], [-3], [], [NaN]]) {
      const { min, max, step } = closeScale(values);
      expect(max).toBeGreaterThan(min);
      expect(step).toBeGreaterThan(0);
    }
  });
});

describe('amounts of an outcome', () => {
  test('are written in its unit, differences with their sign, those of shares in points', () => {
    expect(write(1500, context())).toBe('$1.5B');
    expect(differ(-1500, context())).toBe('−$1.5B');
    const share = context({ outcomeId: 'deadweightShare' });
    expect(write(0.25, share)).toBe('25%');
    expect(differ(0.05, share)).toBe('+5\u00a0points');
    expect(distance(-0.05, share)).toBe('5\u00a0points');
    // A ratio of 0 is none, a difference of 0 between ratios is one.
    const cost = context({ outcomeId: 'costPerAdditionalJobYear' });
    expect([write(0, cost), differ(0, cost), differ(-1200, cost)]).toEqual(['–', '$0', '−$1,200']);
  });
});

describe('a setting’s value', () => {
  test('is a number where it is one, and the published mean for a match as realised', () => {
    expect([numberOf('policy.budget', 3), numberOf('policy.matchRatio', 'as-realised'), numberOf('policy.portfolio', 'equal')]).toEqual([
      3,
      1.63,
      null,
    ]);
  });
});

describe('numbers as data', () => {
  test('are lines of cells in every digit', () => {
    expect(numbersCsv({ columns: ['a', 'b'], rows: [['x, y', 1 / 3]] })).toBe(`a,b\r\n"x, y",${1 / 3}\r\n`);
  });
});
