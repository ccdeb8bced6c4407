/** Odds as frequencies, never rounded into certainty. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { odds, oddsError, oddsMargin, oddsWords, outOfHundred } from '../../src/i18n/odds.ts';

const S = '\u00a0';

describe('odds', () => {
  test('only certainty is 100 of 100', () => {
    expect(outOfHundred(1)).toBe(100);
    expect(outOfHundred(0.9999)).toBe(99);
    expect(oddsWords(0.9999, 'en')).toBe(`more than 99 of${S}100 futures`);
    expect(oddsWords(0.9999, 'fr')).toBe(`plus de 99 futurs sur${S}100`);
  });

  test('a small chance is 0 of 100, and the words say that it is not nothing', () => {
    expect(outOfHundred(0.004)).toBe(0);
    expect(oddsWords(0.004, 'en')).toBe(`fewer than 1 of${S}100 futures`);
    expect(oddsWords(0.004, 'fr')).toBe(`moins de 1 futur sur${S}100`);
    expect(oddsWords(0, 'en')).toBe(`0 of${S}100 futures`);
  });

  test('the frequency is written in both languages', () => {
    expect(odds(0.89, 'en')).toBe(`89 of${S}100`);
    expect(odds(0.89, 'fr')).toBe(`89 sur${S}100`);
    expect(oddsWords(0.89, 'fr')).toBe(`89 futurs sur${S}100`);
    expect(oddsWords(0.01, 'fr')).toBe(`1 futur sur${S}100`);
  });

  test('every probability has a frequency within a point of it, and order is kept', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (p, q) => {
        expect(Math.abs(outOfHundred(p) - 100 * p)).toBeLessThan(1);
        if (p <= q) expect(outOfHundred(p)).toBeLessThanOrEqual(outOfHundred(q));
      }),
    );
  });

  test('the error is the 95 % margin, and where all futures agree a bound by the rule of three', () => {
    expect(oddsError(0.5, 0.05, 100, 'en')).toBe(`±10${S}points`);
    expect(oddsError(0.5, 0.05, 100, 'fr')).toBe(`±${S}10${S}points`);
    expect(oddsError(0, 0, 200, 'en')).toBe('95% sure: below 1.5%');
    expect(oddsError(1, 0, 200, 'fr')).toBe(`sûr à 95${S}%${S}: plus de 99${S}%`);
    expect(oddsError(0, 0, 0, 'en')).toBe('');
  });

  test('the short margin is rounded away from certainty', () => {
    expect(oddsMargin(0.5, 0.0351, 200)).toBe('±7');
    expect(oddsMargin(0, 0, 200)).toBe('≤2');
    expect(oddsMargin(1, 0, 200)).toBe('≥98');
    expect(oddsMargin(1, 0, 300)).toBe('≥99');
    expect(oddsMargin(0, 0, 0)).toBe('');
  });
});
