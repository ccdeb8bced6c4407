/** `npm run decide`: what shared luck is worth to a comparison, and what each lever contributes to a difference; writes `docs/comparison.md`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Game } from '../src/experiment/contributions/game.ts';
import { valuesAt, type Ensemble } from '../src/experiment/ensemble.ts';
import { scenarioFromPreset } from '../src/experiment/presets.ts';
import { requestFor, type Scenario } from '../src/experiment/scenario.ts';
import type { OutcomeId } from '../src/model/outcomes.ts';
import type { Policy } from '../src/model/policy.ts';
import { MODEL_VERSION } from '../src/model/version.ts';
import { runContributions } from '../src/runner/run-contributions.ts';
import { runEnsemble } from '../src/runner/run-ensemble.ts';
import type { Runner } from '../src/runner/runner.ts';
import { onThreads, readOptions } from './base-run.ts';
import { decideDocument, type Attribution, type Change, type DecideReport } from './decide-document.ts';
import { precisionOf } from './decide-measures.ts';

/** The quarter that is read: 31 March 2028, the end of the targets. */
const QUARTER = 40;
/** What is compared. */
const COMPARED: readonly OutcomeId[] = ['grossGdp', 'additionalGdp', 'additionalJobYears'];
/** What is attributed. */
const ATTRIBUTED: OutcomeId = 'additionalGdp';

const base = scenarioFromPreset('gic-2018-2028');
const raised = 1.2 * base.policy.budget;

/** Single levers, as a workshop would move them. */
const SINGLE: readonly { readonly name: string; readonly policy: Partial<Policy> }[] = [
  { name: 'match 2, not as realised', policy: { matchRatio: 2 } },
  { name: 'budget + 20 %', policy: { budget: raised } },
  { name: 'at least 4 partners, not 2', policy: { minPartners: 4 } },
  { name: 'selection aware of additionality', policy: { selection: 'additionality-aware' } },
  { name: 'openness of knowledge 0.6, not 0.3', policy: { ipOpenness: 0.6 } },
];
/** The lever that is also run in other luck: of those above, by position. */
const APART = 1;
/** Three levers: every combination of them is simulated. */
const THREE: Partial<Policy> = { matchRatio: 2, budget: raised, selection: 'additionality-aware' };
/** Eight, one of them idle (the exponent of a rule that is not in force): orders are sampled. */
const EIGHT: Partial<Policy> = { ...THREE, minPartners: 4, minSme: 2, ipOpenness: 0.6, expertise: 0.5, portfolioSharpness: 3 };

function withPolicy(seed: string, policy: Partial<Policy>): Scenario {
  return { ...base, seed, policy: { ...base.policy, ...policy } };
}

/** The value of an outcome in every replicate of a world. */
function valuesIn(ensemble: Ensemble, world: number, outcome: OutcomeId): Float64Array {
  return valuesAt(ensemble, world, 0, outcome, QUARTER);
}

function changeOf(ensemble: Ensemble, world: number, name: string): Change {
  const precision = (outcome: OutcomeId) => precisionOf(valuesIn(ensemble, 0, outcome), valuesIn(ensemble, world, outcome));
  return { name, outcomes: COMPARED.map((outcome) => ({ outcome, ...precision(outcome) })) };
}

/** A game beside the same two scenarios in the ensemble, which knows nothing of it. */
function attributionOf(game: Game, ensemble: Ensemble, world: number): Attribution {
  const before = valuesIn(ensemble, 0, ATTRIBUTED);
  const after = valuesIn(ensemble, world, ATTRIBUTED);
  return { game, outcome: ATTRIBUTED, quarter: QUARTER, differences: after.map((value, r) => value - before[r]) };
}

async function measure(runner: Runner, seed: string, replicates: number): Promise<DecideReport> {
  const from = withPolicy(seed, {});
  const [three, eight] = [withPolicy(seed, THREE), withPolicy(seed, EIGHT)];
  const say = (text: string): void => void process.stderr.write(`decide: ${text}\n`);
  say('single levers');
  const worlds = [from, ...SINGLE.map(({ policy }) => withPolicy(seed, policy)), three, eight];
  const ensemble = await runEnsemble(runner, requestFor(worlds), replicates);
  const apart = SINGLE[APART];
  const other = await runEnsemble(runner, requestFor([withPolicy(`${seed}, other luck`, apart.policy)]), replicates);
  say('three levers');
  const ofThree = await runContributions(runner, { from, to: three }, replicates);
  say('eight levers');
  const ofEight = await runContributions(runner, { from, to: eight }, replicates);
  return {
    stamp: { model: MODEL_VERSION, seed, replicates, quarter: QUARTER },
    changes: SINGLE.map(({ name }, n) => changeOf(ensemble, n + 1, name)),
    apart: {
      name: apart.name,
      outcomes: COMPARED.map((outcome) => ({
        outcome,
        together: precisionOf(valuesIn(ensemble, 0, outcome), valuesIn(ensemble, APART + 1, outcome)),
        base: valuesIn(ensemble, 0, outcome),
        other: valuesIn(other, 0, outcome),
      })),
    },
    attributions: [attributionOf(ofThree, ensemble, worlds.length - 2), attributionOf(ofEight, ensemble, worlds.length - 1)],
  };
}

/** Runs the program in the project's folder; exit code 0. */
export async function main(argv: readonly string[], root: string): Promise<number> {
  const { seed, counts } = readOptions(argv, 'comparison', { replicates: [48, 2, 1000] });
  const report = await onThreads(counts.workers, (runner) => measure(runner, seed, counts.replicates));
  const file = join(root, 'docs', 'comparison.md');
  writeFileSync(file, decideDocument(report));
  process.stderr.write(`Written: ${file}\n`);
  return 0;
}
