/**
 * S8: each cluster ranks its applications and commits money in order until its bank does not cover the next one.
 * Score = ω_x (ln x + noise) + ω_a·(would not proceed otherwise, as far as known) + ω_sme·SME share.
 */
import { DROPPED, FUNDED, WAITING } from '../entities/projects.ts';
import type { World } from '../entities/world.ts';
import { log } from '../exact-math.ts';
import type { Luck } from '../luck.ts';
import type { Search } from '../partner-search.ts';
import { CLUSTERS } from '../published.ts';
import { undertake } from '../undertake.ts';
import { canPay, goAlone, subsidyShare } from './decide-to-co-invest.ts';
import { countSmes, obeyRules, replaceClosed } from './form-consortia.ts';

/** Funds what the banks cover; the rest goes alone, waits, or gives up. */
export function selectProjects(world: World, search: Search, luck: Luck, t: number): void {
  for (let c = 0; c < CLUSTERS.length; c++) if (world.clusters.callOpen[c] === 1) fundCluster(world, search, luck, t, c);
  settleUnfunded(world, search, luck, t);
}

function fundCluster(world: World, search: Search, luck: Luck, t: number, c: number): void {
  const { projects, potential, clusters, numbers } = world;
  for (const p of rank(world, c)) {
    const cost = potential.budget[p]! * (projects.wouldProceed[p] === 1 ? 1 + numbers.assumptions.scaleUplift : 1);
    const government = subsidyShare(world, p) * cost;
    if (government > clusters.bank[c]!) break;
    if (!isReady(world, search, luck, t, p, cost - government)) continue;
    clusters.bank[c]! -= government;
    clusters.committed[c]! += government;
    undertake(world, t, p, FUNDED, cost, government);
  }
}

/** Whether the consortium, with closed partners replaced, still obeys the rules and can pay. */
function isReady(world: World, search: Search, luck: Luck, t: number, p: number, ownCost: number): boolean {
  if (!leadLives(world, p)) return false;
  replaceClosed(world, search, luck, t, p);
  return obeyRules(world, search, luck, t, p) && canPay(world, search, luck, t, p, ownCost);
}

function leadLives(world: World, p: number): boolean {
  return world.firms.alive[world.projects.partner[world.projects.offset[p]!]!] === 1;
}

/** The cluster's waiting applications, best first; equal scores by order of arrival. A lottery leaves out those below its line. */
export function rank(world: World, c: number): number[] {
  const { policy } = world.numbers;
  const { potential, projects } = world;
  const applications: number[] = [];
  for (let n = 0; n < world.waitingCount; n++) {
    const p = world.waiting[n]!;
    if (potential.cluster[p] === c && projects.status[p] === WAITING) applications.push(p);
  }
  if (policy.selection === 'lottery') {
    return applications
      .filter((p) => scoreOf(world, p) >= policy.lotteryLine)
      .sort((p, q) => potential.lot[p]! - potential.lot[q]! || p - q);
  }
  const scores = new Map(applications.map((p) => [p, scoreOf(world, p)]));
  return applications.sort((p, q) => scores.get(q)! - scores.get(p)! || p - q);
}

/** The assessed score of an application. */
export function scoreOf(world: World, p: number): number {
  const { numbers, potential, projects } = world;
  const { policy, assumptions } = numbers;
  const doubt = 1 - policy.expertise;
  const value = log(potential.value[p]!) + assumptions.scoreNoise * doubt * potential.assessmentError[p]!;
  const mistaken = potential.signalLuck[p]! < assumptions.signalError * doubt ? 1 : 0;
  const seemsAdditional = projects.wouldProceed[p]! ^ mistaken ^ 1;
  const smeShare = countSmes(world, p) / projects.size[p]!;
  return policy.scoreWeightValue * value + policy.scoreWeightAdditionality * seemsAdditional + policy.scoreWeightSme * smeShare;
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
  const { projects, potential } = world;
  const at = projects.offset[p]!;
  const applied = { size: projects.size[p]!, partner: projects.partner.slice(at, projects.offset[p + 1]!) };
  projects.size[p] = potential.partners[p]!;
  projects.partner.set(projects.alonePartner.subarray(at, at + potential.partners[p]!), at);
  const pays = canPay(world, search, luck, t, p, cost);
  projects.alonePartner.set(projects.partner.subarray(at, at + potential.partners[p]!), at);
  projects.aloneShare.set(projects.share.subarray(at, at + potential.partners[p]!), at);
  projects.partner.set(applied.partner, at);
  projects.size[p] = applied.size;
  return pays;
}
