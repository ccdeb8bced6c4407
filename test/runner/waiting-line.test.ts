import { expect, test } from 'vitest';
import { RunCancelled } from '../../src/runner/runner.ts';
import { createWaitingLine } from '../../src/runner/waiting-line.ts';

test('who comes first is served first', async () => {
  const line = createWaitingLine(['seat']);
  await line.take();
  const served: string[] = [];
  const waiting = ['first', 'second'].map((name) => line.take().then(() => served.push(name)));
  line.giveBack('seat');
  await waiting[0];
  expect(served).toEqual(['first']);
  line.giveBack('seat');
  await waiting[1];
  expect(served).toEqual(['first', 'second']);
});

test('who leaves the line is not served, and the next one is', async () => {
  const line = createWaitingLine(['seat']);
  await line.take();
  const leaving = new AbortController();
  const left = line.take(leaving.signal);
  const stays = line.take();
  leaving.abort();
  await expect(left).rejects.toBeInstanceOf(RunCancelled);
  line.giveBack('seat');
  await expect(stays).resolves.toBe('seat');
});

test('a closed line sends everybody away, now and later', async () => {
  const line = createWaitingLine(['seat']);
  await line.take();
  const waiting = [line.take(), line.take()];
  line.close();
  for (const each of waiting) await expect(each).rejects.toBeInstanceOf(RunCancelled);
  line.giveBack('seat');
  await expect(line.take()).rejects.toBeInstanceOf(RunCancelled);
});

test('a signal that has aborted takes nothing', async () => {
  const line = createWaitingLine(['seat']);
  await expect(line.take(AbortSignal.abort())).rejects.toBeInstanceOf(RunCancelled);
  await expect(line.take()).resolves.toBe('seat');
});
