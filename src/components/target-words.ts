/** Odds, distance and date of a target in words. */
import { LESS_IS_BETTER } from '../experiment/outcome-sense.ts';
import { NO_VALUE } from '../i18n/format.ts';
import { quarterLabel } from '../i18n/dates.ts';
import { oddsError, oddsWords } from '../i18n/odds.ts';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Odds } from '../experiment/targets.ts';
import type { TargetReading } from '../stores/target-table.ts';
import { writtenValue } from './difference-words.ts';

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
  const amount = writtenValue(shortfall, outcome, language);
  return LESS_IS_BETTER.includes(outcome) ? text.goals.over(amount) : text.goals.short(amount);
}

/** When the median is there, when single futures are, and in how many of them ever. */
export function dateTexts({ result, dates }: TargetReading, language: Language, text: Messages): readonly string[] {
  const month = (quarter: number): string => quarterLabel(quarter, language);
  const median = result.firstQuarter === null ? text.goals.notWithin : month(result.firstQuarter);
  const share = text.goals.reachedIn(oddsWords(dates.share, language));
  if (dates.early === null) return [median, share];
  const same = dates.late === dates.early;
  return [median, ...(same ? [] : [text.goals.between(month(dates.early), dates.late === null ? '' : month(dates.late))]), share];
}
