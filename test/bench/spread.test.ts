/** Medians, spreads and turns of the benchmark. */
import { describe, expect, test } from 'vitest';
import { startingAt } from '../../bench/measure/rounds.ts';
import { spreadOf, spreadOfRatios } from '../../bench/measure/spread.ts';

describe('the spread of timings', () => {
  test('is middle, least and greatest of an odd number, in whatever order they came', () => {
    expect(spreadOf([9, 10, 2])).toEqual({ median: 9, least: 2, most: 10, rounds: 3 });
  });

  test('has its median halfway between the middle two of an even number', () => {
    expect(spreadOf([4, 1, 8, 2]).median).toBe(3);
  });

  test('leaves the timings as they were', () => {
    const timings = [3, 1, 2];
    spreadOf(timings);
    expect(timings).toEqual([3, 1, 2]);
  });

  test('of nothing is refused', () => {
    expect(() => spreadOf([])).toThrow('found no timings');
  });

  test('of ratios compares round by round, so that a slow round disturbs neither side', () => {
    expect(spreadOfRatios([2, 20, 6], [1, 10, 2])).toEqual({ median: 2, least: 2, most: 3, rounds: 3 });
    expect(() => spreadOfRatios([1], [1, 2])).toThrow('found 1 and 2 rounds');
  });
});

test('each contestant goes first in turn, and nobody is left out', () => {
  const orders = [0, 1, 2, 3].map((round) => startingAt(['a', 'b', 'c'], round).join(''));
  expect(orders).toEqual(['abc', 'bca', 'cab', 'abc']);
});
