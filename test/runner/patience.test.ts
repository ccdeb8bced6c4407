import { describe, expect, test } from 'vitest';
import { createPatience, SYSTEM_CLOCK } from '../../src/runner/patience.ts';

const limits = { first: 60_000, least: 10_000, medians: 20, stretch: 8 };

describe('patience', () => {
  test('allows a worker to start and warm up before the first answer', () => {
    expect(createPatience(limits).limit()).toBe(60_000);
  });

  test('never falls below its least, however fast the replicates are', () => {
    const patience = createPatience(limits);
    patience.note(5);
    expect(patience.limit()).toBe(10_000);
  });

  test('is twenty times the median of slow replicates', () => {
    const patience = createPatience(limits);
    for (const duration of [900, 5_000, 1_000]) patience.note(duration);
    expect(patience.limit()).toBe(20_000);
  });

  test('follows a change of pace once the old replicates are forgotten', () => {
    const patience = createPatience(limits);
    for (let i = 0; i < 40; i++) patience.note(5_000);
    for (let i = 0; i < 63; i++) patience.note(700);
    expect(patience.limit()).toBe(14_000);
  });

  test('doubles with each silence, up to its stretch', () => {
    const patience = createPatience(limits);
    patience.note(5);
    const seen = [1, 2, 3, 4, 5].map(() => {
      patience.noteSilence();
      return patience.limit();
    });
    expect(seen).toEqual([20_000, 40_000, 80_000, 80_000, 80_000]);
  });
});

test('a timer of the system clock that was called off does not fire', async () => {
  let fired = false;
  const callOff = SYSTEM_CLOCK.after(1, () => (fired = true));
  callOff();
  await new Promise<void>((resolve) => SYSTEM_CLOCK.after(20, resolve));
  expect(fired).toBe(false);
});
