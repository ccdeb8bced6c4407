/** Steps of the work told from two moments: each action of the page, and any two moments at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import { FRESH_MOMENT, FRESH_WORK, History, type Moment } from '../../src/stores/history.svelte.ts';
import { presetScenario } from '../../src/stores/preset-policy.ts';
import { ScenarioSet } from '../../src/stores/scenario-set.svelte.ts';
import { describeStep, type StepFact } from '../../src/stores/step-facts.ts';
import { ViewChoice } from '../../src/stores/view-choice.svelte.ts';
import { anyScenario } from '../experiment/arbitrary-scenario.ts';

/** A desk with A as designed, B with a larger budget, C the first tranche alone; `step` tells what an action was. */
function desk() {
  const history = new History();
  const set = new ScenarioSet(history);
  const view = new ViewChoice(history);
  set.duplicate();
  set.setLever('budget', 2400);
  set.add(presetScenario('isi-only'));
  set.activate(1);
  const step = (action: () => unknown): readonly StepFact[] => {
    const before = history.present;
    action();
    return describeStep(before, history.present);
  };
  return { history, set, view, step };
}

const kinds = (facts: readonly StepFact[]): string[] => facts.map(({ kind }) => kind);

describe('a step among the settings', () => {
  test('is the scenario and every value, from what to what', () => {
    const { set, step } = desk();
    expect(step(() => set.setLever('budget', 1800))).toEqual([
      { kind: 'settings', at: 1, differences: [{ path: 'policy.budget', value: 1800, default: 2400 }] },
    ]);
    const [fact] = step(() => set.setAssumption('leakage', 0.2));
    expect(fact).toMatchObject({ kind: 'settings', at: 1, differences: [{ path: 'assumptions.leakage', value: 0.2, default: 0.1 }] });
  });

  test('is a reset where several values of a part went back together; one value is told as such', () => {
    const { set, step } = desk();
    expect(kinds(step(() => set.resetPolicy()))).toEqual(['settings']);
    set.setLever('budget', 900);
    set.setLever('minSme', 3);
    expect(step(() => set.resetPolicy())).toEqual([{ kind: 'reset', at: 1, part: 'policy' }]);
    set.setAssumption('leakage', 0.2);
    set.setAssumption('followOn', 0.5);
    expect(step(() => set.resetAssumptions())).toEqual([{ kind: 'reset', at: 1, part: 'assumptions' }]);
    set.setCluster(0, { firms: 100, partners: 5 });
    expect(step(() => set.resetClusters())).toEqual([{ kind: 'reset', at: 1, part: 'clusters' }]);
    set.setLever('budget', 900);
    set.setAssumption('leakage', 0.2);
    expect(step(() => set.reset(1))).toEqual([{ kind: 'reset', at: 1, part: 'all' }]);
  });

  test('is no reset of a part of which something else stays changed', () => {
    const { history, set, step } = desk();
    for (const [id, value] of [['budget', 900], ['minSme', 3], ['minPartners', 4]] as const) set.setLever(id, value); // prettier-ignore
    const { budget, minSme } = DEFAULT_SCENARIO.policy;
    const back = { ...set.current, policy: { ...set.current.policy, budget, minSme } };
    const facts = step(() => history.record({ scenarios: set.scenarios.map((scenario, i) => (i === 1 ? back : scenario)) }));
    expect(kinds(facts)).toEqual(['settings']);
  });
});

describe('a step among the scenarios', () => {
  test('is one that was added: a design as it is, or a copy of one that stands there', () => {
    const { set, step } = desk();
    expect(step(() => set.add(presetScenario('no-programme')))).toEqual([{ kind: 'added', at: 3, copyOf: null, preset: 'no-programme' }]);
    expect(step(() => set.duplicateAt(1))).toEqual([{ kind: 'added', at: 4, copyOf: 1, preset: null }]);
    const own = { ...presetScenario('isi-only'), name: 'Lean' };
    expect(step(() => set.add({ ...own, policy: { ...own.policy, budget: 50 } }))).toEqual([
      { kind: 'added', at: 5, copyOf: null, preset: null },
    ]);
  });

  test('is one that was removed, as it was', () => {
    const { set, step } = desk();
    const [a, b] = set.scenarios;
    expect(step(() => set.remove(1))).toEqual([{ kind: 'removed', at: 1, scenario: b }]);
    expect(step(() => set.remove(0))).toEqual([{ kind: 'removed', at: 0, scenario: a }]);
  });

  test('is one that was moved, two that changed places, or a pinned one', () => {
    const { set, step } = desk();
    expect(step(() => set.move(0, 1))).toEqual([{ kind: 'swapped', at: 0, and: 1 }]);
    expect(step(() => set.move(0, 2))).toEqual([{ kind: 'moved', at: 2, from: 0 }]);
    expect(step(() => set.move(2, 0))).toEqual([{ kind: 'moved', at: 0, from: 2 }]);
    expect(step(() => set.pin(2))).toEqual([{ kind: 'pinned', at: 2 }]);
  });

  test('does not tell of the pin where the pinned one only came to stand elsewhere, or was removed', () => {
    const { set, step } = desk();
    set.pin(2);
    expect(kinds(step(() => set.move(2, 0)))).toEqual(['moved']);
    expect(set.reference).toBe(0);
    set.pin(1);
    expect(kinds(step(() => set.remove(0)))).toEqual(['removed']);
    expect(kinds(step(() => set.remove(0)))).toEqual(['removed']);
  });

  test('is a name, notes, the seed', () => {
    const { set, step } = desk();
    expect(step(() => set.rename(2, 'Strict match'))).toEqual([{ kind: 'renamed', at: 2, text: 'Strict match' }]);
    expect(step(() => set.setNotes(0, 'As published.'))).toEqual([{ kind: 'notes', at: 0, text: 'As published.' }]);
    expect(step(() => set.setSeed('workshop'))).toEqual([{ kind: 'seed', from: 'default', to: 'workshop' }]);
  });

  test('is several that changed in one go, or others altogether', () => {
    const { history, set, step } = desk();
    const dearer = set.scenarios.map((scenario) => ({ ...scenario, policy: { ...scenario.policy, budget: 5000 } }));
    expect(step(() => history.record({ scenarios: dearer }))).toEqual([{ kind: 'several', at: [0, 1, 2] }]);
    const others = [presetScenario('saxony'), presetScenario('suava'), presetScenario('escp-4i')];
    expect(step(() => history.record({ scenarios: others, active: 0 }))).toEqual([{ kind: 'replaced', count: 3 }]);
    const five = [...others, ...others.slice(0, 2)];
    expect(step(() => history.record({ scenarios: five }))).toEqual([{ kind: 'replaced', count: 5 }]);
    expect(step(() => set.replace(FRESH_WORK))).toEqual([{ kind: 'started-over' }]);
  });
});

describe('a step of the view', () => {
  test('is what is looked at now', () => {
    const { view, step } = desk();
    expect(step(() => view.change({ jobs: 'additionalJobs' }))).toEqual([{ kind: 'view', field: 'jobs' }]);
    expect(kinds(step(() => view.change({ gdp: 'additionalGdp', agents: 1000 })))).toEqual(['view', 'view']);
    expect(step(() => view.change({ uncertainty: 'assumptions' }))).toEqual([{ kind: 'view', field: 'uncertainty' }]);
    const jobs = { level: 60000, quarter: 40 };
    expect(step(() => view.change({ targets: { ...view.targets, jobs } }))).toEqual([{ kind: 'view', field: 'targets' }]);
  });

  test('tells of a question or of a number of futures, not of both', () => {
    const { view, step } = desk();
    expect(step(() => view.change({ until: 'targets' }))).toEqual([{ kind: 'view', field: 'until' }]);
    expect(step(() => view.change({ until: 'count', replicates: 37 }))).toEqual([{ kind: 'view', field: 'replicates' }]);
  });
});

describe('any two moments', () => {
  test('the first has none before it, and one that does not differ is still told', () => {
    expect(describeStep(null, FRESH_MOMENT)).toEqual([{ kind: 'begun' }]);
    expect(describeStep(FRESH_MOMENT, { ...FRESH_MOMENT })).toEqual([{ kind: 'other' }]);
  });

  test('can be told: one fact at least, with places that exist', () => {
    const anyMoment: fc.Arbitrary<Moment> = fc.array(anyScenario, { minLength: 1, maxLength: 4 }).chain((scenarios) =>
      fc.record({
        scenarios: fc.constant(scenarios),
        active: fc.nat(scenarios.length - 1),
        reference: fc.nat(scenarios.length - 1),
        view: fc.constantFrom(FRESH_MOMENT.view, { ...FRESH_MOMENT.view, replicates: 3, gdp: 'additionalGdp' as const }),
      }),
    );
    fc.assert(
      fc.property(anyMoment, anyMoment, (before, after) => {
        const facts = describeStep(before, after);
        expect(facts.length).toBeGreaterThan(0);
        for (const fact of facts) {
          const many = fact.kind === 'removed' ? before.scenarios.length : after.scenarios.length;
          if ('at' in fact && typeof fact.at === 'number') expect(fact.at).toBeLessThan(many);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('that are a permutation of the same scenarios are told as an order', () => {
    const { history, set, step } = desk();
    set.add(presetScenario('saxony'));
    const turned = [1, 0, 3, 2].map((i) => set.scenarios[i]!);
    expect(kinds(step(() => history.record({ scenarios: turned, reference: 1 })))).toEqual(['reordered']);
  });
});
