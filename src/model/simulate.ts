/** The only door to the model: a request and a replicate's number in, a recording out. */
import { designOf, PUBLISHED_CLUSTERS, type ClusterSetting } from './cluster-design.ts';
import { layoutFor, luckKeys, type Layout } from './entities/layout.ts';
import type { QuarterLuck, World } from './entities/world.ts';
import { laplaceQuantile } from './exact-math.ts';
import { createEconomy, createWorld } from './initialization.ts';
import { keyFromSeed, luckOf, STREAM, type Luck, type LuckColumns } from './luck.ts';
import { deriveNumbers } from './numbers.ts';
import { record } from './observers.ts';
import { clusterScopes, recordingLength, scopeCount } from './outcomes.ts';
import type { Assumptions } from './parameters.ts';
import { NO_PROGRAMME, type Policy } from './policy.ts';
import { createSearch } from './partner-search.ts';
import { drawPotentialProjects } from './potential-projects.ts';
import { step, type Quarter } from './schedule.ts';
import { tallyQuarter } from './tally-quarter.ts';
import { createTally, type Tally } from './tally.ts';
import { countFirms } from './submodels/enter-and-exit.ts';

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
}

/** One replicate's result: `values[((w × scopes + s) × observers + o) × (quarters + 1) + t]`; always finite. Scopes as in `outcomes.ts`. */
export interface Recording {
  readonly replicate: number;
  readonly values: Float64Array;
}

/** A world of the request with its counterfactual and its tally. */
export interface Pair {
  readonly world: World;
  readonly counterfactual: World;
  readonly tally: Tally;
}

/** A replicate at t = 0: every world once, counterfactuals first, and what they share. */
export interface Replicate {
  readonly layout: Layout;
  readonly luck: Luck;
  readonly worlds: readonly World[];
  readonly counterfactuals: readonly World[];
  readonly pairs: readonly Pair[];
  /** Rows of firms alive in at least one world, ascending. */
  readonly rows: Int32Array;
  count: number;
  readonly firmLuck: QuarterLuck;
  readonly uniforms: LuckColumns;
  readonly quarter: Omit<Quarter, 't' | 'count'>;
}

/** Simulates one replicate of every world of the request, and of their counterfactual, in the same luck. */
export function simulate(request: SimulationRequest, replicate: number): Recording {
  const { quarters, worlds } = request;
  const most = clusterScopes(worlds);
  const values = new Float64Array(recordingLength(worlds.length, quarters, scopeCount(most)));
  for (const places of bySameClusters(worlds)) {
    const state = createReplicate({ ...request, worlds: places.map((w) => worlds[w]!) }, replicate);
    const take = (t: number): void => state.pairs.forEach((pair, n) => record(values, places[n]!, quarters, t, pair, most));
    take(0);
    for (let t = 0; t < quarters; t++) {
      stepReplicate(state, t);
      take(t + 1);
    }
  }
  return { replicate, values };
}

/** Places of worlds with the same clusters: they share their firms. Luck is keyed by cluster, so that firms of both are the same in each. */
function bySameClusters(worlds: readonly WorldSettings[]): number[][] {
  const groups = new Map<string, number[]>();
  worlds.forEach(({ clusters = PUBLISHED_CLUSTERS }, w) => {
    const key = JSON.stringify(clusters);
    groups.set(key, [...(groups.get(key) ?? []), w]);
  });
  return [...groups.values()];
}

/**
 * Builds the worlds of a replicate at t = 0. All have the clusters of the first; those with equal assumptions share their economy,
 * projects and counterfactual.
 */
export function createReplicate(request: SimulationRequest, replicate: number): Replicate {
  const { quarters } = request;
  const clusters = request.worlds[0]?.clusters ?? PUBLISHED_CLUSTERS;
  const designs = clusters.map(designOf);
  const layout = layoutFor(designs, quarters);
  const identity = luckKeys(layout, designs, quarters);
  const luck = luckOf(keyFromSeed(request.seed), replicate);
  const counterfactuals: World[] = [];
  const shared = new Map<string, { build: (policy: Policy) => World; counterfactual: World }>();
  const pairs = request.worlds.map(({ policy, assumptions }) => {
    const key = JSON.stringify(Object.entries(assumptions).sort());
    let economy = shared.get(key);
    if (!economy) {
      economy = shareEconomy(layout, identity, luck, quarters, assumptions, clusters);
      shared.set(key, economy);
      counterfactuals.push(economy.counterfactual);
    }
    return { world: economy.build(policy), counterfactual: economy.counterfactual, tally: createTally(clusters.length) };
  });
  const worlds = [...counterfactuals, ...pairs.map((pair) => pair.world)];
  const column = (): Float64Array => new Float64Array(layout.rows);
  const firmLuck = { growth: column(), exit: column(), join: column(), deal: column() };
  const rows = new Int32Array(layout.rows);
  for (let i = 0; i < layout.initialRows; i++) rows[i] = i;
  const state: Replicate = {
    layout,
    luck,
    worlds,
    counterfactuals,
    pairs,
    rows,
    count: layout.initialRows,
    firmLuck,
    uniforms: [firmLuck.growth, firmLuck.exit, firmLuck.join, firmLuck.deal],
    quarter: { luck, firmLuck, rows, search: createSearch() },
  };
  for (const world of worlds) countFirms(world, rows, state.count, -1);
  return state;
}

function shareEconomy(
  layout: Layout,
  identity: Int32Array,
  luck: Luck,
  quarters: number,
  assumptions: Assumptions,
  clusters: readonly ClusterSetting[],
): { build: (policy: Policy) => World; counterfactual: World } {
  const numbers = deriveNumbers({ policy: NO_PROGRAMME, assumptions, clusters }, quarters);
  const economy = createEconomy(layout, identity, numbers, luck);
  const potential = drawPotentialProjects(numbers, quarters, luck);
  return {
    build: (policy) => createWorld(layout, deriveNumbers({ policy, assumptions, clusters }, quarters), economy, potential),
    counterfactual: createWorld(layout, numbers, economy, potential),
  };
}

/** Steps every world of a replicate from t to t + 1 in the same luck, and tallies. */
export function stepReplicate(state: Replicate, t: number): void {
  drawFirmLuck(state, t);
  const quarter = { ...state.quarter, t, count: state.count };
  for (const counterfactual of state.counterfactuals) step(counterfactual, null, quarter);
  for (const { world, counterfactual } of state.pairs) step(world, counterfactual, quarter);
  for (const { world, counterfactual, tally } of state.pairs) tallyQuarter(tally, world, counterfactual, t);
  updateRows(state, t);
}

function drawFirmLuck({ luck, worlds, rows, count, uniforms, firmLuck }: Replicate, t: number): void {
  luck.fill(STREAM.firmQuarter, worlds[0]!.firms.identity, rows, count, t, uniforms);
  for (let n = 0; n < count; n++) {
    const i = rows[n]!;
    firmLuck.growth[i] = laplaceQuantile(firmLuck.growth[i]!);
  }
}

/** Keeps the rows alive in some world and appends the quarter's entrants. */
function updateRows(state: Replicate, t: number): void {
  const { rows, worlds, layout } = state;
  const alive = (i: number): boolean => worlds.some((world) => world.firms.alive[i] === 1);
  let kept = 0;
  for (let n = 0; n < state.count; n++) if (alive(rows[n]!)) rows[kept++] = rows[n]!;
  const first = layout.initialRows + t * layout.slotsPerQuarter;
  const { rowOf } = worlds[0]!.firms;
  for (let k = 0; k < layout.slotsPerQuarter; k++) {
    const i = rowOf[first + k]!;
    if (alive(i)) rows[kept++] = i;
  }
  state.count = kept;
}
