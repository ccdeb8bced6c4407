/** Sources of levers and priors of assumptions in words. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { leverSource } from '../../src/i18n/lever-sources.ts';
import { priorWords } from '../../src/i18n/priors.ts';
import { readingList } from '../../src/i18n/reading-list.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { LEVERS } from '../../src/model/policy.ts';

const percent = (value: number): string => `${100 * value}%`;

describe('the source of a lever', () => {
  test.each(LEVERS)('$id is said in both languages, each set as it should be', ({ id }) => {
    const [en, fr] = LANGUAGES.map((language) => leverSource(id, language));
    expect(en).not.toBe(fr);
    for (const text of [en!, fr!]) expect(text).not.toMatch(/ {2}|['"]|^$/);
    expect(fr).not.toMatch(/[^\u00a0][:»]|[\s\u00a0][;!?]|\d %/);
  });

  test('names a document that was read, or says that there is none', () => {
    const named = /European Cluster Collaboration Platform|ISED|policy brief|BetaKit|No source|No published|[Aa]ssumed|dated counts/;
    for (const { id } of LEVERS) expect(leverSource(id, 'en'), id).toMatch(named);
  });
});

describe('a prior', () => {
  const say = (prior: Parameters<typeof priorWords>[0]): string => priorWords(prior, percent, String, 'en');

  test('is said with its limits in the unit of the assumption', () => {
    expect(say({ dist: 'uniform', a: 0.2, b: 0.7 })).toBe('anywhere from 20% to 70%');
    expect(say({ dist: 'triangular', a: 0.05, mode: 0.25, b: 0.5 })).toBe('from 5% to 50%, most likely 25%');
    expect(say({ dist: 'lognormal', median: 0.34, sigma: 0.4, floor: 0.1 })).toBe('median 34%, log-normal, σ 0.4, from 10% up');
    expect(say(null)).toBe('');
  });

  test('of every assumption has words in both languages, and names its own numbers', () => {
    for (const { id, prior } of PARAMETERS) {
      const [en, fr] = LANGUAGES.map((language) => priorWords(prior, String, String, language));
      expect(en === '', id).toBe(prior === null);
      expect(fr === en, id).toBe(prior === null);
      const numbers = prior === null ? [] : Object.values(prior).filter((value) => typeof value === 'number');
      for (const number of numbers) expect(en, id).toContain(String(number));
    }
  });
});

describe('the reading list', () => {
  test('holds nothing that was only recalled, and says in both languages what each was read for', () => {
    const [en, fr] = LANGUAGES.map((language) => readingList(language));
    expect(en!.map(({ reference }) => reference)).toEqual(fr!.map(({ reference }) => reference));
    expect(new Set(en!.map(({ reference }) => reference)).size).toBe(en!.length);
    en!.forEach(({ serves, read }, n) => {
      expect(serves).not.toBe(fr![n]!.serves);
      expect(['figure', 'abstract', 'secondary']).toContain(read);
    });
  });
});
