import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesAt } from '../../src/experiment/ensemble.ts';
import { bandOf, meanOf, standardErrorOf, summarise } from '../../src/experiment/statistics.ts';
import { ensembleOf, synthetic } from './synthetic-ensemble.ts';

const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 60 });

describe('a summary', () => {
  test('of 1, 2, 3, 4 has the percentiles worked by hand', () => {
    const { p05, p25, p50, p75, p95, mean, count } = summarise(Float64Array.of(4, 1, 3, 2));
    // Positions (n − 1)p are 0.15, 0.75, 1.5, 2.25 and 2.85 along the ordered values.
    expect(p05).toBeCloseTo(1.15, 12);
    expect([p25, p50, p75, mean, count]).toEqual([1.75, 2.5, 3.25, 2.5, 4]);
    expect(p95).toBeCloseTo(3.85, 12);
  });

  test('of 0 to 100 has the percentiles that the numbers name', () => {
    const { p05, p25, p50, p75, p95 } = summarise(Float64Array.from({ length: 101 }, (_, i) => (i * 37) % 101));
    expect([p05, p25, p50, p75, p95]).toEqual([5, 25, 50, 75, 95]);
  });

  test('of 2, 4, 4, 4, 5, 5, 7, 9 has the standard error worked by hand', () => {
    // Squared distances from 5 sum to 32; 32 / 7 / 8 under the root.
    expect(summarise(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9)).standardError).toBeCloseTo(Math.sqrt(32 / 56), 14);
  });

  test('of one value is that value without an error, of none is all zero', () => {
    expect(summarise(Float64Array.of(7))).toEqual({ count: 1, mean: 7, p05: 7, p25: 7, p50: 7, p75: 7, p95: 7, standardError: 0 });
    expect(summarise(new Float64Array())).toEqual({ count: 0, mean: 0, p05: 0, p25: 0, p50: 0, p75: 0, p95: 0, standardError: 0 });
  });

  test('leaves the values as they were', () => {
    const given = Float64Array.of(3, 1, 2);
    summarise(given);
    expect([...given]).toEqual([3, 1, 2]);
  });

  test('has percentiles in order, between the least and the greatest value, whatever the values', () => {
    fc.assert(
      fc.property(values, (list) => {
        const { p05, p25, p50, p75, p95, mean, standardError } = summarise(Float64Array.from(list));
        const ordered = [Math.min(...list), p05, p25, p50, p75, p95, Math.max(...list)];
        expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
        expect(Number.isFinite(mean)).toBe(true);
        expect(standardError).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('does not depend on the order of the values, the sum of the mean aside', () => {
    fc.assert(
      fc.property(values, (list) => {
        const { p05, p50, p95 } = summarise(Float64Array.from(list));
        const turned = summarise(Float64Array.from([...list].reverse()));
        expect([turned.p05, turned.p50, turned.p95]).toEqual([p05, p50, p95]);
      }),
    );
  });

  test('sums in the given order: the mean is that of plain addition, bit for bit', () => {
    const list = [0.1, 0.2, 0.3, 1e16, -1e16];
    expect(meanOf(Float64Array.from(list))).toBe(list.reduce((sum, value) => sum + value, 0) / list.length);
  });
});

describe('a band', () => {
  const ensemble = ensembleOf({ replicates: 30, quarters: 6 }, ({ replicate, quarter, outcome, scope }) =>
    outcome === 'grossGdp' && scope === 2 ? ((replicate * 7) % 30) * quarter : 1e6,
  );

  test('is at every quarter the summary of the values at that quarter', () => {
    const band = bandOf(ensemble, 0, 2, 'grossGdp');
    for (let t = 0; t <= 6; t++) {
      const { mean, p05, p25, p50, p75, p95, standardError } = summarise(valuesAt(ensemble, 0, 2, 'grossGdp', t));
      const found = [band.mean[t], band.p05[t], band.p25[t], band.p50[t], band.p75[t], band.p95[t], band.standardError[t]];
      expect(found).toEqual([mean, p05, p25, p50, p75, p95, standardError]);
    }
    expect(band.p50.length).toBe(7);
  });

  test('of no finished replicate is finite', () => {
    const band = bandOf({ ...ensemble, recordings: [] }, 0, 0, 'grossGdp');
    expect([...band.p50, ...band.standardError]).toEqual(new Array(14).fill(0));
  });

  test('leaves the recordings as they were', () => {
    const before = ensemble.recordings.map(({ values: held }) => held.slice());
    bandOf(ensemble, 0, 2, 'grossGdp');
    expect(ensemble.recordings.map(({ values: held }) => held)).toEqual(before);
  });
});

describe('the standard error of the mean', () => {
  /** The mean of `count` uniform values, whose standard deviation is √(1/12). */
  function draw(seed: number, count: number): Float64Array {
    const next = synthetic(seed * 1_000_003);
    return Float64Array.from({ length: count }, next);
  }

  test('halves when replicates quadruple', () => {
    const error = (count: number): number => {
      const errors = Array.from({ length: 40 }, (_, seed) => summarise(draw(seed + 1, count)).standardError);
      return meanOf(Float64Array.from(errors));
    };
    expect(error(100) / error(400)).toBeCloseTo(2, 1);
    expect(error(400)).toBeCloseTo(Math.sqrt(1 / 12 / 400), 3);
  });

  test('is the spread that means of repeated ensembles really have', () => {
    const means = Float64Array.from({ length: 400 }, (_, seed) => meanOf(draw(seed + 1, 100)));
    const spread = standardErrorOf(means, meanOf(means)) * Math.sqrt(means.length);
    expect(spread / summarise(draw(7, 100)).standardError).toBeGreaterThan(0.85);
    expect(spread / summarise(draw(7, 100)).standardError).toBeLessThan(1.15);
  });
});
