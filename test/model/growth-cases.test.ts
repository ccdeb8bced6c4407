/** Growth of single firms, worked by hand: one quarter's change, its limits, and what is taken over from a twin. */
import { describe, expect, test } from 'vitest';
import type { QuarterLuck, World } from '../../src/model/entities/world.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/parameters.ts';
import { grow } from '../../src/model/submodels/grow.ts';

const FIRMS = 4;
const ROWS = Int32Array.from({ length: FIRMS }, (_, i) => i);
/** ½σ0 = 0.25 and no effect of size: σ is 0.25 for everybody. */
const SIGMA = 0.25;

/** A world of four firms of 20 jobs, with the limits of the model unless told otherwise. */
function worldOf(limits: { growthCap?: number; jobsFloor?: number; growthDrift?: number } = {}): World {
  const { growthCap = 0.7, jobsFloor = 1, growthDrift = 0 } = limits;
  const column = (value: number): Float64Array => new Float64Array(FIRMS).fill(value);
  const firms = {
    alive: new Uint8Array(FIRMS).fill(1),
    jobs: column(20),
    logJobs: column(Math.log(20)),
    lastLogJobs: column(NaN),
    ventureUntil: new Int32Array(FIRMS),
  };
  const assumptions = { ...DEFAULT_ASSUMPTIONS, growthSizeExponent: 0, growthDrift };
  return { firms, numbers: { growthScale: SIGMA, growthCap, jobsFloor, assumptions } } as unknown as World;
}

function luckOf(...growth: number[]): QuarterLuck {
  return { growth: Float64Array.from({ length: FIRMS }, (_, i) => growth[i] ?? 0) } as unknown as QuarterLuck;
}

/** Changes of ln jobs of the four firms. */
function changes({ firms }: World): number[] {
  return Array.from(firms.logJobs, (value) => value - Math.log(20));
}

describe('one quarter', () => {
  test('adds μ/4 − ½σ² + σ·ε: good luck makes larger, bad luck smaller', () => {
    const world = worldOf({ growthDrift: 0.04 });
    grow(world, ROWS, FIRMS, luckOf(1, -1, 0, 2), null, 0);
    const middle = 0.01 - 0.5 * SIGMA * SIGMA;
    [middle + SIGMA, middle - SIGMA, middle, middle + 2 * SIGMA].forEach((expected, i) =>
      expect(changes(world)[i]).toBeCloseTo(expected, 14),
    );
    world.firms.jobs.forEach((jobs, i) => expect(jobs).toBeCloseTo(Math.exp(world.firms.logJobs[i]!), 12));
  });

  test('moves nobody up or down by more than the cap, even where there is no floor', () => {
    const world = worldOf({ jobsFloor: 0 });
    grow(world, ROWS, FIRMS, luckOf(9, -9, 0, 0), null, 0);
    expect(changes(world)[0]).toBeCloseTo(0.7, 14);
    expect(changes(world)[1]).toBeCloseTo(-0.7, 14);
  });

  test('moves the rows that are counted and no others', () => {
    const world = worldOf();
    grow(world, ROWS, 2, luckOf(1, 1, 1, 1), null, 0);
    expect(changes(world).map((change) => change !== 0)).toEqual([true, true, false, false]);
  });

  test('leaves behind what it started from', () => {
    const world = worldOf();
    grow(world, ROWS, FIRMS, luckOf(1), null, 0);
    expect(Array.from(world.firms.lastLogJobs)).toEqual(new Array(FIRMS).fill(Math.log(20)));
  });
});

describe('a twin that has already stepped', () => {
  /** A twin that stepped from 20 jobs to a result that no luck gives, so that taking it over shows. */
  function twin(): World {
    const world = worldOf();
    world.firms.lastLogJobs.fill(Math.log(20));
    world.firms.logJobs.fill(Math.log(77));
    world.firms.jobs.fill(77);
    return world;
  }

  test('hands over its result where the firm was the same', () => {
    const world = worldOf();
    grow(world, ROWS, FIRMS, luckOf(1, 1, 1, 1), twin(), 0);
    expect(Array.from(world.firms.jobs)).toEqual([77, 77, 77, 77]);
    expect(Array.from(world.firms.logJobs)).toEqual(new Array(FIRMS).fill(Math.log(77)));
  });

  test('hands nothing over where the firm is closed in it, or was of another size', () => {
    const world = worldOf();
    const other = twin();
    other.firms.alive[0] = 0;
    other.firms.lastLogJobs[1] = Math.log(21);
    grow(world, ROWS, FIRMS, luckOf(), other, 0);
    const own = -0.5 * SIGMA * SIGMA;
    expect(changes(world)[0]).toBeCloseTo(own, 14);
    expect(changes(world)[1]).toBeCloseTo(own, 14);
    expect(Array.from(world.firms.jobs.subarray(2))).toEqual([77, 77]);
  });

  test('keeps a firm closed that is closed here', () => {
    const world = worldOf();
    world.firms.alive[2] = 0;
    grow(world, ROWS, FIRMS, luckOf(), twin(), 0);
    expect(world.firms.jobs[2]).toBe(20);
  });
});

describe('venture capital', () => {
  test('raises growth until it ends, and is never taken over from a twin without it', () => {
    const world = worldOf({ growthDrift: 0.08 });
    const plain = worldOf({ growthDrift: 0.08 });
    world.firms.ventureUntil[0] = 8;
    for (const t of [7, 8]) {
      const before = [world.firms.logJobs[0]!, plain.firms.logJobs[0]!];
      grow(plain, ROWS, FIRMS, luckOf(1, 1), null, t);
      grow(world, ROWS, FIRMS, luckOf(1, 1), plain, t);
      const more = world.firms.logJobs[0]! - before[0]! - (plain.firms.logJobs[0]! - before[1]!);
      expect(more).toBeCloseTo(t < 8 ? DEFAULT_ASSUMPTIONS.ventureGrowth / 4 : 0, 14);
      expect(world.firms.logJobs[1]).toBe(plain.firms.logJobs[1]);
    }
    expect(DEFAULT_ASSUMPTIONS.ventureGrowth).toBeGreaterThan(0);
  });
});
