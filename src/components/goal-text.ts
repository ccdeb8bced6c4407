/** The level and the date of a target in words. */
import type { Goal } from '../experiment/chosen-targets.ts';
import { quarterLabel } from '../i18n/dates.ts';
import { exactCount, money } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { SECOND_TRANCHE_END } from '../model/published.ts';

/** The level of a target of jobs or of GDP: `50,000`, `$50 billion`. */
export function goalLevel({ level }: Goal, of: 'jobs' | 'gdp', language: Language): string {
  return of === 'jobs' ? exactCount(level, language) : money(level, language, 'long');
}

/** The month by which a target is to be reached: `March 2028`. */
export function goalMonth({ quarter }: Goal, language: Language): string {
  return quarterLabel(quarter, language, 'long');
}

/** The same where it is not the one that was announced; '' where it is. */
export function ownMonth(goal: Goal, language: Language): string {
  return goal.quarter === SECOND_TRANCHE_END ? '' : goalMonth(goal, language);
}
