/** A pool of workers behind the one runner interface: whoever fails is replaced and its replicate run again. */
import type { Recording, SimulationRequest } from '../model/simulate.ts';
import type { WorkerLike } from './comlink-channel.ts';
import { ReplicateFailed, reasonOf, SimulationThrew } from './failures.ts';
import { createPatience, SYSTEM_CLOCK, type Clock, type PatienceLimits } from './patience.ts';
import { RunCancelled, type Runner } from './runner.ts';
import { createWaitingLine } from './waiting-line.ts';
import { createWorkerSeat, type WorkerSeat } from './worker-seat.ts';

/** How a pool is set up; the defaults serve page and command line, tests inject a clock and tighter limits. */
export interface PoolOptions {
  /** Number of workers, at least 1; each starts when first needed. */
  readonly size: number;
  readonly spawn: () => WorkerLike;
  readonly clock?: Clock;
  readonly patience?: PatienceLimits;
  /** Tries a replicate gets before it is given up. */
  readonly tries?: number;
  /** Milliseconds a cancelled worker may take to finish its replicate, and so stay warm, before it is ended. */
  readonly grace?: number;
}

/** Creates a pool; its calls reject with `ReplicateFailed`, or with `RunCancelled` when aborted or closed. */
export function createPoolRunner(options: PoolOptions): Runner {
  const { size, spawn, clock = SYSTEM_CLOCK, tries: most = 3, grace = 200 } = options;
  if (!Number.isInteger(size) || size < 1) throw new Error(`found a pool of ${size} workers, expected a whole number from 1`);
  const patience = createPatience(options.patience);
  const seats = Array.from({ length: size }, () => createWorkerSeat(spawn, clock, patience));
  const line = createWaitingLine<WorkerSeat>(seats);
  let closed = false;

  async function occupy(seat: WorkerSeat, request: SimulationRequest, replicate: number): Promise<Recording> {
    try {
      return await seat.attempt(request, replicate);
    } finally {
      line.giveBack(seat);
    }
  }

  /** One try on the seat that had this replicate before, and remembers its counterfactual, or else on the next free one; an abort answers at once, and the seat comes back when its worker has finished or been ended. */
  async function tryOnce(request: SimulationRequest, replicate: number, signal?: AbortSignal): Promise<Recording> {
    const seat = await line.take(signal, seats[replicate % size]);
    const work = occupy(seat, request, replicate);
    return untilAborted(work, signal, () => {
      const spare = clock.after(grace, () => seat.end('cancelled'));
      work.then(spare, spare);
    });
  }

  async function run(request: SimulationRequest, replicate: number, signal?: AbortSignal): Promise<Recording> {
    if (closed) throw new Error('found a closed runner, expected an open one');
    let previous: string | null = null;
    for (let tries = 1; ; tries++) {
      try {
        return await tryOnce(request, replicate, signal);
      } catch (thrown) {
        if (thrown instanceof RunCancelled) throw thrown;
        const reason = reasonOf(thrown);
        // The same complaint from two workers is the simulation's own: a third would only repeat it.
        const certain = thrown instanceof SimulationThrew && reason === previous;
        if (certain || tries >= most) throw new ReplicateFailed(replicate, reason, tries);
        previous = reason;
      }
    }
  }

  function close(): void {
    closed = true;
    line.close();
    for (const seat of seats) seat.end('the runner was closed');
  }

  return { width: size, run, close };
}

/** The work's outcome, or `RunCancelled` as soon as the signal aborts. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined, onAbort: () => void): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => {
      onAbort();
      reject(new RunCancelled('cancelled'));
    };
    const settled = () => signal.removeEventListener('abort', abort);
    work.then(resolve, reject).then(settled);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}
