/** A search for policies as the page runs it: progress, a stop that keeps whole generations, going on, judging anew, and keeping it. */
import { describe, expect, test } from 'vitest';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import { createInlineRunner } from '../../src/runner/inline-runner.ts';
import { openPolicy, positionOf } from '../../src/stores/search-open.ts';
import {
  budgetLimits,
  budgetOf,
  FRESH_CHOICES,
  GENE_GROUPS,
  minutesFor,
  questionOf,
  searchKey,
  searchQuarters,
  worldsOfSearch,
} from '../../src/stores/search-question.ts';
import { SEARCH_KEY, SearchRun } from '../../src/stores/search-run.svelte.ts';
import { LONGEST_SAVED, readSearch, writeSearch } from '../../src/stores/search-saved.ts';
import { ScenarioSet } from '../../src/stores/scenario-set.svelte.ts';
import { heldRunner, memoryStorage, settled, withBudget } from './fixtures.ts';
import { CHEAP, foundPolicies, GDP, heldMeans, JOBS, OWN, QUESTION, stateOf, verified } from './found-policies.ts';

/** A search that begins. */
function begun() {
  const held = heldMeans();
  const search = new SearchRun(heldRunner(), held.means);
  const ended = search.begin(QUESTION, 16);
  return { ...held, search, ended };
}

/** 16 policies × 8 generations × 2 futures, then 16 policies × 16 fresh futures at the most. */
const SEARCHED = 256;
const FRESH = 256;

describe('a search', () => {
  test('says how far it is, the fresh luck behind it included, and publishes what is whole', async () => {
    const { search, searches } = begun();
    expect([search.busy, search.phase, search.reading]).toEqual([true, 'search', null]);
    expect(search.job.status).toMatchObject({ kind: 'running', done: 0, planned: SEARCHED + FRESH });
    searches[0]?.options.onProgress?.({ done: 32, planned: SEARCHED, state: stateOf([JOBS], 1) });
    expect(search.job.status).toMatchObject({ kind: 'running', done: 32, planned: SEARCHED + FRESH });
    await searches[0]?.resolve(stateOf());
    expect(search.phase).toBe('fresh');
  });

  test('judges its frontier and the start anew by itself once it has run to its end', async () => {
    const { search, searches, judgings, ended } = begun();
    await searches[0]?.resolve(stateOf());
    // The start is beaten, so that it is not on the frontier; it is judged all the same.
    expect(judgings[0]?.candidates.map(({ id }) => id)).toEqual([JOBS, GDP, CHEAP, OWN].map(({ id }) => id));
    await judgings[0]?.resolve([JOBS, GDP, CHEAP, OWN].map((one) => verified(one)));
    await ended;
    expect([search.busy, search.job.status.kind, search.reading?.verified]).toEqual([false, 'done', 3]);
  });

  test('stopped, keeps the last whole generation, judges nothing, and goes on from there', async () => {
    const { search, searches, judgings, ended } = begun();
    searches[0]?.options.onProgress?.({ done: 70, planned: SEARCHED, state: stateOf([JOBS], 2) });
    search.stop();
    expect(searches[0]?.options.signal?.aborted).toBe(true);
    await searches[0]?.resolve(stateOf([JOBS], 2));
    await ended;
    expect([search.job.status.kind, search.job.result?.state.generation, judgings.length]).toEqual(['stopped', 2, 0]);
    void search.begin(QUESTION, 16);
    expect(searches[1]?.options.from).toEqual(stateOf([JOBS], 2));
    await searches[1]?.resolve(stateOf());
    expect(judgings).toHaveLength(1);
  });

  test('stopped while it judges anew, keeps what was searched; judging alone can be asked for', async () => {
    const { search, searches, judgings, ended } = begun();
    await searches[0]?.resolve(stateOf());
    search.stop();
    await ended;
    expect([search.job.status.kind, search.reading?.rows.length, search.reading?.verified]).toEqual(['stopped', 3, 0]);
    const judged = search.judgeAnew();
    expect(searches).toHaveLength(1);
    await judgings[1]?.resolve([JOBS, OWN].map((one) => verified(one)));
    await judged;
    expect([search.job.status.kind, search.reading?.verified]).toEqual(['done', 1]);
  });

  test('searches further from where it ended, as many generations again, and a stop in there goes on to their end', async () => {
    const { search, searches, judgings, ended } = begun();
    await searches[0]?.resolve(stateOf());
    await judgings[0]?.resolve([]);
    await ended;
    const further = search.further();
    expect([searches[1]?.question.generations, searches[1]?.options.from?.generation]).toEqual([16, 8]);
    search.stop();
    await searches[1]?.resolve(stateOf(undefined, 10));
    await further;
    void search.begin(QUESTION, 16);
    expect(searches[2]?.question.generations).toBe(16);
  });

  test('says why it failed and keeps what was whole; another question starts from nothing', async () => {
    const { search, searches, ended } = begun();
    searches[0]?.options.onProgress?.({ done: 32, planned: SEARCHED, state: stateOf([JOBS], 1) });
    await searches[0]?.reject(new Error('no memory'));
    await ended;
    expect(search.job.status).toEqual({ kind: 'failed', reason: 'no memory' });
    expect(search.job.result?.state.generation).toBe(1);
    expect([search.isOutdated(QUESTION), search.isOutdated({ ...QUESTION, generations: 99 })]).toEqual([false, false]);
    const other = { ...QUESTION, budget: 900 };
    expect(search.isOutdated(other)).toBe(true);
    void search.begin(other, 16);
    expect([searches[1]?.options.from, search.job.result]).toEqual([null, null]);
  });
});

describe('a search of the model itself', () => {
  test('finds, judges anew, and comes back from storage to the last bit', async () => {
    const question = {
      ...QUESTION,
      scenario: { ...DEFAULT_SCENARIO, horizon: 8 },
      ...{ agents: 1000, free: GENE_GROUPS, quarter: 8, population: 8, generations: 2, replicates: 1 },
    };
    const search = new SearchRun(createInlineRunner());
    await search.begin(question, 2);
    const { reading, job } = search;
    expect([job.status.kind, job.result?.state.generation]).toEqual(['done', 2]);
    expect(reading?.start?.fresh?.values.publicCost).toBeGreaterThan(0);
    expect(reading?.rows.length).toBeGreaterThan(0);
    for (const { fresh, changes } of reading?.rows ?? []) {
      expect(fresh).not.toBeNull();
      expect(changes.length).toBeGreaterThan(0);
    }
    expect(readSearch(writeSearch(job.result!) ?? '')).toEqual(job.result);
  });
});

describe('the question', () => {
  const subject = { scenario: DEFAULT_SCENARIO, uncertainty: 'luck', agents: 'published' } as const;

  test('asks for the money that the scenario plans, everything but the sum free, at the date in use, unless chosen', () => {
    const usual = questionOf(subject, FRESH_CHOICES, 40);
    expect([usual.budget, usual.quarter, usual.free.includes('money'), usual.free.length]).toEqual([
      budgetOf(DEFAULT_SCENARIO),
      40,
      false,
      6,
    ]);
    expect(questionOf(subject, { ...FRESH_CHOICES, budget: 500, quarter: 20, free: ['money'] }, 40)).toMatchObject({
      budget: 500,
      quarter: 20,
      free: ['money'],
    });
  });

  test('is read at a date that the scenario reaches', () => {
    const short = { ...subject, scenario: { ...DEFAULT_SCENARIO, horizon: 12 } };
    expect([questionOf(short, FRESH_CHOICES, 40).quarter, searchQuarters(short.scenario)]).toEqual([12, [4, 8, 12]]);
  });

  test('is another one when its settings are, not when its scenario is renamed or more generations are asked for', () => {
    const key = searchKey(QUESTION);
    expect(searchKey({ ...QUESTION, generations: 80, scenario: { ...DEFAULT_SCENARIO, name: 'x' } })).toBe(key);
    for (const other of [
      { budget: 1 },
      { quarter: 36 },
      { replicates: 3 },
      { scenario: withBudget(900) },
      { uncertainty: 'assumptions' as const },
    ])
      expect(searchKey({ ...QUESTION, ...other })).not.toBe(key);
  });

  test('never refuses the money that a scenario plans already', () => {
    expect(budgetLimits(DEFAULT_SCENARIO)).toEqual({ min: 1, max: 10_000 });
    const large = {
      ...DEFAULT_SCENARIO,
      policy: { ...DEFAULT_SCENARIO.policy, trancheRules: 'own', budget: 9000, secondBudget: 9000 },
    } as const;
    expect(budgetLimits(large).max).toBeCloseTo(budgetOf(large), 9);
    expect(budgetOf(large)).toBeGreaterThan(10_000);
  });

  test('takes as long as its simulations, shared among the workers', () => {
    expect(worldsOfSearch(QUESTION, 16)).toEqual({ search: SEARCHED, fresh: FRESH, all: SEARCHED + FRESH });
    expect(minutesFor(4000, subject, 1)).toBe(2 * minutesFor(4000, subject, 2));
    expect(minutesFor(1, subject, 2)).toBe(1);
  });
});

describe('a search in the storage of the browser', () => {
  test('comes back as it was, to the last bit', () => {
    const found = foundPolicies();
    expect(readSearch(writeSearch(found) ?? '')).toEqual(found);
  });

  test('is not read where it is broken, of another version, of another question, or too long', () => {
    const text = writeSearch(foundPolicies()) ?? '';
    const broken = (change: (plain: Record<string, never>) => void): string => {
      const plain = JSON.parse(text) as Record<string, never>;
      change(plain);
      return JSON.stringify(plain);
    };
    const bad = [
      '',
      '{',
      text.slice(0, -2),
      broken((plain) => Object.assign(plain, { version: 2 })),
      broken((plain) => Object.assign(plain, { model: '0.0.1' })),
      broken((plain) => Object.assign(plain.question, { budget: 1 })),
      broken((plain) => Object.assign(plain.question, { budget: 'much' })),
      broken((plain) => Object.assign(plain.state, { archive: [{}] })),
      broken((plain) => Object.assign(plain.state['archive'][1]['settings'], { policy: { minSme: -4 } })),
      broken((plain) => Object.assign(plain.state['archive'][1], { scores: [1, 2, null, 4] })),
      broken((plain) => Object.assign(plain.state, { box: { worst: [1] } })),
      broken((plain) => Object.assign(plain, { verified: [{ id: 'x' }] })),
      `${text}${' '.repeat(LONGEST_SAVED)}`,
    ];
    expect(bad.map(readSearch)).toEqual(bad.map(() => null));
    expect(readSearch(broken(() => undefined))).not.toBeNull();
  });

  test('is kept at the end, is there in the next visit, and goes on from where it stood', async () => {
    const storage = memoryStorage();
    const first = heldMeans();
    const search = new SearchRun(heldRunner(), first.means);
    search.keepIn(storage.open);
    const ended = search.begin(QUESTION, 16);
    search.stop();
    await first.searches[0]?.resolve(stateOf([JOBS], 2));
    await ended;
    const second = heldMeans();
    const next = new SearchRun(heldRunner(), second.means);
    next.keepIn(storage.open);
    expect([next.job.status.kind, next.job.result?.state.generation, next.isOutdated(QUESTION)]).toEqual(['stopped', 2, false]);
    void next.begin(QUESTION, 16);
    expect(second.searches[0]?.options.from).toEqual(stateOf([JOBS], 2));
  });

  test('is there with its fresh luck; what cannot be read or a browser that refuses is passed over', async () => {
    const text = writeSearch(foundPolicies()) ?? '';
    const opened = (storage: ReturnType<typeof memoryStorage>): SearchRun => {
      const search = new SearchRun(heldRunner(), heldMeans().means);
      search.keepIn(storage.open);
      return search;
    };
    expect(opened(memoryStorage({ [SEARCH_KEY]: text })).job.status.kind).toBe('done');
    expect(opened(memoryStorage({ [SEARCH_KEY]: 'broken' })).job.status.kind).toBe('idle');
    const refused = memoryStorage({}, 'everything');
    const held = heldMeans();
    const search = new SearchRun(heldRunner(), held.means);
    search.keepIn(refused.open);
    void search.begin(QUESTION, 16);
    await held.searches[0]?.resolve(stateOf());
    await settled();
    expect(search.phase).toBe('fresh');
  });
});

describe('a policy as a scenario', () => {
  const scenario = { ...DEFAULT_SCENARIO, name: 'Frontier 1', policy: JOBS.settings.policy };

  test('joins the others, and what was on the screen stays there', () => {
    const set = new ScenarioSet();
    expect(openPolicy(set, scenario)).toEqual({ kind: 'placed', index: 1 });
    expect([set.active, set.scenarios[1]?.policy.minSme, set.scenarios[1]?.name]).toEqual([0, 3, 'Frontier 1']);
    expect(openPolicy(set, { ...scenario, name: 'again' })).toEqual({ kind: 'there', index: 1 });
    expect([positionOf(set, OWN.settings), positionOf(set, GDP.settings)]).toEqual([0, -1]);
  });

  test('is refused where six stand already', () => {
    const set = new ScenarioSet();
    while (set.hasRoom) set.duplicate();
    expect(openPolicy(set, scenario)).toEqual({ kind: 'no-room' });
    expect(set.scenarios).toHaveLength(6);
  });
});
