/** The pool of the page: module workers of the browser. */
import { startBrowserWorker, startBrowserWorkers } from './browser-workers.ts';
import type { WorkerLike } from './comlink-channel.ts';
import { createPoolRunner } from './pool-runner.ts';
import type { Runner } from './runner.ts';

/** Creates the page's runner on workers that were started before; one that is lost is replaced by a new one. */
export function createBrowserRunner(started: readonly WorkerLike[] = startBrowserWorkers()): Runner {
  const waiting = [...started];
  return createPoolRunner({ size: started.length, spawn: () => waiting.shift() ?? startBrowserWorker() });
}
