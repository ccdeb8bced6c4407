/** Typed numbers in both languages' habits. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTypedInPercent, plainNumber, plainShare, share } from '../../src/i18n/format.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { parseNumber, readSetting } from '../../src/i18n/parse-number.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';

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

describe('numbers typed into a setting', () => {
  test.each([
    ['1,681', 'fr', 1681, 1.681],
    ['1.681', 'fr', 1681, 1.681],
    ['1.681', 'en', 1681, 1.681],
    ['$1.681M', 'en', 1681, 1.681],
  ] as const)('%s in %s could be thousands or decimals, and neither is chosen', (text, language, thousands, decimals) => {
    expect(readSetting(text, 'CAD M', 10, language)).toEqual({ kind: 'ambiguous', thousands, decimals });
  });

  test.each([
    ['1,681', 'en', 1681],
    ['1 681', 'fr', 1681],
    ['1681', 'fr', 1681],
    ['1.6810', 'en', 1.681],
    ['0.681', 'en', 0.681],
    ['1.681 G$', 'fr', 1681],
    ['1,68', 'fr', 1.68],
  ] as const)('%s in %s can only be one number', (text, language, value) => {
    expect(readSetting(text, 'CAD M', 10, language)).toEqual({ kind: 'number', value });
  });

  test('a setting that moves by fractions reads three decimals as decimals', () => {
    expect(readSetting('1.635', 'exponent', 0.1, 'en')).toEqual({ kind: 'number', value: 1.635 });
  });

  test.each(['share', 'probability'])('in a %s a bare number above 1 is a percentage', (unit) => {
    expect(readSetting('45', unit, 0.05, 'en')).toEqual({ kind: 'number', value: 0.45 });
    expect(readSetting('45,5', unit, 0.05, 'fr')).toEqual({ kind: 'number', value: 0.455 });
    expect(readSetting('0.45', unit, 0.05, 'en')).toEqual({ kind: 'number', value: 0.45 });
    expect(readSetting('1', unit, 0.05, 'en')).toEqual({ kind: 'number', value: 0.01 });
    expect(readSetting('120 %', unit, 0.05, 'fr')).toEqual({ kind: 'number', value: 1.2 });
    expect(readSetting('45', 'quarters', 1, 'en')).toEqual({ kind: 'number', value: 45 });
  });

  test.each(['', 'ratio', 'CAD M', 'quarters', 'weight', 'partners per project', 'ratio per 1 % of budget'])(
    'a percentage in a setting in “%s” is none, in either language’s spelling',
    (unit) => {
      for (const language of LANGUAGES) {
        for (const text of ['500%', '500 %', '0,5\u00a0%']) expect(readSetting(text, unit, 0.05, language)).toEqual({ kind: 'percentage' });
        expect(readSetting('5', unit, 0.05, language)).toEqual({ kind: 'number', value: 5 });
      }
    },
  );

  test.each(['share', 'probability', 'per year', 'per quarter', 'share of annual VA'])('a percentage stands for a value in %s', (unit) => {
    expect(readSetting('15%', unit, 0.01, 'en')).toEqual({ kind: 'number', value: 0.15 });
    expect(readSetting('0,15', unit, 0.01, 'fr')).toEqual({ kind: 'number', value: 0.15 });
  });

  test('what the field of an assumption shows, it reads back, its limits in percent too', () => {
    for (const { default: usual, min, max, unit } of PARAMETERS) {
      for (const language of LANGUAGES) {
        for (const value of [usual, min, max]) {
          const shown = isTypedInPercent(unit) ? plainShare(value, language) : plainNumber(value, language);
          expect([unit, readSetting(shown, unit, 0.01, language)]).toEqual([unit, { kind: 'number', value }]);
        }
      }
    }
  });

  test('what is no number is none', () => {
    expect(readSetting('much', 'CAD M', 10, 'en')).toEqual({ kind: 'none' });
  });
});
