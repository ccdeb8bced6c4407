/** Odds, distance and date of a target in words. */
import { DENOMINATORS, LESS_IS_BETTER } from '../experiment/outcome-sense.ts';
import { NO_VALUE } from '../i18n/format.ts';
import { quarterLabel } from '../i18n/dates.ts';
import { oddsError, oddsWords } from '../i18n/odds.ts';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Odds } from '../experiment/targets.ts';
import type { TargetReading } from '../stores/target-table.ts';
import { writtenDistance } from './difference-words.ts';

/** Odds and their error: `12 of 100 futures`, `±5 points`; dashes where there are none. */
export function oddsTexts(odds: Odds | null, language: Language): readonly [odds: string, error: string] {
  if (!odds) return [NO_VALUE, ''];
  return [oddsWords(odds.probability, language), oddsError(odds.probability, odds.standardError, odds.count, language)];
}

/** How far the median is from the level: that it is there, or by how much it is short or over. */
export function distanceText({ result }: TargetReading, language: Language, text: Messages): string {
  const { outcome, shortfall } = result;
  if (shortfall === 0) return text.goals.reached;
  if (!Number.isFinite(shortfall)) return NO_VALUE;
  const amount = writtenDistance(shortfall, outcome, language);
  return LESS_IS_BETTER.includes(outcome) ? text.goals.over(amount) : text.goals.short(amount);
}

/** When the median is there, or how long it keeps to a ceiling; when single futures do; and in how many of them ever, or to the end. */
export function dateTexts({ result, dates }: TargetReading, language: Language, text: Messages): readonly string[] {
  const { goals } = text;
  const share = oddsWords(dates.share, language);
  const between = (month: (quarter: number) => string): string[] => {
    if (dates.early === null || dates.late === dates.early) return [];
    return [goals.between(month(dates.early), dates.late === null ? '' : month(dates.late))];
  };
  const { outcome, firstQuarter } = result;
  if (LESS_IS_BETTER.includes(outcome) && !DENOMINATORS[outcome]) {
    // Kept to until the quarter before it is exceeded.
    const month = (quarter: number): string => quarterLabel(Math.max(0, quarter - 1), language);
    const median = firstQuarter === null ? goals.keptThroughout : goals.keptUntil(month(firstQuarter));
    return [median, ...between(month), goals.keptIn(share)];
  }
  const month = (quarter: number): string => quarterLabel(quarter, language);
  return [firstQuarter === null ? goals.notWithin : month(firstQuarter), ...between(month), goals.reachedIn(share)];
}
