/** A waterfall as a table and as a sentence: the same numbers. */
import { count, money, range, share } from '../i18n/format.ts';
import type { TextTable } from './row-chart.ts';
import { differenceText, stepsOf, stepTerm, stepTexts, waterfallChart, type WaterfallInput } from './waterfall-chart.ts';

/** The table of a waterfall: each step with its mean, its range, its difference to A and what it means. */
export function waterfallTable(input: WaterfallInput): TextTable {
  const { words } = input;
  const { rows } = waterfallChart(input);
  const against = input.against;
  const compared = against ? [words.difference, words.interval] : [];
  return {
    caption: `${words.waterfall}, ${words.measures[input.measure]}, ${input.when}`,
    columns: [words.step, words.mean, words.futures, ...compared, words.meaning],
    rows: stepsOf(input).map((step, r) => {
      const { label, note } = rows[r];
      const differences = against ? differenceText(against[step], input) : [];
      const name = note === '' ? label : `${label} (${note})`;
      return { key: step, cells: [name, ...stepTexts(step, input), ...differences, stepTerm(step, input).what] };
    }),
  };
}

/** Below these means of gross and additional there is next to nothing to take apart: CAD M, and job-years. */
const LITTLE = { gdp: 5, jobYears: 50 } as const;

/** The sentence of a waterfall: gross, what is taken off, what is added, what is left. */
export function waterfallSentence(input: WaterfallInput): string {
  const { measure, language, steps, when, words } = input;
  if (steps.gross.mean === 0 && steps.additional.mean === 0) return words.nothingHere(when);
  const write = (value: number): string => (measure === 'gdp' ? money(value, language, 'long') : words.jobYears(count(value, language)));
  if (Math.max(steps.gross.mean, Math.abs(steps.additional.mean)) < LITTLE[measure])
    return words.littleHere(when, write(steps.gross.mean), write(steps.additional.mean));
  const within = ({ p05, p95 }: { p05: number; p95: number }): string => {
    const between = range(p05, p95, measure === 'gdp' ? write : (value) => count(value, language), language);
    return ` (${between} ${words.inNine})`;
  };
  const change = (value: number): string => (value < 0 ? words.takes(write(-value)) : words.adds(write(value)));
  const { gross, deadweight, leakage, displacement, crowding, substitution, spillover, additional } = steps;
  const lost = -(leakage.mean + displacement.mean + crowding.mean + substitution.mean);
  const opening = words.sentence(when, write(gross.mean), within(gross), write(-deadweight.mean), change(-lost));
  const ending = words.sentenceEnd(change(spillover.mean), write(additional.mean), within(additional));
  const part = gross.mean > 0 && additional.mean >= 0 ? words.shareOfGross(share(additional.mean / gross.mean, language)) : '';
  return `${opening} ${ending}${part}.`;
}
