/** Numbers for people: money, counts, shares, ratios, ranges and differences, in both languages. Pure; no time, no state. */
import type { OutcomeUnit } from '../model/outcomes.ts';
import { LOCALES, NBSP, type Bilingual, type Language } from './language.ts';

/** `long` is for sentences (`$50 billion`), `short` for where space is tight (`$1.4B`). */
export type MoneyLength = 'long' | 'short';

/** What stands where a number has no meaning, such as a ratio over zero. */
export const NO_VALUE = '–';

function formatters(options: Intl.NumberFormatOptions): Bilingual<Intl.NumberFormat> {
  return { en: new Intl.NumberFormat(LOCALES.en, options), fr: new Intl.NumberFormat(LOCALES.fr, options) };
}

const threeDigits = formatters({ maximumSignificantDigits: 3 });
const whole = formatters({ maximumFractionDigits: 0 });
const typed = formatters({ maximumFractionDigits: 4 });
const twoDecimals = formatters({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percent = formatters({ style: 'percent', maximumFractionDigits: 0 });
const finePercent = formatters({ style: 'percent', maximumFractionDigits: 1 });
const typedPercent = formatters({ style: 'percent', maximumFractionDigits: 4 });

// Engines differ in the spaces and the minus sign that they write: one of each here.
function written(format: Bilingual<Intl.NumberFormat>, value: number, language: Language): string {
  if (!Number.isFinite(value)) return NO_VALUE;
  const text = format[language].format(value).replace(/[\u202f\u2009]/g, NBSP);
  return /[1-9]/.test(text) ? text.replace('-', '−') : text.replace('-', '');
}

function roundToThreeDigits(value: number): number {
  return Number(value.toPrecision(3));
}

// The sign stands before the currency: −$1.4B, −1,4 G$.
function withSign(value: number, text: string): string {
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** A number as a user would type it, up to four decimals: `1.63`, `1,63`. */
export function plainNumber(value: number, language: Language): string {
  return written(typed, value, language);
}

/** A number in three significant digits: `65,800`, `2.36`. */
export function significant(value: number, language: Language): string {
  return written(threeDigits, value, language);
}

/** A whole count in every digit: `1,681`, `1 681`. */
export function exactCount(value: number, language: Language): string {
  return written(whole, value, language);
}

/** A count in three significant digits and never in decimals: 65,812 becomes `65,800`, 4.4 becomes `4`. */
export function count(value: number, language: Language): string {
  return exactCount(Math.abs(value) < 1000 ? value : roundToThreeDigits(value), language);
}

/** A ratio with two decimals: `1.63`, `1,63`. */
export function ratio(value: number, language: Language): string {
  return written(twoDecimals, value, language);
}

/** A share of one in percent: `12%`, `12 %`; with one decimal below 10 %. */
export function share(value: number, language: Language): string {
  return written(Math.abs(value) < 0.0995 ? finePercent : percent, value, language);
}

/** A share of one in percent as a user would type it, with every digit up to four decimals: `45.5%`, `45,5 %`. */
export function plainShare(value: number, language: Language): string {
  return written(typedPercent, value, language);
}

/** Plain dollars in three significant digits: `$55,000`, `55 000 $`. */
export function dollars(value: number, language: Language): string {
  if (!Number.isFinite(value)) return NO_VALUE;
  const text = count(Math.abs(value), language);
  return withSign(value, language === 'en' ? `$${text}` : `${text}${NBSP}$`);
}

interface Scale {
  readonly divisor: number;
  readonly short: Bilingual<string>;
  readonly long: (amount: number) => Bilingual<string>;
}

// French counts from two: 1,4 milliard, but 2 milliards.
const scales: readonly Scale[] = [
  {
    divisor: 1000,
    short: { en: 'B', fr: 'G$' },
    long: (n) => ({ en: 'billion', fr: n < 2 ? 'milliard de dollars' : 'milliards de dollars' }),
  },
  { divisor: 1, short: { en: 'M', fr: 'M$' }, long: (n) => ({ en: 'million', fr: n < 2 ? 'million de dollars' : 'millions de dollars' }) },
];

/**
 * Money given in CAD M, three significant digits: long `$50 billion`, `50 milliards de dollars`; short `$1.4B`, `1,4 G$`.
 * Under one million it is written in plain dollars.
 */
export function money(millions: number, language: Language, length: MoneyLength = 'short'): string {
  if (!Number.isFinite(millions)) return NO_VALUE;
  const size = roundToThreeDigits(Math.abs(millions));
  const scale = scales.find(({ divisor }) => size >= divisor);
  if (!scale) return dollars(millions * 1e6, language);
  const amount = size / scale.divisor;
  const digits = significant(amount, language);
  if (length === 'short')
    return withSign(millions, language === 'en' ? `$${digits}${scale.short.en}` : `${digits}${NBSP}${scale.short.fr}`);
  const name = scale.long(amount)[language];
  return withSign(millions, `${language === 'en' ? '$' : ''}${digits}${NBSP}${name}`);
}

// What both ends share is said once: 4,4 à 10,9 G$, $2.15 to $5.46 billion.
const SHARED_UNIT: Bilingual<RegExp> = {
  en: /^(.*\d)\u00a0(b|m)illions?$/,
  fr: /^(.*\d)\u00a0((?:milliard|million)(?=s? de dollars$)|[kMG]?\$$|%$)/,
};

interface Written {
  /** What is around the number: ends that differ in it are left alone. */
  readonly unit: string;
  readonly decimals: number;
  readonly digits: number;
}

const NUMBER: Bilingual<RegExp> = { en: /\d[\d,]*(?:\.(\d+))?/, fr: /\d[\d\u00a0]*(?:,(\d+))?/ };

function partsOf(text: string, language: Language): Written {
  const found = NUMBER[language].exec(text);
  const number = found?.[0].trim() ?? '';
  const unit = text
    .replace(number, '#')
    .replace('−', '')
    .replace(/s(?= de dollars$)/, '');
  return { unit, decimals: found?.[1]?.length ?? 0, digits: number.replace(/\D/g, '').replace(/^0+(?=\d)/, '').length };
}

// $2.59B to $2.70B: both ends as fine as the finer one, but never beyond three digits; shares drop their decimals on purpose.
function evenDecimals(low: string, high: string, language: Language): [string, string] {
  const [a, b] = [partsOf(low, language), partsOf(high, language)];
  if (a.unit !== b.unit || low.includes('%')) return [low, high];
  const pad = (text: string, { decimals, digits }: Written, wanted: number): string => {
    const missing = Math.min(wanted - decimals, 3 - digits);
    if (missing <= 0) return text;
    const mark = decimals > 0 ? '' : language === 'en' ? '.' : ',';
    return text.replace(NUMBER[language], (number) => `${number.trimEnd()}${mark}${'0'.repeat(missing)}${/\s*$/.exec(number)?.[0] ?? ''}`);
  };
  return [pad(low, a, b.decimals), pad(high, b, a.decimals)];
}

/** Texts of one axis or cell: those of one unit as fine as the finest of them, up to three digits; `$0` and shares are left alone. */
export function evenly(texts: readonly string[], language: Language): readonly string[] {
  return texts.map((text) => texts.reduce((fitted, other) => evenDecimals(fitted, other, language)[0], text));
}

/**
 * A range as `44,000 to 111,000` and `44 000 à 111 000`: words rather than a dash, which would be read as a minus sign
 * beside negative numbers and is passed over by screen readers. A unit that both ends share is said once, at the end.
 */
export function range(low: number, high: number, format: (value: number) => string, language: Language): string {
  const [from, to] = evenDecimals(format(low), format(high), language);
  if (from === to) return from;
  const [, digits = from, unit] = SHARED_UNIT[language].exec(from) ?? [];
  const shared = unit !== undefined && unit === SHARED_UNIT[language].exec(to)?.[2];
  return `${shared ? digits : from} ${language === 'en' ? 'to' : 'à'} ${to}`;
}

/** A range in brackets to stand after a median, ` (60,000 to 82,000)`; nothing where all reads alike or there is no range. */
export function rangeBeside(
  reading: { readonly median: number; readonly low: number; readonly high: number },
  format: (value: number) => string,
  language: Language,
): string {
  if (!Number.isFinite(reading.low) || !Number.isFinite(reading.high)) return '';
  const words = range(reading.low, reading.high, format, language);
  return words === format(reading.median) ? '' : ` (${words})`;
}

/** A difference with its sign, `+$450M` or `−12%`; without a sign where it rounds to zero. `format` is given the size. */
export function signed(value: number, format: (size: number) => string): string {
  const size = format(Math.abs(value));
  if (size === format(0) || !Number.isFinite(value)) return size;
  return `${value > 0 ? '+' : '−'}${size}`;
}

/** A difference between two shares or odds, in points of percentage: `2 points`, `1 point`; at most one decimal under 1. */
export function points(value: number, language: Language): string {
  const size = Math.abs(value) * 100;
  const rounded = size < 1 ? Math.round(size * 10) / 10 : Math.round(size);
  const plural = language === 'en' ? rounded !== 1 : rounded >= 2;
  return `${plainNumber(rounded, language)}${NBSP}${plural ? 'points' : 'point'}`;
}

/** The value of an outcome in its unit; a ratio over zero, recorded as 0, is written as a dash. */
export function outcomeValue(value: number, unit: OutcomeUnit, language: Language, length: MoneyLength = 'short'): string {
  switch (unit) {
    case 'CAD M':
      return money(value, language, length);
    case 'share':
      return share(value, language);
    case 'ratio':
      return value === 0 ? NO_VALUE : ratio(value, language);
    case 'CAD per job-year':
      return value === 0 ? NO_VALUE : dollars(value, language);
    default:
      return count(value, language);
  }
}

/** Whether a lever or assumption in this unit of its table is typed and shown in percent. */
export function isTypedInPercent(unit: string): boolean {
  return unit === 'share' || unit === 'probability';
}

const percentUnits: readonly string[] = ['share', 'probability', 'per year', 'per quarter'];

/** Whether a value in this unit of its table is a share or a rate of one, so that a percentage can stand for it. */
export function takesPercent(unit: string): boolean {
  return percentUnits.includes(unit) || unit.startsWith('share of');
}

/** The value of a lever or assumption in the unit of its table, without the unit's words: `$1.68B`, `45%`, `1.63`. */
export function settingValue(value: number, unit: string, language: Language): string {
  if (unit === 'CAD M') return money(value, language, 'short');
  if (takesPercent(unit)) return share(value, language);
  return plainNumber(value, language);
}
