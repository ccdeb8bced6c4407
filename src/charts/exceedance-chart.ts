/** How high the bar can be: for every level of an outcome the share of futures that come up to it, scenario by scenario on one axis. */
import { evenly, outcomeValue, share } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { BarWords } from '../i18n/messages-robustness.ts';
import type { OutcomeUnit } from '../model/outcomes.ts';
import { countedFutures, listed } from './future-counts.ts';
import type { TextTable } from './row-chart.ts';

/** The values of a scenario over all futures. */
export interface BarSeries {
  readonly letter: string;
  /** Ascending, in the outcome's unit. */
  readonly values: ArrayLike<number>;
}

/** What the picture, its table and its sentence are made of. */
export interface BarInput {
  readonly unit: OutcomeUnit;
  readonly language: Language;
  readonly words: BarWords;
  /** Whether less is better: then a level is kept to rather than reached. */
  readonly less: boolean;
  /** The level of a target on this very outcome and date; null without one. */
  readonly target: number | null;
  readonly series: readonly BarSeries[];
}

/** A scale from `min` to `max` with a tick every `step`. */
interface LevelScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A curve as places: shares of the width from the left and of the height from the bottom. */
export interface BarCurve {
  readonly letter: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** The picture. */
export interface BarChart {
  readonly scale: LevelScale;
  readonly ticks: readonly { readonly at: number; readonly value: number; readonly label: string }[];
  readonly shares: readonly { readonly at: number; readonly label: string }[];
  readonly curves: readonly BarCurve[];
  /** Place of the target's line; null where there is none, or where it is beyond the scale. */
  readonly target: number | null;
}

const NICE = [1, 2, 2.5, 5, 10];
const MOST_TICKS = 6;
/** A curve has so many corners at the most. */
const MOST_POINTS = 160;

/** The share of futures that come up to a level. */
export function shareAt({ values }: BarSeries, level: number, less: boolean): number {
  // How many lie below the level; of those that are equal to it, all come up to it either way.
  let [from, to] = [0, values.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const before = less ? (values[middle] ?? 0) <= level : (values[middle] ?? 0) < level;
    if (before) from = middle + 1;
    else to = middle;
  }
  return values.length === 0 ? NaN : less ? from / values.length : 1 - from / values.length;
}

/** The level that so large a share of futures comes up to. */
export function levelFor({ values }: BarSeries, part: number, less: boolean): number {
  const count = Math.ceil(part * values.length - 1e-9);
  return values[less ? count - 1 : values.length - count] ?? NaN;
}

function scaleOf({ series, target }: BarInput): LevelScale {
  const ends = series.flatMap(({ values }) => (values.length > 0 ? [values[0] ?? 0, values[values.length - 1] ?? 0] : []));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (!Number.isFinite(low)) return { min: 0, max: 1, step: 1 };
  const span = high - low || Math.abs(high) || 1;
  // A target within reach of the values is shown; one that is far off would squeeze them.
  const near = target !== null && target > low - 0.6 * span && target < high + 0.6 * span ? [target] : [];
  const [from, to] = [Math.min(low, ...near), Math.max(high, ...near)];
  const size = (to - from || span) / MOST_TICKS;
  const power = 10 ** Math.floor(Math.log10(size));
  const step = Number(((NICE.find((nice) => size <= nice * power * (1 + 1e-9)) ?? 10) * power).toPrecision(12));
  const outward = (value: number, round: (steps: number) => number): number => Number((round(value / step) * step).toPrecision(12));
  const min = outward(from, Math.floor);
  return { min, max: Math.max(outward(to, Math.ceil), Number((min + step).toPrecision(12))), step };
}

/** A curve with a corner at every value, or at evenly spread ones where there are many; it begins and ends at the ends of the scale. */
function curveOf(series: BarSeries, { min, max }: LevelScale, less: boolean): BarCurve {
  const { values, letter } = series;
  const every = Math.max(1, Math.ceil(values.length / MOST_POINTS));
  const levels = [min];
  for (let i = 0; i < values.length; i += every) levels.push(values[i] ?? min);
  levels.push(max);
  return { letter, points: levels.map((level) => [(level - min) / (max - min), shareAt(series, level, less)]) };
}

/** A level in words; a ratio of zero is a value here. */
export function levelText(value: number, { unit, language }: Pick<BarInput, 'unit' | 'language'>): string {
  return outcomeValue(value, value === 0 ? 'count' : unit, language);
}

/** The picture of all scenarios. */
export function barChart(input: BarInput): BarChart {
  const scale = scaleOf(input);
  const { min, max, step } = scale;
  const at = (value: number): number => (value - min) / (max - min);
  const count = Math.round((max - min) / step);
  const levels = Array.from({ length: count + 1 }, (_, i) => Number((min + i * step).toPrecision(12)));
  const labels = evenly(
    levels.map((level) => levelText(level, input)),
    input.language,
  );
  const { target } = input;
  return {
    scale,
    ticks: levels.map((value, i) => ({ at: at(value), value, label: labels[i] ?? '' })),
    shares: [0, 0.25, 0.5, 0.75, 1].map((part) => ({ at: part, label: share(part, input.language) })),
    curves: input.series.filter(({ values }) => values.length > 0).map((series) => curveOf(series, scale, input.less)),
    target: target !== null && target >= min && target <= max ? at(target) : null,
  };
}

/** How many futures come up to a level, in words. */
function countAt(series: BarSeries, level: number, { less, language }: Pick<BarInput, 'less' | 'language'>): string {
  return countedFutures(shareAt(series, level, less), series.values.length, language);
}

/** What is read at a level: `At least $40B: A in 124 of 200 futures, B in 142 of 200 futures`. */
export function barReading(input: BarInput, level: number): string {
  const { words, less } = input;
  const text = levelText(level, input);
  const odds = input.series.map((series) => words.of(series.letter, countAt(series, level, input)));
  return `${less ? words.keep(text) : words.reach(text)} ${odds.join(', ')}`;
}

/** The scenario that is at least as likely as every other to come up to any level at all; null where curves cross, or all are one. */
export function alwaysAhead({ series, less }: Pick<BarInput, 'series' | 'less'>): number | null {
  const levels = series.flatMap(({ values }) => Array.from(values));
  const ahead = (a: BarSeries, b: BarSeries): boolean => levels.every((level) => shareAt(a, level, less) >= shareAt(b, level, less));
  const best = series.findIndex((one) => series.every((other) => one === other || ahead(one, other)));
  const first = series[best];
  if (!first || series.length < 2) return null;
  return series.every((other) => other === first || ahead(other, first)) ? null : best;
}

/** The table: every tick and the target, with the share of futures of each scenario. */
export function barTable(input: BarInput, caption: string): TextTable {
  const { ticks } = barChart(input);
  const { words, target, series } = input;
  const levels = [...new Set([...ticks.map(({ value }) => value), ...(target === null ? [] : [target])])].sort((a, b) => a - b);
  return {
    caption,
    columns: [words.level, ...series.map(({ letter }) => letter)],
    rows: levels.map((level) => ({
      key: String(level),
      cells: [
        `${levelText(level, input)}${level === target ? ` (${words.target})` : ''}`,
        ...series.map((one) => countAt(one, level, input)),
      ],
    })),
  };
}

/** Everything in sentences: the target's odds, what nine futures of ten come up to, and whether one scenario is ahead everywhere. */
export function barSentence(input: BarInput): string {
  const { words, series, less, target, language } = input;
  const levels = evenly(
    series.map((one) => levelText(levelFor(one, 0.9, less), input)),
    language,
  );
  const ninth = listed(
    series.map(({ letter }, i) => words.ninth(letter, levels[i] ?? '')),
    language,
  );
  const [above, cross] = less ? [words.aboveKeep, words.crossKeep] : [words.above, words.cross];
  const ahead = alwaysAhead(input);
  return [
    ...(target === null ? [] : [`${barReading(input, target)}.`]),
    less ? words.ninthKeep(ninth) : words.ninthReach(ninth),
    ...(ahead !== null ? [above(series[ahead]?.letter ?? '')] : series.length > 1 && !allAlike(input) ? [cross] : []),
  ].join(' ');
}

/** Whether all curves are one. */
function allAlike({ series }: BarInput): boolean {
  const [first, ...others] = series;
  return others.every(({ values }) => values.length === first?.values.length && Array.from(values).every((v, i) => v === first.values[i]));
}
