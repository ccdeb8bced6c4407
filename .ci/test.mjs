/**
 * `npm test`: every check, each run even where an earlier one failed, and one closing line `N passed, N failed`.
 * Tests are counted from the runners' own JSON reports; every other check (format, lint, types …) counts as one.
 * Checks of one kind of work run beside each other, as many as there are processors; the tests come after, alone, since they
 * use every processor themselves.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { countPlaywright, countStep, countVitest } from './count.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'reports');
const bin = (...path) => join(root, 'node_modules', ...path);

/** Checks without tests of their own, the longest first: what each is called, and the script that Node runs. */
const checks = [
  { name: 'lint', run: [bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'] },
  {
    name: 'types',
    run: [bin('svelte-check', 'bin', 'svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
  },
  { name: 'format', run: [bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  {
    name: 'imports',
    run: [bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', 'src', 'workers'],
  },
  { name: 'build', run: [bin('vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'] },
  { name: 'types of the model', run: [bin('typescript', 'bin', 'tsc'), '-p', 'src/model/tsconfig.json'] },
  { name: 'build of the command line', run: [join(root, '.ci', 'build-batch.mjs')] },
];

/** Tests: what each is called, the script that Node runs, and how its report is counted. */
const tests = [
  { name: 'size of the first picture', run: [join(root, '.ci', 'size.mjs')] },
  {
    name: 'tests',
    run: [bin('vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', '--outputFile.json=reports/vitest.json'],
    tests: () => countVitest(report('vitest.json')),
  },
  {
    name: 'tests in a browser',
    run: [bin('@playwright', 'test', 'cli.js'), 'test'],
    tests: () => countPlaywright(report('playwright.json')),
  },
];

/** A runner's report, or null where it wrote none. */
function report(file) {
  const path = join(reports, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** Runs a step to its end and counts it. `said` takes what it prints, both streams in turn; without it that goes to the terminal. */
function take(step, said) {
  const started = Date.now();
  const stdio = said ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
  const child = spawn(process.execPath, step.run, { cwd: root, stdio });
  for (const stream of said ? [child.stdout, child.stderr] : []) stream.on('data', (piece) => said.push(piece));
  return new Promise((resolve) => {
    child.on('error', (error) => said?.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (status) => {
      resolve({ name: step.name, ...countStep(status, step.tests?.()), seconds: (Date.now() - started) / 1000 });
    });
  });
}

/** Runs steps beside each other, at most `abreast` at once; each is printed whole when it ends. Results in the order of the steps. */
async function takeTogether(steps, abreast) {
  const results = [];
  const waiting = steps.entries();
  const seat = async () => {
    for (const [place, step] of waiting) {
      const said = [];
      results[place] = await take(step, said);
      process.stdout.write(`\n── ${step.name}\n${Buffer.concat(said).toString()}`);
    }
  };
  await Promise.all(Array.from({ length: abreast }, seat));
  return results;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const results = await takeTogether(checks, availableParallelism());
for (const step of tests) {
  process.stdout.write(`\n── ${step.name}\n`);
  results.push(await take(step));
}

process.stdout.write('\n── in all (a check without tests of its own counts as one)\n');
for (const { name, passed, failed, seconds } of results) {
  process.stdout.write(
    `${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s\n`.replace(
      ' passed, 0 failed',
      ' passed',
    ),
  );
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
