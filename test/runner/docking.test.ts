/** Wherever a replicate runs, the bytes are the same: every runner is docked against the inline one. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/parameters.ts';
import { PUBLISHED_POLICY } from '../../src/model/policy.ts';
import { simulate } from '../../src/model/simulate.ts';
import { createInlineRunner } from '../../src/runner/inline-runner.ts';
import { createNodeRunner, spawnThread } from '../../src/runner/node-pool.ts';
import { createPoolRunner } from '../../src/runner/pool-runner.ts';
import { createRoundTripRunner } from '../../src/runner/round-trip-runner.ts';
import { runEnsemble } from '../../src/runner/run-ensemble.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { createWorkerRunner } from '../../src/runner/worker-runner.ts';
import { buildEntries } from './built-entries.ts';
import { createCrew, digest, smallRequest } from './fake-workers.ts';

const REPLICATES = 4;
const request = smallRequest({
  quarters: 7,
  worlds: [PUBLISHED_POLICY, { ...PUBLISHED_POLICY, matchRatio: [1, 1.25, 1.5, 2, 0.8], selection: 'lottery' as const }].map((policy) => ({
    policy,
    assumptions: DEFAULT_ASSUMPTIONS,
  })),
});

const built = await buildEntries(['simulation.node']);
const entry = pathToFileURL(join(built.folder, 'simulation.node.js'));
const expected = digest(Array.from({ length: REPLICATES }, (_, replicate) => simulate(request, replicate)));
afterAll(() => built.remove());

const moored: { name: string; create: () => Runner }[] = [
  { name: 'the inline runner', create: () => createInlineRunner() },
  { name: 'the round trip', create: () => createRoundTripRunner() },
  { name: 'a worker behind a message channel', create: () => createWorkerRunner({ spawn: createCrew({ model: simulate }).spawn }) },
  { name: 'a worker thread', create: () => createWorkerRunner({ spawn: () => spawnThread(entry) }) },
  { name: 'a pool of one thread', create: () => createNodeRunner(1, entry) },
  { name: 'a pool of two threads', create: () => createNodeRunner(2, entry) },
  { name: 'a pool of three threads', create: () => createNodeRunner(3, entry) },
  { name: 'the round trip over a pool', create: () => createRoundTripRunner(createNodeRunner(2, entry)) },
];

for (const { name, create } of moored) {
  test(`${name} gives the bytes that the model gives`, async () => {
    const runner = create();
    try {
      const ensemble = await runEnsemble(runner, request, REPLICATES);
      expect(digest(ensemble.recordings)).toBe(expected);
    } finally {
      runner.close();
    }
  });
}

test('no two replicates are the same bytes, so that equal digests mean something', () => {
  const each = Array.from({ length: REPLICATES }, (_, replicate) =>
    digest([{ replicate: 0, values: simulate(request, replicate).values }]),
  );
  expect(new Set(each).size).toBe(REPLICATES);
});

test('a thread that is killed between two calls is replaced', async () => {
  const threads: ReturnType<typeof spawnThread>[] = [];
  const runner = createPoolRunner({
    size: 1,
    spawn: () => {
      const thread = spawnThread(entry);
      threads.push(thread);
      return thread;
    },
  });
  try {
    await runner.run(request, 0);
    threads[0].terminate();
    expect(digest([await runner.run(request, 1)])).toBe(digest([simulate(request, 1)]));
    expect(threads).toHaveLength(2);
  } finally {
    runner.close();
  }
});

test('a thread that is killed in the middle of a call is replaced and the call answered', async () => {
  const threads: ReturnType<typeof spawnThread>[] = [];
  const runner = createPoolRunner({
    size: 1,
    spawn: () => {
      const thread = spawnThread(entry);
      threads.push(thread);
      return thread;
    },
  });
  try {
    const call = runner.run(request, 3);
    await new Promise((resolve) => setImmediate(resolve));
    threads[0].terminate();
    expect(digest([await call])).toBe(digest([simulate(request, 3)]));
    expect(threads).toHaveLength(2);
  } finally {
    runner.close();
  }
});

test('an entry that cannot be loaded is an error that says so', async () => {
  const runner = createNodeRunner(1, pathToFileURL(join(built.folder, 'absent.js')));
  try {
    await expect(runner.run(request, 0)).rejects.toThrow(/^replicate 0 failed after 3 tries: the worker failed: .*absent\.js/);
  } finally {
    runner.close();
  }
});
