/** A tornado: settings low and high one at a time, bars to both sides of the scenario's own mean, the longest first. */
import type { Tornado, TornadoBar } from '../experiment/sensitivity/readings.ts';
import {
  captionOf,
  differ,
  estimateCells,
  interval,
  intervalHead,
  quoted,
  write,
  type HingeInput,
  type HingeMark,
  type HingeRows,
  type HingeTexts,
} from './hinge-input.ts';
import { exactCount, NO_VALUE } from '../i18n/format.ts';
import { labelled, placeOn, rowScale, rowTicks } from './row-scale.ts';

/** A tornado and what its words need. */
export interface TornadoInput extends HingeInput {
  readonly reading: Tornado;
}

/** How many settings the sentence names. */
const NAMED = 2;

/** How far apart the two ends of a bar are, the scenario itself among them. */
export function spanOf({ atLow, atHigh }: TornadoBar): number {
  return Math.max(0, atLow.value, atHigh.value) - Math.min(0, atLow.value, atHigh.value);
}

/** Bars from the scenario's own mean to where each setting leads at its low and at its high end. */
export function tornadoRows(input: TornadoInput): HingeRows {
  const { reading, words, language } = input;
  const form = (value: number): string => differ(value, input);
  const scale = rowScale(
    reading.bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh].flatMap(({ value, low, high }) => [value, low, high])),
    6,
  );
  const at = (value: number): number => placeOn(scale, value);
  const mark = (kind: HingeMark['kind'], { value, low, high }: TornadoBar['atLow']): HingeMark => ({
    kind,
    from: at(0),
    to: at(value),
    low: at(low),
    high: at(high),
  });
  const rows = reading.bars.map(({ id, low, high, atLow, atHigh }) => ({
    key: id,
    label: input.nameOf(id),
    note: '',
    marks: [mark('low', atLow), mark('high', atHigh)],
    values: [
      [form(atLow.value), input.textOf(id, low)],
      [form(atHigh.value), input.textOf(id, high)],
    ] as const,
  }));
  return { columns: [words.low, words.high], kinds: ['low', 'high'], rows, ticks: labelled(rowTicks(scale), form, language), zero: at(0) };
}

/** All bars in a table, in a sentence and as data. */
export function tornadoTexts(input: TornadoInput): HingeTexts {
  const { reading, words, language, outcome, when } = input;
  const form = (value: number): string => differ(value, input);
  const rows = reading.bars.map(({ id, low, high, atLow, atHigh }) => ({
    key: id,
    cells: [
      input.nameOf(id),
      ...[input.textOf(id, low), form(atLow.value), interval(atLow, form, language) || NO_VALUE],
      ...[input.textOf(id, high), form(atHigh.value), interval(atHigh, form, language) || NO_VALUE],
    ],
  }));
  const told = reading.bars.filter((bar) => spanOf(bar) > 0);
  const named = told
    .slice(0, NAMED)
    .map(({ id, low, high, atLow, atHigh }) =>
      words.tornadoNamed(quoted(id, input), input.textOf(id, low), form(atLow.value), input.textOf(id, high), form(atHigh.value)),
    );
  const base = write(reading.base.value, input);
  return {
    table: {
      caption: captionOf(words.tornado, input),
      columns: [
        words.setting,
        ...[words.lowValue, words.low, intervalHead(words.low, input)],
        ...[words.highValue, words.high, intervalHead(words.high, input)],
      ],
      rows,
    },
    sentence:
      named.length === 0
        ? words.nothingMoves(outcome, when)
        : words.tornadoSentence(outcome, when, base, exactCount(reading.replicates, language), named.join('; ')),
    still: named.length === 0,
    numbers: {
      columns: ['setting', 'low', 'at_low', 'at_low_low', 'at_low_high', 'high', 'at_high', 'at_high_low', 'at_high_high'],
      rows: reading.bars.map(({ id, low, high, atLow, atHigh }) => [id, low, ...estimateCells(atLow), high, ...estimateCells(atHigh)]),
    },
  };
}
