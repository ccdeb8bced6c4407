/** Searches made by hand: policies with scores of one's choice, and searches that go on and end when the test says so. */
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import { frontierOf, scenarioOf } from '../../src/experiment/search/policy-search.ts';
import { candidateId, questionId } from '../../src/experiment/search/question.ts';
import type { Candidate, Scores, SearchQuestion, SearchState, Verified } from '../../src/experiment/search/readings.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { SearchOptions } from '../../src/runner/run-search.ts';
import { RunCancelled } from '../../src/runner/runner.ts';
import type { Found } from '../../src/stores/search-reading.ts';
import type { SearchMeans } from '../../src/stores/search-run.svelte.ts';
import { settled } from './fixtures.ts';

/** A small question about the programme as designed. */
export const QUESTION: SearchQuestion = {
  scenario: DEFAULT_SCENARIO,
  uncertainty: 'luck',
  agents: 'published',
  budget: 1681,
  free: ['match', 'rules', 'selection'],
  quarter: 40,
  population: 16,
  generations: 8,
  replicates: 2,
};

/** A candidate that sets some levers of the programme otherwise. */
export function candidate(policy: Partial<Policy>, scores: Scores, born = 1): Candidate {
  const { assumptions, clusters } = DEFAULT_SCENARIO;
  const settings = { policy: { ...DEFAULT_SCENARIO.policy, ...policy }, assumptions, clusters };
  return { id: candidateId(settings), settings, genes: [0.25, 0.5], scores, born };
}

/** The programme itself: beaten by `JOBS`. Scores are job-years, GDP in CAD M, cost in CAD M, regions. */
export const OWN = candidate({}, [60_000, 5000, 1600, 2], 0);
/** The most job-years, at less cost than the programme. */
export const JOBS = candidate({ minSme: 3 }, [72_000, 5500, 1590, 2.1]);
/** The most GDP, at more cost. */
export const GDP = candidate({ minPartners: 5 }, [66_000, 6000, 1620, 2]);
/** The cheapest, in the most regions. */
export const CHEAP = candidate({ ipOpenness: 0.5, minSme: 2 }, [50_000, 4000, 1200, 3.2]);

/** A state with these policies besides the programme. */
export function stateOf(others: readonly Candidate[] = [JOBS, GDP, CHEAP], generation = 8, question = QUESTION): SearchState {
  const archive = [OWN, ...others];
  const progress = Array.from({ length: generation }, (_, g) => 0.5 + 0.01 * g);
  const box = { worst: [0, 0, 2000, 0], best: [90_000, 9000, 0, 6] };
  return { question: questionId(question), generation, population: archive, archive, judged: 40 + others.length, progress, box };
}

/** A policy in fresh luck: a tenth less jobs and GDP than promised. */
export function verified({ id, scores }: Candidate, beaten = false): Verified {
  const fresh = [0.9 * scores[0], 0.9 * scores[1], scores[2], scores[3]];
  const optimism = [scores[0] - fresh[0], scores[1] - fresh[1], 0, 0];
  return { id, replicates: 16, scores: fresh, within: [1200, 100, 10, 0.1], optimism, beaten };
}

/** A search that ran to its end. */
export function foundPolicies(anew = true, state = stateOf()): Found {
  const all = anew ? [JOBS, GDP, CHEAP, OWN].map((one) => verified(one, one === GDP)) : [];
  return { question: QUESTION, state, freshReplicates: 16, verified: all };
}

/** A search, or a judging, that waits for the test. */
interface Held<Options, Result> {
  readonly question: SearchQuestion;
  readonly options: Options;
  resolve(result: Result): Promise<void>;
  reject(reason: Error): Promise<void>;
}

/** Searches and judgings that end when the test says so; judging rejects when it is aborted, as the real one does. */
export function heldMeans() {
  const searches: Held<SearchOptions, SearchState>[] = [];
  const judgings: (Held<{ readonly signal?: AbortSignal }, readonly Verified[]> & { readonly candidates: readonly Candidate[] })[] = [];
  const means: SearchMeans = {
    frontierOf,
    scenarioOf,
    now: () => 0,
    search: (_, question, options = {}) =>
      new Promise((resolve, reject) => {
        const after = (act: () => void) => (act(), settled());
        searches.push({ question, options, resolve: (state) => after(() => resolve(state)), reject: (why) => after(() => reject(why)) });
      }),
    verify: (_, question, candidates, _replicates, options = {}) =>
      new Promise((resolve, reject) => {
        const after = (act: () => void) => (act(), settled());
        options.signal?.addEventListener('abort', () => reject(new RunCancelled('cancelled')));
        judgings.push({
          question,
          options,
          candidates,
          resolve: (all) => after(() => resolve(all)),
          reject: (why) => after(() => reject(why)),
        });
      }),
  };
  return { means, searches, judgings };
}
