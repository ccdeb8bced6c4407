import { describe, expect, test } from 'vitest';
import { futuresOf, valuesAt } from '../../src/experiment/ensemble.ts';
import { KEPT_WHOLE, LOOKS, type Question } from '../../src/experiment/uncertainty/precision.ts';
import { OUTCOME_INDEX, recordingLength, seriesOffset } from '../../src/model/outcomes.ts';
import type { simulate } from '../../src/model/simulate.ts';
import { createInlineRunner } from '../../src/runner/inline-runner.ts';
import { runUntilKnown, type LookProgress } from '../../src/runner/run-until-known.ts';
import { digest, smallRequest } from './fake-workers.ts';

const QUARTERS = 2;
const target = { outcome: 'grossGdp', level: 1, quarter: QUARTERS } as const;
const question: Question = { kind: 'targets', targets: [target] };
const request = smallRequest({ quarters: QUARTERS });

/** A model in which every `each`-th replicate reaches the target; none where 0. */
function reaching(each: number, asked: number[] = []): typeof simulate {
  return ({ worlds, quarters }, replicate) => {
    asked.push(replicate);
    const values = new Float64Array(recordingLength(worlds.length, quarters));
    if (each > 0 && replicate % each === 0) values[seriesOffset(0, 0, OUTCOME_INDEX.grossGdp, quarters) + quarters] = 1;
    return { replicate, values };
  };
}

describe('a run until known', () => {
  test('stops at the first look where nothing ever reaches the target', async () => {
    const ensemble = await runUntilKnown(createInlineRunner(reaching(0)), request, question);
    expect(futuresOf(ensemble)).toBe(LOOKS.first);
    expect(ensemble.planned).toBe(LOOKS.first);
  });

  test('at even odds takes some 2,400, keeps the first whole and of the others the end', async () => {
    const asked: number[] = [];
    const ensemble = await runUntilKnown(createInlineRunner(reaching(2, asked)), request, question);
    expect(futuresOf(ensemble)).toBe(2400);
    expect(ensemble.recordings).toHaveLength(KEPT_WHOLE);
    expect(asked).toEqual(Array.from({ length: 2400 }, (_, n) => n));
    expect([...valuesAt(ensemble, 0, 0, 'grossGdp', QUARTERS)].filter((value) => value === 1)).toHaveLength(1200);
  });

  test('gives the same answer where more was run before, or less', async () => {
    const straight = await runUntilKnown(createInlineRunner(reaching(7)), request, question, { precision: 0.05 });
    for (const before of [0.1, 0.02]) {
      const have = await runUntilKnown(createInlineRunner(reaching(7)), request, question, { precision: before });
      const asked: number[] = [];
      const again = await runUntilKnown(createInlineRunner(reaching(7, asked)), request, question, { precision: 0.05, have });
      expect(digest(again.recordings)).toBe(digest(straight.recordings));
      expect(asked).toHaveLength(Math.max(0, futuresOf(straight) - futuresOf(have)));
    }
  });

  test('reports true counts, the precision reached and about how many it will take', async () => {
    const reports: LookProgress[] = [];
    await runUntilKnown(createInlineRunner(reaching(2)), request, question, {
      precision: 0.05,
      onProgress: (report) => reports.push(report),
    });
    expect(reports.every(({ done }, n) => n === 0 || done >= reports[n - 1]!.done)).toBe(true);
    const last = reports.at(-1)!;
    expect(last.reached).toBeLessThan(0.07);
    expect(last.expected).toBe(400);
    expect(reports[0]).toMatchObject({ done: 1, expected: LOOKS.first, reached: 0.5 });
  });

  test('keeps what was run when it is aborted', async () => {
    const cancel = new AbortController();
    const ensemble = await runUntilKnown(createInlineRunner(reaching(2)), request, question, {
      signal: cancel.signal,
      onProgress: ({ done }) => void (done >= 150 && cancel.abort()),
    });
    expect(futuresOf(ensemble)).toBeGreaterThanOrEqual(150);
    expect(futuresOf(ensemble)).toBeLessThan(300);
  });
});
