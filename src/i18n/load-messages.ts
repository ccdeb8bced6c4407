/** The texts of the page, fetched language by language: those of the first picture before it, all others after it. */
import type { Bilingual } from './language.ts';
import type { Messages } from './messages.ts';
import type { OpeningMessages } from './messages-opening.ts';
import { typesetMessages } from './typeset-messages.ts';

/** How texts are fetched; each rejects where they cannot be loaded. */
export interface MessageLoaders {
  /** Those of the first picture. */
  readonly opening: Bilingual<() => Promise<OpeningMessages>>;
  /** All of them. */
  readonly whole: Bilingual<() => Promise<Messages>>;
}

/** Texts as chunks of the page's script. */
export const MESSAGE_CHUNKS: MessageLoaders = {
  opening: {
    en: async () => typesetMessages((await import('./messages-opening-en.ts')).ENGLISH_OPENING, 'en'),
    fr: async () => typesetMessages((await import('./messages-opening-fr.ts')).FRENCH_OPENING, 'fr'),
  },
  whole: {
    en: async () => typesetMessages((await import('./messages-en.ts')).ENGLISH, 'en'),
    fr: async () => typesetMessages((await import('./messages-fr.ts')).FRENCH, 'fr'),
  },
};
