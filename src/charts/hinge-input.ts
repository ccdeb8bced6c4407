/** What charts of sensitivity share: the words and forms of an outcome and of settings, rows with several marks, and their numbers as data. */
import type { Estimate } from '../experiment/study/study.ts';
import type { FactorId, FactorValue } from '../experiment/study/factor.ts';
import { dollars, exactCount, outcomeValue, points, range, ratio, signed } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { MapAbout, SensitivityMessages } from '../i18n/messages-sensitivity.ts';
import { inSentence } from '../i18n/term.ts';
import { OUTCOMES, OUTCOME_INDEX, type OutcomeId } from '../model/outcomes.ts';
import { LEVERS } from '../model/policy.ts';
import { numberCell, textCell } from './csv-cell.ts';
import type { RowMark, TextTable } from './row-chart.ts';
import type { RowScale, RowTick } from './row-scale.ts';

/** What every chart of sensitivity is given beside its reading. */
export interface HingeInput {
  readonly outcomeId: OutcomeId;
  readonly language: Language;
  readonly words: SensitivityMessages;
  /** What is read, and when, in words. */
  readonly outcome: string;
  readonly when: string;
  nameOf(id: FactorId): string;
  textOf(id: FactorId, value: FactorValue): string;
}

/** A mark of a row and how it is drawn: bars, or a dot where there is no bar. */
export interface HingeMark extends RowMark {
  readonly kind: 'main' | 'pale' | 'low' | 'high' | 'dot';
}

/** A row: a name, marks on the common scale, and a text with a smaller one beneath for every column of values. */
export interface HingeRow {
  readonly key: string;
  readonly label: string;
  /** Small, under the label; '' for nothing. */
  readonly note: string;
  readonly marks: readonly HingeMark[];
  readonly values: readonly (readonly [value: string, small: string])[];
}

/** A chart of rows: the heads of its columns of values, its rows, its scale. */
export interface HingeRows {
  readonly columns: readonly string[];
  /** The mark that a column tells of, where several need a key; null for none. */
  readonly kinds?: readonly HingeMark['kind'][];
  readonly rows: readonly HingeRow[];
  readonly ticks: readonly (RowTick & { readonly label: string })[];
  readonly zero: number;
}

/** A chart's numbers as data: the same columns in every language. */
export interface HingeNumbers {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Everything that a figure shows beside its picture. */
export interface HingeTexts {
  readonly table: TextTable;
  readonly sentence: string;
  /** Whether the sentence says all there is: nothing moves, and rows or ranks would tell nothing. */
  readonly still: boolean;
  readonly numbers: HingeNumbers;
}

/** A value of the outcome as it is read. */
export function write(value: number, { outcomeId, language }: HingeInput): string {
  return outcomeValue(value, OUTCOMES[OUTCOME_INDEX[outcomeId]]?.unit ?? 'count', language);
}

/** A distance between two values of the outcome, without a sign; of shares in points. */
export function distance(value: number, input: HingeInput): string {
  const unit = OUTCOMES[OUTCOME_INDEX[input.outcomeId]]?.unit;
  // A ratio of 0 is recorded where there is none; a difference of 0 is one.
  if (unit === 'ratio') return ratio(Math.abs(value), input.language);
  if (unit === 'CAD per job-year') return dollars(Math.abs(value), input.language);
  return unit === 'share' ? points(value, input.language) : write(Math.abs(value), input);
}

/** A difference with its sign. */
export function differ(value: number, input: HingeInput): string {
  return signed(value, (size) => distance(size, input));
}

/** An interval in words; '' where it says no more than its value. */
export function interval({ value, low, high }: Estimate, form: (value: number) => string, language: Language): string {
  const between = range(low, high, form, language);
  return between === form(value) ? '' : between;
}

/** A text with what it amounts to in brackets; the text alone where that says no more. */
export function beside(text: string, amount: string): string {
  return amount === '' || amount === text ? text : `${text} (${amount})`;
}

/** What a table holds, as its caption: `Screening, additional GDP, March 2028`. */
export function captionOf(what: string, { outcome, when }: HingeInput): string {
  return `${what}, ${outcome}, ${when}`;
}

/** The head of the column of a value's interval. */
export function intervalHead(head: string, { words }: HingeInput): string {
  return `${head}, ${inSentence(words.interval)}`;
}

/** A setting's name within a sentence, in quotation marks. */
export function quoted(id: FactorId, { words, nameOf }: HingeInput): string {
  return words.quoted(inSentence(nameOf(id)));
}

/** Texts as a list within a sentence: `A, B and C`. */
export function listed(texts: readonly string[], { words }: Pick<HingeInput, 'words'>): string {
  const [last = '', ...firsts] = [...texts].reverse();
  return firsts.length === 0 ? last : words.and(firsts.reverse().join(', '), last);
}

/** What an outcome answers to: what is in its words when a curve or a map is told. */
export function aboutOf({ outcome, when, language }: HingeInput, replicates: number): MapAbout {
  return { outcome, when, futures: exactCount(replicates, language) };
}

/** Outcomes that are public money themselves, or weigh it. */
const WEIGHS_MONEY: readonly OutcomeId[] = [
  ...(['federalCommitted', 'federalPaid', 'federalCost', 'lapsed'] as const),
  ...(['netPresentValue', 'netPresentValueLow', 'costPerAdditionalJobYear', 'additionalRdPerFederal'] as const),
];

/** That a larger budget costs more, where the budget is moved and the outcome does not weigh it; '' elsewhere. */
export function moreMoney(ids: readonly FactorId[], { outcomeId, words }: HingeInput): string {
  return ids.includes('policy.budget') && !WEIGHS_MONEY.includes(outcomeId) ? words.moreMoney : '';
}

/** A value of a setting as a number on an axis; null where it is none. The match as realised stands at its published mean. */
export function numberOf(id: FactorId, value: FactorValue): number | null {
  if (typeof value === 'number') return value;
  const lever = LEVERS.find((candidate) => `policy.${candidate.id}` === id);
  return lever?.kind === 'match' && value === 'as-realised' ? lever.published : null;
}

const NICE = [1, 2, 2.5, 5, 10];

/** Round steps that hold all values, and zero only where it is not far: for lines, whose lengths say nothing. */
export function closeScale(values: readonly number[], mostSteps = 4): RowScale {
  const finite = values.filter((value) => Number.isFinite(value));
  let [low, high] = [Math.min(...finite), Math.max(...finite)];
  if (finite.length === 0) return { min: 0, max: 1, step: 1 };
  if (low > 0 && low < 0.4 * high) low = 0;
  if (low === high) [low, high] = low === 0 ? [0, 1] : [low - Math.abs(low) / 10, high + Math.abs(high) / 10];
  const power = 10 ** Math.floor(Math.log10((high - low) / mostSteps));
  const step = Number(((NICE.find((nice) => (high - low) / (nice * power) <= mostSteps + 1e-9) ?? 10) * power).toPrecision(12));
  const outward = (value: number, round: (steps: number) => number): number => Number((round(value / step) * step).toPrecision(12));
  return { min: outward(low + 1e-9 * step, Math.floor), max: outward(high - 1e-9 * step, Math.ceil), step };
}

/** Numbers as comma-separated values with a heading line; lines end in CRLF. */
export function numbersCsv({ columns, rows }: HingeNumbers): string {
  const lines = rows.map((cells) => cells.map((cell) => (typeof cell === 'number' ? numberCell(cell) : textCell(cell))).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}

/** The columns of an estimate in data. */
export function estimateCells({ value, low, high }: Estimate): readonly number[] {
  return [value, low, high];
}
