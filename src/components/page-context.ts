/** What every component of the page may ask for: the stores, and the words of the chosen language. */
import { createContext } from 'svelte';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import type { OpeningMessages } from '../i18n/messages-opening.ts';
import type { Workspace } from '../stores/workspace.svelte.ts';
import type { PageParts } from './page-parts.ts';

/** A sentence in passing, written anew whenever the language changes while it is shown. */
export type Announcement = (text: Messages, language: Language) => string;

/** The page's context; `text` and `language` are read anew each time, so that they follow the toggle. */
export interface Page {
  readonly workspace: Workspace;
  readonly language: Language;
  readonly text: Messages;
  /** What is loaded after the first picture. */
  readonly parts: PageParts;
  /** Says something in passing: shown for a moment and read out. */
  announce(message: Announcement): void;
  /** Changes to the other language once its texts are there, and says so where they cannot be loaded. */
  toggleLanguage(): Promise<void>;
}

/** The same for whatever stands on the first picture, when few texts are there. */
export interface OpeningPage extends Omit<Page, 'text'> {
  readonly text: OpeningMessages;
}

const [get, set] = createContext<Page>();

/** The context of the page, for parts that come after the first picture; throws outside of it. */
export const getPage = get;
/** The context of the page, for the first picture. */
export const getOpening: () => OpeningPage = get;
/** Provides the context, once, at the root. */
export const setPage = set;
