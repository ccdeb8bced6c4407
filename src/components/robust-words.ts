/** Targets as conditions in words. */
import { LESS_IS_BETTER } from '../experiment/outcome-sense.ts';
import type { Target } from '../experiment/targets.ts';
import { quarterLabel } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import { outcomeName, writtenValue } from './difference-words.ts';

/** A target as a condition: `Gross job-years (total): at least 50,000 by March 2028`. */
export function targetText({ outcome, level, quarter }: Target, language: Language, text: Messages): string {
  const words = text.robustness.regret;
  const say = LESS_IS_BETTER.includes(outcome) ? words.keptTo : words.condition;
  return say(outcomeName(outcome, language), writtenValue(level, outcome, language), quarterLabel(quarter, language, 'long'));
}
