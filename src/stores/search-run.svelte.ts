/** The work behind the part of the page that says the best policies for a budget: a search, then its frontier judged anew in fresh luck. */
import { frontierOf, scenarioOf } from '../experiment/search/policy-search.ts';
import type { Candidate, SearchQuestion } from '../experiment/search/readings.ts';
import type { Scenario } from '../experiment/scenario.ts';
import type { Runner } from '../runner/runner.ts';
import { runSearch, verifyCandidates } from '../runner/run-search.ts';
import type { KeyedStorage } from './saved-work.ts';
import {
  EFFORT_SIZES,
  FRESH_CHOICES,
  minutesFor,
  searchKey,
  usualGenerations,
  worldsOfSearch,
  type SearchChoices,
} from './search-question.ts';
import { shownOf, toJudgeAnew } from './search-choice.ts';
import { readFrontier, type Found, type FrontierReading } from './search-reading.ts';
import { readSearch, writeSearch } from './search-saved.ts';
import { StudyJob, type JobControl } from './study-job.svelte.ts';

/** What searches and judges; replaced in tests. */
export interface SearchMeans {
  readonly search: typeof runSearch;
  readonly verify: typeof verifyCandidates;
  readonly frontierOf: typeof frontierOf;
  readonly scenarioOf: typeof scenarioOf;
  readonly now?: () => number;
}

/** Where a search is kept in the browser. */
export const SEARCH_KEY = 'fifty-fifty.search';

const MEANS: SearchMeans = { search: runSearch, verify: verifyCandidates, frontierOf, scenarioOf };

/** Searches, stops, goes on, and judges anew: one piece of work at a time. */
export class SearchRun {
  /** What is chosen for the next search. */
  choices: SearchChoices = $state.raw(FRESH_CHOICES);
  /** What the work is at: searching, or judging in fresh luck. */
  phase: 'search' | 'fresh' = $state('search');
  readonly job: StudyJob<Found>;

  readonly #runner: Runner;
  readonly #means: SearchMeans;
  #storage: (() => KeyedStorage) | null = null;

  constructor(runner: Runner, means: SearchMeans = MEANS) {
    this.#runner = runner;
    this.#means = means;
    this.job = new StudyJob(means.now);
  }

  /** Whether anything is being run. */
  get busy(): boolean {
    return this.job.busy;
  }

  /** What was found so far, read for the page; null before the first generation is judged. */
  readonly reading: FrontierReading | null = $derived.by(() => {
    const found = this.job.result;
    return found && found.state.archive.length > 0 ? readFrontier(found, shownOf(found.state, this.#means.frontierOf)) : null;
  });

  /** Whether what was found belongs to another question. */
  isOutdated(question: SearchQuestion): boolean {
    return this.job.result !== null && this.job.key !== searchKey(question);
  }

  /** About how many minutes so many simulations take. */
  minutesFor(worlds: number, question: SearchQuestion): number {
    return minutesFor(worlds, question, this.#runner.width);
  }

  /** Keeps searches in a storage of the browser from now on, and opens the one that is there; one that cannot be read is passed over. */
  keepIn(storage: () => KeyedStorage): void {
    if (this.#storage) return;
    this.#storage = storage;
    if (this.job.status.kind !== 'idle' || this.job.result) return;
    const found = this.#read();
    if (!found) return;
    const { all, search } = worldsOfSearch(found.question, found.freshReplicates);
    this.job.result = found;
    this.job.key = searchKey(found.question);
    const done = Math.min(search, Math.round((search * found.state.generation) / Math.max(1, found.question.generations)));
    this.job.status = found.verified.length > 0 ? { kind: 'done', done: all, planned: all } : { kind: 'stopped', done, planned: all };
  }

  /** Searches, or goes on with the same question, then judges the frontier anew. Settles when it has ended. */
  async begin(question: SearchQuestion, freshReplicates = this.#freshReplicates): Promise<void> {
    const key = searchKey(question);
    const earlier = this.job.key === key ? this.job.result : null;
    // Whoever had asked for more generations has them.
    const generations = Math.max(question.generations, earlier?.question.generations ?? 0);
    await this.job.start(key, (control) => this.#search({ ...question, generations }, freshReplicates, earlier, control));
    this.#save();
  }

  /** Searches so many generations more from where the search ended. */
  async further(): Promise<void> {
    const found = this.job.result;
    if (!found) return;
    const { question, state, freshReplicates } = found;
    const generations = Math.max(question.generations, state.generation) + usualGenerations(question);
    await this.begin({ ...question, generations }, freshReplicates);
  }

  /** Judges what was found anew, without searching on. */
  async judgeAnew(): Promise<void> {
    const found = this.job.result;
    if (!found || !this.job.key) return;
    await this.job.start(this.job.key, (control) => this.#judge(found, 0, control));
    this.#save();
  }

  /** Ends the work; the last whole generation is kept. */
  stop(): void {
    this.job.stop();
  }

  /** A policy of the frontier as a scenario of this name; null before anything was found. */
  scenarioOf(candidate: Candidate, name: string): Scenario | null {
    const found = this.job.result;
    return found && this.#means.scenarioOf(found.question, candidate, name);
  }

  get #freshReplicates(): number {
    return EFFORT_SIZES[this.choices.effort].freshReplicates;
  }

  async #search(question: SearchQuestion, freshReplicates: number, earlier: Found | null, control: JobControl<Found>): Promise<Found> {
    this.phase = 'search';
    let found: Found | null = earlier && { ...earlier, question };
    const { fresh, search: wanted } = worldsOfSearch(question, freshReplicates);
    let searched = wanted;
    // What is planned is known before the first future is back: the workers may be busy with the scenario's own.
    control.report((earlier?.state.generation ?? 0) * question.population * question.replicates, wanted + fresh);
    const keep = (state: Found['state']): Found => {
      const grown = state.generation !== found?.state.generation;
      found = { question, state, freshReplicates, verified: found?.verified ?? [] };
      if (grown) this.#write(found);
      return found;
    };
    try {
      const state = await this.#means.search(this.#runner, question, {
        signal: control.signal,
        from: earlier?.state ?? null,
        onProgress: ({ done, planned, state: soFar }) => {
          if (control.signal.aborted) return;
          searched = planned;
          const so = keep(soFar);
          control.report(done, planned + fresh, () => so);
        },
      });
      const ended = keep(state);
      return control.signal.aborted ? ended : await this.#judge(ended, searched, control);
    } catch (error) {
      // What was whole when it failed is kept.
      if (!control.signal.aborted && found) this.job.result = found;
      throw error;
    }
  }

  /** Judges the frontier in fresh luck; `before` is what was done in the same press. */
  async #judge(found: Found, before: number, control: JobControl<Found>): Promise<Found> {
    const candidates = toJudgeAnew(found, shownOf(found.state, this.#means.frontierOf));
    if (candidates.length === 0) return found;
    this.phase = 'fresh';
    control.report(before, before + candidates.length * found.freshReplicates, () => found);
    try {
      const verified = await this.#means.verify(this.#runner, found.question, candidates, found.freshReplicates, {
        signal: control.signal,
        onProgress: ({ done, planned }) => {
          control.report(before + done, before + planned, () => found);
        },
      });
      return { ...found, verified };
    } catch (error) {
      if (control.signal.aborted) return found;
      throw error;
    }
  }

  #read(): Found | null {
    try {
      const text = this.#storage?.().getItem(SEARCH_KEY) ?? null;
      return text === null ? null : readSearch(text);
    } catch {
      return null;
    }
  }

  #save(): void {
    if (this.job.result) this.#write(this.job.result);
  }

  #write(found: Found): void {
    const text = writeSearch(found);
    try {
      const storage = this.#storage?.();
      if (text === null) storage?.removeItem(SEARCH_KEY);
      else storage?.setItem(SEARCH_KEY, text);
    } catch {
      // The browser refuses: the search lives as long as the page.
    }
  }
}
