/** A line in which callers wait for one of a few things that are in use one at a time: first come, first served. */
import { RunCancelled } from './runner.ts';

/** Things to take and give back. */
export interface WaitingLine<T> {
  /** Waits for a free thing, the wanted one if it is free; rejects with `RunCancelled` when the signal aborts or the line closes. */
  take(signal?: AbortSignal, wanted?: T): Promise<T>;
  /** Gives a thing back, to the first in line if somebody waits. */
  giveBack(thing: T): void;
  /** Sends everybody away, now and later. */
  close(): void;
}

interface Waiting<T> {
  serve(thing: T): void;
  sendAway(reason: string): void;
}

const CLOSED = 'the runner was closed';

/** Opens a line before these things; the first is served first. */
export function createWaitingLine<T>(things: readonly T[]): WaitingLine<T> {
  const free = [...things];
  const waiting = new Set<Waiting<T>>();
  let closed = false;

  function queue(signal?: AbortSignal): Promise<T> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        waiting.delete(place);
        signal?.removeEventListener('abort', abort);
      };
      const place: Waiting<T> = {
        serve(thing) {
          leave();
          resolve(thing);
        },
        sendAway(reason) {
          leave();
          reject(new RunCancelled(reason));
        },
      };
      const abort = () => place.sendAway('cancelled while waiting for a worker');
      waiting.add(place);
      signal?.addEventListener('abort', abort, { once: true });
    });
  }

  return {
    async take(signal, wanted) {
      if (closed) throw new RunCancelled(CLOSED);
      if (signal?.aborted) throw new RunCancelled('cancelled before it began');
      const [thing] = free.splice(
        Math.max(
          0,
          free.findIndex((one) => one === wanted),
        ),
        1,
      );
      return thing ?? queue(signal);
    },
    giveBack(thing) {
      const [first] = waiting;
      if (first) first.serve(thing);
      else free.push(thing);
    },
    close() {
      closed = true;
      for (const place of waiting) place.sendAway(CLOSED);
    },
  };
}
