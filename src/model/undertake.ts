/** What happens to firms, links and lists when a project goes ahead, funded or alone. */
import { link } from './entities/network.ts';
import { FUNDED, OTHER_PARTNER } from './entities/projects.ts';
import type { World } from './entities/world.ts';

/**
 * Project p goes ahead in quarter t at `cost`, of which the government pays `government` (CAD M).
 * A funded project starts to spend after the contracting lag, one that goes alone at once.
 */
export function undertake(world: World, t: number, p: number, status: number, cost: number, government: number): void {
  const { projects, potential, numbers } = world;
  const duration = numbers.durations[potential.cluster[p]!]!;
  projects.status[p] = status;
  projects.startedAt[p] = t;
  projects.spendFrom[p] = t + (status === FUNDED ? numbers.assumptions.contractingLag : 0);
  projects.spendUntil[p] = projects.spendFrom[p]! + duration;
  projects.revenueFrom[p] = projects.spendUntil[p]! + potential.lag[p]!;
  projects.leadRegion[p] = world.firms.region[projects.partner[projects.offset[p]!]!]!;
  projects.cost[p] = cost;
  projects.government[p] = government;
  world.active[world.activeCount++] = p;
  bindPartners(world, p, status === FUNDED, ((cost - government) * 4) / duration);
}

function bindPartners(world: World, p: number, funded: boolean, annualContribution: number): void {
  const { projects, firms } = world;
  const at = projects.offset[p]!;
  for (let j = 0; j < projects.size[p]!; j++) {
    const i = projects.partner[at + j]!;
    if (i >= 0) {
      firms.capacityInUse[i]! += annualContribution * projects.share[at + j]!;
      if (funded) {
        firms.treated[i] = 1;
        firms.member[i] = 1;
      }
      addParticipant(world, i);
    }
    for (let k = 0; k < j; k++) linkPartners(world, p, i, projects.partner[at + k]!);
  }
}

function linkPartners(world: World, p: number, i: number, j: number): void {
  const { network, firms, projects, numbers } = world;
  if (i === OTHER_PARTNER || j === OTHER_PARTNER || (i < 0 && j < 0)) return;
  const expiry = projects.spendUntil[p]! + numbers.assumptions.linkLife;
  const isNew = link(network, i >= 0 ? i : network.firmRows - 2 - i, j >= 0 ? j : network.firmRows - 2 - j, expiry);
  if (!isNew) return;
  if (i >= 0) firms.degree[i]! += 1;
  if (j >= 0) firms.degree[j]! += 1;
}

function addParticipant(world: World, i: number): void {
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
  const annual = ((projects.cost[p]! - projects.government[p]!) * 4) / (projects.spendUntil[p]! - projects.spendFrom[p]!);
  for (let j = 0; j < projects.size[p]!; j++) {
    const i = projects.partner[at + j]!;
    if (i >= 0 && firms.alive[i] === 1) firms.capacityInUse[i] = Math.max(0, firms.capacityInUse[i]! - annual * projects.share[at + j]!);
  }
}
