/**
 * S12: active projects spend B/D a quarter and their partners learn.
 * K(t+1) = (1 − δ)K + own R&D + share of project spending; what others can learn from follows after the spillover lag.
 */
import { LARGE } from '../entities/firms.ts';
import { FUNDED, OTHER_PARTNER } from '../entities/projects.ts';
import type { World } from '../entities/world.ts';
import { forgetPart } from '../resolution.ts';
import { releasePartners } from '../undertake.ts';

/** Spends, pays the government's share, and accumulates knowledge. */
export function spendAndLearn(world: World, rows: Int32Array, count: number, t: number): void {
  world.clusters.crowding.fill(0);
  accumulateOwnResearch(world, rows, count, t);
  decayOpenKnowledge(world);
  const { projects, clusters, potential, numbers } = world;
  const lag = numbers.assumptions.spilloverLag;
  for (let n = 0; n < world.activeCount; n++) {
    const p = world.active[n]!;
    const from = projects.spendFrom[p]!;
    const until = projects.spendUntil[p]!;
    const quarterly = projects.cost[p]! / (until - from);
    projects.spending[p] = t >= from && t < until ? quarterly : 0;
    if (t >= from && t < until) {
      clusters.paid[potential.cluster[p]!]! += projects.government[p]! / (until - from);
      if (projects.status[p] === FUNDED) world.clusters.crowding[potential.cluster[p]!]! += quarterly;
      teach(world, p, quarterly, false);
    }
    if (t === until - 1) finish(world, p);
    if (t >= from + lag && t < until + lag) {
      teach(world, p, quarterly * (projects.status[p] === FUNDED ? numbers.spilloverOpenness : 1), true);
    }
  }
}

/** The partners are free again; a funded project has yielded its rights; whoever wants to go on does so next quarter. */
function finish(world: World, p: number): void {
  const { potential, clusters, projects } = world;
  releasePartners(world, p);
  if (projects.status[p] === FUNDED) {
    clusters.completed[potential.cluster[p]!]! += 1;
    clusters.ipRights[potential.cluster[p]!]! += potential.ip[p]!;
  }
  if (potential.followOn[p]! >= 0) world.followOns[world.followOnCount++] = potential.followOn[p]!;
}

function accumulateOwnResearch(world: World, rows: Int32Array, count: number, t: number): void {
  const { firms, numbers } = world;
  const { alive, kind, jobs, productivity, knowledge } = firms;
  const keep = 1 - numbers.knowledgeLoss;
  const index = numbers.macroIndex[t]! / 4;
  const sme = numbers.assumptions.rdIntensitySme * index;
  const large = numbers.assumptions.rdIntensityLarge * index;
  for (let n = 0; n < count; n++) {
    const i = rows[n]!;
    if (alive[i] === 1) knowledge[i] = keep * knowledge[i]! + (kind[i] === LARGE ? large : sme) * jobs[i]! * productivity[i]!;
  }
}

function decayOpenKnowledge(world: World): void {
  const keep = 1 - world.numbers.knowledgeLoss;
  const { openKnowledge } = world.firms;
  for (let n = 0; n < world.participantCount; n++) openKnowledge[world.participants[n]!]! *= keep;
  forgetPart(world, keep);
  for (let r = 0; r < world.research.openKnowledge.length; r++) world.research.openKnowledge[r]! *= keep;
}

/** Shares knowledge equally among firms and research organisations; what a closed firm would have learnt is lost. */
function teach(world: World, p: number, amount: number, open: boolean): void {
  const { projects, firms, research } = world;
  const at = projects.offset[p]!;
  const size = projects.size[p]!;
  let learners = 0;
  for (let j = 0; j < size; j++) if (projects.partner[at + j] !== OTHER_PARTNER) learners += 1;
  const each = amount / learners;
  for (let j = 0; j < size; j++) {
    const i = projects.partner[at + j]!;
    if (i >= 0) {
      if (firms.alive[i] === 0) continue;
      if (open) firms.openKnowledge[i]! += each;
      else firms.knowledge[i]! += each / world.numbers.standsFor[firms.cluster[i]!]!;
      if (!open && world.parts) world.parts.learnt[i]! += each;
    } else if (open && i !== OTHER_PARTNER) research.openKnowledge[-2 - i]! += each;
  }
}
