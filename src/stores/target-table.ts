/** Targets as a table: how likely each is, how far off, and when, by scenario and by definition. */
import {
  ANNOUNCED_TARGETS,
  LEVEL_LIMITS,
  MAX_FURTHER,
  sameTargets,
  targetsUnder,
  type ChosenTargets,
} from '../experiment/chosen-targets.ts';
import { futuresOf, valuesAt, type Ensemble } from '../experiment/ensemble.ts';
import { ODDS_MINIMUM, summarise, type Summary } from '../experiment/statistics.ts';
import { readDates, readJointly, readTarget, type Dates, type Odds, type Target, type TargetResult } from '../experiment/targets.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import { GDP_DEFINITIONS, JOBS_DEFINITIONS, type GdpDefinition, type JobsDefinition } from './view-choice.svelte.ts';

/** The targets as announced, to go back to. */
export const AS_ANNOUNCED: ChosenTargets = { ...ANNOUNCED_TARGETS };

/** Whether targets are those that were announced, without further ones. */
export function areAnnounced(targets: ChosenTargets): boolean {
  return sameTargets(targets, ANNOUNCED_TARGETS);
}

/** Whether one more target fits. */
export function hasRoomForTarget({ further }: ChosenTargets): boolean {
  return further.length < MAX_FURTHER;
}

/** Whether a level can be a target's. */
export function isLevel(level: number): boolean {
  return level >= LEVEL_LIMITS.min && level <= LEVEL_LIMITS.max;
}

/** One target in one world. */
export interface TargetReading {
  readonly result: TargetResult;
  readonly value: Summary;
  readonly dates: Dates;
}

/** A target and what each world says of it; null where it is beyond the horizon or there are too few futures for odds. */
export interface TargetRow {
  readonly target: Target;
  readonly readings: readonly (TargetReading | null)[];
}

/** A definition of jobs or of GDP: its target, and the odds of it together with the other one of the programme's two. */
export interface DefinitionRow {
  readonly outcome: OutcomeId;
  readonly chosen: boolean;
  readonly reading: TargetReading | null;
  /** Together with the target that is not this one's, as chosen. */
  readonly together: Odds | null;
}

/** Reads a target in a world; null where there are no odds. */
export function readingOf(ensemble: Ensemble, world: number, target: Target): TargetReading | null {
  if (futuresOf(ensemble) < ODDS_MINIMUM) return null;
  const result = readTarget(ensemble, world, target);
  const dates = readDates(ensemble, world, target);
  return result && dates && { result, dates, value: summarise(valuesAt(ensemble, world, 0, target.outcome, target.quarter)) };
}

/** Every target in every world. */
export function readTargets(ensemble: Ensemble, targets: readonly Target[]): readonly TargetRow[] {
  return targets.map((target) => ({ target, readings: ensemble.request.worlds.map((_, world) => readingOf(ensemble, world, target)) }));
}

/** The odds of all these targets in the same future, world by world; null where there are none. */
export function readTogether(ensemble: Ensemble, targets: readonly Target[]): readonly (Odds | null)[] {
  const enough = futuresOf(ensemble) >= ODDS_MINIMUM;
  return ensemble.request.worlds.map((_, world) => (enough ? readJointly(ensemble, world, targets) : null));
}

/** The programme's two targets under every definition of one of them, in one world. */
export function readDefinitions(
  ensemble: Ensemble,
  world: number,
  of: 'jobs' | 'gdp',
  chosen: ChosenTargets,
  jobs: JobsDefinition,
  gdp: GdpDefinition,
): readonly DefinitionRow[] {
  const enough = futuresOf(ensemble) >= ODDS_MINIMUM;
  const definitions: readonly OutcomeId[] = of === 'jobs' ? JOBS_DEFINITIONS : GDP_DEFINITIONS;
  return definitions.map((outcome) => {
    const both = targetsUnder({ ...chosen, further: [] }, of === 'jobs' ? outcome : jobs, of === 'gdp' ? outcome : gdp);
    const target = { outcome, ...chosen[of] };
    return {
      outcome,
      chosen: outcome === (of === 'jobs' ? jobs : gdp),
      reading: readingOf(ensemble, world, target),
      together: enough ? readJointly(ensemble, world, both) : null,
    };
  });
}

/** A level to start from for a further target: the median of an outcome at a quarter, to two digits; 0 where there is none. */
export function likelyLevel(ensemble: Ensemble | null, world: number, outcome: OutcomeId, quarter: number): number {
  if (!ensemble || ensemble.recordings.length === 0 || quarter > ensemble.request.quarters) return 0;
  const median = summarise(valuesAt(ensemble, world, 0, outcome, quarter)).p50;
  return Math.max(0, Number(median.toPrecision(2)));
}
