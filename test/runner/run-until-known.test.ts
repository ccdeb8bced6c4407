import { describe, expect, test } from 'vitest';
import { futuresOf, valuesAt } from '../../src/experiment/ensemble.ts';
import { tellingOf, type DifferenceQuestion } from '../../src/experiment/uncertainty/telling.ts';
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

describe('a run until a difference is told', () => {
  const pair = { ...request, worlds: [...request.worlds.slice(0, 1), ...request.worlds.slice(0, 1)] };
  /** Read before the horizon, so that the ends must hold that quarter too. */
  const asked: Question = { kind: 'difference', a: 0, b: 1, outcome: 'grossGdp', quarter: 1 };

  /** World 1 is now one above world 0 and now one below, and `mean` besides. */
  const apart =
    (mean: number, numbers: number[] = []): typeof simulate =>
    ({ worlds, quarters }, replicate) => {
      numbers.push(replicate);
      const values = new Float64Array(recordingLength(worlds.length, quarters));
      values[seriesOffset(1, 0, OUTCOME_INDEX.grossGdp, quarters) + 1] = mean + (replicate % 2 === 0 ? 1 : -1);
      return { replicate, values };
    };

  test('goes on beyond what is kept whole: 0.08 standard deviations take some 1,260, told at the look of 1,710', async () => {
    const numbers: number[] = [];
    const ensemble = await runUntilKnown(createInlineRunner(apart(0.08, numbers)), pair, asked);
    expect([futuresOf(ensemble), ensemble.recordings.length, ensemble.planned]).toEqual([1710, KEPT_WHOLE, 1710]);
    expect(numbers).toEqual(Array.from({ length: 1710 }, (_, n) => n));
    expect(valuesAt(ensemble, 1, 0, 'grossGdp', 1)).toHaveLength(1710);
    expect(tellingOf(ensemble, asked as DifferenceQuestion).state).toBe('told');
  });

  test('is told at once where it is large, and given up where there is none', async () => {
    expect(futuresOf(await runUntilKnown(createInlineRunner(apart(1)), pair, asked))).toBe(100);
    const none = await runUntilKnown(createInlineRunner(apart(0)), pair, asked);
    expect(tellingOf(none, asked as DifferenceQuestion).state).toBe('beyond');
    expect(futuresOf(none)).toBeLessThan(1200);
  });

  test('drops ends that were kept of other quarters, and runs what is missing', async () => {
    const other = await runUntilKnown(createInlineRunner(apart(0.08)), pair, { ...asked, quarter: 2 } as Question);
    const have = { ...other, ends: { quarters: [2], values: [new Float64Array(1)] } };
    const ensemble = await runUntilKnown(createInlineRunner(apart(0.08)), pair, asked, { have });
    expect(ensemble.ends?.quarters).toEqual([1, 2]);
    expect(futuresOf(ensemble)).toBe(1710);
  });
});
