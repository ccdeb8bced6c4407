import { describe, expect, test } from 'vitest';
import { plannedMoney } from '../../src/experiment/equal-cost.ts';
import { frontierOf, ownOf } from '../../src/experiment/search/policy-search.ts';
import type { SearchState } from '../../src/experiment/search/readings.ts';
import { FRESH_FROM, studyOf } from '../../src/experiment/search/search-study.ts';
import { settingsOf } from '../../src/experiment/study/study.ts';
import { createInlineRunner } from '../../src/runner/inline-runner.ts';
import { createRoundTripRunner } from '../../src/runner/round-trip-runner.ts';
import { runSearch, verifyCandidates, type SearchProgress } from '../../src/runner/run-search.ts';
import { RunCancelled } from '../../src/runner/runner.ts';
import { QUICK, questionOf } from '../experiment/search/questions.ts';

const question = questionOf();
const whole = runSearch(createInlineRunner(), question);

describe('a search with the model', () => {
  test('judges every policy within the budget, and its frontier holds the cheapest and the best', async () => {
    const state = await whole;
    expect(state.generation).toBe(2);
    expect(state.judged).toBe(16);
    for (const { settings } of [...state.population, ...state.archive])
      expect(plannedMoney(settings)).toBeLessThanOrEqual(question.budget + 2e-6);
    const all = [...state.population, ...state.archive];
    const most = Math.max(...all.map(({ scores }) => scores[0]));
    const least = Math.min(...all.map(({ scores }) => scores[2]));
    expect(frontierOf(state).some(({ scores }) => scores[0] === most)).toBe(true);
    expect(frontierOf(state).some(({ scores }) => scores[2] === least)).toBe(true);
    expect(ownOf(state)?.settings).toEqual(settingsOf(QUICK));
  });

  test('same bits through plain data', async () => {
    expect(await runSearch(createRoundTripRunner(), question)).toEqual(await whole);
  });

  test('stopped after a generation and gone on with from its text: same bits, and progress counts what was done', async () => {
    const stop = new AbortController();
    const seen: SearchProgress[] = [];
    const half = await runSearch(createInlineRunner(), question, {
      signal: stop.signal,
      onProgress: (progress) => {
        seen.push(progress);
        if (progress.state.generation === 1) stop.abort();
      },
    });
    expect(half.generation).toBe(1);
    expect(seen.at(-1)).toMatchObject({ done: 8, planned: 16 });
    const text = JSON.parse(JSON.stringify(half)) as SearchState;
    const again: SearchProgress[] = [];
    const onProgress = (progress: SearchProgress): void => void again.push(progress);
    expect(await runSearch(createInlineRunner(), question, { from: text, onProgress })).toEqual(await whole);
    expect(again.map(({ done }) => done)).toEqual([16]);
  });

  test('gone on with for more generations it searches further; at its end it runs nothing', async () => {
    const state = await whole;
    const refusing = { ...createInlineRunner(), run: () => Promise.reject(new Error('asked to run')) };
    expect(await runSearch(refusing, question, { from: state })).toEqual(state);
    const further = await runSearch(createInlineRunner(), { ...question, generations: 3 }, { from: state });
    expect(further.progress.slice(0, 2)).toEqual(state.progress);
    expect(further.generation).toBe(3);
  });

  test('stopped before the first generation is whole it has nothing, and another question’s state is refused', async () => {
    const stopped = await runSearch(createInlineRunner(), question, { signal: AbortSignal.abort() });
    expect(stopped).toMatchObject({ generation: 0, population: [], archive: [], judged: 0 });
    const other = { ...question, budget: question.budget / 2 };
    await expect(runSearch(createInlineRunner(), other, { from: stopped })).rejects.toThrow(RangeError);
  });
});

describe('fresh luck', () => {
  test('is luck that no search sees: policies share it, assumptions are drawn with it', () => {
    const drawn = { ...question, uncertainty: 'assumptions' as const };
    const [searched, fresh] = [studyOf(drawn, [QUICK, QUICK], 2), studyOf(drawn, [QUICK, QUICK], 2, FRESH_FROM)];
    expect(searched.cells.map(({ replicate }) => replicate)).toEqual([0, 1]);
    expect(fresh.cells.map(({ replicate }) => replicate)).toEqual([1_000_000, 1_000_001]);
    const [{ worlds }] = fresh.cells;
    expect(worlds[0].assumptions).toEqual(worlds[1].assumptions);
    expect(worlds[0].assumptions).not.toEqual(searched.cells[0].worlds[0].assumptions);
    expect(studyOf(question, [QUICK], 1).cells[0].worlds[0].assumptions).toEqual(QUICK.assumptions);
  });

  test('optimism is promise less what came of it, for cost the other way round; intervals hold every objective', async () => {
    const candidates = frontierOf(await whole).slice(0, 3);
    const verified = await verifyCandidates(createInlineRunner(), question, candidates, 3);
    verified.forEach(({ id, scores, within, optimism, replicates }, n) => {
      const { scores: promised } = candidates[n];
      expect(id).toBe(candidates[n].id);
      expect(replicates).toBe(3);
      const sign = [1, 1, -1, 1];
      optimism.forEach((gap, i) => expect(gap).toBeCloseTo(sign[i] * (promised[i] - scores[i]), 9));
      for (const width of within) expect(width >= 0 && Number.isFinite(width)).toBe(true);
    });
    expect(verified[0].within[0]).toBeGreaterThan(0);
  });

  test('whoever another beats is said to be beaten: a policy beside one that does the same for less', async () => {
    const own = ownOf(await whole)!;
    const twins = await verifyCandidates(createInlineRunner(), question, [own, own], 2);
    // Equal to the last bit: neither beats the other.
    expect(twins.map(({ beaten }) => beaten)).toEqual([false, false]);
    expect(twins[0].scores).toEqual(twins[1].scores);
  });

  test('needs two futures, nothing for nobody, and cancelling rejects', async () => {
    const own = ownOf(await whole)!;
    await expect(verifyCandidates(createInlineRunner(), question, [own], 1)).rejects.toThrow(RangeError);
    expect(await verifyCandidates(createInlineRunner(), question, [], 4)).toEqual([]);
    const options = { signal: AbortSignal.abort() };
    await expect(verifyCandidates(createInlineRunner(), question, [own], 2, options)).rejects.toThrow(RunCancelled);
  });
});
