/** Growth of firms (T2–T4): standstill without shocks, the normal limit, and the Laplace shape over one and forty quarters. */
import { describe, expect, test } from 'vitest';
import { createFirms, type Firms } from '../../src/model/entities/firms.ts';
import type { QuarterLuck, World } from '../../src/model/entities/world.ts';
import { laplaceQuantile, normalQuantile } from '../../src/model/exact-math.ts';
import { TYPESCRIPT_KERNEL } from '../../src/model/kernel.ts';
import { keyFromSeed, luckOf, STREAM } from '../../src/model/luck.ts';
import type { Numbers } from '../../src/model/numbers.ts';
import { DEFAULT_ASSUMPTIONS, type Assumptions } from '../../src/model/parameters.ts';
import { grow } from '../../src/model/submodels/grow.ts';
import { build, mean, STILL, stepTo, sum, variance } from './laboratory.ts';

interface Cohort {
  readonly firms: Firms;
  readonly quarter: (t: number) => void;
}

/** `count` firms of `jobs` jobs that do nothing but grow, with shocks made of uniforms by `shape`. */
function cohort(
  count: number,
  jobs: number,
  assumptions: Partial<Assumptions>,
  limits: Partial<Numbers>,
  shape: (u: number) => number,
): Cohort {
  const firms = createFirms(Int32Array.from({ length: count }, (_, i) => i));
  firms.alive.fill(1);
  firms.jobs.fill(jobs);
  firms.logJobs.fill(Math.log(jobs));
  const a = { ...DEFAULT_ASSUMPTIONS, ...assumptions };
  const numbers = { assumptions: a, growthScale: 0.5 * a.growthSd, growthCap: Infinity, jobsFloor: 0, ...limits };
  const world = { firms, numbers } as unknown as World;
  const rows = Int32Array.from({ length: count }, (_, i) => i);
  const room = TYPESCRIPT_KERNEL.room(count);
  room.agent.set(firms.identity);
  const luck = luckOf(keyFromSeed('growth'), 0);
  const [growth, exit, join, deal] = room.uniforms;
  const quarterLuck: QuarterLuck = { growth, exit, join, deal };
  const quarter = (t: number): void => {
    luck.fill(STREAM.firmQuarter, t, room, count);
    for (let i = 0; i < count; i++) growth[i] = shape(growth[i]!);
    grow(world, rows, count, quarterLuck, null, t);
  };
  return { firms, quarter };
}

function excessKurtosis(values: readonly number[]): number {
  const middle = mean(values);
  const second = mean(values.map((value) => (value - middle) ** 2));
  return mean(values.map((value) => (value - middle) ** 4)) / (second * second) - 3;
}

describe('without shocks, exit and entry (T2)', () => {
  test('jobs and steady knowledge stand still, and nobody comes or goes', () => {
    const state = build(12, [{ assumptions: { ...STILL, existsWithout: 0 }, policy: { budget: 0 } }]);
    const { firms } = state.pairs[0]!.world;
    const before = { jobs: firms.jobs.slice(), knowledge: firms.knowledge.slice(), alive: firms.alive.slice() };
    stepTo(state, 0, 12);
    expect(firms.alive).toEqual(before.alive);
    const moved = (now: Float64Array, then: Float64Array): number =>
      Math.max(...now.map((value, i) => (then[i]! > 0 ? Math.abs(value / then[i]! - 1) : value)));
    expect(moved(firms.jobs, before.jobs)).toBeLessThan(1e-9);
    expect(moved(firms.knowledge, before.knowledge)).toBeLessThan(1e-9);
    expect(sum(before.alive)).toBe(state.layout.initialRows);
  });
});

describe('with normal shocks, no size effect and no limits (T3)', () => {
  const sigma = 0.25;
  const { firms, quarter } = cohort(20_000, 40, { growthSd: 2 * sigma, growthSizeExponent: 0 }, {}, normalQuantile);
  for (let t = 0; t < 20; t++) quarter(t);
  const logs = Array.from(firms.logJobs);
  const spread = sigma * Math.sqrt(20);

  test('ln jobs have mean ln L0 − ½σ²t and variance σ²t', () => {
    expect(Math.abs(mean(logs) - (Math.log(40) - 0.5 * sigma * sigma * 20))).toBeLessThan((4 * spread) / Math.sqrt(logs.length));
    expect(Math.abs(variance(logs) / (sigma * sigma * 20) - 1)).toBeLessThan(4 * Math.sqrt(2 / logs.length));
  });

  test('ln jobs are normal: no excess kurtosis, and a sixth lie above one standard deviation', () => {
    expect(Math.abs(excessKurtosis(logs))).toBeLessThan(4 * Math.sqrt(24 / logs.length));
    const above = logs.filter((value) => value > Math.log(40) - 0.5 * sigma * sigma * 20 + spread).length / logs.length;
    expect(above).toBeCloseTo(0.1587, 1);
  });

  test('expected jobs do not move: the drift −½σ² takes back what convexity adds', () => {
    const jobs = Array.from(firms.jobs);
    expect(Math.abs(mean(jobs) - 40)).toBeLessThan(4 * Math.sqrt(variance(jobs) / jobs.length));
  });
});

describe('with Laplace shocks (T4)', () => {
  const { firms, quarter } = cohort(120_000, 40, { growthSd: 0.5, growthSizeExponent: 0 }, {}, laplaceQuantile);
  const start = Math.log(40);
  quarter(0);
  const afterOne = Array.from(firms.logJobs, (value) => value - start);
  for (let t = 1; t < 40; t++) quarter(t);
  const afterForty = Array.from(firms.logJobs, (value) => value - start);

  test('one quarter’s growth has excess kurtosis 3', () => {
    // The standard error of a Laplace sample's kurtosis is about √(4,000 / n).
    expect(Math.abs(excessKurtosis(afterOne) - 3)).toBeLessThan(4 * Math.sqrt(4000 / afterOne.length));
  });

  test('forty quarters’ growth has excess kurtosis 3 / 40', () => {
    expect(Math.abs(excessKurtosis(afterForty) - 3 / 40)).toBeLessThan(4 * Math.sqrt(24 / afterForty.length));
    expect(variance(afterForty) / (40 * 0.0625)).toBeCloseTo(1, 1);
  });
});

describe('the size of shocks and their limits', () => {
  test('volatility falls with size as L^−β', () => {
    const spreadAt = (jobs: number): number => {
      const { firms, quarter } = cohort(20_000, jobs, { growthSizeExponent: 0.2 }, {}, normalQuantile);
      quarter(0);
      return Math.sqrt(variance(Array.from(firms.logJobs)));
    };
    expect(spreadAt(1)).toBeCloseTo(0.25, 2);
    // Equal luck at both sizes makes the ratio exact.
    expect(spreadAt(1000) / spreadAt(10)).toBeCloseTo(100 ** -0.2, 10);
  });

  test('no firm moves by more than the cap in a quarter, nor below one job', () => {
    const { firms, quarter } = cohort(
      5000,
      1.5,
      { growthSd: 1.5, growthSizeExponent: 0 },
      { growthCap: 0.7, jobsFloor: 1 },
      laplaceQuantile,
    );
    const moves: number[] = [];
    for (let t = 0; t < 8; t++) {
      const before = firms.logJobs.slice();
      quarter(t);
      moves.push(...firms.logJobs.map((value, i) => value - before[i]!));
    }
    expect(Math.max(...moves)).toBeCloseTo(0.7, 12);
    expect(Math.min(...firms.jobs)).toBe(1);
    expect(Math.min(...moves)).toBeGreaterThanOrEqual(-0.7 - 1e-12);
  });

  test('a drift moves everybody alike', () => {
    const { firms, quarter } = cohort(10, 8, { growthSd: 0, growthDrift: 0.04 }, {}, laplaceQuantile);
    for (let t = 0; t < 8; t++) quarter(t);
    expect(sum(firms.logJobs) / 10).toBeCloseTo(Math.log(8) + 0.08, 12);
  });

  test('closed firms stay as they are', () => {
    const { firms, quarter } = cohort(10, 8, {}, {}, laplaceQuantile);
    firms.alive[3] = 0;
    quarter(0);
    expect(firms.jobs[3]).toBe(8);
    expect(firms.jobs[4]).not.toBe(8);
  });
});
