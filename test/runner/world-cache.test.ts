import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/experiment/fingerprint.ts';
import type { EnsembleRequest } from '../../src/experiment/uncertainty/draw.ts';
import { PUBLISHED_CLUSTERS, type ClusterSetting } from '../../src/model/cluster-design.ts';
import { clusterScopes, recordingLength, scopeCount } from '../../src/model/outcomes.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/parameters.ts';
import { PUBLISHED_POLICY } from '../../src/model/policy.ts';
import type { WorldSettings } from '../../src/model/simulate.ts';
import { createInlineRunner } from '../../src/runner/inline-runner.ts';
import { EnsembleFailed, runEnsemble } from '../../src/runner/run-ensemble.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { WorldCache } from '../../src/runner/world-cache.ts';
import { sliceOf } from '../../src/runner/world-slices.ts';

/** The first clusters as published, with so few firms that a world takes milliseconds. */
function fewClusters(count: number): ClusterSetting[] {
  return PUBLISHED_CLUSTERS.slice(0, count).map((cluster) => ({ ...cluster, firms: 50 }));
}

/** A world that differs in a lever, an assumption or its clusters. */
function worldOf(matchRatio: number, clusters = 2, leakage = DEFAULT_ASSUMPTIONS.leakage): WorldSettings {
  return {
    policy: { ...PUBLISHED_POLICY, matchRatio },
    assumptions: { ...DEFAULT_ASSUMPTIONS, leakage },
    clusters: fewClusters(clusters),
  };
}

const QUARTERS = 5;
const REPLICATES = 3;

function requestOf(worlds: readonly WorldSettings[], more: Partial<EnsembleRequest> = {}): EnsembleRequest {
  return { seed: 'cache', quarters: QUARTERS, worlds, ...more };
}

/** The model on this thread, and which worlds it was asked for: their matches, replicate by replicate. */
function watchedRunner(): Runner & { readonly asked: unknown[][] } {
  const inline = createInlineRunner();
  const asked: unknown[][] = [];
  return {
    ...inline,
    asked,
    run(request, replicate, signal) {
      asked.push(request.worlds.map(({ policy }) => policy.matchRatio));
      return inline.run(request, replicate, signal);
    },
  };
}

/** One of a few worlds, so that a list of requests asks for the same ones again. */
const anyWorld = fc
  .record({ match: fc.constantFrom(0.5, 1, 2), clusters: fc.constantFrom(1, 2, 4), leakage: fc.constantFrom(0.1, 0.3) })
  .map(({ match, clusters, leakage }) => worldOf(match, clusters, leakage));
const anyRequest = fc
  .record({
    worlds: fc.array(anyWorld, { minLength: 1, maxLength: 3 }),
    seed: fc.constantFrom('cache', 'another'),
    uncertainty: fc.constantFrom('luck' as const, 'assumptions' as const),
  })
  .map(({ worlds, ...more }) => requestOf(worlds, more));

describe('a world', () => {
  test('has the same numbers alone as beside any others, however many clusters they have', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const runner = createInlineRunner();
        const { recordings } = await runEnsemble(runner, request, 2);
        for (const [w, world] of request.worlds.entries()) {
          const alone = await runEnsemble(runner, { ...request, worlds: [world] }, 2);
          const beside = recordings.map((recording) => ({ ...recording, values: sliceOf(request, recording, w) }));
          expect(fingerprint(beside)).toBe(fingerprint(alone.recordings));
        }
      }),
      { numRuns: 6 },
    );
  });
});

describe('a run with a cache', () => {
  test('gives the same bytes as one without, through any edits, orders and numbers of clusters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRequest, { minLength: 2, maxLength: 4 }), async (requests) => {
        const cache = new WorldCache();
        const runner = createInlineRunner();
        for (const request of requests) {
          const without = await runEnsemble(runner, request, REPLICATES);
          const cached = await runEnsemble(runner, request, REPLICATES, { cache });
          expect(fingerprint(cached.recordings)).toBe(fingerprint(without.recordings));
        }
      }),
      { numRuns: 6 },
    );
  });

  test('asks for the edited world alone, and for none after undo, reorder, duplicate or a new name', async () => {
    const cache = new WorldCache();
    const runner = watchedRunner();
    const run = async (worlds: readonly WorldSettings[]): Promise<unknown[][]> => {
      runner.asked.length = 0;
      await runEnsemble(runner, requestOf(worlds), 1, { cache });
      return [...runner.asked];
    };
    const named = { ...worldOf(1), clusters: fewClusters(2).map((cluster) => ({ ...cluster, name: 'renamed' })) };
    expect(await run([worldOf(1), worldOf(2)])).toEqual([[1, 2]]);
    expect(await run([worldOf(1), worldOf(3)])).toEqual([[3]]);
    expect(await run([worldOf(1), worldOf(2)])).toEqual([]);
    expect(await run([worldOf(2), worldOf(1)])).toEqual([]);
    expect(await run([worldOf(3), worldOf(3)])).toEqual([]);
    expect(await run([named])).toEqual([]);
  });

  test('asks once for a world that stands there twice', async () => {
    const runner = watchedRunner();
    const request = requestOf([worldOf(1), worldOf(1)]);
    const cached = await runEnsemble(runner, request, 1, { cache: new WorldCache() });
    expect(runner.asked).toEqual([[1]]);
    expect(fingerprint(cached.recordings)).toBe(fingerprint((await runEnsemble(runner, request, 1)).recordings));
  });

  test('takes no world for one with another seed, horizon, resolution or uncertainty', async () => {
    const cache = new WorldCache();
    const runner = watchedRunner();
    const others: Partial<EnsembleRequest>[] = [{}, { seed: 'x' }, { quarters: 4 }, { resolution: 2 }, { uncertainty: 'assumptions' }];
    for (const other of others) await runEnsemble(runner, requestOf([worldOf(1)], other), 1, { cache });
    expect(runner.asked).toHaveLength(others.length);
  });

  test('goes on where another left off, and tells at once what is there', async () => {
    const cache = new WorldCache();
    const runner = watchedRunner();
    const request = requestOf([worldOf(1)]);
    await runEnsemble(runner, request, 2, { cache });
    const counts: number[] = [];
    const ensemble = await runEnsemble(runner, request, 4, { cache, onProgress: ({ done }) => counts.push(done) });
    expect([counts, ensemble.recordings.map(({ replicate }) => replicate)]).toEqual([
      [2, 3, 4],
      [0, 1, 2, 3],
    ]);
    expect(runner.asked).toHaveLength(4);
  });

  test('that fails or is stopped keeps what had finished for the next one', async () => {
    const cache = new WorldCache();
    const inline = createInlineRunner();
    const breaking: Runner = {
      ...inline,
      run: (request, replicate) => (replicate < 2 ? inline.run(request, replicate) : Promise.reject(new Error('broken'))),
    };
    const request = requestOf([worldOf(1)]);
    const failed = await runEnsemble(breaking, request, 4, { cache }).catch((thrown: unknown) => thrown);
    expect(failed).toBeInstanceOf(EnsembleFailed);
    const runner = watchedRunner();
    const stop = new AbortController();
    const stopped = await runEnsemble(runner, request, 4, {
      cache,
      signal: stop.signal,
      onProgress: ({ done }) => done === 3 && stop.abort(),
    });
    expect([runner.asked.length, stopped.recordings.length]).toEqual([1, 3]);
  });
});

describe('the cache', () => {
  const length = recordingLength(1, QUARTERS, scopeCount(clusterScopes([worldOf(1)]))) * Float64Array.BYTES_PER_ELEMENT;

  test('keeps within its bytes: what was asked for longest ago goes first', async () => {
    const cache = new WorldCache(2 * length);
    const runner = watchedRunner();
    for (const match of [1, 2, 1, 3]) await runEnsemble(runner, requestOf([worldOf(match)]), 1, { cache });
    expect([runner.asked, cache.bytes]).toEqual([[[1], [2], [3]], 2 * length]);
    await runEnsemble(runner, requestOf([worldOf(1)]), 1, { cache });
    expect(runner.asked).toHaveLength(3);
    await runEnsemble(runner, requestOf([worldOf(2)]), 1, { cache });
    expect(runner.asked).toHaveLength(4);
  });

  test('too small for a run keeps a part of it, and the run is whole all the same', async () => {
    const cache = new WorldCache(2 * length);
    const request = requestOf([worldOf(1), worldOf(2)]);
    const ensemble = await runEnsemble(createInlineRunner(), request, REPLICATES, { cache });
    const without = await runEnsemble(createInlineRunner(), request, REPLICATES);
    expect(fingerprint(ensemble.recordings)).toBe(fingerprint(without.recordings));
    expect(cache.bytes).toBeLessThanOrEqual(cache.limit);
  });
});
