/** The pool of the command line: worker threads of Node. Never part of the page. */
import { parentPort, Worker } from 'node:worker_threads';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { MessageEndpoint, WorkerLike } from './comlink-channel.ts';
import { createPoolRunner } from './pool-runner.ts';
import type { Runner } from './runner.ts';

/** Creates a runner of worker threads, each started from `entry`: a built module that serves simulations. */
export function createNodeRunner(size: number, entry: URL): Runner {
  return createPoolRunner({ size, spawn: () => spawnThread(entry) });
}

/** The endpoint of a worker thread, on its own side; throws on the main thread, which has none. */
export function threadEndpoint(): MessageEndpoint {
  if (!parentPort) throw new Error('found the main thread, expected a worker thread');
  return nodeEndpoint(parentPort);
}

/** Starts one worker thread. */
export function spawnThread(entry: URL): WorkerLike {
  const worker = new Worker(entry);
  return {
    endpoint: nodeEndpoint(worker),
    onLost(listener) {
      worker.on('error', (error) => listener(`the worker failed: ${error.message}`));
      worker.on('messageerror', () => listener('the worker sent a message that could not be read'));
      worker.on('exit', (code) => listener(`the worker ended with code ${code}`));
    },
    terminate: () => void worker.terminate(),
  };
}

/** Does something with a pool of so many threads, which end with it, however it ends. */
export async function onNodeThreads<T>(width: number, worker: URL, use: (runner: Runner) => Promise<T>): Promise<T> {
  const runner = createNodeRunner(width, worker);
  try {
    return await use(runner);
  } finally {
    runner.close();
  }
}

/** Options that hand on how many replicates are done. */
export function countsTo(onDone: (done: number) => void): { readonly onProgress: (progress: { readonly done: number }) => void } {
  return { onProgress: ({ done }) => onDone(done) };
}
