/** The mutation tests from words to result: mutants by rule, the fast tests on each, a table, the survivors. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readWish, type Wish } from './arguments.ts';
import { isUntested, takeBaseline, type Baseline } from './baseline.ts';
import { directTests, fastTests, orderedTests, testsOf } from './fast-tests.ts';
import { findMutants, sample, withMutant, type Mutant } from './find-mutants.ts';
import type { Job, WorkerSetup } from './messages.ts';
import { documentOf, DOCUMENT, tableOf } from './report.ts';
import { hashOf, nameOf, readJson, REASONS, resultOf, RESULTS, shortPath, writeResults, type Reasons, type Results } from './results.ts';
import { runJobs, type Ending } from './seats.ts';
import { takeSnapshot, toJavaScript, type Snapshot } from './snapshot.ts';

const [root, ...words] = process.argv.slice(2) as [string, ...string[]];
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const worker = new URL('./worker.js', import.meta.url);

/** The source files that are wished for. */
function wishedFiles({ files }: Wish, snapshot: Snapshot): string[] {
  const sources = [...snapshot.keys()].filter((path) => /^src\/model\/.*\.ts$/.test(path));
  return sources.filter((path) => files.length === 0 || files.some((end) => path.endsWith(`/${end}`)));
}

/** Mutants by file, of the files that are wished for and whose tests pass. */
function chooseMutants(wish: Wish, snapshot: Snapshot, baseline: Baseline): Map<string, Mutant[]> {
  const kept = readJson<Results>(root, RESULTS, {});
  const chosen = new Map<string, Mutant[]>();
  for (const file of wishedFiles(wish, snapshot)) {
    const mutants = findMutants(file, snapshot.get(file)!);
    if (mutants.length === 0) continue;
    if (isUntested(snapshot, file, baseline)) say(`Skipped: ${file}, because all its tests fail without any mutant`);
    else if (!wish.changed || kept[shortPath(file)]?.text !== textHash(file, snapshot)) chosen.set(file, mutants);
  }
  return chosen;
}

/** The same whatever else is wished for: the hash of a file and of the tests that import it. */
function textHash(file: string, snapshot: Snapshot): string {
  return hashOf(snapshot, file, directTests(snapshot, file, fastTests(snapshot)));
}

/** Tries mutants and tells how each ended, by mutant. */
async function tryMutants(
  mutants: readonly Mutant[],
  snapshot: Snapshot,
  { times }: Baseline,
  setup: WorkerSetup,
  { workers, own }: Wish,
): Promise<[Mutant, Ending][]> {
  const orders = new Map([...new Set(mutants.map(({ file }) => file))].map((file) => [file, orderedTests(snapshot, file, times, own)]));
  const job = (n: number): Omit<Job, 'id'> => {
    const { file } = mutants[n]!;
    const javascript = toJavaScript(file, withMutant(snapshot.get(file)!, mutants[n]!));
    return { changed: { path: file, javascript }, tests: orders.get(file)! };
  };
  let tried = 0;
  let lived = 0;
  const endings = await runJobs(
    { length: mutants.length, job },
    workers,
    worker,
    setup,
    (test) => 3000 + 8 * (times.get(test) ?? 0),
    (n, ending) => {
      tried += 1;
      if (ending.kind === 'survived') lived += 1;
      if (ending.kind === 'survived') say(`survived: ${mutants[n]!.file}:${mutants[n]!.line} ${nameOf(mutants[n]!)}`);
      if (tried % 50 === 0) say(`${tried} of ${mutants.length} tried, ${lived} survived, ${(performance.now() / 1000).toFixed(0)} s`);
    },
  );
  return mutants.map((mutant, n) => [mutant, endings[n]!]);
}

function resultsOf(wish: Wish, tried: readonly [Mutant, Ending][], chosen: ReadonlyMap<string, Mutant[]>, snapshot: Snapshot): Results {
  const entries = [...chosen].map(([file, made]) => {
    const ofFile = tried.filter(([mutant]) => mutant.file === file);
    return [shortPath(file), resultOf(textHash(file, snapshot), wish.own, made.length, ofFile)] as const;
  });
  return Object.fromEntries(entries.filter(([, { tried: count }]) => count > 0));
}

/** Keeps what was tried beside what is known of other files, and writes the document. */
function keep(results: Results, snapshot: Snapshot): void {
  const known = Object.entries(readJson<Results>(root, RESULTS, {})).filter(([path]) => snapshot.has(`src/model/${path}`));
  writeResults(root, { ...Object.fromEntries(known), ...results });
  writeDocument();
  say(`Written: ${RESULTS} and ${DOCUMENT}`);
}

/** Writes the document from what is kept. */
function writeDocument(): void {
  const all = readJson<Results>(root, RESULTS, {});
  writeFileSync(join(root, DOCUMENT), documentOf(all, readJson<Reasons>(root, REASONS, {})));
}

/** Runs what the words ask for. */
async function main(): Promise<void> {
  const wish = readWish(words);
  if (wish.report) return writeDocument();
  const snapshot = takeSnapshot(root);
  const javascript = Object.fromEntries([...snapshot].map(([path, text]) => [path, toJavaScript(path, text)]));
  const setup = { root, javascript, setup: 'test/setup.ts' };
  const fast = fastTests(snapshot);
  const met = new Set(wishedFiles(wish, snapshot).flatMap((file) => testsOf(snapshot, file, fast, wish.own)));
  const baseline = await takeBaseline(
    fast.filter((path) => met.has(path)),
    worker,
    setup,
  );
  for (const [test, error] of baseline.failing) say(`Fails without any mutant, not used: ${test}: ${error}`);
  for (const test of baseline.slow) say(`Too slow, not used: ${test}`);
  const chosen = chooseMutants(wish, snapshot, baseline);
  const mutants = sample([...chosen.values()].flat(), wish.sample, wish.seed);
  if (wish.list) return mutants.forEach(({ file, line, key }) => say(`${file}:${line} ${key}`));
  say(`${mutants.length} mutants in ${chosen.size} files, ${baseline.times.size} files of tests`);
  const tried = await tryMutants(mutants, snapshot, baseline, setup, wish);
  const results = resultsOf(wish, tried, chosen, snapshot);
  say(`\n${tableOf(results)}\n`);
  if (wish.keep) keep(results, snapshot);
}

await main();
