/**
 * How long the model takes per firm, quarter and world: seeded, warmed up, in interleaved rounds, medians and range.
 * `npm run bench` prints JSON; figures that are quoted anywhere come from one run of it.
 */
import { DEFAULT_ASSUMPTIONS } from '../src/model/parameters.ts';
import { PUBLISHED_POLICY } from '../src/model/policy.ts';
import { simulate, type SimulationRequest } from '../src/model/simulate.ts';
import { MODEL_VERSION } from '../src/model/version.ts';
import { OUTCOME_INDEX, seriesOffset } from '../src/model/outcomes.ts';

const QUARTERS = 44;
const ROUNDS = 9;
const REPLICATES = 3;
const WORLDS = [1, 2, 4] as const;

function request(worlds: number): SimulationRequest {
  const settings = Array.from({ length: worlds }, (_, w) => ({
    policy: { ...PUBLISHED_POLICY, matchRatio: w === 0 ? ('as-realised' as const) : 1 + w },
    assumptions: DEFAULT_ASSUMPTIONS,
  }));
  return { seed: 'bench', quarters: QUARTERS, worlds: settings };
}

/** Milliseconds per replicate of `worlds` scenarios with their counterfactual. */
function timeRound(worlds: number): number {
  const asked = request(worlds);
  const start = performance.now();
  for (let r = 0; r < REPLICATES; r++) simulate(asked, r);
  return (performance.now() - start) / REPLICATES;
}

function meanFirms(): number {
  const { values } = simulate(request(1), 0);
  const at = seriesOffset(0, 0, OUTCOME_INDEX.firms, QUARTERS);
  let sum = 0;
  for (let t = 0; t < QUARTERS; t++) sum += values[at + t]!;
  return sum / QUARTERS;
}

function spread(times: readonly number[]): { median: number; least: number; most: number } {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1]!, least: sorted[0]!, most: sorted[sorted.length - 1]! };
}

const firms = meanFirms();
const times = new Map<number, number[]>(WORLDS.map((worlds) => [worlds, []]));
for (const worlds of WORLDS) timeRound(worlds);
for (let round = 0; round < ROUNDS; round++) for (const worlds of WORLDS) times.get(worlds)!.push(timeRound(worlds));

const rows = WORLDS.map((worlds) => {
  const ms = spread(times.get(worlds)!);
  return {
    scenarios: worlds,
    millisecondsPerReplicate: ms,
    nanosecondsPerFirmStep: (ms.median * 1e6) / (firms * QUARTERS * (worlds + 1)),
    againstOneScenario: ms.median / spread(times.get(1)!).median,
  };
});
process.stdout.write(
  `${JSON.stringify({ model: MODEL_VERSION, node: process.version, quarters: QUARTERS, firms: Math.round(firms), rounds: ROUNDS, rows }, null, 2)}\n`,
);
