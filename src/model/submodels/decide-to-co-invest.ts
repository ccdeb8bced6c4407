/**
 * S7: partners decide. Apply if x·foreseen capture ≥ h(1 − s)(1 + τ) and the consortium can pay (1 − s)B;
 * without public money go ahead if the consortium exists, x ≥ h, and it can pay B.
 */
import { canPay } from '../affordability.ts';
import type { Counterfactual } from '../counterfactual.ts';
import { LARGE } from '../entities/firms.ts';
import { ALONE, DROPPED, WAITING } from '../entities/projects.ts';
import type { World } from '../entities/world.ts';
import { exp } from '../exact-math.ts';
import type { Luck } from '../luck.ts';
import type { Search } from '../partner-search.ts';
import { publicShare, transactionCostAt } from '../rules.ts';
import { isRunning } from '../services.ts';
import { undertake } from '../undertake.ts';
import { formConsortium, obeyRules } from './form-consortia.ts';
import { hearsOfCall, valueShift } from './live-through-stages.ts';

/**
 * Forms the consortia of the quarter's potential projects, and of those that follow finished ones, and lets each apply, go alone or give up.
 * What a cluster's stage adds to value is the economy's own: the counterfactual (`twin` null), which steps first, adds it for every world.
 */
export function decideToCoInvest(world: World, twin: Counterfactual | null, search: Search, luck: Luck, t: number): void {
  const { potential } = world;
  search.served = isRunning(world.numbers.policy, t);
  for (let p = potential.first[t]!; p < potential.first[t + 1]!; p++) {
    if (twin === null) shiftValue(world, p);
    decide(world, search, luck, t, p);
  }
  const { followOns, followOnCount } = world;
  world.followOnCount = 0;
  for (let n = 0; n < followOnCount; n++) decide(world, search, luck, t, followOns[n]!);
}

/** A project and whatever follows it are worth more or less by the stage of their cluster when the first of them arrives. */
function shiftValue(world: World, p: number): void {
  const { potential } = world;
  const factor = exp(valueShift(world, potential.cluster[p]!));
  potential.value[p]! *= factor;
  if (potential.followOn[p]! >= 0) potential.value[potential.followOn[p]!]! *= factor;
}

function decide(world: World, search: Search, luck: Luck, t: number, p: number): void {
  const { potential, projects, clusters } = world;
  const called = clusters.callOpen[potential.cluster[p]!] === 1 && hearsOfCall(world, p, t);
  if (isHopeless(world, t, p, called) || !formConsortium(world, search, luck, t, p)) {
    projects.status[p] = DROPPED;
    return;
  }
  projects.aloneSize[p] = projects.size[p]!;
  projects.wouldProceed[p] = couldGoAlone(world, search, luck, t, p) ? 1 : 0;
  if (called && applies(world, search, luck, t, p)) {
    projects.status[p] = WAITING;
    projects.appliedAt[p] = t;
    world.waiting[world.waitingCount++] = p;
  } else if (projects.wouldProceed[p] === 1) {
    goAlone(world, t, p);
  } else {
    projects.status[p] = DROPPED;
  }
}

/** Whether no lead, whatever its kind, would go ahead or apply: then nobody need look for partners. */
function isHopeless(world: World, t: number, p: number, called: boolean): boolean {
  const { hurdleSme, hurdleLarge } = world.numbers.assumptions;
  const lowest = Math.min(hurdleSme, hurdleLarge);
  const alone = world.potential.exists[p] === 1 && world.potential.value[p]! >= lowest;
  return !alone && !(called && clears(world, t, p, lowest));
}

/** Whether the foreseen value of p is worth the own share of cost to a lead with this hurdle, on the terms of quarter t. */
export function clears(world: World, t: number, p: number, hurdle: number): boolean {
  const { numbers, potential } = world;
  const foreseen = 1 + numbers.assumptions.opennessForesight * (numbers.capture - 1);
  return potential.value[p]! * foreseen >= hurdle * (1 - publicShare(world, p, t)) * (1 + transactionCostAt(world, t));
}

/** The lead's hurdle: what private value per dollar of own cost it asks for. */
export function hurdleOf(world: World, p: number): number {
  const lead = world.projects.partner[world.projects.offset[p]!]!;
  const { hurdleSme, hurdleLarge } = world.numbers.assumptions;
  return world.firms.kind[lead] === LARGE ? hurdleLarge : hurdleSme;
}

/** Would proceed without money; the consortium that could is noted beside the applying one. */
function couldGoAlone(world: World, search: Search, luck: Luck, t: number, p: number): boolean {
  const { potential, projects } = world;
  if (potential.exists[p] === 0 || potential.value[p]! < hurdleOf(world, p)) return false;
  const from = projects.offset[p]!;
  const until = from + projects.size[p]!;
  const asFormed = projects.partner.slice(from, until);
  const affordable = canPay(world, search, luck, t, p, { ownCost: potential.budget[p]!, publicMoney: null });
  projects.alonePartner.set(projects.partner.subarray(from, until), from);
  projects.aloneShare.set(projects.share.subarray(from, until), from);
  projects.partner.set(asFormed, from);
  return affordable;
}

function applies(world: World, search: Search, luck: Luck, t: number, p: number): boolean {
  const { potential, projects } = world;
  const s = publicShare(world, p, t);
  if (!clears(world, t, p, hurdleOf(world, p))) return false;
  const budget = potential.budget[p]!;
  const bill = { ownCost: (1 - s) * budget, publicMoney: s * budget };
  if (obeyRules(world, search, luck, t, p) && canPay(world, search, luck, t, p, bill)) return true;
  projects.size[p] = projects.aloneSize[p]!;
  return false;
}

/** Starts project p without public money, with the consortium that could pay for it. */
export function goAlone(world: World, t: number, p: number): void {
  const { projects, potential } = world;
  const at = projects.offset[p]!;
  const size = projects.aloneSize[p]!;
  projects.size[p] = size;
  projects.partner.set(projects.alonePartner.subarray(at, at + size), at);
  projects.share.set(projects.aloneShare.subarray(at, at + size), at);
  undertake(world, t, p, ALONE, { cost: potential.budget[p]!, federal: 0, provincial: 0 });
}
