/** What happens to firms, links and lists when a project goes ahead, funded or alone. */
import { engage } from './resolution.ts';
import { link } from './entities/network.ts';
import { FUNDED, OTHER_PARTNER } from './entities/projects.ts';
import type { World } from './entities/world.ts';
import { isRunning } from './services.ts';

/** What a project costs and who pays beside its partners, CAD M. */
export interface Funding {
  readonly cost: number;
  readonly federal: number;
  readonly provincial: number;
}

/** Project p goes ahead in quarter t. A funded project starts to spend after the contracting lag, one that goes alone at once. */
export function undertake(world: World, t: number, p: number, status: number, { cost, federal, provincial }: Funding): void {
  const { projects, potential, numbers } = world;
  const duration = numbers.durations[potential.cluster[p]!]!;
  projects.status[p] = status;
  projects.startedAt[p] = t;
  projects.spendFrom[p] = t + (status === FUNDED ? numbers.contractingLag : 0);
  projects.spendUntil[p] = projects.spendFrom[p]! + duration;
  projects.revenueFrom[p] = projects.spendUntil[p]! + quartersToRevenue(world, p, status);
  projects.leadRegion[p] = world.firms.region[projects.partner[projects.offset[p]!]!]!;
  projects.cost[p] = cost;
  projects.government[p] = federal;
  projects.provincial[p] = provincial;
  world.active[world.activeCount++] = p;
  if (status === FUNDED) world.funded[world.fundedCount++] = p;
  bindPartners(world, p, t, status === FUNDED);
}

/** Whole quarters from project p's end to first revenue: those funded have the help to reach the market that the programme pays for. */
function quartersToRevenue({ potential, numbers }: World, p: number, status: number): number {
  const fall = status === FUNDED ? numbers.services.commercialisation : 0;
  return Math.floor(potential.lag[p]! * (1 - fall) + 0.5);
}

/** What the partners of p pay themselves, CAD M. */
export function ownCost({ projects }: World, p: number): number {
  return projects.cost[p]! - projects.government[p]! - projects.provincial[p]!;
}

function bindPartners(world: World, p: number, t: number, funded: boolean): void {
  const { projects, firms } = world;
  const annualContribution = (ownCost(world, p) * 4) / (projects.spendUntil[p]! - projects.spendFrom[p]!);
  const publicMoney = projects.government[p]! + projects.provincial[p]!;
  const at = projects.offset[p]!;
  for (let j = 0; j < projects.size[p]!; j++) {
    const i = projects.partner[at + j]!;
    if (i >= 0) {
      firms.capacityInUse[i]! += annualContribution * projects.share[at + j]!;
      if (funded) {
        firms.support[i]! += publicMoney * projects.share[at + j]!;
        firms.treated[i] = 1;
      }
      engage(world, i, funded);
      addParticipant(world, i);
    }
    for (let k = 0; k < j; k++) linkPartners(world, p, t, i, projects.partner[at + k]!);
  }
}

function linkPartners(world: World, p: number, t: number, i: number, j: number): void {
  const { network, firms, projects, numbers } = world;
  if (i === OTHER_PARTNER || j === OTHER_PARTNER || (i < 0 && j < 0)) return;
  const brokerage = isRunning(numbers.policy, t) ? numbers.services.brokerage : 0;
  const expiry = projects.spendUntil[p]! + Math.floor(numbers.assumptions.linkLife * (1 + brokerage) + 0.5);
  const isNew = link(network, i >= 0 ? i : network.firmRows - 2 - i, j >= 0 ? j : network.firmRows - 2 - j, expiry);
  if (!isNew) return;
  projects.newPairs[p]! += 1;
  if (i >= 0) firms.degree[i]! += 1;
  if (j >= 0) firms.degree[j]! += 1;
}

/** Notes that firm i has open knowledge to look after from now on. */
export function addParticipant(world: World, i: number): void {
  if (world.isParticipant[i] === 1) return;
  world.isParticipant[i] = 1;
  if (world.participantCount === world.participants.length) {
    const larger = new Int32Array(world.participants.length * 2);
    larger.set(world.participants);
    world.participants = larger;
  }
  world.participants[world.participantCount++] = i;
}

/** Frees the partners' capacity when project p has spent its budget. */
export function releasePartners(world: World, p: number): void {
  const { projects, firms } = world;
  const at = projects.offset[p]!;
  const annual = (ownCost(world, p) * 4) / (projects.spendUntil[p]! - projects.spendFrom[p]!);
  for (let j = 0; j < projects.size[p]!; j++) {
    const i = projects.partner[at + j]!;
    if (i >= 0 && firms.alive[i] === 1) firms.capacityInUse[i] = Math.max(0, firms.capacityInUse[i]! - annual * projects.share[at + j]!);
  }
}
