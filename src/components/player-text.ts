/** A change between two scenarios in words: its name and its two values. */
import type { Player } from '../experiment/contributions/players.ts';
import type { Scenario } from '../experiment/scenario.ts';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import { settingText } from './difference-text.ts';

/** How many differences of one player are written out; of more only how many they are is said. */
const WRITTEN_OUT = 2;

/** The name of a player and what it changes: `Federal budget`, `$1,681M → $1,000M`. */
export function playerText(
  { differences }: Player,
  to: Pick<Scenario, 'clusters'>,
  language: Language,
  text: Messages,
): { readonly name: string; readonly change: string } {
  const texts = differences.map((difference) => settingText(difference, to, language, text));
  const change = texts.map(({ from: before, to: after }) => `${before} → ${after}`);
  if (texts.length === 1) return { name: texts[0]?.name ?? '', change: change[0] ?? '' };
  if (texts.length <= WRITTEN_OUT) return { name: texts.map(({ name }) => name).join(', '), change: change.join(', ') };
  return { name: text.clusters, change: text.changedCount(texts.length) };
}
