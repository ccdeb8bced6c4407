/** A Morris screening as pictures, a table and a sentence: how much the outcome moves with each setting, and how unevenly. */
import type { Screened, Screening } from '../experiment/sensitivity/readings.ts';
import type { FactorId } from '../experiment/study/factor.ts';
import { evenly, exactCount, NO_VALUE } from '../i18n/format.ts';
import {
  beside,
  captionOf,
  distance,
  estimateCells,
  interval,
  listed,
  quoted,
  type HingeInput,
  type HingeRow,
  type HingeRows,
  type HingeTexts,
} from './hinge-input.ts';
import { labelled, placeOn, rowScale, rowTicks, type RowTick } from './row-scale.ts';

/** A screening and what its words need. */
export interface ScreeningInput extends HingeInput {
  readonly reading: Screening;
  /** Whether a setting has options: its effects have a size, and no direction. */
  isOptions(id: FactorId): boolean;
  /** Where a setting moves, in words. */
  rangeOf(id: FactorId): string;
}

/** Below this share of the largest effect a setting hardly matters. */
const HARDLY = 0.1;
/** At this share of the absolute effects the mean effect has a direction. */
const ONE_WAY = 0.8;
/** How many settings the sentence names, and how many dots have their names beside them. */
const NAMED = 3;
const LABELLED = 5;
/** Names closer than this, in shares of the height, would lie on one another. */
const LABEL_HEIGHT = 0.07;

/** How many of the settings hardly move the outcome: for sure, and how many more only seem to. */
export interface HardlyMatter {
  /** The upper end of their interval is below a tenth of the lower end of the first. */
  readonly sure: number;
  /** Their effect is below a tenth of the first, but not beyond both intervals. */
  readonly seeming: number;
}

/** Counts the settings that do less than a tenth of what the first does. */
export function hardlyMatter({ effects }: Screening): HardlyMatter {
  const first = effects[0]?.muStar ?? { value: 0, low: 0 };
  const sure = effects.filter(({ muStar }) => muStar.high <= HARDLY * first.low).length;
  return { sure, seeming: effects.filter(({ muStar }) => muStar.value <= HARDLY * first.value).length - sure };
}

/** Whether nothing moves at all. */
export function nothingMoves({ effects }: Screening): boolean {
  return effects.every(({ muStar }) => muStar.value === 0);
}

/** What moves the outcome most, whether its order is known, and how much of the rest hardly matters. */
function screeningSentence(input: ScreeningInput): string {
  const { reading, words, language, outcome, when } = input;
  if (nothingMoves(reading)) return words.nothingMoves(outcome, when);
  const telling = reading.effects.filter(({ muStar }) => muStar.value > 0).slice(0, NAMED);
  const sizes = evenly(
    telling.map(({ muStar }) => distance(muStar.value, input)),
    language,
  );
  const named = telling.map(({ id }, i) => beside(quoted(id, input), sizes[i] ?? ''));
  const open = telling.some(({ muStar }, i) => i > 0 && muStar.high >= (telling[i - 1]?.muStar.low ?? Infinity));
  const { sure, seeming } = hardlyMatter(reading);
  return [
    words.screeningSentence(outcome, when, listed(named, input), named.length),
    open ? words.orderOpen : '',
    sure + seeming > 0 ? words.hardlyMatter(sure, reading.effects.length, seeming) : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** Which way a setting moves the outcome, in words; '' for options and where nothing moves. */
function direction({ id, mu, muStar }: Screened, { words, isOptions }: ScreeningInput): string {
  if (isOptions(id) || muStar.value === 0) return '';
  if (Math.abs(mu) < ONE_WAY * muStar.value) return words.mixed;
  return mu > 0 ? words.raises : words.lowers;
}

/** Bars of the first settings, those that matter most first. */
export function screeningRows(input: ScreeningInput, most: number): HingeRows {
  const { reading, words, language } = input;
  const shown = reading.effects.slice(0, most);
  const form = (value: number): string => distance(value, input);
  const scale = rowScale(shown.flatMap(({ muStar: { value, low, high } }) => [value, low, high]));
  const at = (value: number): number => placeOn(scale, value);
  const sizes = evenly(
    shown.map(({ muStar }) => form(muStar.value)),
    language,
  );
  const rows = shown.map((effect, rank): HingeRow => {
    const { id, muStar, sigma } = effect;
    return {
      key: id,
      label: `${exactCount(rank + 1, language)}. ${input.nameOf(id)}`,
      note: direction(effect, input),
      marks: [{ kind: 'main', from: at(0), to: at(muStar.value), low: at(muStar.low), high: at(muStar.high) }],
      values: [
        [sizes[rank] ?? '', interval(muStar, form, language)],
        [form(sigma), ''],
      ],
    };
  });
  return { columns: [words.effect, words.spread], rows, ticks: labelled(rowTicks(scale), form, language), zero: at(0) };
}

/** A dot: how much (x) and how unevenly (y) the outcome moves with a setting, as shares of width and height from the lower left. */
export interface ScreeningDot {
  readonly id: FactorId;
  readonly x: number;
  readonly y: number;
  /** The name beside it; '' where there is no room or no need for one. */
  readonly label: string;
  /** On which side of the dot its name stands. */
  readonly side: 'left' | 'right';
}

/** The plane of effects and spreads, both on one scale. */
export interface ScreeningPlane {
  readonly dots: readonly ScreeningDot[];
  readonly xTicks: readonly (RowTick & { readonly label: string })[];
  readonly yTicks: readonly (RowTick & { readonly label: string })[];
  /** Where the line ends on which spread equals effect: the upper or the right edge, whichever comes first. */
  readonly diagonal: { readonly x: number; readonly y: number };
}

/** The classical picture of a screening: dots far right matter much, dots high up matter unevenly or together with others. */
export function screeningPlane(input: ScreeningInput): ScreeningPlane {
  const { reading, language } = input;
  const xScale = rowScale(reading.effects.map(({ muStar }) => muStar.value));
  const yScale = rowScale(reading.effects.map(({ sigma }) => sigma));
  const ticks = (scale: typeof xScale): ScreeningPlane['xTicks'] => labelled(rowTicks(scale), (value) => distance(value, input), language);
  const taken: number[] = [];
  const dots = reading.effects.map(({ id, muStar, sigma }, rank): ScreeningDot => {
    const [x, y] = [placeOn(xScale, muStar.value), placeOn(yScale, sigma)];
    const free = rank < LABELLED && taken.every((other) => Math.abs(other - y) >= LABEL_HEIGHT);
    if (free) taken.push(y);
    return { id, x, y, label: free ? input.nameOf(id) : '', side: x > 0.5 ? 'left' : 'right' };
  });
  const end = Math.min(xScale.max, yScale.max);
  return { dots, xTicks: ticks(xScale), yTicks: ticks(yScale), diagonal: { x: placeOn(xScale, end), y: placeOn(yScale, end) } };
}

/** All settings in a table, in a sentence and as data. */
export function screeningTexts(input: ScreeningInput): HingeTexts {
  const { reading, words, language } = input;
  const { effects } = reading;
  const form = (value: number): string => distance(value, input);
  const rows = effects.map((effect) => {
    const { id, muStar, sigma } = effect;
    const said = direction(effect, input);
    const between = interval(muStar, form, language) || NO_VALUE;
    return { key: id, cells: [input.nameOf(id), form(muStar.value), between, form(sigma), said || NO_VALUE, input.rangeOf(id)] };
  });
  return {
    table: {
      caption: captionOf(words.screening, input),
      columns: [words.setting, words.effect, words.interval, words.spread, words.direction, words.movesBetween],
      rows,
    },
    sentence: screeningSentence(input),
    still: nothingMoves(reading),
    numbers: {
      columns: ['setting', 'mu_star', 'mu_star_low', 'mu_star_high', 'mu', 'sigma'],
      // Of options only the size of an effect means something.
      rows: effects.map(({ id, muStar, mu, sigma }) => [id, ...estimateCells(muStar), input.isOptions(id) ? '' : mu, sigma]),
    },
  };
}
