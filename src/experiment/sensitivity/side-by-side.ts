/** Tornado, curve and map as worlds: what is looked at side by side in the same futures, and how it is read. */
import type { OutcomeId } from '../../model/outcomes.ts';
import { LESS_IS_BETTER } from '../outcome-sense.ts';
import { summarise } from '../statistics.ts';
import { withValues, type Factor, type FactorId, type FactorValue } from '../study/factor.ts';
import type { Cell, Estimate, Settings, StudyResult, Subject } from '../study/study.ts';
import { estimated, isAsItIs, numbered, outcomesIn, settingsUnder } from './frame.ts';
import type { CurvePoint, TornadoBar } from './readings.ts';

/** What one world has otherwise than the scenario; nothing in the first. */
export type Change = readonly (readonly [id: FactorId, value: FactorValue])[];

/** Values of a factor, each with the position of its world. */
export interface Placed {
  readonly factor: Factor;
  readonly places: readonly { readonly value: FactorValue; readonly world: number }[];
}

/** Lays the scenario as it is and each factor's values side by side; what is the scenario itself is not simulated twice. */
export function laidOut(subject: Subject, values: readonly { readonly factor: Factor; readonly values: readonly FactorValue[] }[]) {
  const changes: Change[] = [[]];
  const placed = values.map(({ factor, values: along }): Placed => ({
    factor,
    places: along.map((value) => ({ value, world: isAsItIs(subject, factor, value) ? 0 : changes.push([[factor.id, value]]) - 1 })),
  }));
  return { changes, placed };
}

/** One cell for each future, with a world for each change. */
export function cellsOf(subject: Subject, changes: readonly Change[], replicates: number): readonly Cell[] {
  const settingsIn = settingsUnder(subject, null);
  return numbered(replicates, (replicate): Cell => {
    const settings: Settings = settingsIn(replicate);
    return { replicate, worlds: changes.map((change) => withValues(settings, change)) };
  });
}

/** An outcome by world and, within it, by future. */
export function byWorld({ study, played }: StudyResult, worlds: number, outcome: OutcomeId, quarter: number): readonly Float64Array[] {
  const cells = played.map((cell) => outcomesIn(study, cell, worlds, outcome, quarter));
  return numbered(worlds, (world) => Float64Array.from(cells, (values) => values[world]));
}

/**
 * One bar: differences to the scenario itself at both values. Of options the worst and the best by their means, for the better or the worse
 * of the outcome; the first of those that are alike.
 */
export function barOf({ factor, places }: Placed, values: readonly Float64Array[], outcome: OutcomeId): TornadoBar {
  const ends = places.map(({ value, world }) => ({ value, at: estimated(values[world].map((one, r) => one - values[0][r])) }));
  if (factor.scale === 'options') {
    const sense = LESS_IS_BETTER.includes(outcome) ? -1 : 1;
    ends.sort((a, b) => sense * (a.at.value - b.at.value));
  }
  const [low, high] = [ends[0], ends[ends.length - 1]];
  return { id: factor.id, low: low.value, high: high.value, atLow: low.at, atHigh: high.at };
}

/** The distribution of an outcome over futures at one value. */
export function pointOf(value: FactorValue, outcomes: Float64Array): CurvePoint {
  const { p05, p25, p50, p75, p95 } = summarise(outcomes);
  return { value, mean: estimated(outcomes), median: p50, low: p05, high: p95, lowerQuartile: p25, upperQuartile: p75 };
}

/** The distance between the two ends of a bar. */
export function lengthOf({ atLow, atHigh }: { readonly atLow: Estimate; readonly atHigh: Estimate }): number {
  return Math.abs(atHigh.value - atLow.value);
}
