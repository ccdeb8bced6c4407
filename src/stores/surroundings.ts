/** What the page needs of whoever opens it, and what it tells the person. */
import type { Problem } from '../experiment/scenario.ts';
import type { Language } from '../i18n/language.ts';
import type { DeskMeans } from './run-desk.svelte.ts';
import type { KeyedStorage } from './saved-work.ts';

/** Something that the person must know, with what can be done about it. */
export type Notice =
  | { readonly kind: 'from-link'; readonly kept: boolean }
  | { readonly kind: 'damaged-link'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreadable-work' }
  | { readonly kind: 'not-saved' };

/** What the page needs from the browser, replaced in tests. */
export interface Surroundings extends Pick<DeskMeans, 'clock' | 'cache' | 'memory'> {
  readonly storage: () => KeyedStorage;
  /** Storage of this tab alone, which outlives a reload. */
  readonly tab: () => KeyedStorage;
  readonly languages: readonly string[];
  onLanguage(language: Language): void;
}
