import { describe, expect, test } from 'vitest';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import { FailureSearch } from '../../src/stores/robustness-failure.svelte.ts';
import {
  failureChoice,
  failureChosen,
  isLessBetter,
  readableTargets,
  readSpreads,
  robustQuarters,
  ROBUST_OUTCOMES,
  type FailureReading,
} from '../../src/stores/robustness-reading.ts';
import { keyOf, RobustnessRun, simulationsFor } from '../../src/stores/robustness-run.svelte.ts';
import { heldRunner, settled, withBudget, type ValueOf } from './fixtures.ts';

const scenarios = [DEFAULT_SCENARIO, withBudget(900)];
const question = { scenarios, agents: 'published', futures: 3, which: 'assumptions', subject: 0 } as const;

/** A run on a runner that waits for the test. */
function made(width = 4, valueOf?: ValueOf) {
  const runner = heldRunner(width, valueOf);
  return { runner, run: new RobustnessRun(runner, () => 0) };
}

/** Answers everything that is asked for until nothing is. */
async function answerAll(runner: ReturnType<typeof heldRunner>): Promise<void> {
  await settled();
  while (runner.waiting.length > 0) await runner.answer(1);
}

describe('the run of robustness', () => {
  test('puts all scenarios into the same futures, each of which draws the same assumptions for all', async () => {
    const { runner, run } = made();
    const ended = run.start(question);
    await settled();
    expect(runner.waiting.map(({ replicate }) => replicate)).toEqual([0, 1, 2]);
    const { worlds } = runner.waiting[1].request;
    expect(worlds.map(({ policy }) => policy.budget)).toEqual(scenarios.map(({ policy }) => policy.budget));
    expect(worlds[0].assumptions).toEqual(worlds[1].assumptions);
    expect(worlds[0].assumptions).not.toEqual(runner.waiting[2].request.worlds[0].assumptions);
    await answerAll(runner);
    await ended;
    expect(run.assumptions.status).toEqual({ kind: 'done', done: 3, planned: 3 });
    expect(run.assumptions.key).toBe(keyOf(question));
  });

  test('tells how far it is, keeps what it has when stopped, and goes on from there', async () => {
    const { runner, run } = made(1);
    const first = run.start(question);
    await settled();
    await runner.answer(1);
    expect([run.busy, run.assumptions.status]).toMatchObject([true, { kind: 'running', done: 1, planned: 3 }]);
    run.assumptions.stop();
    await answerAll(runner);
    await first;
    const played = run.assumptions.result?.result.played.length ?? 0;
    expect(run.assumptions.status.kind).toBe('stopped');
    expect(played).toBeGreaterThanOrEqual(1);
    const second = run.start({ ...question, futures: 5 });
    await settled();
    expect(runner.waiting[0]?.replicate).toBe(played);
    await answerAll(runner);
    await second;
    expect(run.assumptions.result?.result.played.map(({ replicate }) => replicate)).toEqual([0, 1, 2, 3, 4]);
  });

  test('fewer futures than there are leave all of them', async () => {
    const { runner, run } = made();
    void run.start(question);
    await answerAll(runner);
    await run.start({ ...question, futures: 1 });
    expect(run.assumptions.result?.result.played).toHaveLength(3);
  });

  test('with levers moved has a world more, and waits until the other run has ended', async () => {
    const { runner, run } = made();
    const both = { ...question, which: 'both', subject: 1 } as const;
    const first = run.start(question);
    await settled();
    await run.start(both);
    expect(run.both.status.kind).toBe('idle');
    await answerAll(runner);
    await first;
    void run.start(both);
    await settled();
    expect(runner.waiting[0]?.request.worlds).toHaveLength(3);
    await answerAll(runner);
    expect(run.both.status.kind).toBe('done');
    expect([simulationsFor(question, 0), simulationsFor(both, 1), simulationsFor(both, 9)]).toEqual([6, 6, 0]);
  });

  test('says why it failed and keeps what had finished', async () => {
    const { runner, run } = made(1);
    const ended = run.start(question);
    await settled();
    await runner.answer(1);
    for (let turn = 0; turn < 6 && run.busy; turn++) await runner.fail('no memory');
    await ended;
    expect(run.assumptions.status).toMatchObject({ kind: 'failed', reason: expect.stringContaining('no memory') as string });
    expect(run.assumptions.result?.result.played).toHaveLength(1);
  });

  test('has one key for more futures, other names and another scenario to look at, and another for other settings', () => {
    const key = keyOf(question);
    expect(keyOf({ ...question, futures: 500, subject: 1 })).toBe(key);
    expect(keyOf({ ...question, scenarios: [{ ...scenarios[0], name: 'Other' }, scenarios[1]] })).toBe(key);
    const others = [
      { ...question, agents: 1000 },
      { ...question, scenarios: [scenarios[0]] },
      { ...question, scenarios: [scenarios[0], withBudget(901)] },
      { ...question, which: 'both' },
      { ...question, which: 'both', subject: 1 },
    ] as const;
    expect(new Set([key, ...others.map((other) => keyOf(other))]).size).toBe(6);
  });
});

describe('what is read of the futures', () => {
  test('a scenario’s values ascend, and a future in which a ratio has no denominator is left out', async () => {
    // In the first future of the second scenario nothing was committed.
    const { runner, run } = made(4, (outcome, world, _, replicate) => {
      if (outcome === 'federalCommitted') return world === 1 && replicate === 0 ? 0 : 10;
      return 100 * world - replicate;
    });
    void run.start(question);
    await answerAll(runner);
    const played = run.assumptions.result;
    if (!played) throw new Error('found no result');
    const plain = readSpreads(played, 'additionalGdp', 40);
    expect(plain.spreads.map(({ values }) => [...values])).toEqual([
      [-2, -1, 0],
      [98, 99, 100],
    ]);
    expect(plain.leftOut).toBe(0);
    const ratio = readSpreads(played, 'deadweightShare', 40);
    expect(ratio.spreads.map(({ values }) => values.length)).toEqual([2, 2]);
    expect(ratio.leftOut).toBe(1);
  });

  test('targets are read at the ends of fiscal years within the horizon', () => {
    const quarters = robustQuarters([{ ...DEFAULT_SCENARIO, horizon: 42 }]);
    expect(quarters.slice(-2)).toEqual([40, 42]);
    const at = (quarter: number) => ({ outcome: 'grossGdp', level: 1, quarter }) as const;
    const { readable, unreadable } = readableTargets([at(40), at(39), at(44)], quarters);
    expect([readable.map(({ quarter }) => quarter), unreadable.map(({ quarter }) => quarter)]).toEqual([[40], [39, 44]]);
  });

  test('outcomes are named once, with their sense', () => {
    expect(new Set(ROBUST_OUTCOMES).size).toBe(ROBUST_OUTCOMES.length);
    expect([isLessBetter('federalCost'), isLessBetter('additionalGdp')]).toEqual([true, false]);
  });

  test('a way of failing is a text and comes back from it', () => {
    const targets = [{ outcome: 'grossGdp', level: 50_000, quarter: 40 }] as const;
    const read = { outcome: 'additionalGdp', quarter: 40 } as const;
    for (const choice of ['misses 0', 'worst tenth', 'worst quarter', 'worst third', 'behind 1']) {
      const failure = failureChosen(choice, targets, 2, read);
      expect(failure && failureChoice(failure, targets)).toBe(choice);
    }
    for (const gone of ['misses 1', 'behind 2', 'worst half', '']) expect(failureChosen(gone, targets, 2, read)).toBeNull();
  });
});

describe('the search for failures', () => {
  /** A finding in no steps but the last. */
  function* found(failures: number): Generator<void, FailureReading> {
    yield* [];
    return { futures: 100, failures, itself: null, discovery: null, ends: new Map() };
  }

  test('begins later, once for a question, and keeps what it found', () => {
    const due: (() => void)[] = [];
    const search = new FailureSearch((action) => void due.push(action));
    let times = 0;
    const find = () => found(++times);
    search.look('one', find);
    search.look('one', find);
    expect([due.length, search.of('one')]).toEqual([1, null]);
    due.shift()?.();
    search.look('one', find);
    expect([due.length, times, search.of('one')?.failures]).toEqual([0, 1, 1]);
  });

  test('goes on step by step, and leaves what nobody asks for any more', () => {
    const due: (() => void)[] = [];
    const search = new FailureSearch((action) => void due.push(action));
    let steps = 0;
    function* inSteps(): Generator<void, FailureReading> {
      for (; steps < 3; steps++) yield;
      return { futures: 100, failures: 7, itself: null, discovery: null, ends: new Map() };
    }
    search.look('one', inSteps);
    due.shift()?.();
    due.shift()?.();
    expect([steps, due.length, search.of('one')]).toEqual([1, 1, null]);
    search.look('two', () => found(2));
    while (due.length > 0) due.shift()?.();
    expect([steps, search.of('one'), search.of('two')?.failures]).toEqual([1, null, 2]);
  });

  test('drops a question that another one came after', () => {
    const due: (() => void)[] = [];
    const search = new FailureSearch((action) => void due.push(action));
    search.look('one', () => found(1));
    search.look('two', () => found(2));
    for (const action of due) action();
    expect([search.of('one'), search.of('two')?.failures]).toEqual([null, 2]);
  });

  test('keeps the latest findings alone', () => {
    const search = new FailureSearch((action) => action());
    for (let n = 0; n < 30; n++) search.look(String(n), () => found(n));
    expect([search.of('0'), search.of('29')?.failures]).toEqual([null, 29]);
  });
});
