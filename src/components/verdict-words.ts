/** Why a comparison bears no verdict, in words. */
import type { Comparison } from '../experiment/compare.ts';
import { exactCount } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import { FUTURES_CHOICES } from '../stores/view-choice.svelte.ts';

/** On how many pairs a missing verdict rests, and whether more may bring one; null where there is a verdict. */
export function whyUntold(
  { doubt, count, replicates }: Pick<Comparison, 'doubt' | 'count' | 'replicates'>,
  language: Language,
  text: Messages,
): string | null {
  const pairs = exactCount(replicates, language);
  if (doubt === null) return null;
  if (doubt === 'too-few') return text.pairsTooFew(pairs);
  if (doubt === 'no-denominator') return text.pairsWithoutValue(exactCount(replicates - count, language), pairs);
  // Nobody is sent to a longer run than the page has.
  return replicates < Math.max(...FUTURES_CHOICES) ? text.pairsUndecided(pairs) : text.pairsTooClose(pairs);
}
