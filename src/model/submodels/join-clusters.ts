/** S4: firms join their cluster by Bass diffusion, each with hazard a + b·M/P. Synchronous: M and P are those of the quarter's start. */
import { cellOf } from '../entities/firms.ts';
import type { QuarterLuck, World } from '../entities/world.ts';
import { isRunning } from '../services.ts';
import { FIRST_COMMITMENT, REGION_IDS } from '../published.ts';

/** Whether the programme recruits members in quarter t: from a year after its start until it stops. */
export function recruits(world: World, t: number): boolean {
  const { policy } = world.numbers;
  return isRunning(policy, t) && t >= policy.startAtQuarter + FIRST_COMMITMENT;
}

/** Share of a cluster's live firms that are members. */
export function memberShare(world: World, cluster: number): number {
  const regions = REGION_IDS.length;
  let firms = 0;
  let members = 0;
  for (let r = 0; r < regions; r++) {
    firms += world.firmsByCell[cluster * regions + r]!;
    members += world.membersByCell[cluster * regions + r]!;
  }
  return firms > 0 ? Math.min(1, members / firms) : 0;
}

/** The most that the hazard of joining can be, with every firm of a cluster a member. */
export function mostJoining({ assumptions, services }: World['numbers']): number {
  return (1 + services.brokerage) * assumptions.bassInnovation + assumptions.bassImitation;
}

/** Firm i is a member from now on. */
export function makeMember({ firms, memberAgentsByCell }: World, i: number): void {
  if (firms.member[i] === 1) return;
  firms.member[i] = 1;
  if (firms.alive[i] === 1) memberAgentsByCell[cellOf(firms, i)]! += 1;
}

/** Lets every live non-member decide. */
export function joinClusters(world: World, rows: Int32Array, count: number, luck: QuarterLuck, t: number): void {
  if (!recruits(world, t)) return;
  const { bassInnovation, bassImitation } = world.numbers.assumptions;
  const outreach = 1 + world.numbers.services.brokerage;
  const hazard = Float64Array.from(world.numbers.clusters, (_, c) =>
    world.clusters.windDownFrom[c]! < 0 ? outreach * bassInnovation + bassImitation * memberShare(world, c) : 0,
  );
  const { alive, member, cluster } = world.firms;
  const { rows: asked, count: many } = luck.mayJoin ?? { rows, count };
  for (let n = 0; n < many; n++) {
    const i = asked[n]!;
    if (alive[i] === 1 && member[i] === 0 && luck.join[i]! < hazard[cluster[i]!]!) makeMember(world, i);
  }
}
