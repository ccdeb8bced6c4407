import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenarioFromPreset } from '../../src/experiment/presets.ts';
import { DEFAULT_SCENARIO, MAX_SCENARIOS } from '../../src/experiment/scenario.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/parameters.ts';
import { PUBLISHED_POLICY } from '../../src/model/policy.ts';
import { History } from '../../src/stores/history.svelte.ts';
import { ScenarioSet } from '../../src/stores/scenario-set.svelte.ts';
import { JOBS_DEFINITIONS, ViewChoice } from '../../src/stores/view-choice.svelte.ts';

describe('a set of scenarios', () => {
  test('starts with the programme as designed, alone, unchanged and with nothing to undo', () => {
    const set = new ScenarioSet();
    expect(set.scenarios).toEqual([DEFAULT_SCENARIO]);
    expect(set.currentChanges).toEqual([]);
    expect([set.canUndo, set.canRedo]).toEqual([false, false]);
  });

  test('a lever moves in the active scenario alone', () => {
    const set = new ScenarioSet();
    set.add(scenarioFromPreset('gic-2018-2028'));
    set.setLever('budget', 500);
    expect(set.scenarios.map((scenario) => scenario.policy.budget)).toEqual([PUBLISHED_POLICY.budget, 500]);
    expect(set.currentChanges).toEqual([{ path: 'policy.budget', value: 500, default: PUBLISHED_POLICY.budget }]);
  });

  test('a drag is one step back, two drags are two', () => {
    const set = new ScenarioSet();
    for (const budget of [1500, 1200, 900]) set.setLever('budget', budget, '0.budget');
    set.settle();
    for (const budget of [800, 700]) set.setLever('budget', budget, '0.budget');
    set.undo();
    expect(set.current.policy.budget).toBe(900);
    set.undo();
    expect(set.current.policy.budget).toBe(PUBLISHED_POLICY.budget);
    expect(set.canUndo).toBe(false);
  });

  test('drags of two levers are two steps even when the first was not settled', () => {
    const set = new ScenarioSet();
    set.setLever('budget', 900, '0.budget');
    set.setLever('minSme', 3, '0.minSme');
    set.undo();
    expect([set.current.policy.budget, set.current.policy.minSme]).toEqual([900, PUBLISHED_POLICY.minSme]);
  });

  test('a lever put where it stands is no step', () => {
    const set = new ScenarioSet();
    set.setLever('budget', PUBLISHED_POLICY.budget);
    expect(set.canUndo).toBe(false);
  });

  test('a typed value outside its limits changes nothing and says what is wrong', () => {
    const set = new ScenarioSet();
    expect(set.type('policy.matchRatio', 14)).toMatchObject([{ code: 'above-maximum', path: 'policy.matchRatio' }]);
    expect(set.canUndo).toBe(false);
    expect(set.type('policy.matchRatio', 2.5)).toEqual([]);
    expect(set.current.policy.matchRatio).toBe(2.5);
  });

  test('policy and assumptions are reset apart from each other', () => {
    const set = new ScenarioSet();
    set.setLever('budget', 900);
    set.setAssumption('leakage', 0.2);
    set.resetAssumptions();
    expect([set.current.policy.budget, set.current.assumptions]).toEqual([900, DEFAULT_ASSUMPTIONS]);
    set.setAssumption('leakage', 0.2);
    set.resetPolicy();
    expect([set.current.policy, set.current.assumptions.leakage]).toEqual([PUBLISHED_POLICY, 0.2]);
  });

  test('a scenario from elsewhere takes the seed and horizon that all share', () => {
    const set = new ScenarioSet();
    set.setSeed('workshop-3');
    set.add({ ...scenarioFromPreset('isi-only'), seed: 'other', horizon: 12 });
    expect(set.scenarios.map(({ seed, horizon }) => [seed, horizon])).toEqual([
      ['workshop-3', DEFAULT_SCENARIO.horizon],
      ['workshop-3', DEFAULT_SCENARIO.horizon],
    ]);
  });

  test('six scenarios fit, a seventh does not, and the last one cannot be removed', () => {
    const set = new ScenarioSet();
    for (let count = 1; count < MAX_SCENARIOS; count++) expect(set.duplicate(`copy ${count}`)).toBe(true);
    expect([set.hasRoom, set.duplicate('too many')]).toEqual([false, false]);
    for (let count = 0; count < 8; count++) set.remove(0);
    expect(set.scenarios.map(({ name }) => name)).toEqual(['copy 5']);
  });

  test('removing a scenario before the active one keeps the same scenario active', () => {
    const set = new ScenarioSet();
    set.duplicate('B');
    set.duplicate('C');
    set.activate(1);
    set.remove(0);
    expect(set.current.name).toBe('B');
    set.remove(0);
    expect(set.current.name).toBe('C');
  });

  test('looking at another scenario is no step, and undo shows the scenario that it changes', () => {
    const set = new ScenarioSet();
    set.duplicate('B');
    set.setLever('budget', 900);
    set.activate(0);
    set.undo();
    expect([set.active, set.current.policy.budget]).toEqual([1, PUBLISHED_POLICY.budget]);
  });

  test('a new edit after undo leaves nothing to redo', () => {
    const set = new ScenarioSet();
    set.setLever('budget', 900);
    set.undo();
    set.setLever('minSme', 2);
    expect(set.canRedo).toBe(false);
  });

  test('a change of definition is a step of its own: undo brings back what was looked at, and moves no lever', () => {
    const history = new History();
    const [set, view] = [new ScenarioSet(history), new ViewChoice(history)];
    set.setLever('budget', 900);
    view.change({ jobs: 'additionalJobs' });
    view.change({ jobs: 'additionalJobs' });
    set.undo();
    expect([view.jobs, set.current.policy.budget]).toEqual(['grossJobYears', 900]);
    set.redo();
    expect([view.jobs, set.canRedo]).toEqual(['additionalJobs', false]);
    set.setLever('budget', 800);
    set.undo();
    expect([view.jobs, set.current.policy.budget]).toEqual(['additionalJobs', 900]);
  });

  test('every change is told, once', () => {
    let told = 0;
    const set = new ScenarioSet(new History(undefined, () => told++));
    set.setLever('budget', 900);
    set.duplicate('B');
    set.activate(0);
    set.undo();
    set.redo();
    expect(told).toBe(5);
  });

  test('any edits undone as often lead back to the start, redone to the end', () => {
    const edit = fc.oneof(
      fc.record({ kind: fc.constant('lever' as const), budget: fc.integer({ min: 0, max: 10_000 }), held: fc.boolean() }),
      fc.record({ kind: fc.constant('assumption' as const), leakage: fc.double({ min: 0, max: 0.5, noNaN: true }) }),
      fc.record({ kind: fc.constant('duplicate' as const) }),
      fc.record({ kind: fc.constant('remove' as const), index: fc.nat(5) }),
      fc.record({ kind: fc.constant('view' as const), jobs: fc.constantFrom(...JOBS_DEFINITIONS) }),
      fc.record({ kind: fc.constant('rename' as const), name: fc.string({ maxLength: 20 }) }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const history = new History();
        const [set, view] = [new ScenarioSet(history), new ViewChoice(history)];
        const start = history.present;
        for (const change of edits) {
          if (change.kind === 'lever') set.setLever('budget', change.budget, change.held ? 'drag' : null);
          if (change.kind === 'assumption') set.setAssumption('leakage', change.leakage);
          if (change.kind === 'duplicate') set.duplicate('copy');
          if (change.kind === 'remove') set.remove(change.index);
          if (change.kind === 'view') view.change({ jobs: change.jobs });
          if (change.kind === 'rename') set.rename(0, change.name);
        }
        const end = history.present;
        while (set.canUndo) set.undo();
        expect(history.present).toEqual(start);
        while (set.canRedo) set.redo();
        expect(history.present).toEqual(end);
      }),
    );
  });
});
