import { describe, expect, test } from 'vitest';
import { frontierOf, ownOf, proposalsOf, startOf, toldOf } from '../../src/experiment/search/policy-search.ts';
import type { SearchState, Verified } from '../../src/experiment/search/readings.ts';
import { buildSearchReport, readSearchState, searchReport } from '../../src/sharing/batch-search.ts';
import { QUICK, questionOf } from '../experiment/search/questions.ts';

const question = questionOf({ ...QUICK, name: 'Base' }, { free: ['money', 'rules'] });

/** A search of so many generations in which money alone buys everything. */
function searched(generations: number): SearchState {
  let state = startOf(question);
  while (state.generation < generations) {
    const proposals = proposalsOf(question, state);
    const scores = proposals.map(({ settings: { policy } }) => [policy.budget, policy.budget * policy.ipOpenness, policy.budget, 2]);
    state = toldOf(question, state, proposals, scores);
  }
  return state;
}

const state = searched(2);
const verifiedOf = (ids: readonly string[]): readonly Verified[] =>
  ids.map((id) => ({ id, replicates: 4, scores: [1, 2, 3, 4], within: [0, 0, 0, 0], optimism: [5, 6, 7, 8], beaten: false }));

/** The problem that a text is refused with. */
function problemIn(text: string, asked = question) {
  const read = readSearchState(text, asked);
  return read.ok ? null : read.problems[0];
}

describe('the report', () => {
  test('says of every policy what it has otherwise than the scenario, what it scored and how it held', () => {
    const frontier = frontierOf(state);
    const report = buildSearchReport(question, state, frontier, verifiedOf([frontier[0].id]));
    expect(report.question).toMatchObject({ scenario: 'Base', seed: QUICK.seed, budget: question.budget });
    expect(report.frontier.map(({ id }) => id)).toEqual(frontier.map(({ id }) => id));
    expect(report.frontier[0].scores.publicCost).toBe(frontier[0].settings.policy.budget);
    expect(report.frontier[0].verified).toMatchObject({ replicates: 4, scores: { regions: 4 }, optimism: { publicCost: 7 } });
    expect(report.frontier.slice(1).every(({ verified }) => verified === null)).toBe(true);
    for (const { settings } of report.frontier)
      for (const { path, value } of settings) expect(value).not.toEqual(QUICK.policy[path.slice('policy.'.length) as 'budget']);
    expect(report.own?.settings).toEqual([]);
    expect(report.simulations).toBe(state.judged * question.replicates + 4);
  });

  test('judges the frontier and the scenario itself in fresh luck, or nothing where none is asked for', async () => {
    const asked: string[][] = [];
    const tools = {
      search: () => Promise.resolve(state),
      verify: (_: unknown, candidates: readonly { readonly id: string }[]) => {
        asked.push(candidates.map(({ id }) => id));
        return Promise.resolve(verifiedOf(asked[0]));
      },
    };
    const report = await searchReport({ question, from: null, freshReplicates: 4 }, tools);
    expect(new Set(asked[0])).toEqual(new Set([...frontierOf(state), ownOf(state)!].map(({ id }) => id)));
    expect(asked[0]).toHaveLength(new Set(asked[0]).size);
    expect(report.own?.verified).not.toBeNull();
    await searchReport({ question, from: null, freshReplicates: 0 }, tools);
    expect(asked).toHaveLength(1);
  });
});

describe('going on', () => {
  test('from the report or from the state alone: the same state', () => {
    const report = buildSearchReport(question, state, frontierOf(state), []);
    for (const text of [JSON.stringify(report), JSON.stringify(state)])
      expect(readSearchState(text, question)).toEqual({ ok: true, value: state });
    const begun = startOf(question);
    expect(readSearchState(JSON.stringify(begun), question)).toEqual({ ok: true, value: begun });
  });

  test('another question is refused with both names, more generations are not', () => {
    const other = { ...question, budget: question.budget / 2 };
    expect(problemIn(JSON.stringify(state), other)).toMatchObject({ code: 'other-question', found: state.question });
    expect(problemIn(JSON.stringify(state), { ...question, generations: 50 })).toBeNull();
  });

  test.each([
    ['not-json', '{"state":'],
    ['not-a-search', '[]'],
    ['not-a-search', '{"scenarios":[]}'],
  ])('%s: %s', (code, text) => {
    expect(problemIn(text)).toMatchObject({ code });
  });

  test.each<[string, Partial<Record<keyof SearchState, unknown>>]>([
    ['state.generation', { generation: -1 }],
    ['state.judged', { judged: 'many' }],
    ['state.progress', { progress: [0.1] }],
    ['state.box', { box: { worst: [0], best: [1] } }],
    ['state.population', { population: [] }],
    ['state.archive.0', { archive: [{ ...state.archive[0], scores: [1, 2, null, 4] }] }],
    ['state.population.0', { population: [{ ...state.population[0], genes: [2] }] }],
    // Settings that its genes do not mean: a policy beyond the budget could be smuggled in.
    ['state.archive.0', { archive: [{ ...state.archive[0], settings: { ...QUICK, policy: { ...QUICK.policy, budget: 9999 } } }] }],
  ])('a broken %s is refused by name', (path, wrong) => {
    expect(problemIn(JSON.stringify({ ...state, ...wrong }))).toMatchObject({ code: 'broken-state', path });
  });
});
