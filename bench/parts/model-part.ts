/** Part `model`: the whole model, by scenarios, kernels and workers; what results cost to move, and what worlds take in memory. */
import { DEFAULT_SCENARIO, requestFor } from '../../src/experiment/scenario.ts';
import { replicatesFor } from '../../src/experiment/plan.ts';
import { scopesOf } from '../../src/experiment/ensemble.ts';
import { createReplicate, simulate, type SimulationRequest } from '../../src/model/simulate.ts';
import { createSimulator } from '../../src/model/simulator.ts';
import { OUTCOME_INDEX, recordingLength, seriesOffset } from '../../src/model/outcomes.ts';
import { createNodeRunner } from '../../src/runner/node-pool.ts';
import { runEnsemble } from '../../src/runner/run-ensemble.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { createFirmWorlds } from '../firm-processes.ts';
import type { NamedKernel } from '../kernels.ts';
import { reachableBytes } from '../measure/reachable-bytes.ts';
import { interleave, type Contestant } from '../measure/rounds.ts';
import { spreadOf, spreadOfRatios } from '../measure/spread.ts';
import type { ModelResults } from './results.ts';

const SCENARIOS = [1, 2, 4] as const;
const WORKERS = [1, 2] as const;
/** Replicates of a timing: alone, in an ensemble by workers, and of calls without a simulation. */
const ALONE = 4;
const TOGETHER = 24;
const STILL = 200;
const LIMITS = { warm: 2, least: 3, most: 9, seconds: 10 } as const;
const SIZES = [1000, 10_000, 100_000, 1_000_000] as const;

/** The page's default scenario and variants of it: the budget of scenario n is n times as large. */
export function scenariosRequest(count: number): SimulationRequest {
  const request = requestFor([DEFAULT_SCENARIO]);
  const [world] = request.worlds as readonly [SimulationRequest['worlds'][number]];
  const worlds = Array.from({ length: count }, (_, n) => ({
    ...world,
    policy: { ...world.policy, budget: world.policy.budget * (1 + n) },
  }));
  return { ...request, seed: 'bench', worlds };
}

/** Runs the part; `entry` finds the worker threads that are built beside the program. */
export async function runModel(
  kernels: readonly NamedKernel[],
  entry: (name: string) => URL,
  say: (text: string) => void,
): Promise<Omit<ModelResults, 'machine'>> {
  const request = scenariosRequest(1);
  say('scenarios');
  const scenarios = await byScenarios(kernels);
  say('kernels');
  const byKernel = await byKernels(kernels);
  say('workers');
  const workers = await byWorkers(request, entry('simulation.node.js'));
  say('moving results');
  const moving = await movingResults(request, entry);
  say('memory');
  const memory = [...SIZES.map(memoryOfFirms), memoryOfModel(request)];
  return { quarters: request.quarters, firms: meanFirms(request), scenarios, kernels: byKernel, ...workers, moving, memory };
}

async function byScenarios(kernels: readonly NamedKernel[]): Promise<ModelResults['scenarios']> {
  const contestants = SCENARIOS.map((count) => alone(String(count), scenariosRequest(count), kernels[kernels.length - 1]!));
  const timings = await interleave(contestants, LIMITS);
  return SCENARIOS.map((scenarios) => {
    const times = timings.get(String(scenarios))!;
    return { scenarios, milliseconds: spreadOf(times), overOne: spreadOfRatios(times, timings.get('1')!) };
  });
}

async function byKernels(kernels: readonly NamedKernel[]): Promise<ModelResults['kernels']> {
  const timings = await interleave(
    kernels.map((kernel) => alone(kernel.id, scenariosRequest(1), kernel)),
    LIMITS,
  );
  const plain = timings.get(kernels[0]!.id)!;
  return kernels.map(({ id, name }) => {
    const times = timings.get(id)!;
    return { id, name, milliseconds: spreadOf(times), overPlain: spreadOfRatios(times, plain) };
  });
}

/** Milliseconds a replicate on this very thread, with no counterfactual remembered from another round. */
function alone(id: string, request: SimulationRequest, { kernel }: NamedKernel): Contestant {
  const simulator = createSimulator(kernel, 0);
  return {
    id,
    time() {
      const start = performance.now();
      for (let r = 0; r < ALONE; r++) simulator(request, r);
      return (performance.now() - start) / ALONE;
    },
  };
}

async function byWorkers(request: SimulationRequest, entry: URL): Promise<Pick<ModelResults, 'workers' | 'ensemble'>> {
  const runners = WORKERS.map((size) => createNodeRunner(size, entry));
  try {
    const timings = await interleave(
      runners.map((runner, n) => ({
        id: String(WORKERS[n]),
        time: (round) => secondsOf(runner, { ...request, seed: `${WORKERS[n]} workers, round ${round}` }, TOGETHER),
      })),
      { least: 3, most: 5, seconds: 25 },
    );
    const one = timings.get('1')!;
    const rows = WORKERS.map((workers) => {
      const times = timings.get(String(workers))!;
      return { workers, seconds: spreadOf(times), speedUp: spreadOfRatios(one, times) };
    });
    const replicates = replicatesFor('standard');
    const most = runners[runners.length - 1]!;
    const ensemble = { replicates, workers: most.width, seconds: await secondsOf(most, request, replicates) };
    return { workers: { replicates: TOGETHER, rows }, ensemble };
  } finally {
    for (const runner of runners) runner.close();
  }
}

/** Seconds of an ensemble under a seed of its own: nothing of it is remembered from another one. */
async function secondsOf(runner: Runner, request: SimulationRequest, replicates: number): Promise<number> {
  const start = performance.now();
  await runEnsemble(runner, request, replicates);
  return (performance.now() - start) / 1000;
}

/** Calls that simulate against calls that do not, by one worker: the same request there, as long a recording back. */
async function movingResults(request: SimulationRequest, entry: (name: string) => URL): Promise<ModelResults['moving']> {
  const [real, still] = [createNodeRunner(1, entry('simulation.node.js')), createNodeRunner(1, entry('still.node.js'))];
  try {
    const each = (runner: Runner, calls: number) => async (round: number) =>
      ((await secondsOf(runner, { ...request, seed: `moving, round ${round}` }, calls)) / calls) * 1e6;
    const contestants = [
      { id: 'still', time: each(still, STILL) },
      { id: 'real', time: each(real, ALONE) },
    ];
    const timings = await interleave(contestants, { least: 5, most: 5, seconds: 0 });
    const bytes = recordingLength(request.worlds.length, request.quarters, scopesOf(request)) * Float64Array.BYTES_PER_ELEMENT;
    return { bytes, microseconds: spreadOf(timings.get('still')!), share: spreadOfRatios(timings.get('still')!, timings.get('real')!) };
  } finally {
    real.close();
    still.close();
  }
}

function memoryOfFirms(firms: number): ModelResults['memory'][number] {
  return memoryOf(createFirmWorlds(firms)(0));
}

function memoryOfModel(request: SimulationRequest): ModelResults['memory'][number] {
  return memoryOf(createReplicate(request, 0));
}

function memoryOf({ worlds, layout }: ReturnType<typeof createReplicate>): ModelResults['memory'][number] {
  const bytes = reachableBytes(worlds);
  const places = (rows: number): number => bytes / rows / worlds.length;
  return { firms: layout.initialRows, worlds: worlds.length, perFirm: places(layout.initialRows), perRow: places(layout.rows) };
}

function meanFirms(request: SimulationRequest): number {
  const { values } = simulate(request, 0);
  const at = seriesOffset(0, 0, OUTCOME_INDEX.firms, request.quarters);
  let sum = 0;
  for (let t = 0; t < request.quarters; t++) sum += values[at + t]!;
  return sum / request.quarters;
}
