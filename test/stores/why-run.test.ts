import { describe, expect, test } from 'vitest';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import { WhyRun } from '../../src/stores/why-run.svelte.ts';
import { heldRunner, settled, withBudget } from './fixtures.ts';

const one = { from: DEFAULT_SCENARIO, to: withBudget(900) };
const three = { ...one, to: { ...one.to, policy: { ...one.to.policy, minSme: 2, ipOpenness: 0.5 } } };

describe('the run of contributions', () => {
  test('knows how many worlds a replicate takes: two to the power of the changes', () => {
    const why = new WhyRun(heldRunner());
    expect([why.worldsOf(one), why.worldsOf(three), why.worldsOf({ ...one, to: one.from })]).toEqual([2, 8, 0]);
  });

  test('tells how far it is, and keeps what it has when stopped', async () => {
    const runner = heldRunner(1);
    const why = new WhyRun(runner, null, () => 0);
    const run = why.start(one, 3);
    expect([why.busy, why.status]).toEqual([true, { kind: 'running', done: 0, planned: 3 }]);
    await settled();
    await runner.answer(1);
    expect(why.status).toEqual({ kind: 'running', done: 1, planned: 3 });
    why.stop();
    await settled();
    await runner.answer(runner.waiting.length);
    await run;
    expect(why.busy).toBe(false);
    expect(why.game?.played.length).toBeGreaterThanOrEqual(1);
    expect(why.isOf(one)).toBe(true);
  });

  test('goes on with the same game: only missing replicates are played', async () => {
    const runner = heldRunner(4);
    const why = new WhyRun(runner);
    const first = why.start(one, 2);
    await settled();
    await runner.answer(2);
    await first;
    const second = why.start(one, 3);
    await settled();
    expect(runner.waiting.map(({ replicate }) => replicate)).toEqual([2]);
    await runner.answer(1);
    await second;
    expect(why.status).toEqual({ kind: 'done', done: 3, planned: 3 });
  });

  test('leaves a game for another, whose answers alone count', async () => {
    const runner = heldRunner(4);
    const why = new WhyRun(runner);
    void why.start(one, 2);
    await settled();
    const other = why.start(three, 1);
    await settled();
    while (runner.waiting.length > 0) await runner.answer(1);
    await other;
    expect([why.isOf(three), why.isOf(one), why.game?.played.length]).toEqual([true, false, 1]);
    why.leave();
    expect([why.game, why.status.kind]).toEqual([null, 'idle']);
  });

  test('says why it failed and keeps what had finished', async () => {
    const runner = heldRunner(1);
    const why = new WhyRun(runner);
    const run = why.start(one, 3);
    await settled();
    await runner.answer(1);
    await runner.fail('no memory');
    await run;
    expect(why.status).toMatchObject({ kind: 'failed', reason: expect.stringContaining('no memory') as string });
    expect(why.game?.played).toHaveLength(1);
  });
});
