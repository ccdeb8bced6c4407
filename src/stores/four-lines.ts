/** Four lines: with and without the policy, under the assumptions as changed and under the default ones. */
import type { Ensemble } from '../experiment/ensemble.ts';
import { bandOf, type Band } from '../experiment/statistics.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import { WITHOUT } from './fan-source.ts';

/** Outcomes that the same projects have without the programme too, and what is additional: without the programme nothing of it. */
export const FOUR_LINE_OUTCOMES: readonly OutcomeId[] = [
  ...(Object.keys(WITHOUT) as OutcomeId[]),
  'additionalGdp',
  'additionalJobYears',
  'additionalJobs',
];

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

/** A band of zeros as long as another. */
function nothing(band: Band): Band {
  return Object.fromEntries(Object.entries(band).map(([name, values]) => [name, new Float64Array(values.length)])) as unknown as Band;
}

/** Whether the assumptions that differ move neither line of an outcome. */
export function pairsCoincide({ own, usual }: FourLines): boolean {
  const same = (one: Band, other: Band): boolean => one.p50.every((value, t) => value === other.p50[t]);
  return usual !== null && same(own.with, usual.with) && same(own.without, usual.without);
}

function pairOf(ensemble: Ensemble, world: number, outcome: OutcomeId): LinePair {
  const without = WITHOUT[outcome];
  const policy = bandOf(ensemble, world, 0, outcome);
  return { with: policy, without: without ? bandOf(ensemble, world, 0, without) : nothing(policy), futures: ensemble.recordings.length };
}

/** Reads the lines of one of `FOUR_LINE_OUTCOMES`; `baseline` is the run of the same policy under the default assumptions. */
export function readFourLines(ensemble: Ensemble, world: number, baseline: Ensemble | null, outcome: OutcomeId): FourLines {
  const usual = baseline && baseline.recordings.length > 0 ? pairOf(baseline, 0, outcome) : null;
  return { own: pairOf(ensemble, world, outcome), usual };
}
