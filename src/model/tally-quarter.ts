/** Takes a quarter into a world's tally. It reads the world and its counterfactual; it never writes to one or draws. */
import { additionalGdp } from './effects.ts';
import { ALONE, FUNDED, OTHER_PARTNER } from './entities/projects.ts';
import type { World } from './entities/world.ts';
import { pow } from './exact-math.ts';
import { FIRST_CLUSTER_SCOPE, FIRST_REGION_SCOPE, SCOPES } from './outcomes.ts';
import { REGION_IDS } from './published.ts';
import { isSme } from './submodels/form-consortia.ts';
import type { Flows, Tally } from './tally.ts';

/** Adds `amount` to the whole, to a cluster and to a region. */
function add(column: Float64Array, cluster: number, region: number, amount: number): void {
  column[0]! += amount;
  column[FIRST_CLUSTER_SCOPE + cluster]! += amount;
  column[FIRST_REGION_SCOPE + region]! += amount;
}

/** Takes quarter t of a world, just stepped, into its tally. A project counts in its lead's region, a participation in the partner's. */
export function tallyQuarter(tally: Tally, world: World, counterfactual: World, t: number): void {
  tally.gross.valueNow.fill(0);
  tally.deadweight.valueNow.fill(0);
  addPresentValue(tally, world, t, -1);
  const { projects, potential } = world;
  for (let p = 0; p < potential.first[t + 1]!; p++) {
    if (projects.status[p] !== FUNDED) continue;
    if (projects.startedAt[p] === t) tallyCommitment(tally, world, counterfactual, p);
    tallyFlows(tally, world, counterfactual, p, t);
  }
  tallySpillover(tally, world, counterfactual);
  addPresentValue(tally, world, t, 1);
}

/** Adds additional GDP so far, discounted from the end of quarter t: once with −1 before the quarter is taken, once with 1 after it. */
function addPresentValue(tally: Tally, world: World, t: number, sign: 1 | -1): void {
  const discount = sign * pow(1 + world.numbers.assumptions.discountRate, -(t + 1) / 4);
  for (let s = 0; s < SCOPES.length; s++) tally.additionalPresent[s]! += discount * additionalGdp(tally, world, s);
}

function tallyCommitment(tally: Tally, world: World, counterfactual: World, p: number): void {
  const { projects, potential } = world;
  const c = potential.cluster[p]!;
  const r = projects.leadRegion[p]!;
  const government = projects.government[p]!;
  add(tally.projects, c, r, 1);
  add(tally.federal, c, r, government);
  add(tally.partners, c, r, projects.cost[p]! - government);
  add(tally.cost, c, r, projects.cost[p]!);
  if (counterfactual.projects.status[p] === ALONE) {
    add(tally.deadweightFederal, c, r, government);
    add(tally.deadweightCost, c, r, counterfactual.projects.cost[p]!);
  }
  const at = projects.offset[p]!;
  for (let j = 0; j < projects.size[p]!; j++) {
    const i = projects.partner[at + j]!;
    const region = i >= 0 ? world.firms.region[i]! : i === OTHER_PARTNER ? r : world.research.region[-2 - i]!;
    add(tally.participations, c, region, 1);
    if (isSme(world, i)) add(tally.smes, c, r, 1);
  }
}

function tallyFlows(tally: Tally, world: World, counterfactual: World, p: number, t: number): void {
  const { projects, potential } = world;
  const c = potential.cluster[p]!;
  const r = projects.leadRegion[p]!;
  addFlows(tally.gross, c, r, projects.spending[p]!, projects.valueAdded[p]!);
  if (projects.spending[p]! > 0) add(tally.paid, c, r, projects.government[p]! / (projects.spendUntil[p]! - projects.spendFrom[p]!));
  // A project funded after its counterfactual twin began takes over what that one has done so far.
  if (counterfactual.projects.status[p] !== ALONE) return;
  if (projects.startedAt[p] === t) addFlows(tally.deadweight, c, r, spentBefore(counterfactual, p, t), 0);
  addFlows(tally.deadweight, c, r, counterfactual.projects.spending[p]!, counterfactual.projects.valueAdded[p]!);
}

function spentBefore(world: World, p: number, t: number): number {
  const { spendFrom, spendUntil, cost } = world.projects;
  const quarters = Math.max(0, Math.min(t, spendUntil[p]!) - spendFrom[p]!);
  return (cost[p]! * quarters) / (spendUntil[p]! - spendFrom[p]!);
}

function addFlows(flows: Flows, c: number, r: number, spending: number, value: number): void {
  if (spending > 0) add(flows.spending, c, r, spending);
  if (value > 0) {
    add(flows.value, c, r, value / 4);
    add(flows.valueNow, c, r, value);
  }
}

function tallySpillover(tally: Tally, world: World, counterfactual: World): void {
  const regions = REGION_IDS.length;
  tally.spilloverNow.fill(0);
  for (let cell = 0; cell < world.spilloverByCell.length; cell++) {
    const extra = world.spilloverByCell[cell]! - counterfactual.spilloverByCell[cell]!;
    if (extra === 0) continue;
    const c = Math.floor(cell / regions);
    add(tally.spilloverGdp, c, cell % regions, extra);
    add(tally.spilloverNow, c, cell % regions, extra * 4);
  }
}
