/** A fan chart: futures as bands over time, targets, published figures and the dashed line without the programme. */
import { quarterLabel } from '../i18n/dates.ts';
import { evenly, outcomeValue } from '../i18n/format.ts';
import type { ChartConfiguration, LineDataset } from './chart.ts';
import { readSeries, type FanInput, type FanSeries } from './fan-input.ts';
import { FAN_MARKS_PLUGIN } from './fan-drawing.ts';
import { FAN_HOVER_PLUGIN } from './fan-hover.ts';
import { fanMarks, type FanMarks } from './fan-marks.ts';
import { fanReadout, type FanReadout } from './fan-readout.ts';
import { fanScale, timeTicks } from './fan-scale.ts';
import { COUNTERFACTUAL_DASH, DASHES, FONT_FAMILY, withAlpha, type SeriesLetter } from './palette.ts';

/** What a dataset is: the edges of a band, a median, a single future or the dashed line. */
export type FanRole = 'p05' | 'p95' | 'p25' | 'p75' | 'median' | 'replicate' | 'counterfactual' | 'reference';

/** A dataset that knows what it is and whose. */
export type FanDataset = LineDataset & {
  readonly role: FanRole;
  readonly letter: SeriesLetter | null;
};

/** The configuration of a fan chart; marks and readings travel with the data. */
export type FanConfiguration = Omit<ChartConfiguration, 'data'> & {
  readonly data: { datasets: FanDataset[]; marks: FanMarks; readout: (quarter: number) => FanReadout };
};

/** Drawing order: higher numbers are drawn first and lie below. */
export const ORDER = {
  otherBand: 60,
  wideBand: 50,
  narrowBand: 40,
  replicate: 35,
  reference: 32,
  counterfactual: 30,
  otherLine: 20,
  activeLine: 10,
} as const;

const FONT = { family: FONT_FAMILY, size: 11 };

function points(quarters: number, valueAt: (quarter: number) => number): { x: number; y: number }[] {
  return Array.from({ length: quarters + 1 }, (_, quarter) => ({ x: quarter, y: valueAt(quarter) }));
}

function line(role: FanRole, letter: SeriesLetter | null, data: { x: number; y: number }[], order: number): FanDataset {
  // Chart.js would otherwise mark every quarter with a dot.
  return { role, letter, data, order, pointRadius: 0, pointHoverRadius: 0, borderWidth: 0, fill: false, clip: 4 };
}

function band(series: FanSeries, input: FanInput, wide: boolean, order: number, alpha: number): FanDataset[] {
  const colour = input.palette.series[series.letter];
  const edge = (role: FanRole, pick: 'low' | 'high' | 'lower' | 'upper'): FanDataset =>
    line(
      role,
      series.letter,
      points(input.quarters, (t) => readSeries(series, t)[pick]),
      order,
    );
  const lower = wide ? edge('p05', 'low') : edge('p25', 'lower');
  const upper = wide ? edge('p95', 'high') : edge('p75', 'upper');
  return [lower, { ...upper, fill: '-1', backgroundColor: withAlpha(colour, alpha) }];
}

function medianLine(series: FanSeries, input: FanInput): FanDataset {
  const colour = input.palette.series[series.letter];
  const base = line(
    'median',
    series.letter,
    points(input.quarters, (t) => readSeries(series, t).median),
    series.active ? ORDER.activeLine : ORDER.otherLine,
  );
  const hover = {
    pointHoverRadius: 4,
    pointHoverBackgroundColor: colour,
    pointHoverBorderColor: input.palette.card,
    pointHoverBorderWidth: 1.5,
  };
  // With too few futures for a band the median is kept for reading, not drawn.
  if (!series.band) return { ...base, ...hover, borderColor: 'transparent' };
  return { ...base, ...hover, borderColor: colour, borderWidth: series.active ? 2.6 : 1.8, borderDash: [...DASHES[series.letter]] };
}

function replicateLines(series: FanSeries, input: FanInput): FanDataset[] {
  const borderColor = withAlpha(input.palette.series[series.letter], series.active ? 0.55 : 0.3);
  return series.replicates.map((values) => ({
    ...line(
      'replicate',
      series.letter,
      points(input.quarters, (t) => values[t] ?? NaN),
      ORDER.replicate,
    ),
    borderColor,
    borderWidth: 1.1,
    borderDash: [...DASHES[series.letter]],
  }));
}

function seriesDatasets(series: FanSeries, input: FanInput): FanDataset[] {
  if (!series.band) return [...replicateLines(series, input), medianLine(series, input)];
  if (!series.active) return [...band(series, input, true, ORDER.otherBand, 0.07), medianLine(series, input)];
  return [
    ...band(series, input, true, ORDER.wideBand, 0.14),
    ...band(series, input, false, ORDER.narrowBand, 0.24),
    medianLine(series, input),
  ];
}

function counterfactualDataset(input: FanInput): FanDataset[] {
  const values = input.counterfactual;
  if (!values) return [];
  return [
    {
      ...line(
        'counterfactual',
        null,
        points(input.quarters, (t) => values[t] ?? NaN),
        ORDER.counterfactual,
      ),
      borderColor: input.palette.counterfactual,
      borderWidth: 1.6,
      borderDash: [...COUNTERFACTUAL_DASH],
    },
  ];
}

function referenceDataset(input: FanInput): FanDataset[] {
  const values = input.reference;
  if (!values) return [];
  const data = points(input.quarters, (t) => values[t] ?? NaN);
  return [{ ...line('reference', null, data, ORDER.reference), borderColor: input.palette.counterfactual, borderWidth: 1.3 }];
}

function scales(input: FanInput): object {
  const { palette, language } = input;
  const { min, max, step } = fanScale(input);
  const ticks = { color: palette.mute, font: FONT, maxRotation: 0, autoSkip: false };
  return {
    x: {
      type: 'linear',
      min: 0,
      max: input.quarters,
      grid: { display: false },
      border: { color: palette.grid },
      afterBuildTicks: (axis: { ticks: { value: number }[]; chart: { width: number } }) => {
        axis.ticks = timeTicks(input.quarters, axis.chart.width).map((value) => ({ value }));
      },
      // Month over year: two dates a year apart still fit side by side on a phone.
      ticks: { ...ticks, callback: (value: number | string) => quarterLabel(Number(value), language).split(' ') },
    },
    y: {
      type: 'linear',
      min,
      max,
      grid: { color: palette.grid, drawTicks: false },
      border: { display: false },
      // A scale that ends just below zero has no label there.
      ticks: {
        ...ticks,
        stepSize: step,
        includeBounds: false,
        padding: 6,
        callback: (value: number | string, _place?: number, all: readonly { value: number }[] = []) => axisLabel(Number(value), all, input),
      },
    },
  };
}

/** A label in the unit of the axis, as fine as the finest of all. */
function axisLabel(value: number, all: readonly { value: number }[], input: FanInput): string {
  const texts = [value, ...all.map((tick) => tick.value)].map((each) => axisText(each, input));
  return evenly(texts, input.language)[0];
}

function axisText(value: number, input: FanInput): string {
  // Zero of a ratio is a number on an axis, though a dash in a text.
  return value === 0 && input.unit !== 'CAD M' ? '0' : outcomeValue(value, input.unit, input.language);
}

/** The configuration of a fan chart, for `{@attach chart(fanChart(input))}`; plain data, made anew for every change. */
export function fanChart(input: FanInput): FanConfiguration {
  const marks = fanMarks(input);
  const beyond = marks.targets.some((target) => target.beyond);
  return {
    type: 'line',
    data: {
      datasets: [
        ...input.series.flatMap((series) => seriesDatasets(series, input)),
        ...counterfactualDataset(input),
        ...referenceDataset(input),
      ],
      marks,
      readout: (quarter) => fanReadout(input, quarter),
    },
    options: {
      // A picture that is refined while futures arrive must not wobble.
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
      interaction: { mode: 'index', axis: 'x', intersect: false },
      layout: { padding: { top: beyond ? 20 : 8, right: 22, bottom: 0, left: 0 } },
      scales: scales(input),
    },
    plugins: [FAN_MARKS_PLUGIN, FAN_HOVER_PLUGIN],
  };
}
