/** How an outcome answers to two settings at once: a table whose cells are shaded by their mean, from the least to the most. */
import type { HeatMap } from '../experiment/sensitivity/readings.ts';
import { evenly, range } from '../i18n/format.ts';
import {
  aboutOf,
  captionOf,
  differ,
  estimateCells,
  moreMoney,
  numberOf,
  quoted,
  write,
  type HingeInput,
  type HingeTexts,
} from './hinge-input.ts';

/** A map and what its words need. */
export interface HeatMapInput extends HingeInput {
  readonly reading: HeatMap;
}

/** A cell: its mean, its interval, and how it is shaded (0 for the least, 1 for the most). */
export interface HeatCell {
  readonly key: string;
  readonly text: string;
  readonly interval: string;
  readonly shade: number;
  /** Whether it is the one nearest to the scenario. */
  readonly own: boolean;
  readonly highest: boolean;
}

/** The picture: headings of columns and rows, the highest row first where rows are numbers. */
export interface HeatPicture {
  readonly x: readonly string[];
  readonly rows: readonly { readonly key: string; readonly label: string; readonly cells: readonly HeatCell[] }[];
  /** What the palest and the darkest cell are. */
  readonly ends: readonly [least: string, most: string];
}

type Axis = HeatMap['x'];

/** The place of the scenario's own value among those of an axis: the same, or the nearest number; −1 where it is neither. */
export function ownIndex({ id, own, values }: Axis): number {
  const same = values.indexOf(own);
  if (same >= 0) return same;
  const wanted = numberOf(id, own);
  if (wanted === null) return -1;
  const distances = values.map((value) => Math.abs((numberOf(id, value) ?? Infinity) - wanted));
  const least = Math.min(...distances);
  return Number.isFinite(least) ? distances.indexOf(least) : -1;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly mean: number;
}

/** All cells with their places. */
function placesOf({ cells }: HeatMap): readonly Place[] {
  return cells.flatMap((line, row) => line.map(({ value }, column) => ({ row, column, mean: value })));
}

/** The cell with the highest mean and that with the lowest: which is better is for the reader to say, who knows what is chosen and at what cost. */
export function extremes(reading: HeatMap): readonly [highest: Place, lowest: Place] {
  const sorted = [...placesOf(reading)].sort((a, b) => b.mean - a.mean);
  const none = { row: -1, column: -1, mean: NaN };
  return [sorted[0] ?? none, sorted.at(-1) ?? none];
}

/** The cells of the map as they are drawn. */
export function heatPicture(input: HeatMapInput): HeatPicture {
  const { reading, language } = input;
  const { x, y, cells } = reading;
  const means = placesOf(reading).map(({ mean }) => mean);
  const [least, most] = [Math.min(...means), Math.max(...means)];
  const [highest] = extremes(reading);
  const own = [ownIndex(y), ownIndex(x)] as const;
  const form = (value: number): string => write(value, input);
  const texts = evenly(means.map(form), language);
  const rows = y.values.map((value, row) => ({
    key: String(value),
    label: input.textOf(y.id, value),
    cells: (cells[row] ?? []).map((estimate, column) => ({
      key: String(x.values[column]),
      text: texts[row * x.values.length + column] ?? '',
      interval: range(estimate.low, estimate.high, form, language),
      shade: most > least ? (estimate.value - least) / (most - least) : 0,
      own: row === own[0] && column === own[1],
      highest: row === highest.row && column === highest.column,
    })),
  }));
  const upward = y.values.every((value) => numberOf(y.id, value) !== null);
  return { x: x.values.map((value) => input.textOf(x.id, value)), rows: upward ? rows.reverse() : rows, ends: [form(least), form(most)] };
}

/** Where it is highest and lowest, how far apart, and how far the scenario is from the highest. */
function heatSentence(input: HeatMapInput): string {
  const { reading, words, language, outcome, when } = input;
  const { x, y } = reading;
  const [highest, lowest] = extremes(reading);
  const at = ({ row, column }: Place): string =>
    words.bothAt(
      quoted(x.id, input),
      input.textOf(x.id, x.values[column] ?? ''),
      quoted(y.id, input),
      input.textOf(y.id, y.values[row] ?? ''),
    );
  if (highest.mean === lowest.mean) return words.nothingMoves(outcome, when);
  const [most = '', least = ''] = evenly([write(highest.mean, input), write(lowest.mean, input)], language);
  const told = words.mapSentence(aboutOf(input, reading.replicates), at(highest), most, at(lowest), least);
  const money = moreMoney([x.id, y.id], input);
  const extremesTold = money === '' ? told : `${told} ${money}`;
  const [row, column] = [ownIndex(y), ownIndex(x)];
  const own = reading.cells[row]?.[column];
  if (!own) return extremesTold;
  const isHighest = row === highest.row && column === highest.column;
  return `${extremesTold} ${isHighest ? words.ownCellHighest : words.ownCell(write(own.value, input), differ(highest.mean - own.value, input))}`;
}

/** Every pair of values in a table, in a sentence and as data. */
export function heatTexts(input: HeatMapInput): HingeTexts {
  const { reading, words, language } = input;
  const { x, y, cells } = reading;
  const form = (value: number): string => write(value, input);
  const pairs = y.values.flatMap((yValue, row) =>
    x.values.flatMap((xValue, column) => {
      const estimate = cells[row]?.[column];
      return estimate ? [{ key: `${String(xValue)} ${String(yValue)}`, xValue, yValue, estimate }] : [];
    }),
  );
  return {
    table: {
      caption: captionOf(`${input.nameOf(x.id)}, ${input.nameOf(y.id)}`, input),
      columns: [input.nameOf(x.id), input.nameOf(y.id), words.mean, words.interval],
      rows: pairs.map(({ key, xValue, yValue, estimate: { value, low, high } }) => ({
        key,
        cells: [input.textOf(x.id, xValue), input.textOf(y.id, yValue), form(value), range(low, high, form, language)],
      })),
    },
    sentence: heatSentence(input),
    still: new Set(placesOf(reading).map(({ mean }) => mean)).size < 2,
    numbers: {
      columns: [x.id, y.id, 'mean', 'mean_low', 'mean_high'],
      rows: pairs.map(({ xValue, yValue, estimate }) => [xValue, yValue, ...estimateCells(estimate)]),
    },
  };
}
