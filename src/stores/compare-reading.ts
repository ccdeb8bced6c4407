/** What the page of comparison shows of a picture: the table with its verdicts, and the answer to what a run goes on for. */
import { furtherRows, pairingGains, readRows, talliesOf, usualRows, type CompareRow, type Tally } from '../experiment/compare-table.ts';
import type { Comparison } from '../experiment/compare.ts';
import { futuresOf, type Ensemble } from '../experiment/ensemble.ts';
import { VERDICT_MINIMUM } from '../experiment/statistics.ts';
import { LESS_IS_BETTER } from '../experiment/outcome-sense.ts';
import { questionAbout } from '../experiment/uncertainty/enough.ts';
import type { Question } from '../experiment/uncertainty/precision.ts';
import { mostForTelling, tellingOf, type DifferenceQuestion, type Telling } from '../experiment/uncertainty/telling.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import type { ViewState } from './view-choice.svelte.ts';

/** The most futures that a run goes on for. */
export const MOST_FUTURES = mostForTelling();

/** The outcomes in the table, and those that a row can be added of; `chosen` is null for the usual ones. */
export function outcomesShown(
  chosen: readonly OutcomeId[] | null,
  { jobs, gdp }: Pick<ViewState, 'jobs' | 'gdp'>,
): { readonly shown: readonly OutcomeId[]; readonly further: readonly OutcomeId[] } {
  const shown = chosen ?? usualRows(jobs, gdp);
  return { shown, further: furtherRows(shown) };
}

/** The table, the verdicts by scenario, and how many times as many separate futures the differences would need. */
export interface CompareReading {
  readonly rows: readonly CompareRow[];
  readonly tallies: readonly Tally[];
  readonly gains: ReturnType<typeof pairingGains>;
}

/** Reads the table of a picture against one of its scenarios. */
export function readComparison(ensemble: Ensemble, reference: number, outcomes: readonly OutcomeId[], quarter: number): CompareReading {
  const rows = readRows(ensemble, reference, outcomes, quarter);
  return { rows, tallies: talliesOf(rows), gains: futuresOf(ensemble) >= VERDICT_MINIMUM ? pairingGains(rows) : null };
}

/** What running on until a comparison is told asks. */
export function questionOf(comparison: Comparison): DifferenceQuestion {
  return questionAbout(comparison);
}

/** What a run has found of a difference. */
export interface DifferenceAnswer extends Telling {
  readonly question: DifferenceQuestion;
  readonly futures: number;
  /** Whether the second scenario is the better one, where that is told. */
  readonly better: boolean;
  /** The largest size of the difference that the interval of repeated looks holds, in the outcome's unit. */
  readonly largest: number;
}

/** Reads what is found of a question; null where it is none about a difference, or the picture lacks one of its scenarios. */
export function answerTo(question: Question | null, ensemble: Ensemble | null): DifferenceAnswer | null {
  if (question?.kind !== 'difference' || !ensemble) return null;
  const { worlds, quarters } = ensemble.request;
  if (Math.max(question.a, question.b) >= worlds.length || question.quarter > quarters) return null;
  const telling = tellingOf(ensemble, question);
  const { mean, low, high } = telling;
  return {
    ...telling,
    question,
    futures: futuresOf(ensemble),
    better: mean > 0 !== LESS_IS_BETTER.includes(question.outcome),
    largest: Math.max(Math.abs(low), Math.abs(high)),
  };
}
