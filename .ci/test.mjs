/**
 * `npm test`: every check, each run even where an earlier one failed, and one closing line `N passed, N failed`.
 * Tests are counted from the runners' own JSON reports; every other check (format, lint, types …) counts as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { countPlaywright, countStep, countVitest } from './count.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'reports');
const bin = (...path) => join(root, 'node_modules', ...path);

/** One step: what it is called, the script that Node runs, and how its outcome is counted. */
const steps = [
  { name: 'format', run: [bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', run: [bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'] },
  {
    name: 'imports',
    run: [bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', 'src', 'workers'],
  },
  {
    name: 'types',
    run: [bin('svelte-check', 'bin', 'svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
  },
  { name: 'types of the model', run: [bin('typescript', 'bin', 'tsc'), '-p', 'src/model/tsconfig.json'] },
  { name: 'build', run: [bin('vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'] },
  { name: 'build of the command line', run: [join(root, '.ci', 'build-batch.mjs')] },
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

/** Runs a step and counts it. */
function take(step) {
  process.stdout.write(`\n── ${step.name}\n`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, step.run, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const { passed, failed } = countStep(status, step.tests?.());
  return { name: step.name, passed, failed, seconds: (Date.now() - started) / 1000 };
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const results = steps.map(take);

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
