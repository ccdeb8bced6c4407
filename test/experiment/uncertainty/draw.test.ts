import { describe, expect, test } from 'vitest';
import { scenarioFromPreset } from '../../../src/experiment/presets.ts';
import { requestFor } from '../../../src/experiment/scenario.ts';
import { meanOf } from '../../../src/experiment/statistics.ts';
import { assumptionsOf, drawOf, pointsOf, requestOf } from '../../../src/experiment/uncertainty/draw.ts';
import { BELIEFS, quantileOf } from '../../../src/experiment/uncertainty/priors.ts';
import { MOST_AXES } from '../../../src/experiment/uncertainty/sobol.ts';
import { DEFAULT_ASSUMPTIONS, PARAMETERS, type AssumptionId } from '../../../src/model/parameters.ts';

const wide = { min: -1e9, max: 1e9 };
const believed = (id: AssumptionId) => BELIEFS.find((belief) => belief.id === id)!;

describe('a prior', () => {
  test('of each kind has the quantiles of its formula', () => {
    expect(quantileOf({ prior: { dist: 'uniform', a: 2, b: 6 }, ...wide }, 0.25)).toBe(3);
    expect([0.01, 0.24, 0.26, 0.99].map((u) => quantileOf({ prior: { dist: 'uniform-int', a: 4, b: 7 }, ...wide }, u))).toEqual([
      4, 4, 5, 7,
    ]);
    expect(quantileOf({ prior: { dist: 'normal', mean: 1, sd: 2 }, ...wide }, 0.975)).toBeCloseTo(1 + 2 * 1.959964, 5);
    expect(quantileOf({ prior: { dist: 'lognormal', median: 0.3, sigma: 0.4, floor: 0.1 }, ...wide }, 0.5)).toBeCloseTo(0.3, 12);
    // A triangle on 0, 1, 4: a quarter of its area lies left of the mode, so u = ¼ is the mode; half of the rest lies right of 4 − √6.
    const triangle = { prior: { dist: 'triangular', a: 0, mode: 1, b: 4 }, ...wide } as const;
    expect(quantileOf(triangle, 0.25)).toBeCloseTo(1, 12);
    expect(quantileOf(triangle, 0.0625)).toBeCloseTo(0.5, 12);
    expect(quantileOf(triangle, 0.625)).toBeCloseTo(4 - Math.sqrt(0.375 * 12), 12);
  });

  test('never leaves its floor or the limits of its assumption', () => {
    expect(quantileOf({ prior: { dist: 'lognormal', median: 0.3, sigma: 0.4, floor: 0.1 }, ...wide }, 1e-9)).toBe(0.1);
    expect(quantileOf({ prior: { dist: 'normal', mean: 0, sd: 1 }, min: -0.5, max: 0.5 }, 0.999)).toBe(0.5);
    expect(quantileOf({ prior: { dist: 'normal', mean: 0, sd: 1 }, min: -0.5, max: 0.5 }, 0.001)).toBe(-0.5);
  });

  test('is drawn for every assumption that has one, on an axis of its own', () => {
    expect(BELIEFS.map(({ id }) => id)).toEqual(PARAMETERS.filter(({ prior }) => prior !== null).map(({ id }) => id));
    expect(BELIEFS.length).toBeLessThanOrEqual(MOST_AXES);
  });

  test('of what was fitted lies around the fitted value, as wide as before', () => {
    expect(believed('privateValueMu').prior).toEqual({ dist: 'normal', mean: DEFAULT_ASSUMPTIONS.privateValueMu, sd: 0.15 });
    expect(quantileOf(believed('realisedYield'), 0.5)).toBeCloseTo(DEFAULT_ASSUMPTIONS.realisedYield, 12);
  });

  test('of every assumption holds its default', () => {
    for (const belief of BELIEFS) {
      const value = DEFAULT_ASSUMPTIONS[belief.id];
      expect(value, belief.id).toBeGreaterThanOrEqual(quantileOf(belief, 1e-9) - 1e-6);
      expect(value, belief.id).toBeLessThanOrEqual(quantileOf(belief, 1 - 1e-9) + 1e-6);
    }
  });
});

describe('a draw', () => {
  test('is the same whenever it is asked for, another for each replicate and each seed', () => {
    const first = drawOf('a', 7);
    drawOf('b', 3);
    expect(drawOf('a', 7)).toEqual(first);
    expect(drawOf('a', 8)).not.toEqual(first);
    expect(drawOf('b', 7)).not.toEqual(first);
  });

  test('covers each axis evenly over 64 replicates: one in each 64th', () => {
    for (const axis of [0, 20, BELIEFS.length - 1]) {
      const cells = Array.from({ length: 64 }, (_, n) => Math.floor(64 * pointsOf('even')(n)[axis]));
      expect(new Set(cells).size).toBe(64);
    }
  });

  test('brings the mean of a prior far closer than chance would', () => {
    // 256 points of a uniform prior: chance alone would miss the middle by 0.018 of its range (one standard error); these by less than 0.004.
    const leakage = Float64Array.from({ length: 256 }, (_, n) => drawOf('mean', n).leakage!);
    expect(Math.abs(meanOf(leakage) - 0.125)).toBeLessThan(0.004 * 0.25);
  });

  test('is the same for all scenarios, holds what was set by hand and leaves luck alone as it is', () => {
    const a = scenarioFromPreset('gic-2018-2028');
    const b = { ...scenarioFromPreset('isi-only'), assumptions: { ...a.assumptions, leakage: 0.2 } };
    const request = requestFor([a, b], 'assumptions');
    const [underA, underB] = requestOf(request, 5).worlds.map(({ assumptions }) => assumptions);
    expect(underB!.leakage).toBe(0.2);
    expect(underA!.leakage).toBe(drawOf(a.seed, 5).leakage);
    expect({ ...underB, leakage: 0 }).toEqual({ ...underA, leakage: 0 });
    expect(requestOf(requestFor([a, b]), 5).worlds[1]!.assumptions).toEqual(b.assumptions);
    expect(assumptionsOf(request, 1, 5)).toEqual(underB);
    expect(() => assumptionsOf(request, 2, 5)).toThrow('found world 2, expected 0 to 1');
  });

  test('is not part of what the model is asked', () => {
    expect(requestOf(requestFor([scenarioFromPreset('gic-2018-2028')], 'assumptions'), 0)).not.toHaveProperty('uncertainty');
  });
});
