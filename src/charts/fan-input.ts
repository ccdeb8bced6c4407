/** What a fan chart, its table and its sentence are made of: one description for all three, so that they cannot disagree. */
import type { Band } from '../experiment/statistics.ts';
import type { Language } from '../i18n/language.ts';
import type { OutcomeId, OutcomeUnit } from '../model/outcomes.ts';
import type { ChartPalette, SeriesLetter } from './palette.ts';

/** One scenario over quarters 0…Q. Under the smallest number of futures for a band, `band` is null and lines are drawn. */
export interface FanSeries {
  readonly letter: SeriesLetter;
  readonly label: string;
  readonly band: Band | null;
  /** One series per finished future, quarters 0…Q; all are drawn and read where `band` is null. */
  readonly replicates: readonly ArrayLike<number>[];
  /** Which replicates these are, in the same order, from 0; their positions where it is left out. */
  readonly numbers?: readonly number[];
  /** Positions of those that are drawn as thin lines beside the bands, if any (`withLayers`). */
  readonly drawn?: readonly number[];
  /** The scenario on the screen: bold, with both bands; the others show their median and a faint 90 % band. */
  readonly active: boolean;
}

/** A level to be reached by a quarter, in the unit of the chart; the odds are of the active scenario. */
export interface FanTarget {
  readonly quarter: number;
  readonly level: number;
  /** As it stands in the chart: "target 50,000", "cible de 50 000". */
  readonly label: string;
  readonly odds?: { readonly probability: number; readonly standardError: number; readonly futures: number };
  /** First quarter at which the median of the active scenario is at the level; null or left out where it never is or is not known. */
  readonly reached?: number | null;
}

/** A published figure, in the unit of the chart. */
export interface FanPoint {
  readonly quarter: number;
  readonly value: number;
  /** As it stands in the chart: "published 35,000". */
  readonly label: string;
  /** A forecast is drawn as a diamond, a result as a circle. */
  readonly forecast?: boolean;
}

/** A part of a chart that can be switched on and off; `fan-layers.ts` says what each is. */
export type FanLayer = 'wide' | 'narrow' | 'median' | 'futures' | 'without' | 'reference' | 'published' | 'targets';
/** What has been switched; what is left out is as it is by itself: everything on but single futures. */
export type FanLayers = Readonly<Partial<Record<FanLayer, boolean>>>;

/** Everything that a fan chart shows. */
export interface FanInput {
  readonly outcome: OutcomeId;
  readonly unit: OutcomeUnit;
  /** Last quarter shown. */
  readonly quarters: number;
  readonly language: Language;
  readonly palette: ChartPalette;
  readonly series: readonly FanSeries[];
  /** Median over quarters of the same projects in the world without the programme (of the active scenario), or null. */
  readonly counterfactual: ArrayLike<number> | null;
  /** Percentiles 5 and 95 of the same, or null where there are too few futures for a band. */
  readonly counterfactualRange?: { readonly low: ArrayLike<number>; readonly high: ArrayLike<number> } | null;
  /** Median over quarters of the active scenario under the default assumptions, where a hand has changed some. */
  readonly reference?: ArrayLike<number> | null;
  /** The same projects without the programme, under the default assumptions too: with the three other lines, four. */
  readonly referenceWithout?: ArrayLike<number> | null;
  readonly targets: readonly FanTarget[];
  readonly published: readonly FanPoint[];
  /** Which bands are drawn, and whether the median is; what else is switched off is not in the description any more (`withLayers`). */
  readonly layers?: FanLayers;
  /** The cluster or the region that is shown; null or left out for the whole programme. */
  readonly place?: { readonly id: string; readonly name: string } | null;
  /** Values that the scale holds besides those shown, so that several charts have one scale. */
  readonly extent?: { readonly low: number; readonly high: number } | null;
  /** Drawn small: beside the active scenario's bands the others have their medians alone. */
  readonly small?: boolean;
}

/** A scenario at one quarter. `kind` says what low and high are: percentiles 5 and 95, or the extremes of too few futures. */
export interface FanReading {
  readonly kind: 'band' | 'lines' | 'none';
  readonly futures: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Percentiles 25 and 75; NaN where there is no band. */
  readonly lower: number;
  readonly upper: number;
}

/** Whether a part of a chart is switched on. */
export function shows({ layers }: Pick<FanInput, 'layers'>, layer: FanLayer): boolean {
  return layers?.[layer] ?? layer !== 'futures';
}

/** Whether a scenario is drawn with its band of nine futures of ten; on a small chart the active one alone. */
export function hasWideBand({ band, active }: FanSeries, input: Pick<FanInput, 'layers' | 'small'>): boolean {
  return band !== null && shows(input, 'wide') && (active || !input.small);
}

/** Whether a scenario is drawn with the band of half of its futures: only the active one is. */
export function hasNarrowBand({ band, active }: FanSeries, input: Pick<FanInput, 'layers'>): boolean {
  return band !== null && active && shows(input, 'narrow');
}

function middle(sorted: readonly number[]): number {
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? NaN) + (sorted[Math.ceil(half)] ?? NaN)) / 2;
}

/** Reads a scenario at a quarter: from its band, or from its few futures where there is none. */
export function readSeries(series: FanSeries, quarter: number): FanReading {
  const { band, replicates } = series;
  const futures = replicates.length;
  if (band) {
    const at = (values: Float64Array): number => values[quarter] ?? NaN;
    return { kind: 'band', futures, median: at(band.p50), low: at(band.p05), high: at(band.p95), lower: at(band.p25), upper: at(band.p75) };
  }
  const sorted = replicates.map((values) => values[quarter] ?? NaN).sort((a, b) => a - b);
  const kind = futures === 0 ? 'none' : 'lines';
  return { kind, futures, median: middle(sorted), low: sorted[0] ?? NaN, high: sorted.at(-1) ?? NaN, lower: NaN, upper: NaN };
}

/** The world without the programme at one quarter, or null where the chart has none; low and high are NaN where there is no band. */
export function readCounterfactual(input: FanInput, quarter: number): { median: number; low: number; high: number } | null {
  const { counterfactual, counterfactualRange: range } = input;
  if (!counterfactual) return null;
  return { median: counterfactual[quarter] ?? NaN, low: range?.low[quarter] ?? NaN, high: range?.high[quarter] ?? NaN };
}

/** What the dashed line is called; beside other scenarios it says whose it is: "B without the programme". */
export function withoutName(input: FanInput): string {
  const name = input.language === 'en' ? 'without the programme' : 'sans programme';
  const letter = activeSeries(input)?.letter;
  return input.series.length > 1 && letter !== undefined ? `${letter} ${name}` : name;
}

/** What the line without the programme under the default assumptions is called. */
export function referenceWithoutName(input: FanInput): string {
  return input.language === 'en' ? 'default assumptions, without the programme' : 'hypothèses par défaut, sans programme';
}

/** What the line under the default assumptions is called. */
export function referenceName(input: FanInput): string {
  return input.language === 'en' ? 'under default assumptions' : 'sous les hypothèses par défaut';
}

/** The scenario on the screen; the first one where none is marked, undefined where there is none. */
export function activeSeries(input: FanInput): FanSeries | undefined {
  return input.series.find(({ active }) => active) ?? input.series[0];
}
