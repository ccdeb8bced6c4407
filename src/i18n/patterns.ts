/** A row of the validation in words of either language: what it measures, the fact, what was simulated, its tolerance and its reasons. */
import type { RecordedRow } from '../experiment/validation/recorded-validation.ts';
import { PARAMETERS } from '../model/parameters.ts';
import { quarterLabel } from './dates.ts';
import { factDate } from './facts-dates.ts';
import { sourceWords } from './facts.ts';
import { LOCALES, NBSP, typographic, type Bilingual, type Language } from './language.ts';
import { FRENCH_FUNDED_ARE_SMALLER, FRENCH_GIVEN, FRENCH_PATTERNS, FRENCH_PUBLISHED, FRENCH_ROW_UNITS } from './patterns-fr.ts';
import { assumptionTerm, clusterTerm } from './terms.ts';
import type { ClusterId } from './terms-places.ts';

/** A row as it is read on the page; what it does not have is empty. */
export interface ReadRow {
  readonly what: string;
  readonly date: string;
  readonly published: string;
  readonly median: string;
  /** `2.24 to 2.41`. */
  readonly range: string;
  readonly tolerance: string;
  readonly given: string;
  readonly source: string;
  readonly note: string;
  readonly reason: string;
}

const KINDS: Readonly<Record<string, Bilingual<string>>> = {
  sme: { en: 'SMEs', fr: 'PME' },
  large: { en: 'large firms', fr: 'grandes entreprises' },
  research: { en: 'research organisations', fr: 'organismes de recherche' },
  other: { en: 'others', fr: 'autres' },
};

const OF_CLUSTER: Readonly<Record<string, Bilingual<(cluster: string, kind: string) => string>>> = {
  projects: { en: (cluster) => `Projects: ${cluster}`, fr: (cluster) => `Projets : ${cluster}` },
  value: { en: (cluster) => `Total value of projects: ${cluster}`, fr: (cluster) => `Valeur totale des projets : ${cluster}` },
  composition: {
    en: (cluster, kind) => `Participations in ${cluster}: ${kind}`,
    fr: (cluster, kind) => `Participations, ${cluster} : ${kind}`,
  },
};

const ENGLISH_UNITS: Readonly<Record<string, string>> = { 'CAD M': '$ million' };

/** English as documents write it, set as the page does: no space before a per cent sign, money in words. */
function asOnPage(text: string): string {
  return text.replace(/(\d) %/g, '$1%').replace(/CAD M\b/g, 'million dollars');
}

/** Names of assumptions in place of their ids in backticks; other backticks are left out. */
function named(text: string, language: Language): string {
  return text.replace(/`([^`]*)`/g, (_, id: string) => {
    const parameter = PARAMETERS.find((candidate) => candidate.id === id);
    if (!parameter) return id;
    const { name } = assumptionTerm(parameter.id, language);
    return language === 'en' ? `“${name}”` : `« ${name} »`;
  });
}

/** Ids of assumptions without backticks, as the English of `given` has them. */
function ticked(text: string): string {
  return text.replace(/(?<!`)\b[a-z]+[A-Z]\w*\b(?!`)/g, (word) => (PARAMETERS.some(({ id }) => id === word) ? `\`${word}\`` : word));
}

function whatOf(row: RecordedRow, language: Language): string {
  const [, subject, cluster = '', kind = ''] = /^(projects|value|composition)-([a-z]+)(?:-([a-z]+))?$/.exec(row.id) ?? [];
  const words = subject === undefined ? undefined : OF_CLUSTER[subject];
  const name = words
    ? words[language](clusterTerm(cluster as ClusterId, language).short, KINDS[kind]?.[language] ?? '')
    : language === 'fr'
      ? (FRENCH_PATTERNS[row.id]?.what ?? row.what)
      : row.what.charAt(0).toUpperCase() + row.what.slice(1);
  const unit = language === 'fr' ? (FRENCH_ROW_UNITS[row.unit] ?? row.unit) : (ENGLISH_UNITS[row.unit] ?? row.unit);
  // The name says it already: members, projects, job-years.
  const said = unit === '' || (!(row.unit in FRENCH_ROW_UNITS) && row.unit !== '%') || name.includes(`, ${unit}`);
  return said ? name : `${name}, ${unit}`;
}

/** A number with so many decimals, as the language writes it. */
export function decimal(value: number, decimals: number, language: Language): string {
  const format = new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const text = format.format(value).replace(/[\u202f\u2009]/g, NBSP);
  return /[1-9]/.test(text) ? text.replace('-', '−') : text.replace('-', '');
}

const TO: Bilingual<string> = { en: 'to', fr: 'à' };
const MORE: Bilingual<string> = { en: 'more than', fr: 'plus de' };
const OF: Bilingual<string> = { en: 'of', fr: 'sur' };
/** A finding without a date of its own is read off the run at a quarter. */
const READ_IN: Bilingual<(when: string) => string> = { en: (when) => `read in ${when}`, fr: (when) => `lu en ${when}` };
const AT_LEAST: Bilingual<string> = { en: 'at least', fr: 'au moins' };
const AT_MOST: Bilingual<string> = { en: 'at most', fr: 'au plus' };

/** What was published, with the numbers of the language: `> 1,420` is `more than 1,420`, `plus de 1 420`. */
export function publishedWords(published: string, language: Language): string {
  if (language === 'fr' && published in FRENCH_PUBLISHED) return FRENCH_PUBLISHED[published] ?? published;
  const phrase = published.replace(/> ?(?=\d)/g, `${MORE[language]} `).replace(/(\d) %/g, language === 'en' ? '$1%' : '$1 %');
  if (language === 'en') return phrase;
  return phrase
    .replace(/\d[\d,]*(?:\.\d+)?/g, (number) => number.replaceAll(',', NBSP).replace('.', ','))
    .replace(' to ', ` ${TO.fr} `)
    .replace(' of ', ` ${OF.fr} `);
}

function toleranceOf({ low, high, decimals }: RecordedRow, language: Language): string {
  const write = (value: number): string => decimal(value, decimals, language);
  if (high === null) return `${AT_LEAST[language]} ${write(low)}`;
  if (low === 0) return `${AT_MOST[language]} ${write(high)}`;
  return `${write(low)} ${TO[language]} ${write(high)}`;
}

function givenOf({ given }: RecordedRow, language: Language): string {
  if (given === null) return '';
  return named(language === 'fr' ? (FRENCH_GIVEN[given] ?? ticked(given)) : ticked(given), language);
}

function reasonOf(row: RecordedRow, language: Language): string {
  if (row.reason === null) return '';
  if (language === 'en') return ticked(asOnPage(row.reason));
  return FRENCH_PATTERNS[row.id]?.reason ?? (/^projects-[a-z]+$/.test(row.id) ? FRENCH_FUNDED_ARE_SMALLER : row.reason);
}

function dateWords({ date, quarter }: RecordedRow, language: Language): string {
  if (date !== '') return factDate(date, language);
  return quarter === null ? '–' : READ_IN[language](quarterLabel(quarter, language, 'long'));
}

/** A row in words of the language. */
export function readRow(row: RecordedRow, language: Language): ReadRow {
  const { simulated, decimals, note } = row;
  const set = (text: string): string => typographic(named(text, language), language);
  const write = (value: number): string => decimal(value, decimals, language);
  return {
    what: set(whatOf(row, language)),
    date: dateWords(row, language),
    published: set(publishedWords(row.published, language)),
    median: write(simulated.median),
    range: `${write(simulated.low)} ${TO[language]} ${write(simulated.high)}`,
    tolerance: toleranceOf(row, language),
    given: set(givenOf(row, language)),
    source:
      language === 'fr' ? sourceWords(row.source, language) : asOnPage(sourceWords(row.source, language).replace(/(\d)\u00a0%/g, '$1%')),
    note: set(note === null ? '' : language === 'fr' ? (FRENCH_PATTERNS[row.id]?.note ?? note) : asOnPage(note)),
    reason: set(reasonOf(row, language)),
  };
}
