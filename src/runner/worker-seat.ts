/** A seat in a pool: it holds one worker at a time, starts it when first needed and replaces it when it fails. */
import type { Recording, SimulationRequest } from '../model/simulate.ts';
import { openChannel, type WorkerChannel, type WorkerLike } from './comlink-channel.ts';
import { reasonOf, SimulationThrew, WorkerLost } from './failures.ts';
import type { Clock, Patience } from './patience.ts';
import { mismatchOf, type SimulationCall } from './protocol.ts';

/** One worker's place; one attempt at a time. */
export interface WorkerSeat {
  /** Tries a replicate once; rejects with `WorkerLost` or `SimulationThrew`, and then the next try gets a fresh worker. */
  attempt(request: SimulationRequest, replicate: number): Promise<Recording>;
  /** Ends the worker, if any; an attempt under way rejects with `WorkerLost`. */
  end(reason: string): void;
}

/** Creates an empty seat; `patience` is shared by all seats of a pool. */
export function createWorkerSeat(spawn: () => WorkerLike, clock: Clock, patience: Patience): WorkerSeat {
  let channel: WorkerChannel | null = null;
  let calls = 0;

  function occupied(): WorkerChannel {
    if (channel?.alive) return channel;
    try {
      return (channel = openChannel(spawn()));
    } catch (thrown) {
      throw new WorkerLost(`the worker could not start: ${reasonOf(thrown)}`);
    }
  }

  async function answered(current: WorkerChannel, call: SimulationCall): Promise<Recording> {
    const answer = await current.call(call);
    const mismatch = mismatchOf(answer, call);
    if (mismatch !== null) throw new WorkerLost(mismatch);
    if (answer.status === 'failed') throw new SimulationThrew(answer.message);
    return answer.recording;
  }

  async function attempt(request: SimulationRequest, replicate: number): Promise<Recording> {
    const current = occupied();
    const limit = patience.limit();
    const started = clock.now();
    const stopWatching = clock.after(limit, () => {
      patience.noteSilence();
      current.end(`the worker was silent for ${Math.round(limit)} ms`);
    });
    try {
      const recording = await answered(current, { id: ++calls, request, replicate });
      patience.note(clock.now() - started);
      return recording;
    } catch (thrown) {
      current.end(reasonOf(thrown));
      throw thrown;
    } finally {
      stopWatching();
    }
  }

  return { attempt, end: (reason) => channel?.end(reason) };
}
