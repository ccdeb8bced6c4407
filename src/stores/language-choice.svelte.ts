/** The language of the page is the reader's: the own choice, else what the browser prefers; a link's only where the reader prefers neither. */
import type { Language } from '../i18n/language.ts';

/** Whether a text names one of the two languages. */
export function isLanguage(value: unknown): value is Language {
  return value === 'en' || value === 'fr';
}

/** The language that a list of preferences (BCP 47 tags, best first) asks for; null where it names neither. */
export function preferredLanguage(preferences: readonly string[]): Language | null {
  return preferences.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? null;
}

/** What is known of a reader's language when the page opens. */
export interface ReaderLanguage {
  /** What the reader chose in this browser; null where nothing was chosen. */
  readonly chosen: Language | null;
  /** What this tab showed before its reload; null in a new one. */
  readonly shown: Language | null;
  /** What the browser prefers, BCP 47 tags, best first. */
  readonly preferences: readonly string[];
}

/** The language shown, and the toggle; English for a reader of whom nothing is known. Calls `onChange` at once and after each change. */
export class LanguageChoice {
  current: Language = $state('en');
  // Whether the reader has a language of the page's own: a link then does not change it.
  #known: boolean;
  readonly #onChange: (language: Language) => void;

  constructor({ chosen, shown, preferences }: ReaderLanguage, onChange: (language: Language) => void = () => undefined) {
    const preferred = preferredLanguage(preferences);
    this.current = chosen ?? shown ?? preferred ?? 'en';
    this.#known = chosen !== null || preferred !== null;
    this.#onChange = onChange;
    onChange(this.current);
  }

  /** The language that the toggle leads to. */
  get other(): Language {
    return this.current === 'en' ? 'fr' : 'en';
  }

  /** Changes to the other language: from now on it is the reader's own. */
  toggle(): void {
    this.#known = true;
    this.current = this.other;
    this.#onChange(this.current);
  }

  /** Takes the language of a link where the reader has neither chosen one nor a browser that prefers one. */
  suggest(language: Language | null): void {
    if (language === null || this.#known) return;
    this.current = language;
    this.#onChange(language);
  }
}
