/** The recommendations of the policy brief as bundles of levers: disjoint, never weaker, never dearer, and each with an effect. */
import { describe, expect, test } from 'vitest';
import { BUNDLE_IDS, BUNDLES, withBundle, type BundleId } from '../../src/experiment/bundles.ts';
import { checkScenario } from '../../src/experiment/check-scenario.ts';
import { scenarioFromPreset } from '../../src/experiment/presets.ts';
import { DEFAULT_SCENARIO, PRESET_IDS, type Scenario } from '../../src/experiment/scenario.ts';
import { LEVERS, type LeverId, type Policy } from '../../src/model/policy.ts';
import { simulate } from '../../src/model/simulate.ts';
import { seriesOf } from '../model/laboratory.ts';

const SINGLE = BUNDLES.filter(({ id }) => id !== 'all');
const bundleOf = (id: BundleId) => BUNDLES.find((bundle) => bundle.id === id)!;
const patched = (id: BundleId, policy: Partial<Policy> = {}): Policy =>
  withBundle({ ...DEFAULT_SCENARIO, policy: { ...DEFAULT_SCENARIO.policy, ...policy } }, bundleOf(id)).policy;
const changedLevers = (before: Policy, after: Policy): LeverId[] =>
  LEVERS.map(({ id }) => id).filter((id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]));

describe('bundles', () => {
  test('are the seven of the brief, each from it, and change no lever but their own', () => {
    expect(BUNDLES.map(({ id }) => id)).toEqual([...BUNDLE_IDS]);
    for (const { id, levers, source } of BUNDLES) {
      expect(source).toMatch(/^Policy brief .*\(2017\)$/);
      const own = patched(id, { trancheRules: 'own' });
      expect([...changedLevers({ ...DEFAULT_SCENARIO.policy, trancheRules: 'own' }, own)].sort(), id).toEqual([...levers].sort());
    }
  });

  test('touch different levers, so that all together is their union in any order', () => {
    const levers = SINGLE.flatMap((bundle) => bundle.levers);
    expect(new Set(levers).size).toBe(levers.length);
    const oneByOne = (bundles: typeof SINGLE): Scenario => bundles.reduce(withBundle, DEFAULT_SCENARIO);
    expect(oneByOne(SINGLE)).toEqual(withBundle(DEFAULT_SCENARIO, bundleOf('all')));
    expect(oneByOne([...SINGLE].reverse())).toEqual(withBundle(DEFAULT_SCENARIO, bundleOf('all')));
    expect([...bundleOf('all').levers].sort()).toEqual([...levers].sort());
  });

  test('never change a budget, over any design, and leave a legal scenario', () => {
    for (const id of PRESET_IDS) {
      for (const bundle of BUNDLES) {
        const before = scenarioFromPreset(id);
        const after = withBundle(before, bundle);
        expect([after.policy.budget, after.policy.secondBudget]).toEqual([before.policy.budget, before.policy.secondBudget]);
        expect(checkScenario(after).ok, `${bundle.id} over ${id}`).toBe(true);
      }
    }
  });

  test('change nothing more when they are laid over themselves', () => {
    for (const bundle of BUNDLES) {
      const once = withBundle(DEFAULT_SCENARIO, bundle);
      expect(withBundle(once, bundle)).toEqual(once);
    }
  });

  test('never weaken what a policy does more of already', () => {
    expect(patched('co-investment', { matchRatio: 3 }).matchRatio).toBe(3);
    expect(patched('co-investment', { matchRatio: [1, 4, 2, 0, 2.5] }).matchRatio).toEqual([2, 4, 2, 2, 2.5]);
    expect(patched('co-investment').matchRatio).toBe(2);
    expect(patched('evaluation', { expertise: 0.8 }).expertise).toBe(0.8);
    expect(patched('monitoring', { monitoring: 0.03 }).monitoring).toBe(0.03);
    expect(patched('life-cycle', { brokerage: 0.15, accelerator: 0.01 })).toMatchObject({ brokerage: 0.15, accelerator: 0.02 });
  });

  test('raise the match of a second tranche only where it has rules of its own', () => {
    expect(patched('co-investment').secondMatch).toBe(DEFAULT_SCENARIO.policy.secondMatch);
    expect(patched('co-investment', { trancheRules: 'own', secondMatch: 1 }).secondMatch).toBe(2);
    expect(patched('co-investment', { trancheRules: 'own', secondMatch: 5 }).secondMatch).toBe(5);
  });

  test('each move what firms do, and all together is like none of them', () => {
    const worlds = [DEFAULT_SCENARIO, ...BUNDLES.map((bundle) => withBundle(DEFAULT_SCENARIO, bundle))];
    const recording = simulate({ seed: 'bundles', quarters: 16, worlds }, 0);
    const ends = worlds.map((_, w) => seriesOf(recording, 16, 'additionalGdp', w)[16]);
    expect(new Set(ends).size).toBe(worlds.length);
  });
});
