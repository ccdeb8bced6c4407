/** What a term is: a short name for a panel and one or two plain sentences of guidance. */
import { typographic, type Bilingual, type Language } from './language.ts';

/** A short name (a 250 px panel) and its guidance: what it means, what happens when it rises, what to beware of. */
export interface Term {
  readonly name: string;
  readonly what: string;
}

/** A term in both languages. */
export type BilingualTerm = Bilingual<Term>;

/** An outcome's term; `noun` follows a value in a sentence: "70,000 cumulative job-years, gross and total". */
export interface OutcomeTerm extends Term {
  readonly noun: string;
  /** The noun after 0 and 1 in French, where it differs. */
  readonly singular?: string;
}

function typesetTerm<T extends Term>(term: T, language: Language): T {
  return Object.fromEntries(Object.entries(term).map(([key, text]) => [key, typographic(String(text), language)])) as unknown as T;
}

/** The same terms with their non-breaking spaces set, so that tables can be written with ordinary ones. */
export function typeset<K extends string, T extends Term>(terms: Readonly<Record<K, Bilingual<T>>>): Readonly<Record<K, Bilingual<T>>> {
  const entries = Object.entries<Bilingual<T>>(terms).map(([id, { en, fr }]) => [
    id,
    { en: typesetTerm(en, 'en'), fr: typesetTerm(fr, 'fr') },
  ]);
  return Object.fromEntries(entries) as Record<K, Bilingual<T>>;
}

/** A name as it stands within a sentence: `Best score` is `best score`; an acronym such as `SMEs first` keeps its capitals. */
export function inSentence(name: string): string {
  return /^\p{Lu}[\p{Lu}&-]/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
