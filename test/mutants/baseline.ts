/** The tests on the model as it is: which pass, and how long each takes. */
import { directTests, SLOW_FROM } from './fast-tests.ts';
import type { WorkerSetup } from './messages.ts';
import { runJobs } from './seats.ts';
import type { Snapshot } from './snapshot.ts';

/** What holds before any mutant. */
export interface Baseline {
  /** Milliseconds of a processor that each test takes that passes and is fast. */
  readonly times: ReadonlyMap<string, number>;
  /** Tests that fail already, with what they say. */
  readonly failing: ReadonlyMap<string, string>;
  /** Tests that turned out to be slow. */
  readonly slow: readonly string[];
}

const PATIENCE = 120_000;

/** Runs tests alone, then all that pass in one go, as mutants meet them. Throws where one passes alone but not in company. */
export async function takeBaseline(tests: readonly string[], worker: URL, setup: WorkerSetup): Promise<Baseline> {
  const alone = { length: tests.length, job: (n: number) => ({ changed: null, tests: [tests[n]!] }) };
  const endings = await runJobs(
    alone,
    1,
    worker,
    setup,
    () => PATIENCE,
    () => undefined,
  );
  const times = new Map<string, number>();
  const failing = new Map<string, string>();
  const slow: string[] = [];
  endings.forEach((ending, n) => {
    const test = tests[n]!;
    if (ending.kind === 'timeout') slow.push(test);
    else if (ending.kind === 'killed') failing.set(test, `${ending.name}: ${ending.error}`);
    else if (ending.times.get(test)! > SLOW_FROM) slow.push(test);
    else times.set(test, ending.times.get(test)!);
  });
  await passTogether([...times.keys()], worker, setup);
  return { times, failing, slow };
}

async function passTogether(tests: readonly string[], worker: URL, setup: WorkerSetup): Promise<void> {
  const [ending] = await runJobs(
    { length: 1, job: () => ({ changed: null, tests }) },
    1,
    worker,
    setup,
    () => PATIENCE,
    () => undefined,
  );
  if (ending!.kind === 'survived') return;
  throw new Error(`${ending!.test} passes alone but not after the others: ${ending!.kind === 'killed' ? ending!.error : 'out of time'}`);
}

/** Whether no test that imports a file passes, though some do import it; where none does, whether none passes at all. Its mutants are not tried then. */
export function isUntested(snapshot: Snapshot, file: string, { times, failing }: Pick<Baseline, 'times' | 'failing'>): boolean {
  const passing = [...times.keys()];
  const isImported = directTests(snapshot, file, [...passing, ...failing.keys()]).length > 0;
  return (isImported ? directTests(snapshot, file, passing) : passing).length === 0;
}
