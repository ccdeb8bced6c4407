/** What differs between scenarios, which changes tell one from another, and taking over a single value. */
import { describe, expect, test } from 'vitest';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import { differences } from '../../src/experiment/settings.ts';
import type { Policy } from '../../src/model/policy.ts';
import { groupedDifferences, groupOf, isTakeable, takeOver, tellingChanges } from '../../src/stores/differences.ts';
import { presetScenario } from '../../src/stores/preset-policy.ts';
import { ScenarioSet } from '../../src/stores/scenario-set.svelte.ts';

function under(policy: Partial<Policy>, scenario: Partial<Scenario> = {}): Scenario {
  return { ...DEFAULT_SCENARIO, ...scenario, policy: { ...DEFAULT_SCENARIO.policy, ...policy } };
}

const paths = (groups: ReturnType<typeof groupedDifferences>): (readonly [string, readonly string[]])[] =>
  groups.map(({ group, changes }) => [group, changes.map(({ path }) => path)] as const);

describe('what differs', () => {
  const a = under({ budget: 900 });
  const b = under({ budget: 1200, minSme: 3 }, { assumptions: { ...DEFAULT_SCENARIO.assumptions, leakage: 0.2 } });

  test('between two scenarios is listed by part, each with the value of either', () => {
    const groups = groupedDifferences([a, b], 0, 1);
    expect(paths(groups)).toEqual([
      ['levers', ['policy.budget', 'policy.minSme']],
      ['assumptions', ['assumptions.leakage']],
    ]);
    expect(groups[0]?.changes[0]).toEqual({ path: 'policy.budget', value: 1200, default: 900 });
  });

  test('is the same list with its values exchanged where the sides are', () => {
    const there = groupedDifferences([a, b], 0, 1).flatMap(({ changes }) => changes);
    const back = groupedDifferences([a, b], 1, 0).flatMap(({ changes }) => changes);
    expect(back).toEqual(there.map(({ path, value, default: before }) => ({ path, value: before, default: value })));
  });

  test('from the programme as designed is what a scenario changes, whichever design it started from', () => {
    const isi = presetScenario('isi-only');
    const changed: Scenario = { ...isi, policy: { ...isi.policy, minSme: 4 } };
    expect(paths(groupedDifferences([changed], 'designed', 0))).toEqual([['levers', ['policy.minSme']]]);
    expect(groupedDifferences([isi], 'designed', 0)).toEqual([]);
  });

  test('between a scenario and itself, or one that is not there, is nothing', () => {
    expect(groupedDifferences([a, b], 1, 1)).toEqual([]);
    expect(groupedDifferences([a, b], 0, 5)).toEqual([]);
  });

  test('names the clusters last, of whichever kind the change is', () => {
    const fewer = { ...a, clusters: a.clusters.slice(1) };
    expect(paths(groupedDifferences([a, fewer], 0, 1))).toEqual([['clusters', ['clusters.digital']]]);
    expect(['policy.budget', 'assumptions.leakage', 'clusters', 'clusters.digital.firms'].map(groupOf)).toEqual([
      'levers',
      'assumptions',
      'clusters',
      'clusters',
    ]);
  });
});

describe('taking over a value', () => {
  function set(): ScenarioSet {
    const held = new ScenarioSet();
    held.duplicate();
    held.setLever('minSme', 3);
    held.activate(0);
    return held;
  }

  test('gives it to the other scenario in one step of undo, and leaves the screen where it is', () => {
    const held = set();
    expect(takeOver(held, 0, 'policy.minSme', 3)).toBe(true);
    expect([held.scenarios[0]?.policy.minSme, held.active, held.reference]).toEqual([3, 0, 0]);
    expect(differences(held.scenarios[0] as Scenario).map(({ path }) => path)).toEqual(['policy.minSme']);
    held.undo();
    expect([held.scenarios[0]?.policy.minSme, held.scenarios[1]?.policy.minSme, held.active]).toEqual([1, 3, 0]);
    expect(takeOver(held, 1, 'assumptions.leakage', 0.25)).toBe(true);
    expect([held.scenarios[1]?.assumptions.leakage, held.active]).toEqual([0.25, 0]);
  });

  test('is refused where the value does not fit the others: a stop before the start, a match of five clusters for four', () => {
    const held = set();
    held.setLever('startAtQuarter', 20);
    held.removeCluster(0);
    const before = held.scenarios;
    expect(takeOver(held, 0, 'policy.stopAtQuarter', 12)).toBe(false);
    expect(takeOver(held, 0, 'policy.matchRatio', [1, 1, 1, 1, 1])).toBe(false);
    expect(takeOver(held, 0, 'clusters.digital', null)).toBe(false);
    expect(takeOver(held, 7, 'policy.minSme', 3)).toBe(false);
    expect(held.scenarios).toBe(before);
  });

  test('is offered for levers and assumptions, not for clusters', () => {
    const of = (path: string): boolean => isTakeable({ path, value: 1, default: 0 });
    expect([of('policy.budget'), of('assumptions.leakage'), of('clusters.own-1'), of('clusters')]).toEqual([true, true, false, false]);
  });
});

describe('the changes that tell', () => {
  test('are those that no other scenario shares, before those that some do, in the order of the list', () => {
    const scenarios = [under({ budget: 900, minSme: 3, minPartners: 4 }), under({ budget: 900, minSme: 2 }), under({ budget: 900 })];
    const telling = tellingChanges(scenarios.map(differences), 0);
    expect(telling.map(({ path }) => path)).toEqual(['policy.minPartners', 'policy.minSme', 'policy.budget']);
  });

  test('are none of the names of clusters', () => {
    const named = DEFAULT_SCENARIO.clusters.map((cluster, c) => (c === 0 ? { ...cluster, name: 'Bits' } : cluster));
    expect(tellingChanges([differences(under({}, { clusters: named }))], 0)).toEqual([]);
    expect(tellingChanges([], 3)).toEqual([]);
  });
});
