import { describe, expect, test } from 'vitest';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import { PUBLISHED_CLUSTERS } from '../../src/model/cluster-design.ts';
import { PAID_LEVERS, type Policy } from '../../src/model/policy.ts';
import { CLUSTERS, PUBLISHED_BUDGET, PUBLISHED_SECOND_BUDGET } from '../../src/model/published.ts';
import { clusterMoney, isPaidLever, programmeMoney, serviceShares, trancheMoney } from '../../src/stores/money.ts';
import { publishedWeights, withWeight, yearShares } from '../../src/stores/year-weights.ts';

function under(policy: Partial<Policy>, scenario: Partial<Scenario> = {}): Scenario {
  return { ...DEFAULT_SCENARIO, ...scenario, policy: { ...DEFAULT_SCENARIO.policy, ...policy } };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('the money of a scenario', () => {
  test('as published is each cluster’s two envelopes', () => {
    const published = clusterMoney(DEFAULT_SCENARIO);
    CLUSTERS.forEach(({ envelopes }, c) => expect(published[c]).toBeCloseTo(envelopes[0] + envelopes[1], 9));
    expect(programmeMoney(DEFAULT_SCENARIO)).toBeCloseTo(PUBLISHED_BUDGET, 9);
  });

  test('shares any budget in proportion to the envelopes', () => {
    const half = clusterMoney(under({ budget: PUBLISHED_BUDGET / 2 }));
    CLUSTERS.forEach(({ envelopes }, c) => expect(half[c]).toBeCloseTo((envelopes[0] + envelopes[1]) / 2, 9));
  });

  test('of a second tranche with its own rules is its own, and the first keeps its part of the budget', () => {
    const own = under({ trancheRules: 'own', secondBudget: 100 });
    expect(trancheMoney(own)[0]).toBeCloseTo(PUBLISHED_BUDGET - PUBLISHED_SECOND_BUDGET, 9);
    expect(trancheMoney(own)[1]).toBe(100);
    expect(sum(clusterMoney(own))).toBeCloseTo(programmeMoney(own), 9);
  });

  test('is nothing where no envelope has any', () => {
    const clusters = PUBLISHED_CLUSTERS.map((cluster) => ({ ...cluster, firstEnvelope: 0, secondEnvelope: 0 }));
    expect(clusterMoney(under({}, { clusters }))).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('services', () => {
  test('cost what they ask for, added up without the last bits of binary fractions', () => {
    expect(serviceShares(DEFAULT_SCENARIO)).toEqual({ asked: 0, taken: 0 });
    expect(serviceShares(under({ brokerage: 0.1, training: 0.1, vouchers: 0.1 }))).toEqual({ asked: 0.3, taken: 0.3 });
  });

  test('count every paid lever, wherever it stands', () => {
    for (const id of Object.keys(PAID_LEVERS) as (keyof typeof PAID_LEVERS)[]) {
      expect([isPaidLever(id), serviceShares(under({ [id]: 0.02 })).asked]).toEqual([true, 0.02]);
    }
    expect(isPaidLever('budget')).toBe(false);
  });

  test('never take all: who asks for more than six tenths gets less of each', () => {
    const all = Object.fromEntries(Object.keys(PAID_LEVERS).map((id) => [id, 0.5]));
    const { asked, taken } = serviceShares(under(all));
    expect(asked).toBe(4);
    expect(taken).toBeCloseTo(0.6, 6);
  });
});

describe('money by year', () => {
  test('as published holds ten years, nothing in the first, half as much in the last as in the year before', () => {
    const weights = publishedWeights(DEFAULT_SCENARIO);
    expect(weights).toHaveLength(10);
    expect(weights[0]).toBe(0);
    expect(Math.abs(sum(weights) - 100)).toBeLessThanOrEqual(5);
    // Flat at PUBLISHED_SECOND_BUDGET × 4/18 a year, half of it in the last.
    const flat = (100 * PUBLISHED_SECOND_BUDGET * 4) / 18 / PUBLISHED_BUDGET;
    expect(weights.slice(5)).toEqual([flat, flat, flat, flat, flat / 2].map(Math.round));
  });

  test('of a second tranche without money ends after five years', () => {
    expect(publishedWeights(under({ trancheRules: 'own', secondBudget: 0 })).slice(5)).toEqual([0, 0, 0, 0, 0]);
  });

  test('takes any weight but the last one away', () => {
    expect(withWeight([0, 1, 0], 0, 5)).toEqual([5, 1, 0]);
    expect(withWeight([0, 1, 0], 1, 0)).toBeNull();
    expect(yearShares([1, 3, 0])).toEqual([0.25, 0.75, 0]);
  });
});
