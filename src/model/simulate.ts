/** The only door to the model: a request and a replicate's number in, a recording out. */
import { designOf, PUBLISHED_CLUSTERS, type ClusterSetting } from './cluster-design.ts';
import type { Counterfactual } from './counterfactual.ts';
import { layoutFor, luckKeys, type Layout } from './entities/layout.ts';
import { FRESH, type Memory } from './entities/memory.ts';
import type { PotentialProjects } from './entities/projects.ts';
import type { World } from './entities/world.ts';
import { createEconomy, createWorld } from './initialization.ts';
import { TYPESCRIPT_KERNEL, type Kernel } from './kernel.ts';
import { keyFromSeed, luckOf, type Luck } from './luck.ts';
import { deriveNumbers, type Numbers } from './numbers.ts';
import { record } from './observers.ts';
import { clusterScopes, recordingLength, scopeCount } from './outcomes.ts';
import type { Assumptions } from './parameters.ts';
import { NO_PROGRAMME, type Policy } from './policy.ts';
import { createSearch, type Search } from './partner-search.ts';
import { drawPotentialProjects } from './potential-projects.ts';
import { act, renew } from './schedule.ts';
import { createSharedQuarter, drawFirmLuck, growFirms, updateRows, type SharedQuarter } from './shared-quarter.ts';
import { tallyQuarter } from './tally-quarter.ts';
import { createTally, type Tally } from './tally.ts';
import { countFirms, growOlder } from './submodels/enter-and-exit.ts';

/** What one world follows: a policy under a set of assumptions. */
export interface WorldSettings {
  readonly policy: Policy;
  readonly assumptions: Assumptions;
  /** The clusters, 1–20; left out, the five published ones. */
  readonly clusters?: readonly ClusterSetting[];
}

/** A request: plain data. Each world is paired with a counterfactual world under the same assumptions and luck. */
export interface SimulationRequest {
  /** Human text, e.g. "workshop-3". */
  readonly seed: string;
  /** Quarters to simulate beyond t = 0, 1–60. */
  readonly quarters: number;
  readonly worlds: readonly WorldSettings[];
  /** Agents per firm, 1 unless said: at another resolution each agent counts for 1 / resolution firms, and totals stay. */
  readonly resolution?: number;
}

/** One replicate's result: `values[((w × scopes + s) × observers + o) × (quarters + 1) + t]`; always finite. Scopes as in `outcomes.ts`. */
export interface Recording {
  readonly replicate: number;
  readonly values: Float64Array;
}

/** A world of the request with its counterfactual, simulated beside it or recalled, and its tally. */
export interface Pair<C extends Counterfactual = World> {
  readonly world: World;
  readonly counterfactual: C;
  readonly tally: Tally;
}

/** A replicate at t = 0: what is simulated, counterfactuals first, and what all of it shares. */
export interface Replicate<C extends Counterfactual = World> extends SharedQuarter {
  readonly worlds: readonly World[];
  readonly counterfactuals: readonly C[];
  readonly pairs: readonly Pair<C>[];
  /** Simulated worlds under the same assumptions, each group with its counterfactual first. */
  readonly families: readonly (readonly World[])[];
  readonly search: Search;
}

/** What a simulation works with: where bulk arithmetic is done, and where columns come from. */
export interface Means {
  readonly kernel: Kernel;
  readonly memory: Memory;
}

const PLAIN_MEANS: Means = { kernel: TYPESCRIPT_KERNEL, memory: FRESH };

/** Simulates one replicate of every world of the request, and of their counterfactual, in the same luck. */
export function simulate(request: SimulationRequest, replicate: number, means: Partial<Means> = {}): Recording {
  return runReplicate(request, replicate, (part) => createReplicate(part, replicate, { ...PLAIN_MEANS, ...means }));
}

/** Runs a replicate, the worlds whose clusters differ in their money alone together; `prepare` builds those worlds, `onQuarter` is called at t = 0 and after each quarter. */
export function runReplicate<C extends Counterfactual>(
  request: SimulationRequest,
  replicate: number,
  prepare: (part: SimulationRequest) => Replicate<C>,
  onQuarter: (t: number, state: Replicate<C>) => void = () => undefined,
): Recording {
  const { quarters, worlds } = request;
  const most = clusterScopes(worlds);
  const values = new Float64Array(recordingLength(worlds.length, quarters, scopeCount(most)));
  for (const places of byGround(worlds)) {
    const state = prepare({ ...request, worlds: places.map((w) => worlds[w]!) });
    for (let t = 0; t <= quarters; t++) {
      if (t > 0) stepReplicate(state, t - 1);
      state.pairs.forEach((pair, n) => record(values, places[n]!, quarters, t, pair, most));
      onQuarter(t, state);
    }
  }
  return { replicate, values };
}

/**
 * What an economy without a programme depends on of clusters, as a text: everything but their names and their money, which is a policy's.
 * Envelopes say how a budget is shared; where project knowledge lies and which projects could be follow from the published ones.
 */
export function groundOf(clusters: readonly ClusterSetting[]): string {
  return JSON.stringify(clusters.map((cluster) => ({ ...cluster, name: '', firstEnvelope: 0, secondEnvelope: 0 })));
}

/** Places of worlds whose clusters have the same ground: they share their firms. Luck is keyed by cluster, so that firms are the same in each. */
function byGround(worlds: readonly WorldSettings[]): number[][] {
  const groups = new Map<string, number[]>();
  worlds.forEach(({ clusters = PUBLISHED_CLUSTERS }, w) => {
    const key = groundOf(clusters);
    groups.set(key, [...(groups.get(key) ?? []), w]);
  });
  return [...groups.values()];
}

/**
 * Builds the worlds of a replicate at t = 0. All have the clusters of the first but for their money; those with equal assumptions share
 * their economy, projects and counterfactual.
 */
export function createReplicate(request: SimulationRequest, replicate: number, means: Means = PLAIN_MEANS): Replicate {
  return prepareReplicate(request, replicate, means, ({ build }) => build());
}

/** What a counterfactual is made of: worlds under the same assumptions share one. */
export interface Origin {
  readonly assumptions: Assumptions;
  readonly clusters: readonly ClusterSetting[];
  readonly numbers: Numbers;
  readonly potential: PotentialProjects;
  /** The counterfactual as a world, to be simulated. */
  build(): World;
}

/** The same with counterfactuals from elsewhere: simulated where they are a world that `build` gave, else recalled. */
export function prepareReplicate<C extends Counterfactual>(
  request: SimulationRequest,
  replicate: number,
  means: Means,
  counterfactualOf: (origin: Origin) => C,
): Replicate<C> {
  const { quarters, resolution = 1 } = request;
  const clusters = request.worlds[0]?.clusters ?? PUBLISHED_CLUSTERS;
  const designs = clusters.map(designOf);
  const layout = layoutFor(designs, quarters, resolution);
  const luck = luckOf(keyFromSeed(request.seed), replicate);
  const ground = { layout, identity: luckKeys(layout, designs, quarters), luck, quarters, resolution, memory: means.memory };
  const economics = new Map<string, Economics<C>>();
  const pairs = request.worlds.map(({ policy, assumptions, clusters: own = clusters }) => {
    const key = JSON.stringify(Object.entries(assumptions).sort());
    const shared = economics.get(key) ?? shareEconomy(ground, assumptions, clusters, counterfactualOf);
    economics.set(key, shared);
    const world = shared.build(policy, own);
    shared.family.push(world);
    return { world, counterfactual: shared.counterfactual, tally: createTally(clusters.length) };
  });
  const counterfactuals = [...economics.values()].map(({ counterfactual }) => counterfactual);
  const simulated = (counterfactuals as readonly Counterfactual[]).filter(isSimulated);
  const worlds = [...simulated, ...pairs.map((pair) => pair.world)];
  const quarter = createSharedQuarter(layout, luck, worlds, means.kernel, means.memory);
  for (const world of worlds) countFirms(world, quarter.rows, quarter.count);
  const families = [...economics.values()].map(({ family }) => family);
  return { ...quarter, worlds, counterfactuals, pairs, families, search: createSearch() };
}

function isSimulated(counterfactual: Counterfactual | World): counterfactual is World {
  return 'firms' in counterfactual;
}

/** Worlds under the same assumptions: how a further one is built, and those that are simulated, the counterfactual first. */
interface Economics<C> {
  readonly build: (policy: Policy, clusters: readonly ClusterSetting[]) => World;
  readonly counterfactual: C;
  readonly family: World[];
}

interface Ground {
  readonly layout: Layout;
  readonly identity: Int32Array;
  readonly luck: Luck;
  readonly quarters: number;
  readonly resolution: number;
  readonly memory: Memory;
}

function shareEconomy<C extends Counterfactual>(
  { layout, identity, luck, quarters, resolution, memory }: Ground,
  assumptions: Assumptions,
  clusters: readonly ClusterSetting[],
  counterfactualOf: (origin: Origin) => C,
): Economics<C> {
  const numbersOf = (policy: Policy, own: readonly ClusterSetting[]): Numbers =>
    deriveNumbers({ policy, assumptions, clusters: own }, quarters, resolution);
  const numbers = numbersOf(NO_PROGRAMME, clusters);
  const economy = createEconomy(layout, identity, numbers, luck, memory);
  const potential = drawPotentialProjects(numbers, quarters, luck, memory);
  const build: Economics<C>['build'] = (policy, own) => createWorld(layout, numbersOf(policy, own), economy, potential, memory);
  const counterfactual = counterfactualOf({ assumptions, clusters, numbers, potential, build: () => build(NO_PROGRAMME, clusters) });
  return { build, counterfactual, family: isSimulated(counterfactual) ? [counterfactual] : [] };
}

/** Steps every world of a replicate from t to t + 1 in the same luck, and tallies. */
export function stepReplicate(state: Replicate<Counterfactual>, t: number): void {
  const { worlds, counterfactuals, pairs, families } = state;
  drawFirmLuck(state, worlds, t);
  const quarter = { ...state, t };
  for (const counterfactual of counterfactuals) if (isSimulated(counterfactual)) act(counterfactual, null, quarter);
  for (const { world, counterfactual } of pairs) act(world, counterfactual, quarter);
  for (const family of families) growFirms(family, state, t);
  for (const world of worlds) renew(world, quarter);
  for (const counterfactual of counterfactuals) counterfactual.recall?.(t + 1);
  for (const { world, counterfactual, tally } of pairs) tallyQuarter(tally, world, counterfactual, t);
  for (const [first] of families) growOlder(first!, state.rows, state.count);
  updateRows(state, worlds, t);
}
