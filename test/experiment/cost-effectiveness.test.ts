/** What a federal dollar brings: ratios by replicate, and honesty about what has nothing to divide by. */
import { describe, expect, test } from 'vitest';
import { costEffectivenessOf, summariseRatios } from '../../src/experiment/cost-effectiveness.ts';
import type { OutcomeId } from '../../src/model/outcomes.ts';
import { ensembleOf } from './synthetic-ensemble.ts';

describe('a summary of ratios', () => {
  test('leaves out what has nothing to judge and keeps money that bought nothing', () => {
    const summary = summariseRatios(Float64Array.of(30, NaN, 10, 20, Infinity, 40, NaN));
    expect(summary).toMatchObject({ count: 5, unbounded: 1, p50: 30, p95: null });
    expect(summary.p05).toBeCloseTo(12, 12);
  });

  test('has no median where most money bought nothing, and nothing at all where there was none', () => {
    expect(summariseRatios(Float64Array.of(10, Infinity, Infinity))).toMatchObject({ p50: null, p95: null, unbounded: 2 });
    expect(summariseRatios(Float64Array.of(NaN))).toEqual({ count: 0, unbounded: 0, p05: null, p50: null, p95: null });
    expect(summariseRatios(Float64Array.of(7))).toMatchObject({ p05: 7, p50: 7, p95: 7 });
  });

  test('is finite up to the last value with a bound, although none lies above it', () => {
    // The median of three is the second value itself: the third has no weight in it.
    expect(summariseRatios(Float64Array.of(1, 2, Infinity)).p50).toBe(2);
    expect(summariseRatios(Float64Array.of(1, 2, 3, Infinity)).p50).toBe(2.5);
    expect(summariseRatios(Float64Array.of(1, 2, Infinity, Infinity)).p50).toBeNull();
  });
});

describe('a place', () => {
  const values: Partial<Record<OutcomeId, readonly number[]>> = {
    federalCost: [10, 10, 10, 0],
    federalCommitted: [8, 8, 8, 0],
    federalPaid: [7, 6, 8, 0],
    additionalJobYears: [100, 200, -5, 0],
    additionalRdPerFederal: [1.2, 1.4, 0, 0],
    projects: [4, 4, 2, 0],
  };
  const ensemble = ensembleOf({ replicates: 4 }, ({ replicate, outcome, scope }) =>
    scope === 2 ? (values[outcome]?.[replicate] ?? 0) : 1,
  );
  const place = costEffectivenessOf(ensemble, 0, 2, 4);

  test('is read in its own scope and in dollars: 10 million over 100 and 200 job-years', () => {
    expect(place.costPerJobYear).toMatchObject({ count: 3, unbounded: 1, p50: 100_000, p95: null });
    expect(place.federalCost.mean).toBe(7.5);
    expect(place.projects.p50).toBe(3);
  });

  test('takes the cost apart into what was paid to projects and the running of the clusters, and says what is committed', () => {
    const { committed, paid, running } = place.federal;
    expect([committed.mean, paid.mean, running.mean]).toEqual([6, 5.25, 2.25]);
  });

  test('counts additional R&D of 0 per dollar as such where money was committed, and as nothing to say where none was', () => {
    expect(place.rdPerFederal).toMatchObject({ count: 3, unbounded: 0, p50: 1.2 });
  });

  test('elsewhere is unmoved', () => {
    expect(costEffectivenessOf(ensemble, 0, 0, 4).costPerJobYear).toMatchObject({ count: 4, unbounded: 0, p50: 1e6 });
  });
});
