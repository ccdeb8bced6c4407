/** Which targets a person looks at: the programme's two, as to level and date, and further ones on any observer; and how they are checked. */
import { OUTCOMES, type OutcomeId } from '../model/outcomes.ts';
import { SECOND_TRANCHE_END } from '../model/published.ts';
import { isRecord, problemOf, under } from './problems.ts';
import type { Checked, Problem } from './scenario.ts';
import { DEFAULT_TARGETS, type Target } from './targets.ts';

/** A level (jobs, or CAD M) and the quarter by which it is to be reached. */
export interface Goal {
  readonly level: number;
  readonly quarter: number;
}

/** The targets of a view: jobs and GDP under whatever definition is chosen, and further ones. */
export interface ChosenTargets {
  readonly jobs: Goal;
  readonly gdp: Goal;
  readonly further: readonly Target[];
}

/** The most further targets. */
export const MAX_FURTHER = 8;
/** Levels that are accepted, in the unit of the outcome: money in CAD M. */
export const LEVEL_LIMITS = { min: 0, max: 1e9 } as const;
/** Quarters that are accepted. */
export const TARGET_QUARTERS = { min: 1, max: 60 } as const;

function announced(outcome: OutcomeId): Goal {
  const level = DEFAULT_TARGETS.find((target) => target.outcome === outcome)?.level ?? 0;
  return { level, quarter: SECOND_TRANCHE_END };
}

/** 50,000 jobs and CAD 50 billion at the end of the ten years, as announced. */
export const ANNOUNCED_TARGETS: ChosenTargets = { jobs: announced('grossJobYears'), gdp: announced('grossGdp'), further: [] };

/** Chosen targets under the chosen definitions: jobs, GDP, then the further ones. */
export function targetsUnder({ jobs, gdp, further }: ChosenTargets, jobsAs: OutcomeId, gdpAs: OutcomeId): readonly Target[] {
  return [{ outcome: jobsAs, ...jobs }, { outcome: gdpAs, ...gdp }, ...further];
}

/** Whether two choices are the same. */
export function sameTargets(one: ChosenTargets, other: ChosenTargets): boolean {
  const text = ({ jobs, gdp, further }: ChosenTargets): string =>
    JSON.stringify([jobs.level, jobs.quarter, gdp.level, gdp.quarter, ...further.map((t) => [t.outcome, t.level, t.quarter])]);
  return text(one) === text(other);
}

function problemsOfNumber(path: string, value: unknown, { min, max }: { readonly min: number; readonly max: number }): Problem[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) return [problemOf('not-a-number', path, value, `${min}…${max}`)];
  if (value < min) return [problemOf('below-minimum', path, value, String(min))];
  return value > max ? [problemOf('above-maximum', path, value, String(max))] : [];
}

function problemsOfQuarter(path: string, value: unknown): Problem[] {
  const whole = typeof value !== 'number' || Number.isInteger(value);
  const { min, max } = TARGET_QUARTERS;
  return whole ? problemsOfNumber(path, value, TARGET_QUARTERS) : [problemOf('not-an-integer', path, value, `${min}…${max}`)];
}

function strangeKeys(value: Readonly<Record<string, unknown>>, known: readonly string[]): Problem[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => problemOf('unknown-key', '', key, known.join(', ')));
}

function checkGoal(value: unknown): Problem[] {
  if (!isRecord(value)) return [problemOf('not-an-object', '', value, '')];
  return [
    ...strangeKeys(value, ['level', 'quarter']),
    ...problemsOfNumber('level', value.level, LEVEL_LIMITS),
    ...problemsOfQuarter('quarter', value.quarter),
  ];
}

function checkFurther(value: unknown): Problem[] {
  if (!isRecord(value)) return [problemOf('not-an-object', '', value, '')];
  const { outcome, ...goal } = value;
  const known = OUTCOMES.some(({ id }) => id === outcome);
  const ids = OUTCOMES.map(({ id }) => id).join(', ');
  return [...(known ? [] : [problemOf('not-an-option', 'outcome', outcome, ids)]), ...checkGoal(goal)];
}

/** Checks targets of any origin: complete ones out, or every problem found. */
export function checkTargets(value: unknown): Checked<ChosenTargets> {
  if (!isRecord(value)) return { ok: false, problems: [problemOf('not-an-object', '', value, '')] };
  const { further } = value;
  const list = Array.isArray(further) ? (further as readonly unknown[]) : null;
  const problems = [
    ...strangeKeys(value, ['jobs', 'gdp', 'further']),
    ...under('jobs', checkGoal(value.jobs)),
    ...under('gdp', checkGoal(value.gdp)),
    ...(list ? [] : [problemOf('not-an-object', 'further', further, '')]),
    ...(list && list.length > MAX_FURTHER ? [problemOf('too-many-targets', 'further', list.length, String(MAX_FURTHER))] : []),
    ...(list ?? []).slice(0, MAX_FURTHER).flatMap((one, i) => under(`further.${i}`, checkFurther(one))),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const goal = ({ level, quarter }: Goal): Goal => ({ level, quarter });
  const { jobs, gdp, further: others } = value as unknown as ChosenTargets;
  return {
    ok: true,
    value: { jobs: goal(jobs), gdp: goal(gdp), further: others.map((one) => ({ outcome: one.outcome, ...goal(one) })) },
  };
}
