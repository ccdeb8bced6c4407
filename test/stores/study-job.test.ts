import { describe, expect, test } from 'vitest';
import { StudyJob, type JobControl } from '../../src/stores/study-job.svelte.ts';
import { settled } from './fixtures.ts';

/** Work that is told what to do from outside. */
function heldWork() {
  let control!: JobControl<string>;
  let finish!: (result: string) => void;
  let fail!: (error: unknown) => void;
  const work = (given: JobControl<string>): Promise<string> => {
    control = given;
    return new Promise((resolve, reject) => {
      finish = resolve;
      fail = reject;
    });
  };
  return {
    work,
    report: (...now: Parameters<JobControl<string>['report']>) => control.report(...now),
    end: (r: string) => finish(r),
    break: (e: unknown) => fail(e),
    stopped: () => control.signal.aborted,
  };
}

describe('a long piece of work', () => {
  test('says how far it is and how long it will take, at the pace so far', async () => {
    let now = 0;
    const job = new StudyJob<string>(() => now);
    const held = heldWork();
    const run = job.start('q', held.work);
    expect([job.busy, job.status]).toEqual([true, { kind: 'running', done: 0, planned: 0, secondsLeft: null }]);
    now = 1000;
    held.report(1, 100);
    expect(job.status).toMatchObject({ done: 1, secondsLeft: null });
    now = 10_000;
    held.report(20, 100);
    expect(job.status).toMatchObject({ done: 20, planned: 100, secondsLeft: 40 });
    held.end('found');
    await run;
    expect([job.busy, job.status, job.result, job.key]).toEqual([false, { kind: 'done', done: 100, planned: 100 }, 'found', 'q']);
  });

  test('that goes on with what was there counts only its own time', () => {
    let now = 0;
    const job = new StudyJob<string>(() => now);
    const held = heldWork();
    void job.start('q', held.work);
    now = 1000;
    held.report(51, 100);
    now = 10_000;
    held.report(60, 100);
    expect(job.status).toMatchObject({ secondsLeft: 40 });
  });

  test('shows what it has found so far, not more than twice a second', () => {
    let now = 0;
    const job = new StudyJob<string>(() => now);
    const held = heldWork();
    void job.start('q', held.work);
    const seen: (string | null)[] = [];
    for (const [at, found] of [
      [100, 'a'],
      [600, 'b'],
      [700, 'c'],
      [1200, 'd'],
    ] as const) {
      now = at;
      held.report(1, 10, () => found);
      seen.push(job.result);
    }
    expect(seen).toEqual([null, 'b', 'b', 'd']);
  });

  test('that is stopped keeps what its work hands back, and says so', async () => {
    const job = new StudyJob<string>();
    const held = heldWork();
    const run = job.start('q', held.work);
    held.report(3, 10);
    job.stop();
    expect(held.stopped()).toBe(true);
    held.report(4, 10);
    held.end('three');
    await run;
    expect([job.result, job.status]).toEqual(['three', { kind: 'stopped', done: 3, planned: 10 }]);
  });

  test('that fails says why, and keeps what was found before for the same question', async () => {
    const job = new StudyJob<string>();
    const first = heldWork();
    const run = job.start('q', first.work);
    first.end('before');
    await run;
    const second = heldWork();
    const again = job.start('q', second.work);
    second.break(new Error('no workers'));
    await again;
    expect([job.result, job.status]).toEqual(['before', { kind: 'failed', reason: 'no workers' }]);
    const third = heldWork();
    void job.start('another', third.work);
    expect(job.result).toBeNull();
  });

  test('left for another counts no more, whatever it still says', async () => {
    const job = new StudyJob<string>();
    const [first, second] = [heldWork(), heldWork()];
    const old = job.start('one', first.work);
    const own = job.start('two', second.work);
    first.report(5, 10, () => 'old');
    first.end('old');
    await old;
    await settled();
    expect([job.busy, job.result, first.stopped()]).toEqual([true, null, true]);
    second.end('new');
    await own;
    expect(job.result).toBe('new');
    job.leave();
    expect([job.result, job.key, job.status.kind]).toEqual([null, null, 'idle']);
  });
});
