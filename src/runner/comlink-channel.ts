/** The one place where comlink is spoken: serving a worker's side, and calling it so that every call settles. */
import { expose, transfer, wrap } from 'comlink';
import { reasonOf, WorkerLost } from './failures.ts';
import type { SimulationAnswer, SimulationCall, SimulationService } from './protocol.ts';

/** What messages pass through: a Worker, a MessagePort, or a worker thread behind comlink's adapter. */
export interface MessageEndpoint {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: object): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: object): void;
  start?: () => void;
}

/** A worker of any kind: messages, a notice of its death with the reason, and an end. */
export interface WorkerLike {
  readonly endpoint: MessageEndpoint;
  /** Registers the listener for an error, an unreadable message or an exit; it may be called more than once. */
  onLost(listener: (reason: string) => void): void;
  terminate(): void;
}

/** A live worker. Comlink never settles a call whose worker has died, so the channel does. */
export interface WorkerChannel {
  readonly alive: boolean;
  /** Settles always: with the answer, or with `WorkerLost`. */
  call(call: SimulationCall): Promise<SimulationAnswer>;
  /** Ends the worker; pending calls reject with `WorkerLost` and this reason. */
  end(reason: string): void;
}

/** Serves a worker's endpoint (the global scope of a browser's worker if none is given); recordings are transferred. */
export function serveSimulations(service: SimulationService, endpoint?: MessageEndpoint): void {
  const served: SimulationService = {
    run(call) {
      const answer = service.run(call);
      return answer.status === 'done' ? transfer(answer, [answer.recording.values.buffer]) : answer;
    },
  };
  expose(served, endpoint);
}

/** Opens a channel to a worker that serves simulations. */
export function openChannel(worker: WorkerLike): WorkerChannel {
  const remote = wrap<SimulationService>(worker.endpoint);
  const pending = new Set<(lost: WorkerLost) => void>();
  let ended: string | null = null;

  function end(reason: string): void {
    if (ended !== null) return;
    ended = reason;
    worker.terminate();
    for (const reject of pending) reject(new WorkerLost(reason));
    pending.clear();
  }

  function call(call: SimulationCall): Promise<SimulationAnswer> {
    if (ended !== null) return Promise.reject(new WorkerLost(ended));
    return new Promise((resolve, reject) => {
      pending.add(reject);
      remote
        .run(call)
        .then(resolve, (thrown: unknown) => reject(new WorkerLost(reasonOf(thrown))))
        .finally(() => pending.delete(reject));
    });
  }

  worker.onLost(end);
  return {
    get alive() {
      return ended === null;
    },
    call,
    end,
  };
}
