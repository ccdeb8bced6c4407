/**
 * S8: each cluster ranks its applications and commits money in order until its bank does not cover the next one.
 * Score = ω_x (ln x + noise) + ω_a·(would not proceed otherwise, as far as known) + ω_sme·SME share.
 */
import { canPay } from '../affordability.ts';
import { DROPPED, FUNDED, WAITING } from '../entities/projects.ts';
import type { World } from '../entities/world.ts';
import type { Luck } from '../luck.ts';
import type { Search } from '../partner-search.ts';
import { REGION_IDS } from '../published.ts';
import { publicShare } from '../rules.ts';
import { rank } from '../selection-rules.ts';
import { undertake } from '../undertake.ts';
import { clears, goAlone, hurdleOf } from './decide-to-co-invest.ts';
import { countFromOtherClusters, countSmes, obeyRules, replaceClosed } from './form-consortia.ts';

/** Funds what the banks cover; the rest goes alone, waits, or gives up. */
export function selectProjects(world: World, search: Search, luck: Luck, t: number): void {
  for (let c = 0; c < world.numbers.clusters.length; c++) if (world.clusters.callOpen[c] === 1) fundCluster(world, search, luck, t, c);
  settleUnfunded(world, search, luck, t);
}

function fundCluster(world: World, search: Search, luck: Luck, t: number, c: number): void {
  const { projects, potential, clusters, numbers } = world;
  for (const p of rank(world, c)) {
    if (!leadLives(world, p)) continue;
    const cost = potential.budget[p]! * (projects.wouldProceed[p] === 1 ? 1 + numbers.assumptions.scaleUplift : 1);
    const publicMoney = publicShare(world, p, t) * cost;
    const federal = publicMoney * numbers.federalPart[c]!;
    if (federal > clusters.bank[c]!) break;
    if (!isReady(world, search, luck, t, p, cost - publicMoney, publicMoney)) continue;
    clusters.bank[c]! -= federal;
    clusters.committed[c]! += federal;
    undertake(world, t, p, FUNDED, { cost, federal, provincial: publicMoney - federal });
    noteCommitment(world, c, p, cost, publicMoney, federal);
  }
}

/** What gates and the region-balanced rule look at. */
function noteCommitment(world: World, c: number, p: number, cost: number, publicMoney: number, federal: number): void {
  const { clusters, projects } = world;
  clusters.projects[c]! += 1;
  clusters.partners[c]! += projects.size[p]!;
  clusters.smes[c]! += countSmes(world, p);
  clusters.publicMoney[c]! += publicMoney;
  clusters.privateMoney[c]! += cost - publicMoney;
  world.committedByCell[c * REGION_IDS.length + projects.leadRegion[p]!]! += federal;
}

/** Whether the consortium still wants to on this quarter's terms and, with closed partners replaced, obeys the rules and can pay. */
function isReady(world: World, search: Search, luck: Luck, t: number, p: number, ownCost: number, publicMoney: number): boolean {
  if (!clears(world, t, p, hurdleOf(world, p))) return false;
  replaceClosed(world, search, luck, t, p);
  if (!obeyRules(world, search, luck, t, p) || !canPay(world, search, luck, t, p, { ownCost, publicMoney })) return false;
  // Whoever was replaced because it could not pay may have been there for a rule.
  const { minSme, minCrossCluster } = world.numbers.policy;
  return countSmes(world, p) >= minSme && countFromOtherClusters(world, p) >= minCrossCluster;
}

function leadLives(world: World, p: number): boolean {
  return world.firms.alive[world.projects.partner[world.projects.offset[p]!]!] === 1;
}

function settleUnfunded(world: World, search: Search, luck: Luck, t: number): void {
  const { projects, potential, numbers } = world;
  let kept = 0;
  for (let n = 0; n < world.waitingCount; n++) {
    const p = world.waiting[n]!;
    if (projects.status[p] !== WAITING) continue;
    const lives = leadLives(world, p);
    if (lives && projects.wouldProceed[p] === 1 && stillPaysAlone(world, search, luck, t, p, potential.budget[p]!)) {
      goAlone(world, t, p);
    } else if (!lives || t >= projects.appliedAt[p]! + numbers.assumptions.waitQuarters) {
      projects.status[p] = DROPPED;
    } else {
      world.waiting[kept++] = p;
    }
  }
  world.waitingCount = kept;
}

/** Whether the consortium that could go alone still can, now that the quarter's money is committed. */
function stillPaysAlone(world: World, search: Search, luck: Luck, t: number, p: number, cost: number): boolean {
  const { projects } = world;
  const at = projects.offset[p]!;
  const alone = projects.aloneSize[p]!;
  const applied = { size: projects.size[p]!, partner: projects.partner.slice(at, projects.offset[p + 1]!) };
  projects.size[p] = alone;
  projects.partner.set(projects.alonePartner.subarray(at, at + alone), at);
  const pays = canPay(world, search, luck, t, p, { ownCost: cost, publicMoney: null });
  projects.alonePartner.set(projects.partner.subarray(at, at + alone), at);
  projects.aloneShare.set(projects.share.subarray(at, at + alone), at);
  projects.partner.set(applied.partner, at);
  projects.size[p] = applied.size;
  return pays;
}
