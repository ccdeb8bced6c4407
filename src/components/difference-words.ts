/** Paired differences in words: with a sign, in the unit of their outcome, and what an outcome is called where one date is read. */
import { outcomeValue, plainNumber, points, signed } from '../i18n/format.ts';
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
  return signed(value, (size) => (unit === 'share' ? finePoints(size, language) : outcomeValue(size, unit, language)));
}

/** Points with a digit after the point below ten: an interval is often narrower than one. */
function finePoints(share: number, language: Language): string {
  const size = 100 * share;
  return points(share, language).replace(/^[\d.,]+/, plainNumber(size < 10 ? Math.round(10 * size) / 10 : Math.round(size), language));
}

/** How far a value of an outcome is from another, without a sign; of shares in points. */
export function writtenDistance(value: number, outcome: OutcomeId, language: Language): string {
  return writtenDifference(Math.abs(value), outcome, language).replace(/^\+/, '');
}

/** The name of an outcome; that flows accumulate goes without saying where everything is read at one date. */
export function outcomeName(outcome: OutcomeId, language: Language): string {
  return outcomeTerm(outcome, language).name.replace(/ ?\(cumul[^,)]*(?:, |\))/, (found) => (found.endsWith(')') ? '' : ' ('));
}
