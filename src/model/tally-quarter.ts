/** Takes a quarter into a world's tally. It reads the world and its counterfactual; it never writes to one or draws. */
import type { Counterfactual } from './counterfactual.ts';
import { additionalGdp, worthSoFar } from './effects.ts';
import { ALONE, OTHER_PARTNER } from './entities/projects.ts';
import type { World } from './entities/world.ts';
import { pow } from './exact-math.ts';
import { REGION_IDS } from './published.ts';
import { isSme } from './submodels/form-consortia.ts';
import { addTo, type Flows, type Tally } from './tally.ts';

/** The lower rate at which net present value is also stated. */
const LOW_RATE = 0.03;

/** Takes quarter t of a world, just stepped, into its tally. A project counts in its lead's region, a participation in the partner's. */
export function tallyQuarter(tally: Tally, world: World, counterfactual: Counterfactual, t: number): void {
  tally.gross.valueNow.fill(0);
  tally.deadweight.valueNow.fill(0);
  tally.crowded.valueNow.fill(0);
  addPresentValues(tally, world, t, -1);
  const { projects } = world;
  for (let n = 0; n < world.fundedCount; n++) {
    const p = world.funded[n]!;
    if (projects.startedAt[p] === t) tallyCommitment(tally, world, counterfactual, p);
    if (projects.stopped[p] === 1 && projects.spendUntil[p] === t) tallyStop(tally, world, counterfactual, p);
    tallyFlows(tally, world, counterfactual, p, t);
  }
  tallyCells(tally, world, counterfactual);
  addPresentValues(tally, world, t, 1);
}

/** Adds what has accrued so far, discounted from the end of quarter t: once with −1 before the quarter is taken, once with 1 after it. */
function addPresentValues(tally: Tally, world: World, t: number, sign: 1 | -1): void {
  const discount = sign * pow(1 + world.numbers.assumptions.discountRate, -(t + 1) / 4);
  const low = sign * pow(1 + LOW_RATE, -(t + 1) / 4);
  for (let s = 0; s < tally.paid.length; s++) {
    tally.additionalPresent[s]! += discount * additionalGdp(tally, world, s);
    const worth = worthSoFar(tally, world, s, sign === 1);
    tally.worth[s]! += discount * worth;
    tally.worthLow[s]! += low * worth;
  }
}

function tallyCommitment(tally: Tally, world: World, counterfactual: Counterfactual, p: number): void {
  const { projects, potential } = world;
  const c = potential.cluster[p]!;
  const r = projects.leadRegion[p]!;
  addMoney(tally, world, counterfactual, p, 1);
  addTo(tally.projects, tally.clusters, c, r, 1);
  addTo(tally.collaborations, tally.clusters, c, r, projects.newPairs[p]!);
  if (counterfactual.projects.status[p] === ALONE) addTo(tally.deadweightCost, tally.clusters, c, r, counterfactual.projects.cost[p]!);
  const at = projects.offset[p]!;
  for (let j = 0; j < projects.size[p]!; j++) {
    const i = projects.partner[at + j]!;
    const region = i >= 0 ? world.firms.region[i]! : i === OTHER_PARTNER ? r : world.research.region[-2 - i]!;
    addTo(tally.participations, tally.clusters, c, region, 1);
    if (isSme(world, i)) addTo(tally.smes, tally.clusters, c, r, 1);
  }
}

/** Money of project p times `factor`: all of it at commitment, less what a stop returns. */
function addMoney(tally: Tally, { projects, potential }: World, counterfactual: Counterfactual, p: number, factor: number): void {
  const add = (column: Float64Array, amount: number): void =>
    addTo(column, tally.clusters, potential.cluster[p]!, projects.leadRegion[p]!, factor * amount);
  add(tally.federal, projects.government[p]!);
  add(tally.provincial, projects.provincial[p]!);
  add(tally.partners, projects.cost[p]! - projects.government[p]!);
  add(tally.cost, projects.cost[p]!);
  if (counterfactual.projects.status[p] === ALONE) add(tally.deadweightFederal, projects.government[p]!);
}

/** What the stopped project p will not spend leaves the totals: its columns hold only what it has spent. */
function tallyStop(tally: Tally, world: World, counterfactual: Counterfactual, p: number): void {
  const { projects, potential, numbers } = world;
  const life = numbers.durations[potential.cluster[p]!]!;
  addMoney(tally, world, counterfactual, p, 1 - life / (projects.spendUntil[p]! - projects.spendFrom[p]!));
  addTo(tally.stopped, tally.clusters, potential.cluster[p]!, projects.leadRegion[p]!, 1);
}

function tallyFlows(tally: Tally, world: World, counterfactual: Counterfactual, p: number, t: number): void {
  const { projects, potential } = world;
  const c = potential.cluster[p]!;
  const r = projects.leadRegion[p]!;
  const [spending, value] = [projects.spending[p]!, projects.valueAdded[p]!];
  addFlows(tally, tally.gross, c, r, spending, value);
  const life = projects.spendUntil[p]! - projects.spendFrom[p]!;
  if (spending > 0) addTo(tally.paid, tally.clusters, c, r, projects.government[p]! / life);
  if (t === projects.spendUntil[p]! - 1) addTo(tally.ip, tally.clusters, c, r, potential.ip[p]!);
  const earns = potential.succeeds[p] === 1 && projects.stopped[p] === 0;
  if (earns && t === projects.revenueFrom[p]) addTo(tally.commercialised, tally.clusters, c, r, 1);
  // A project funded after its counterfactual twin began takes over what that one has done so far.
  const twin = counterfactual.projects.status[p] === ALONE;
  if (twin && projects.startedAt[p] === t) addFlows(tally, tally.deadweight, c, r, spentBefore(counterfactual, p, t), 0);
  const [spentAnyway, earnedAnyway] = twin ? [counterfactual.projects.spending[p]!, counterfactual.projects.valueAdded[p]!] : [0, 0];
  addFlows(tally, tally.deadweight, c, r, spentAnyway, earnedAnyway);
  const crowding = world.numbers.assumptions.congestion * world.clusters.crowding[c]!;
  addFlows(tally, tally.crowded, c, r, crowding * (spending - spentAnyway), crowding * (value - earnedAnyway));
}

function spentBefore({ projects }: Counterfactual, p: number, t: number): number {
  const { spendFrom, spendUntil, cost } = projects;
  const quarters = Math.max(0, Math.min(t, spendUntil[p]!) - spendFrom[p]!);
  return (cost[p]! * quarters) / (spendUntil[p]! - spendFrom[p]!);
}

function addFlows(tally: Tally, flows: Flows, c: number, r: number, spending: number, value: number): void {
  if (spending !== 0) addTo(flows.spending, tally.clusters, c, r, spending);
  if (value !== 0) {
    addTo(flows.value, tally.clusters, c, r, value / 4);
    addTo(flows.valueNow, tally.clusters, c, r, value);
  }
}

/** What is counted where it happens: spillover beyond the counterfactual's, firms opened and closed, capital raised, vouchers. */
function tallyCells(tally: Tally, world: World, counterfactual: Counterfactual): void {
  const regions = REGION_IDS.length;
  tally.spilloverNow.fill(0);
  for (let cell = 0; cell < world.spilloverByCell.length; cell++) {
    const add = (column: Float64Array, amount: number): void => {
      if (amount !== 0) addTo(column, tally.clusters, Math.floor(cell / regions), cell % regions, amount);
    };
    const extra = world.spilloverByCell[cell]! - counterfactual.spilloverByCell[cell]!;
    add(tally.spilloverGdp, extra);
    add(tally.spilloverNow, extra * 4);
    add(tally.opened, world.openedByCell[cell]!);
    add(tally.closed, world.closedByCell[cell]!);
    add(tally.raised, world.raisedByCell[cell]!);
    add(tally.vouchers, world.vouchersByCell[cell]!);
    add(tally.gross.spending, world.vouchersByCell[cell]!);
  }
}
