/** Dates of facts in words: a day, a month, a span of years, a budget, or what the source says of its date. */
import { LOCALES, NBSP, type Bilingual, type Language } from './language.ts';

function formatters(options: Intl.DateTimeFormatOptions): Bilingual<Intl.DateTimeFormat> {
  const utc = { ...options, timeZone: 'UTC' };
  return { en: new Intl.DateTimeFormat(LOCALES.en, utc), fr: new Intl.DateTimeFormat(LOCALES.fr, utc) };
}

const day = formatters({ dateStyle: 'long' });
const month = formatters({ month: 'long', year: 'numeric' });

/** Forms that a date may have in the table of facts, each with its words. */
const FORMS: readonly (readonly [RegExp, Bilingual<(...parts: string[]) => string>])[] = [
  [/^(\d{4}-\d{2}-\d{2})$/, both((date, language) => dayOf(date, language))],
  [/^(\d{4}-(?:0\d|1[0-2]))$/, both((date, language) => month[language].format(new Date(`${date}-15`)))],
  [/^(\d{4})-H([12])$/, { en: (year, half) => `${half === '1' ? 'first' : 'second'} half of ${year}`, fr: (year, half) => `${half === '1' ? 'premier' : 'second'} semestre de ${year}` }], // prettier-ignore
  [/^(\d{4})-(\d{4})$/, { en: (from, to) => `${from} to ${to}`, fr: (from, to) => `de ${from} à ${to}` }],
  [/^(\d{4})[-/](\d{2})$/, { en: (from, to) => `${from}–${to}`, fr: (from, to) => `${from}-${from.slice(0, 2)}${to}` }],
  [/^(\d{4})-$/, { en: (year) => `since ${year}`, fr: (year) => `depuis ${year}` }],
  [/^Budget (\d{4})$/, { en: (year) => `Budget${NBSP}${year}`, fr: (year) => `Budget de${NBSP}${year}` }],
  [/^over (\d+) years$/, { en: (years) => `over ${years}${NBSP}years`, fr: (years) => `sur ${years}${NBSP}ans` }],
];

function both(write: (part: string, language: Language) => string): Bilingual<(...parts: string[]) => string> {
  return { en: (part = '') => write(part, 'en'), fr: (part = '') => write(part, 'fr') };
}

function dayOf(iso: string, language: Language): string {
  const text = day[language].format(new Date(iso));
  return (language === 'en' ? text : text.replace(/^1(?:er)? /, '1er ')).replace(' ', NBSP);
}

/** A date of the table of facts in words; `~` at its end and `about` before it say that it is not certain. The text itself where it has no form. */
export function factDate(date: string, language: Language): string {
  const core = date.replace(/^about /, '').replace(/~$/, '');
  const about = core === date ? '' : language === 'en' ? 'about ' : 'vers ';
  for (const [form, words] of FORMS) {
    const found = form.exec(core);
    if (found)
      return `${about}${words[language](...found.slice(1))}`.replace('vers de ', 'vers ').replace(/^vers (premier|second) /, 'vers le $1 ');
  }
  return `${about}${core}`;
}
