/** From one scenario to another, change by change: bars that start where the one before ended, and end at the whole difference. */
import type { Contribution, Contributions } from '../experiment/contributions.ts';
import type { Difference } from '../experiment/net-effects.ts';
import type { Summary } from '../experiment/statistics.ts';
import { NO_VALUE, outcomeValue, points, range, signed } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { inSentence } from '../i18n/term.ts';
import type { WhyMessages } from '../i18n/messages-why.ts';
import type { OutcomeUnit } from '../model/outcomes.ts';
import type { ChartRow, RowChart, TextTable } from './row-chart.ts';
import { labelled, placeOn, rowScale, rowTicks } from './row-scale.ts';

/** What the picture, its table and its sentence are made of. */
export interface ContributionInput {
  readonly unit: OutcomeUnit;
  readonly language: Language;
  readonly words: WhyMessages;
  /** What is read, and when, in words. */
  readonly outcome: string;
  readonly when: string;
  /** Letters of the two scenarios. */
  readonly letters: readonly [from: string, to: string];
  readonly from: Summary;
  readonly to: Summary;
  readonly contributions: Contributions;
  /** The name of a change and its two values, in words. */
  nameOf(contribution: Contribution): { readonly name: string; readonly change: string };
}

/** A value in the unit of the outcome. */
function write(value: number, { unit, language }: ContributionInput): string {
  return outcomeValue(value, unit, language);
}

/** A difference with its sign; of shares in points. */
function differ(value: number, input: ContributionInput): string {
  return signed(value, (size) => (input.unit === 'share' ? points(size, input.language) : write(size, input)));
}

function texts({ mean, low, high }: Difference, input: ContributionInput): readonly [string, string] {
  const form = (value: number): string => differ(value, input);
  const between = range(low, high, form, input.language);
  return [form(mean), between === form(mean) ? '' : between];
}

/** The changes, the largest contribution first; those without effect last. */
export function largestFirst({ players }: Contributions): readonly Contribution[] {
  return [...players].sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean));
}

/** The picture: each change from where the one before ended, and the whole difference. */
export function contributionChart(input: ContributionInput): RowChart {
  const { contributions, letters, words } = input;
  const changes = largestFirst(contributions);
  let running = 0;
  const bars = changes.map(({ mean, low, high }) => {
    const start = running;
    running += mean;
    return { from: start, to: running, low: start + low, high: start + high };
  });
  const { total } = contributions;
  const scale = rowScale([total.mean, total.low, total.high, ...bars.flatMap((bar) => [bar.from, bar.to, bar.low, bar.high])]);
  const at = (value: number): number => placeOn(scale, value);
  const rows = changes.map((contribution, i): ChartRow => {
    const bar = bars[i] ?? { from: 0, to: 0, low: 0, high: 0 };
    const [value, between] = texts(contribution, input);
    const { name, change } = input.nameOf(contribution);
    return {
      key: contribution.player.id,
      kind: contribution.mean < 0 ? 'loss' : 'gain',
      mark: { from: at(bar.from), to: at(bar.to), low: at(bar.low), high: at(bar.high) },
      label: name,
      note: change,
      value: contribution.silent ? words.noEffect : value,
      range: contribution.silent ? '' : between,
      difference: null,
    };
  });
  const [value, between] = texts(total, input);
  const whole: ChartRow = {
    key: 'total',
    kind: 'total',
    mark: { from: at(0), to: at(total.mean), low: at(total.low), high: at(total.high) },
    label: words.total(letters[1], letters[0]),
    note: '',
    value,
    range: between,
    difference: null,
  };
  const ticks = labelled(rowTicks(scale), (tick) => differ(tick, input), input.language);
  return { rows: [...rows, whole], ticks, zero: at(0), joined: true };
}

/** The table: each change with its contribution, and what it does alone and last where that is known. */
export function contributionTable(input: ContributionInput): TextTable {
  const { words, contributions } = input;
  const [from, to] = input.letters;
  const exact = contributions.method === 'exact';
  const cells = (difference: Difference | null): string[] => {
    if (!difference) return [NO_VALUE, NO_VALUE];
    const [value, between] = texts(difference, input);
    return [value, between === '' ? NO_VALUE : between];
  };
  const extra = (contribution: Contribution): string[] =>
    exact ? [cells(contribution.alone)[0] ?? '', cells(contribution.last)[0] ?? ''] : [];
  const rows = largestFirst(contributions).map((contribution) => {
    const { name, change } = input.nameOf(contribution);
    return { key: contribution.player.id, cells: [name, change, ...cells(contribution), ...extra(contribution)] };
  });
  const total = { key: 'total', cells: [words.total(to, from), '', ...cells(contributions.total), ...(exact ? ['', ''] : [])] };
  return {
    caption: `${words.contributions}, ${input.outcome}, ${input.when}`,
    columns: [words.change, words.values, words.contribution, words.interval, ...(exact ? [words.alone(from), words.last(to)] : [])],
    rows: [...rows, total],
  };
}

/** How many changes a sentence names. */
const NAMED = 3;

/** Everything in a sentence: the difference, and what makes most of it. */
export function contributionSentence(input: ContributionInput): string {
  const { words, contributions, letters } = input;
  const [from, to] = letters;
  const { total } = contributions;
  const [difference, interval] = texts(total, input);
  const telling = largestFirst(contributions).filter(({ silent, mean }) => !silent && mean !== 0);
  const named = telling.slice(0, NAMED);
  const list = (along: boolean): string =>
    named
      .filter(({ mean }) => (mean > 0 === total.mean > 0) === along)
      .map((contribution) => `${words.quoted(inSentence(input.nameOf(contribution).name))} (${texts(contribution, input)[0]})`)
      .join(', ');
  const ends = [write(input.to.mean, input), write(input.from.mean, input)] as const;
  const opening = words.sentence(input.when, input.outcome, to, ends[0], from, ends[1], difference, interval);
  return `${opening}${words.mostly(list(true), list(false), telling.length - named.length)}.`;
}
