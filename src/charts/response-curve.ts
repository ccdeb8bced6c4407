/** How an outcome answers to one setting: median, middle half and nine tenths of the futures at every value, as places on two axes. */
import type { Curve, CurvePoint } from '../experiment/sensitivity/readings.ts';
import { LESS_IS_BETTER } from '../experiment/outcome-sense.ts';
import { outcomeSpan } from './response-steps.ts';
import {
  aboutOf,
  beside,
  captionOf,
  closeScale,
  differ,
  estimateCells,
  moreMoney,
  numberOf,
  quoted,
  write,
  type HingeInput,
  type HingeRows,
  type HingeTexts,
} from './hinge-input.ts';
import { range } from '../i18n/format.ts';
import { labelled, placeOn, rowTicks, type RowTick } from './row-scale.ts';

/** A curve and what its words need; `target` is the level of the outcome's target, where it has one. */
export interface CurveInput extends HingeInput {
  readonly reading: Curve;
  readonly target: number | null;
}

/** One value of the setting on the picture; places are shares from the lower left. */
export interface CurvePlace {
  readonly x: number;
  readonly median: number;
  readonly low: number;
  readonly lower: number;
  readonly upper: number;
  readonly high: number;
  /** Whether it is the scenario's own value. */
  readonly own: boolean;
  /** What is read there, in words. */
  readonly text: string;
}

/** Where the scenario itself stands: its own value, and its median. */
export interface OwnPlace {
  readonly x: number;
  readonly median: number;
}

/** The picture of a curve over numbers. */
export interface CurvePicture {
  readonly places: readonly CurvePlace[];
  readonly xTicks: readonly (RowTick & { readonly label: string })[];
  readonly yTicks: readonly (RowTick & { readonly label: string })[];
  /** The height of the target's line; null where there is none. */
  readonly target: number | null;
  /** Null where the scenario's own value is no number, or beyond the range. */
  readonly own: OwnPlace | null;
}

/** The scenario's own point: among the others, or as it is where its value is none of theirs. */
function ownPoint({ points, own, asIs }: Curve): CurvePoint | null {
  return points.find(({ value }) => value === own) ?? asIs ?? null;
}

/** What is read at one value: `At 1.63 (as the scenario has it): median $7.2B, half of the futures …, nine of ten …`. */
export function curveReadout(point: CurvePoint, input: CurveInput): string {
  const { reading, words, language } = input;
  const form = (value: number): string => write(value, input);
  const value = input.textOf(reading.id, point.value);
  const at = point.value === reading.own ? words.ownValue(value) : value;
  const half = range(point.lowerQuartile, point.upperQuartile, form, language);
  return words.curveReadout(at, form(point.median), half, range(point.low, point.high, form, language));
}

/** The values that are numbers, ascending, each with its place in the reading. */
function numbered({ id, points }: Curve): readonly { readonly point: CurvePoint; readonly value: number }[] {
  return points
    .flatMap((point) => {
      const value = numberOf(id, point.value);
      return value === null ? [] : [{ point, value }];
    })
    .sort((a, b) => a.value - b.value);
}

/** The curve on two axes; null for options, which stand in rows. */
export function curvePicture(input: CurveInput): CurvePicture | null {
  const { reading, language, target } = input;
  const values = numbered(reading);
  if (values.length < 2) return null;
  const [first, last] = [values[0]?.value ?? 0, values.at(-1)?.value ?? 1];
  const mine = ownPoint(reading);
  const heights = [
    ...values.flatMap(({ point }) => [point.low, point.high]),
    ...(target === null ? [] : [target]),
    ...(mine ? [mine.median] : []),
  ];
  const scale = closeScale(heights);
  const x = (value: number): number => (value - first) / (last - first || 1);
  const y = (value: number): number => placeOn(scale, value);
  const places = values.map(({ point, value }) => ({
    x: x(value),
    median: y(point.median),
    low: y(point.low),
    lower: y(point.lowerQuartile),
    upper: y(point.upperQuartile),
    high: y(point.high),
    own: point.value === reading.own,
    text: curveReadout(point, input),
  }));
  const xScale = closeScale([first, last]);
  const xTicks = rowTicks(xScale)
    .filter(({ value }) => value >= first - 1e-12 && value <= last + 1e-12)
    .map(({ value }) => ({ value, at: x(value), label: input.textOf(reading.id, value) }));
  const yTicks = labelled(rowTicks(scale), (value) => write(value, input), language);
  const ownX = numberOf(reading.id, reading.own);
  const own = mine && ownX !== null && ownX >= first && ownX <= last ? { x: x(ownX), median: y(mine.median) } : null;
  return { places, xTicks, yTicks, target: target === null ? null : y(target), own };
}

/** Options as rows: a dot at the median, a bar over the middle half, a line over nine tenths of the futures. */
export function optionRows(input: CurveInput): HingeRows {
  const { reading, words, language } = input;
  const form = (value: number): string => write(value, input);
  const scale = closeScale(reading.points.flatMap(({ low, high }) => [low, high]));
  const at = (value: number): number => placeOn(scale, value);
  const rows = reading.points.map(({ value, median, low, high, lowerQuartile, upperQuartile }) => ({
    key: String(value),
    label: input.textOf(reading.id, value),
    note: value === reading.own ? words.own : '',
    marks: [
      { kind: 'pale' as const, from: at(lowerQuartile), to: at(upperQuartile), low: at(low), high: at(high) },
      { kind: 'dot' as const, from: at(median), to: at(median), low: at(median), high: at(median) },
    ],
    values: [[form(median), range(low, high, form, language)] as const],
  }));
  return { columns: [words.medianAndBand], rows, ticks: labelled(rowTicks(scale), form, language), zero: 0 };
}

/** The point that does best by its mean. */
export function bestPoint({ points }: Curve, { outcomeId }: HingeInput): CurvePoint | null {
  const sign = LESS_IS_BETTER.includes(outcomeId) ? -1 : 1;
  return points.reduce<CurvePoint | null>(
    (best, point) => (!best || sign * point.mean.value > sign * best.mean.value ? point : best),
    null,
  );
}

/** The point with the highest mean, good or bad. */
function highestPoint({ points }: Curve): CurvePoint | null {
  return points.reduce<CurvePoint | null>((most, point) => (!most || point.mean.value > most.mean.value ? point : most), null);
}

/** Whether no value of the setting makes a difference to any future. */
function isStill({ points }: Curve): boolean {
  const ends = points.flatMap(({ low, high, mean }) => [low, high, mean.value]);
  return ends.every((value) => value === ends[0]);
}

/** Where a lever, which is chosen, does best, or at which value of an assumption, which nobody chooses, the outcome is highest; and whether the scenario's own value is told apart from that. */
function bestSentence(input: CurveInput): string {
  const { reading, words } = input;
  const chosen = reading.id.startsWith('policy.');
  const best = chosen ? bestPoint(reading, input) : highestPoint(reading);
  const own = ownPoint(reading);
  if (!best || !own) return '';
  const value = input.textOf(reading.id, best.value);
  const mean = write(best.mean.value, input);
  if (best === own) return chosen ? words.bestIsOwn(value, mean) : words.highestIsOwn(value, mean);
  const gain = differ(best.mean.value - own.mean.value, input);
  // What is no better to the digits that are shown is not called best.
  if (gain === differ(0, input)) return '';
  const apart = best.mean.low > own.mean.high || best.mean.high < own.mean.low;
  return chosen ? words.bestAt(value, mean, gain, apart) : words.highestAt(value, mean, gain, apart);
}

/** How it goes over the range: from where to where, where it changes most, where hardly at all. */
function courseSentence(input: CurveInput): string {
  const { reading, words } = input;
  const values = numbered(reading);
  const span = outcomeSpan(values.map(({ value, point }) => ({ x: value, y: point.median })));
  const about = { ...aboutOf(input, reading.replicates), name: quoted(reading.id, input) };
  if (!span) return words.optionsCourse(about);
  const text = (value: number): string => input.textOf(reading.id, value);
  const { steepest, flat: level } = span;
  if (level?.from === span.first && level.to === span.last && write(span.first.y, input) === write(span.last.y, input))
    return words.stays(about, text(span.first.x), text(span.last.x), write(span.last.y, input));
  const ends = [span.first, span.last].map(({ x, y }) => [text(x), write(y, input)] as const);
  const course = words.course(about, ends[0]?.[0] ?? '', ends[0]?.[1] ?? '', ends[1]?.[0] ?? '', ends[1]?.[1] ?? '');
  const steep = steepest ? words.steepest(text(steepest.from.x), text(steepest.to.x), differ(steepest.to.y - steepest.from.y, input)) : '';
  const flat = level ? words.flat(text(level.from.x), text(level.to.x)) : '';
  return `${course}${steep}${flat}.`;
}

/** Every value in a table, in a sentence and as data. */
export function curveTexts(input: CurveInput): HingeTexts {
  const { reading, words, language } = input;
  const form = (value: number): string => write(value, input);
  const mine = ownPoint(reading);
  const best = bestSentence(input);
  const points = mine && !reading.points.includes(mine) ? [mine, ...reading.points] : reading.points;
  const rows = points.map(({ value, mean, median, low, high, lowerQuartile, upperQuartile }) => ({
    key: String(value),
    cells: [
      value === reading.own ? words.ownValue(input.textOf(reading.id, value)) : input.textOf(reading.id, value),
      form(median),
      range(lowerQuartile, upperQuartile, form, language),
      range(low, high, form, language),
      beside(form(mean.value), range(mean.low, mean.high, form, language)),
    ],
  }));
  return {
    table: {
      caption: captionOf(input.nameOf(reading.id), input),
      columns: [words.value, words.median, words.middleHalf, words.nineTenths, words.meanAndInterval],
      rows,
    },
    sentence: [courseSentence(input), best, best === '' ? '' : moreMoney([reading.id], input)].filter((text) => text !== '').join(' '),
    still: isStill(reading),
    numbers: {
      columns: ['value', 'median', 'p25', 'p75', 'p05', 'p95', 'mean', 'mean_low', 'mean_high'],
      rows: points.map((point) => [
        ...[point.value, point.median, point.lowerQuartile, point.upperQuartile, point.low, point.high],
        ...estimateCells(point.mean),
      ]),
    },
  };
}
