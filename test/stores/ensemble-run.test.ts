import { describe, expect, test } from 'vitest';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import { EnsembleRun } from '../../src/stores/ensemble-run.svelte.ts';
import { forgetDropped, handClock, heldRunner, luckAlone, withBudget } from './fixtures.ts';

const A = [withBudget(1000)];
const B = [withBudget(2000)];

/** A run at its start, with its runner and its clock. */
function prepared() {
  const runner = heldRunner();
  const clock = handClock();
  return { runner, clock, run: new EnsembleRun(runner, { clock }) };
}

/** Budgets of the picture's world, as the stand-in for the model wrote them. */
function budgetsShown(run: EnsembleRun): number[] {
  return run.picture?.ensemble.recordings.map(({ replicate, values }) => (values[0] ?? 0) - replicate) ?? [];
}

describe('a run', () => {
  test('waits for the next edit of the same frame before it starts', async () => {
    const { runner, clock, run } = prepared();
    run.start(A, luckAlone(4));
    run.start(B, luckAlone(4));
    expect(runner.waiting).toHaveLength(0);
    await clock.advance(16);
    expect(runner.waiting.map(({ request }) => request.worlds[0]?.policy.budget)).toEqual([2000, 2000]);
  });

  test('shows the first future at once and the rest at most ten times a second', async () => {
    const { runner, clock, run } = prepared();
    run.start(A, luckAlone(10));
    await clock.advance(16);
    await runner.answer(1);
    expect(run.picture?.ensemble.recordings).toHaveLength(1);
    await runner.answer(3);
    expect(run.picture?.ensemble.recordings).toHaveLength(1);
    await clock.advance(100);
    await runner.answer(1);
    expect(run.picture?.ensemble.recordings).toHaveLength(5);
    expect(run.status).toEqual({ kind: 'running', done: 5, planned: 10, reached: null });
  });

  test('ends with every future, whenever the last one came', async () => {
    const { runner, clock, run } = prepared();
    run.start(A, luckAlone(3));
    await clock.advance(16);
    await clock.advance(200);
    await runner.answer(3);
    expect(run.status).toEqual({ kind: 'done', done: 3, planned: 3, milliseconds: 200, reached: null });
    expect(run.picture?.ensemble.recordings.map(({ replicate }) => replicate)).toEqual([0, 1, 2]);
  });

  test('calls the old picture stale from the edit to the first new future', async () => {
    const { runner, clock, run } = prepared();
    run.start(A, luckAlone(3));
    await clock.advance(16);
    await runner.answer(3);
    expect(run.stale).toBe(false);
    run.start(B, luckAlone(3));
    expect([run.stale, run.status.kind]).toEqual([true, 'running']);
    await clock.advance(16);
    expect([run.stale, budgetsShown(run)]).toEqual([true, [1000, 1000, 1000]]);
    await runner.answer(1);
    expect([run.stale, budgetsShown(run)]).toEqual([false, [2000]]);
  });

  test('drops the run under way once that has answered, and an answer that comes too late changes nothing', async () => {
    const { runner, clock, run } = prepared();
    run.start(A, luckAlone(4));
    await clock.advance(16);
    await runner.answer(1);
    const late = runner.waiting.length;
    run.start(B, luckAlone(4));
    expect(runner.waiting.every(({ signal }) => signal?.aborted)).toBe(true);
    await clock.advance(16);
    await runner.answer(late);
    expect([run.stale, budgetsShown(run)]).toEqual([true, [1000]]);
    await runner.answer(1);
    expect([run.stale, budgetsShown(run)]).toEqual([false, [2000]]);
  });

  test('answers while a lever is dragged: each run delivers a future, said to be out of date, and the latest edit is next', async () => {
    const { runner, clock, run } = prepared();
    const shown: number[][] = [];
    for (let step = 0; step < 6; step++) {
      run.start([withBudget(1000 + step)], luckAlone(4));
      await clock.advance(16);
      // A future takes two edits' time.
      if (step % 2 === 0) continue;
      forgetDropped(runner);
      await runner.answer(1);
      shown.push([...budgetsShown(run), Number(run.stale)]);
    }
    expect(shown).toEqual([[1000, 1], [1001, 1], [1003, 1]]); // prettier-ignore
    forgetDropped(runner);
    await runner.answer(2);
    expect([run.stale, budgetsShown(run)[0]]).toEqual([false, 1005]);
  });

  test('waits for no future that takes long: a later edit takes its place', async () => {
    const { runner, clock, run } = prepared();
    run.start(A, luckAlone(4));
    await clock.advance(16);
    run.start(B, luckAlone(4));
    await clock.advance(16);
    expect(runner.waiting.some(({ signal }) => signal?.aborted)).toBe(false);
    await clock.advance(150);
    forgetDropped(runner);
    expect(runner.waiting.map(({ request }) => request.worlds[0]?.policy.budget)).toEqual([2000, 2000]);
  });

  test('goes on when the same is wanted again, and when only a name changes', async () => {
    const { runner, clock, run } = prepared();
    run.start(A, luckAlone(4));
    await clock.advance(16);
    await runner.answer(2);
    const renamed = withBudget(1000).clusters.map((cluster) => ({ ...cluster, name: 'renamed' }));
    run.start([{ ...withBudget(1000), name: 'renamed', clusters: renamed }], luckAlone(4));
    await clock.advance(16);
    expect(runner.waiting.every(({ signal }) => !signal?.aborted)).toBe(true);
    await runner.answer(2);
    expect(run.status.kind).toBe('done');
  });

  test('keeps what is done when it is stopped', async () => {
    const { runner, clock, run } = prepared();
    run.start(A, luckAlone(10));
    await clock.advance(16);
    await runner.answer(3);
    run.cancel();
    await runner.answer(2);
    expect(run.status).toMatchObject({ kind: 'done', planned: 10 });
    expect(run.picture?.ensemble.recordings.length).toBeGreaterThanOrEqual(3);
    expect(run.stale).toBe(false);
  });

  test('stopped and asked for again goes on with the futures that are missing', async () => {
    const { runner, clock, run } = prepared();
    run.start(A, luckAlone(6));
    await clock.advance(16);
    await clock.advance(300);
    await runner.answer(3);
    run.cancel();
    await runner.answer(runner.waiting.length);
    const kept = run.picture?.ensemble.recordings.map(({ replicate }) => replicate) ?? [];
    expect(kept).toEqual([0, 1, 2, 3, 4]);
    run.retry();
    expect([run.status, run.stale]).toEqual([{ kind: 'running', done: 5, planned: 6, reached: null }, false]);
    await clock.advance(16);
    expect(runner.waiting.map(({ replicate }) => replicate)).toEqual([5]);
    await clock.advance(100);
    await runner.answer(1);
    expect(run.status).toEqual({ kind: 'done', done: 6, planned: 6, milliseconds: 400, reached: null });
    expect(budgetsShown(run)).toEqual([1000, 1000, 1000, 1000, 1000, 1000]);
  });

  test('asked for more futures of the same runs only those that are missing, for fewer none', async () => {
    const { runner, clock, run } = prepared();
    run.start(A, luckAlone(3));
    await clock.advance(16);
    await runner.answer(3);
    run.start(A, luckAlone(5));
    await clock.advance(200);
    expect([run.stale, runner.waiting.map(({ replicate }) => replicate)]).toEqual([false, [3, 4]]);
    await runner.answer(2);
    expect(run.picture?.ensemble.recordings).toHaveLength(5);
    run.start(A, luckAlone(2));
    await clock.advance(16);
    expect([run.status.kind, run.picture?.ensemble.recordings.length, runner.waiting]).toEqual(['done', 2, []]);
  });

  test('never takes the futures of other settings for its own', async () => {
    const { runner, clock, run } = prepared();
    run.start(A, luckAlone(3));
    await clock.advance(16);
    await runner.answer(3);
    run.start(B, luckAlone(3));
    expect(run.status).toEqual({ kind: 'running', done: 0, planned: 3, reached: null });
    await clock.advance(16);
    await runner.answer(3);
    expect(budgetsShown(run)).toEqual([2000, 2000, 2000]);
  });

  test('that fails says why, keeps what is done, and can be tried again', async () => {
    const { runner, clock, run } = prepared();
    run.start([DEFAULT_SCENARIO], luckAlone(6));
    await clock.advance(16);
    await runner.answer(2);
    await runner.fail('the worker fell silent');
    await runner.answer(runner.waiting.length);
    expect(run.status).toMatchObject({ kind: 'failed', planned: 6 });
    expect(run.status.kind === 'failed' && run.status.reason).toContain('the worker fell silent');
    expect(run.picture?.ensemble.recordings.length).toBeGreaterThanOrEqual(2);
    run.retry();
    await clock.advance(16);
    await runner.answer(3);
    expect(run.status).toMatchObject({ kind: 'done', done: 6 });
    expect(run.picture?.ensemble.recordings.map(({ replicate }) => replicate)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
