/** Facts in words: every one in both languages, with the same numbers, set as the language sets them; what was not read is no citation. */
import { describe, expect, test } from 'vitest';
import { FACTS, type Fact } from '../../src/experiment/facts.ts';
import { factDate } from '../../src/i18n/facts-dates.ts';
import { factValue } from '../../src/i18n/facts-values.ts';
import { FRENCH_FACTS, readFact, sourceWords, type ReadFact } from '../../src/i18n/facts.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';

/** Numbers of a text, each in one notation: `1,420` and `1 420` are both 1420, `2,29` in French is 2.29. */
function numbersOf(text: string, language: Language): number[] {
  const found = text.match(language === 'en' ? /\d[\d,]*(?:\.\d+)?/g : /\d[\d\u00a0]*(?:,\d+)?/g) ?? [];
  const plain = (number: string): string =>
    language === 'en' ? number.replaceAll(',', '') : number.replace(/\u00a0/g, '').replace(',', '.');
  return found.map((number) => Number(plain(number))).sort((a, b) => a - b);
}

const partsOf = ({ what, note, value, date, source }: ReadFact): string[] => [what, note, value, date, source];
const factOf = (id: string): Fact => FACTS.find((fact) => fact.id === id)!;

describe('every fact', () => {
  test('has French words, and French words belong to a fact', () => {
    expect(Object.keys(FRENCH_FACTS).sort()).toEqual(FACTS.map(({ id }) => id).sort());
  });

  test.each(FACTS)('$id says in French what it says in English, with the same numbers', (fact) => {
    const [en, fr] = [readFact(fact, 'en'), readFact(fact, 'fr')];
    expect(fr.what).not.toBe('');
    expect(numbersOf(`${fr.what} ${fr.note}`, 'fr')).toEqual(numbersOf(`${en.what} ${en.note}`, 'en'));
    expect(numbersOf(fr.value, 'fr')).toEqual(numbersOf(en.value, 'en'));
    expect(fr.note === '').toBe(en.note === '');
    expect(fr.source === '').toBe(en.source === '');
  });

  test.each(FACTS)('$id keeps its value: each number of the table stands in the words, shares in per cent', (fact) => {
    const values = typeof fact.value === 'number' ? { value: fact.value } : typeof fact.value === 'object' ? fact.value : {};
    const shown = numbersOf(readFact(fact, 'en').value, 'en');
    for (const [part, value] of Object.entries(values)) {
      const isShare = /^(share|max public share|per year)/.test(fact.unit) || part === 'federalShare';
      expect(shown).toContain(Math.abs(Number((isShare ? 100 * value : value).toPrecision(12))));
    }
  });

  test('is set as its language sets it', () => {
    for (const fact of FACTS) {
      for (const language of LANGUAGES) {
        for (const text of partsOf(readFact(fact, language))) {
          expect(text, fact.id).not.toMatch(/ {2}|['"]|\d \d{3}|\d (%|\$|millions?|milliards?|billion)/);
          if (language === 'fr') expect(text, fact.id).not.toMatch(/[^\u00a0\d][:»]|« |[\s\u00a0][;!?]/);
          else expect(text, fact.id).not.toMatch(/[«»]|\u00a0%/);
        }
      }
    }
  });

  test('does not say the same in both languages, names aside', () => {
    const same = FACTS.filter((fact) => readFact(fact, 'en').what === readFact(fact, 'fr').what);
    expect(same.map(({ id }) => id)).toEqual([]);
  });
});

describe('the source of a fact', () => {
  test('is empty where nothing was read, and there alone', () => {
    const without = FACTS.filter((fact) => readFact(fact, 'en').source === '');
    expect(without.map(({ id }) => id)).toEqual(FACTS.filter(({ read }) => read === 'recalled').map(({ id }) => id));
    expect(without.length).toBeGreaterThan(0);
  });

  test('is in French where it is a phrase; names of newspapers and firms stay', () => {
    const phrases = /\b(the|of|from|annual report|abstract|news release|derived|web page|foreword|accomplishments|and)\b/i;
    const titles = /Getting to know|activation and momentum|Growing Opportunity|Federal government awards|Financing Innovation|School of/;
    for (const fact of FACTS) {
      const source = sourceWords(fact.source, 'fr').replace(titles, '');
      if (fact.read !== 'recalled') expect(source, fact.id).not.toMatch(phrases);
    }
  });
});

describe('values', () => {
  const written = (id: string): string[] => LANGUAGES.map((language) => factValue(factOf(id), language).replaceAll('\u00a0', ' '));

  test('are written with their unit in each language', () => {
    expect(written('industry-2023')).toEqual(['more than $1.42 billion', 'plus de 1,42 milliard de dollars']);
    expect(written('budget-2017')).toEqual(['$950 million', '950 millions de dollars']);
    expect(written('sme-share')).toEqual(['more than 75%', 'plus de 75 %']);
    expect(written('members-2025')).toEqual(['more than 10,300 members', 'plus de 10 300 membres']);
    expect(written('canada-growth')).toEqual(['−5%, +5%, +3.6% a year', '−5 %, +5 %, +3,6 % par an']);
    expect(written('gdp-worker')).toEqual(['$143,000', '143 000 $']);
    expect(written('digital-composition')[1]).toBe(
      '295 PME, 127 grandes entreprises, 127 organismes de recherche, 216 autres, 765 en tout',
    );
  });

  test('that are words or dates are translated', () => {
    expect(written('prog-match-2023')).toEqual(['to be raised', 'à relever']);
    expect(written('announced')).toEqual(['February 15, 2018', '15 février 2018']);
    expect(written('io-2019')).toEqual(['reference year 2019', 'année de référence 2019']);
  });

  test('have a unit that is known: no unit of the table is shown as the table writes it', () => {
    for (const fact of FACTS) {
      if (typeof fact.value !== 'number') continue;
      expect(factValue(fact, 'fr'), fact.id).not.toMatch(/CAD|\b(per|over|more than|industry)\b/);
    }
  });
});

describe('dates', () => {
  test('are read from every form of the table', () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ['2023-03-31', 'March 31, 2023', '31 mars 2023'],
      ['2022-04', 'April 2022', 'avril 2022'],
      ['2018-2023', '2018 to 2023', 'de 2018 à 2023'],
      ['2023/24', '2023–24', '2023-2024'],
      ['about 2024-25', 'about 2024–25', 'vers 2024-2025'],
      ['2023-H1~', 'about first half of 2023', 'vers le premier semestre de 2023'],
      ['2017-', 'since 2017', 'depuis 2017'],
      ['Budget 2022', 'Budget 2022', 'Budget de 2022'],
      ['over 10 years', 'over 10 years', 'sur 10 ans'],
      ['2020~', 'about 2020', 'vers 2020'],
      ['2013', '2013', '2013'],
    ];
    for (const [date, en, fr] of cases) {
      expect([factDate(date, 'en'), factDate(date, 'fr')].map((text) => text.replaceAll('\u00a0', ' '))).toEqual([en, fr]);
    }
  });

  test('of the table are all known: none is shown in French as the table writes it, years aside', () => {
    for (const { id, date } of FACTS) if (!/^\d{4}$/.test(date)) expect(factDate(date, 'fr'), id).not.toBe(date);
  });
});
