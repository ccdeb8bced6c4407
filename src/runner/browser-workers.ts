/** The browser's workers, started as early as wanted: their script loads while the page's own still does. */
import type { WorkerLike } from './comlink-channel.ts';

/** Workers for a machine of so many cores: one is left to the page where there are more than two, and 8 are enough. */
export function browserPoolSize(cores: number): number {
  if (!Number.isFinite(cores) || cores < 2) return 1;
  return cores < 3 ? 2 : Math.min(8, Math.floor(cores) - 1);
}

/** Starts a module worker that serves simulations. One that is lost before anyone listens says so to whoever listens first. */
export function startBrowserWorker(): WorkerLike {
  const worker = new Worker(new URL('../../workers/simulation.worker.ts', import.meta.url), { type: 'module' });
  const listeners = new Set<(reason: string) => void>();
  let lost: string | null = null;

  function lose(reason: string): void {
    lost ??= reason;
    for (const listener of listeners) listener(reason);
  }

  worker.addEventListener('error', (event) => lose(`the worker failed: ${event.message || 'its script could not be loaded'}`));
  worker.addEventListener('messageerror', () => lose('the worker sent a message that could not be read'));
  return {
    endpoint: worker,
    onLost(listener) {
      listeners.add(listener);
      if (lost !== null) listener(lost);
    },
    terminate: () => worker.terminate(),
  };
}

/** Starts the workers of a page. */
export function startBrowserWorkers(size: number = browserPoolSize(navigator.hardwareConcurrency)): readonly WorkerLike[] {
  return Array.from({ length: size }, startBrowserWorker);
}
