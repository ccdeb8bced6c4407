/**
 * S13: firms absorb what others' projects taught. S_i = Σ cells ω e^(−d/λ) (P + ω_R P_research) + ω_N Σ live links P_j, own knowledge excluded;
 * absorbed_i = α_i S_i, α = K/(K + K½); value added spilt = ρ_s · absorbed_i / reference reach, so that Q = 1 in the base network.
 */
import type { World } from '../entities/world.ts';
import { REGION_IDS } from '../published.ts';
import { knowledgeOfPartner, tellFirmsApart } from '../resolution.ts';
import { isRunning } from '../services.ts';
import { hasCriticalMass } from './live-through-stages.ts';

/** Computes what every firm absorbs in quarter t and the value added that spills over, by cell. */
export function spillKnowledge(world: World, rows: Int32Array, count: number, t: number): void {
  const served = isRunning(world.numbers.policy, t);
  const half = world.start.halfKnowledge / (served ? 1 + world.numbers.services.training : 1);
  poolKnowledge(world, served);
  const listens = Uint8Array.from(world.numbers.clusters, (_, c) => (hasCriticalMass(world, c) ? 1 : 0));
  const abroad = served ? 1 + world.numbers.services.internationalPool : 1;
  absorbFromCells(world, rows, count, half, abroad, listens);
  tellFirmsApart(world, half, abroad, listens);
  absorbFromLinks(world, t, half, listens);
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
  // Summed over sources in the same order for every cell, but cell beside cell: the sums do not wait for each other.
  poolByCell.fill(0);
  for (let b = 0; b < cells; b++) {
    const source = firmKnowledgeByCell[b]! + researchWeight * researchKnowledgeByCell[b]!;
    for (let a = 0; a < cells; a++) poolByCell[a]! += weights[a * cells + b]! * source;
  }
  for (let a = 0; a < cells; a++) poolByCell[a]! *= abroad;
}

/** One pass over firms: absorptive capacity times the pool of the cell; sums what is absorbed by cell and knowledge by cluster. */
function absorbFromCells(world: World, rows: Int32Array, count: number, half: number, abroad: number, listens: Uint8Array): void {
  const { firms, poolByCell, knowledgeByCluster, spilloverByCell } = world;
  const { alive, cluster, region, knowledge, openKnowledge, absorbed } = firms;
  const regions = REGION_IDS.length;
  const { weight } = world.numbers;
  knowledgeByCluster.fill(0);
  spilloverByCell.fill(0);
  for (let n = 0; n < count; n++) {
    const i = rows[n]!;
    if (alive[i] === 0) continue;
    const c = cluster[i]!;
    const cell = c * regions + region[i]!;
    const k = knowledge[i]!;
    const heard = poolByCell[cell]! - abroad * openKnowledge[i]!;
    const taken = heard > 0 && listens[c] === 1 ? (k / (k + half)) * heard : 0;
    knowledgeByCluster[c]! += weight[c]! * k;
    spilloverByCell[cell]! += weight[c]! * taken;
    absorbed[i] = taken;
  }
}

function absorbFromLinks(world: World, t: number, half: number, listens: Uint8Array): void {
  const { network, firms, research } = world;
  const { openKnowledge } = firms;
  const { left, right, expiry, count } = network;
  const rows = network.firmRows;
  for (let e = 0; e < count; e++) {
    if (expiry[e]! <= t) continue;
    const a = left[e]!;
    const b = right[e]!;
    if (a < rows) absorbFrom(world, half, a, b < rows ? openKnowledge[b]! : research.openKnowledge[b - rows]!, listens);
    if (b < rows) absorbFrom(world, half, b, a < rows ? openKnowledge[a]! : research.openKnowledge[a - rows]!, listens);
  }
}

/** Firm i learns from a live partner's open knowledge. */
function absorbFrom(world: World, half: number, i: number, open: number, listens: Uint8Array): void {
  const { firms, numbers, spilloverByCell } = world;
  if (open === 0 || firms.alive[i] === 0 || listens[firms.cluster[i]!] === 0) return;
  const k = knowledgeOfPartner(world, i);
  const taken = ((numbers.assumptions.linkWeight * k) / (k + half)) * open;
  firms.absorbed[i]! += taken;
  spilloverByCell[firms.cluster[i]! * REGION_IDS.length + firms.region[i]!]! += taken;
}
