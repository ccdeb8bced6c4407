/** Exact mathematics at its edges: the ends of each interval of approximation, of the range of doubles, and of a count. */
import { describe, expect, test } from 'vitest';
import { exp, log, normalQuantile, poissonCount, pow } from '../../src/model/exact-math.ts';
import { mean } from './laboratory.ts';

const EPSILON = 2 ** -52;
const BITS = 160n;
const ONE = 1n << BITS;

/** A double as a fixed-point number of 160 binary places, exactly for magnitudes near 1. */
function fixed(x: number): bigint {
  return BigInt(x * 2 ** 80) << (BITS - 80n);
}

/** e^x of a fixed-point number by its Taylor series. */
function expOf(x: bigint): bigint {
  let term = ONE;
  let total = ONE;
  for (let n = 1n; n < 60n; n++) {
    term = (term * x) / (ONE * n);
    total += term;
  }
  return total;
}

/** ln x of a fixed-point number near 1: 2·artanh((x − 1)/(x + 1)) by its series. */
function logOf(x: bigint): bigint {
  const s = ((x - ONE) * ONE) / (x + ONE);
  let power = s;
  let total = s;
  for (let n = 3n; n < 150n; n += 2n) {
    power = (((power * s) / ONE) * s) / ONE;
    total += power / n;
  }
  return 2n * total;
}

/** Errors in units of the last place, with their sign, at 1,500 points from `low` to `high`. */
function errors(low: number, high: number, found: (x: number) => number, reference: (x: bigint) => bigint): number[] {
  return Array.from({ length: 1500 }, (_, n) => {
    const x = low + ((high - low) * (n + 0.31)) / 1500;
    const value = found(x);
    const unit = 2 ** Math.floor(Math.log2(Math.abs(value))) * EPSILON;
    return Number(fixed(value) - reference(fixed(x))) / 2 ** Number(BITS) / unit;
  });
}

/** Φ(−z) for z of 3 and more, by its continued fraction. */
function upperTail(z: number): number {
  let fraction = z;
  for (let n = 200; n >= 1; n--) fraction = z + n / fraction;
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / fraction;
}

describe('the series', () => {
  test.each([
    ['exp', 0.33, 0.3465, exp, expOf],
    ['exp', -0.3465, -0.33, exp, expOf],
    ['log', 1.39, 1.4142, log, logOf],
    ['log', 0.7072, 0.72, log, logOf],
  ] as const)(
    'of %s is long enough: between %d and %d, where it ends, it errs neither up nor down',
    (_name, low, high, found, reference) => {
      const all = errors(low, high, found, reference);
      expect(Math.max(...all.map(Math.abs))).toBeLessThan(2);
      expect(Math.abs(mean(all))).toBeLessThan(0.06);
    },
  );
});

describe('the range of doubles', () => {
  test('ends where e^x does: finite at 709.7827, Infinity at anything above, 0 at anything below −708', () => {
    expect(exp(709.782712893384)).toBeGreaterThan(1.797e308);
    expect(exp(709.782712893384)).toBeLessThan(Infinity);
    expect([709.79, 720, 770, 1e6].map(exp)).toEqual([Infinity, Infinity, Infinity, Infinity]);
    expect(exp(-708) / 3.307553003638408e-308).toBeCloseTo(1, 12);
    expect([-708.01, -745, -1e6].map(exp)).toEqual([0, 0, 0]);
  });

  test('has the logarithm of every power of two and of one and a half times it', () => {
    for (let k = -1074; k <= 1023; k++) {
      const power = 2 ** k;
      expect(Math.abs(log(power) - k * Math.LN2)).toBeLessThanOrEqual(2 * EPSILON * Math.abs(k));
      if (k > -1074 && k < 1023)
        expect(Math.abs(log(1.5 * power) - Math.log(1.5 * power))).toBeLessThanOrEqual(2 * EPSILON * (1 + Math.abs(k)));
    }
  });

  test('of powers includes roots of nothing: they are nothing', () => {
    expect([pow(0, 0.5), pow(0, 1), pow(0, -0.5)]).toEqual([0, 0, Infinity]);
  });
});

describe('the normal quantile far out', () => {
  test.each([1e-7, 1e-11, 1e-13, 1e-15, 1e-20, 1e-60, 1e-150, 1e-300])('leaves %d beyond it', (u) => {
    const z = -normalQuantile(u);
    expect(Math.abs(upperTail(z) / u - 1)).toBeLessThan(4e-15 * z * z);
  });
});

describe('a Poisson count', () => {
  /** The smallest count whose distribution function reaches u. */
  function inversion(rate: number, u: number): number {
    let [count, chance] = [0, Math.exp(-rate)];
    let reached = chance;
    while (reached < u) {
      count += 1;
      chance *= rate / count;
      reached += chance;
    }
    return count;
  }

  test('is the inverse of the distribution function up to and with a rate of 200', () => {
    for (const rate of [0.3, 5, 80, 200]) {
      for (const u of [0.0013499, 0.0227, 0.3, 0.5, 0.9, 0.99865]) expect(poissonCount(rate, u)).toBe(inversion(rate, u));
    }
    expect(poissonCount(200, 0.0013499)).not.toBe(Math.floor(200 - 3 * Math.sqrt(200) + 0.5));
  });

  test('of a chance that is met exactly is the lower one', () => {
    expect(poissonCount(0.7, exp(-0.7))).toBe(0);
  });

  test('above it is the nearest whole number to rate + √rate·z, and never below 0', () => {
    const beyond = (z: number): number => upperTail(z);
    expect(poissonCount(400, beyond(3))).toBe(340);
    expect(poissonCount(225, beyond(3 + 0.48 / 15))).toBe(180);
    expect(poissonCount(225, beyond(3 + 0.52 / 15))).toBe(179);
    expect(poissonCount(210, beyond(3))).toBe(Math.floor(210 - 3 * Math.sqrt(210) + 0.5));
    expect(poissonCount(201, 1e-60)).toBe(0);
  });

  test('ends at a thousand where rounding keeps the sum below u', () => {
    expect(poissonCount(199, 1 - 2 ** -53)).toBe(1000);
  });
});
