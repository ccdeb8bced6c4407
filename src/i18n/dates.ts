/** Quarters as dates: t = 0 is 1 April 2018, every later t is the last day of its quarter, so t = 40 is 31 March 2028. */
import { LOCALES, NBSP, type Bilingual, type Language } from './language.ts';

/** `short` is for axes (`Mar 2028`), `long` for sentences (`March 2028`), `day` names the day as well. */
export type DateLength = 'short' | 'long' | 'day';

const FIRST_YEAR = 2018;
const APRIL = 3;

function formatters(options: Intl.DateTimeFormatOptions): Bilingual<Intl.DateTimeFormat> {
  const utc = { ...options, timeZone: 'UTC' };
  return { en: new Intl.DateTimeFormat(LOCALES.en, utc), fr: new Intl.DateTimeFormat(LOCALES.fr, utc) };
}

const shortMonth = formatters({ month: 'short', year: 'numeric' });
const longMonth = formatters({ month: 'long', year: 'numeric' });
const day = formatters({ dateStyle: 'long' });

function dateOf(quarter: number): Date {
  // Day 0 of a month is the last day of the month before.
  return new Date(Date.UTC(FIRST_YEAR, APRIL + 3 * quarter, quarter === 0 ? 1 : 0));
}

/** The date of a quarter: `Mar 2028`, `mars 2028`; long `March 2028`; with the day `March 31, 2028`, `31 mars 2028`. */
export function quarterLabel(quarter: number, language: Language, length: DateLength = 'short'): string {
  const date = dateOf(Math.round(quarter));
  if (length === 'short') return shortMonth[language].format(date);
  if (length === 'long') return longMonth[language].format(date);
  const text = day[language].format(date);
  if (language === 'en') return text.replace(' ', NBSP);
  // French writes the first of a month as an ordinal, and some engines do not.
  return text.replace(/^1(?:er)? /, '1er ').replace(' ', NBSP);
}

/** The fiscal year that ends at or contains a quarter: t = 37 to 40 is `2027–28`, `2027-2028`. */
export function fiscalYear(quarter: number, language: Language): string {
  const first = FIRST_YEAR + Math.max(0, Math.ceil(quarter / 4) - 1);
  return language === 'en' ? `${first}–${String(first + 1).slice(2)}` : `${first}-${first + 1}`;
}
