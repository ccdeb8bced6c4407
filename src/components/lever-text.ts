/** A lever's limits and its values, that of the programme as published among them, in words. */
import { plainNumber, ratio } from '../i18n/format.ts';
import { quarterLabel } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import { asRealised, leverOptionTerm } from '../i18n/terms.ts';
import { PUBLISHED_POLICY, type Lever } from '../model/policy.ts';
import { typedValue, unitLabel } from './setting-text.ts';

/** Units that the name of the lever says already. */
const SAID: readonly string[] = ['rights per project', 'ln'];

function unitOf(unit: string, language: Language, text: Messages): string {
  return SAID.includes(unit) ? '' : unitLabel(unit, language, text);
}

/** A value that is one number, with its unit; a quarter as its date. */
export function valueText(value: number, unit: string, language: Language, text: Messages): string {
  if (unit === 'quarter') return quarterLabel(value, language);
  if (unit === 'CAD M') return text.millions(plainNumber(value, language));
  const words = unitOf(unit, language, text);
  return words === '' ? typedValue(value, unit, language) : `${typedValue(value, unit, language)} ${words}`;
}

/** What a lever accepts: `0 to 10`, the names of its options, `ten weights, each from 0 to 100`. */
export function leverRange(lever: Lever, language: Language, text: Messages): string {
  switch (lever.kind) {
    case 'number': {
      const withUnit = lever.unit === 'quarter' || lever.unit === 'CAD M';
      const show = (value: number): string =>
        withUnit ? valueText(value, lever.unit, language, text) : typedValue(value, lever.unit, language);
      const words = withUnit ? '' : unitOf(lever.unit, language, text);
      return `${text.fromTo(show(lever.min), show(lever.max))}${words === '' ? '' : ` ${words}`}`;
    }
    case 'choice':
      return lever.options.map((option) => leverOptionTerm(lever.id, option, language).name).join(', ');
    case 'schedule':
      return text.evidence.drawnRange(plainNumber(lever.max, language));
    case 'match':
      return `${text.fromTo(plainNumber(lever.min, language), plainNumber(lever.max, language))} ${unitLabel(lever.unit, language, text)}`;
  }
}

/** Numbers in the order of years or clusters after what they are: `by cluster: 1.2 · 2 · 1.63`. */
function listText(head: string, values: unknown, language: Language, text: Messages): string {
  if (!Array.isArray(values)) return head;
  return text.history.listed(head, values.map((value) => plainNumber(Number(value), language)).join(' · '));
}

/** Any value of a lever, with its unit where it has one. */
export function leverValue(lever: Lever, value: unknown, language: Language, text: Messages): string {
  switch (lever.kind) {
    case 'number':
      // A limit of 0 is none, a threshold of 0 asks nothing.
      if (value === 0 && lever.id === 'maxPerFirm') return text.noLimit;
      if (value === 0 && lever.id.startsWith('gate')) return text.asksNothing;
      return valueText(Number(value), lever.unit, language, text);
    case 'choice':
      return leverOptionTerm(lever.id, String(value), language).name;
    case 'schedule':
      return value === 'published' ? text.publishedCurves : listText(text.drawnShort, value, language, text);
    case 'match':
      if (value === 'as-realised') return asRealised(language);
      if (typeof value === 'number') return valueText(value, lever.unit, language, text);
      return listText(text.byClusterShort, value, language, text);
  }
}

/** A lever's value in the programme as published. */
export function leverUsual(lever: Lever, language: Language, text: Messages): string {
  if (lever.kind === 'match') return text.asRealisedShort(ratio(lever.published, language));
  return leverValue(lever, PUBLISHED_POLICY[lever.id], language, text);
}
