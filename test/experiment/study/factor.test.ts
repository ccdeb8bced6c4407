/** Factors: what a study moves, within what, and that whatever it sets is a scenario that anybody could have set by hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../../src/experiment/check-scenario.ts';
import { DEFAULT_SCENARIO, requestFor, type Scenario } from '../../../src/experiment/scenario.ts';
import { atPoint, factorsOf, FACTOR_SETS, futuresFor, leverFactor, valueOf, withValues } from '../../../src/experiment/study/factor.ts';
import { LEVER_RANGES } from '../../../src/experiment/study/lever-ranges.ts';
import { requestOf } from '../../../src/experiment/uncertainty/draw.ts';
import { BELIEFS } from '../../../src/experiment/uncertainty/priors.ts';
import { DEFAULT_ASSUMPTIONS, type AssumptionId } from '../../../src/model/parameters.ts';
import { LEVERS, LEVER_PARENTS } from '../../../src/model/policy.ts';

const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const owned = (policy: Partial<Scenario['policy']>): Scenario => ({
  ...DEFAULT_SCENARIO,
  policy: { ...DEFAULT_SCENARIO.policy, ...policy },
});

describe('the factors of a scenario', () => {
  test('are every assumption with a prior that no hand has set, and every lever that acts', () => {
    expect(factorsOf(DEFAULT_SCENARIO, 'assumptions')).toHaveLength(BELIEFS.length);
    const held = BELIEFS[3].id;
    const assumptions = { ...DEFAULT_ASSUMPTIONS, [held]: DEFAULT_ASSUMPTIONS[held] * 1.01 + 0.001 };
    const ids = factorsOf({ ...DEFAULT_SCENARIO, assumptions }, 'assumptions').map(({ id }) => id);
    expect(ids).toHaveLength(BELIEFS.length - 1);
    expect(ids).not.toContain(`assumptions.${held}`);
    const both = factorsOf(DEFAULT_SCENARIO, 'both');
    expect(both).toHaveLength(BELIEFS.length + factorsOf(DEFAULT_SCENARIO, 'levers').length);
  });

  test('leave out levers of rules that are not in force, and those that are no single number', () => {
    const idle = factorsOf(DEFAULT_SCENARIO, 'levers').map(({ id }) => id);
    const woken = factorsOf(owned({ gates: 'on', trancheRules: 'own' }), 'levers').map(({ id }) => id);
    for (const lever of Object.keys(LEVER_PARENTS)) {
      expect(idle).not.toContain(`policy.${lever}`);
      expect(woken).toContain(`policy.${lever}`);
    }
    for (const lever of ['projects', 'schedule', 'trancheRules']) expect(woken).not.toContain(`policy.${lever}`);
  });

  test('at any point are a scenario that the check accepts as it is', () => {
    const scenarios = [DEFAULT_SCENARIO, owned({ gates: 'on', trancheRules: 'own', budget: 0, matchRatio: [1, 1, 2, 2, 3] })];
    for (const scenario of scenarios) {
      const factors = factorsOf(scenario, 'both');
      const points = fc.array(share, { minLength: factors.length, maxLength: factors.length });
      fc.assert(
        fc.property(points, (point) => {
          const moved = { ...scenario, ...atPoint(scenario, factors, point) };
          expect(checkScenario(moved)).toEqual({ ok: true, value: moved });
        }),
        { numRuns: 40 },
      );
    }
  });

  test('rise with their share: a larger share is never a smaller value, and both ends of a lever are reached', () => {
    for (const factor of factorsOf(DEFAULT_SCENARIO, 'both')) {
      if (factor.scale === 'options') {
        expect(new Set([0.01, 0.99, ...Array.from({ length: 40 }, (_, i) => (i + 0.5) / 40)].map(factor.valueAt)).size).toBe(
          factor.options?.length,
        );
        continue;
      }
      const values = Array.from({ length: 50 }, (_, i) => Number(factor.valueAt((i + 0.5) / 50)));
      values.forEach((value, i) => expect(value).toBeGreaterThanOrEqual(values[Math.max(0, i - 1)]));
      const range = factor.kind === 'lever' && LEVER_RANGES[factor.id.slice('policy.'.length) as keyof typeof LEVER_RANGES];
      if (!range) continue;
      const [from, to] = range(DEFAULT_SCENARIO.policy, DEFAULT_SCENARIO.clusters.length);
      const lever = LEVERS.find(({ id }) => `policy.${id}` === factor.id);
      const step = lever && 'step' in lever ? lever.step : 0;
      expect(Math.abs(Number(factor.valueAt(1e-9)) - from)).toBeLessThanOrEqual(step / 2 + 1e-9);
      expect(Math.abs(Number(factor.valueAt(1 - 1e-9)) - to)).toBeLessThanOrEqual(step / 2 + 1e-9);
    }
  });

  test('a range of one’s own is kept to', () => {
    const match = LEVERS.find(({ id }) => id === 'matchRatio')!;
    const factor = leverFactor(match, DEFAULT_SCENARIO, [1, 1.2])!;
    expect([factor.valueAt(1e-9), factor.valueAt(0.5), factor.valueAt(1 - 1e-9)]).toEqual([1, 1.1, 1.2]);
  });

  test('every range lies within what its lever accepts', () => {
    for (const lever of LEVERS) {
      const range = LEVER_RANGES[lever.id]?.(DEFAULT_SCENARIO.policy, 5);
      if (!range) continue;
      if (lever.kind !== 'number' && lever.kind !== 'match') throw new Error(`${lever.id} has a range and no numbers`);
      expect(range[0]).toBeGreaterThanOrEqual(lever.min);
      expect(range[1]).toBeLessThanOrEqual(lever.max);
      expect(range[0]).toBeLessThan(range[1]);
    }
    expect(FACTOR_SETS).toHaveLength(3);
  });
});

describe('settings with some of them set', () => {
  test('have these values and no other change', () => {
    const moved = withValues(DEFAULT_SCENARIO, [
      ['policy.budget', 900],
      ['assumptions.leakage', 0.123],
      ['policy.selection', 'lottery'],
    ]);
    expect(moved.policy).toEqual({ ...DEFAULT_SCENARIO.policy, budget: 900, selection: 'lottery' });
    expect(moved.assumptions).toEqual({ ...DEFAULT_SCENARIO.assumptions, leakage: 0.123 });
    expect(moved.clusters).toBe(DEFAULT_SCENARIO.clusters);
    expect([valueOf(moved, 'policy.budget'), valueOf(moved, 'policy.matchRatio')]).toEqual([900, 'as-realised']);
  });

  test('a point with too few shares is refused', () => {
    const factors = factorsOf(DEFAULT_SCENARIO, 'assumptions');
    expect(() => atPoint(DEFAULT_SCENARIO, factors, [0.5])).toThrow(`found 1 shares, expected ${factors.length}`);
  });
});

describe('the futures of a study', () => {
  test('are those of the page: the same draws, with what a hand has set held', () => {
    const held: AssumptionId = 'leakage';
    const scenario = { ...DEFAULT_SCENARIO, assumptions: { ...DEFAULT_ASSUMPTIONS, [held]: 0.0123 } };
    const futureOf = futuresFor(scenario, 'assumptions');
    for (const replicate of [0, 1, 17]) {
      const page = requestOf(requestFor([scenario], 'assumptions'), replicate).worlds[0];
      expect(futureOf(replicate).assumptions).toEqual(page.assumptions);
      expect(futureOf(replicate).assumptions[held]).toBe(0.0123);
    }
    expect(futuresFor(scenario, 'luck')(5).assumptions).toBe(scenario.assumptions);
  });
});
