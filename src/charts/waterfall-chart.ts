/** The waterfall from gross to additional: bars that start where the one before ended, means that add up, and their ranges. */
import type { Difference, EffectMeasure, WaterfallStep } from '../experiment/net-effects.ts';
import type { Summary } from '../experiment/statistics.ts';
import { count, money, range, share, signed } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { EffectsMessages } from '../i18n/messages-effects.ts';
import { assumptionTerm } from '../i18n/terms.ts';
import type { Term } from '../i18n/term.ts';
import type { ChartRow, RowChart, RowMark } from './row-chart.ts';
import { labelled, placeOn, rowScale, rowTicks } from './row-scale.ts';

/** The shares that steps are taken with, over replicates; the low and the high end agree where nothing is drawn. */
export type StepShares = Readonly<Partial<Record<WaterfallStep, Pick<Summary, 'mean' | 'p05' | 'p95'>>>>;

/** What a waterfall, its table and its sentence are made of. */
export interface WaterfallInput {
  readonly measure: EffectMeasure;
  /** The date that it is read at, in words. */
  readonly when: string;
  readonly language: Language;
  readonly words: EffectsMessages;
  /** In the order of the waterfall. */
  readonly steps: Readonly<Record<WaterfallStep, Pick<Summary, 'mean' | 'p05' | 'p95'>>>;
  readonly against: Readonly<Record<WaterfallStep, Difference>> | null;
  readonly shares: StepShares;
}

/** The name of a step and what it means: assumptions are called as everywhere else. */
export function stepTerm(step: WaterfallStep, { language, words }: Pick<WaterfallInput, 'language' | 'words'>): Term {
  if (step === 'leakage' || step === 'displacement' || step === 'substitution') return assumptionTerm(step, language);
  return words.steps[step];
}

/** An amount of the measure as it stands in the chart. */
export function amountText(value: number, { measure, language }: Pick<WaterfallInput, 'measure' | 'language'>): string {
  return measure === 'gdp' ? money(value, language) : count(value, language);
}

/** A signed amount: losses carry their minus, gains their plus. */
export function signedText(value: number, input: WaterfallInput): string {
  return signed(value, (size) => amountText(size, input));
}

/** A step's mean and its range, as text. */
export function stepTexts(step: WaterfallStep, input: WaterfallInput): readonly [string, string] {
  const { mean, p05, p95 } = input.steps[step];
  const write = (value: number): string => (isEnd(step) ? amountText(value, input) : signedText(value, input));
  return [write(mean), range(p05, p95, write, input.language)];
}

/** The difference of a step to A and its interval, as text. */
export function differenceText({ mean, low, high }: Difference, input: WaterfallInput): readonly [string, string] {
  const write = (value: number): string => signedText(value, input);
  return [write(mean), range(low, high, write, input.language)];
}

/** Steps in order, as they stand in the input. */
export function stepsOf({ steps }: WaterfallInput): readonly WaterfallStep[] {
  return Object.keys(steps) as WaterfallStep[];
}

/** Gross and additional stand on zero; what is between them starts where the step before ended. */
function isEnd(step: WaterfallStep): boolean {
  return step === 'gross' || step === 'additional';
}

/** Bars in the measure's unit: each with its start, its end, and its range laid at its start. */
function barsOf(input: WaterfallInput): ReadonlyMap<WaterfallStep, RowMark> {
  let running = 0;
  return new Map(
    stepsOf(input).map((step) => {
      const { mean, p05, p95 } = input.steps[step];
      const from = isEnd(step) ? 0 : running;
      running = from + mean;
      return [step, { from, to: running, low: from + p05, high: from + p95 }];
    }),
  );
}

function noteOf(step: WaterfallStep, { shares, language, words }: WaterfallInput): string {
  const assumed = shares[step];
  if (!assumed) return step === 'deadweight' ? words.ofGross : '';
  const [mean, low, high] = [assumed.mean, assumed.p05, assumed.p95].map((value) => share(value, language));
  return low === high ? words.assumed(mean) : words.assumedBetween(mean, low, high);
}

/** The rows of a waterfall on their scale. */
export function waterfallChart(input: WaterfallInput): RowChart {
  const bars = barsOf(input);
  const scale = rowScale([...bars.values()].flatMap(({ from, to, low, high }) => [from, to, low, high]));
  const at = (value: number): number => placeOn(scale, value);
  const rows = [...bars].map(([step, { from, to, low, high }]): ChartRow => {
    const [value, between] = stepTexts(step, input);
    return {
      key: step,
      kind: isEnd(step) ? 'total' : to < from ? 'loss' : 'gain',
      mark: { from: at(from), to: at(to), low: at(low), high: at(high) },
      label: stepTerm(step, input).name,
      note: noteOf(step, input),
      value,
      range: between === value ? '' : between,
      difference: input.against && differenceText(input.against[step], input),
    };
  });
  const ticks = labelled(rowTicks(scale), (value) => amountText(value, input), input.language);
  return { rows, ticks, zero: at(0), joined: true };
}
