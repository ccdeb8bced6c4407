/** Sobol' indices as bars, a table and a sentence: which share of the outcome's variance comes from what. */
import type { Index, Indices, Part } from '../experiment/sensitivity/readings.ts';
import type { Estimate } from '../experiment/study/study.ts';
import { exactCount, NO_VALUE, share } from '../i18n/format.ts';
import {
  beside,
  captionOf,
  estimateCells,
  interval,
  intervalHead,
  listed,
  quoted,
  write,
  type HingeInput,
  type HingeMark,
  type HingeRows,
  type HingeTexts,
} from './hinge-input.ts';
import { labelled, placeOn, rowScale, rowTicks, type RowScale } from './row-scale.ts';

/** Indices and what their words need. */
export interface IndicesInput extends HingeInput {
  readonly reading: Indices;
}

/** How many parts the sentence names. */
const NAMED = 3;
/** Parts below this share of the variance are not worth a name in a sentence. */
const WORTH_NAMING = 0.01;

/** A share as it can be: estimates of small ones come out a little below nothing or above everything. */
function bounded(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function boundedEstimate({ value, low, high }: Estimate): Estimate {
  return { value: bounded(value), low: bounded(low), high: bounded(high) };
}

/** The name of a part: a setting's, or that of all others together, or of luck. */
export function partName(id: Part, { nameOf, words }: HingeInput): string {
  return id === 'others' ? words.others : id === 'luck' ? words.luck : nameOf(id);
}

function inQuotes(id: Part, input: HingeInput): string {
  return id === 'others' ? input.words.othersInSentence : id === 'luck' ? input.words.luckInSentence : quoted(id, input);
}

function mark(kind: HingeMark['kind'], estimate: Estimate, scale: RowScale): HingeMark {
  const { value, low, high } = boundedEstimate(estimate);
  return { kind, from: placeOn(scale, 0), to: placeOn(scale, value), low: placeOn(scale, low), high: placeOn(scale, high) };
}

/** Bars of what each part explains alone within all that it has a hand in; the order is that of the reading. */
export function indicesRows(input: IndicesInput): HingeRows {
  const { reading, words, language } = input;
  const form = (value: number): string => share(value, language);
  const scale = rowScale(
    reading.indices.flatMap(({ first, total }) => [first, total].map(boundedEstimate).flatMap(({ value, high }) => [value, high])),
  );
  const texts = (estimate: Estimate): readonly [string, string] => {
    const shown = boundedEstimate(estimate);
    return [form(shown.value), interval(shown, form, language)];
  };
  const rows = reading.indices.map((index) => ({
    key: index.id,
    label: partName(index.id, input),
    note: contradicts(index) ? words.contradicts : '',
    marks: [mark('pale', index.total, scale), mark('main', index.first, scale)],
    values: [texts(index.first), texts(index.total)],
  }));
  return {
    columns: [words.alone, words.altogether],
    kinds: ['main', 'pale'],
    rows,
    ticks: labelled(rowTicks(scale), form, language),
    zero: placeOn(scale, 0),
  };
}

/** How far an interval reaches to one side. */
function reach({ value, low, high }: Estimate, side: 'down' | 'up'): number {
  return side === 'down' ? value - low : high - value;
}

/** Whether a part seems to explain more alone than altogether, which cannot be, by more than both intervals together leave open. */
export function contradicts({ first, total }: Index): boolean {
  const [down, up] = [reach(first, 'down'), reach(total, 'up')];
  // Independent errors add as squares do.
  return first.value - total.value > Math.sqrt(down * down + up * up);
}

/** Whether the shares contradict one another: some part does, or all together seem to explain more than everything. */
export function areInconsistent({ indices, interactions }: Indices): boolean {
  return interactions.high < 0 || indices.some(contradicts);
}

/** Intervals wider than this tell little. */
const WIDE = 0.3;

/** Whether some share is only roughly known. */
export function isRough({ indices }: Indices): boolean {
  return indices.some(({ first, total }) => [first, total].map(boundedEstimate).some(({ low, high }) => high - low > WIDE));
}

/** The parts by what they explain alone, the largest first. */
function byFirst({ indices }: Indices): readonly Index[] {
  return [...indices].sort((a, b) => b.first.value - a.first.value).filter(({ first }) => first.value >= WORTH_NAMING);
}

/** What each part explains alone, and their interplay; that rows are too few where the shares contradict one another. */
function indicesSentence(input: IndicesInput): string {
  const { reading, words, language, outcome, when } = input;
  if (reading.deviation === 0) return words.nothingVaries(outcome, when);
  const [mean, deviation] = [write(reading.mean, input), write(reading.deviation, input)];
  if (areInconsistent(reading)) return words.tooFewRows(exactCount(reading.rows, language), outcome, when, mean, deviation);
  const form = (value: number): string => share(value, language);
  const named = byFirst(reading)
    .slice(0, NAMED)
    .map(({ id, first }) => beside(inQuotes(id, input), form(bounded(first.value))));
  const together = boundedEstimate(reading.interactions);
  const interplay = beside(form(together.value), interval(together, form, language));
  return words.indicesSentence(outcome, when, named.length === 0 ? words.nothingAlone : listed(named, input), interplay, mean, deviation);
}

/** All parts in a table, in a sentence and as data. */
export function indicesTexts(input: IndicesInput): HingeTexts {
  const { reading, words, language } = input;
  const form = (value: number): string => share(bounded(value), language);
  const cells = (estimate: Estimate): readonly string[] => {
    const shown = boundedEstimate(estimate);
    return [form(shown.value), interval(shown, form, language) || NO_VALUE];
  };
  const rows = reading.indices.map((index) => {
    const name = partName(index.id, input);
    const named = contradicts(index) ? beside(name, words.contradicts) : name;
    return { key: index.id, cells: [named, ...cells(index.first), ...cells(index.total)] };
  });
  const interactions = { key: 'interactions', cells: [words.interplay, ...cells(reading.interactions), NO_VALUE, NO_VALUE] };
  return {
    table: {
      caption: captionOf(words.shares, input),
      columns: [words.setting, words.alone, intervalHead(words.alone, input), words.altogether, intervalHead(words.altogether, input)],
      rows: [...rows, interactions],
    },
    sentence: indicesSentence(input),
    still: reading.deviation === 0,
    numbers: {
      columns: ['part', 'first', 'first_low', 'first_high', 'total', 'total_low', 'total_high'],
      rows: [
        ...reading.indices.map(({ id, first, total }) => [id, ...estimateCells(first), ...estimateCells(total)]),
        ['interactions', ...estimateCells(reading.interactions), '', '', ''],
      ],
    },
  };
}
