import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createBrowserRunner } from '../../src/runner/browser-pool.ts';
import { browserPoolSize, startBrowserWorkers } from '../../src/runner/browser-workers.ts';

test('a page leaves one core to itself, uses both of two, and never more than eight workers', () => {
  const sizes = [1, 2, 3, 4, 8, 9, 16, 128].map(browserPoolSize);
  expect(sizes).toEqual([1, 2, 2, 3, 7, 8, 8, 8]);
});

test('a browser that does not say how many cores it has gets one worker', () => {
  expect(browserPoolSize(Number.NaN)).toBe(1);
  expect(browserPoolSize(undefined as unknown as number)).toBe(1);
  expect(browserPoolSize(0)).toBe(1);
});

describe('a worker that is started before anyone listens', () => {
  class FakeWorker extends EventTarget {
    static readonly all: FakeWorker[] = [];
    terminated = false;
    constructor() {
      super();
      FakeWorker.all.push(this);
    }
    terminate(): void {
      this.terminated = true;
    }
  }
  beforeEach(() => {
    FakeWorker.all.length = 0;
    vi.stubGlobal('Worker', FakeWorker);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('and lost meanwhile says so to whoever listens first', () => {
    const [worker] = startBrowserWorkers(1);
    FakeWorker.all[0]?.dispatchEvent(new Event('error'));
    const heard: string[] = [];
    worker?.onLost((reason) => heard.push(reason));
    expect(heard).toEqual(['the worker failed: its script could not be loaded']);
  });

  test('and lost later says so then', () => {
    const [worker] = startBrowserWorkers(1);
    const heard: string[] = [];
    worker?.onLost((reason) => heard.push(reason));
    expect(heard).toEqual([]);
    FakeWorker.all[0]?.dispatchEvent(new Event('messageerror'));
    expect(heard).toEqual(['the worker sent a message that could not be read']);
  });

  test('is the one that the pool works with: no other is started beside it', () => {
    const runner = createBrowserRunner(startBrowserWorkers(2));
    expect([runner.width, FakeWorker.all.length]).toEqual([2, 2]);
  });
});
