/**
 * S13: firms absorb what others' projects taught. S_i = Σ cells ω e^(−d/λ) (P + ω_R P_research) + ω_N Σ live links P_j, own knowledge excluded;
 * absorbed_i = α_i S_i, α = K/(K + K½); value added spilt = ρ_s · absorbed_i / reference reach, so that Q = 1 in the base network.
 */
import type { World } from '../entities/world.ts';
import { REGION_IDS } from '../published.ts';
import { isRunning } from '../services.ts';
import { hasCriticalMass } from './live-through-stages.ts';

/** Computes what every firm absorbs in quarter t and the value added that spills over, by cell. */
export function spillKnowledge(world: World, rows: Int32Array, count: number, t: number): void {
  const served = isRunning(world.numbers.policy, t);
  const half = world.start.halfKnowledge / (served ? 1 + world.numbers.services.training : 1);
  poolKnowledge(world, served);
  absorbFromCells(world, rows, count, half, served ? 1 + world.numbers.services.internationalPool : 1);
  absorbFromLinks(world, t, half);
  const { numbers, start, spilloverByCell } = world;
  const rate = numbers.assumptions.spilloverReturn / 4 / start.referenceReach;
  for (let cell = 0; cell < spilloverByCell.length; cell++) spilloverByCell[cell]! *= rate;
}

function poolKnowledge(world: World, served: boolean): void {
  const { firms, research, numbers, firmKnowledgeByCell, researchKnowledgeByCell, poolByCell } = world;
  const regions = REGION_IDS.length;
  const cells = poolByCell.length;
  firmKnowledgeByCell.fill(0);
  researchKnowledgeByCell.fill(0);
  for (let n = 0; n < world.participantCount; n++) {
    const i = world.participants[n]!;
    firmKnowledgeByCell[firms.cluster[i]! * regions + firms.region[i]!]! += firms.openKnowledge[i]!;
  }
  for (let r = 0; r < research.openKnowledge.length; r++) {
    researchKnowledgeByCell[research.cluster[r]! * regions + research.region[r]!]! += research.openKnowledge[r]!;
  }
  const { researchWeight } = numbers.assumptions;
  const weights = served ? numbers.servedSpaceWeight : numbers.spaceWeight;
  const abroad = served ? 1 + numbers.services.internationalPool : 1;
  for (let a = 0; a < cells; a++) {
    let pool = 0;
    for (let b = 0; b < cells; b++) {
      pool += weights[a * cells + b]! * (firmKnowledgeByCell[b]! + researchWeight * researchKnowledgeByCell[b]!);
    }
    poolByCell[a] = pool * abroad;
  }
}

/** One pass over firms: absorptive capacity times the pool of the cell; sums what is absorbed by cell and knowledge by cluster. */
function absorbFromCells(world: World, rows: Int32Array, count: number, half: number, abroad: number): void {
  const { firms, poolByCell, knowledgeByCluster, spilloverByCell } = world;
  const { alive, cluster, region, knowledge, openKnowledge, absorbed } = firms;
  const regions = REGION_IDS.length;
  const listens = world.numbers.clusters.map((_, c) => hasCriticalMass(world, c));
  knowledgeByCluster.fill(0);
  spilloverByCell.fill(0);
  for (let n = 0; n < count; n++) {
    const i = rows[n]!;
    if (alive[i] === 0) continue;
    const c = cluster[i]!;
    const cell = c * regions + region[i]!;
    const k = knowledge[i]!;
    const heard = poolByCell[cell]! - abroad * openKnowledge[i]!;
    const taken = heard > 0 && listens[c]! ? (k / (k + half)) * heard : 0;
    knowledgeByCluster[c]! += k;
    spilloverByCell[cell]! += taken;
    absorbed[i] = taken;
  }
}

function absorbFromLinks(world: World, t: number, half: number): void {
  const { network, firms, research } = world;
  const { openKnowledge } = firms;
  const rows = network.firmRows;
  for (let e = 0; e < network.count; e++) {
    if (network.expiry[e]! <= t) continue;
    const a = network.left[e]!;
    const b = network.right[e]!;
    if (a < rows) absorbFrom(world, half, a, b < rows ? openKnowledge[b]! : research.openKnowledge[b - rows]!);
    if (b < rows) absorbFrom(world, half, b, a < rows ? openKnowledge[a]! : research.openKnowledge[a - rows]!);
  }
}

/** Firm i learns from a live partner's open knowledge. */
function absorbFrom(world: World, half: number, i: number, open: number): void {
  const { firms, numbers, spilloverByCell } = world;
  if (firms.alive[i] === 0 || open === 0 || !hasCriticalMass(world, firms.cluster[i]!)) return;
  const k = firms.knowledge[i]!;
  const taken = ((numbers.assumptions.linkWeight * k) / (k + half)) * open;
  firms.absorbed[i]! += taken;
  spilloverByCell[firms.cluster[i]! * REGION_IDS.length + firms.region[i]!]! += taken;
}
