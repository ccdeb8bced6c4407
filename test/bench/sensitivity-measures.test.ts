/** How the estimators of sensitivity are held against known functions. */
import { describe, expect, test } from 'vitest';
import { ishigami, KNOWN_FUNCTIONS, linear, sobolG } from '../../bench/known-functions.ts';
import { indexErrors, outcomesOver, rivalErrors, rivalsOf, rootMeanSquare, walkErrors } from '../../bench/sensitivity-measures.ts';

describe('known functions', () => {
  test.each(KNOWN_FUNCTIONS)('$name has no total below its first order, and first orders of at most 1 together', ({ first, total }) => {
    expect(total).toHaveLength(first.length);
    first.forEach((share, i) => expect(total[i]).toBeGreaterThanOrEqual(share - 1e-12));
    expect(first.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-12);
  });

  test('have the variance that their indices are shares of', () => {
    // Ishigami by the midpoint rule on 40 points a side: Σ f²/n − mean² is V₁ + V₂ + V₁₃ = 13.84, the mean a/2.
    const { of } = ishigami();
    const places = Array.from({ length: 40 }, (_, n) => (n + 0.5) / 40);
    const values = places.flatMap((x) => places.flatMap((y) => places.map((z) => of([x, y, z]))));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(mean).toBeCloseTo(3.5, 9);
    expect(variance).toBeCloseTo(13.84, 1);
    // The share of x₂, from its conditional means.
    const given = places.map((y) => {
      const slice = places.flatMap((x) => places.map((z) => of([x, y, z])));
      return slice.reduce((sum, value) => sum + value, 0) / slice.length;
    });
    expect(given.reduce((sum, value) => sum + (value - mean) ** 2, 0) / given.length / variance).toBeCloseTo(ishigami().first[1], 2);
  });
});

describe('errors', () => {
  test('are roots of mean squares', () => expect(rootMeanSquare([3, -4, 0, 0])).toBe(2.5));

  test('shrink with more rows, and the worst is no less than the usual', () => {
    const [few, many] = [64, 1024].map((rows) => indexErrors(ishigami(), rows, 8));
    for (const which of ['first', 'total'] as const) {
      expect(many[which].rootMeanSquare).toBeLessThan(0.5 * few[which].rootMeanSquare);
      for (const { worst, rootMeanSquare: usual, held } of [few[which], many[which]]) {
        expect(worst).toBeGreaterThanOrEqual(usual);
        expect(held).toBeGreaterThan(0.7);
        expect(held).toBeLessThanOrEqual(1);
      }
    }
  });

  test('of the estimator in use are the least on each of the functions', () => {
    for (const known of KNOWN_FUNCTIONS) {
      const { used, saltelli, jansen, janon } = rivalErrors(known, 64, 40);
      expect(used).toBeLessThan(Math.min(saltelli, jansen, janon));
    }
  });

  test('of the others are those of the same first orders: all right with many rows, and worked by hand with two', () => {
    const known = sobolG([0, 2]);
    const { a, b, swapped } = outcomesOver(known, 8192, 'many');
    swapped.forEach((x, i) => rivalsOf(a, b, x).forEach((value) => expect(Math.abs(value - known.first[i])).toBeLessThan(0.03)));
    // A = 0, 2; B = 2, 0; AB = 2, 2: mean 1, variance 1. Saltelli (1·2 + (−1)·0)/2; Jansen 1 − (0 + 4)/4; Janon around 1.5: ¼·(1 − 3)/2 over ¼·(1 + 1 + 9 + 1)/4.
    const [saltelli, jansen, janon] = rivalsOf(Float64Array.of(0, 2), Float64Array.of(2, 0), Float64Array.of(2, 2));
    expect([saltelli, jansen]).toEqual([1, 0]);
    expect(janon).toBeCloseTo(-1 / 3, 12);
  });

  test('of walks are none on a linear function, and less than of walks drawn apart on others', () => {
    const straight = walkErrors(linear([1, 2, 3]), 4, 5);
    expect(straight.error).toBeCloseTo(0, 12);
    expect(straight.ordered).toBe(1);
    const { error, apart, ordered } = walkErrors(sobolG([0, 1, 9]), 8, 60);
    expect(error).toBeLessThan(0.9 * apart);
    expect(ordered).toBeGreaterThan(0.9);
  });
});
