/** When a scenario mostly fails, as a sentence: the conditions of a box, and how surely and how much of the failing they tell. */
import type { Box, Restriction } from '../experiment/robustness/readings.ts';
import { exactCount, share } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { DiscoveryWords } from '../i18n/messages-robustness.ts';
import { inSentence } from '../i18n/term.ts';
import { factorName, factorScale, factorValue, type FactorScale } from './factor-words.ts';

/** A condition in texts: what it is on, and where it begins and ends; null where that end is open. Options that are inside, else null. */
export interface SaidCondition {
  readonly name: string;
  readonly scale: FactorScale;
  readonly from: string | null;
  readonly to: string | null;
  readonly inside: readonly string[] | null;
}

/** What the sentence is made of. */
export interface DiscoverySentenceInput {
  readonly language: Language;
  readonly words: DiscoveryWords;
  /** Whose failures: a letter, or a name. */
  readonly subject: string;
  /** Whether its levers moved too: then those who fail are policies drawn around it. */
  readonly levers: boolean;
  /** The box, or null where failing has no pattern. */
  readonly box: Pick<Box, 'coverage' | 'mass' | 'restrictions'> | null;
  /** Its conditions, the most telling first. */
  readonly conditions: readonly SaidCondition[];
  /** How many futures there are, and how many of them fail. */
  readonly futures: number;
  readonly failures: number;
  /** Below so many failures nothing is proposed. */
  readonly leastFailures: number;
}

/** A condition that fewer halves show again is not yet to be relied on. */
export const AGAIN = 0.5;
/** So many futures would show a weak pattern too: where they show none, that is a finding. */
export const MANY_FUTURES = 1000;
/** Halves in which boxes are looked for anew. */
const HALVES = 10;

/** A restriction in texts. */
export function saidCondition({ id, from, to, inside }: Restriction, language: Language): SaidCondition {
  const write = (value: number | null): string | null => (value === null ? null : factorValue(id, value, language));
  return {
    name: inSentence(factorName(id, language)),
    scale: factorScale(id),
    from: write(from),
    to: write(to),
    inside: inside?.map((option) => inSentence(factorValue(id, option, language))) ?? null,
  };
}

/** The words that bounds are put in. Ends of whole numbers and of dates lie inside; of others that is beyond what can be read. */
const BOUNDS = {
  continuous: ['above', 'below', 'between'],
  options: ['above', 'below', 'between'],
  whole: ['atLeast', 'atMost', 'fromTo'],
  date: ['notBefore', 'notAfter', 'fromTo'],
} as const satisfies Readonly<Record<FactorScale, readonly (keyof DiscoveryWords)[]>>;

/** One condition as a clause: `“leakage” is above 42%`. */
export function conditionClause({ name, scale, from, to, inside }: SaidCondition, words: DiscoveryWords): string {
  if (inside)
    return words.is(
      name,
      joined(
        inside,
        (before, one) => `${before}, ${one}`,
        (before, one) => words.or(before, one),
      ),
    );
  if (from !== null && from === to) return words.is(name, from);
  const [least, most, both] = BOUNDS[scale];
  if (from !== null && to !== null) return words[both](name, from, to);
  if (from !== null) return words[least](name, from);
  return to === null ? name : words[most](name, to);
}

/** Texts one after the other, the last one joined in its own way. */
function joined(
  texts: readonly string[],
  next: (before: string, one: string) => string,
  last: (before: string, one: string) => string,
): string {
  return texts.reduce((before, one, i) => (i === 0 ? one : i === texts.length - 1 ? last(before, one) : next(before, one)), '');
}

/** That there is no pattern, as far as so many futures and failures can show one. */
function nothingFound({ language, words, futures, failures, leastFailures }: DiscoverySentenceInput, who: string): string {
  const [some, all] = [exactCount(failures, language), exactCount(futures, language)];
  if (failures < leastFailures) return words.tooFew(who, some, all, exactCount(leastFailures, language));
  return futures < MANY_FUTURES ? words.noPattern(who, some, all) : words.noPatternInMany(who, some, all);
}

/** That a box is not yet to be relied on where halves of the futures do not show its most telling condition again; '' where they do. */
function reserve({ language, words, box, failures }: DiscoverySentenceInput): string {
  const [first] = box?.restrictions ?? [];
  if (!first || first.reproduced >= AGAIN) return '';
  return ` ${words.unsure(Math.round(HALVES * first.reproduced), exactCount(Math.round(failures / 2), language))}`;
}

/** The sentence, in true counts of futures. */
export function discoverySentence(input: DiscoverySentenceInput): string {
  const { language, words, subject, levers, box, conditions, futures, failures } = input;
  const who = levers ? words.around(subject) : subject;
  if (!box) return nothingFound(input, who);
  const write = (value: number): string => exactCount(value, language);
  const all = [write(failures), write(futures)] as const;
  if (conditions.length === 0) return words.everywhere(who, ...all);
  const clauses = conditions.map((condition) => conditionClause(condition, words));
  const when = joined(
    clauses,
    (before, one) => words.next(before, one),
    (before, one) => words.and(before, one),
  );
  const inside = [box.coverage * failures, box.mass * futures].map((value) => write(Math.round(value)));
  // Who fails begins the sentence; a scenario's own name stays as it is written.
  const begins = levers ? `${who.charAt(0).toUpperCase()}${who.slice(1)}` : who;
  const opening = words.fails(begins, when, inside[0] ?? '', inside[1] ?? '', ...all);
  return `${opening}; ${words.holds(share(box.coverage, language), share(box.mass, language))}.${reserve(input)}`;
}
