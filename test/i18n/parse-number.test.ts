/** Typed numbers in both languages' habits. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainNumber, share } from '../../src/i18n/format.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { parseNumber } from '../../src/i18n/parse-number.ts';

describe('typed numbers', () => {
  test.each(LANGUAGES)('both decimal marks are read in %s', (language) => {
    expect(parseNumber('1,63', language)).toBe(1.63);
    expect(parseNumber('1.63', language)).toBe(1.63);
    expect(parseNumber('.5', language)).toBe(0.5);
    expect(parseNumber(',5', language)).toBe(0.5);
    expect(parseNumber(' 12 ', language)).toBe(12);
  });

  test('spaces of every kind group thousands', () => {
    for (const text of ['1 681', '1\u00a0681', '1\u202f681']) expect(parseNumber(text, 'fr')).toBe(1681);
    expect(parseNumber('1 681 000,5', 'fr')).toBe(1_681_000.5);
    expect(parseNumber('16 81', 'fr')).toBeNull();
  });

  test('a comma before three digits groups in English and is a decimal mark in French', () => {
    expect(parseNumber('1,681', 'en')).toBe(1681);
    expect(parseNumber('1,681', 'fr')).toBe(1.681);
    expect(parseNumber('1,681,000.5', 'en')).toBe(1_681_000.5);
    expect(parseNumber('1,681,00', 'en')).toBeNull();
  });

  test('billions and millions come back in CAD M', () => {
    for (const text of ['$1.68B', '1,68 G$', '1.68 billion', '$1.68 bn', '1,68 milliard de dollars', '1.68b']) {
      expect(parseNumber(text, 'en')).toBe(1680);
    }
    for (const text of ['$836M', '836 M$', '836 millions de dollars', '$836 million']) expect(parseNumber(text, 'fr')).toBe(836);
    expect(parseNumber('$500k', 'en')).toBe(0.5);
    expect(parseNumber('50k', 'en')).toBe(50_000);
  });

  test('percentages are shares of one', () => {
    expect(parseNumber('50 %', 'fr')).toBe(0.5);
    expect(parseNumber('4.5%', 'en')).toBe(0.045);
  });

  test('both minus signs are read', () => {
    expect(parseNumber('-0,35', 'fr')).toBe(-0.35);
    expect(parseNumber('−0.35', 'en')).toBe(-0.35);
  });

  test.each(['', ' ', 'abc', '1.2.3', '--3', '1e999', 'NaN', 'Infinity', '$', '%', '5 %%', '1 2', 'constructor', '5constructor', '٣'])(
    '“%s” is no number',
    (text) => {
      for (const language of LANGUAGES) expect(parseNumber(text, language)).toBeNull();
    },
  );

  test('a text of any length and content gives a finite number or null', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.constantFrom(...LANGUAGES), (text, language) => {
        const value = parseNumber(text, language);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  test('what the page writes, it reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.constantFrom(...LANGUAGES), (thousandths, language) => {
        const value = thousandths / 1000;
        expect(parseNumber(plainNumber(value, language), language)).toBe(value === 0 ? 0 : value);
      }),
    );
    for (const language of LANGUAGES) expect(parseNumber(share(0.12, language), language)).toBe(0.12);
  });
});
