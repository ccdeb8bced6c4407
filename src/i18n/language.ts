/** The two languages of the page, and the typography that each needs. */

/** A language of the page. */
export type Language = 'en' | 'fr';

/** Something that exists in both languages; leaving one out does not compile. */
export type Bilingual<T> = Readonly<Record<Language, T>>;

/** Both languages, in the order in which they are offered. */
export const LANGUAGES: readonly Language[] = ['en', 'fr'];

/** The BCP 47 locale of a language, for `Intl` and for the `lang` attribute. */
export const LOCALES: Bilingual<string> = { en: 'en-CA', fr: 'fr-CA' };

/** The non-breaking space, U+00A0. */
export const NBSP = '\u00a0';

/**
 * A text with its non-breaking spaces set: within numbers, before units and, in French, around quotation marks and
 * before colons (Canadian usage: none before `;`, `!` and `?`). Texts are written with ordinary spaces and pass here once.
 */
export function typographic(text: string, language: Language): string {
  const numbers = text
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NBSP}`)
    .replace(/(\d) (?=(?:km|kilomet|kilomèt|million|billion|milliard|[kMG]?\$|%))/g, `$1${NBSP}`);
  if (language === 'en') return numbers;
  return numbers.replace(/ (?=[:»])/g, NBSP).replace(/« /g, `«${NBSP}`);
}
