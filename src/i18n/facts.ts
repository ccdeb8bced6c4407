/** A dated fact in words of either language: what it says, its value with unit, its date and its source. */
import type { Fact } from '../experiment/facts.ts';
import { typographic, type Language } from './language.ts';
import { CLUSTERS_FACTS_FR } from './facts-fr-clusters.ts';
import { LITERATURE_FACTS_FR } from './facts-fr-literature.ts';
import { PROGRAMME_FACTS_FR } from './facts-fr-programme.ts';
import { factDate } from './facts-dates.ts';
import { factValue } from './facts-values.ts';
import { FRENCH_SOURCES } from './sources-fr.ts';

/** What a fact says, and what to beware of. */
export interface FactWords {
  readonly what: string;
  readonly note?: string;
}

/** A fact as it is read on the page. `note` is empty where there is none; `source` is empty where nothing was read. */
export interface ReadFact {
  readonly what: string;
  readonly note: string;
  readonly value: string;
  readonly date: string;
  readonly source: string;
}

/** The French words of every fact, by its id. */
export const FRENCH_FACTS: Readonly<Record<string, FactWords>> = { ...PROGRAMME_FACTS_FR, ...CLUSTERS_FACTS_FR, ...LITERATURE_FACTS_FR };

/** Quotation marks and apostrophes as they are set, for texts that a source gave with straight ones. */
export function curled(text: string): string {
  return text.replace(/"([^"]*)"/g, '“$1”').replaceAll("'", '’');
}

/** A source in words of the language; the reference itself where it is no phrase. */
export function sourceWords(source: string, language: Language): string {
  return typographic(language === 'en' ? curled(source) : (FRENCH_SOURCES[source] ?? curled(source)), language);
}

/** A fact in words of the language. */
export function readFact(fact: Fact, language: Language): ReadFact {
  const french = FRENCH_FACTS[fact.id];
  const words: FactWords = language === 'fr' && french ? french : fact;
  const set = (text: string): string => typographic(curled(text), language);
  return {
    what: set(words.what),
    note: set(words.note ?? ''),
    value: factValue(fact, language),
    date: factDate(fact.date, language),
    source: fact.read === 'recalled' ? '' : sourceWords(fact.source, language),
  };
}
