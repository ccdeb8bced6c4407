import { describe, expect, test } from 'vitest';
import { createInlineRunner } from '../../src/runner/inline-runner.ts';
import { EnsembleFailed, runEnsemble, type RunProgress } from '../../src/runner/run-ensemble.ts';
import { RunCancelled, type Runner } from '../../src/runner/runner.ts';
import { digest, fakeModel, smallRequest } from './fake-workers.ts';

const request = smallRequest();

/** A runner whose replicates end in the order given, each when the one before has ended. */
function runnerInOrder(order: readonly number[]): Runner {
  const open = new Map<number, () => void>();
  let turn = 0;
  const advance = () => {
    const release = open.get(order[turn]);
    if (release) {
      turn++;
      release();
    }
  };
  return {
    width: order.length,
    run: (asked, replicate) =>
      new Promise((resolve) => {
        open.set(replicate, () => {
          resolve(fakeModel(asked, replicate));
          setImmediate(advance);
        });
        advance();
      }),
    close: () => open.clear(),
  };
}

describe('an ensemble', () => {
  test('holds replicates 0 to n − 1 in ascending order', async () => {
    const ensemble = await runEnsemble(createInlineRunner(fakeModel), request, 5);
    expect(ensemble.recordings.map(({ replicate }) => replicate)).toEqual([0, 1, 2, 3, 4]);
    expect(ensemble.planned).toBe(5);
    expect(ensemble.request).toBe(request);
  });

  test('is the same bytes whatever order its replicates end in', async () => {
    const straight = await runEnsemble(createInlineRunner(fakeModel), request, 6);
    for (const order of [
      [5, 4, 3, 2, 1, 0],
      [3, 0, 5, 1, 4, 2],
      [0, 1, 2, 3, 4, 5],
    ]) {
      const shuffled = await runEnsemble(runnerInOrder(order), request, 6);
      expect(digest(shuffled.recordings)).toBe(digest(straight.recordings));
    }
  });

  test('asks for replicates in plan order, never for more at once than the runner is wide', async () => {
    const asked: number[] = [];
    let open = 0;
    let widest = 0;
    const runner: Runner = {
      width: 3,
      async run(given, replicate) {
        asked.push(replicate);
        widest = Math.max(widest, ++open);
        await new Promise((resolve) => setImmediate(resolve));
        open--;
        return fakeModel(given, replicate);
      },
      close: () => undefined,
    };
    await runEnsemble(runner, request, 10);
    expect(asked).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(widest).toBe(3);
  });

  test('refuses a number of replicates that is no whole number from 1', async () => {
    for (const replicates of [0, -1, 1.5, Number.NaN]) {
      await expect(runEnsemble(createInlineRunner(fakeModel), request, replicates)).rejects.toThrow('expected a whole number from 1');
    }
  });
});

describe('progress', () => {
  test('counts each finished replicate once and shows exactly those', async () => {
    const reports: RunProgress[] = [];
    await runEnsemble(runnerInOrder([2, 0, 1]), request, 3, { onProgress: (progress) => reports.push(progress) });
    expect(reports.map(({ done, planned }) => [done, planned])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    const shown = reports.map(({ ensemble }) => ensemble.recordings.map(({ replicate }) => replicate));
    expect(shown).toEqual([[2], [0, 2], [0, 1, 2]]);
  });

  test('a listener that throws ends the run with its error as the cause', async () => {
    const failed = await runEnsemble(createInlineRunner(fakeModel), request, 4, {
      onProgress: () => {
        throw new Error('the listener broke');
      },
    }).catch((thrown: unknown) => thrown);
    expect(failed).toBeInstanceOf(EnsembleFailed);
    expect((failed as EnsembleFailed).message).toContain('the listener broke');
  });
});

describe('a cancelled ensemble', () => {
  test('resolves with the replicates that had finished', async () => {
    const cancel = new AbortController();
    const ensemble = await runEnsemble(createInlineRunner(fakeModel), request, 100, {
      signal: cancel.signal,
      onProgress: ({ done }) => done === 7 && cancel.abort(),
    });
    expect(ensemble.recordings.map(({ replicate }) => replicate)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(ensemble.planned).toBe(100);
  });

  test('asks for nothing more, even of a runner that is deaf to signals', async () => {
    const cancel = new AbortController();
    const runner: Runner = { width: 2, run: async (given, replicate) => fakeModel(given, replicate), close: () => undefined };
    const ensemble = await runEnsemble(runner, request, 100, {
      signal: cancel.signal,
      onProgress: ({ done }) => done === 5 && cancel.abort(),
    });
    expect(ensemble.recordings.map(({ replicate }) => replicate)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('starts nothing if it was cancelled before', async () => {
    let simulated = 0;
    const runner = createInlineRunner((given, replicate) => {
      simulated++;
      return fakeModel(given, replicate);
    });
    const ensemble = await runEnsemble(runner, request, 3, { signal: AbortSignal.abort() });
    expect(ensemble.recordings).toEqual([]);
    expect(simulated).toBe(0);
  });
});

describe('an ensemble that goes on where another was stopped', () => {
  /** Twenty replicates, stopped when seven were done. */
  async function stopped() {
    const cancel = new AbortController();
    return runEnsemble(createInlineRunner(fakeModel), request, 20, {
      signal: cancel.signal,
      onProgress: ({ done }) => done === 7 && cancel.abort(),
    });
  }

  test('is the same bytes as one that was never stopped', async () => {
    const straight = await runEnsemble(createInlineRunner(fakeModel), request, 20);
    const { recordings } = await stopped();
    expect(recordings).toHaveLength(7);
    for (const have of [recordings, [...recordings].reverse(), [...recordings, ...recordings], straight.recordings]) {
      const resumed = await runEnsemble(createInlineRunner(fakeModel), request, 20, { have });
      expect(digest(resumed.recordings)).toBe(digest(straight.recordings));
      expect(resumed.planned).toBe(20);
    }
  });

  test('runs only the missing replicates, in plan order, and counts on from those it has', async () => {
    const asked: number[] = [];
    const done: number[] = [];
    const runner = createInlineRunner((given, replicate) => {
      asked.push(replicate);
      return fakeModel(given, replicate);
    });
    const have = [4, 0, 1].map((replicate) => fakeModel(request, replicate));
    await runEnsemble(runner, request, 6, { have, onProgress: (progress) => done.push(progress.done) });
    expect(asked).toEqual([2, 3, 5]);
    expect(done).toEqual([4, 5, 6]);
  });

  test('leaves out replicates beyond its plan, and asks for nothing where none is missing', async () => {
    const idle: Runner = { width: 2, run: () => Promise.reject(new Error('nothing was to be run')), close: () => undefined };
    const have = [0, 1, 2, 3].map((replicate) => fakeModel(request, replicate));
    const ensemble = await runEnsemble(idle, request, 3, { have });
    expect(ensemble.recordings.map(({ replicate }) => replicate)).toEqual([0, 1, 2]);
  });
});

describe('a failing ensemble', () => {
  const failing = createInlineRunner((given, replicate) => {
    if (replicate === 3) throw new Error('found −1 firms, expected at least 0');
    return fakeModel(given, replicate);
  });

  test('says which replicate failed, why, and how many had finished', async () => {
    await expect(runEnsemble(failing, request, 8)).rejects.toThrow(
      'replicate 3 failed after 1 try: found −1 firms, expected at least 0 (3 of 8 replicates had finished)',
    );
  });

  test('keeps what had finished', async () => {
    const failed = (await runEnsemble(failing, request, 8).catch((thrown: unknown) => thrown)) as EnsembleFailed;
    expect(failed.partial.recordings.map(({ replicate }) => replicate)).toEqual([0, 1, 2]);
    expect(digest(failed.partial.recordings)).toBe(digest((await runEnsemble(createInlineRunner(fakeModel), request, 3)).recordings));
  });

  test('stops the other lanes', async () => {
    const asked: number[] = [];
    const runner: Runner = {
      width: 2,
      run(_given, replicate, signal) {
        asked.push(replicate);
        if (replicate === 1) return Promise.reject(new Error('broken'));
        return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new RunCancelled('cancelled'))));
      },
      close: () => undefined,
    };
    await expect(runEnsemble(runner, request, 50)).rejects.toThrow('broken (0 of 50 replicates had finished)');
    expect(asked).toEqual([0, 1]);
  });
});
