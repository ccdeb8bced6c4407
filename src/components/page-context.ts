/** What every component of the page may ask for: the stores, and the words of the chosen language. */
import { createContext } from 'svelte';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Workspace } from '../stores/workspace.svelte.ts';

/** A sentence in passing, written anew whenever the language changes while it is shown. */
export type Announcement = (text: Messages, language: Language) => string;

/** The page's context; `text` and `language` are read anew each time, so that they follow the toggle. */
export interface Page {
  readonly workspace: Workspace;
  readonly language: Language;
  readonly text: Messages;
  /** Says something in passing: shown for a moment and read out. */
  announce(message: Announcement): void;
}

const [get, set] = createContext<Page>();

/** The context of the page; throws outside of it. */
export const getPage = get;
/** Provides the context, once, at the root. */
export const setPage = set;
