/** Regret and satisficing, worked by hand. */
import { describe, expect, it } from 'vitest';
import { robustnessOf } from '../../../src/experiment/robustness/robust.ts';
import type { Robustness } from '../../../src/experiment/robustness/readings.ts';
import type { OutcomeId } from '../../../src/model/outcomes.ts';
import { futuresOf, playedAs } from './synthetic-futures.ts';

/** Three scenarios in four kinds of future, each kind five times. Best by kind: 10, 8, 9, 7. */
const GAINS = [
  [10, 4, 9, 1],
  [7, 7, 7, 7],
  [2, 8, 3, 7],
] as const;
const futures = futuresOf(3, 20);
const four = playedAs(futures, (world, future) => GAINS[world][future % 4]);

function read(outcome: OutcomeId, result = four, level = 7): Robustness {
  const robustness = robustnessOf(result, futures, {
    outcome,
    quarter: 8,
    conditions: [
      { outcome, level, quarter: 8 },
      { outcome, level: 9, quarter: 4 },
    ],
  });
  if (!robustness) throw new Error('found no robustness');
  return robustness;
}

describe('three scenarios in four futures', () => {
  const { rows, ...reading } = read('additionalGdp');

  it('regret what the best one has more', () => {
    // Regrets: 0 4 0 6; 3 1 2 0; 8 0 6 0.
    expect(rows.map(({ regret }) => regret.mean.value)).toEqual([2.5, 1.5, 3.5]);
    expect(rows.map(({ regret }) => regret.most)).toEqual([6, 3, 8]);
    // Nine of ten are eighteen of twenty: five of each, so the eighteenth is among the largest.
    expect(rows.map(({ regret }) => regret.ninth)).toEqual([6, 3, 8]);
  });

  it('are best where nothing is regretted, ties counted for both', () => {
    expect(rows.map(({ best }) => best.value)).toEqual([0.5, 0.25, 0.5]);
  });

  it('have the median and the ends of what they reach', () => {
    // Type 7 over 1 4 9 10, five times each: between the tenth and the eleventh.
    expect(rows.map(({ median }) => median)).toEqual([6.5, 7, 5]);
    expect(rows.map(({ low, high }) => [low, high])).toEqual([
      [1, 10],
      [7, 7],
      [2, 8],
    ]);
  });

  it('satisfy conditions in shares of the futures', () => {
    expect(rows.map(({ satisfies }) => satisfies.map(({ value }) => value))).toEqual([
      [0.5, 0.5],
      [1, 0],
      [0.5, 0],
    ]);
    expect(rows.map(({ satisfiesAll }) => satisfiesAll.value)).toEqual([0.5, 0, 0]);
  });

  it('name the least regretted and the most satisfying', () => {
    expect(reading).toMatchObject({ futures: 20, leastRegret: 1, leastMeanRegret: 1, mostSatisfying: 0 });
  });

  it('have intervals around what they estimate, and no regret below nothing', () => {
    for (const { regret, best, satisfiesAll } of rows)
      for (const { value, low, high } of [regret.mean, best, satisfiesAll]) {
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThan(value);
        expect(low).toBeGreaterThanOrEqual(0);
      }
  });
});

describe('where less is better', () => {
  it('the least costs no regret, and a condition is to be kept to', () => {
    const { rows, leastRegret } = read('federalCost', four, 3);
    // Least by kind: 2, 4, 3, 1. Regrets: 8 0 6 0; 5 3 4 6; 0 4 0 6.
    expect(rows.map(({ regret }) => regret.mean.value)).toEqual([3.5, 4.5, 2.5]);
    expect(leastRegret).toBe(1);
    expect(rows.map(({ median }) => median)).toEqual([6.5, 7, 5]);
    expect(rows.map(({ satisfies }) => satisfies[0].value)).toEqual([0.25, 0, 0.5]);
  });
});

describe('a ratio without a denominator', () => {
  const outcome = 'costPerAdditionalJobYear';
  const lacking = (missing: (world: number, future: number) => boolean) =>
    playedAs(futuresOf(3, 40), (world, future, id) => {
      if (id === 'additionalJobYears') return missing(world, future) ? 0 : 1;
      return GAINS[world][future % 4];
    });

  it('leaves its future out of values and regret, for all scenarios, and meets no condition', () => {
    const result = lacking((world, future) => world === 0 && future % 4 === 0);
    const { futures: counted, rows } = read(outcome, result);
    expect(counted).toBe(30);
    // Kinds 1 to 3: regrets 0 6 0; 3 4 6; 4 0 6.
    expect(rows.map(({ regret }) => regret.mean.value)).toEqual([2, 13 / 3, 10 / 3]);
    // 7 or less of 4 9 1 in three kinds of four, the fourth without a value.
    expect(rows[0].satisfies[0].value).toBe(0.5);
  });

  it('leaves nothing to say where a scenario never has one', () => {
    expect(
      robustnessOf(
        lacking((world) => world === 2),
        futures,
        { outcome, quarter: 8, conditions: [] },
      ),
    ).toBeNull();
  });
});

describe('what can be said', () => {
  it('is nothing below twenty futures', () => {
    const result = { ...four, played: four.played.slice(1) };
    expect(robustnessOf(result, futures, { outcome: 'additionalGdp', quarter: 8, conditions: [] })).toBeNull();
  });

  it('does not hang on the order of the scenarios', () => {
    const turned = [2, 0, 1];
    const result = playedAs(futures, (world, future) => GAINS[turned[world]][future % 4]);
    const [before, after] = [read('additionalGdp'), read('additionalGdp', result)];
    expect(after.rows).toEqual(turned.map((world) => before.rows[world]));
    expect(turned[after.leastRegret]).toBe(before.leastRegret);
  });

  it('moves with the unit: twice the outcome is twice the regret, and as many satisfied', () => {
    const doubled = playedAs(futures, (world, future) => 2 * GAINS[world][future % 4]);
    const [before, after] = [read('additionalGdp'), read('additionalGdp', doubled, 14)];
    expect(after.rows.map(({ regret }) => regret.mean.value)).toEqual(before.rows.map(({ regret }) => 2 * regret.mean.value));
    expect(after.rows.map(({ satisfies }) => satisfies[0])).toEqual(before.rows.map(({ satisfies }) => satisfies[0]));
  });

  it('of one scenario is that it regrets nothing', () => {
    const alone = futuresOf(1, 20);
    const result = playedAs(alone, (_, future) => future);
    const row = robustnessOf(result, alone, { outcome: 'additionalGdp', quarter: 4, conditions: [] })?.rows[0];
    expect(row).toMatchObject({ best: { value: 1 }, regret: { most: 0, ninth: 0, mean: { value: 0, high: 0 } }, satisfies: [] });
    expect(row?.satisfiesAll.value).toBe(1);
  });

  it('leaves conditions out that no kept quarter can judge', () => {
    const conditions = [5, 8, 40].map((quarter) => ({ outcome: 'additionalGdp' as const, level: 1, quarter }));
    const robustness = robustnessOf(four, futures, { outcome: 'additionalGdp', quarter: 8, conditions });
    expect(robustness?.conditions.map(({ quarter }) => quarter)).toEqual([8]);
    expect(robustness?.rows[0].satisfies).toHaveLength(1);
  });
});
