/** How a setting's value and unit are written beside its slider. */
import { isTypedInPercent, plainNumber, plainShare } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import { unitWords } from '../i18n/terms.ts';

const UNSAID: readonly string[] = [
  ...['share', 'probability', 'quarter', 'ratio', 'partners', 'partners per project'],
  ...['SMEs', 'firms', 'clusters', 'weight', 'exponent'],
];

/** The value as a person types it, in every digit that the run uses: `1,681`, `1.63`, `30%`, `45.5%`. */
export function typedValue(value: number, unit: string, language: Language): string {
  return isTypedInPercent(unit) ? plainShare(value, language) : plainNumber(value, language);
}

/** The unit in words, or nothing where the value or the name says it already. */
export function unitLabel(unit: string, language: Language, text: Messages): string {
  if (unit === 'CAD M') return text.millionsUnit;
  return UNSAID.includes(unit) ? '' : unitWords(unit, language);
}

/** Where an assumption comes from, in words; that it has no source where it has none. */
export function settingSource(source: string, text: Messages): string {
  return source === '' ? text.evidence.noSource : text.sourceOf(source);
}
