/** `npm run discover`: constructed boxes found again, and what futures of the published programme fail on; writes `docs/discovery.md`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { scenarioFromPreset } from '../src/experiment/presets.ts';
import { discover } from '../src/experiment/robustness/discover.ts';
import { futuresStudy } from '../src/experiment/robustness/futures-study.ts';
import { densityOf, heldIn, insideOf, tableOf } from '../src/experiment/robustness/prim-table.ts';
import type { Failure } from '../src/experiment/robustness/readings.ts';
import { worldsIn } from '../src/experiment/study/study.ts';
import { DEFAULT_TARGETS } from '../src/experiment/targets.ts';
import { MODEL_VERSION } from '../src/model/version.ts';
import { runStudy } from '../src/runner/run-study.ts';
import type { Runner } from '../src/runner/runner.ts';
import { onThreads, readOptions } from './base-run.ts';
import { CONSTRUCTED, limitsOf, recover, type ConstructedBox } from './constructed-boxes.ts';
import { discoveryDocument, type FailureFound, type Found, type RealRun, type Rediscovery } from './discovery-document.ts';

/** Numbers of cases that constructed boxes are looked for in. */
const SIZES = [200, 500, 1000] as const;
/** The quarter that is read: 31 March 2028, the end of the targets. */
const QUARTER = 40;

/** One search for a constructed box. */
function foundOf(box: ConstructedBox, cases: number, seed: string): Found | null {
  const { columns, failed, trulyInside, found, all } = recover(box, cases, seed);
  if (!found) return null;
  const inside = insideOf(tableOf(columns), found.sides);
  const both = heldIn(inside, trulyInside).failing;
  const truth = heldIn(trulyInside, failed);
  const named = new Set(box.sides.map(({ column }) => column));
  return {
    limits: box.sides.flatMap(({ column, from, to }) => {
      const [low, high] = limitsOf(columns[column], found, column);
      return [...(from === undefined ? [] : [Math.abs((low ?? 0) - from)]), ...(to === undefined ? [] : [Math.abs((high ?? 1) - to)])];
    }),
    alike: both / (found.cases + truth.cases - both),
    coverage: found.failing / all.failing,
    density: densityOf(found),
    trueCoverage: truth.failing / all.failing,
    trueDensity: densityOf(truth),
    right: found.restricted.filter(({ column }) => named.has(column)).length,
    wrong: found.restricted.filter(({ column }) => !named.has(column)).length,
  };
}

/** Every search for a constructed box in so many cases. */
function rediscovery(box: ConstructedBox, cases: number, seeds: number, seed: string): Rediscovery {
  const start = performance.now();
  const all = Array.from({ length: seeds }, (_, n) => foundOf(box, cases, `${seed}, ${box.name}, ${cases}, ${n}`));
  return { box, cases, found: all, seconds: (performance.now() - start) / 1000 / seeds };
}

/** Failures that the programme is looked at with: the worst third, and the two targets as additional to no programme. */
const FAILURES: readonly (readonly [name: string, failure: Failure])[] = [
  ['the worst third on additional GDP', { kind: 'worst', share: 1 / 3, outcome: 'additionalGdp', quarter: QUARTER }],
  ['the worst third on additional job-years', { kind: 'worst', share: 1 / 3, outcome: 'additionalJobYears', quarter: QUARTER }],
  ...DEFAULT_TARGETS.map((target) => [`missing ${target.level} of \`${target.outcome}\``, { kind: 'misses', target } as const] as const),
  ['missing 50000 of `additionalJobYears`', { kind: 'misses', target: { outcome: 'additionalJobYears', level: 50_000, quarter: QUARTER } }],
];

/** The published programme in futures of luck and assumptions. */
async function real(runner: Runner, seed: string, count: number, which: 'assumptions' | 'both'): Promise<RealRun> {
  const scenario = { ...scenarioFromPreset('gic-2018-2028'), seed };
  const futures = futuresStudy({ scenarios: [scenario], agents: 'published', futures: count, which, subject: 0 });
  const start = performance.now();
  const result = await runStudy(runner, futures.study);
  const seconds = (performance.now() - start) / 1000;
  const found = FAILURES.map(([name, failure]): FailureFound => {
    const before = performance.now();
    const discovery = discover(result, futures, failure);
    return { name, discovery, seconds: (performance.now() - before) / 1000 };
  });
  return { which, futures: count, factors: futures.factors.length, worlds: worldsIn(futures.study), seconds, found };
}

/** Runs the program in the project's folder; exit code 0. */
export async function main(argv: readonly string[], root: string): Promise<number> {
  const { seed, counts } = readOptions(argv, 'discovery', { seeds: [20, 1, 200], futures: [200, 50, 2000] });
  const say = (text: string): void => void process.stderr.write(`discover: ${text}\n`);
  const runs = await onThreads(counts.workers, async (runner) => {
    say('futures of the published programme');
    const assumptions = await real(runner, seed, counts.futures, 'assumptions');
    say('with its levers moved');
    return [assumptions, await real(runner, seed, counts.futures, 'both')];
  });
  const rediscoveries = CONSTRUCTED.flatMap((box) =>
    SIZES.map((cases) => {
      say(`${box.name}, ${cases} cases`);
      return rediscovery(box, cases, counts.seeds, seed);
    }),
  );
  const file = join(root, 'docs', 'discovery.md');
  const stamp = { model: MODEL_VERSION, seed, seeds: counts.seeds, quarter: QUARTER, workers: counts.workers };
  writeFileSync(file, discoveryDocument({ stamp, rediscoveries, runs }));
  process.stderr.write(`Written: ${file}\n`);
  return 0;
}
