/** A fan chart: futures as bands over time, targets, published figures and the dashed line without the programme. */
import { quarterLabel } from '../i18n/dates.ts';
import { evenly, outcomeValue } from '../i18n/format.ts';
import type { ChartConfiguration, ChartPlugin, DrawnChart, LineDataset } from './chart.ts';
import { hasNarrowBand, hasWideBand, readSeries, shows, type FanInput, type FanSeries } from './fan-input.ts';
import { FAN_MARKS_PLUGIN, roomAbove } from './fan-drawing.ts';
import { fanMarks, type FanMarks } from './fan-marks.ts';
import type { FanReadout } from './fan-readout.ts';
import { fanScale, timeTicks } from './fan-scale.ts';
import { COUNTERFACTUAL_DASH, REFERENCE_WITHOUT_DASH, DASHES, FONT_FAMILY, withAlpha, type SeriesLetter } from './palette.ts';

/** What a dataset is: the edges of a band, a median, a single future or the dashed line. */
export type FanRole = 'p05' | 'p95' | 'p25' | 'p75' | 'median' | 'replicate' | 'counterfactual' | 'reference' | 'referenceWithout';

/** A dataset that knows what it is and whose. */
export type FanDataset = LineDataset & {
  readonly role: FanRole;
  readonly letter: SeriesLetter | null;
};

/** How a chart is read by pointer and keyboard: what is told of a quarter, and how it is shown on the canvas. Loaded after the first picture. */
export interface FanReader {
  readonly read: (input: FanInput, quarter: number) => FanReadout;
  readonly draw: (chart: DrawnChart) => void;
}

/** The configuration of a fan chart; marks and readings travel with the data. */
export type FanConfiguration = Omit<ChartConfiguration, 'data'> & {
  readonly data: {
    datasets: FanDataset[];
    marks: FanMarks;
    readout?: (quarter: number) => FanReadout;
    drawReading?: FanReader['draw'];
  };
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
  // With too few futures for a band, or switched off, the median is kept for reading, not drawn.
  if (!series.band || !shows(input, 'median')) return { ...base, ...hover, borderColor: 'transparent' };
  return { ...base, ...hover, borderColor: colour, borderWidth: series.active ? 2.6 : 1.8, borderDash: [...DASHES[series.letter]] };
}

/** Single futures: all of them where there are too few for a band, else those that are drawn beside it, thinner the more they are. */
function replicateLines(series: FanSeries, input: FanInput): FanDataset[] {
  const few = !series.band;
  const shown = few ? series.replicates : (series.drawn ?? []).map((position) => series.replicates[position]);
  const borderColor = withAlpha(input.palette.series[series.letter], few && series.active ? 0.55 : 0.3);
  return shown.map((values) => ({
    ...line(
      'replicate',
      series.letter,
      points(input.quarters, (t) => values?.[t] ?? NaN),
      ORDER.replicate,
    ),
    borderColor,
    borderWidth: few ? 1.1 : 0.8,
    borderDash: few ? [...DASHES[series.letter]] : [],
  }));
}

function seriesDatasets(series: FanSeries, input: FanInput): FanDataset[] {
  const { active } = series;
  return [
    ...(hasWideBand(series, input) ? band(series, input, true, active ? ORDER.wideBand : ORDER.otherBand, active ? 0.14 : 0.07) : []),
    ...(hasNarrowBand(series, input) ? band(series, input, false, ORDER.narrowBand, 0.24) : []),
    ...replicateLines(series, input),
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

function referenceDatasets(input: FanInput): FanDataset[] {
  const of = (role: FanRole, values: ArrayLike<number> | null | undefined, borderDash?: readonly number[]): FanDataset[] => {
    if (!values) return [];
    const data = points(input.quarters, (t) => values[t] ?? NaN);
    const colour = input.palette.counterfactual;
    return [
      {
        ...line(role, null, data, ORDER.reference),
        borderColor: colour,
        borderWidth: 1.3,
        ...(borderDash && { borderDash: [...borderDash] }),
      },
    ];
  };
  return [...of('reference', input.reference), ...of('referenceWithout', input.referenceWithout, REFERENCE_WITHOUT_DASH)];
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

/** A label in the unit of the axis, as fine as the finest of all its ticks. */
export function axisLabel(value: number, all: readonly { value: number }[], input: FanInput): string {
  const texts = [value, ...all.map((tick) => tick.value)].map((each) => axisText(each, input));
  return evenly(texts, input.language)[0];
}

function axisText(value: number, input: FanInput): string {
  // Zero of a ratio is a number on an axis, though a dash in a text.
  return value === 0 && input.unit !== 'CAD M' ? '0' : outcomeValue(value, input.unit, input.language);
}

/** Shows what is read, above everything else, once there is a reader. */
const READING_PLUGIN: ChartPlugin = {
  id: 'fanReading',
  afterDraw(chart: DrawnChart) {
    (chart.data as Partial<FanConfiguration['data']>).drawReading?.(chart);
  },
};

/**
 * The configuration of a fan chart, for `{@attach chart(fanChart(input))}`; plain data, made anew for every change. Without a reader it is
 * drawn and cannot be read by pointer or keyboard.
 */
export function fanChart(input: FanInput, reader: FanReader | null = null): FanConfiguration {
  const marks = fanMarks(input);
  const beyond = marks.targets.filter((target) => target.beyond).length;
  return {
    type: 'line',
    data: {
      datasets: [
        ...input.series.flatMap((series) => seriesDatasets(series, input)),
        ...counterfactualDataset(input),
        ...referenceDatasets(input),
      ],
      marks,
      ...(reader && { readout: (quarter: number) => reader.read(input, quarter), drawReading: reader.draw }),
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
      layout: { padding: { top: roomAbove(beyond), right: 22, bottom: 0, left: 0 } },
      scales: scales(input),
    },
    plugins: [FAN_MARKS_PLUGIN, READING_PLUGIN],
  };
}
