/** Runs replicates for later: into the cache, into no picture. */
import type { EnsembleRequest } from '../experiment/uncertainty/draw.ts';
import { replicateNumbers } from '../experiment/plan.ts';
import { RunCancelled, type Runner } from './runner.ts';
import type { WorldCache } from './world-cache.ts';

/** What filling is given. */
export interface FillOptions {
  /** How many replicates may be under way at once. */
  readonly width: number;
  readonly signal: AbortSignal;
}

/**
 * Runs those of the first `count` replicates that are not kept yet; resolves with whether all of them are kept at the end. What fails or is
 * aborted ends it early: a later run will ask for the same again, and say why it fails.
 */
export async function fillCache(
  runner: Runner,
  request: EnsembleRequest,
  cache: WorldCache,
  count: number,
  { width, signal }: FillOptions,
): Promise<boolean> {
  const worlds = cache.of(request);
  const plan = replicateNumbers(count);
  const missing = plan.filter((replicate) => !worlds.has(replicate));
  let next = 0;
  let failed = false;
  async function lane(): Promise<void> {
    for (let replicate = missing[next++]; replicate !== undefined && !signal.aborted && !failed; replicate = missing[next++]) {
      try {
        await worlds.run(runner, replicate, signal);
      } catch (thrown) {
        failed ||= !(thrown instanceof RunCancelled);
        return;
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, missing.length) }, lane));
  return !signal.aborted && plan.every((replicate) => worlds.has(replicate));
}
