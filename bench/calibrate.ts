/** `npm run calibrate`: fits the calibrated assumptions, prints what it found, writes `docs/calibration.md` and `bench/results/calibration.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { calibrate, CHECK_FACTOR, type CalibrationRuns } from '../src/experiment/calibration/calibrate.ts';
import { calibrationData, calibrationDocument, calibrationLines } from '../src/experiment/calibration/calibration-report.ts';
import { meanReference, measureReference } from '../src/experiment/calibration/network-reference.ts';
import type { Assumptions } from '../src/model/parameters.ts';
import type { SimulationRequest } from '../src/model/simulate.ts';
import { MODEL_VERSION } from '../src/model/version.ts';
import type { Runner } from '../src/runner/runner.ts';
import { runEnsemble } from '../src/runner/run-ensemble.ts';
import { baseRequest, onThreads, readOptions } from './base-run.ts';

/** Runs of the base programme under other assumptions, always in the luck of the seed; `done` is called after each. */
function runsOn(runner: Runner, seed: string, done: (replicates: number) => void): CalibrationRuns {
  const base = baseRequest(seed);
  const under = (assumptions: Assumptions): SimulationRequest => ({
    ...base,
    worlds: base.worlds.map((world) => ({ ...world, assumptions })),
  });
  return {
    async record(assumptions, replicates) {
      const ensemble = await runEnsemble(runner, under(assumptions), replicates);
      done(replicates);
      return ensemble;
    },
    measure: (assumptions, replicates) =>
      meanReference(Array.from({ length: replicates }, (_, r) => measureReference(under(assumptions), r))),
  };
}

/** Runs the program in the project's folder. Exit code 0. */
export async function main(argv: readonly string[], root: string): Promise<number> {
  const { seed, counts } = readOptions(argv, 'calibration', { replicates: [16, 2, 1000], waves: [3, 1, 10], points: [48, 22, 1000] });
  const options = { seed, replicates: counts.replicates, waves: counts.waves, points: counts.points };
  const planned = counts.replicates * (counts.waves * counts.points + 2 * CHECK_FACTOR);
  let simulated = 0;
  const fit = await onThreads(counts.workers, (runner) =>
    calibrate(
      options,
      runsOn(runner, seed, (replicates) => {
        simulated += replicates;
        if (process.stderr.isTTY) process.stderr.write(`\r${simulated} of ${planned} replicates`);
      }),
    ),
  );
  if (process.stderr.isTTY) process.stderr.write('\n');
  const results = join(root, 'bench', 'results');
  mkdirSync(results, { recursive: true });
  writeFileSync(join(root, 'docs', 'calibration.md'), calibrationDocument(fit, MODEL_VERSION));
  writeFileSync(join(results, 'calibration.json'), `${JSON.stringify(calibrationData(fit, MODEL_VERSION), null, 2)}\n`);
  process.stdout.write(`${calibrationLines(fit).join('\n')}\n`);
  process.stderr.write('Written: docs/calibration.md, bench/results/calibration.json\n');
  return 0;
}
