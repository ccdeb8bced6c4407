/** The language of the page: the person's own choice, else that of a link, else that of the browser. */
import type { Language } from '../i18n/language.ts';

/** Whether a text names one of the two languages. */
export function isLanguage(value: unknown): value is Language {
  return value === 'en' || value === 'fr';
}

/** The language that a list of preferences, best first, asks for; English where it names neither. */
export function preferredLanguage(preferences: readonly string[]): Language {
  const known = preferences.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
  return known ?? 'en';
}

/** The language shown, whether the person chose it, and the toggle. Calls `onChange` at once and after each change. */
export class LanguageChoice {
  current: Language = $state('en');
  /** Whether the person has chosen; a link then does not change it. */
  chosen = $state(false);
  readonly #onChange: (language: Language) => void;

  constructor(saved: Language | null, preferences: readonly string[], onChange: (language: Language) => void = () => undefined) {
    this.current = saved ?? preferredLanguage(preferences);
    this.chosen = saved !== null;
    this.#onChange = onChange;
    onChange(this.current);
  }

  /** The language that the toggle leads to. */
  get other(): Language {
    return this.current === 'en' ? 'fr' : 'en';
  }

  /** Changes to the other language and remembers it as the person's choice. */
  toggle(): void {
    this.chosen = true;
    this.current = this.other;
    this.#onChange(this.current);
  }

  /** Takes the language of a link where the person has not chosen one. */
  suggest(language: Language | null): void {
    if (language === null || this.chosen) return;
    this.current = language;
    this.#onChange(language);
  }
}
