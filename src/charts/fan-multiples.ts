/** Small charts of the same outcome side by side, one for each place: their one scale, their sentence and their table. */
import { quarterLabel } from '../i18n/dates.ts';
import { outcomeValue, range, rangeBeside } from '../i18n/format.ts';
import { NBSP, type Bilingual } from '../i18n/language.ts';
import { outcomeTerm } from '../i18n/terms.ts';
import { activeSeries, readSeries, type FanInput, type FanReading } from './fan-input.ts';
import { fanExtent } from './fan-scale.ts';
import { tableQuarters, type FanTable } from './fan-table.ts';

/** Charts drawn small: bands of the active scenario, medians of the others, no line without the programme. */
export function smallCharts(inputs: readonly FanInput[], oneScale: boolean): readonly FanInput[] {
  const small = inputs.map((input) => ({
    ...input,
    small: true,
    counterfactual: null,
    counterfactualRange: null,
    reference: null,
    referenceWithout: null,
  }));
  if (!oneScale) return small;
  const extents = small.map((input) => fanExtent(input));
  const extent = { low: Math.min(...extents.map(({ low }) => low)), high: Math.max(...extents.map(({ high }) => high)) };
  return small.map((input) => ({ ...input, extent }));
}

interface Words {
  readonly most: (when: string, place: string, value: string) => string;
  readonly least: (place: string, value: string) => string;
  readonly alike: (when: string, value: string) => string;
  readonly nothing: string;
  readonly median: string;
  readonly wide: string;
  readonly extremes: string;
}

const WORDS: Bilingual<Words> = {
  en: {
    most: (when, place, value) => `By ${when} the highest median is that of ${place}: ${value}`,
    least: (place, value) => `the lowest is that of ${place}: ${value}`,
    alike: (when, value) => `By ${when} the median is ${value} everywhere.`,
    nothing: 'No future has been simulated yet.',
    median: 'median',
    wide: '5th to 95th percentile',
    extremes: 'lowest to highest',
  },
  fr: {
    most: (when, place, value) => `En ${when}, médiane la plus haute${NBSP}: ${place}, ${value}`,
    least: (place, value) => `la plus basse${NBSP}: ${place}, ${value}`,
    alike: (when, value) => `En ${when}, la médiane est partout de ${value}.`,
    nothing: 'Aucun futur n’a encore été simulé.',
    median: 'médiane',
    wide: '5e au 95e centile',
    extremes: 'plus bas au plus haut',
  },
};

interface Placed {
  readonly name: string;
  readonly reading: FanReading;
}

function readPlaces(inputs: readonly FanInput[], quarter: number): readonly Placed[] {
  return inputs.flatMap((input) => {
    const series = activeSeries(input);
    const reading = series && readSeries(series, quarter);
    return reading && reading.kind !== 'none' ? [{ name: input.place?.name ?? '', reading }] : [];
  });
}

/** All charts in one sentence: where the active scenario's median is highest and where it is lowest, with their ranges. */
export function multiplesSentence(inputs: readonly FanInput[]): string {
  const [first] = inputs;
  if (!first) return '';
  const { language, unit, quarters } = first;
  const words = WORDS[language];
  const quarter = Math.min(40, quarters);
  const when = quarterLabel(quarter, language, 'long');
  const format = (value: number): string => outcomeValue(value, unit, language, 'long');
  const told = ({ reading }: Placed): string => `${format(reading.median)}${rangeBeside(reading, format, language)}`;
  const ranked = [...readPlaces(inputs, quarter)].sort((a, b) => b.reading.median - a.reading.median);
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (!most || !least) return words.nothing;
  if (most.reading.median === least.reading.median) return words.alike(when, format(most.reading.median));
  return `${words.most(when, most.name, told(most))}; ${words.least(least.name, told(least))}.`;
}

/** All charts as one table: a column for each place and median, and one for the range of the active scenario. */
export function multiplesTable(inputs: readonly FanInput[]): FanTable {
  const [first] = inputs;
  if (!first) return { caption: '', dateHeading: '', columns: [], rows: [] };
  const { language, unit, quarters, outcome } = first;
  const words = WORDS[language];
  const format = (value: number): string => outcomeValue(value, unit, language);
  const parts = inputs.flatMap((input) =>
    input.series.map((series) => ({ series, several: input.series.length > 1, place: input.place?.name ?? '' })),
  );
  const columns = parts.flatMap(({ series, several, place }) => {
    const heading = (what: string): string => [place, ...(several ? [series.letter] : []), what].join(', ');
    return [heading(words.median), ...(series.active ? [heading(series.band ? words.wide : words.extremes)] : [])];
  });
  const cells = (quarter: number): string[] =>
    parts.flatMap(({ series }) => {
      const { median, low, high } = readSeries(series, quarter);
      return [format(median), ...(series.active ? [range(low, high, format, language)] : [])];
    });
  return {
    caption: outcomeTerm(outcome, language).name,
    dateHeading: 'Date',
    columns,
    rows: tableQuarters(quarters).map((quarter) => ({ quarter, date: quarterLabel(quarter, language), cells: cells(quarter) })),
  };
}
