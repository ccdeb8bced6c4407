/** One long piece of work at a time for a part of the page: where it stands, how long it will still take, how it is stopped. */

/** Where the work stands. Counts are of whatever it counts; `secondsLeft` is null while too little is done to tell. */
export type JobStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly planned: number; readonly secondsLeft: number | null }
  | { readonly kind: 'stopped' | 'done'; readonly done: number; readonly planned: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** What work is given: when to stop, and whom to tell how far it is. */
export interface JobControl<Result> {
  readonly signal: AbortSignal;
  /** `result` is what is there so far; it is read only when it is shown. */
  report(done: number, planned: number, result?: () => Result): void;
}

/** A result is published at most this often while the work goes on, ms. */
const PUBLISH_EVERY = 500;
/** So much must be done before what is left can be told. */
const TELLING_SHARE = 0.04;

/** Work whose result belongs to a question: `key` says which. */
export class StudyJob<Result> {
  status: JobStatus = $state.raw({ kind: 'idle' });
  /** What was found so far; null before anything was. */
  result: Result | null = $state.raw(null);
  /** The question that the result belongs to. */
  key: string | null = $state.raw(null);

  readonly #now: () => number;
  #abort: AbortController | null = null;

  constructor(now: () => number = () => Date.now()) {
    this.#now = now;
  }

  /** Whether it is being worked on. */
  get busy(): boolean {
    return this.status.kind === 'running';
  }

  /** Works on a question; what was found for the same one stays until there is more. Settles when the work has ended, and never rejects. */
  async start(key: string, work: (control: JobControl<Result>) => Promise<Result>): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    if (key !== this.key) this.result = null;
    this.key = key;
    this.status = { kind: 'running', done: 0, planned: 0, secondsLeft: null };
    try {
      const result = await work({ signal: abort.signal, report: this.#reporter(abort) });
      if (abort !== this.#abort) return;
      const { done, planned } = this.#counts();
      this.result = result;
      this.status = { kind: abort.signal.aborted ? 'stopped' : 'done', done: abort.signal.aborted ? done : planned, planned };
    } catch (error) {
      if (abort !== this.#abort) return;
      const counts = this.#counts();
      if (abort.signal.aborted) this.status = { kind: 'stopped', ...counts };
      else this.status = { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
    this.#abort = null;
  }

  /** Ends the work; what is complete is kept. */
  stop(): void {
    this.#abort?.abort();
  }

  /** Ends and forgets. */
  leave(): void {
    this.#abort?.abort();
    this.#abort = null;
    this.result = null;
    this.key = null;
    this.status = { kind: 'idle' };
  }

  #counts(): { readonly done: number; readonly planned: number } {
    return this.status.kind === 'running' ? { done: this.status.done, planned: this.status.planned } : { done: 0, planned: 0 };
  }

  #reporter(abort: AbortController): JobControl<Result>['report'] {
    const startedAt = this.#now();
    let first: number | null = null;
    let publishedAt = startedAt;
    return (done, planned, result) => {
      if (abort !== this.#abort || abort.signal.aborted) return;
      const now = this.#now();
      // What was there before the work began took no time.
      first ??= Math.max(0, done - 1);
      const worked = done - first;
      const telling = worked >= TELLING_SHARE * (planned - first) && worked > 0;
      const secondsLeft = telling ? ((now - startedAt) / 1000 / worked) * (planned - done) : null;
      this.status = { kind: 'running', done, planned, secondsLeft };
      if (!result || now - publishedAt < PUBLISH_EVERY) return;
      publishedAt = now;
      this.result = result();
    };
  }
}
