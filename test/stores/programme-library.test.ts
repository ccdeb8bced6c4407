/** The library puts designs and bundles beside what is on the table, and replaces nothing. */
import { describe, expect, test } from 'vitest';
import { plannedMoney } from '../../src/experiment/equal-cost.ts';
import { presetOf } from '../../src/experiment/presets.ts';
import { COUNTRIES } from '../../src/experiment/programmes/programme.ts';
import { DEFAULT_SCENARIO, MAX_SCENARIOS } from '../../src/experiment/scenario.ts';
import {
  BUNDLES,
  byCountry,
  compareDesign,
  hasBudget,
  mechanismLevers,
  openDesign,
  PROGRAMMES,
  tryBundle,
} from '../../src/stores/programme-library.ts';
import { ScenarioSet } from '../../src/stores/scenario-set.svelte.ts';

/** A table with so many scenarios, the last one active. */
function tableOf(count: number): ScenarioSet {
  const set = new ScenarioSet();
  while (set.scenarios.length < count) set.add({ ...DEFAULT_SCENARIO, name: `number ${set.scenarios.length}` });
  return set;
}

describe('the library', () => {
  test('shows every design once, by country in their order, and none where there is none', () => {
    const groups = byCountry(PROGRAMMES);
    expect(groups.flatMap(({ programmes }) => programmes.map(({ id }) => id)).sort()).toEqual(PROGRAMMES.map(({ id }) => id).sort());
    expect(groups.map(({ country }) => country)).toEqual(COUNTRIES.filter((country) => PROGRAMMES.some((one) => one.country === country)));
    expect(byCountry([])).toEqual([]);
  });

  test('finds designs by the levers that make them, each lever once', () => {
    const levers = mechanismLevers();
    expect(new Set(levers).size).toBe(levers.length);
    expect(levers).toEqual(expect.arrayContaining(['matchRatio', 'vouchers', 'brokerage', 'sameRegion', 'projects']));
    expect(levers).not.toContain('training');
  });

  test('knows which designs have no published budget', () => {
    expect(hasBudget('euroclusters')).toBe(true);
    expect(hasBudget('nce-1989')).toBe(false);
  });
});

describe('opening a design', () => {
  test('adds it as it is, active, in the luck of the others', () => {
    const set = tableOf(2);
    set.setSeed('shared');
    const before = set.scenarios;
    expect(openDesign(set, 'saxony', null)).toEqual({ kind: 'placed', index: 2 });
    expect(set.scenarios.slice(0, 2)).toEqual(before);
    expect(set.current).toMatchObject({ preset: 'saxony', policy: presetOf('saxony').policy, seed: 'shared' });
  });

  test('at a sum plans to spend that sum, and says what is wrong with one that cannot be', () => {
    const set = tableOf(1);
    openDesign(set, 'nce-1989', 500);
    expect(plannedMoney(set.current)).toBeCloseTo(500, 5);
    const refused = openDesign(set, 'nce-1989', 20_000);
    expect(refused).toMatchObject({ kind: 'refused', problems: [{ code: 'above-maximum', path: 'policy.budget' }] });
    expect(set.scenarios).toHaveLength(2);
  });

  test('changes nothing where there is no room', () => {
    const set = tableOf(MAX_SCENARIOS);
    const before = set.scenarios;
    for (const add of [openDesign, compareDesign]) expect(add(set, 'saxony', null)).toEqual({ kind: 'no-room' });
    expect(set.scenarios).toBe(before);
  });
});

describe('comparing a design', () => {
  test('makes the one on the screen A and the design B, keeps all others, and is one step of undo', () => {
    const set = tableOf(3);
    const [first, second, third] = set.scenarios;
    set.activate(1);
    expect(compareDesign(set, 'poland-knc', null)).toEqual({ kind: 'placed', index: 1 });
    expect(set.scenarios.map(({ name, preset }) => name || preset)).toEqual([second!.name, 'poland-knc', first!.preset, third!.name]);
    expect(set.active).toBe(1);
    set.undo();
    expect(set.scenarios).toEqual([first, second, third]);
  });
});

describe('a bundle', () => {
  test('is tried on a copy of the scenario on the screen, with its assumptions', () => {
    const set = tableOf(2);
    set.setAssumption('leakage', 0.2);
    const before = set.current;
    expect(tryBundle(set, 'virtual-networks')).toEqual({ kind: 'placed', index: 2 });
    expect(set.scenarios[2]).toEqual({ ...before, name: '', policy: { ...before.policy, virtualNetworks: 0.02 } });
  });

  test('leaves that scenario on the screen: the next bundle is laid over it, not over the last copy', () => {
    const set = tableOf(2);
    set.activate(0);
    const base = set.current;
    tryBundle(set, 'virtual-networks');
    tryBundle(set, 'single-window');
    expect([set.active, set.current]).toEqual([0, base]);
    expect(set.scenarios[3]?.policy).toEqual({ ...base.policy, singleWindow: 0.01 });
    set.undo();
    expect([set.scenarios.length, set.active]).toEqual([3, 0]);
  });

  test('is not tried where it changes nothing, nor where there is no room', () => {
    const set = tableOf(1);
    for (const { id } of BUNDLES) {
      const table = tableOf(1);
      tryBundle(table, id);
      expect(tryBundle(table, id)).toEqual({ kind: 'there', index: 1 });
      table.activate(1);
      expect(tryBundle(table, id)).toEqual({ kind: 'no-change' });
      expect(table.scenarios).toHaveLength(2);
    }
    expect(tryBundle(tableOf(MAX_SCENARIOS), 'all')).toEqual({ kind: 'no-room' });
    expect(() => tryBundle(set, 'none' as 'all')).toThrow(/found bundle none/);
  });
});
