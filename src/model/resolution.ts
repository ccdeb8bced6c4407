/**
 * Agents that are more or less than one firm. An agent of weight w counts for w firms, but a project meets one of them: what it teaches and
 * whom it brings into the cluster is that firm, not all w of them, and never less than a firm. At one agent per firm there is nothing to do.
 */
import { cellOf } from './entities/firms.ts';
import type { Memory } from './entities/memory.ts';
import type { World } from './entities/world.ts';
import { makeMember } from './submodels/join-clusters.ts';

/** What is kept of the firms inside an agent; row i is agent i. */
export interface FirmParts {
  /** Knowledge that projects brought and that is not yet lost, for all its firms together, CAD M. */
  readonly learnt: Float64Array;
  /** Projects undertaken so far, and those with public money among them. */
  readonly engagements: Int32Array;
  readonly funded: Int32Array;
}

/** Empty columns for so many rows. */
export function createFirmParts(rows: number, memory: Memory): FirmParts {
  return { learnt: memory.float64(rows), engagements: memory.int32(rows), funded: memory.int32(rows) };
}

/** How many of the firms that agent i stands for have met so many projects: one more each time, as long as there is another. */
function met(world: World, i: number, projects: number): number {
  return Math.min(world.numbers.standsFor[world.firms.cluster[i]!]!, projects);
}

/** Agent i takes part in a project: with public money it becomes a member, or one of its firms does. */
export function engage(world: World, i: number, funded: boolean): void {
  const { parts, numbers, firms } = world;
  if (parts) {
    parts.engagements[i]! += 1;
    if (funded) parts.funded[i]! += 1;
    if (funded && parts.funded[i]! < numbers.weight[firms.cluster[i]!]!) return;
  }
  if (funded) makeMember(world, i);
}

/**
 * Members by cell where an agent is not one firm. Of an agent for several firms, those that met a project are members though it is not one itself. Of
 * agents for parts of a firm, those that met a project are whole firms, and among all others of the cell the share of members is that of the agents.
 */
export function countSingleMembers(world: World): void {
  const { parts, firms, numbers, membersByCell, firmsByCell, agentsByCell, memberAgentsByCell } = world;
  if (!parts) return;
  const whole = new Float64Array(membersByCell.length);
  for (let n = 0; n < world.participantCount; n++) {
    const i = world.participants[n]!;
    if (firms.alive[i] === 0 || parts.funded[i] === 0) continue;
    if (numbers.weight[firms.cluster[i]!]! < 1) whole[cellOf(firms, i)]! += 1;
    else if (firms.member[i] === 0) membersByCell[cellOf(firms, i)]! += met(world, i, parts.funded[i]!);
  }
  for (let cell = 0; cell < whole.length; cell++) {
    if (whole[cell] === 0) continue;
    const others = agentsByCell[cell]! - whole[cell]!;
    const share = others > 0 ? (memberAgentsByCell[cell]! - whole[cell]!) / others : 1;
    const single = Math.min(whole[cell]!, firmsByCell[cell]!);
    membersByCell[cell] = single + (firmsByCell[cell]! - single) * share;
  }
}

/** What an agent's firms have learnt fades as all knowledge does. */
export function forgetPart({ parts, participants, participantCount }: World, keep: number): void {
  if (!parts) return;
  for (let n = 0; n < participantCount; n++) parts.learnt[participants[n]!]! *= keep;
}

/** Knowledge of a firm of agent i that no project taught, and of one that was: K and K + learnt / taught firms, CAD M. */
function knowledgeWithin(world: World, parts: FirmParts, i: number): { untaught: number; taught: number; firms: number } {
  const learnt = parts.learnt[i]!;
  const untaught = Math.max(0, world.firms.knowledge[i]! - learnt / world.numbers.standsFor[world.firms.cluster[i]!]!);
  const firms = met(world, i, parts.engagements[i]!);
  return { untaught, taught: firms > 0 ? untaught + learnt / firms : untaught, firms };
}

/** Knowledge of that firm of agent i which has partners, CAD M. */
export function knowledgeOfPartner(world: World, i: number): number {
  return world.parts ? knowledgeWithin(world, world.parts, i).taught : world.firms.knowledge[i]!;
}

/**
 * Absorption from cells, once every agent has been taken as w equal firms: instead, w firms absorb with what they know themselves, and those that
 * projects taught absorb the more that this brings, w·α(K) + n·(α(K + learnt/n) − α(K)), since absorptive capacity is concave.
 */
export function tellFirmsApart(world: World, half: number, abroad: number, listens: Uint8Array): void {
  const { parts, firms, numbers, poolByCell, spilloverByCell, knowledgeByCluster } = world;
  if (!parts) return;
  const capacity = (k: number): number => k / (k + half);
  for (let n = 0; n < world.participantCount; n++) {
    const i = world.participants[n]!;
    if (firms.alive[i] === 0 || parts.learnt[i] === 0) continue;
    const c = firms.cluster[i]!;
    const cell = cellOf(firms, i);
    const weight = numbers.weight[c]!;
    knowledgeByCluster[c]! += parts.learnt[i]! * (1 - weight / numbers.standsFor[c]!);
    const heard = poolByCell[cell]! - abroad * firms.openKnowledge[i]!;
    if (heard <= 0 || listens[c] === 0) continue;
    const within = knowledgeWithin(world, parts, i);
    const more = within.firms * (capacity(within.taught) - capacity(within.untaught));
    spilloverByCell[cell]! += heard * (weight * capacity(within.untaught) + more - weight * capacity(firms.knowledge[i]!));
  }
}
