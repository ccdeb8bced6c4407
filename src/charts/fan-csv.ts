/** The numbers of fan charts as comma-separated values, one number a row: what the charts show, at every quarter. */
import type { OutcomeId } from '../model/outcomes.ts';
import { numberCell, textCell } from './csv-cell.ts';
import {
  activeSeries,
  hasNarrowBand,
  hasWideBand,
  readCounterfactual,
  readSeries,
  shows,
  type FanInput,
  type FanSeries,
} from './fan-input.ts';

/** The columns. Ids and statistics are the same in every language; `scenario` is a letter. */
const COLUMNS = ['date', 'quarter', 'place', 'scenario', 'statistic', 'value', 'unit', 'scenario_name', 'place_name', 'outcome'];

/** Last days of the quarters of a year, the fourth first; quarter 0 is the day on which the programme began. */
const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'];

/** The date of a quarter, `2028-03-31`. */
export function isoDate(quarter: number): string {
  return quarter === 0 ? '2018-04-01' : `${2018 + Math.floor(quarter / 4)}-${QUARTER_ENDS[quarter % 4]}`;
}

interface Row {
  readonly quarter: number;
  readonly statistic: string;
  readonly value: number;
  readonly series?: FanSeries | undefined;
}

/** Calls of a value at every quarter, as rows of one statistic. */
function over(input: FanInput, series: FanSeries | undefined, statistic: string, valueAt: (quarter: number) => number): Row[] {
  return Array.from({ length: input.quarters + 1 }, (_, quarter) => ({ quarter, statistic, series, value: valueAt(quarter) }));
}

/** Single futures go by the number of their replicate, counted from 1. */
function futureRows(series: FanSeries, input: FanInput): Row[] {
  const positions = series.band ? (series.drawn ?? []) : series.replicates.map((_, position) => position);
  return positions.flatMap((position) => {
    const number = (series.numbers?.[position] ?? position) + 1;
    return over(input, series, `future ${number}`, (t) => series.replicates[position][t] ?? NaN);
  });
}

function seriesRows(series: FanSeries, input: FanInput): Row[] {
  const at = (statistic: string, pick: 'low' | 'lower' | 'median' | 'upper' | 'high'): Row[] =>
    over(input, series, statistic, (t) => readSeries(series, t)[pick]);
  const wide = hasWideBand(series, input);
  const narrow = hasNarrowBand(series, input);
  return [
    ...(wide ? at('p05', 'low') : []),
    ...(narrow ? at('p25', 'lower') : []),
    ...(shows(input, 'median') ? at('median', 'median') : []),
    ...(narrow ? at('p75', 'upper') : []),
    ...(wide ? at('p95', 'high') : []),
    ...futureRows(series, input),
  ];
}

function counterfactualRows(input: FanInput): Row[] {
  if (!input.counterfactual) return [];
  const series = activeSeries(input);
  const at = (statistic: string, pick: 'low' | 'median' | 'high'): Row[] =>
    over(input, series, statistic, (t) => readCounterfactual(input, t)?.[pick] ?? NaN);
  const [low, high] = input.counterfactualRange ? [at('without programme p05', 'low'), at('without programme p95', 'high')] : [[], []];
  return [...low, ...at('without programme median', 'median'), ...high];
}

function referenceRows(input: FanInput): Row[] {
  const { reference, referenceWithout } = input;
  const of = (statistic: string, values: ArrayLike<number> | null | undefined): Row[] =>
    values ? over(input, activeSeries(input), statistic, (t) => values[t] ?? NaN) : [];
  return [...of('default assumptions median', reference), ...of('default assumptions without programme median', referenceWithout)];
}

/** Targets and published figures are of no future: they stand at their quarter alone. */
function markRows({ quarters, targets, published }: FanInput): Row[] {
  const marks = [
    ...targets.map(({ quarter, level }) => ({ quarter, statistic: 'target', value: level })),
    ...published.map(({ quarter, value, forecast }) => ({ quarter, statistic: forecast ? 'forecast' : 'published', value })),
  ];
  return marks.filter(({ quarter }) => quarter <= quarters);
}

function lineOf({ quarter, statistic, value, series }: Row, { unit, place, outcome }: FanInput): string {
  const id = place?.id ?? 'whole';
  const names = [series?.label ?? '', place?.name ?? '', outcome].map(textCell);
  // Published points stand between quarters where their date does.
  const date = isoDate(Math.round(quarter));
  const texts = [id, series?.letter ?? '', statistic].map(textCell);
  return [date, numberCell(quarter), ...texts, numberCell(value), textCell(unit), ...names].join(',');
}

/** What charts show as CSV with a heading line, scenario after scenario; lines end in CRLF. Where there is no number there is no row. */
export function fanCsv(inputs: readonly FanInput[]): string {
  const lines = inputs.flatMap((input) =>
    [
      ...input.series.flatMap((series) => seriesRows(series, input)),
      ...counterfactualRows(input),
      ...referenceRows(input),
      ...markRows(input),
    ]
      .filter(({ value }) => Number.isFinite(value))
      .map((row) => lineOf(row, input)),
  );
  return [COLUMNS.join(','), ...lines, ''].join('\r\n');
}

/** What a chart is called as a file, `fifty-fifty-gross-gdp-whole.svg`. */
export function fanFileName(outcome: OutcomeId, place: string, extension: string): string {
  const words = outcome.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `fifty-fifty-${words}-${place.toLowerCase().replace(/[^a-z0-9-]/g, '-')}.${extension}`;
}
