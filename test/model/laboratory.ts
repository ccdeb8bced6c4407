/** What the model's tests have in common: requests by their differences from the default, stepped replicates, and readings. */
import type { World } from '../../src/model/entities/world.ts';
import { OUTCOME_INDEX, seriesOffset, type OutcomeId } from '../../src/model/outcomes.ts';
import { DEFAULT_ASSUMPTIONS, type Assumptions } from '../../src/model/parameters.ts';
import { PUBLISHED_POLICY, type Policy } from '../../src/model/policy.ts';
import {
  createReplicate,
  simulate,
  stepReplicate,
  type Pair,
  type Recording,
  type Replicate,
  type SimulationRequest,
} from '../../src/model/simulate.ts';

/** How a world differs from the published programme under the default assumptions. */
export interface Difference {
  readonly policy?: Partial<Policy>;
  readonly assumptions?: Partial<Assumptions>;
}

/** Assumptions under which money never binds and nothing but private value decides. */
export const NO_AFFORDABILITY_LIMIT: Partial<Assumptions> = { affordSme: 1e9, affordLarge: 1e9 };

/** Assumptions under which no firm is born, dies, grows or shrinks and productivity stands still. */
export const STILL: Partial<Assumptions> = {
  growthSd: 0,
  growthDrift: 0,
  macroGrowth: 0,
  macroPath: 0,
  entryRate: 0,
  exitMicro: 0,
  exitSmall: 0,
  exitMedium: 0,
  exitLarge: 0,
};

/** A request for one world per difference, in the order given. */
export function requestOf(quarters: number, worlds: readonly Difference[], seed = 'model-tests'): SimulationRequest {
  return {
    seed,
    quarters,
    worlds: worlds.map(({ policy, assumptions }) => ({
      policy: { ...PUBLISHED_POLICY, ...policy },
      assumptions: { ...DEFAULT_ASSUMPTIONS, ...assumptions },
    })),
  };
}

/** A replicate of one world per difference, at t = 0. */
export function build(quarters: number, worlds: readonly Difference[], replicate = 0): Replicate {
  return createReplicate(requestOf(quarters, worlds), replicate);
}

/** Steps a replicate from quarter `from` to quarter `until`, calling `look` after every step with the quarter just stepped. */
export function stepTo(state: Replicate, from: number, until: number, look?: (t: number) => void): Replicate {
  for (let t = from; t < until; t++) {
    stepReplicate(state, t);
    look?.(t);
  }
  return state;
}

/** The one pair of a replicate stepped through all its `quarters`. */
export function pairAfter(quarters: number, difference: Difference, replicate = 0): Pair {
  return stepTo(build(quarters, [difference], replicate), 0, quarters).pairs[0]!;
}

/** Recordings of replicates 0 … `replicates` − 1. */
export function ensembleOf(request: SimulationRequest, replicates: number): Recording[] {
  return Array.from({ length: replicates }, (_, r) => simulate(request, r));
}

/** One series of a recording, quarters 0 … Q. */
export function seriesOf(recording: Recording, quarters: number, outcome: OutcomeId, world = 0, scope = 0): Float64Array {
  const at = seriesOffset(world, scope, OUTCOME_INDEX[outcome], quarters);
  return recording.values.subarray(at, at + quarters + 1);
}

/** The same world with its derived numbers overridden, e.g. an infinite growth cap. */
export function withNumbers(world: World, numbers: Partial<World['numbers']>): World {
  return { ...world, numbers: { ...world.numbers, ...numbers } };
}

/** Rows of the projects of a world that satisfy a condition, in order of arrival. */
export function projectsWhere(world: World, condition: (p: number) => boolean): number[] {
  return Array.from({ length: world.potential.count }, (_, p) => p).filter(condition);
}

/** Partner codes of project p, the lead first. */
export function partnersOf(world: World, p: number): number[] {
  const at = world.projects.offset[p]!;
  return Array.from(world.projects.partner.subarray(at, at + world.projects.size[p]!));
}

/** Shares of own cost of project p's partners, the lead first. */
export function sharesOf(world: World, p: number): number[] {
  const at = world.projects.offset[p]!;
  return Array.from(world.projects.share.subarray(at, at + world.projects.size[p]!));
}

/** Sum of numbers. */
export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Mean of numbers; at least one. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** Variance of numbers with divisor n − 1. */
export function variance(values: readonly number[]): number {
  const middle = mean(values);
  return sum(values.map((value) => (value - middle) * (value - middle))) / (values.length - 1);
}

/** How many places of two columns of equal length differ; quick where a deep comparison of thousands of numbers is not. */
export function placesThatDiffer(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) throw new Error(`found ${b.length} places, expected ${a.length}`);
  let count = 0;
  for (let n = 0; n < a.length; n++) if (!Object.is(a[n], b[n])) count += 1;
  return count;
}
