/** Equal public cost: identities of planned money, scaling that leaves everything else alone, refusals as data. */
import { describe, expect, test } from 'vitest';
import { allAtEqualCost, atEqualCost, plannedMoney } from '../../src/experiment/equal-cost.ts';
import { scenarioFromPreset } from '../../src/experiment/presets.ts';
import { PROGRAMMES } from '../../src/experiment/programmes.ts';
import { checkScenario } from '../../src/experiment/check-scenario.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import { keyFromSeed, luckOf } from '../../src/model/luck.ts';
import type { Policy } from '../../src/model/policy.ts';
import { PUBLISHED_BUDGET, PUBLISHED_SECOND_BUDGET } from '../../src/model/published.ts';
import { appropriateAndAllocate } from '../../src/model/submodels/appropriate-and-allocate.ts';
import { build, sum } from '../model/laboratory.ts';

const RUN = PROGRAMMES.map(({ id }) => id).filter((id) => id !== 'no-programme');
const under = (policy: Partial<Policy>): Scenario => ({ ...DEFAULT_SCENARIO, policy: { ...DEFAULT_SCENARIO.policy, ...policy } });

function scaledTo(scenario: Scenario, to: number): Scenario {
  const checked = atEqualCost(scenario, to);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
}

/** What a world that never commits is appropriated over its years. */
function appropriated(policy: Policy): number {
  const { world } = build(1, [{ policy }]).pairs[0]!;
  const luck = luckOf(keyFromSeed('equal-cost'), 0);
  for (let t = 0; t < 60; t++) appropriateAndAllocate(world, luck, t);
  return sum(world.clusters.appropriated);
}

describe('planned money', () => {
  test('is the whole budget of the programme as published, and of its first tranche what that tranche has', () => {
    expect(plannedMoney(DEFAULT_SCENARIO)).toBeCloseTo(PUBLISHED_BUDGET, 8);
    expect(plannedMoney(under({ stopAtQuarter: 20 }))).toBeCloseTo(PUBLISHED_BUDGET - PUBLISHED_SECOND_BUDGET, 8);
    expect(plannedMoney(under({ stopAtQuarter: 0 }))).toBe(0);
    expect(plannedMoney(under({ startAtQuarter: 20, stopAtQuarter: 40 }))).toBeCloseTo(PUBLISHED_BUDGET - PUBLISHED_SECOND_BUDGET, 8);
  });

  test('of a linear taper over n quarters is (n + 1) / 2n of the money', () => {
    const even = { schedule: [1, 1, 1, 1, 1, 1, 0, 0, 0, 0], stopAtQuarter: 24 };
    expect(plannedMoney(under({ ...even, taper: 1 }))).toBeCloseTo((PUBLISHED_BUDGET * 25) / 48, 8);
    expect(plannedMoney(under({ ...even, taper: 0.5 }))).toBeCloseTo(PUBLISHED_BUDGET * (1 - 0.5 * (23 / 48)), 8);
  });

  test('of services alone is what they ask for', () => {
    expect(plannedMoney(under({ projects: 'off', brokerage: 0.3, training: 0.1 }))).toBeCloseTo(0.4 * PUBLISHED_BUDGET, 8);
    expect(plannedMoney(under({ projects: 'off', brokerage: 1, vouchers: 1 }))).toBeCloseTo(PUBLISHED_BUDGET, 8);
    expect(plannedMoney(under({ projects: 'off' }))).toBe(0);
  });

  test('counts the own money of a second tranche', () => {
    const own = under({ trancheRules: 'own', secondBudget: 100 });
    expect(plannedMoney(own)).toBeCloseTo(PUBLISHED_BUDGET - PUBLISHED_SECOND_BUDGET + 100, 8);
  });

  test.each(['gic-2018-2028', 'isi-only', 'manufacturing-usa', 'saxony', 'zones-innovation', 'poles-de-competitivite'] as const)(
    '%s: is what its world is appropriated, to the dollar',
    (id) => {
      const scenario = scenarioFromPreset(id);
      expect(appropriated(scenario.policy)).toBeCloseTo(plannedMoney(scenario), 6);
    },
  );
});

describe('a design at a stated sum', () => {
  test.each(RUN)('%s: plans to spend it, with every other lever as it was', (id) => {
    const before = scenarioFromPreset(id);
    const after = scaledTo(before, 1234);
    expect(plannedMoney(after)).toBeCloseTo(1234, 5);
    expect({ ...after.policy, budget: 0 }).toEqual({ ...before.policy, budget: 0 });
    expect({ ...after, policy: null }).toEqual({ ...before, policy: null });
    expect(checkScenario(after).ok).toBe(true);
  });

  test.each(RUN)('%s: at its own sum is itself', (id) => {
    const scenario = scenarioFromPreset(id);
    expect(scaledTo(scenario, plannedMoney(scenario))).toEqual(scenario);
  });

  test('goes through a sum and back', () => {
    const there = scaledTo(DEFAULT_SCENARIO, 300);
    expect(scaledTo(there, PUBLISHED_BUDGET)).toEqual(DEFAULT_SCENARIO);
  });

  test('keeps the proportion of tranches with money of their own, and money that does not count', () => {
    const own = scaledTo(under({ trancheRules: 'own', secondBudget: 400 }), 2000);
    expect(own.policy.secondBudget / own.policy.budget).toBeCloseTo(400 / PUBLISHED_BUDGET, 8);
    expect(scaledTo(under({ secondBudget: 400 }), 2000).policy.secondBudget).toBe(400);
  });
});

describe('a sum that cannot be', () => {
  const problemsOf = (scenario: Scenario, to: number) => {
    const checked = atEqualCost(scenario, to);
    return checked.ok ? [] : checked.problems.map(({ code, path }) => [code, path]);
  };

  test('is refused with what is wrong: nothing is cut to fit', () => {
    expect(problemsOf(DEFAULT_SCENARIO, 10_000)).toEqual([]);
    expect(problemsOf(DEFAULT_SCENARIO, 10_001)).toEqual([['above-maximum', 'policy.budget']]);
    expect(problemsOf(scenarioFromPreset('isi-only'), 6000)).toEqual([['above-maximum', 'policy.budget']]);
    expect(problemsOf(DEFAULT_SCENARIO, 0)).toEqual([['below-minimum', 'policy.budget']]);
    expect(problemsOf(DEFAULT_SCENARIO, -5)).toEqual([['below-minimum', 'policy.budget']]);
    expect(problemsOf(DEFAULT_SCENARIO, NaN)).toEqual([['not-finite', 'policy.budget']]);
    expect(problemsOf(DEFAULT_SCENARIO, Infinity)).toEqual([['not-finite', 'policy.budget']]);
  });

  test('is refused for the second tranche only where that has money of its own', () => {
    const second = { budget: 10, secondBudget: 1000 };
    expect(problemsOf(under({ ...second, trancheRules: 'own' }), 11_000)).toEqual([['above-maximum', 'policy.secondBudget']]);
    expect(problemsOf(under({ ...second, budget: 100 }), 9000)).toEqual([]);
  });

  test('is refused by whoever has no money at all, and by them alone', () => {
    const answers = allAtEqualCost([scenarioFromPreset('no-programme'), DEFAULT_SCENARIO], 500);
    expect(answers.map(({ ok }) => ok)).toEqual([false, true]);
    expect(problemsOf(scenarioFromPreset('no-programme'), 500)).toEqual([['no-money', 'policy.budget']]);
  });
});
