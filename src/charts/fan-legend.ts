/** What the signs of a fan chart mean, for a picture that leaves the page and its words behind. */
import type { Bilingual } from '../i18n/language.ts';
import {
  activeSeries,
  hasNarrowBand,
  hasWideBand,
  referenceName,
  referenceWithoutName,
  shows,
  withoutName,
  type FanInput,
  type FanSeries,
} from './fan-input.ts';
import { isBeyond } from './fan-scale.ts';
import { futuresDrawn } from './fan-sentence.ts';
import { COUNTERFACTUAL_DASH, REFERENCE_WITHOUT_DASH, DASHES, TARGET_DASH, withAlpha } from './palette.ts';

/** A sign and what it means; a band is a patch of its colour, a circle or a diamond a published figure. */
export interface LegendEntry {
  readonly kind: 'line' | 'band' | 'circle' | 'diamond';
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly text: string;
}

const WORDS: Bilingual<Readonly<Record<'median' | 'wide' | 'narrow' | 'few' | 'published' | 'forecast' | 'target', string>>> = {
  en: {
    median: 'median',
    wide: 'nine futures of ten',
    narrow: 'half of the futures',
    few: 'each line is one future',
    published: 'published',
    forecast: 'forecast',
    target: 'target',
  },
  fr: {
    median: 'médiane',
    wide: 'neuf futurs sur dix',
    narrow: 'la moitié des futurs',
    few: 'chaque ligne est un futur',
    published: 'publié',
    forecast: 'prévision',
    target: 'cible',
  },
};

function line(text: string, colour: string, width: number, dash: readonly number[] = []): LegendEntry {
  return { kind: 'line', colour, width, dash, text };
}

function scenarioEntry(series: FanSeries, input: FanInput): LegendEntry {
  const words = WORDS[input.language];
  const name = series.label === '' ? series.letter : `${series.letter} ${series.label}`;
  const what = series.band ? words.median : words.few;
  const width = series.active ? 2.6 : 1.8;
  const drawn = !series.band || shows(input, 'median');
  return line(drawn ? `${name}, ${what}` : name, input.palette.series[series.letter], drawn ? width : 0, DASHES[series.letter]);
}

function bandEntries(input: FanInput): LegendEntry[] {
  const series = activeSeries(input);
  if (!series) return [];
  const words = WORDS[input.language];
  const colour = input.palette.series[series.letter];
  const band = (text: string, alpha: number): LegendEntry => ({
    kind: 'band',
    colour: withAlpha(colour, alpha),
    width: 0,
    dash: [],
    text,
  });
  const futures = futuresDrawn(input);
  return [
    ...(hasWideBand(series, input) ? [band(words.wide, 0.14)] : []),
    ...(hasNarrowBand(series, input) ? [band(words.narrow, hasWideBand(series, input) ? 0.35 : 0.24)] : []),
    ...(futures === '' ? [] : [line(futures, withAlpha(colour, 0.3), 0.8)]),
  ];
}

function pointEntries(input: FanInput): LegendEntry[] {
  const words = WORDS[input.language];
  const shown = input.published.filter(({ quarter }) => quarter <= input.quarters);
  const entry = (kind: 'circle' | 'diamond', text: string): LegendEntry => ({
    kind,
    colour: input.palette.ink,
    width: 1.6,
    dash: [],
    text,
  });
  return [
    ...(shown.some(({ forecast }) => !forecast) ? [entry('circle', words.published)] : []),
    ...(shown.some(({ forecast }) => forecast) ? [entry('diamond', words.forecast)] : []),
  ];
}

/** The legend of a chart: of everything that is drawn, and of nothing else. */
export function fanLegend(input: FanInput): readonly LegendEntry[] {
  const { palette, language } = input;
  const targets = input.targets.some((target) => target.quarter <= input.quarters && !isBeyond(target, input));
  return [
    ...input.series.map((series) => scenarioEntry(series, input)),
    ...bandEntries(input),
    ...(input.counterfactual ? [line(withoutName(input), palette.counterfactual, 1.6, COUNTERFACTUAL_DASH)] : []),
    ...(input.reference ? [line(referenceName(input), palette.counterfactual, 1.3)] : []),
    ...(input.referenceWithout ? [line(referenceWithoutName(input), palette.counterfactual, 1.3, REFERENCE_WITHOUT_DASH)] : []),
    ...pointEntries(input),
    ...(targets ? [line(WORDS[language].target, palette.target, 1.6, TARGET_DASH)] : []),
  ];
}
