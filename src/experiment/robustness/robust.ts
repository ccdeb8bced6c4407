/**
 * Robustness: scenarios side by side in the same futures. The regret of a scenario in a future is what the best one of that future has more
 * (Savage 1951); satisficing counts the futures in which conditions hold (Simon 1956).
 */
import type { OutcomeId } from '../../model/outcomes.ts';
import { LESS_IS_BETTER } from '../outcome-sense.ts';
import { ODDS_MINIMUM, meanOf, standardErrorOf, summarise } from '../statistics.ts';
import { studentFactor } from '../student-t.ts';
import type { Estimate, StudyResult } from '../study/study.ts';
import type { Target } from '../targets.ts';
import { shareOf } from './binomial.ts';
import type { FuturesStudy } from './futures-study.ts';
import { gainIn, judgeable, meets } from './futures-values.ts';
import type { Robustness, RobustRow } from './readings.ts';

/** What robustness is asked of: an outcome at a kept quarter, and conditions; those at a quarter that is not kept are left out. */
export interface RobustnessQuestion {
  readonly outcome: OutcomeId;
  readonly quarter: number;
  readonly conditions: readonly Target[];
}

/** The mean of regrets with its interval: none is below 0, so the interval is not either. */
function meanRegret(regrets: Float64Array): Estimate {
  const value = meanOf(regrets);
  const half = studentFactor(regrets.length - 1) * standardErrorOf(regrets, value);
  return { value, low: Math.max(0, value - half), high: value + half };
}

/** The regret that nine futures of ten do not exceed: one that was seen. */
function ninthOf(regrets: Float64Array): number {
  return regrets.slice().sort()[Math.ceil(0.9 * regrets.length) - 1];
}

/** Gains of every scenario in the futures in which the outcome means something in all of them: `gains[scenario][future]`. */
function comparedIn({ study, played }: StudyResult, scenarios: number, outcome: OutcomeId, quarter: number): readonly Float64Array[] {
  const worlds = Array.from({ length: scenarios }, (_, world) => world);
  const all = played.map((cell) => worlds.map((world) => gainIn(study, cell, world, outcome, quarter)));
  const whole = all.filter((gains) => !gains.some(Number.isNaN));
  return worlds.map((world) => Float64Array.from(whole, (gains) => gains[world]));
}

/** How the conditions fare in a scenario, over all futures that were played. */
function satisfied(
  { study, played }: StudyResult,
  world: number,
  conditions: readonly Target[],
): Pick<RobustRow, 'satisfies' | 'satisfiesAll'> {
  const met = played.map((cell) => conditions.map((condition) => meets(study, cell, world, condition)));
  const share = (holds: (future: readonly boolean[]) => boolean): Estimate => shareOf(met.filter(holds).length, met.length);
  return { satisfies: conditions.map((_, c) => share((future) => future[c])), satisfiesAll: share((future) => !future.includes(false)) };
}

/** A scenario's values and regrets; `best` holds the best gain of each future. */
function rowOf(gains: Float64Array, best: Float64Array, outcome: OutcomeId): Omit<RobustRow, 'satisfies' | 'satisfiesAll'> {
  const regrets = best.map((gain, future) => gain - gains[future]);
  const { p05, p50, p95 } = summarise(LESS_IS_BETTER.includes(outcome) ? gains.map((gain) => 0 - gain) : gains);
  return {
    median: p50,
    low: p05,
    high: p95,
    best: shareOf(regrets.filter((regret) => regret === 0).length, regrets.length),
    regret: { mean: meanRegret(regrets), ninth: ninthOf(regrets), most: regrets.reduce((a, b) => Math.max(a, b), 0) },
  };
}

/** The position of the least of some numbers; the first of equal ones. */
function leastAt(values: readonly number[]): number {
  return values.indexOf(values.reduce((a, b) => Math.min(a, b), Infinity));
}

/**
 * Scenarios side by side on an outcome. Of a ratio only those futures count towards values and regret in which every scenario has what it is
 * taken over (`futures` says how many); conditions count in all that were played, where a ratio without a denominator meets none. Null where
 * fewer than 20 futures count. Without conditions every future satisfies all of them.
 */
export function robustnessOf(result: StudyResult, { scenarios }: FuturesStudy, question: RobustnessQuestion): Robustness | null {
  const { outcome, quarter } = question;
  const conditions = judgeable(result.study, question.conditions);
  const gains = comparedIn(result, scenarios, outcome, quarter);
  const futures = gains[0].length;
  if (futures < ODDS_MINIMUM) return null;
  const best = gains.reduce((a, b) => a.map((gain, future) => Math.max(gain, b[future])));
  const rows = gains.map((own, world) => ({ ...rowOf(own, best, outcome), ...satisfied(result, world, conditions) }));
  return {
    futures,
    outcome,
    quarter,
    conditions,
    rows,
    leastRegret: leastAt(rows.map(({ regret }) => regret.most)),
    leastMeanRegret: leastAt(rows.map(({ regret }) => regret.mean.value)),
    mostSatisfying: leastAt(rows.map(({ satisfiesAll }) => -satisfiesAll.value)),
  };
}
