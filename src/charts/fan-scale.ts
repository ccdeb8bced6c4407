/** The vertical scale of a fan chart: set by the data, never squeezed by a target far above them. */
import { hasNarrowBand, hasWideBand, readSeries, type FanInput, type FanSeries, type FanTarget } from './fan-input.ts';

/** A scale from `min` to `max` with a label every `step`. */
export interface FanScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A target up to this many times the highest value is drawn at its level; above, it is named at the edge. */
export const BEYOND = 1.6;
const MOST_STEPS = 5;
const NICE = [1, 2, 2.5, 5, 10];

/** The values of a scenario at a quarter that are drawn: its median and the ends of its widest band, or all of its few futures. */
function valuesOf(series: FanSeries, quarter: number, input: FanInput): readonly number[] {
  const { kind, median, low, high, lower, upper } = readSeries(series, quarter);
  if (kind !== 'band') return [low, high];
  const futures = (series.drawn ?? []).map((position) => series.replicates[position]?.[quarter] ?? NaN);
  const wide = hasWideBand(series, input) ? [low, high] : [];
  const narrow = hasNarrowBand(series, input) ? [lower, upper] : [];
  return [median, ...wide, ...narrow, ...futures];
}

/** The lowest and the highest of what a chart shows, targets aside; zero is always among them. */
export function fanExtent(input: FanInput): { readonly low: number; readonly high: number } {
  let { low, high } = input.extent ?? { low: 0, high: 0 };
  const include = (value: number): void => {
    if (!Number.isFinite(value)) return;
    low = Math.min(low, value);
    high = Math.max(high, value);
  };
  // A cost over next to nothing in the first years would leave no room for the rest.
  const first = input.unit === 'CAD per job-year' ? Math.ceil(input.quarters / 2) : 0;
  for (let quarter = first; quarter <= input.quarters; quarter++) {
    for (const series of input.series) for (const value of valuesOf(series, quarter, input)) include(value);
    include(input.counterfactual?.[quarter] ?? 0);
    include(input.reference?.[quarter] ?? 0);
    include(input.referenceWithout?.[quarter] ?? 0);
  }
  for (const { quarter, value } of input.published) if (quarter <= input.quarters) include(value);
  return { low, high };
}

/** Whether a target lies so far above the data that drawing it would squeeze them; never where the data are all zero. */
export function isBeyond(target: FanTarget, input: FanInput): boolean {
  const { high } = fanExtent(input);
  return high > 0 && target.level > BEYOND * high;
}

function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size / MOST_STEPS));
  const step = NICE.map((nice) => nice * power).find((candidate) => size / candidate <= MOST_STEPS + 1e-9);
  return step ?? 10 * power;
}

/** Losses under this share of a step open the scale only as far as they reach, without a label below zero. */
const SLIGHT = 0.25;

function floorOf(low: number, step: number, round: (value: number) => number): number {
  if (low >= 0) return 0;
  return low > -SLIGHT * step ? low : round(Math.floor(low / step) * step);
}

/** The scale of a chart: round steps, at most five of them above zero, that hold the data and the targets near them. */
export function fanScale(input: FanInput): FanScale {
  const { low, high } = fanExtent(input);
  const near = input.targets.filter((target) => target.quarter <= input.quarters && !(high > 0 && target.level > BEYOND * high));
  // A little air above a target keeps its dotted line off the frame.
  const top = Math.max(high, ...near.map(({ level }) => level * 1.04));
  if (top <= 0 && low >= 0) return { min: 0, max: 1, step: 1 };
  const step = niceStep(Math.max(top, -low));
  const round = (value: number): number => Number(value.toPrecision(12));
  return { min: floorOf(low, step, round), max: round(Math.ceil(top / step - 1e-9) * step), step };
}

const LABEL_WIDTH = 27;

/**
 * Quarters that are labelled on the time axis of a chart so many pixels wide: the start, the end of each tranche and the last
 * quarter, unless it would run into the end of the second tranche, at which the targets are read.
 */
export function timeTicks(quarters: number, width: number): number[] {
  const plot = Math.max(1, width - 70);
  const fixed = [0, 20, 40].filter((quarter) => quarter < quarters);
  const gap = ((quarters - (fixed.at(-1) ?? 0)) / quarters) * plot;
  return gap >= LABEL_WIDTH ? [...fixed, quarters] : fixed;
}
