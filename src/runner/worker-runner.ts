/** One worker behind the runner interface. */
import { createPoolRunner, type PoolOptions } from './pool-runner.ts';
import type { Runner } from './runner.ts';

/** Creates a runner of one worker, replaced when it fails: a pool of one. */
export function createWorkerRunner(options: Omit<PoolOptions, 'size'>): Runner {
  return createPoolRunner({ ...options, size: 1 });
}
