import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/experiment/fingerprint.ts';
import type { Ensemble } from '../../src/experiment/ensemble.ts';
import { CARRIED_UNTIL } from '../../src/experiment/provisional.ts';
import { WorldCache } from '../../src/runner/world-cache.ts';
import { EnsembleRun } from '../../src/stores/ensemble-run.svelte.ts';
import { Headline } from '../../src/stores/headline.svelte.ts';
import { History } from '../../src/stores/history.svelte.ts';
import { ScenarioSet } from '../../src/stores/scenario-set.svelte.ts';
import { ViewChoice } from '../../src/stores/view-choice.svelte.ts';
import { constantEnsemble, handClock, heldRunner, luckAlone, withBudget } from './fixtures.ts';

const A = [withBudget(1000)];
const B = [withBudget(2000)];
const PLANNED = 200;

/** A run whose picture of A is complete, and B wanted. */
async function edited(futures = PLANNED) {
  const runner = heldRunner();
  const clock = handClock();
  const run = new EnsembleRun(runner, { clock, expects: true, cache: new WorldCache() });
  run.start(A, luckAlone(futures));
  await clock.advance(16);
  await runner.answer(futures);
  run.start(B, luckAlone(PLANNED));
  await clock.advance(16);
  return { runner, clock, run };
}

describe('an edited scenario', () => {
  test('is answered with its first future: that, and those before the edit carried over', async () => {
    const { runner, run } = await edited();
    expect(run.expected).toBeNull();
    await runner.answer(1);
    expect([run.expected?.real, run.expected?.carried, run.stale]).toEqual([1, 199, false]);
    expect(run.expected?.ensemble.recordings[50]?.values[0]).toBeCloseTo(2 * 1050, 8);
    expect(run.picture?.ensemble.recordings.map(({ values }) => values[0])).toEqual([2000]);
  });

  test('stands on its own futures alone once there are enough of them', async () => {
    const { runner, clock, run } = await edited();
    await runner.answer(CARRIED_UNTIL - 1);
    await clock.advance(200);
    expect(run.expected).not.toBeNull();
    await runner.answer(1);
    expect([run.expected, run.futures]).toEqual([null, CARRIED_UNTIL]);
  });

  test('is nowhere made of carried futures but where they are said to be', async () => {
    const { runner, run } = await edited();
    await runner.answer(PLANNED);
    expect(run.expected).toBeNull();
    const own = constantEnsemble(B, PLANNED, (_outcome, _world, _scope, replicate) => 2000 + replicate);
    expect(fingerprint((run.picture?.ensemble as Ensemble).recordings)).toBe(fingerprint(own.recordings));
  });

  test('that is stopped shows what was run and no more', async () => {
    const { runner, run } = await edited();
    await runner.answer(2);
    run.cancel();
    await runner.answer(runner.waiting.length);
    expect([run.expected, run.status.kind]).toEqual([null, 'done']);
  });

  test('has nothing to go by after too few futures, or under another seed', async () => {
    const few = await edited(10);
    await few.runner.answer(1);
    expect(few.run.expected).toBeNull();
    const { runner, clock, run } = await edited();
    run.start([{ ...withBudget(2000), seed: 'another' }], luckAlone(PLANNED));
    await clock.advance(200);
    for (const call of [...runner.waiting]) if (call.signal?.aborted) runner.waiting.splice(runner.waiting.indexOf(call), 1);
    await runner.answer(1);
    expect([run.expected, run.futures]).toEqual([null, 1]);
  });

  test('undone is complete at once', async () => {
    const { runner, clock, run } = await edited();
    await runner.answer(3);
    run.start(A, luckAlone(PLANNED));
    await clock.advance(16);
    expect([run.status.kind, run.futures, run.expected, run.stale]).toEqual(['done', PLANNED, null, false]);
  });
});

describe('its headline', () => {
  test('shows numbers that it calls expected, and knows none', async () => {
    const { runner, run } = await edited();
    await runner.answer(1);
    const history = new History();
    const headline = new Headline(run, new ScenarioSet(history), new ViewChoice(history));
    expect([headline.sufficiency, headline.told, headline.known]).toEqual(['expected', true, false]);
    expect([headline.reading?.jobs.value.p50, headline.oddsTold]).toEqual([expect.closeTo(2 * 1099.5, 6), false]);
  });

  test('tells odds that it expects once there are as many new futures as a band needs', async () => {
    const { runner, clock, run } = await edited();
    await runner.answer(7);
    await clock.advance(200);
    await runner.answer(1);
    const history = new History();
    const headline = new Headline(run, new ScenarioSet(history), new ViewChoice(history));
    expect([run.expected?.real, headline.oddsTold, headline.known]).toEqual([8, true, false]);
  });
});
