/** Each measure of a stylised fact on a case whose answer is known. */
import { describe, expect, test } from 'vitest';
import { survivalShare, turnover, yearlyGrowth } from '../../src/experiment/stylised/demography.ts';
import { dispersionExponent, shapeOf, sizeClasses } from '../../src/experiment/stylised/growth-shape.ts';
import { truncatedParetoExponent } from '../../src/experiment/stylised/size-tail.ts';
import { laplaceQuantile, normalQuantile } from '../../src/model/exact-math.ts';
import { paretoBetween } from '../../src/model/initialization.ts';

/** The quantiles at (n + ½) / count: a sample as even as can be. */
function quantiles(count: number, quantile: (u: number) => number): Float64Array {
  return Float64Array.from({ length: count }, (_, n) => quantile((n + 0.5) / count));
}

describe('survival', () => {
  // Of the start; lived 20 quarters and closed in the 21st; closed in the 20th; lives; born too late to tell; never used.
  const lives = { bornAt: Int32Array.of(0, 1, 1, 5, 6, -1), closedAt: Int32Array.of(3, 22, 21, -1, -1, -1), until: 25 };

  test('is the share of entrants that outlive their quarters, among those that could', () => {
    expect(survivalShare(lives, 20)).toBe(2 / 3);
  });

  test('has nobody to speak of where none could be watched', () => {
    expect(survivalShare(lives, 25)).toBe(0);
  });
});

describe('turnover', () => {
  // Rows: stays, closes, is born in the first year, is born in the second; the last is never used.
  const yearEnds = [Float64Array.of(10, 30, 0, 0, 0), Float64Array.of(20, 0, 5, 0, 0), Float64Array.of(30, 0, 5, 15, 0)];

  test('counts who came and went, by firms and by jobs, and averages over years', () => {
    expect(turnover({ yearEnds })).toEqual({
      entryRate: (1 / 2 + 1 / 3) / 2,
      exitRate: (1 / 2 + 0) / 2,
      entrantJobs: (5 / 25 + 15 / 50) / 2,
      exitJobs: (30 / 40 + 0) / 2,
    });
  });

  test('counts a row as many firms as it stands for', () => {
    const { exitRate, exitJobs } = turnover({ yearEnds: yearEnds.slice(0, 2) }, (row) => (row === 1 ? 0.5 : 1));
    expect(exitRate).toBe(0.5 / 1.5);
    expect(exitJobs).toBe(15 / 25);
  });

  test('is 0 without a year', () => {
    expect(turnover({ yearEnds: yearEnds.slice(0, 1) })).toEqual({ entryRate: 0, exitRate: 0, entrantJobs: 0, exitJobs: 0 });
  });

  test('growth is that of firms that live through the year and began it large enough', () => {
    const { growth, logSize } = yearlyGrowth({ yearEnds }, 10);
    expect(Array.from(growth, (value) => Math.exp(value))).toEqual([expect.closeTo(2, 12), expect.closeTo(1.5, 12)]);
    expect(Array.from(logSize, (value) => Math.exp(value))).toEqual([expect.closeTo(10, 12), expect.closeTo(20, 12)]);
  });
});

describe('the exponent of a tail', () => {
  test.each([0.7, 1, 1.06, 2])('of a truncated Pareto of exponent %d is its own', (exponent) => {
    const sizes = quantiles(20_000, (u) => paretoBetween(500, 20_000, exponent, u));
    expect(truncatedParetoExponent(sizes, 500, 20_000)).toBeCloseTo(exponent, 2);
  });

  test('does not change when sizes outside the limits are there too, nor inside narrower limits', () => {
    const sizes = quantiles(50_000, (u) => paretoBetween(1, 20_000, 1.06, u));
    expect(truncatedParetoExponent(sizes, 10, 500)).toBeCloseTo(1.06, 2);
    expect(truncatedParetoExponent(sizes, 20, 200)).toBeCloseTo(1.06, 2);
  });

  test('is Hill’s, 1 over the mean excess, with a limit far above', () => {
    const sizes = [Math.E, Math.E ** 2, Math.E ** 3];
    expect(truncatedParetoExponent(sizes, 1, 1e300)).toBeCloseTo(1 / 2, 6);
  });

  test('is too low where the sizes just above the lower limit are missing', () => {
    const thinned = quantiles(20_000, (u) => paretoBetween(500, 20_000, 1.06, u)).filter((size, n) => size > 700 || n % 2 === 0);
    expect(truncatedParetoExponent(thinned, 500, 20_000)).toBeLessThan(0.95);
    expect(truncatedParetoExponent(thinned, 1500, 20_000)).toBeCloseTo(1.06, 2);
  });

  test('is 0 where no size lies there', () => {
    expect(truncatedParetoExponent([1, 2, 3], 10, 500)).toBe(0);
  });
});

describe('the shape of growth', () => {
  test('of a Laplace: kurtosis 3, 1 − e^(−√½) near the middle, ½ ln π − ½ in favour of the tent', () => {
    const { excessKurtosis, nearMiddle, laplaceGain } = shapeOf(quantiles(400_000, laplaceQuantile));
    expect(excessKurtosis).toBeCloseTo(3, 1);
    expect(nearMiddle).toBeCloseTo(1 - Math.exp(-Math.SQRT1_2), 3);
    expect(laplaceGain).toBeCloseTo(Math.log(Math.PI) / 2 - 0.5, 3);
  });

  test('of a normal: no excess kurtosis, 0.383 near the middle, ln ½π − ½ against the tent', () => {
    const { excessKurtosis, nearMiddle, laplaceGain } = shapeOf(quantiles(400_000, normalQuantile));
    expect(excessKurtosis).toBeCloseTo(0, 2);
    expect(nearMiddle).toBeCloseTo(0.3829, 3);
    expect(laplaceGain).toBeCloseTo(Math.log(Math.PI / 2) - 0.5, 3);
  });

  test('knows no place and no scale', () => {
    const values = quantiles(1000, laplaceQuantile);
    const moved = shapeOf(values.map((value) => 5 + 0.01 * value));
    const { excessKurtosis, laplaceGain } = shapeOf(values);
    expect(moved.excessKurtosis).toBeCloseTo(excessKurtosis, 8);
    expect(moved.laplaceGain).toBeCloseTo(laplaceGain, 10);
  });
});

describe('the dispersion of growth', () => {
  /** Growth of ±size^−β at sizes 3, 12, 48, 192, … with unequal counts. */
  function constructed(exponent: number): { growth: Float64Array; logSize: Float64Array } {
    const sizes = [3, 12, 48, 192, 768].flatMap((size, n) => new Array<number>(200 * (n + 1)).fill(size));
    return {
      growth: Float64Array.from(sizes, (size, n) => (n % 2 === 0 ? 1 : -1) * size ** -exponent),
      logSize: Float64Array.from(sizes, (size) => Math.log(size)),
    };
  }

  test.each([0, 0.14, 0.2, 0.5])('has the exponent %d that it was made with', (exponent) => {
    const { growth, logSize } = constructed(exponent);
    // Divisors n − 1 differ a little between classes of 200 and of 1,000.
    expect(dispersionExponent(sizeClasses(growth, logSize, 100))).toBeCloseTo(exponent, 3);
  });

  test('leaves out classes with too few firms, and says nothing of a single class', () => {
    const { growth, logSize } = constructed(0.2);
    expect(sizeClasses(growth, logSize, 500).map(({ count }) => count)).toEqual([600, 800, 1000]);
    expect(dispersionExponent(sizeClasses(growth, logSize, 1000))).toBe(0);
  });
});
