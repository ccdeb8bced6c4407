/** A whole evaluation: replicates in, effects with their uncertainty over replicates out. */
import type { WorldSettings } from '../../model/simulate.ts';
import { meanOf, standardErrorOf } from '../statistics.ts';
import { studentFactor } from '../student-t.ts';
import { asGain, effectsOf, type Effects } from './effects.ts';
import { matchFirms, type ControlRule, type Matching } from './matching.ts';
import type { GroupId, MeasureId } from './measures.ts';
import { recordPanel, type Panel } from './panel.ts';
import { sumPairs, type PairSums } from './pairs.ts';

/** One replicate's evaluation: who was matched, and the sums over pairs. The panel itself is let go. */
export interface ReplicateEvaluation {
  readonly matching: Matching;
  readonly sums: PairSums;
}

/** A mean over replicates with its standard error and 95 % interval; `count` replicates have a value, NaN where none has. */
export interface Estimate {
  readonly count: number;
  readonly mean: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
}

/** Evaluates a panel with controls chosen by a rule. */
export function evaluatePanel(panel: Panel, rule: ControlRule = 'unfunded-throughout'): ReplicateEvaluation {
  const matching = matchFirms(panel, rule);
  return { matching, sums: sumPairs(panel, matching) };
}

/** Simulates and evaluates one replicate of a policy under assumptions; `quarters` 8–60, of which whole years count. */
export function evaluateReplicate(settings: WorldSettings, seed: string, replicate: number, quarters: number): ReplicateEvaluation {
  return evaluatePanel(recordPanel(settings, seed, replicate, quarters));
}

/** Any number of an effect over the replicates that have it, e.g. the bias. */
export function overReplicates(
  evaluations: readonly ReplicateEvaluation[],
  measure: MeasureId,
  group: GroupId,
  year: number,
  read: (effects: Effects) => number,
): Estimate {
  const values: number[] = [];
  for (const { sums } of evaluations) {
    const effects = effectsOf(sums, measure, group, year);
    if (effects !== null) values.push(read(effects));
  }
  return estimateOf(values);
}

/** Estimate and truth as gains (shares of the level without the programme), over replicates, and the bias between them. */
export function gainsOverReplicates(
  evaluations: readonly ReplicateEvaluation[],
  measure: MeasureId,
  group: GroupId,
  year: number,
): { readonly estimate: Estimate; readonly truth: Estimate; readonly bias: Estimate } {
  const estimate = (e: Effects): number => asGain(measure, e.estimate, e.reckonedLevel);
  const truth = (e: Effects): number => asGain(measure, e.truth, e.trueLevel);
  const over = (read: (effects: Effects) => number): Estimate => overReplicates(evaluations, measure, group, year, read);
  return { estimate: over(estimate), truth: over(truth), bias: over((e) => estimate(e) - truth(e)) };
}

/** Mean, standard error and interval of replicates' values; one value has an interval without limits. */
export function estimateOf(values: readonly number[]): Estimate {
  const column = Float64Array.from(values);
  const count = column.length;
  if (count === 0) return { count, mean: NaN, standardError: NaN, low: NaN, high: NaN };
  const mean = meanOf(column);
  if (count === 1) return { count, mean, standardError: Infinity, low: -Infinity, high: Infinity };
  const standardError = standardErrorOf(column, mean);
  const reach = studentFactor(count - 1) * standardError;
  return { count, mean, standardError, low: mean - reach, high: mean + reach };
}
