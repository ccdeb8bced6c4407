/** What shared luck is worth, by hand. */
import { describe, expect, test } from 'vitest';
import { errorApart, factorOfRatio, precisionOf } from '../../bench/decide-measures.ts';

describe('the precision of a difference', () => {
  test('worked by hand: common luck of deviation 10, own luck of deviation 1', () => {
    // Values ±10 with differences 5 ± 1, four futures: variances 400/3 (+ own), errors √(variance / 4).
    const a = Float64Array.of(-10, -10, 10, 10);
    const b = Float64Array.of(-6, -4, 14, 16);
    const { difference, paired, unpaired, times } = precisionOf(a, b);
    expect(difference).toMatchObject({ mean: 5, count: 4 });
    expect(paired).toBeCloseTo(Math.sqrt(4 / 3 / 4), 12);
    expect(unpaired).toBeCloseTo(Math.sqrt((400 / 3 + 404 / 3) / 4), 12);
    expect(times).toBeCloseTo(804 / 4, 9);
    expect(errorApart(a, b)).toBe(unpaired);
  });

  test('is no better than two samples where luck is not shared, and without error where the change is the same everywhere', () => {
    const a = Float64Array.of(1, -1, 1, -1);
    expect(precisionOf(a, Float64Array.of(1, 1, -1, -1)).times).toBeCloseTo(1, 12);
    expect(
      precisionOf(
        a,
        a.map((value) => value + 2),
      ),
    ).toMatchObject({ paired: 0, times: Infinity });
  });

  test('a ratio of variances is known the better the more futures', () => {
    // ln of a ratio of variances has a deviation of √(2/47 + 2/47) = 0.292 with 48 futures.
    expect(factorOfRatio(48)).toBeCloseTo(Math.exp(1.96 * 0.2917), 3);
    expect(factorOfRatio(1000)).toBeLessThan(1.15);
  });
});
