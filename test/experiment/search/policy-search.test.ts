import { describe, expect, test } from 'vitest';
import {
  frontierOf,
  isBetter,
  ownOf,
  proposalsOf,
  scenarioOf,
  startOf,
  toldOf,
  type Proposal,
} from '../../../src/experiment/search/policy-search.ts';
import { faultsOfQuestion, questionId } from '../../../src/experiment/search/question.ts';
import type { Candidate, Scores, SearchState } from '../../../src/experiment/search/readings.ts';
import { effectiveRegions } from '../../../src/experiment/search/scores.ts';
import { hashOf } from '../../../src/experiment/search/text-hash.ts';
import { QUICK, questionOf } from './questions.ts';

const question = questionOf(QUICK, { population: 8, generations: 4, free: ['money', 'match', 'rules'] });

/** A stand-in for the model: money buys jobs, openness buys GDP, and more partners spread them over regions. */
function scored({ settings: { policy } }: Pick<Proposal, 'settings'>): Scores {
  return [policy.budget * (1 - policy.taper / 2), policy.budget * policy.ipOpenness, policy.budget, 1 + policy.minPartners / 6];
}

/** A search by the stand-in up to a generation, gone on with from a state. */
function searched(generations: number, from: SearchState = startOf(question)): SearchState {
  let state = from;
  while (state.generation < generations) {
    const proposals = proposalsOf(question, state);
    state = toldOf(question, state, proposals, proposals.map(scored));
  }
  return state;
}

const candidate = (id: string, scores: Scores): Candidate => ({ id, scores, settings: QUICK, genes: [], born: 0 });

describe('a search', () => {
  test('opens with the scenario itself, then as many different policies as a population has', () => {
    const proposals = proposalsOf(question, startOf(question));
    expect(proposals).toHaveLength(question.population);
    expect(proposals[0].settings.policy).toEqual(QUICK.policy);
    expect(new Set(proposals.map(({ id }) => id)).size).toBe(proposals.length);
    // Every other one is near: three genes in four are the scenario's own, of the others next to none.
    const own = proposals[0].genes;
    const kept = proposals.slice(1).map(({ genes }) => genes.filter((gene, g) => gene === own[g]).length / own.length);
    const near = kept.filter((share) => share > 0.4);
    expect(near.length).toBeGreaterThanOrEqual(3);
    expect(near.length).toBeLessThanOrEqual(5);
    for (const share of kept) expect(share > 0.4 || share < 0.1).toBe(true);
  });

  test('the same question proposes the same, another seed others', () => {
    expect(proposalsOf(question, startOf(question))).toEqual(proposalsOf(question, startOf(question)));
    const other = questionOf({ ...QUICK, seed: 'other' }, question.free ? { free: question.free } : {});
    expect(proposalsOf(other, startOf(other)).slice(1)).not.toEqual(proposalsOf(question, startOf(question)).slice(1));
  });

  test('written down and gone on with, it is bit for bit the one that was never interrupted', () => {
    const whole = searched(4);
    const halfway = JSON.parse(JSON.stringify(searched(2))) as SearchState;
    expect(searched(4, halfway)).toEqual(whole);
    expect(JSON.stringify(searched(4, halfway))).toBe(JSON.stringify(whole));
    expect(whole.generation).toBe(4);
    expect(whole.progress).toHaveLength(4);
  });

  test('never proposes what its population or its archive knows; counts what was judged', () => {
    const state = searched(2);
    const known = new Set([...state.population, ...state.archive].map(({ id }) => id));
    for (const { id, born } of proposalsOf(question, state)) {
      expect(known.has(id)).toBe(false);
      expect(born).toBe(2);
    }
    expect(state.judged).toBeLessThanOrEqual(2 * question.population);
    expect(state.judged).toBeGreaterThan(question.population);
  });

  test('the archive holds nothing that is beaten but the scenario itself, and progress never falls', () => {
    const state = searched(5);
    const own = ownOf(state);
    expect(own?.settings.policy).toEqual(QUICK.policy);
    for (const one of state.archive)
      if (one.id !== own?.id) expect(state.archive.some(({ scores }) => isBetter(scores, one.scores))).toBe(false);
    state.progress.forEach((share, n) => expect(share).toBeGreaterThanOrEqual(state.progress[n - 1] ?? 0));
    expect(state.progress.at(-1)).toBeGreaterThan(state.progress[0]);
  });

  test('finds what beats the scenario: with openness worth something, more of it for the same money', () => {
    const state = searched(6);
    const own = ownOf(state)!;
    expect(frontierOf(state).some(({ scores }) => isBetter(scores, own.scores))).toBe(true);
    expect(frontierOf(state).map(({ id }) => id)).not.toContain(own.id);
  });
});

describe('the frontier', () => {
  const state = (archive: readonly Candidate[]): SearchState => ({ ...startOf(question), archive });

  test('is what nobody beats, most job-years first; a beaten scenario is not on it, of equal scores the first is', () => {
    const own = candidate('own', [10, 10, 100, 2]);
    const better = candidate('better', [11, 10, 100, 2]);
    const cheap = candidate('cheap', [1, 1, 5, 1]);
    const again = candidate('again', [1, 1, 5, 1]);
    expect(frontierOf(state([own, cheap, better, again])).map(({ id }) => id)).toEqual(['better', 'cheap']);
    expect(frontierOf(state([own, cheap])).map(({ id }) => id)).toEqual(['own', 'cheap']);
  });

  test('less cost is better, more of everything else', () => {
    expect(isBetter([1, 1, 9, 1], [1, 1, 10, 1])).toBe(true);
    expect(isBetter([1, 1, 10, 1], [1, 1, 9, 1])).toBe(false);
    for (const i of [0, 1, 3])
      expect(
        isBetter(
          [1, 1, 1, 1].map((v, j) => (i === j ? 2 : v)),
          [1, 1, 1, 1],
        ),
      ).toBe(true);
  });

  test('of a long one those that are spread over it, its ends among them', () => {
    const long = Array.from({ length: 100 }, (_, n) => candidate(`c${n}`, [n, n, 10 * n + 1, 1]));
    const kept = frontierOf(state(long)).map(({ id }) => id);
    expect(kept).toHaveLength(40);
    expect(kept[0]).toBe('c99');
    expect(kept.at(-1)).toBe('c0');
  });

  test('a candidate opens as a scenario with its own policy and everything else of the question', () => {
    const [, found] = proposalsOf(question, startOf(question));
    expect(scenarioOf(question, found, 'Found')).toEqual({
      ...QUICK,
      name: 'Found',
      notes: '',
      policy: found.settings.policy,
      clusters: found.settings.clusters,
    });
  });
});

describe('questions', () => {
  test('names, notes and the number of generations make no other question; whatever decides scores does', () => {
    const id = questionId(question);
    expect(questionId({ ...question, generations: 99, scenario: { ...QUICK, name: 'x', notes: 'y' } })).toBe(id);
    expect(questionId({ ...question, free: ['rules', 'match', 'money'] })).toBe(id);
    expect(questionId({ ...question, budget: question.budget + 1 })).not.toBe(id);
    expect(questionId({ ...question, replicates: 2 })).not.toBe(id);
    expect(questionId({ ...question, scenario: { ...QUICK, seed: 'other' } })).not.toBe(id);
    expect(questionId({ ...question, uncertainty: 'assumptions' })).not.toBe(id);
  });

  test.each([
    ['budget', { budget: 0 }],
    ['population', { population: 9 }],
    ['population', { population: 6 }],
    ['generations', { generations: 0 }],
    ['replicates', { replicates: 1.5 }],
    ['free', { free: [] }],
    ['quarter', { quarter: 5 }],
  ])('a wrong %s is said and refused', (path, wrong) => {
    const asked = { ...question, ...wrong };
    expect(faultsOfQuestion(asked).map((fault) => fault.path)).toContain(path);
    expect(() => startOf(asked)).toThrow(path);
  });

  test('names of texts differ where the texts do', () => {
    const texts = Array.from({ length: 2000 }, (_, n) => `policy ${n}`);
    expect(new Set(texts.map(hashOf)).size).toBe(2000);
    expect(hashOf('a')).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('regions', () => {
  test('equal gains in k regions are k, one alone is 1, losses and nothing count for nothing', () => {
    expect(effectiveRegions([5, 5, 5, 0, 0, 0])).toBeCloseTo(3, 12);
    expect(effectiveRegions([7, 0, 0, -3, 0, 0])).toBe(1);
    expect(effectiveRegions([0, 0, -1])).toBe(0);
    // Shares 3/4 and 1/4: 1 / (9/16 + 1/16).
    expect(effectiveRegions([3, 1])).toBeCloseTo(1.6, 12);
  });
});
