import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../../src/experiment/check-scenario.ts';
import { mixedScenario, playersBetween } from '../../../src/experiment/contributions/players.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../../src/experiment/scenario.ts';
import type { Policy } from '../../../src/model/policy.ts';
import { anyScenario } from '../arbitrary-scenario.ts';
import { ownClusters } from '../own-clusters.ts';

const base = DEFAULT_SCENARIO;
const [own] = ownClusters(1);

function withPolicy(policy: Partial<Policy>, scenario: Scenario = base): Scenario {
  return { ...scenario, policy: { ...scenario.policy, ...policy } };
}

const idsBetween = (from: Scenario, to: Scenario): string[] => playersBetween(from, to).map(({ id }) => id);
const pathsOf = (from: Scenario, to: Scenario, player: string): string[] =>
  playersBetween(from, to)
    .find(({ id }) => id === player)!
    .differences.map(({ path }) => path);

describe('the players between two scenarios', () => {
  test('are one for each changed lever and assumption, with both values', () => {
    const to = { ...withPolicy({ ipOpenness: 0.6, budget: 2000 }), assumptions: { ...base.assumptions, leakage: 0.2 } };
    expect(playersBetween(base, to)).toEqual([
      { id: 'policy.budget', differences: [{ path: 'policy.budget', value: 2000, default: base.policy.budget }] },
      { id: 'policy.ipOpenness', differences: [{ path: 'policy.ipOpenness', value: 0.6, default: 0.3 }] },
      { id: 'assumptions.leakage', differences: [{ path: 'assumptions.leakage', value: 0.2, default: base.assumptions.leakage }] },
    ]);
  });

  test('are none where names, notes, presets, seeds, horizons or names of clusters alone differ', () => {
    const clusters = base.clusters.map((cluster) => ({ ...cluster, name: 'Renamed' }));
    expect(playersBetween(base, { ...base, name: 'B', notes: 'b', preset: 'isi-only', seed: 'b', horizon: 20, clusters })).toEqual([]);
  });

  test('count everything about clusters once, whether they are edited, added, taken away or put in another order', () => {
    const edited = base.clusters.map((cluster, c) => ({ ...cluster, name: 'New', firms: 100 * (c + 1) }));
    for (const clusters of [edited, [...base.clusters, own], base.clusters.slice(1), base.clusters.toReversed()]) {
      expect(idsBetween(base, withPolicy({ budget: 2000 }, { ...base, clusters }))).toEqual(['policy.budget', 'clusters']);
    }
    expect(pathsOf(base, { ...base, clusters: edited }, 'clusters')).not.toContain('clusters.digital.name');
  });

  test('let a match for each cluster follow the clusters it was written for', () => {
    const six = { ...withPolicy({ matchRatio: [1, 1, 1, 1, 1, 1], budget: 2000 }), clusters: [...base.clusters, own] };
    expect(idsBetween(base, six)).toEqual(['policy.budget', 'clusters']);
    expect(pathsOf(base, six, 'clusters')).toEqual(['policy.matchRatio', 'clusters.own-1']);
    expect(idsBetween(six, base)).toEqual(['policy.budget', 'clusters']);
    const reversed = { ...withPolicy({ matchRatio: [5, 4, 3, 2, 1] }), clusters: base.clusters.toReversed() };
    expect(idsBetween(withPolicy({ matchRatio: [1, 2, 3, 4, 5] }), reversed)).toEqual(['clusters']);
  });

  test('keep the match apart where it is one value, or where the clusters are the same ones', () => {
    const six = { ...withPolicy({ matchRatio: 2 }), clusters: [...base.clusters, own] };
    expect(idsBetween(base, six)).toEqual(['policy.matchRatio', 'clusters']);
    const larger = base.clusters.map((cluster) => ({ ...cluster, firms: cluster.firms + 10 }));
    expect(idsBetween(base, { ...withPolicy({ matchRatio: [1, 2, 3, 4, 5] }), clusters: larger })).toEqual([
      'policy.matchRatio',
      'clusters',
    ]);
  });

  test('are start and stop together where either alone would end before it starts, and apart elsewhere', () => {
    const early = withPolicy({ startAtQuarter: 0, stopAtQuarter: 10 });
    const late = withPolicy({ startAtQuarter: 20, stopAtQuarter: 40 });
    expect(idsBetween(early, late)).toEqual(['policy.startAtQuarter+policy.stopAtQuarter']);
    expect(idsBetween(late, early)).toEqual(['policy.startAtQuarter+policy.stopAtQuarter']);
    expect(idsBetween(early, withPolicy({ startAtQuarter: 10, stopAtQuarter: 40 }))).toEqual([
      'policy.startAtQuarter',
      'policy.stopAtQuarter',
    ]);
  });
});

/** What decides a scenario's results. */
function settingsOf({ policy, assumptions, clusters }: Scenario): object {
  return { policy, assumptions, clusters: clusters.map((cluster) => ({ ...cluster, name: '' })) };
}

/** Two scenarios that differ in everything, or in a few things only. */
const anyTwo = fc.record({
  from: anyScenario,
  other: anyScenario,
  few: fc.boolean(),
  keep: fc.infiniteStream(fc.integer({ max: 9, min: 0 })),
});

function pairOf(from: Scenario, other: Scenario, few: boolean, keep: Iterator<number>): Scenario {
  if (!few) return other;
  const players = playersBetween(from, other);
  return mixedScenario(
    from,
    other,
    players,
    players.map(() => keep.next().value === 0),
  );
}

describe('a mixture', () => {
  test('of any two scenarios is a scenario, whoever is chosen', () => {
    fc.assert(
      fc.property(anyTwo, fc.infiniteStream(fc.boolean()), ({ from, other, few, keep }, coins) => {
        const to = pairOf(from, other, few, keep);
        const players = playersBetween(from, to);
        const chosen = players.map(() => coins.next().value as boolean);
        const mixed = mixedScenario(from, to, players, chosen);
        expect(checkScenario(mixed)).toEqual({ ok: true, value: mixed });
        expect([mixed.seed, mixed.horizon]).toEqual([from.seed, from.horizon]);
      }),
    );
  });

  test('of nobody is the first scenario, of everybody has the settings of the second', () => {
    fc.assert(
      fc.property(anyTwo, ({ from, other, few, keep }) => {
        const to = pairOf(from, other, few, keep);
        const players = playersBetween(from, to);
        const nobody = players.map(() => false);
        expect(mixedScenario(from, to, players, nobody)).toEqual(from);
        const everybody = players.map(() => true);
        expect(settingsOf(mixedScenario(from, to, players, everybody))).toEqual(settingsOf(to));
        const own = players.some(({ id }) => id === 'clusters') ? to.clusters : from.clusters;
        expect(mixedScenario(from, to, players, everybody).clusters).toEqual(own);
      }),
    );
  });

  test('differs from the first scenario in what its players change and in nothing else', () => {
    fc.assert(
      fc.property(anyTwo, fc.infiniteStream(fc.boolean()), ({ from, other }, coins) => {
        const players = playersBetween(from, other);
        const chosen = players.map(() => coins.next().value as boolean);
        const found = playersBetween(from, mixedScenario(from, other, players, chosen)).flatMap(({ differences }) => differences);
        const expected = players.filter((_, p) => chosen[p]).flatMap(({ differences }) => differences);
        expect(new Set(found.map(({ path }) => path))).toEqual(new Set(expected.map(({ path }) => path)));
      }),
    );
  });
});
