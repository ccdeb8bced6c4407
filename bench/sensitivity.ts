/** `npm run sensitivity`: the estimators on known functions, and what the base run hinges on; writes `docs/sensitivity.md`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { scenarioFromPreset } from '../src/experiment/presets.ts';
import { curve, heatMap, indices, screening, SENSITIVITY_SIZES, tornado } from '../src/experiment/sensitivity/analyses.ts';
import { factorsOf } from '../src/experiment/study/factor.ts';
import { worldsIn, type Analysis, type Subject } from '../src/experiment/study/study.ts';
import type { OutcomeId } from '../src/model/outcomes.ts';
import { MODEL_VERSION } from '../src/model/version.ts';
import { runStudy } from '../src/runner/run-study.ts';
import type { Runner } from '../src/runner/runner.ts';
import { onThreads, readOptions } from './base-run.ts';
import { KNOWN_FUNCTIONS } from './known-functions.ts';
import { sensitivityDocument, type KnownReport, type ModelReport, type Timed } from './sensitivity-document.ts';
import { indexErrors, rivalErrors, walkErrors } from './sensitivity-measures.ts';

/** The quarter that is read: 31 March 2028, the end of the targets. */
const QUARTER = 40;
/** What is looked at; the first decides which factors are looked at further. */
const OUTCOMES: readonly OutcomeId[] = ['additionalGdp', 'additionalJobYears'];
/** Bars of the tornado. */
const BARS = 12;

const SIZES = {
  trajectories: [SENSITIVITY_SIZES.trajectories, 4, 1000],
  rows: [SENSITIVITY_SIZES.rows, 8, 4096],
  tornado: [SENSITIVITY_SIZES.tornadoReplicates, 2, 1000],
  curve: [SENSITIVITY_SIZES.curveReplicates, 2, 1000],
  map: [SENSITIVITY_SIZES.mapReplicates, 2, 1000],
  designs: [200, 2, 10_000],
  known: [4096, 64, 65_536],
  /** Agents that stand for the firms; 0 for one each. */
  agents: [0, 0, 1_000_000],
} as const;

const say = (text: string): void => void process.stderr.write(`sensitivity: ${text}\n`);

function onKnownFunctions(designs: number, most: number): KnownReport {
  say('known functions');
  const rows = [64, 256, 1024, 4096, 16_384, 65_536].filter((count) => count <= most);
  return {
    designs,
    indices: KNOWN_FUNCTIONS.flatMap((known) => rows.map((count) => indexErrors(known, count, designs))),
    rivals: KNOWN_FUNCTIONS.map((known) => rivalErrors(known, 64, designs)),
    walks: KNOWN_FUNCTIONS.flatMap((known) => [4, 10, 20].map((walks) => walkErrors(known, walks, designs))),
  };
}

async function onTheModel(runner: Runner, seed: string, counts: Readonly<Record<keyof typeof SIZES, number>>): Promise<ModelReport> {
  const scenario = { ...scenarioFromPreset('gic-2018-2028'), seed };
  const subject: Subject = { scenario, uncertainty: 'luck', agents: counts.agents === 0 ? 'published' : counts.agents };
  const timed: Timed[] = [];
  /** Runs an analysis and reads it for each outcome. */
  const run = async <Reading>(name: string, { study, read }: Analysis<Reading>): Promise<readonly Reading[]> => {
    say(`${name}: ${worldsIn(study)} simulations`);
    const from = performance.now();
    const result = await runStudy(runner, study);
    const ran = performance.now();
    const readings = OUTCOMES.map((outcome) => read(result, outcome, QUARTER));
    const reading = (performance.now() - ran) / OUTCOMES.length / 1000;
    timed.push({ name, simulations: worldsIn(study), seconds: (ran - from) / 1000, reading });
    return readings.map((found) => {
      if (found === null) throw new Error(`${name} says too little to be read`);
      return found;
    });
  };
  const screened = await run('screening, assumptions', screening(subject, 'assumptions', counts.trajectories));
  const ids = screened[0].effects.map(({ id }) => id);
  const top = ids.slice(0, SENSITIVITY_SIZES.top);
  return {
    stamp: { model: MODEL_VERSION, seed, quarter: QUARTER, threads: runner.width, agents: subject.agents },
    outcomes: OUTCOMES,
    assumptions: factorsOf(scenario, 'assumptions').length,
    levers: factorsOf(scenario, 'levers').length,
    screened,
    shares: await run('indices, assumptions', indices(subject, 'assumptions', top, counts.rows)),
    bars: await run('tornado, assumptions', tornado(subject, ids.slice(0, BARS), counts.tornado)),
    ofLevers: await run('screening, levers', screening(subject, 'levers', counts.trajectories)),
    along: await run('curve, `policy.matchRatio`', curve(subject, 'policy.matchRatio', SENSITIVITY_SIZES.curvePoints, counts.curve)),
    across: await run(
      'map, `policy.matchRatio` × `policy.budget`',
      heatMap(subject, ['policy.matchRatio', 'policy.budget'], SENSITIVITY_SIZES.mapPoints, counts.map),
    ),
    timed,
  };
}

/** Runs the program in the project's folder; exit code 0. */
export async function main(argv: readonly string[], root: string): Promise<number> {
  const { seed, counts } = readOptions(argv, 'sensitivity', SIZES);
  const known = onKnownFunctions(counts.designs, counts.known);
  const model = await onThreads(counts.workers, (runner) => onTheModel(runner, seed, counts));
  const file = join(root, 'docs', 'sensitivity.md');
  writeFileSync(file, sensitivityDocument(known, model));
  process.stderr.write(`Written: ${file}\n`);
  return 0;
}
