import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { ReplicateFailed } from '../../src/runner/failures.ts';
import { createInlineRunner } from '../../src/runner/inline-runner.ts';
import { createPoolRunner, type PoolOptions } from '../../src/runner/pool-runner.ts';
import { runEnsemble } from '../../src/runner/run-ensemble.ts';
import { RunCancelled, type Runner } from '../../src/runner/runner.ts';
import {
  counted,
  createCrew,
  createHeldClock,
  digest,
  fakeModel,
  smallRequest,
  turns,
  type CrewOptions,
  type Fate,
} from './fake-workers.ts';

const request = smallRequest();
const REPLICATES = 6;
const opened: Runner[] = [];
afterEach(() => opened.splice(0).forEach((runner) => runner.close()));

/** A pool over a crew with a held clock; silence is noticed as soon as it falls. */
function pool(crewOptions: CrewOptions = {}, poolOptions: Partial<PoolOptions> = {}) {
  const clock = createHeldClock();
  const crew = createCrew({ onSilence: () => setImmediate(() => clock.advance(1e9)), ...crewOptions });
  const runner = counted(createPoolRunner({ size: 1, spawn: crew.spawn, clock, ...poolOptions }));
  opened.push(runner);
  return { runner, crew, clock };
}

async function expectedDigest(replicates = REPLICATES): Promise<string> {
  return digest((await runEnsemble(createInlineRunner(fakeModel), request, replicates)).recordings);
}

describe('a pool', () => {
  test('gives the same bytes with 1, 2 and 3 workers that answer in any order', async () => {
    const expected = await expectedDigest();
    const delays = fc.array(fc.nat({ max: 6 }), { minLength: REPLICATES, maxLength: REPLICATES });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3 }), delays, async (size, waits) => {
        const { runner, crew } = pool({ fate: (call) => ({ kind: 'answer', turns: waits[(call - 1) % waits.length] }) }, { size });
        expect(digest((await runEnsemble(runner, request, REPLICATES)).recordings)).toBe(expected);
        expect(crew.spawned()).toBeLessThanOrEqual(size);
        runner.close();
        expect(crew.alive()).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  test('moves a recording instead of copying it', async () => {
    const made: Float64Array[] = [];
    const model: typeof fakeModel = (given, replicate) => {
      const recording = fakeModel(given, replicate);
      made.push(recording.values);
      return recording;
    };
    const { runner } = pool({ model });
    await runner.run(request, 0);
    expect(made.map(({ byteLength }) => byteLength)).toEqual([0]);
  });

  test('serves more calls than it has workers, one after the other', async () => {
    const { runner, crew } = pool({}, { size: 2 });
    const all = await Promise.all([0, 1, 2, 3, 4].map((replicate) => runner.run(request, replicate)));
    expect(all.map(({ replicate }) => replicate)).toEqual([0, 1, 2, 3, 4]);
    expect(crew.spawned()).toBe(2);
  });

  test('starts no worker before the first call', () => {
    expect(pool({}, { size: 3 }).crew.spawned()).toBe(0);
  });

  test('refuses a size that is no whole number from 1', () => {
    for (const size of [0, 1.5, Number.NaN]) expect(() => pool({}, { size })).toThrow('expected a whole number from 1');
  });
});

describe('a worker that fails', () => {
  const faults: Fate['kind'][] = ['die-before-answer', 'die-after-answer', 'silent', 'unreadable', 'wrong-id', 'cut-short'];

  for (const kind of faults) {
    test(`at any call (${kind}) is replaced and the bytes stay the same`, async () => {
      const expected = await expectedDigest();
      for (let size = 1; size <= 2; size++) {
        for (let bad = 1; bad <= REPLICATES; bad++) {
          const fate = (call: number): Fate => (call === bad ? { kind } : { kind: 'answer' });
          const { runner, crew } = pool({ fate }, { size });
          expect(digest((await runEnsemble(runner, request, REPLICATES)).recordings)).toBe(expected);
          await turns(4);
          expect(runner.pending()).toBe(0);
          if (size > 1 || kind === 'die-after-answer') continue;
          // One worker: nothing else was under way, so exactly the lost replicate is run again, by a second worker.
          expect([crew.calls(), crew.spawned(), crew.alive()]).toEqual([REPLICATES + 1, 2, 1]);
        }
      }
    });
  }

  test('in any mixture of ways and moments leaves the bytes as they are and no call pending', async () => {
    const expected = await expectedDigest();
    const fates = fc.array(fc.constantFrom<Fate['kind']>('answer', ...faults), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3 }), fates, fc.nat({ max: 3 }), async (size, kinds, wait) => {
        const fate = (call: number): Fate => ({ kind: kinds[call - 1] ?? 'answer', turns: (call * wait) % 4 });
        const { runner, crew } = pool({ fate }, { size, tries: 40 });
        expect(digest((await runEnsemble(runner, request, REPLICATES)).recordings)).toBe(expected);
        expect(runner.pending()).toBe(0);
        runner.close();
        expect(crew.alive()).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('three times over the same replicate rejects with replicate, reason and tries', async () => {
    const { runner, crew } = pool({ fate: () => ({ kind: 'die-before-answer' }) });
    const failed = await runner.run(request, 4).catch((thrown: unknown) => thrown);
    expect(failed).toBeInstanceOf(ReplicateFailed);
    expect(failed).toMatchObject({ replicate: 4, tries: 3, reason: 'the worker ended with code 1' });
    expect((failed as Error).message).toBe('replicate 4 failed after 3 tries: the worker ended with code 1');
    expect([crew.spawned(), crew.alive()]).toEqual([3, 0]);
  });

  test('twice over the same replicate still gives its recording', async () => {
    const { runner } = pool({ fate: (call) => ({ kind: call < 3 ? 'die-before-answer' : 'answer' }) });
    expect((await runner.run(request, 4)).replicate).toBe(4);
  });

  test('while idle is replaced at the next call', async () => {
    const { runner, crew } = pool({ fate: (call) => ({ kind: call === 1 ? 'die-after-answer' : 'answer' }) });
    await runner.run(request, 0);
    await turns(5);
    expect(crew.alive()).toBe(0);
    await runner.run(request, 1);
    expect([crew.spawned(), crew.alive()]).toEqual([2, 1]);
  });

  test('to start is an error that says so', async () => {
    const spawn = () => {
      throw new Error('refused by policy');
    };
    const { runner } = pool({}, { spawn });
    await expect(runner.run(request, 0)).rejects.toThrow('replicate 0 failed after 3 tries: the worker could not start: refused by policy');
  });
});

describe('silence', () => {
  const patience = { first: 500, least: 100, medians: 20, stretch: 8 };

  test('is noticed at the limit, not before, and the worker is ended', async () => {
    const silences: string[] = [];
    const { runner, crew, clock } = pool(
      { fate: () => ({ kind: 'silent' }), onSilence: () => silences.push('fell') },
      { patience, tries: 1 },
    );
    const outcome = runner.run(request, 0).catch((thrown: unknown) => thrown as Error);
    while (silences.length === 0) await turns(1);
    clock.advance(499);
    await turns(3);
    expect([crew.alive(), runner.pending()]).toEqual([1, 1]);
    clock.advance(1);
    expect(((await outcome) as Error).message).toBe('replicate 0 failed after 1 try: the worker was silent for 500 ms');
    expect(crew.alive()).toBe(0);
  });

  test('of one worker does not disturb the others', async () => {
    const { runner, clock } = pool(
      { fate: (call) => ({ kind: call === 1 ? 'silent' : 'answer' }), onSilence: () => undefined },
      { patience, size: 2 },
    );
    const first = runner.run(request, 0);
    await turns(3);
    for (let replicate = 1; replicate < 5; replicate++) expect((await runner.run(request, replicate)).replicate).toBe(replicate);
    clock.advance(500);
    expect((await first).replicate).toBe(0);
  });

  test('is waited for less once answers have come, and twice as long after a silence', async () => {
    const waits: number[] = [];
    const { runner, clock } = pool(
      {
        fate: (call) => ({ kind: call === 2 || call === 3 ? 'silent' : 'answer' }),
        onSilence: () =>
          setImmediate(() => {
            const before = clock.now();
            while (clock.waiting() > 0) clock.advance(10);
            waits.push(clock.now() - before);
          }),
      },
      { patience },
    );
    await runner.run(request, 0);
    await runner.run(request, 1);
    expect(waits).toEqual([100, 200]);
  });

  test('leaves no timer behind once everything has answered', async () => {
    const { runner, clock } = pool({ fate: (call) => ({ kind: call === 2 ? 'silent' : 'answer' }) }, { size: 2 });
    await runEnsemble(runner, request, REPLICATES);
    expect(clock.waiting()).toBe(0);
  });
});

describe('a simulation that throws', () => {
  const model: typeof fakeModel = (given, replicate) => {
    if (replicate === 2) throw new Error('found −1 firms, expected at least 0');
    return fakeModel(given, replicate);
  };

  test('says why after a second worker has said the same', async () => {
    const { runner } = pool({ model });
    await expect(runner.run(request, 2)).rejects.toThrow('replicate 2 failed after 2 tries: found −1 firms, expected at least 0');
  });

  test('gives its worker back to the pool', async () => {
    const { runner } = pool({ model });
    await expect(runner.run(request, 2)).rejects.toThrow();
    expect(digest([await runner.run(request, 5)])).toBe(digest([fakeModel(request, 5)]));
    expect(runner.pending()).toBe(0);
  });

  test('once, as when memory ran out, is run again', async () => {
    let thrown = 0;
    const { runner } = pool({
      model: (given, replicate) => {
        if (thrown++ === 0) throw new RangeError('Array buffer allocation failed');
        return fakeModel(given, replicate);
      },
    });
    expect((await runner.run(request, 0)).replicate).toBe(0);
  });
});

describe('an abort', () => {
  test('settles every call at once and keeps what is done', async () => {
    const { runner } = pool({ fate: (call) => ({ kind: call <= 4 ? 'answer' : 'silent' }), onSilence: () => undefined }, { size: 2 });
    const cancel = new AbortController();
    const ensemble = runEnsemble(runner, request, 50, { signal: cancel.signal, onProgress: ({ done }) => done === 4 && cancel.abort() });
    expect((await ensemble).recordings.map(({ replicate }) => replicate)).toEqual([0, 1, 2, 3]);
    expect(runner.pending()).toBe(0);
  });

  test('sends the waiting away with RunCancelled, and whoever had not asked to be cancelled is served', async () => {
    const { runner, clock } = pool({ fate: (call) => ({ kind: call === 1 ? 'silent' : 'answer' }), onSilence: () => undefined });
    const cancel = new AbortController();
    const busy = runner.run(request, 0, cancel.signal).catch((thrown: unknown) => thrown);
    const waiting = runner.run(request, 1, cancel.signal).catch((thrown: unknown) => thrown);
    const stays = runner.run(request, 2);
    await turns(3);
    cancel.abort();
    expect(await busy).toBeInstanceOf(RunCancelled);
    expect(await waiting).toBeInstanceOf(RunCancelled);
    clock.advance(200);
    expect((await stays).replicate).toBe(2);
  });

  test('keeps a worker that finishes within its grace', async () => {
    const { runner, crew, clock } = pool({ fate: () => ({ kind: 'answer', turns: 5 }) });
    const cancel = new AbortController();
    const cancelled = runner.run(request, 0, cancel.signal).catch((thrown: unknown) => thrown);
    await turns(3);
    cancel.abort();
    expect(await cancelled).toBeInstanceOf(RunCancelled);
    await runner.run(request, 1);
    clock.advance(200);
    await runner.run(request, 2);
    expect([crew.spawned(), clock.waiting()]).toEqual([1, 0]);
  });

  test('in the very turn of the call is not overlooked', async () => {
    const { runner } = pool();
    const cancel = new AbortController();
    const cancelled = runner.run(request, 0, cancel.signal);
    cancel.abort();
    await expect(cancelled).rejects.toBeInstanceOf(RunCancelled);
  });

  test('ends a worker that outstays its grace', async () => {
    const { runner, crew, clock } = pool({ fate: (call) => ({ kind: call === 1 ? 'silent' : 'answer' }), onSilence: () => undefined });
    const cancel = new AbortController();
    const cancelled = runner.run(request, 0, cancel.signal).catch((thrown: unknown) => thrown);
    await turns(3);
    cancel.abort();
    await cancelled;
    const next = runner.run(request, 1);
    clock.advance(200);
    expect((await next).replicate).toBe(1);
    expect(crew.spawned()).toBe(2);
  });

  test('never lets a stale answer land in a later call', async () => {
    const other = smallRequest({ seed: 'another seed' });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 2 }), fc.nat({ max: 8 }), fc.nat({ max: 8 }), async (size, slowness, pause) => {
        const { runner } = pool({ fate: () => ({ kind: 'answer', turns: slowness }) }, { size });
        const cancel = new AbortController();
        const stale = runEnsemble(runner, request, 4, { signal: cancel.signal });
        await turns(pause);
        cancel.abort();
        const fresh = await runEnsemble(runner, other, 4);
        expect(digest(fresh.recordings)).toBe(digest([0, 1, 2, 3].map((replicate) => fakeModel(other, replicate))));
        for (const recording of (await stale).recordings)
          expect(digest([recording])).toBe(digest([fakeModel(request, recording.replicate)]));
        runner.close();
      }),
      { numRuns: 40 },
    );
  });

  test('before the call takes no worker', async () => {
    const { runner, crew } = pool();
    await expect(runner.run(request, 0, AbortSignal.abort())).rejects.toBeInstanceOf(RunCancelled);
    expect(crew.spawned()).toBe(0);
  });
});

describe('closing', () => {
  test('rejects every pending call and ends every worker', async () => {
    const { runner, crew } = pool({ fate: () => ({ kind: 'silent' }), onSilence: () => undefined }, { size: 2 });
    const calls = [0, 1, 2, 3].map((replicate) => runner.run(request, replicate).catch((thrown: unknown) => thrown));
    await turns(3);
    runner.close();
    for (const outcome of await Promise.all(calls)) expect(outcome).toBeInstanceOf(RunCancelled);
    expect([runner.pending(), crew.alive()]).toEqual([0, 0]);
  });

  test('makes later calls reject, so that a closed pool is never mistaken for a cancelled run', async () => {
    const { runner } = pool();
    runner.close();
    await expect(runner.run(request, 0)).rejects.toThrow('found a closed runner');
    await expect(runEnsemble(runner, request, 2)).rejects.toThrow('found a closed runner');
  });
});
