import { describe, expect, test } from 'vitest';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import { presetScenario } from '../../src/stores/preset-policy.ts';
import { PUBLISHED_CLUSTERS } from '../../src/model/cluster-design.ts';
import { PAID_LEVERS, type PaidLeverId, type Policy } from '../../src/model/policy.ts';
import { CLUSTERS, PUBLISHED_BUDGET, PUBLISHED_SECOND_BUDGET } from '../../src/model/published.ts';
import { programmeMoney } from '../../src/experiment/money.ts';
import {
  clusterMoney,
  clusterOverheads,
  isPaidLever,
  moneyAtHand,
  serviceMoney,
  serviceShares,
  yearMoney,
} from '../../src/stores/money.ts';
import { publishedWeights, withWeight } from '../../src/stores/year-weights.ts';

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
    expect(sum(yearMoney(own).slice(0, 5))).toBeCloseTo(PUBLISHED_BUDGET - PUBLISHED_SECOND_BUDGET, 9);
    expect(sum(yearMoney(own).slice(5))).toBeCloseTo(100, 9);
    expect(sum(clusterMoney(own))).toBeCloseTo(programmeMoney(own), 9);
  });

  test('ends with the programme: a first tranche that is never renewed is its envelopes alone', () => {
    const first = presetScenario('isi-only');
    CLUSTERS.forEach(({ envelopes }, c) => expect(clusterMoney(first)[c]).toBeCloseTo(envelopes[0], 9));
    expect(programmeMoney(presetScenario('no-programme'))).toBe(0);
  });

  test('is cut by a later start, unless the stop moves with it', () => {
    expect(programmeMoney(under({ startAtQuarter: 12, stopAtQuarter: 52 }))).toBeCloseTo(PUBLISHED_BUDGET, 9);
    // The second tranche’s last eight quarters: four at the full rate, four at half of it, of eighteen.
    expect(programmeMoney(under({ startAtQuarter: 8 }))).toBeCloseTo(PUBLISHED_BUDGET - (PUBLISHED_SECOND_BUDGET * 6) / 18, 9);
    expect(programmeMoney(under({ startAtQuarter: 20, stopAtQuarter: 20 }))).toBe(0);
  });

  test('tapers: of money that falls evenly over ten years, half of the taper is gone, most of it in the last year', () => {
    const even = { schedule: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], taper: 0.8 } as const;
    // Quarters 0 to 39 of 40 lose 0.8 × 0/40 to 0.8 × 39/40.
    expect(programmeMoney(under(even))).toBeCloseTo(PUBLISHED_BUDGET * (1 - (0.8 * 19.5) / 40), 9);
    expect(yearMoney(under(even))[9]).toBeCloseTo((PUBLISHED_BUDGET / 10) * (1 - (0.8 * 37.5) / 40), 9);
  });

  test('at hand is the same with projects and without, asked for by services or not', () => {
    expect(moneyAtHand(under({ projects: 'off' }))).toBeCloseTo(PUBLISHED_BUDGET, 9);
    expect(programmeMoney(under({ projects: 'off' }))).toBe(0);
    expect(moneyAtHand(under({ stopAtQuarter: 20 }))).toBe(programmeMoney(under({ stopAtQuarter: 20 })));
    expect(moneyAtHand(under({ budget: 0 }))).toBe(0);
  });

  test('before a date counts from April 2018, whenever the programme starts', () => {
    const late = under({ schedule: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], startAtQuarter: 10, stopAtQuarter: 50 });
    expect(programmeMoney(late, 10)).toBe(0);
    expect(programmeMoney(late, 40)).toBeCloseTo(0.75 * PUBLISHED_BUDGET, 9);
    expect(programmeMoney(late, 50)).toBeCloseTo(programmeMoney(late), 9);
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
    expect(asked).toBe(0.5 * Object.keys(PAID_LEVERS).length);
    expect(taken).toBeCloseTo(0.6, 6);
  });

  test('may take all where there are no projects beside them, and no more', () => {
    expect(serviceShares(under({ projects: 'off', brokerage: 0.5, vouchers: 0.3 }))).toEqual({ asked: 0.8, taken: 0.8 });
    expect(serviceShares(under({ projects: 'off', brokerage: 1 }))).toEqual({ asked: 1, taken: 1 });
    const both = under({ projects: 'off', brokerage: 1, vouchers: 0.25 });
    expect(serviceShares(both)).toEqual({ asked: 1.25, taken: 1 });
    expect(serviceMoney('brokerage', both)).toBeCloseTo(0.8 * PUBLISHED_BUDGET, 3);
  });

  test('share among them what they take: each its part, no more than all of them together', () => {
    const ids = Object.keys(PAID_LEVERS) as PaidLeverId[];
    for (const each of [0.02, 0.2]) {
      const scenario = under({ ...Object.fromEntries(ids.map((id) => [id, each])), stopAtQuarter: 30 });
      const { taken } = serviceShares(scenario);
      for (const id of ids) expect(serviceMoney(id, scenario)).toBeCloseTo((taken * programmeMoney(scenario)) / ids.length, 4);
    }
    expect(serviceMoney('vouchers', DEFAULT_SCENARIO)).toBe(0);
  });

  test('and the running of a cluster leave its published share of the money for projects', () => {
    const overheads = clusterOverheads(under({ training: 0.1 }));
    CLUSTERS.forEach(({ projectShare }, c) => {
      expect(overheads[c]?.services).toBeCloseTo(0.1, 12);
      expect(overheads[c]?.running).toBeCloseTo(1 - projectShare, 12);
    });
  });

  test('cost nothing to run beside them where there are no projects', () => {
    const overheads = clusterOverheads(under({ projects: 'off', training: 0.1 }));
    expect(overheads).toHaveLength(CLUSTERS.length);
    for (const { services, running } of overheads) expect([services, running]).toEqual([0.1, 0]);
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
  });

  test('keeps the shape of the published curves where the programme stops early, starts late or tapers', () => {
    const cut = under({ startAtQuarter: 6, stopAtQuarter: 24, taper: 0.5 });
    expect(publishedWeights(cut)).toEqual(publishedWeights(DEFAULT_SCENARIO));
    expect(sum(yearMoney(cut))).toBeCloseTo(programmeMoney(cut), 9);
    // Quarters 18 to 39 of the programme never come.
    expect(yearMoney(cut).map((money) => money > 0)).toEqual([false, true, true, true, true, false, false, false, false, false]);
  });

  test('of a drawn schedule is each year’s weight of the budget', () => {
    const weights = [0, 1, 2, 0, 3, 4, 0, 0, 5, 0];
    yearMoney(under({ schedule: weights })).forEach((money, y) =>
      expect(money).toBeCloseTo(((weights[y] ?? 0) / 15) * PUBLISHED_BUDGET, 9),
    );
  });
});
