/** Where replicates run: one interface for inline, round trip, worker and pool. The same bytes come from each. */
import type { Recording, SimulationRequest } from '../model/simulate.ts';

/** Runs single replicates. A call settles always: with the recording, or with an Error that says why. */
export interface Runner {
  /** How many replicates may be under way at once. */
  readonly width: number;
  /** Simulates one replicate. Rejects with `RunCancelled` when `signal` aborts. */
  run(request: SimulationRequest, replicate: number, signal?: AbortSignal): Promise<Recording>;
  /** Ends workers; pending calls reject. */
  close(): void;
}

/** Thrown by `run` when its signal aborts. */
export class RunCancelled extends Error {
  override name = 'RunCancelled';
}
