/** A thread of the mutation tests: runs one mutant after the other against the tests it is told. */
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import type { Job, WorkerMessage, WorkerSetup } from './messages.ts';
import { ModuleGraph, wrap, type Wrapped } from './module-graph.ts';
import { SmallRunner } from './small-runner.ts';

const { root, javascript, setup } = workerData as WorkerSetup;
const files = { root, files: javascript, compiled: new Map<string, Wrapped>() };

function say(message: WorkerMessage): void {
  parentPort!.postMessage(message);
}

/** Milliseconds of a processor that the process has had since. */
function sinceThen(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** Runs a job's files of tests until one fails. */
async function work({ id, changed, tests }: Job): Promise<void> {
  const runner = new SmallRunner();
  const library = { ...files, packages: new Map([['vitest', runner.vitest]]) };
  const replaced = changed && { path: changed.path, run: wrap(changed.path, changed.javascript) };
  // One graph for all: what a file of tests loads, the next finds loaded, as long as no test changes a module.
  const graph = new ModuleGraph(library, replaced);
  for (const test of tests) {
    say({ kind: 'begins', id, test });
    const started = process.cpuUsage();
    const { failed, error, passed } = await runner.run(() => graph.load(test));
    if (failed !== null) return say({ kind: 'failed', id, test, name: failed, error });
    say({ kind: 'passed', id, test, passed, milliseconds: sinceThen(started) });
  }
  say({ kind: 'survived', id });
}

new ModuleGraph({ ...files, packages: new Map() }, null).load(setup);
parentPort!.on('message', (job: Job) => {
  work(job).catch((error: unknown) => say({ kind: 'failed', id: job.id, test: '', name: 'compilation', error: String(error) }));
});
