/** Exit and entry (T5): the Weibull survival, its size factors, and entrants by fixed slots. */
import { describe, expect, test } from 'vitest';
import { slotRow } from '../../src/model/entities/layout.ts';
import { exitHazards, sizeFactor, sizeFactors } from '../../src/model/numbers.ts';
import { DEFAULT_ASSUMPTIONS, PARAMETERS, type Assumptions } from '../../src/model/parameters.ts';
import { CLUSTERS } from '../../src/model/published.ts';
import { build, mean, STILL, stepTo, sum, variance } from './laboratory.ts';

const SAME_EXIT: Partial<Assumptions> = { exitMicro: 1, exitSmall: 1, exitMedium: 1, exitLarge: 1 };
const ALONE: Partial<Assumptions> = { existsWithout: 0 };

describe('survival (T5)', () => {
  const hazards = exitHazards(0.869, 12.16);
  const survival = (years: number): number => hazards.slice(0, 4 * years).reduce((product, hazard) => product * (1 - hazard), 1);

  test('is exp(−(t/b)^k) with equal factors: 0.892, 0.630 and 0.430 after 1, 5 and 10 years', () => {
    for (const years of [1, 2, 5, 10, 30]) expect(survival(years)).toBeCloseTo(Math.exp(-((years / 12.16) ** 0.869)), 12);
    expect(survival(1)).toBeCloseTo(0.892, 3);
    expect(survival(5)).toBeCloseTo(0.63, 3);
    expect(survival(10)).toBeCloseTo(0.43, 3);
  });

  test('of newborn firms in the model is that curve to within luck', () => {
    const state = build(20, [{ policy: { budget: 0 }, assumptions: { ...STILL, ...SAME_EXIT, ...ALONE } }]);
    for (const { firms } of state.worlds) firms.age.fill(0);
    const many = state.layout.initialRows;
    const { firms } = state.pairs[0]!.world;
    const expected = [0.892, 0.63];
    [4, 20].forEach((until, k) => {
      stepTo(state, k === 0 ? 0 : 4, until);
      const share = sum(firms.alive) / many;
      expect(Math.abs(share - expected[k]!)).toBeLessThan(4 * Math.sqrt((expected[k]! * (1 - expected[k]!)) / many));
    });
  });

  test('falls faster for the young: the hazard declines with age', () => {
    for (let q = 1; q < 200; q++) expect(hazards[q]!).toBeLessThan(hazards[q - 1]!);
  });
});

describe('the size of a firm', () => {
  test('sets its exit factor at 5, 20 and 100 jobs', () => {
    const factors = [1, 4.99, 5, 19.9, 20, 99.9, 100, 20_000].map((jobs) => sizeFactor(jobs, sizeFactors(DEFAULT_ASSUMPTIONS)));
    expect(factors).toEqual([1.05, 1.05, 0.7, 0.7, 0.25, 0.25, 0.04, 0.04]);
  });

  test('protects: where only small firms may fail, no other does', () => {
    const state = build(12, [{ policy: { budget: 0 }, assumptions: { ...STILL, ...ALONE, exitMicro: 3 } }]);
    const { firms } = state.pairs[0]!.world;
    stepTo(state, 0, 12);
    const closed = Array.from({ length: state.layout.initialRows }, (_, i) => i).filter((i) => firms.alive[i] === 0);
    expect(closed.length).toBeGreaterThan(1000);
    expect(Math.max(...closed.map((i) => firms.jobs[i]!))).toBeLessThan(5);
  });

  test('treatment lowers the hazard by its share: a full share keeps all participants of funded projects', () => {
    const state = build(20, [{ assumptions: { exitTreated: 1 } }]);
    const { world, counterfactual } = state.pairs[0]!;
    stepTo(state, 0, 20);
    const treated = Array.from({ length: state.layout.rows }, (_, i) => i).filter((i) => world.firms.treated[i] === 1);
    expect(treated.length).toBeGreaterThan(400);
    // A partner may have closed while its application waited.
    const closed = treated.filter((i) => world.firms.alive[i] === 0).length;
    const without = treated.filter((i) => counterfactual.firms.alive[i] === 0).length;
    expect(closed).toBeLessThan(0.03 * treated.length);
    expect(without).toBeGreaterThan(3 * closed);
  });
});

describe('a closed firm', () => {
  test('keeps its row, holds nothing, and never comes back', () => {
    const state = build(16, [{}]);
    const { firms } = state.pairs[0]!.world;
    const once = new Uint8Array(firms.alive.length);
    let returned = 0;
    stepTo(state, 0, 16, () => {
      for (let i = 0; i < once.length; i++) {
        if (once[i] === 2 && firms.alive[i] === 1) returned += 1;
        if (firms.alive[i] === 1) once[i] = 1;
        else if (once[i] === 1) once[i] = 2;
      }
    });
    expect(returned).toBe(0);
    const closed = Array.from(once.keys()).filter((i) => once[i] === 2);
    const held = closed.map((i) => firms.knowledge[i]! + firms.openKnowledge[i]! + firms.projectValue[i]! + firms.absorbed[i]!);
    expect(closed.length).toBeGreaterThan(500);
    expect(Math.max(...held)).toBe(0);
  });
});

describe('entry', () => {
  test('replaces exits: the number of firms stays within 2 % over ten years', () => {
    const state = build(40, [{ policy: { budget: 0 } }]);
    const counts: number[] = [];
    stepTo(state, 0, 40, () => void counts.push(sum(state.pairs[0]!.world.firms.alive)));
    expect(Math.abs(mean(counts) / state.layout.initialRows - 1)).toBeLessThan(0.02);
  });

  test('fills the slots of its quarter and cluster from the first on, with start-ups of the given size', () => {
    const state = build(3, [{ policy: { budget: 0 }, assumptions: { ...STILL, entryRate: 0.108, exitMicro: 1.05, exitSmall: 0.7 } }]);
    const { firms } = state.pairs[0]!.world;
    stepTo(state, 0, 3);
    const entrants: number[] = [];
    for (let t = 0; t < 3; t++) {
      CLUSTERS.forEach((_, c) => {
        const slots = Array.from({ length: state.layout.slots[c]! }, (_, k) => slotRow(state.layout, c, t) + k);
        const opened = slots.filter((i) => firms.jobs[i]! > 0);
        expect(opened).toEqual(slots.slice(0, opened.length));
        expect(opened.every((i) => firms.cluster[i] === c && firms.kind[i] === 0)).toBe(true);
        entrants.push(...opened);
      });
    }
    const above = entrants.map((i) => Math.log(firms.jobs[i]!)).filter((size) => size > 0);
    expect(Math.min(...entrants.map((i) => firms.jobs[i]!))).toBe(1);
    // P(N(0.6, 0.7²) > 0) = Φ(0.857) = 0.804.
    expect(Math.abs(above.length / entrants.length - 0.804)).toBeLessThan(4 * Math.sqrt((0.804 * 0.196) / entrants.length));
    expect(variance(above)).toBeLessThan(0.49);
  });

  test('brings more start-ups where projects taught the cluster something', () => {
    const without = { assumptions: { entrySpillover: 0 } };
    const eager = { assumptions: { entrySpillover: 2 } };
    const state = stepTo(build(24, [without, eager]), 0, 24);
    const [plain, spurred] = state.pairs.map(({ world }) =>
      sum(world.firms.jobs.subarray(state.layout.initialRows).map((jobs) => (jobs > 0 ? 1 : 0))),
    );
    expect(spurred).toBeGreaterThan(plain!);
  });

  test('fits its slots at the highest entry rate that is legal', () => {
    const entryRate = PARAMETERS.find(({ id }) => id === 'entryRate')!.max;
    const state = build(4, [{ policy: { budget: 0 }, assumptions: { entryRate } }]);
    const { firms } = state.pairs[0]!.world;
    stepTo(state, 0, 4);
    CLUSTERS.forEach((_, c) => {
      for (let t = 0; t < 4; t++) expect(firms.jobs[slotRow(state.layout, c, t) + state.layout.slots[c]! - 1]).toBe(0);
    });
  });
});
