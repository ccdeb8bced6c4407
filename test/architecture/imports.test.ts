/** The import table bites: a small house with every forbidden import is cruised with the project's own rules. */
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './project-files.ts';

interface Configuration {
  forbidden: IFlattenedRuleSet['forbidden'];
  options: ICruiseOptions;
}

const FOLDERS = ['model', 'experiment', 'sharing', 'runner', 'i18n', 'charts', 'stores', 'components'];
const THING = 'export const thing = 1;\nexport type Thing = number;\n';

/** Every folder with something to import, and the files that wrap a package. */
const house: Record<string, string> = Object.fromEntries(FOLDERS.map((folder) => [`src/${folder}/thing.ts`, THING]));
Object.assign(house, { 'workers/door.ts': THING, 'src/main.ts': THING, 'src/model/policy.ts': THING, 'test/thing.ts': THING });

/** Imports that the table forbids: importing file, what it imports, the rule that must say so. */
const forbidden: [file: string, statement: string, rule: string][] = [
  ['src/model/a.ts', "import { thing } from '../experiment/thing.ts';", 'model-imports'],
  ['src/model/b.ts', "import type { Thing } from '../runner/thing.ts';", 'model-types'],
  ['src/model/c.ts', "import * as v from 'valibot';", 'no-packages-in-model'],
  ['src/model/d.ts', "import seedrandom from 'seedrandom';", 'seedrandom-in-one-file'],
  ['src/model/e.ts', "import { cpus } from 'node:os';", 'node-only-in-node-files'],
  ['src/experiment/a.ts', "import { thing } from '../runner/thing.ts';", 'experiment-imports'],
  ['src/experiment/b.ts', "import { thing } from '../i18n/thing.ts';", 'experiment-imports'],
  ['src/sharing/a.ts', "import { thing } from '../stores/thing.ts';", 'sharing-imports'],
  ['src/sharing/b.ts', "import { tick } from 'svelte';", 'svelte-only-above'],
  ['src/runner/a.ts', "import { thing } from '../stores/thing.ts';", 'runner-imports'],
  ['src/runner/b.ts', "import * as Comlink from 'comlink';", 'comlink-in-one-file'],
  ['src/i18n/a.ts', "import { thing } from '../model/thing.ts';", 'i18n-imports'],
  ['src/i18n/b.ts', "import type { Thing } from '../stores/thing.ts';", 'i18n-types'],
  ['src/charts/a.ts', "import { thing } from '../stores/thing.ts';", 'charts-imports'],
  ['src/charts/b.ts', "import { thing } from '../model/thing.ts';", 'charts-imports'],
  ['src/charts/c.ts', "import { Chart } from 'chart.js';", 'charts-library-in-one-file'],
  ['src/components/d.ts', "import type { Chart } from 'chart.js';", 'charts-library-in-its-folder'],
  ['src/stores/a.ts', "import { thing } from '../components/thing.ts';", 'stores-imports'],
  ['src/stores/b.svelte.ts', "import { thing } from '../charts/thing.ts';", 'stores-imports'],
  ['src/components/a.ts', "import { thing } from '../runner/thing.ts';", 'components-imports'],
  ['src/components/B.svelte', '<script lang="ts">import { thing } from \'../model/thing.ts\'; thing;</script>', 'components-imports'],
  ['src/components/c.ts', "import { thing } from '../../workers/door.ts';", 'nothing-imports-the-entries'],
  ['workers/a.ts', "import { thing } from '../src/stores/thing.ts';", 'workers-imports'],
  ['src/stores/c.ts', "import { thing } from '../../test/thing.ts';", 'stores-imports'],
  ['src/stores/d.ts', "import fc from 'fast-check';", 'no-development-packages'],
  ['src/stores/e.ts', "import { thing } from './f.ts';", 'no-circular'],
  ['src/stores/g.ts', "import missing from 'a-package-that-is-not-declared';", 'no-undeclared-packages'],
];

/** Imports that the table allows. */
const allowed: [file: string, statement: string][] = [
  ['src/model/luck.ts', "import seedrandom from 'seedrandom';"],
  ['src/experiment/z.ts', "import { thing } from '../model/thing.ts';"],
  ['src/runner/comlink-worker.ts', "import * as Comlink from 'comlink';"],
  ['src/runner/node-pool.ts', "import { Worker } from 'node:worker_threads';"],
  ['src/charts/chart.ts', "import { Chart } from 'chart.js';"],
  ['src/charts/y.ts', "import type { ChartType } from 'chart.js';"],
  ['src/charts/z.ts', "import type { Thing } from '../experiment/thing.ts';"],
  ['src/i18n/z.ts', "import type { Thing } from '../model/thing.ts';"],
  ['src/stores/z.svelte.ts', "import { thing } from '../runner/thing.ts';"],
  ['src/components/z.ts', "import { thing } from '../stores/thing.ts';"],
  ['src/components/y.ts', "import { thing } from '../model/policy.ts';"],
  ['workers/simulation.node.ts', "import { parentPort } from 'node:worker_threads';"],
];

let place = '';
let violations: { from: string; rule: string }[] = [];

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'fifty-fifty-imports-'));
  const statements = [...forbidden, ...allowed].map(([file, statement]): [string, string] => [file, `${statement}\n`]);
  const files: [string, string][] = [...Object.entries(house), ['src/stores/f.ts', "import { thing } from './e.ts';\n"], ...statements];
  for (const [file, text] of files) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), text);
  }
  copyFileSync(join(ROOT, 'package.json'), join(place, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(place, 'node_modules'));
  const { forbidden: rules, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as Configuration;
  const result = await cruise(['src', 'workers'], { ...options, baseDir: place, validate: true, ruleSet: { forbidden: rules } });
  violations = (result.output as ICruiseResult).summary.violations.map((found) => ({ from: found.from, rule: found.rule.name }));
});

afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

describe('the import table', () => {
  test.each(forbidden)('refuses %s: %s', (file, _statement, rule) => {
    expect(violations).toContainEqual({ from: file, rule });
  });

  test.each(allowed)('lets %s say: %s', (file) => {
    expect(violations.filter((violation) => violation.from === file)).toEqual([]);
  });
});
