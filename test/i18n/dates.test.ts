/** Quarters as dates: t = 0 is 1 April 2018, t = 40 is 31 March 2028. */
import { describe, expect, test } from 'vitest';
import { fiscalYear, quarterLabel } from '../../src/i18n/dates.ts';

const S = '\u00a0';

describe('quarters as dates', () => {
  test('the programme starts in April 2018 and its tranches end in March 2023 and March 2028', () => {
    expect([0, 20, 40, 44].map((t) => quarterLabel(t, 'en'))).toEqual(['Apr 2018', 'Mar 2023', 'Mar 2028', 'Mar 2029']);
    expect([0, 20, 40, 44].map((t) => quarterLabel(t, 'fr'))).toEqual(['avr. 2018', 'mars 2023', 'mars 2028', 'mars 2029']);
  });

  test('a quarter after the first stands for its last day', () => {
    expect(quarterLabel(1, 'en', 'day')).toBe(`June${S}30, 2018`);
    expect(quarterLabel(2, 'en', 'day')).toBe(`September${S}30, 2018`);
    expect(quarterLabel(3, 'fr', 'day')).toBe(`31${S}décembre 2018`);
    expect(quarterLabel(40, 'fr', 'day')).toBe(`31${S}mars 2028`);
  });

  test('French writes the first of the month as an ordinal', () => {
    expect(quarterLabel(0, 'fr', 'day')).toBe(`1er${S}avril 2018`);
    expect(quarterLabel(0, 'en', 'day')).toBe(`April${S}1, 2018`);
  });

  test('long dates spell the month', () => {
    expect(quarterLabel(40, 'en', 'long')).toBe('March 2028');
    expect(quarterLabel(28, 'fr', 'long')).toBe('mars 2025');
  });
});

describe('fiscal years', () => {
  test('four quarters share a fiscal year, and the start belongs to the first', () => {
    expect([37, 38, 39, 40].map((t) => fiscalYear(t, 'en'))).toEqual(Array(4).fill('2027–28'));
    expect(fiscalYear(36, 'en')).toBe('2026–27');
    expect(fiscalYear(0, 'en')).toBe('2018–19');
    expect(fiscalYear(40, 'fr')).toBe('2027-2028');
  });
});
