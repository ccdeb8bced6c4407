/** Objectives of a search in words and numbers: values, differences, and shares of what there was. */
import type { Objective } from '../experiment/search/readings.ts';
import { count, evenly, money, plainNumber, points, ratio, share, signed } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';

/** A number for every objective. */
export type ByObjective = Readonly<Record<Objective, number>>;

/** A value of an objective: `65,800`, `$7.2B`, and an effective number of regions with one decimal. */
export function objectiveValue(objective: Objective, value: number, language: Language): string {
  if (objective === 'regions') return plainNumber(Math.round(10 * value) / 10, language);
  return objective === 'additionalJobYears' ? count(value, language) : money(value, language);
}

function isMoney(objective: Objective): boolean {
  return objective === 'additionalGdp' || objective === 'publicCost';
}

/** A value among others of its kind: as `objectiveValue`, billions and regions always in as many digits (`$7.20B`, `3.0`). */
export function evenValue(objective: Objective, value: number, language: Language): string {
  const text = objectiveValue(objective, value, language);
  if (objective === 'regions') return evenly([text, plainNumber(1.1, language)], language)[0] ?? text;
  // Of a billion's three digits, as many as this one has.
  return isMoney(objective) ? (evenly([text, money(1230, language)], language)[0] ?? text) : text;
}

/** A difference between two values, with its sign. */
export function objectiveDifference(objective: Objective, value: number, language: Language): string {
  return signed(value, (size) => evenValue(objective, size, language));
}

/** In billions, what is less than this rounds to nothing, CAD M. */
const LEAST_IN_BILLIONS = 5;

/** A half width behind its value, in the value's unit: `± 1,200`, `± $0.12B` behind `$4.00B`; '' where it says nothing. */
export function plusMinus(objective: Objective, within: number, language: Language, beside = within): string {
  if (!Number.isFinite(within) || !(within > 0)) return '';
  const inBillions = isMoney(objective) && Math.abs(beside) >= 999.5 && within < 999.5 && within >= LEAST_IN_BILLIONS;
  if (!inBillions) return `±\u00a0${evenValue(objective, within, language)}`;
  const size = ratio(within / 1000, language);
  return `±\u00a0${language === 'en' ? `$${size}B` : `${size}\u00a0G$`}`;
}

/** A value with its half width behind it. */
export function valueWithin(objective: Objective, value: number, within: number | null, language: Language): string {
  const text = evenValue(objective, value, language);
  const width = within === null ? '' : plusMinus(objective, within, language, value);
  return width === '' ? text : `${text} ${width}`;
}

/** A difference with its half width behind it. */
export function differenceWithin(objective: Objective, by: number, within: number | null, language: Language): string {
  const text = objectiveDifference(objective, by, language);
  const width = within === null ? '' : plusMinus(objective, within, language, by);
  return width === '' ? text : `${text} ${width}`;
}

/** How much more or less as a share, with its sign: `+12%`. */
export function relativeChange(value: number, language: Language): string {
  return signed(value, (size) => share(size, language));
}

/** The same with its half width: `+12% ± 3 points`. */
export function relativeWithin(value: number, within: number | null, language: Language): string {
  const text = relativeChange(value, language);
  return within === null || !(within > 0) || !Number.isFinite(within) ? text : `${text} ±\u00a0${points(within, language)}`;
}

/** A difference of two shares with its half width: `−0.9 points ± 5 points`. */
export function pointsWithin(by: number, within: number | null, language: Language): string {
  const text = signed(by, (size) => points(size, language));
  return within === null || !(within > 0) || !Number.isFinite(within) ? text : `${text} ±\u00a0${points(within, language)}`;
}
