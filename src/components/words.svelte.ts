/** The texts on the screen: a language is shown once its texts are there, so that none flashes before another. */
import type { Language } from '../i18n/language.ts';
import type { MessageLoaders } from '../i18n/load-messages.ts';
import type { Messages } from '../i18n/messages.ts';
import type { OpeningMessages } from '../i18n/messages-opening.ts';

/** Texts and their language, always of one piece. Until `complete` has been waited for, only those of the first picture are there. */
export class Words {
  /** The language on the screen: the one that was asked for as soon as its texts are there. */
  language: Language = $state('en');
  #text: OpeningMessages | null = $state.raw(null);
  #whole = false;
  #latest: Promise<void> = Promise.resolve();
  readonly #known: Partial<Record<Language, Messages>>;
  readonly #loaders: MessageLoaders;
  readonly #onShow: (language: Language) => void;

  /** `known` are whole texts that need no loading; `onShow` is told each language that comes on the screen. */
  constructor(
    loaders: MessageLoaders,
    known: Partial<Record<Language, Messages>> = {},
    onShow: (language: Language) => void = () => undefined,
  ) {
    this.#loaders = loaders;
    this.#known = { ...known };
    this.#onShow = onShow;
  }

  /** The texts of the first picture; throws before the first language is there. */
  get opening(): OpeningMessages {
    if (!this.#text) throw new Error('found no texts, expected those of a language');
    return this.#text;
  }

  /** All texts, for the parts of the page that are shown after `complete`. */
  get text(): Messages {
    return this.opening as Messages;
  }

  /** Asks for a language; the one asked for last is shown, once its texts are there. Rejects where they cannot be loaded. */
  follow(language: Language): Promise<void> {
    const text = this.#known[language];
    const asked: Promise<void> = text ? Promise.resolve() : this.#fetch(language, () => asked === this.#latest);
    this.#latest = asked;
    if (text) this.#show(language, text);
    return asked;
  }

  /** Settles once all texts of the language on the screen are there; rejects where they cannot be loaded. */
  async complete(): Promise<void> {
    this.#whole = true;
    const waited = this.#latest;
    await waited;
    if (waited !== this.#latest) return this.complete();
    if (!this.#known[this.language]) await this.follow(this.language);
  }

  /** Whether all texts of a language are there. */
  knows(language: Language): boolean {
    return this.#known[language] !== undefined;
  }

  /** Loads what a later change of language will need. */
  async prepare(language: Language): Promise<void> {
    this.#known[language] ??= await this.#loaders.whole[language]();
  }

  async #fetch(language: Language, wanted: () => boolean): Promise<void> {
    if (this.#whole) await this.prepare(language);
    const text = this.#known[language] ?? (await this.#loaders.opening[language]());
    if (wanted()) this.#show(language, text);
  }

  #show(language: Language, text: OpeningMessages): void {
    this.language = language;
    this.#text = text;
    this.#onShow(language);
  }
}
