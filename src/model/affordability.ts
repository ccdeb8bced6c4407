/** Whether a consortium can pay: its partners' free annual capacity against what the project asks of them (S7). */
import { SME } from './entities/firms.ts';
import type { World } from './entities/world.ts';
import type { Luck } from './luck.ts';
import { drawFinancier, type Search } from './partner-search.ts';
import { boundRegion } from './rules.ts';

const REPLACEMENTS = 20;

/** What is asked of a consortium: own cost over the project's life and, under a programme's rules, the public money beside it. CAD M. */
export interface Bill {
  readonly ownCost: number;
  /** Public money whose rules bind (least SME share, most per firm), or null where none does. */
  readonly publicMoney: number | null;
}

/** Annual co-investment capacity not yet in use of the firms that agent i stands for, CAD M a year, venture capital included; 0 for a closed one. */
export function freeCapacity(world: World, i: number, t: number): number {
  const { firms, numbers } = world;
  if (firms.alive[i] === 0) return 0;
  const share = firms.kind[i] === SME ? numbers.assumptions.affordSme : numbers.assumptions.affordLarge;
  const raised = t < firms.ventureUntil[i]! ? firms.venture[i]! : 0;
  const ofOne = share * firms.jobs[i]! * firms.productivity[i]! * numbers.macroIndex[t]! + raised;
  const free = ofOne * numbers.standsFor[firms.cluster[i]!]! - firms.capacityInUse[i]!;
  return free > 0 ? free : 0;
}

/** The most public money in projects that the firms that agent i stands for may have, CAD M. */
function mostSupport({ firms, numbers }: World, i: number): number {
  const { maxPerFirm } = numbers.policy;
  return maxPerFirm > 0 ? maxPerFirm * numbers.standsFor[firms.cluster[i]!]! : Infinity;
}

/** Capacity of a partner towards a bill: none for a firm that has already had the most public money that one firm may have. */
function capacityFor(world: World, i: number, t: number, { publicMoney }: Bill): number {
  if (publicMoney !== null && world.firms.support[i]! >= mostSupport(world, i)) return 0;
  return freeCapacity(world, i, t);
}

/**
 * Whether the consortium's firms can pay a bill, the weakest beyond the lead being replaced up to 20 times; where the lead is the only
 * firm, the lead itself. Leaves each firm's share of cost, in proportion to free capacity, in `projects.share`.
 */
export function canPay(world: World, search: Search, luck: Luck, t: number, p: number, bill: Bill): boolean {
  const { projects, potential, numbers } = world;
  const at = projects.offset[p]!;
  const size = projects.size[p]!;
  const needed = (bill.ownCost * 4) / numbers.durations[potential.cluster[p]!]!;
  search.region = bill.publicMoney === null ? -1 : boundRegion(world, p);
  for (let attempt = 0; attempt <= REPLACEMENTS; attempt++) {
    let sum = 0;
    let weakest = 0;
    let least = Infinity;
    for (let j = 0; j < size; j++) {
      const i = projects.partner[at + j]!;
      const free = i >= 0 ? capacityFor(world, i, t, bill) : 0;
      projects.share[at + j] = free;
      sum += free;
      if (i >= 0 && j > 0 && free < least) {
        least = free;
        weakest = j;
      }
    }
    if (sum >= needed && sum > 0 && settleShares(world, p, sum, needed, bill)) return true;
    if (attempt === REPLACEMENTS) return false;
    if (weakest === 0) least = capacityFor(world, projects.partner[at]!, t, bill);
    replaceWeakest(world, search, luck, t, p, weakest, attempt, least, bill);
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
  bill: Bill,
): void {
  const { projects, firms } = world;
  const at = projects.offset[p]!;
  const kind = firms.kind[projects.partner[at + place]!]!;
  const found = drawFinancier(world, search, luck, t, p, place, attempt, kind);
  if (found >= 0 && capacityFor(world, found, t, bill) > least) projects.partner[at + place] = found;
}

/** Turns free capacities into shares of own cost; SMEs carry the least share that the rules ask. False where a rule cannot be kept. */
function settleShares(world: World, p: number, sum: number, needed: number, { publicMoney }: Bill): boolean {
  const { projects, firms, numbers } = world;
  const { minSmeShare, maxPerFirm } = numbers.policy;
  const [from, until] = [projects.offset[p]!, projects.offset[p]! + projects.size[p]!];
  const isSme = (j: number): boolean => projects.partner[j]! >= 0 && firms.kind[projects.partner[j]!] === SME;
  let [sme, large] = [1 / sum, 1 / sum];
  if (publicMoney !== null && minSmeShare > 0) {
    let free = 0;
    for (let j = from; j < until; j++) if (isSme(j)) free += projects.share[j]!;
    if (free <= 0 || free < minSmeShare * needed) return false;
    if (free < minSmeShare * sum) [sme, large] = [minSmeShare / free, sum > free ? (1 - minSmeShare) / (sum - free) : 0];
  }
  for (let j = from; j < until; j++) projects.share[j]! *= isSme(j) ? sme : large;
  if (publicMoney === null || maxPerFirm <= 0) return true;
  for (let j = from; j < until; j++) {
    const i = projects.partner[j]!;
    if (i >= 0 && firms.support[i]! + publicMoney * projects.share[j]! > mostSupport(world, i)) return false;
  }
  return true;
}
