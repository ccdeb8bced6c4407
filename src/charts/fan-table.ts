/** A fan chart as a table: the same numbers, date by date. */
import { quarterLabel } from '../i18n/dates.ts';
import { NO_VALUE, outcomeValue, range } from '../i18n/format.ts';
import type { Bilingual } from '../i18n/language.ts';
import { outcomeTerm } from '../i18n/terms.ts';
import { readCounterfactual, readSeries, shows, type FanInput, type FanReading, type FanSeries } from './fan-input.ts';

/** One date: its quarter, its label and one text per column. */
export interface FanRow {
  readonly quarter: number;
  readonly date: string;
  readonly cells: readonly string[];
}

/** A table: what it shows, the heading of its dates, the headings of its other columns, and its rows. */
export interface FanTable {
  readonly caption: string;
  readonly dateHeading: string;
  readonly columns: readonly string[];
  readonly rows: readonly FanRow[];
}

const HEADINGS: Readonly<
  Record<
    'date' | 'median' | 'wide' | 'narrow' | 'extremes' | 'without' | 'withoutWide' | 'reference' | 'referenceWithout',
    Bilingual<string>
  >
> = {
  date: { en: 'Date', fr: 'Date' },
  median: { en: 'median', fr: 'médiane' },
  wide: { en: '5th to 95th percentile', fr: '5e au 95e centile' },
  narrow: { en: '25th to 75th percentile', fr: '25e au 75e centile' },
  extremes: { en: 'lowest to highest', fr: 'plus bas au plus haut' },
  without: { en: 'Without the programme, median', fr: 'Sans programme, médiane' },
  referenceWithout: {
    en: 'Default assumptions, without the programme, median',
    fr: 'Hypothèses par défaut, sans programme, médiane',
  },
  reference: { en: 'Under the default assumptions, median', fr: 'Sous les hypothèses par défaut, médiane' },
  withoutWide: { en: 'Without the programme, 5th to 95th percentile', fr: 'Sans programme, 5e au 95e centile' },
};

/** Quarters of the table: every fourth one, the ends of both tranches among them, and the last. */
export function tableQuarters(quarters: number): number[] {
  const years = Array.from({ length: Math.floor(quarters / 4) + 1 }, (_, i) => 4 * i);
  return years.at(-1) === quarters ? years : [...years, quarters];
}

function columnsOf(series: FanSeries, input: FanInput): string[] {
  const heading = (key: keyof typeof HEADINGS): string => `${series.letter}, ${HEADINGS[key][input.language]}`;
  if (!series.band) return [heading('median'), heading('extremes')];
  return ['median' as const, ...bandsOf(input)].map(heading);
}

/** The bands that are switched on; the median is always there. */
function bandsOf(input: FanInput): ('wide' | 'narrow')[] {
  return (['wide', 'narrow'] as const).filter((band) => shows(input, band));
}

function cellsOf(reading: FanReading, input: FanInput): string[] {
  const format = (value: number): string => outcomeValue(value, input.unit, input.language);
  const between = (low: number, high: number): string => range(low, high, format, input.language);
  if (reading.kind === 'none') return [NO_VALUE, NO_VALUE];
  const wide = between(reading.low, reading.high);
  if (reading.kind === 'lines') return [format(reading.median), wide];
  const bands = { wide, narrow: between(reading.lower, reading.upper) };
  return [format(reading.median), ...bandsOf(input).map((band) => bands[band])];
}

function withoutColumns(input: FanInput): string[] {
  if (!input.counterfactual) return [];
  const { without, withoutWide } = HEADINGS;
  return input.counterfactualRange ? [without[input.language], withoutWide[input.language]] : [without[input.language]];
}

function withoutCells(quarter: number, input: FanInput): string[] {
  const reading = readCounterfactual(input, quarter);
  if (!reading) return [];
  const format = (value: number): string => outcomeValue(value, input.unit, input.language);
  const median = format(reading.median);
  return input.counterfactualRange ? [median, range(reading.low, reading.high, format, input.language)] : [median];
}

function referenceCells(quarter: number, input: FanInput): string[] {
  const written = (values: ArrayLike<number>): string => outcomeValue(values[quarter] ?? NaN, input.unit, input.language);
  return [input.reference, input.referenceWithout].flatMap((values) => (values ? [written(values)] : []));
}

function rowOf(quarter: number, input: FanInput): FanRow {
  const cells = input.series.flatMap((series) => cellsOf(readSeries(series, quarter), input));
  return {
    quarter,
    date: quarterLabel(quarter, input.language),
    cells: [...cells, ...withoutCells(quarter, input), ...referenceCells(quarter, input)],
  };
}

/** What a chart shows and where: `Gross GDP (cumulative, total), Ocean`. */
export function fanCaption({ outcome, language, place }: Pick<FanInput, 'outcome' | 'language' | 'place'>): string {
  const { name } = outcomeTerm(outcome, language);
  return place ? `${name}, ${place.name}` : name;
}

/** The table of a fan chart: medians and the bands that are switched on; single futures stand in its data alone (`fanCsv`). */
export function fanTable(input: FanInput): FanTable {
  const { language } = input;
  return {
    caption: fanCaption(input),
    dateHeading: HEADINGS.date[language],
    columns: [
      ...input.series.flatMap((series) => columnsOf(series, input)),
      ...withoutColumns(input),
      ...(input.reference ? [HEADINGS.reference[language]] : []),
      ...(input.referenceWithout ? [HEADINGS.referenceWithout[language]] : []),
    ],
    rows: tableQuarters(input.quarters).map((quarter) => rowOf(quarter, input)),
  };
}
