/** Changes that came to nothing in a run: the reason given is true of that run. */
import { describe, expect, test } from 'vitest';
import { silentReason } from '../../src/experiment/idle/silent-reason.ts';
import { requestFor, type Scenario } from '../../src/experiment/scenario.ts';
import { SME } from '../../src/model/entities/firms.ts';
import { OUTCOME_INDEX, OUTCOMES, scopeCount, type OutcomeId } from '../../src/model/outcomes.ts';
import { createReplicate, stepReplicate } from '../../src/model/simulate.ts';
import type { World } from '../../src/model/entities/world.ts';
import { outcomesThatDiffer, resultsOf, small, TWO } from './idle-samples.ts';

const HORIZON = 24;

/** The code given for a change of these settings, once it is sure that the change came to nothing in one future. */
function codeOf(from: Scenario, to: Scenario, ...paths: readonly string[]): string {
  const [before, after] = resultsOf([from, to]);
  expect(outcomesThatDiffer(before!, after!, HORIZON)).toEqual([]);
  return silentReason(paths, from, to).code;
}

/** A scenario's world at the end of one future. */
function worldOf(scenario: Scenario): World {
  const state = createReplicate(requestFor([scenario]), 0);
  for (let t = 0; t < HORIZON; t++) stepReplicate(state, t);
  return state.pairs[0]!.world;
}

function fundedOf(world: World): readonly number[] {
  return [...world.funded.subarray(0, world.fundedCount)];
}

/** An outcome of the whole programme at the end of one future. */
function atEnd(scenario: Scenario, id: OutcomeId): number {
  const [values] = resultsOf([scenario]);
  expect(values!.length).toBe(scopeCount(scenario.clusters.length) * OUTCOMES.length * (HORIZON + 1));
  return values![OUTCOME_INDEX[id] * (HORIZON + 1) + HORIZON]!;
}

describe('a change that came to nothing', () => {
  test('for a reason that the settings give on both sides is told by that reason', () => {
    expect(codeOf(small(), small({ gateSmes: 6 }), 'policy.gateSmes')).toBe('gates-off');
    expect(codeOf(small({ minPartners: 1 }), small({ minPartners: 2 }), 'policy.minPartners')).toBe('two-partners-anyway');
    expect(codeOf(small({ stopAtQuarter: 40 }), small({ stopAtQuarter: 52 }), 'policy.stopAtQuarter')).toBe('horizon');
    expect(codeOf(small(), small({}, { dealSize: 3, ventureYears: 5 }), 'assumptions.dealSize', 'assumptions.ventureYears')).toBe(
      'no-capital',
    );
  });

  test('is not told by a reason that one side alone gives, or that one value lies outside of', () => {
    const first = { selection: 'first-come' } as const;
    expect(silentReason(['policy.expertise'], small(), small({ ...first, expertise: 1 })).code).toBe('same-projects');
    expect(silentReason(['policy.expertise'], small(first), small({ ...first, expertise: 1 })).code).toBe('scores-unread');
    expect(silentReason(['policy.minPartners'], small(), small({ minPartners: 5 })).code).toBe('met-anyway');
    const paid = small({ training: 0.1 }, { spilloverReturn: 0 });
    expect(silentReason(['policy.training'], paid, { ...paid, policy: { ...paid.policy, training: 0 } }).code).toBe('same-decisions');
  });

  test('of one match or schedule said in two ways is told as such', () => {
    expect(codeOf(small({ matchRatio: 2 }), small({ matchRatio: [2, 2] }), 'policy.matchRatio')).toBe('same-terms');
    const even = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    const doubled = small({ schedule: even.map((weight) => 2 * weight) });
    expect(codeOf(small({ schedule: even }), doubled, 'policy.schedule')).toBe('same-terms');
    expect(silentReason(['policy.matchRatio'], small({ matchRatio: 2 }), small({ matchRatio: [2, 3] })).code).toBe('unfunded-either-way');
  });

  test('of a match that differs where nothing is funded: nothing is', () => {
    const broke = TWO.map((cluster, c) => (c === 1 ? { ...cluster, firstEnvelope: 0, secondEnvelope: 0 } : cluster));
    const [from, to] = [[2, 2], [2, 3]].map((matchRatio) => small({ matchRatio }, {}, { clusters: broke })); // prettier-ignore
    expect(codeOf(from!, to!, 'policy.matchRatio')).toBe('unfunded-either-way');
    const world = worldOf(to!);
    expect(fundedOf(world).length).toBeGreaterThan(0);
    expect(fundedOf(world).filter((p) => world.potential.cluster[p] === 1)).toEqual([]);
  });

  test('of a rule for consortia: every one that was funded met it', () => {
    // All firms are small, so that two partners of three are.
    const assumptions = { largeShare: 0 };
    const [from, to] = [small({ minSme: 0 }, assumptions), small({ minSme: 1 }, assumptions)];
    expect(codeOf(from, to, 'policy.minSme')).toBe('met-anyway');
    const world = worldOf(from);
    expect(fundedOf(world).length).toBeGreaterThan(0);
    for (const p of fundedOf(world)) expect(world.firms.kind[world.projects.partner[world.projects.offset[p]!]!]).toBe(SME);
    expect(atEnd(from, 'smesPerProject')).toBeGreaterThanOrEqual(1);
  });

  test('of a limit for a firm: no project was funded or refused by it', () => {
    expect(codeOf(small(), small({ maxPerFirm: 100 }), 'policy.maxPerFirm')).toBe('nobody-turned-away');
  });

  test('of the order of applications: the same were funded', () => {
    // Money for all, and firms that can pay for anything: who comes first takes nothing from others.
    const ample = { affordSme: 1.5, affordLarge: 1, contractingLag: 0 };
    const [from, to] = [0, 0.05].map((expertise) => small({ budget: 10000, expertise }, ample)); // prettier-ignore
    expect(codeOf(from!, to!, 'policy.expertise')).toBe('same-projects');
    const [before, after] = [worldOf(from!), worldOf(to!)].map((world) => [...fundedOf(world)].sort((p, q) => p - q));
    expect(before!.length).toBeGreaterThan(0);
    expect(after).toEqual(before);
  });

  test('of gates: they closed no cluster', () => {
    const [from, to] = [small({ gateLeverage: 0.1 }), small({ gateLeverage: 0.1, gates: 'on' }, {})];
    expect(codeOf(from, to, 'policy.gates')).toBe('none-closed');
    expect([...worldOf(to).clusters.windDownFrom]).toEqual([-1, -1]);
    expect(codeOf(to, small({ gateLeverage: 0.2, gates: 'on' }), 'policy.gateLeverage')).toBe('same-closures');
  });

  test('of reviews: they stopped no project', () => {
    const lenient = { midTermStop: 0.001 };
    const [from, to] = [small({}, lenient), small({ midTermReview: 'on' }, lenient)];
    expect(codeOf(from, to, 'policy.midTermReview')).toBe('none-stopped');
    expect(atEnd(to, 'stoppedProjects')).toBe(0);
    expect(codeOf(to, small({ midTermReview: 'on' }, { midTermStop: 0.002 }), 'assumptions.midTermStop')).toBe('same-stops');
  });

  test('of anything else is told by what is true of all: no decision came out differently', () => {
    expect(codeOf(small(), small({}, { arrivalDeclining: 0.7000001 }), 'assumptions.arrivalDeclining')).toBe('same-decisions');
    expect(silentReason(['clusters', 'policy.matchRatio'], small(), small()).code).toBe('same-decisions');
    expect(silentReason([], small(), small()).code).toBe('same-decisions');
  });
});
