/**
 * The run behind the picture: all scenarios together, started over when one changes, never showing an old answer as new. While a lever is
 * dragged every run delivers its first future before the next one begins, so that the answers follow the hand.
 */
import { futuresOf, type Ensemble } from '../experiment/ensemble.ts';
import { requestFor, type Scenario } from '../experiment/scenario.ts';
import { EnsembleFailed } from '../runner/run-ensemble.ts';
import type { Runner } from '../runner/runner.ts';
import type { WorldCache } from '../runner/world-cache.ts';
import { Guide } from './guide.ts';
import { keyOf, outsetOf, runJob } from './run-job.ts';
import { WALL_CLOCK } from './run-words.ts';
import type { ExpectedPicture, Job, Kind, Picture, Progress, RunClock, RunPlan, RunStatus, Under } from './run-words.ts';

/** Edits of one frame are one: the run starts over so long after the first of them, ms. */
const START_DELAY = 16;
/** A run that has delivered nothing for so long makes way for a later edit, ms; on a slow machine for twice as long as the one before took. */
const YOUNG = { least: 150, most: 1000 };
/** A snapshot is published at most this often, ms: the more futures, the less one more tells. Sooner where they have doubled. */
const PUBLISH_EVERY = { least: 100, most: 500 };
/** At most this often in any case, ms. */
const PUBLISH_LEAST = 40;

/** What a run may be given besides its runner. */
export interface RunExtras {
  readonly clock?: RunClock;
  /** Called whenever a run has ended with everything it was to run. */
  readonly onDone?: () => void;
  /** Finished worlds, kept from run to run. */
  readonly cache?: WorldCache | null;
  /** Whether an edit is answered with what is to be expected of it, until enough futures have been run. */
  readonly expects?: boolean;
}

/** Runs the scenarios and publishes snapshots: the first at once, then about ten times a second. */
export class EnsembleRun {
  status: RunStatus = $state.raw({ kind: 'idle' });
  /** What has been run, nothing else. */
  picture: Picture | null = $state.raw(null);
  /** What is to be expected while few futures of an edit have been run; null once there are enough, or where nothing is a guide. */
  expected: ExpectedPicture | null = $state.raw(null);
  /** Whether the picture belongs to former settings and waits for the first new result. */
  stale = $state(false);

  #wanted = '';
  #wantedKey = '';
  #shown = '';
  // What is wanted next, while it has not begun; and what is under way.
  #next: Job | null = null;
  #under: Under | null = null;
  #timer = false;
  // How long the last run took to deliver its first future, ms.
  #delivery = 0;
  #again: () => void = () => undefined;
  // Wall time that went into the picture, ms: a run that goes on where another ended counts from there.
  #spent = 0;
  readonly #guide: Guide | null;
  readonly #runner: Runner;
  readonly #clock: RunClock;
  readonly #extras: RunExtras;

  constructor(runner: Runner, extras: RunExtras = {}) {
    this.#runner = runner;
    this.#clock = extras.clock ?? WALL_CLOCK;
    this.#extras = extras;
    this.#guide = extras.expects ? new Guide() : null;
  }

  /** Runs these scenarios unless exactly this run is wanted already; another run under way is dropped, its futures of the same are kept. */
  start(scenarios: readonly Scenario[], plan: RunPlan): void {
    const request = requestFor(scenarios, plan.uncertainty, plan.agents);
    const key = keyOf(request);
    const wanted = `${plan.question ? JSON.stringify(plan.question) : plan.replicates} ${key}`;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.#wantedKey = key;
    this.#next = { scenarios, plan, request, key };
    this.stale = this.picture !== null && this.#shown !== key;
    const { done, planned } = outsetOf(this.#have(key), plan);
    this.status = { kind: 'running', done, planned, reached: null };
    this.#again = () => {
      this.#wanted = '';
      this.start(scenarios, plan);
    };
    if (!this.#young) this.#under?.abort.abort();
    this.#beginIn(START_DELAY);
  }

  /** Futures behind the picture. */
  get futures(): number {
    return this.picture ? futuresOf(this.picture.ensemble) : 0;
  }

  /** Stops the run and keeps what is done. */
  cancel(): void {
    this.#under?.abort.abort();
    if (!this.#next) return;
    const { key, plan } = this.#next;
    this.#next = null;
    this.status = { kind: 'done', ...outsetOf(this.#have(key), plan), milliseconds: 0, reached: null };
  }

  /** Runs nothing for these scenarios, although they are wanted: the picture is out of date unless it is theirs. */
  hold(scenarios: readonly Scenario[], { uncertainty, agents }: Kind): void {
    this.pause();
    this.stale = this.picture !== null && this.#shown !== keyOf(requestFor(scenarios, uncertainty, agents));
  }

  /** Stops the run; the same one, asked for again, goes on where it was. */
  pause(): void {
    this.#drop();
    this.status = { kind: 'idle' };
  }

  /** Exchanges what has been run with another run; what either is running is dropped. */
  exchange(other: EnsembleRun): void {
    this.pause();
    other.pause();
    [this.picture, other.picture] = [other.picture, this.picture];
    [this.#shown, other.#shown] = [other.#shown, this.#shown];
    [this.#spent, other.#spent] = [other.#spent, this.#spent];
  }

  /** What has been run of these very scenarios (whatever they and their clusters are called); null where the picture is of others. */
  ensembleOf(scenarios: readonly Scenario[], { uncertainty, agents }: Kind): Ensemble | null {
    const picture = this.picture;
    return picture && this.#shown === keyOf(requestFor(scenarios, uncertainty, agents)) ? picture.ensemble : null;
  }

  /** Drops the run and the picture: nothing is wanted any more. */
  clear(): void {
    this.#drop();
    this.#shown = '';
    this.#guide?.forget();
    this.picture = null;
    this.stale = false;
    this.status = { kind: 'idle' };
  }

  /** Goes on with the last request, after a failure or a cancel: only the futures that are missing are run. */
  retry(): void {
    this.#again();
  }

  #drop(): void {
    this.#under?.abort.abort();
    this.#under = null;
    this.#next = null;
    this.#wanted = '';
    this.expected = null;
  }

  /** Whether a run is under way that will soon deliver its first future: an answer to a lever that is being moved. */
  get #young(): boolean {
    const under = this.#under;
    return under !== null && under.published === 0 && !under.abort.signal.aborted && this.#clock.now() - under.began < this.#patience;
  }

  get #patience(): number {
    return Math.min(YOUNG.most, Math.max(YOUNG.least, 2 * this.#delivery));
  }

  #beginIn(milliseconds: number): void {
    if (this.#timer) return;
    this.#timer = true;
    this.#clock.later(() => {
      this.#timer = false;
      if (!this.#next) return;
      if (this.#young) this.#beginIn(this.#patience - (this.#clock.now() - (this.#under?.began ?? 0)));
      else this.#begin();
    }, milliseconds);
  }

  #begin(): void {
    const job = this.#next;
    if (!job) return;
    this.#next = null;
    this.#under?.abort.abort();
    const began = this.#clock.now();
    const before = this.#have(job.key) ? this.#spent : 0;
    this.#under = { job, abort: new AbortController(), began, before, published: 0, publishedAt: -Infinity };
    void this.#run(this.#under);
  }

  async #run(under: Under): Promise<void> {
    const { job, abort } = under;
    const { scenarios, plan } = job;
    try {
      const { ensemble, reached } = await runJob(this.#runner, job, {
        signal: abort.signal,
        cache: this.#extras.cache ?? null,
        have: this.#have(job.key),
        onProgress: (progress) => this.#progress(under, progress),
      });
      if (under !== this.#under) return;
      this.#under = null;
      this.#publish(under, { ensemble, scenarios }, true);
      if (this.#gaveWay()) return;
      const done = futuresOf(ensemble);
      const { planned } = plan.question ? ensemble : { planned: plan.replicates };
      this.status = { kind: 'done', done, planned, milliseconds: this.#timeOf(under), reached };
      if (done >= planned) this.#extras.onDone?.();
    } catch (error) {
      if (under !== this.#under) return;
      this.#under = null;
      const partial = error instanceof EnsembleFailed ? error.partial : null;
      if (partial && partial.recordings.length > 0) this.#publish(under, { ensemble: partial, scenarios }, true);
      if (this.#gaveWay()) return;
      const reason = error instanceof Error ? error.message : String(error);
      this.status = { kind: 'failed', done: partial?.recordings.length ?? 0, planned: plan.replicates, reason };
    }
  }

  /** Makes way for what is wanted by now, if it is something else. */
  #gaveWay(): boolean {
    if (!this.#next) return false;
    this.#begin();
    return true;
  }

  #timeOf({ began, before }: Under): number {
    return this.#clock.now() - began + before;
  }

  /** What is on the screen, where it answers this request too. */
  #have(key: string): Ensemble | null {
    return this.#shown === key && this.picture ? this.picture.ensemble : null;
  }

  #progress(under: Under, progress: Progress): void {
    if (under !== this.#under || under.abort.signal.aborted) return;
    const now = this.#clock.now();
    const since = now - under.publishedAt;
    const { done, planned, reached } = progress;
    if (since < (done >= 2 * under.published ? PUBLISH_LEAST : Math.min(PUBLISH_EVERY.most, Math.max(PUBLISH_EVERY.least, done)))) return;
    if (under.published === 0) this.#delivery = now - under.began;
    under.published = done;
    under.publishedAt = now;
    this.#publish(under, { ensemble: progress.ensemble, scenarios: under.job.scenarios }, false);
    // It has answered: what is wanted by now takes its place.
    if (!this.#gaveWay()) this.status = { kind: 'running', done, planned, reached };
  }

  #publish(under: Under, picture: Picture, ended: boolean): void {
    const { ensemble, scenarios } = picture;
    if (ensemble.recordings.length === 0) return;
    const { key, plan } = under.job;
    const carried = ended ? null : (this.#guide?.expectedOf(ensemble) ?? null);
    this.#guide?.follow(ensemble, plan.replicates);
    this.#shown = key;
    this.#spent = this.#timeOf(under);
    this.expected = carried && { ...carried, scenarios };
    this.picture = picture;
    this.stale = key !== this.#wantedKey;
  }
}
