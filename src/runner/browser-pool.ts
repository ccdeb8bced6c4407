/** The pool of the page: module workers of the browser. */
import type { WorkerLike } from './comlink-channel.ts';
import { createPoolRunner } from './pool-runner.ts';
import type { Runner } from './runner.ts';

/** Workers for a machine of so many cores: one is left to the page where there are more than two, and 8 are enough. */
export function browserPoolSize(cores: number): number {
  if (!Number.isFinite(cores) || cores < 2) return 1;
  return cores < 3 ? 2 : Math.min(8, Math.floor(cores) - 1);
}

/** Creates the page's runner; its workers start with the first replicates. */
export function createBrowserRunner(size: number = browserPoolSize(navigator.hardwareConcurrency)): Runner {
  return createPoolRunner({ size, spawn: spawnBrowserWorker });
}

function spawnBrowserWorker(): WorkerLike {
  const worker = new Worker(new URL('../../workers/simulation.worker.ts', import.meta.url), { type: 'module' });
  return {
    endpoint: worker,
    onLost(listener) {
      worker.addEventListener('error', (event) => listener(`the worker failed: ${event.message || 'its script could not be loaded'}`));
      worker.addEventListener('messageerror', () => listener('the worker sent a message that could not be read'));
    },
    terminate: () => worker.terminate(),
  };
}
