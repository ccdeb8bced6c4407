/** Membership (T7): Bass diffusion against its recursion and its continuous solution. */
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/model/policy.ts';
import { CLUSTERS } from '../../src/model/published.ts';
import { memberShare, recruits } from '../../src/model/submodels/join-clusters.ts';
import type { World } from '../../src/model/entities/world.ts';
import { PUBLISHED_POLICY } from '../../src/model/policy.ts';
import { build, STILL, stepTo, sum } from './laboratory.ts';

/** Bass's solution F(t) from an empty market. */
function bass(a: number, b: number, t: number): number {
  const fade = Math.exp(-(a + b) * t);
  return (1 - fade) / (1 + (b / a) * fade);
}

/** Members only: no project brings anybody in, and nobody enters or leaves. */
const DIFFUSION = {
  policy: { minPartners: 1 },
  assumptions: { ...STILL, bassInnovation: 0.035, bassImitation: 0.13, existsWithout: 0, privateValueMu: -20 },
};

describe('diffusion of membership (T7)', () => {
  const state = build(28, [DIFFUSION]);
  const { world } = state.pairs[0]!;
  const shares: number[] = [];
  stepTo(state, 0, 28, () => void shares.push(sum(world.firms.member) / state.layout.initialRows));

  test('has the continuous solution 0.734 after 16 quarters and 0.916 after 24', () => {
    expect(bass(0.035, 0.13, 16)).toBeCloseTo(0.734, 3);
    expect(bass(0.035, 0.13, 24)).toBeCloseTo(0.916, 3);
    // Quarterly steps lag behind it a little: hazards are those of the quarter's start.
    expect(Math.abs(shares[19]! - 0.734)).toBeLessThan(0.03);
    expect(Math.abs(shares[27]! - 0.916)).toBeLessThan(0.02);
  });

  test('follows its own quarterly recursion to within luck', () => {
    let expected = 0;
    shares.forEach((share, t) => {
      if (t >= 4) expected += (0.035 + 0.13 * expected) * (1 - expected);
      expect(Math.abs(share - expected)).toBeLessThan(0.02);
    });
    expect(expected).toBeGreaterThan(0.88);
  });

  test('never loses a member while firms live', () => {
    shares.slice(1).forEach((share, t) => expect(share).toBeGreaterThanOrEqual(shares[t]!));
  });

  test('reaches a like share in every cluster', () => {
    // Early luck sets a small cluster back: it spreads by its own members.
    CLUSTERS.forEach((_, c) => expect(Math.abs(memberShare(world, c) - shares[27]!)).toBeLessThan(0.1));
  });
});

describe('recruitment', () => {
  const worldOf = (policy: Partial<Policy>): World => ({ numbers: { policy: { ...PUBLISHED_POLICY, ...policy } } }) as unknown as World;
  const quarters = (policy: Partial<Policy>): number[] =>
    Array.from({ length: 60 }, (_, t) => t).filter((t) => recruits(worldOf(policy), t));

  test('runs from a year after the start to the stop', () => {
    expect([quarters({})[0], quarters({}).at(-1)]).toEqual([4, 39]);
    expect([quarters({ startAtQuarter: 6, stopAtQuarter: 20 })[0], quarters({ startAtQuarter: 6, stopAtQuarter: 20 }).at(-1)]).toEqual([
      10, 19,
    ]);
  });

  test('does not happen without a budget', () => {
    expect(quarters({ budget: 0 })).toEqual([]);
  });

  test('is also by projects: whoever takes part in a funded one is a member', () => {
    const state = stepTo(build(14, [{ assumptions: { bassInnovation: 0, bassImitation: 0 } }]), 0, 14);
    const { firms } = state.pairs[0]!.world;
    expect(sum(firms.treated)).toBeGreaterThan(100);
    expect(firms.treated.every((treated, i) => treated <= firms.member[i]!)).toBe(true);
    expect(sum(state.pairs[0]!.counterfactual.firms.member)).toBe(0);
  });
});
