/** Odds as dots and clusters as a bar. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oddsDots } from '../../src/charts/dots.ts';
import { clusterShares, sharesLegend } from '../../src/charts/shares.ts';
import type { ClusterId } from '../../src/i18n/terms-places.ts';
import { CLUSTERS } from '../../src/model/published.ts';

describe('dots', () => {
  const filled = (probability: number): number => oddsDots(probability).filter((dot) => dot.filled).length;

  test('there are a hundred, each in its own place', () => {
    const dots = oddsDots(0.5);
    expect(new Set(dots.map(({ column, row }) => `${column},${row}`)).size).toBe(100);
    expect(Math.max(...dots.map(({ row }) => row))).toBe(3);
    expect(Math.max(...oddsDots(0.5, 10).map(({ column }) => column))).toBe(9);
  });

  test('as many are filled as futures of a hundred, none for the nearly impossible, not all for the nearly certain', () => {
    expect([filled(0), filled(0.004), filled(0.89), filled(0.9999), filled(1)]).toEqual([0, 0, 89, 99, 100]);
  });

  test('they fill from the start, without gaps', () => {
    const dots = oddsDots(0.37);
    expect(dots.findIndex((dot) => !dot.filled)).toBe(37);
    expect(dots.slice(37).some((dot) => dot.filled)).toBe(false);
  });

  test('rows that do not divide a hundred are refused', () => {
    expect(() => oddsDots(0.5, 3)).toThrow('found 3 rows, expected a divisor of 100');
  });
});

describe('shares of clusters', () => {
  const published = CLUSTERS.map(({ id, envelopes }) => ({ id: id as ClusterId, amount: envelopes[0] + envelopes[1] }));

  test('the published envelopes are 18, 21, 17, 19 and 25 percent, which make 100', () => {
    // 298, 355, 278, 323 and 427 of 1,681.
    expect(sharesLegend(clusterShares(published, 'en'))).toBe(
      'Digital\u00a018 · Scale AI\u00a021 · Ocean\u00a017 · Protein\u00a019 · NGen\u00a025',
    );
  });

  test('segments follow each other without gaps, and percentages make exactly 100', () => {
    const ids: readonly ClusterId[] = ['digital', 'scaleai', 'ocean', 'protein', 'ngen'];
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 5, maxLength: 5 }), (amounts) => {
        const segments = clusterShares(
          ids.map((id, i) => ({ id, amount: amounts[i] ?? 0 })),
          'fr',
        );
        expect(segments.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
        segments.forEach(({ start, share, percent }, i) => {
          expect(Math.abs(percent - 100 * share)).toBeLessThan(1);
          const end = segments[i + 1]?.start ?? 1;
          expect(start + share).toBeCloseTo(end, 9);
        });
      }),
    );
  });

  test('no money makes no bar', () => {
    expect(
      clusterShares(
        published.map(({ id }) => ({ id, amount: 0 })),
        'en',
      ),
    ).toEqual([]);
  });

  test('names are in the reader’s language', () => {
    expect(clusterShares(published, 'fr').map(({ name }) => name)).toEqual(['Numérique', 'Scale AI', 'Océans', 'Protéines', 'NGen']);
  });
});
