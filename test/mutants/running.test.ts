/** How mutants are run: in place of one file, until the first failure; and which tests they meet. */
import { describe, expect, test } from 'vitest';
import { isUntested } from './baseline.ts';
import { directTests, fastTests, orderedTests, SLOW_TESTS, testsOf } from './fast-tests.ts';
import { ModuleGraph, wrap } from './module-graph.ts';
import { SmallRunner } from './small-runner.ts';
import { importsOf, toJavaScript } from './snapshot.ts';

const FILES = {
  'src/model/rate.ts': 'export const rate = 2;',
  'src/model/pay.ts': "import { rate } from './rate.ts';\nexport function pay(hours: number): number { return rate * hours; }",
  'test/model/pay.test.ts': `import { expect, describe, test } from 'vitest';
import { pay } from '../../src/model/pay.ts';
describe('pay', () => {
  test('of nothing is nothing', () => { expect(pay(0)).toBe(0); });
  test.each([[1, 2], [3, 6]])('of %d is %d', (hours, amount) => { expect(pay(hours)).toBe(amount); });
});`,
};

/** The outcome of the test above with one file changed. */
async function outcomeWith(changed: { path: string; text: string } | null): Promise<Awaited<ReturnType<SmallRunner['run']>>> {
  const files = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path, toJavaScript(path, text)]));
  const runner = new SmallRunner();
  const library = { files, compiled: new Map(), root: process.cwd(), packages: new Map([['vitest', runner.vitest]]) };
  const run = changed && { path: changed.path, run: wrap(changed.path, toJavaScript(changed.path, changed.text)) };
  return runner.run(() => new ModuleGraph(library, run).load('test/model/pay.test.ts'));
}

describe('a run', () => {
  test('of the files as they are passes every test', async () => {
    expect(await outcomeWith(null)).toEqual({ passed: 3, failed: null, error: '' });
  });

  test('with a file changed fails by the first test that sees it, also where another file imports it', async () => {
    const sum = await outcomeWith({ path: 'src/model/pay.ts', text: FILES['src/model/pay.ts'].replace('*', '+') });
    expect([sum.passed, sum.failed]).toEqual([0, 'pay › of nothing is nothing']);
    const rate = await outcomeWith({ path: 'src/model/rate.ts', text: 'export const rate = 3;' });
    expect([rate.passed, rate.failed]).toEqual([1, 'pay › of %d is %d [0]']);
    expect(rate.error).toContain('expected 3 to be 2');
  });

  test('with a file that throws fails while it is collected', async () => {
    const broken = await outcomeWith({ path: 'src/model/rate.ts', text: "throw new Error('closed'); export const rate = 2;" });
    expect(broken).toEqual({ passed: 0, failed: 'collection', error: 'closed' });
  });

  test('calls hooks around tests and waits for promises', async () => {
    const runner = new SmallRunner();
    const calls: string[] = [];
    const { describe: suite, test: single, beforeAll, beforeEach, afterEach, afterAll } = runner.vitest;
    const outcome = await runner.run(() =>
      suite('hooks', () => {
        beforeAll(() => calls.push('before all'));
        beforeEach(() => calls.push('before'));
        afterEach(() => calls.push('after'));
        afterAll(() => calls.push('after all'));
        single('one', async () => {
          await Promise.resolve();
          calls.push('one');
        });
        single('two', () => Promise.reject(new Error('late')));
      }),
    );
    expect(outcome).toEqual({ passed: 1, failed: 'hooks › two', error: 'late' });
    expect(calls).toEqual(['before all', 'before', 'one', 'after', 'before']);
  });
});

describe('the tests of a file', () => {
  const quick = 'test/model/quick.test.ts';
  const direct = 'test/model/direct.test.ts';
  const money = 'test/model/money.test.ts';
  const snapshot = new Map([
    [quick, "import { x } from '../../src/model/other.ts';"],
    [direct, "import { pay } from '../../src/model/pay.ts';\nimport type { T } from '../../src/model/types.ts';"],
    [money, "import { pay } from '../../src/model/rate.ts';"],
    [SLOW_TESTS[0]!, "import { pay } from '../../src/model/pay.ts';"],
  ]);
  const tests = fastTests(snapshot);

  test('are never the slow ones', () => {
    expect(tests).toEqual([direct, money, quick]);
  });

  test('come first where they import it, for more than a type', () => {
    expect(importsOf(direct, snapshot.get(direct)!)).toEqual(['src/model/pay.ts']);
    expect(directTests(snapshot, 'src/model/pay.ts', tests)).toEqual([direct]);
    const times = new Map([
      [quick, 5],
      [direct, 900],
      [money, 9],
    ]);
    expect(orderedTests(snapshot, 'src/model/pay.ts', times, false)).toEqual([direct, quick]);
  });

  test('are all quick ones where none imports it, and those of some seconds where they are listed', () => {
    expect(testsOf(snapshot, 'src/model/types.ts', tests, true)).toEqual([direct, quick]);
    expect(testsOf(snapshot, 'src/model/undertake.ts', tests, true)).toEqual([direct, money, quick]);
    expect(testsOf(snapshot, 'src/model/pay.ts', tests, true)).toEqual([direct]);
  });

  test('that all fail already say nothing of a mutant: the file is left out, and only then', () => {
    const failing = new Map([[direct, 'broken']]);
    expect(isUntested(snapshot, 'src/model/pay.ts', { times: new Map([[quick, 5]]), failing })).toBe(true);
    expect(isUntested(snapshot, 'src/model/other.ts', { times: new Map([[quick, 5]]), failing })).toBe(false);
    expect(isUntested(snapshot, 'src/model/types.ts', { times: new Map([[quick, 5]]), failing })).toBe(false);
    expect(isUntested(snapshot, 'src/model/types.ts', { times: new Map(), failing })).toBe(true);
  });
});
