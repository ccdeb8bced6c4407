/** Odds as dots and clusters as a bar. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oddsDots } from '../../src/charts/dots.ts';
import { wholePercents } from '../../src/charts/shares.ts';
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
  test('the published envelopes are 18, 21, 17, 19 and 25 percent, which make 100', () => {
    // 298, 355, 278, 323 and 427 of 1,681.
    expect(wholePercents(CLUSTERS.map(({ envelopes }) => envelopes[0] + envelopes[1]))).toEqual([18, 21, 17, 19, 25]);
  });

  test('percentages make exactly 100 and each is within one of its share', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 1, maxLength: 20 }), (amounts) => {
        const percents = wholePercents(amounts);
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
        percents.forEach((percent, i) => expect(Math.abs(percent - (100 * amounts[i]) / total)).toBeLessThan(1));
      }),
    );
  });

  test('no money makes zeros', () => {
    expect(wholePercents([0, 0])).toEqual([0, 0]);
  });
});
