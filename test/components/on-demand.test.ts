/** What is loaded when it is first needed is loaded once, and again after a failure. */
import { expect, test } from 'vitest';
import { OnDemand } from '../../src/components/on-demand.svelte.ts';

test('it is fetched once, however many ask for it, and not before one does', async () => {
  let fetched = 0;
  const part = new OnDemand(() => Promise.resolve(++fetched));
  expect([part.value, fetched]).toEqual([null, 0]);
  await Promise.all([part.load(), part.load()]);
  await part.load();
  expect([part.value, fetched, part.failed]).toEqual([1, 1, false]);
});

test('a failure is told, never thrown, and the next request tries again', async () => {
  let tries = 0;
  const part = new OnDemand(() => (++tries === 1 ? Promise.reject(new Error('no network')) : Promise.resolve('here')));
  await part.load();
  expect([part.value, part.failed]).toEqual([null, true]);
  const again = part.load();
  expect(part.failed).toBe(false);
  await again;
  expect([part.value, part.failed, tries]).toEqual(['here', false, 2]);
});

test('what is there from the beginning is never fetched', async () => {
  const part = new OnDemand(() => Promise.reject(new Error('asked for')), 'here');
  await part.load();
  expect([part.value, part.failed]).toEqual(['here', false]);
});
