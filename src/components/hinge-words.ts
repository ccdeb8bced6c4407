/** The words of the page on what an outcome hinges on: names and values of settings, what its charts are given, what its notes say. */
import type { HingeInput } from '../charts/hinge-input.ts';
import type { FactorId, FactorSet, FactorValue } from '../experiment/study/factor.ts';
import type { Subject } from '../experiment/study/study.ts';
import type { Uncertainty } from '../experiment/uncertainty/draw.ts';
import { quarterLabel } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import { plainNumber } from '../i18n/format.ts';
import { inSentence } from '../i18n/term.ts';
import { assumptionTerm, leverTerm } from '../i18n/terms.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import { PARAMETERS } from '../model/parameters.ts';
import { LEVERS } from '../model/policy.ts';
import { DENOMINATORS, type OfferedFactor } from '../stores/hinges-questions.ts';
import type { HingesRun } from '../stores/hinges-run.svelte.ts';
import { outcomeName } from './difference-words.ts';
import { leverValue, valueText } from './lever-text.ts';
import type { Page } from './page-context.ts';

/** What every piece of the page is about. */
export interface HingesAsked {
  readonly hinges: HingesRun;
  readonly subject: Subject;
  /** The scenario's place and letter. */
  readonly index: number;
  readonly letter: string;
  readonly which: FactorSet;
  readonly outcome: OutcomeId;
  readonly quarter: number;
  /** Every factor of the scenario; those of `which` are among them. */
  readonly offered: readonly OfferedFactor[];
  /** The screened settings, those that matter most first; null before the screening that belongs to this question. */
  readonly ranking: readonly FactorId[] | null;
  /** The same text for the same screening. */
  readonly screeningId: string;
}

function leverOf(id: FactorId) {
  return LEVERS.find((lever) => `policy.${lever.id}` === id);
}

/** The name of a setting. */
export function factorName(id: FactorId, language: Language): string {
  const lever = leverOf(id);
  if (lever) return leverTerm(lever.id, language).name;
  const parameter = PARAMETERS.find((candidate) => `assumptions.${candidate.id}` === id);
  return parameter ? assumptionTerm(parameter.id, language).name : id;
}

/** Quantiles have many digits: three that count are enough to read. */
function readable(value: FactorValue): number {
  const number = Number(value);
  return Number.isInteger(number) ? number : Number(number.toPrecision(3));
}

/** Units that the names of their assumptions say already. */
const SAID: readonly string[] = ['potential projects'];
/** Units of logarithms: such a number says nothing by itself. */
const LOGARITHM = 'ln';

/** A value of an assumption with its unit, unless its name has that. */
function assumptionText(value: FactorValue, unit: string, language: Language, text: Messages): string {
  const said = valueText(readable(value), SAID.includes(unit) ? '' : unit, language, text);
  return unit === LOGARITHM ? text.sensitivity.inLogarithms(said) : said;
}

/** A value that several clusters have each on their own comes as its text. */
function asSet(value: FactorValue): unknown {
  return typeof value === 'string' && value.startsWith('[') ? JSON.parse(value) : value;
}

/** A value of a setting with its unit. */
export function factorText(id: FactorId, value: FactorValue, language: Language, text: Messages): string {
  const lever = leverOf(id);
  // What a match is in is in its name.
  if (lever?.kind === 'match' && typeof value === 'number') return plainNumber(roundedLever(value), language);
  if (lever) return leverValue(lever, typeof value === 'number' ? roundedLever(value) : asSet(value), language, text);
  const parameter = PARAMETERS.find((candidate) => `assumptions.${candidate.id}` === id);
  return assumptionText(value, parameter?.unit ?? '', language, text);
}

/** Ticks of an axis may stand between a lever's steps. */
function roundedLever(value: number): number {
  return Number(value.toPrecision(6));
}

/** Brackets within or after brackets read badly: `total additional GDP`, `PIB additionnel total`. */
function unbracketed(name: string, language: Language): string {
  return name.replace(/^(.*) \((\p{L}+)\)$/u, language === 'en' ? '$2 $1' : '$1 $2');
}

/** What a chart is given beside its reading, for an outcome at a quarter. */
export function hingeInput({ language, text }: Page, outcome: OutcomeId, quarter: number): HingeInput {
  return {
    outcomeId: outcome,
    language,
    words: text.sensitivity,
    outcome: unbracketed(inSentence(outcomeName(outcome, language)), language),
    when: quarterLabel(quarter, language, 'long'),
    nameOf: (id) => factorName(id, language),
    textOf: (id, value) => factorText(id, value, language, text),
  };
}

/** What a setting moves between, in words; the options of one that has them. */
export function rangeText({ id, options, range }: OfferedFactor, { language, text }: Page): string {
  const say = (value: FactorValue): string => factorText(id, value, language, text);
  if (options) return options.map(say).join(', ');
  const [low, high] = [say(range[0]), say(range[1])];
  // A unit in words that both ends share is said once.
  const [, number = low, unit = ''] = /^([−\d.,\u00a0]+)( .+)$/.exec(low) ?? [];
  return text.fromTo(unit !== '' && high.endsWith(unit) ? number : low, high);
}

/** What stays as it is where a set is moved as a whole. */
export function heldNote(which: FactorSet, uncertainty: Uncertainty, { text }: Page): string {
  const words = text.sensitivity;
  return which === 'levers' && uncertainty === 'assumptions' ? words.heldLeversDrawn : words.held[which];
}

/** What is to be said of the ranges of these settings. */
export function rangeNotes(ids: readonly FactorId[], { text }: Page): readonly string[] {
  const words = text.sensitivity;
  const has = (part: string): boolean => ids.some((id) => id.startsWith(part));
  return [...(has('assumptions.') ? [words.assumptionsNote] : []), ...(has('policy.') ? [words.rangesNote] : [])];
}

/** What is to be said of an outcome: that a ratio over nothing is recorded as nothing. */
export function outcomeNotes(outcome: OutcomeId, { text }: Page): readonly string[] {
  return DENOMINATORS[outcome] ? [text.sensitivity.ratioNote] : [];
}
