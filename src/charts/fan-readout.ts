/** What a reader is told about one quarter of a fan chart: the same words for the pointer, the keyboard and a screen reader. */
import { quarterLabel } from '../i18n/dates.ts';
import { outcomeValue, range, rangeBeside } from '../i18n/format.ts';
import type { SeriesLetter } from './palette.ts';
import {
  hasNarrowBand,
  hasWideBand,
  readCounterfactual,
  readSeries,
  referenceName,
  referenceWithoutName,
  withoutName,
  type FanInput,
  type FanReading,
  type FanSeries,
} from './fan-input.ts';

/** Date and one line per scenario, the dashed line last. */
export interface FanReadout {
  readonly title: string;
  readonly lines: readonly string[];
}

function valueOf(input: FanInput): (value: number) => string {
  return (value) => outcomeValue(value, input.unit, input.language);
}

function fewWords(reading: FanReading, input: FanInput): string {
  const words = range(reading.low, reading.high, valueOf(input), input.language);
  const few =
    input.language === 'en'
      ? `${reading.futures} futures so far`
      : `${reading.futures} ${reading.futures < 2 ? 'futur' : 'futurs'} jusqu’ici`;
  return `${words}, ${few}`;
}

/** The range of the widest band that is drawn, in brackets; nothing where none is. */
function bandBeside(series: FanSeries, reading: FanReading, input: FanInput): string {
  if (hasWideBand(series, input)) return rangeBeside(reading, valueOf(input), input.language);
  if (!hasNarrowBand(series, input)) return '';
  const { lower: low, upper: high, median } = reading;
  const half = input.language === 'en' ? 'in half of the futures' : 'dans la moitié des futurs';
  return rangeBeside({ median, low, high }, valueOf(input), input.language).replace(')', ` ${half})`);
}

/**
 * The line of one scenario: `A  70,000 (60,000 to 82,000)`; the range holds nine futures of ten, half of them where that band alone is
 * drawn, or all of too few.
 */
export function seriesLine(input: FanInput, letter: SeriesLetter, quarter: number): string {
  const series = input.series.find((candidate) => candidate.letter === letter);
  const reading = series && readSeries(series, quarter);
  if (!reading || reading.kind === 'none') return `${letter} –`;
  const median = valueOf(input)(reading.median);
  if (reading.kind === 'band') return `${letter} ${median}${bandBeside(series, reading, input)}`;
  return `${letter} ${median} (${fewWords(reading, input)})`;
}

/** The line of the world without the programme, or null where the chart has no such line. */
export function counterfactualLine(input: FanInput, quarter: number): string | null {
  const reading = readCounterfactual(input, quarter);
  if (!reading) return null;
  const name = withoutName(input);
  return `${name[0]?.toUpperCase()}${name.slice(1)} ${valueOf(input)(reading.median)}${rangeBeside(reading, valueOf(input), input.language)}`;
}

/** The line under the default assumptions, or null where the chart has none. */
export function referenceLine(input: FanInput, quarter: number): string | null {
  if (!input.reference) return null;
  const name = referenceName(input);
  return `${name[0]?.toUpperCase()}${name.slice(1)} ${valueOf(input)(input.reference[quarter] ?? NaN)}`;
}

/** The line without the programme under the default assumptions, or null where the chart has none. */
export function referenceWithoutLine(input: FanInput, quarter: number): string | null {
  if (!input.referenceWithout) return null;
  const name = referenceWithoutName(input);
  return `${name[0]?.toUpperCase()}${name.slice(1)} ${valueOf(input)(input.referenceWithout[quarter] ?? NaN)}`;
}

/** Everything that is read at a quarter. */
export function fanReadout(input: FanInput, quarter: number): FanReadout {
  const lines = input.series.map(({ letter }) => seriesLine(input, letter, quarter));
  const others = [counterfactualLine(input, quarter), referenceLine(input, quarter), referenceWithoutLine(input, quarter)].filter(
    (line) => line !== null,
  );
  return { title: quarterLabel(quarter, input.language, 'long'), lines: [...lines, ...others] };
}
