/** Threads that take jobs from one line; one that is silent for too long is ended and replaced. */
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { Job, WorkerMessage, WorkerSetup } from './messages.ts';

/** How a job ended. `test` is the file that killed the mutant, or in which it went on for ever. */
export type Ending =
  | { readonly kind: 'killed'; readonly test: string; readonly name: string; readonly error: string }
  | { readonly kind: 'timeout'; readonly test: string }
  | { readonly kind: 'survived'; readonly times: ReadonlyMap<string, number> };

/** Milliseconds of a processor that a file of tests may take. */
export type Limit = (test: string) => number;

/** Memory of a thread, megabytes: a mutant that fills more is killed. */
const MEMORY = { maxOldGenerationSizeMb: 1500 };

/** A line of jobs; each is made when its turn comes. */
export interface Line {
  readonly length: number;
  readonly job: (n: number) => Omit<Job, 'id'>;
}

/** Runs jobs on `count` threads and tells how each ended, in the order of the jobs. */
export async function runJobs(
  line: Line,
  count: number,
  worker: URL,
  setup: WorkerSetup,
  limit: Limit,
  done: (n: number, ending: Ending) => void,
): Promise<Ending[]> {
  const endings: Ending[] = new Array<Ending>(line.length);
  let next = 0;
  const sit = async (): Promise<void> => {
    let seat = new Seat(worker, setup, count);
    while (next < line.length) {
      const id = next++;
      const ending = await seat.take({ ...line.job(id), id }, limit);
      endings[id] = ending;
      done(id, ending);
      if (seat.gone && next < line.length) seat = new Seat(worker, setup, count);
    }
    await seat.leave();
  };
  await Promise.all(Array.from({ length: Math.min(count, line.length) }, sit));
  return endings;
}

/** Milliseconds that a thread may take to begin a job. */
const BEGINNING = 30_000;
const LOOK_EVERY = 250;

/** One thread with the job that it has. */
class Seat {
  /** True once the thread has ended. */
  gone = false;
  private readonly thread: Worker;
  private readonly seats: number;
  private readonly times = new Map<string, number>();
  private test = '';
  private limit: Limit = () => BEGINNING;
  private timer: NodeJS.Timeout | undefined;
  private resolve: (ending: Ending) => void = () => undefined;

  constructor(worker: URL, setup: WorkerSetup, seats: number) {
    this.seats = seats;
    this.thread = new Worker(worker, { workerData: setup, resourceLimits: MEMORY });
    this.thread.on('message', (message: WorkerMessage) => this.hear(message));
    this.thread.on('error', (error: Error) => this.lose(error.message));
    this.thread.on('exit', (code) => this.lose(`ended with code ${code}`));
  }

  /** Gives the thread a job and waits for its end. */
  take(job: Job, limit: Limit): Promise<Ending> {
    this.times.clear();
    this.limit = limit;
    return new Promise<Ending>((resolve) => {
      this.resolve = resolve;
      this.wait('', BEGINNING);
      this.thread.postMessage(job);
    });
  }

  /** Ends the thread. */
  async leave(): Promise<void> {
    this.gone = true;
    await this.thread.terminate();
  }

  private hear(message: WorkerMessage): void {
    if (message.kind === 'begins') this.wait(message.test, this.limit(message.test));
    else if (message.kind === 'passed') this.times.set(message.test, message.milliseconds);
    else this.end(message.kind === 'failed' ? { ...message, kind: 'killed' } : { kind: 'survived', times: new Map(this.times) });
  }

  /**
   * Ends the thread once it has had its time. What counts is the processor's time of all threads over their number, so that a busy
   * machine makes nothing late.
   */
  private wait(test: string, milliseconds: number): void {
    this.test = test;
    clearInterval(this.timer);
    const started = process.cpuUsage();
    this.timer = setInterval(() => {
      const { user, system } = process.cpuUsage(started);
      if ((user + system) / 1000 / this.seats < milliseconds) return;
      void this.leave();
      this.end({ kind: 'timeout', test });
    }, LOOK_EVERY);
  }

  private lose(error: string): void {
    if (this.gone) return;
    this.gone = true;
    this.end({ kind: 'killed', test: this.test, name: 'the thread', error });
  }

  private end(ending: Ending): void {
    clearInterval(this.timer);
    this.resolve(ending);
  }
}
