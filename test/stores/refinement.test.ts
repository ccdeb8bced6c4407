import { describe, expect, test } from 'vitest';
import { recordingBytes } from '../../src/experiment/memory.ts';
import { requestFor } from '../../src/experiment/scenario.ts';
import { WorldCache } from '../../src/runner/world-cache.ts';
import { IDLE_DELAY, Refinement } from '../../src/stores/refinement.svelte.ts';
import { RunDesk } from '../../src/stores/run-desk.svelte.ts';
import type { RunPlan } from '../../src/stores/run-words.ts';
import { beside, forgetDropped, handClock, heldRunner, luckAlone, withBudget } from './fixtures.ts';

const A = [withBudget(1000)];
const EACH = recordingBytes(requestFor(A));
const PLAN = luckAlone(50);

/** A refinement on three workers with room for so many futures. */
function prepared(room: number, busy: () => boolean = () => false) {
  const runner = heldRunner(3);
  const clock = handClock();
  const cache = new WorldCache(room * EACH);
  return { runner, clock, cache, refinement: new Refinement(runner, { clock, cache, busy }) };
}

describe('refining', () => {
  test('begins once nothing has been edited for a while, leaves one worker free, and ends with what there is room for', async () => {
    const { runner, clock, refinement } = prepared(120);
    refinement.follow(A, PLAN);
    await clock.advance(IDLE_DELAY - 1);
    expect(runner.waiting).toHaveLength(0);
    await clock.advance(1);
    expect(runner.waiting).toHaveLength(2);
    await runner.answer(99);
    expect(refinement.ready).toBe(0);
    await runner.answer(1);
    expect([refinement.ready, runner.waiting.length]).toEqual([100, 0]);
  });

  test('stops at once, and goes on from what was kept', async () => {
    const { runner, clock, refinement } = prepared(120);
    refinement.follow(A, PLAN);
    await clock.advance(IDLE_DELAY);
    await runner.answer(60);
    refinement.leave();
    expect(runner.waiting.every(({ signal }) => signal?.aborted)).toBe(true);
    forgetDropped(runner);
    refinement.follow(A, PLAN);
    await clock.advance(IDLE_DELAY);
    await runner.answer(40);
    expect(refinement.ready).toBe(100);
  });

  test('waits for whatever goes first', async () => {
    let busy = true;
    const { runner, clock, refinement } = prepared(120, () => busy);
    refinement.follow(A, PLAN);
    await clock.advance(IDLE_DELAY);
    expect(runner.waiting).toHaveLength(0);
    busy = false;
    await clock.advance(1000);
    expect(runner.waiting).toHaveLength(2);
  });

  test('does nothing where there is no room for more, and none for a run that goes on until something is known', async () => {
    const { runner, clock, refinement } = prepared(90);
    refinement.follow(A, PLAN);
    const asking: RunPlan = { ...PLAN, question: { kind: 'ranking', outcomes: ['grossGdp'] } };
    refinement.follow(A, asking);
    await clock.advance(2 * IDLE_DELAY);
    expect([runner.waiting.length, refinement.ready]).toEqual([0, 0]);
  });

  test('that fails is quiet, and nothing is said to be ready', async () => {
    const { runner, clock, refinement } = prepared(120);
    refinement.follow(A, PLAN);
    await clock.advance(IDLE_DELAY);
    await runner.fail('out of memory');
    await runner.answer(runner.waiting.length);
    expect([refinement.ready, runner.waiting.length]).toEqual([0, 0]);
  });
});

describe('the desk', () => {
  /** A desk whose run of A is done, and so is what goes beside it. */
  async function afterARun() {
    const runner = heldRunner(2);
    const clock = handClock();
    let wanted = { scenarios: A, active: 0, plan: PLAN };
    const desk = new RunDesk(runner, () => wanted, { clock, memory: 4 * 220 * EACH });
    const want = (change: Partial<typeof wanted>): void => {
      wanted = { ...wanted, ...change };
      desk.update();
    };
    want({});
    await clock.advance(16);
    await runner.answer(50);
    await beside(clock);
    await runner.answer(50);
    return { runner, clock, desk, want };
  }

  test('keeps the promised number of futures while more get ready, and shows those at once when asked', async () => {
    const { runner, clock, desk, want } = await afterARun();
    await clock.advance(IDLE_DELAY);
    await runner.answer(runner.waiting.length + 149);
    expect([desk.refinement.ready, desk.run.futures]).toEqual([200, 50]);
    want({ plan: luckAlone(200) });
    await clock.advance(16);
    expect([desk.run.futures, desk.run.status.kind, runner.waiting.length]).toEqual([200, 'done', 0]);
  });

  test('leaves the workers to an edit at once', async () => {
    const { runner, clock, desk, want } = await afterARun();
    await clock.advance(IDLE_DELAY);
    const refining = [...runner.waiting];
    expect(refining.length).toBeGreaterThan(0);
    want({ scenarios: [withBudget(900)] });
    expect(refining.every(({ signal }) => signal?.aborted)).toBe(true);
    expect(desk.refinement.ready).toBe(0);
  });

  test('starts nothing that would not fit, says so, and starts the smaller choice', async () => {
    const { runner, clock, desk, want } = await afterARun();
    want({ plan: { ...luckAlone(50), agents: 1_000_000 } });
    await clock.advance(200);
    expect([runner.waiting.length, desk.run.stale, desk.run.status.kind]).toEqual([0, true, 'idle']);
    expect(desk.excess?.needed).toBeGreaterThan(desk.excess?.allowed ?? Infinity);
    const agents = desk.excess?.agents ?? 'published';
    want({ plan: { ...luckAlone(50), agents } });
    await clock.advance(16);
    expect([desk.excess, desk.run.status.kind]).toEqual([null, agents === 'published' ? 'done' : 'running']);
  });
});
