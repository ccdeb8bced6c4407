import { describe, expect, test } from 'vitest';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/parameters.ts';
import { BESIDE_DELAY, Companions, hasOwnAssumptions } from '../../src/stores/companions.svelte.ts';
import { planOf } from '../../src/stores/run-plan.ts';
import { FRESH_WORK } from '../../src/stores/history.svelte.ts';
import { FRESH_VIEW } from '../../src/stores/view-choice.svelte.ts';
import { Workspace } from '../../src/stores/workspace.svelte.ts';
import { beside as begun, handClock, heldRunner, luckAlone, memoryStorage, withBudget } from './fixtures.ts';

const LUCK = { uncertainty: 'luck', agents: 'published' } as const;
const ASSUMED = { uncertainty: 'assumptions', agents: 'published' } as const;

const own: Scenario = { ...withBudget(900), assumptions: { ...DEFAULT_ASSUMPTIONS, leakage: 0.2 } };

function prepared() {
  const runner = heldRunner(1);
  const clock = handClock();
  return { runner, clock, beside: new Companions(runner, clock) };
}

describe('runs beside the picture', () => {
  test('draw the assumptions where the picture does not, for all scenarios, as many futures as it has', async () => {
    const { runner, clock, beside } = prepared();
    const scenarios = [withBudget(900), withBudget(800)];
    beside.follow(scenarios, 0, luckAlone(3), 3);
    await begun(clock);
    await runner.answer(3);
    const ensemble = beside.otherOf(scenarios, LUCK);
    expect([ensemble?.recordings.length, ensemble?.request.uncertainty, ensemble?.request.worlds.length]).toEqual([3, 'assumptions', 2]);
    expect(beside.otherOf(scenarios, ASSUMED)).toBeNull();
    // Names decide nothing: the same scenarios under other names are the same.
    expect(
      beside.otherOf(
        scenarios.map((scenario) => ({ ...scenario, name: 'renamed' })),
        LUCK,
      ),
    ).toBe(ensemble);
    expect(beside.otherOf([withBudget(900), withBudget(801)], LUCK)).toBeNull();
  });

  test('add the scenario on the screen under the default assumptions, only where it has others', async () => {
    const { runner, clock, beside } = prepared();
    expect([hasOwnAssumptions(own), hasOwnAssumptions(DEFAULT_SCENARIO)]).toEqual([true, false]);
    beside.follow([withBudget(800), own], 1, luckAlone(2), 2);
    await begun(clock);
    await runner.answer(4);
    const ensemble = beside.baselineOf(own, LUCK);
    expect(ensemble?.request.worlds).toMatchObject([{ policy: { budget: 900 }, assumptions: DEFAULT_ASSUMPTIONS }]);
    // What is shown beside a scenario must be of its own policy, clusters and kind of uncertainty.
    expect(beside.baselineOf({ ...own, policy: { ...own.policy, budget: 1 } }, LUCK)).toBeNull();
    expect(beside.baselineOf({ ...own, seed: 'other' }, LUCK)).toBeNull();
    expect(beside.baselineOf(own, ASSUMED)).toBeNull();
    expect(beside.baselineOf({ ...own, assumptions: DEFAULT_ASSUMPTIONS }, LUCK)).toBeNull();
    beside.follow([withBudget(800), own], 0, luckAlone(2), 2);
    await begun(clock);
    expect(beside.baseline.picture).toBeNull();
  });

  test('wait for the picture and are dropped at the next edit', async () => {
    const runner = heldRunner(1);
    const clock = handClock();
    const surroundings = {
      storage: memoryStorage().open,
      tab: memoryStorage().open,
      languages: ['en'],
      clock,
      onLanguage: () => undefined,
    };
    const workspace = new Workspace(runner, surroundings);
    workspace.view.change({ replicates: 2 });
    await workspace.begin('');
    await clock.advance(16);
    await runner.answer(1);
    expect(workspace.beside.other.status.kind).toBe('idle');
    await runner.answer(1);
    await clock.advance(BESIDE_DELAY - 1);
    expect(workspace.beside.other.status.kind).toBe('idle');
    await begun(clock);
    expect(workspace.beside.other.status.kind).toBe('running');
    expect(runner.waiting).toHaveLength(1);
    const [beside] = runner.waiting;
    workspace.set.setLever('budget', 700);
    expect(beside?.signal?.aborted).toBe(true);
  });
});

describe('the plan of a view', () => {
  test('runs a number of futures, or on until the chosen definitions of the targets are known', () => {
    expect(planOf(FRESH_VIEW, FRESH_WORK)).toEqual({ replicates: 200, uncertainty: 'luck', agents: 'published', question: null });
    const { question } = planOf({ ...FRESH_VIEW, until: 'targets', jobs: 'additionalJobs' }, FRESH_WORK);
    expect(question).toMatchObject({
      kind: 'targets',
      targets: [
        { outcome: 'additionalJobs', level: 50_000 },
        { outcome: 'grossGdp', level: 50_000 },
      ],
    });
  });

  test('asks for a ranking only where there is something to rank', () => {
    const two = { scenarios: [DEFAULT_SCENARIO, DEFAULT_SCENARIO], active: 0, reference: 1 };
    expect(planOf({ ...FRESH_VIEW, until: 'ranking' }, FRESH_WORK).question?.kind).toBe('targets');
    expect(planOf({ ...FRESH_VIEW, until: 'ranking' }, two).question).toEqual({
      kind: 'ranking',
      outcomes: ['grossJobYears', 'grossGdp'],
      reference: 1,
    });
  });
});

describe('a switch of what differs between futures', () => {
  test('shows at once what ran beside the picture, and keeps the picture beside it', async () => {
    const runner = heldRunner(1);
    const clock = handClock();
    const surroundings = {
      storage: memoryStorage().open,
      tab: memoryStorage().open,
      languages: ['en'],
      clock,
      onLanguage: () => undefined,
    };
    const workspace = new Workspace(runner, surroundings);
    workspace.view.change({ replicates: 2 });
    await workspace.begin('');
    await clock.advance(16);
    await runner.answer(2);
    await begun(clock);
    await runner.answer(2);
    const luck = workspace.run.picture?.ensemble;
    workspace.view.change({ uncertainty: 'assumptions' });
    expect(workspace.run.picture?.ensemble.request.uncertainty).toBe('assumptions');
    expect(workspace.run.stale).toBe(false);
    await clock.advance(16);
    expect(runner.waiting).toHaveLength(0);
    expect(workspace.run.status).toMatchObject({ kind: 'done', done: 2 });
    expect(workspace.beside.otherOf(workspace.set.scenarios, ASSUMED)?.recordings).toEqual(luck?.recordings);
  });
});
