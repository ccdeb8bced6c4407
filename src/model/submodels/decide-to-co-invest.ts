/**
 * S7: partners decide. Apply if x·foreseen capture ≥ h(1 − s)(1 + τ) and the consortium can pay (1 − s)B;
 * without public money go ahead if the consortium exists, x ≥ h, and it can pay B.
 */
import { LARGE, SME } from '../entities/firms.ts';
import { ALONE, DROPPED, WAITING } from '../entities/projects.ts';
import type { World } from '../entities/world.ts';
import type { Luck } from '../luck.ts';
import { STREAM_COUNT } from '../streams.ts';
import { drawFinancier, type Search } from '../partner-search.ts';
import { formConsortium, obeyRules } from './form-consortia.ts';
import { undertake } from '../undertake.ts';

const REPLACEMENTS = 20;

/** Government's share of cost, s = 1 / (1 + m), for project p. */
export function subsidyShare(world: World, p: number): number {
  const m = world.numbers.match[world.potential.cluster[p]! * STREAM_COUNT + world.potential.stream[p]!]!;
  return 1 / (1 + m);
}

/** Forms the consortia of the quarter's potential projects and lets each apply, go alone or give up. */
export function decideToCoInvest(world: World, search: Search, luck: Luck, t: number): void {
  const { potential, projects, clusters } = world;
  for (let p = potential.first[t]!; p < potential.first[t + 1]!; p++) {
    if (!formConsortium(world, search, luck, t, p)) {
      projects.status[p] = DROPPED;
      continue;
    }
    projects.wouldProceed[p] = couldGoAlone(world, search, luck, t, p) ? 1 : 0;
    if (clusters.callOpen[potential.cluster[p]!] === 1 && applies(world, search, luck, t, p)) {
      projects.status[p] = WAITING;
      projects.appliedAt[p] = t;
      world.waiting[world.waitingCount++] = p;
    } else if (projects.wouldProceed[p] === 1) {
      goAlone(world, t, p);
    } else {
      projects.status[p] = DROPPED;
    }
  }
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
  const affordable = canPay(world, search, luck, t, p, potential.budget[p]!);
  projects.alonePartner.set(projects.partner.subarray(from, until), from);
  projects.aloneShare.set(projects.share.subarray(from, until), from);
  projects.partner.set(asFormed, from);
  return affordable;
}

function applies(world: World, search: Search, luck: Luck, t: number, p: number): boolean {
  const { numbers, potential } = world;
  const s = subsidyShare(world, p);
  const foreseen = 1 + numbers.assumptions.opennessForesight * (numbers.capture - 1);
  if (potential.value[p]! * foreseen < hurdleOf(world, p) * (1 - s) * (1 + numbers.transactionCost)) return false;
  const alone = world.projects.size[p]!;
  if (obeyRules(world, search, luck, t, p) && canPay(world, search, luck, t, p, (1 - s) * potential.budget[p]!)) return true;
  world.projects.size[p] = alone;
  return false;
}

/** Annual co-investment capacity not yet in use, CAD M a year; 0 for a closed firm. */
export function freeCapacity(world: World, i: number, t: number): number {
  const { firms, numbers } = world;
  if (firms.alive[i] === 0) return 0;
  const share = firms.kind[i] === SME ? numbers.assumptions.affordSme : numbers.assumptions.affordLarge;
  const free = share * firms.jobs[i]! * firms.productivity[i]! * numbers.macroIndex[t]! - firms.capacityInUse[i]!;
  return free > 0 ? free : 0;
}

/**
 * Whether the consortium's firms can pay `ownCost` (CAD M over the project's life), the weakest beyond the lead being replaced up to
 * 20 times; where the lead is the only firm, the lead itself.
 * Leaves each firm's share of cost, in proportion to free capacity, in `projects.share`.
 */
export function canPay(world: World, search: Search, luck: Luck, t: number, p: number, ownCost: number): boolean {
  const { projects, potential, numbers } = world;
  const at = projects.offset[p]!;
  const size = projects.size[p]!;
  const needed = (ownCost * 4) / numbers.durations[potential.cluster[p]!]!;
  for (let attempt = 0; attempt <= REPLACEMENTS; attempt++) {
    let sum = 0;
    let weakest = 0;
    let least = Infinity;
    for (let j = 0; j < size; j++) {
      const i = projects.partner[at + j]!;
      const free = i >= 0 ? freeCapacity(world, i, t) : 0;
      projects.share[at + j] = free;
      sum += free;
      if (i >= 0 && j > 0 && free < least) {
        least = free;
        weakest = j;
      }
    }
    if (sum >= needed && sum > 0) {
      for (let j = 0; j < size; j++) projects.share[at + j]! /= sum;
      return true;
    }
    if (attempt === REPLACEMENTS) return false;
    if (weakest === 0) least = freeCapacity(world, projects.partner[at]!, t);
    replaceWeakest(world, search, luck, t, p, weakest, attempt, least);
  }
  return false;
}

/** The place goes to a candidate of the same kind that can pay more, if one is found. */
function replaceWeakest(
  world: World,
  search: Search,
  luck: Luck,
  t: number,
  p: number,
  place: number,
  attempt: number,
  least: number,
): void {
  const { projects, firms } = world;
  const at = projects.offset[p]!;
  const kind = firms.kind[projects.partner[at + place]!]!;
  const found = drawFinancier(world, search, luck, t, p, place, attempt, kind);
  if (found >= 0 && freeCapacity(world, found, t) > least) projects.partner[at + place] = found;
}

/** Starts project p without public money, with the consortium that could pay for it. */
export function goAlone(world: World, t: number, p: number): void {
  const { projects, potential } = world;
  const at = projects.offset[p]!;
  const size = potential.partners[p]!;
  projects.size[p] = size;
  projects.partner.set(projects.alonePartner.subarray(at, at + size), at);
  projects.share.set(projects.aloneShare.subarray(at, at + size), at);
  undertake(world, t, p, ALONE, potential.budget[p]!, 0);
}
