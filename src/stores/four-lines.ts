/** Four lines: with and without the policy, under the assumptions as changed and under the default ones. */
import type { Ensemble } from '../experiment/ensemble.ts';
import { bandOf, type Band } from '../experiment/statistics.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import { WITHOUT } from './fan-source.ts';

/** Outcomes that the same projects have without the programme too. */
export const FOUR_LINE_OUTCOMES: readonly OutcomeId[] = Object.keys(WITHOUT) as OutcomeId[];

/** The bands of one pair: with the policy and without it, in the same luck. */
export interface LinePair {
  readonly with: Band;
  readonly without: Band;
  /** Replicates behind it. */
  readonly futures: number;
}

/** Both pairs; `usual` is null where the scenario has the default assumptions, or their run has not begun. */
export interface FourLines {
  readonly own: LinePair;
  readonly usual: LinePair | null;
}

function pairOf(ensemble: Ensemble, world: number, outcome: OutcomeId): LinePair {
  const without = WITHOUT[outcome] ?? outcome;
  return { with: bandOf(ensemble, world, 0, outcome), without: bandOf(ensemble, world, 0, without), futures: ensemble.recordings.length };
}

/** Reads the lines of one of `FOUR_LINE_OUTCOMES`; `baseline` is the run of the same policy under the default assumptions. */
export function readFourLines(ensemble: Ensemble, world: number, baseline: Ensemble | null, outcome: OutcomeId): FourLines {
  const usual = baseline && baseline.recordings.length > 0 ? pairOf(baseline, 0, outcome) : null;
  return { own: pairOf(ensemble, world, outcome), usual };
}
