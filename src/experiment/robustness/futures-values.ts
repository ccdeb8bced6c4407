/** What the played futures of a study hold, judged: values that mean something, conditions that are met, futures in which a scenario fails. */
import type { OutcomeId } from '../../model/outcomes.ts';
import { DENOMINATORS, LESS_IS_BETTER } from '../outcome-sense.ts';
import { keptQuarters } from '../study/kept.ts';
import { outcomeIn, type PlayedCell, type Study, type StudyResult } from '../study/study.ts';
import type { Target } from '../targets.ts';

/** An outcome of one world in one future; NaN for a ratio without a denominator, which says nothing. */
export function valueIn(study: Study, cell: PlayedCell, world: number, outcome: OutcomeId, quarter: number): number {
  const over = DENOMINATORS[outcome];
  if (over && !(outcomeIn(study, cell, world, over, quarter) > 0)) return NaN;
  return outcomeIn(study, cell, world, outcome, quarter);
}

/** An outcome so turned that more is better; NaN stays. */
export function gainIn(study: Study, cell: PlayedCell, world: number, outcome: OutcomeId, quarter: number): number {
  const value = valueIn(study, cell, world, outcome, quarter);
  return LESS_IS_BETTER.includes(outcome) ? -value : value;
}

/** Whether a world meets a target in a future; a ratio without a denominator is nowhere. Throws for a quarter that is not kept. */
export function meets(study: Study, cell: PlayedCell, world: number, { outcome, level, quarter }: Target): boolean {
  const value = valueIn(study, cell, world, outcome, quarter);
  return LESS_IS_BETTER.includes(outcome) ? value <= level : value >= level;
}

/** The targets that a study can judge: those at a quarter that it keeps. */
export function judgeable(study: Pick<Study, 'quarters'>, targets: readonly Target[]): readonly Target[] {
  const kept = keptQuarters(study.quarters);
  return targets.filter(({ quarter }) => kept.includes(quarter));
}

/**
 * Which futures belong to the worst share of a world: those as bad as the last of them or worse, so that equal ones are together. A ratio
 * without a denominator is worse than any value.
 */
export function worstOf(
  { study, played }: StudyResult,
  world: number,
  outcome: OutcomeId,
  quarter: number,
  share: number,
): readonly boolean[] {
  const gains = played.map((cell) => {
    const gain = gainIn(study, cell, world, outcome, quarter);
    return Number.isNaN(gain) ? -Infinity : gain;
  });
  const worst = Math.round(share * gains.length);
  if (worst < 1) return gains.map(() => false);
  const limit = Float64Array.from(gains).sort()[Math.min(worst, gains.length) - 1];
  return gains.map((gain) => gain <= limit);
}
