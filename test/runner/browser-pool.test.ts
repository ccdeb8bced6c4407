import { expect, test } from 'vitest';
import { browserPoolSize } from '../../src/runner/browser-pool.ts';

test('a page leaves one core to itself, uses both of two, and never more than eight workers', () => {
  const sizes = [1, 2, 3, 4, 8, 9, 16, 128].map(browserPoolSize);
  expect(sizes).toEqual([1, 2, 2, 3, 7, 8, 8, 8]);
});

test('a browser that does not say how many cores it has gets one worker', () => {
  expect(browserPoolSize(Number.NaN)).toBe(1);
  expect(browserPoolSize(undefined as unknown as number)).toBe(1);
  expect(browserPoolSize(0)).toBe(1);
});
