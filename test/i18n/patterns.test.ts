/** Rows of the validation in words: every pattern in both languages, numbers as each writes them, ids of assumptions never shown. */
import { describe, expect, test } from 'vitest';
import { PATTERNS } from '../../src/experiment/validation/patterns.ts';
import { RECORDED_VALIDATION, type RecordedRow } from '../../src/experiment/validation/recorded-validation.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { decimal, publishedWords, readRow } from '../../src/i18n/patterns.ts';
import { FRENCH_PATTERNS } from '../../src/i18n/patterns-fr.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';

/** A row with every text that a pattern may have, whether or not the last run missed it. */
const rows: readonly RecordedRow[] = PATTERNS.map((pattern) => {
  const { id, what, quarter, published, unit, decimals, given, facts, source, low, high } = pattern;
  const texts = { note: pattern.note ?? null, reason: pattern.reason ?? null };
  const standing = given === null ? 'predicted' : 'fitted';
  const simulated = { median: 1234.5, low: -0.5, high: 20_000 };
  return { id, what, date: '', quarter, published, unit, decimals, low, high: Number.isFinite(high) ? high : null, standing, given, verdict: 'missed', simulated, facts, source, outcome: null, ...texts }; // prettier-ignore
});
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const rowOf = (id: string): RecordedRow => rows.find((row) => row.id === id)!;

describe('every row', () => {
  test.each(rows)('$id has words of its own in both languages, and the same parts', (row) => {
    const [en, fr] = LANGUAGES.map((language) => readRow(row, language));
    expect(fr!.what).not.toBe(en!.what);
    for (const part of ['note', 'reason', 'given'] as const) {
      expect(fr![part] === '').toBe(en![part] === '');
      if (en![part].length > 30) expect(fr![part]).not.toBe(en![part]);
    }
  });

  test('shows no id of an assumption, no path and no backtick', () => {
    const ids = PARAMETERS.map(({ id }) => id).filter((id) => /[A-Z]/.test(id));
    for (const row of rows) {
      for (const language of LANGUAGES) {
        const text = Object.values(readRow(row, language)).join(' ');
        expect(text, row.id).not.toMatch(/`|src\/|CAD M/);
        expect(ids.filter((id) => new RegExp(`\\b${id}\\b`).test(text))).toEqual([]);
      }
    }
  });

  test('is set as its language sets it', () => {
    for (const row of rows) {
      const french = Object.values(readRow(row, 'fr')).join(' | ');
      expect(french, row.id).not.toMatch(/[^\u00a0][:»]|« |[\s\u00a0][;!?]|\d %|\d\.\d|['"]/);
      expect(Object.values(readRow(row, 'en')).join(' | '), row.id).not.toMatch(/[«»]|\d[ \u00a0]%|['"]/);
    }
  });

  test('keeps the numbers of a reason in French', () => {
    const numbers = (text: string): string[] => (text.replace(/(\d)\u00a0(?=\d{3})/g, '$1').match(/\d+(?:[.,]\d+)*/g) ?? []).sort();
    for (const row of rows) {
      const [en, fr] = LANGUAGES.map((language) => readRow(row, language));
      const english = numbers(en!.reason.replace(/(\d),(?=\d{3})/g, '$1')).map((number) => number.replace('.', ','));
      expect(numbers(fr!.reason), row.id).toEqual(english);
    }
  });

  test('speaks French of patterns that exist', () => {
    const ids = PATTERNS.map(({ id }) => id);
    expect(Object.keys(FRENCH_PATTERNS).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('a row of a cluster', () => {
  test('is named after the cluster and what is counted', () => {
    expect(plain(readRow(rowOf('projects-scaleai'), 'fr').what)).toBe('Projets : Scale AI');
    expect(readRow(rowOf('composition-ngen-sme'), 'en').what).toBe('Participations in NGen: SMEs, %');
    expect(plain(readRow(rowOf('value-digital'), 'fr').what)).toBe('Valeur totale des projets : Numérique, M$');
  });
});

describe('numbers', () => {
  test('are written with the decimals of the row', () => {
    const { median, range } = readRow({ ...rowOf('projects-11'), decimals: 1 }, 'fr');
    expect([median, range].map(plain)).toEqual(['1 234,5', '−0,5 à 20 000,0']);
    expect([decimal(-0.04, 1, 'en'), decimal(-0.05, 1, 'en')]).toEqual(['0.0', '−0.1']);
  });

  test('of a tolerance say which limit there is', () => {
    const row = rowOf('projects-11');
    const tolerance = (low: number, high: number | null): string => readRow({ ...row, low, high, decimals: 0 }, 'en').tolerance;
    expect([tolerance(40, 110), tolerance(50, null), tolerance(0, 5)]).toEqual(['40 to 110', 'at least 50', 'at most 5']);
  });

  test('that were published keep their words in each language', () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ['> 1,420', 'more than 1,420', 'plus de 1 420'],
      ['2,308 to > 2,500', '2,308 to more than 2,500', '2 308 à plus de 2 500'],
      ['71 of 1,010', '71 of 1,010', '71 sur 1 010'],
      ['10.8 %', '10.8%', '10,8 %'],
      ['skewed', 'skewed', 'asymétrique'],
      ['+17', '+17', '+17'],
    ];
    for (const [published, en, fr] of cases) {
      expect([publishedWords(published, 'en'), publishedWords(published, 'fr')].map(plain)).toEqual([en, fr]);
    }
  });
});

describe('the date of a row', () => {
  test('is that of its fact, and where it has none the quarter at which the run is read', () => {
    const row = rowOf('network-paths');
    expect(readRow({ ...row, date: '2023-03-31' }, 'en').date.replaceAll('\u00a0', ' ')).toBe('March 31, 2023');
    expect(readRow(row, 'en').date).toBe('read in March 2029');
    expect(readRow({ ...row, quarter: null }, 'fr').date).toBe('–');
  });
});

describe('the recorded rows', () => {
  test('are those of the patterns, in their order', () => {
    expect(RECORDED_VALIDATION.rows.map(({ id }) => id)).toEqual(PATTERNS.map(({ id }) => id));
  });
});
