/** A fan chart in one sentence, for those who do not see it and those who want it said. */
import { quarterLabel } from '../i18n/dates.ts';
import { exactCount, outcomeValue, range, rangeBeside } from '../i18n/format.ts';
import { NBSP, type Bilingual } from '../i18n/language.ts';
import { LESS_IS_BETTER } from '../experiment/outcome-sense.ts';
import { oddsError, oddsWords } from '../i18n/odds.ts';
import { outcomeTerm } from '../i18n/terms.ts';
import { activeSeries, readCounterfactual, readSeries, type FanInput, type FanReading, type FanTarget } from './fan-input.ts';

const NOTHING_YET: Bilingual<string> = { en: 'No future has been simulated yet.', fr: 'Aucun futur n’a encore été simulé.' };

function format(input: FanInput): (value: number) => string {
  return (value) => outcomeValue(value, input.unit, input.language, 'long');
}

// "By" for what accumulates to a date and for what stands at it: true of both.
function opening(reading: FanReading, quarter: number, input: FanInput): string {
  const date = quarterLabel(quarter, input.language, 'long');
  const term = outcomeTerm(input.outcome, input.language);
  // French counts from two: 0 année-emploi.
  const noun = (Math.round(Math.abs(reading.median)) < 2 && term.singular) || term.noun;
  const median = format(input)(reading.median);
  const between = range(reading.low, reading.high, format(input), input.language);
  if (reading.kind === 'band') {
    const often = input.language === 'en' ? 'in nine futures of ten' : 'dans neuf futurs sur dix';
    const spread = between === median ? '' : ` (${between} ${often})`;
    return input.language === 'en'
      ? `By ${date} the median is ${median} ${noun}${spread}`
      : `En ${date}, la médiane est de ${median} ${noun}${spread}`;
  }
  return input.language === 'en'
    ? `Only ${reading.futures} ${reading.futures === 1 ? 'future' : 'futures'} so far, too few for a band: by ${date} the middle one gives ${median} ${noun} (${between} in all of them)`
    : `Seulement ${reading.futures} ${reading.futures < 2 ? 'futur' : 'futurs'} jusqu’ici, trop peu${reading.futures < 2 ? '' : ' nombreux'} pour une bande : en ${date}, celui du milieu donne ${median} ${noun} (${between} en tout)`;
}

function withoutClause(quarter: number, input: FanInput): string[] {
  const reading = readCounterfactual(input, quarter);
  if (!reading) return [];
  const text = `${format(input)(reading.median)}${rangeBeside(reading, format(input), input.language)}`;
  return [
    input.language === 'en'
      ? `without the programme the same projects would give ${text}`
      : `sans programme, les mêmes projets donneraient ${text}`,
  ];
}

function referenceClause(quarter: number, input: FanInput): string[] {
  if (!input.reference) return [];
  const text = format(input)(input.reference[quarter] ?? NaN);
  const without = input.referenceWithout ? format(input)(input.referenceWithout[quarter] ?? NaN) : null;
  const english = `under the default assumptions the median is ${text}${without === null ? '' : `, without the programme ${without}`}`;
  const french = `sous les hypothèses par défaut, la médiane est de ${text}${without === null ? '' : `, sans programme de ${without}`}`;
  return [input.language === 'en' ? english : french];
}

function targetClause(target: FanTarget, quarter: number, input: FanInput): string[] {
  if (!target.odds) return [];
  const { probability, standardError, futures } = target.odds;
  const error = oddsError(probability, standardError, futures, input.language);
  const frequency = `${oddsWords(probability, input.language)}${error && ` (${error})`}`;
  const level = format(input)(target.level);
  const date = quarterLabel(target.quarter, input.language, 'long');
  const elsewhere = target.quarter !== quarter;
  const ceiling = LESS_IS_BETTER.includes(input.outcome);
  return [
    input.language === 'en'
      ? `the target of ${ceiling ? 'at most ' : ''}${level} is ${ceiling ? 'kept to' : 'reached'}${elsewhere ? ` by ${date}` : ''} in ${frequency}`
      : `la cible ${ceiling ? 'd’au plus' : 'de'} ${level} est ${ceiling ? 'respectée' : 'atteinte'}${elsewhere ? ` en ${date}` : ''} dans ${frequency}`,
  ];
}

/** How many single futures are drawn beside the bands and of how many; null where none is. */
export function futuresCounted(input: FanInput): { readonly some: string; readonly all: string } | null {
  const series = activeSeries(input);
  const drawn = series?.drawn?.length ?? 0;
  if (!series || drawn === 0) return null;
  const [some = '', all = ''] = [drawn, series.replicates.length].map((value) => exactCount(value, input.language));
  return { some, all };
}

/** The same in words, `60 of 200 futures`; nothing where none is drawn. */
export function futuresDrawn(input: FanInput): string {
  const counted = futuresCounted(input);
  if (!counted) return '';
  const { some, all } = counted;
  if (some === all) return input.language === 'en' ? `all ${all} futures` : `les ${all} futurs`;
  return input.language === 'en' ? `${some} of ${all} futures` : `${some} futurs sur ${all}`;
}

function futuresClause(input: FanInput): string[] {
  const drawn = futuresDrawn(input);
  if (drawn === '') return [];
  return [input.language === 'en' ? `the thin lines are ${drawn}` : `les lignes fines sont ${drawn}`];
}

/** Where the chart is of a cluster or a region, its name before the sentence. */
function inPlace(sentence: string, { place, language }: FanInput): string {
  if (!place) return sentence;
  return `${place.name}${language === 'en' ? '' : NBSP}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

/** The date of the chart's targets where they have one within it, else the ten-year horizon. */
function quarterOf({ targets, quarters }: FanInput): number {
  const [first, ...others] = [...new Set(targets.map(({ quarter }) => quarter))];
  return first !== undefined && others.length === 0 && first <= quarters ? first : Math.min(40, quarters);
}

/**
 * The sentence of a chart, read at a quarter (the date of its targets unless said): median, range (whatever bands are drawn), without
 * the programme, odds, how many single futures are drawn. */
export function fanSentence(input: FanInput, quarter = quarterOf(input)): string {
  const series = activeSeries(input);
  const reading = series && readSeries(series, quarter);
  if (!reading || reading.kind === 'none') return NOTHING_YET[input.language];
  const clauses = [
    opening(reading, quarter, input),
    ...withoutClause(quarter, input),
    ...referenceClause(quarter, input),
    ...input.targets.flatMap((target) => targetClause(target, quarter, input)),
    ...futuresClause(input),
  ];
  return inPlace(`${clauses.join('; ')}.`, input);
}
