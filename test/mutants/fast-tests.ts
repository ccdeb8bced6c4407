/** Which tests a mutant has to pass, and in which order. */
import { importsOf, type Snapshot } from './snapshot.ts';

const test = (name: string): string => `test/model/${name}.test.ts`;

/** Tests of `test/model` that simulate many replicates: too slow to run for each mutant, so what they would kill counts as survived. */
export const SLOW_TESTS: readonly string[] = [
  'composition',
  'limits',
  'monotone',
  'patterns-of-firms',
  'patterns',
  'relabelling',
  'scale',
  'shared-luck',
  'stylised-facts',
].map(test);

/** A test that takes longer than this by itself is left out as slow, whatever its name, milliseconds. */
export const SLOW_FROM = 8000;

/** Tests of some seconds: met only by mutants of the files that they import or that are listed here. */
const SEVERAL_SECONDS: Readonly<Record<string, readonly string[]>> = {
  [test('effects')]: ['effects.ts', 'tally.ts', 'tally-quarter.ts', 'observers.ts', 'outcomes.ts'],
  [test('money')]: ['undertake.ts', 'submodels/spend-and-learn.ts', 'submodels/select-projects.ts', 'entities/clusters.ts'],
  [test('co-investment')]: ['undertake.ts', 'tally-quarter.ts', 'affordability.ts', 'partner-search.ts'],
};

/** The fast tests of the model, in alphabetical order. */
export function fastTests(snapshot: Snapshot): string[] {
  return [...snapshot.keys()].filter((path) => /^test\/model\/.*\.test\.ts$/.test(path) && !SLOW_TESTS.includes(path)).sort();
}

/** Those of the tests that import a source file themselves. */
export function directTests(snapshot: Snapshot, file: string, tests: Iterable<string>): string[] {
  return [...tests].filter((path) => importsOf(path, snapshot.get(path)!).includes(file));
}

/** Which of the tests the mutants of a file meet; `own`: no others than those that import it, as far as there are any. */
export function testsOf(snapshot: Snapshot, file: string, tests: readonly string[], own: boolean): string[] {
  const direct = new Set(directTests(snapshot, file, tests));
  const isListed = (path: string): boolean => SEVERAL_SECONDS[path]!.some((name) => file === `src/model/${name}`);
  return tests.filter((path) => direct.has(path) || (path in SEVERAL_SECONDS ? isListed(path) : !own || direct.size === 0));
}

/** The tests of a file in the order in which its mutants meet them: those that import it first, quick ones before slow ones. */
export function orderedTests(snapshot: Snapshot, file: string, times: ReadonlyMap<string, number>, own: boolean): string[] {
  const direct = new Set(directTests(snapshot, file, times.keys()));
  const rank = (path: string): number => (direct.has(path) ? 0 : 1);
  return testsOf(snapshot, file, [...times.keys()], own).sort((a, b) => rank(a) - rank(b) || times.get(a)! - times.get(b)!);
}
