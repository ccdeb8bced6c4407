/** Net present value at several discount rates: a dot and a range per rate, with its table and its sentence. */
import type { Difference } from '../experiment/net-effects.ts';
import type { OfferedRate } from '../experiment/net-present-value.ts';
import type { Summary } from '../experiment/statistics.ts';
import type { Odds } from '../experiment/targets.ts';
import { money, NO_VALUE, plainShare, range, rangeBeside, signed } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { EffectsMessages } from '../i18n/messages-effects.ts';
import { oddsError, oddsWords } from '../i18n/odds.ts';
import type { ChartRow, RowChart, TextTable } from './row-chart.ts';
import { labelled, placeOn, rowScale, rowTicks } from './row-scale.ts';

/** Net present value at one rate, CAD M. */
export interface PresentValue extends Pick<OfferedRate, 'rate' | 'why'> {
  readonly chosen: boolean;
  readonly value: Pick<Summary, 'p05' | 'p50' | 'p95'>;
  /** How often it is above zero, with the Monte Carlo error of that share. */
  readonly positive: Odds;
  readonly against: Difference | null;
}

/** What the chart, its table and its sentence are made of; rates ascend, at least one. */
export interface PresentValueInput {
  readonly rates: readonly PresentValue[];
  readonly when: string;
  readonly language: Language;
  readonly words: EffectsMessages;
}

/** The chart is narrow: few labels fit beneath it. */
const MOST_STEPS = 3;

/** A rate as it is written: 3.5%. */
export function rateText(rate: number, language: Language): string {
  return plainShare(rate, language);
}

function between({ p05, p95 }: PresentValue['value'], language: Language): string {
  return range(p05, p95, (value) => money(value, language), language);
}

function oddsText({ probability, standardError, count }: Odds, language: Language): string {
  const error = oddsError(probability, standardError, count, language);
  return `${oddsWords(probability, language)}${error && ` (${error})`}`;
}

function differenceText(against: Difference | null, language: Language): readonly [string, string] | null {
  if (!against) return null;
  const write = (value: number): string => signed(value, (size) => money(size, language));
  return [write(against.mean), range(against.low, against.high, write, language)];
}

/** The rows of the chart on their scale. */
export function presentValueChart({ rates, language, words }: PresentValueInput): RowChart {
  const scale = rowScale(
    rates.flatMap(({ value }) => [value.p05, value.p95]),
    MOST_STEPS,
  );
  const at = (value: number): number => placeOn(scale, value);
  const rows = rates.map(({ rate, chosen, value, against }): ChartRow => {
    return {
      key: String(rate),
      kind: 'point',
      mark: { from: at(value.p50), to: at(value.p50), low: at(value.p05), high: at(value.p95) },
      label: rateText(rate, language),
      note: chosen ? words.ownRate : '',
      value: money(value.p50, language),
      range: between(value, language) === money(value.p50, language) ? '' : between(value, language),
      difference: differenceText(against, language),
    };
  });
  return { rows, ticks: labelled(rowTicks(scale), (value) => money(value, language), language), zero: at(0), joined: false };
}

/** Whether nothing was spent or gained in any future: every value is zero. */
function isEmpty({ p05, p50, p95 }: PresentValue['value']): boolean {
  return p05 === 0 && p50 === 0 && p95 === 0;
}

/** The table: each rate with its median, its range, how often it is above zero, its difference to A and why it is offered. */
export function presentValueTable({ rates, when, language, words }: PresentValueInput): TextTable {
  const compared = rates.some(({ against }) => against) ? [words.difference, words.interval] : [];
  return {
    caption: `${words.present}, ${when}`,
    columns: [words.rate, words.median, words.futures, words.aboveZero, ...compared, words.whyHeading],
    rows: rates.map(({ rate, why, chosen, value, positive, against }) => {
      const reason = chosen && why !== 'own' ? `${words.why[why]}; ${words.ownRate}` : words.why[why];
      const differences = differenceText(against, language) ?? [];
      const cells = [
        money(value.p50, language),
        between(value, language),
        isEmpty(value) ? NO_VALUE : oddsText(positive, language),
        ...differences,
        reason,
      ];
      return { key: String(rate), cells: [rateText(rate, language), ...cells] };
    }),
  };
}

/** The sentence: the scenario's own rate, and how far the lowest and the highest are apart. */
export function presentValueSentence({ rates, when, language, words }: PresentValueInput): string {
  const own = rates.find(({ chosen }) => chosen) ?? rates[0];
  const [lowest, highest] = [rates[0], rates[rates.length - 1]];
  if (rates.every(({ value }) => isEmpty(value))) return words.nothingToValue(when);
  const long = (value: number): string => money(value, language, 'long');
  const ranged = ({ value: { p05, p50, p95 } }: PresentValue): string =>
    `${long(p50)}${rangeBeside({ median: p50, low: p05, high: p95 }, long, language)}`;
  const beside = range(own.value.p05, own.value.p95, long, language);
  const within = beside === long(own.value.p50) ? '' : ` (${beside} ${words.inNine})`;
  const opening = words.presentSentence(rateText(own.rate, language), when, long(own.value.p50), within, oddsText(own.positive, language));
  const apart = words.presentRange(rateText(lowest.rate, language), ranged(lowest), rateText(highest.rate, language), ranged(highest));
  return lowest === highest ? opening : `${opening} ${apart}`;
}
