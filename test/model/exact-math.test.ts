/** Mathematics that must be right to the last bits: against the platform's own, known values and identities. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp, laplaceQuantile, log, normalQuantile, poissonCount, pow } from '../../src/model/exact-math.ts';
import { uniformOf } from '../../src/model/luck.ts';
import { mean, variance } from './laboratory.ts';

const EPSILON = 2 ** -52;

/** Distance in units of the last place of the expected value. */
function ulps(found: number, expected: number): number {
  const scale = 2 ** Math.max(-1022, Math.floor(Math.log2(Math.abs(expected)))) * EPSILON;
  return Math.abs(found - expected) / scale;
}

/** Φ(x) by its Taylor series, independent of the quantile under test; good for |x| ≤ 4. */
function normalDistribution(x: number): number {
  let term = x;
  let total = x;
  for (let n = 1; n < 120; n++) {
    term *= (-x * x) / (2 * n);
    total += term / (2 * n + 1);
  }
  return 0.5 + total / Math.sqrt(2 * Math.PI);
}

describe('exp', () => {
  test('is within two units in the last place of the true value', () => {
    // The platform is itself within one unit, hence three.
    fc.assert(
      fc.property(fc.double({ min: -700, max: 709, noNaN: true }), (x) => {
        expect(ulps(exp(x), Math.exp(x))).toBeLessThanOrEqual(3);
      }),
      { numRuns: 2000 },
    );
  });

  test('is exact where the answer is known', () => {
    expect([exp(0), exp(-0), exp(-Infinity), exp(Infinity), exp(-709), exp(710)]).toEqual([1, 1, 0, Infinity, 0, Infinity]);
    expect(exp(NaN)).toBeNaN();
    expect(exp(1)).toBeCloseTo(Math.E, 15);
    expect(ulps(exp(709.7), Math.exp(709.7))).toBeLessThanOrEqual(3);
  });
});

describe('log', () => {
  test('is within two units in the last place of the true value, in its smallest and largest arguments too', () => {
    const positive = fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true });
    fc.assert(
      fc.property(positive, (x) => {
        expect(ulps(log(x), Math.log(x))).toBeLessThanOrEqual(3);
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps its digits beside 1, where the answer is nearly 0', () => {
    for (let k = 5; k <= 50; k += 5) {
      const x = 2 ** -k;
      expect(ulps(log(1 + x), Math.log1p(x))).toBeLessThanOrEqual(3);
      expect(ulps(log(1 - x), Math.log1p(-x))).toBeLessThanOrEqual(3);
    }
  });

  test('is exact where the answer is known', () => {
    expect([log(1), log(0), log(Infinity)]).toEqual([0, -Infinity, Infinity]);
    expect(log(-1)).toBeNaN();
    expect(log(2)).toBe(Math.LN2);
    expect(ulps(log(Number.MIN_VALUE), -1074 * Math.LN2)).toBeLessThanOrEqual(2);
  });

  test('undoes exp', () => {
    fc.assert(
      fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
        expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(4 * EPSILON * Math.max(1, Math.abs(x)));
      }),
    );
  });
});

describe('pow', () => {
  test('agrees with the platform to a relative error that grows with the size of the logarithm only', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), fc.double({ min: -8, max: 8, noNaN: true }), (x, y) => {
        expect(Math.abs(pow(x, y) / x ** y - 1)).toBeLessThanOrEqual(4 * EPSILON * (1 + Math.abs(y * Math.log(x))));
      }),
      { numRuns: 1000 },
    );
  });

  test('knows its corners', () => {
    expect([pow(0, 2), pow(0, -1), pow(0, 0), pow(7, 0), pow(1, 99)]).toEqual([0, Infinity, 1, 1, 1]);
  });
});

describe('the normal quantile', () => {
  test('has its known values: median 0, quartile 0.6745, 97.5 % point 1.95996, one in a million -4.7534', () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.75)).toBeCloseTo(0.674489750196081743, 14);
    expect(normalQuantile(0.975)).toBeCloseTo(1.95996398454005424, 14);
    expect(normalQuantile(1e-6)).toBeCloseTo(-4.753424308822899, 12);
    expect(normalQuantile(1e-15)).toBeCloseTo(-7.941345326170998, 11);
  });

  test('undoes the distribution function', () => {
    for (let x = -3.9; x <= 3.9; x += 0.13) expect(normalQuantile(normalDistribution(x))).toBeCloseTo(x, 9);
  });

  test('is odd around one half and rises', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (n) => {
        const u = n / 2 ** 32;
        expect(normalQuantile(1 - u)).toBe(-normalQuantile(u));
        expect(normalQuantile(u + 2 ** -20)).toBeGreaterThan(normalQuantile(u));
      }),
    );
  });
});

describe('a Laplace draw', () => {
  const grid = Array.from({ length: 200_000 }, (_, n) => laplaceQuantile((n + 0.5) / 200_000));

  test('has mean 0 and unit variance', () => {
    expect(mean(grid)).toBeCloseTo(0, 10);
    expect(variance(grid)).toBeCloseTo(1, 3);
  });

  test('inverts its distribution: quartile ln 2 over the square root of 2, and nearly 0 beside the median, which no uniform hits', () => {
    expect(laplaceQuantile(0.75)).toBeCloseTo(Math.LN2 / Math.SQRT2, 15);
    expect(laplaceQuantile(0.25)).toBeCloseTo(-Math.LN2 / Math.SQRT2, 15);
    expect(laplaceQuantile(0.5 + 2 ** -33) * 2 ** 32).toBeCloseTo(Math.SQRT1_2, 6);
    expect(laplaceQuantile(0.5 - 2 ** -33) * 2 ** 32).toBeCloseTo(-Math.SQRT1_2, 6);
    expect(uniformOf(0x80000000 | 0)).toBe(0.5 + 2 ** -33);
    expect(uniformOf(0x7fffffff)).toBe(0.5 - 2 ** -33);
  });
});

describe('a Poisson count', () => {
  const uniforms = Array.from({ length: 40_000 }, (_, n) => (n + 0.5) / 40_000);

  test.each([0.05, 0.7, 3, 25, 180, 201, 450])('of rate %d has that mean and variance', (rate) => {
    const counts = uniforms.map((u) => poissonCount(rate, u));
    expect(mean(counts) / rate).toBeCloseTo(1, 2);
    expect(variance(counts) / rate).toBeGreaterThan(0.97);
    expect(variance(counts) / rate).toBeLessThan(1.03);
  });

  test('of rate 2 takes its values with the known chances', () => {
    const counts = uniforms.map((u) => poissonCount(2, u));
    const share = (k: number): number => counts.filter((count) => count === k).length / counts.length;
    [0.135335, 0.270671, 0.270671, 0.180447, 0.090224].forEach((chance, k) => expect(share(k)).toBeCloseTo(chance, 3));
  });

  test('only gains events when the rate rises', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 190, noNaN: true }),
        fc.double({ min: 0, max: 9, noNaN: true }),
        fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
        (rate, more, u) => {
          expect(poissonCount(rate + more, u)).toBeGreaterThanOrEqual(poissonCount(rate, u));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('keeps that order where it passes to its normal limit', () => {
    const falls = uniforms.filter((u) => poissonCount(200.5, u) < poissonCount(199.5, u) - 1);
    expect(falls.length / uniforms.length).toBeLessThan(0.001);
  });

  test('of no rate, or of one that is no number, is 0', () => {
    expect([poissonCount(0, 0.9), poissonCount(-1, 0.9), poissonCount(NaN, 0.9)]).toEqual([0, 0, 0]);
  });
});
