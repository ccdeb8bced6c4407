/** Paired differences in words: with a sign, in the unit of their outcome, and what an outcome is called where one date is read. */
import { outcomeValue, points, signed } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { outcomeTerm } from '../i18n/terms.ts';
import { OUTCOMES, OUTCOME_INDEX, type OutcomeId } from '../model/outcomes.ts';

/** A value of an outcome as it is read: `$7.2B`, `45%`. */
export function writtenValue(value: number, outcome: OutcomeId, language: Language): string {
  return outcomeValue(value, OUTCOMES[OUTCOME_INDEX[outcome]]?.unit ?? 'count', language);
}

/** A difference between two values of an outcome, with its sign; of shares in points. */
export function writtenDifference(value: number, outcome: OutcomeId, language: Language): string {
  const unit = OUTCOMES[OUTCOME_INDEX[outcome]]?.unit ?? 'count';
  return signed(value, (size) => (unit === 'share' ? points(size, language) : outcomeValue(size, unit, language)));
}

/** The name of an outcome; that flows accumulate goes without saying where everything is read at one date. */
export function outcomeName(outcome: OutcomeId, language: Language): string {
  return outcomeTerm(outcome, language).name.replace(/ ?\(cumul[^,)]*(?:, |\))/, (found) => (found.endsWith(')') ? '' : ' ('));
}
