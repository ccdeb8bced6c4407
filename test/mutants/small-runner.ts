/**
 * The part of vitest that the model's tests use, run in one thread until the first failure. Matchers are vitest's own.
 * Suites are collected one after the other, so that a mutant that fails the first costs nothing of the second.
 */
import { expect } from 'vitest';

type Body = (...row: unknown[]) => unknown;
type Define = (name: string, body?: Body) => void;
type Each = (rows: readonly unknown[]) => (name: string, body: Body) => void;

/** Something to run in its turn: a test, or a suite that defines more. */
interface Step {
  readonly name: string;
  readonly kind: 'suite' | 'test' | 'after';
  readonly run: () => unknown;
}

interface Hooks {
  readonly beforeAll: (() => unknown)[];
  readonly beforeEach: (() => unknown)[];
  readonly afterEach: (() => unknown)[];
}

/** How a file of tests ended: how many passed, and the first that failed. */
export interface Outcome {
  readonly passed: number;
  readonly failed: string | null;
  readonly error: string;
}

/** Collects what a file defines, and runs it. */
export class SmallRunner {
  private steps: Step[] = [];
  private hooks: Hooks = noHooks();

  /** What stands in for the package `vitest` in a file of tests. */
  readonly vitest = {
    expect,
    describe: this.definer('suite'),
    test: this.definer('test'),
    it: this.definer('test'),
    beforeAll: (hook: () => unknown): void => void this.hooks.beforeAll.push(hook),
    beforeEach: (hook: () => unknown): void => void this.hooks.beforeEach.push(hook),
    afterEach: (hook: () => unknown): void => void this.hooks.afterEach.push(hook),
    afterAll: (hook: () => unknown): void => void this.steps.push({ name: 'afterAll', kind: 'after', run: hook }),
  };

  /** Runs what `load` defines, until the first failure. */
  async run(load: () => unknown): Promise<Outcome> {
    const count = { passed: 0 };
    try {
      await this.runSuite('', load, { ...noHooks(), beforeAll: [] }, count);
      return { passed: count.passed, failed: null, error: '' };
    } catch (thrown) {
      const { name, cause } = thrown as NamedFailure;
      return { passed: count.passed, failed: name ?? 'collection', error: firstLine(cause ?? thrown) };
    }
  }

  private async runSuite(name: string, define: () => unknown, outer: Hooks, count: { passed: number }): Promise<void> {
    this.steps = [];
    this.hooks = noHooks();
    await inTest(name, define);
    const { steps, hooks: own } = this;
    const hooks = { ...own, beforeEach: [...outer.beforeEach, ...own.beforeEach], afterEach: [...own.afterEach, ...outer.afterEach] };
    for (const hook of hooks.beforeAll) await inTest(name, hook);
    const last = (step: Step): number => (step.kind === 'after' ? 1 : 0);
    for (const step of [...steps].sort((a, b) => last(a) - last(b))) {
      const path = name === '' ? step.name : `${name} › ${step.name}`;
      if (step.kind === 'suite') await this.runSuite(path, step.run, hooks, count);
      else if (step.kind === 'after') await inTest(path, step.run);
      else await runTest(path, step.run, hooks, count);
    }
  }

  private definer(kind: 'suite' | 'test'): Define & { readonly each: Each; readonly fails: Define } {
    const define: Define = (name, body) => void this.steps.push({ name, kind, run: body ?? ((): void => undefined) });
    const each: Each = (rows) => (name, body) =>
      rows.forEach((row, n) => define(`${name} [${n}]`, () => body(...(Array.isArray(row) ? (row as unknown[]) : [row]))));
    const fails: Define = (name, body) => define(name, () => mustFail(name, body));
    return Object.assign(define, { each, fails });
  }
}

class NamedFailure extends Error {
  override readonly name: string;

  constructor(name: string, cause: unknown) {
    super(name, { cause });
    this.name = name;
  }
}

async function runTest(path: string, body: () => unknown, hooks: Hooks, count: { passed: number }): Promise<void> {
  for (const hook of hooks.beforeEach) await inTest(path, hook);
  await inTest(path, body);
  for (const hook of hooks.afterEach) await inTest(path, hook);
  count.passed += 1;
}

/** Runs a body that has to fail: a known fault that nobody has mended yet. */
async function mustFail(name: string, body: Body = (): void => undefined): Promise<void> {
  const failed = await Promise.resolve()
    .then(body)
    .then(
      () => false,
      () => true,
    );
  if (!failed) throw new Error(`${name} was expected to fail`);
}

async function inTest(name: string, body: () => unknown): Promise<void> {
  try {
    await body();
  } catch (cause) {
    throw cause instanceof NamedFailure ? cause : new NamedFailure(name === '' ? 'collection' : name, cause);
  }
}

function noHooks(): Hooks {
  return { beforeAll: [], beforeEach: [], afterEach: [] };
}

function firstLine(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return text.split('\n')[0]!.slice(0, 200);
}
