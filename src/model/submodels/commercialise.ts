/**
 * S14: successful projects earn annual value added v = ob·B·x·ξ/π₀·κ·capture·(1 − e^(−τ/4))·e^(−δτ/4), τ quarters after first revenue.
 * It reaches partners in proportion to their cost shares; a closed partner's part passes to the others.
 */
import { RETURN_WINDOW } from '../entities/clusters.ts';
import { FUNDED, type PotentialProjects } from '../entities/projects.ts';
import type { World } from '../entities/world.ts';
import { EXPECTED_SUCCESS, type Numbers } from '../numbers.ts';

/** Sets each project's value added and hands it to the firms. */
export function commercialise(world: World, t: number): void {
  const { firms, projects, potential, clusters } = world;
  const count = world.numbers.clusters.length;
  const window = (t % RETURN_WINDOW) * count;
  for (let c = 0; c < count; c++) {
    clusters.takenOver[c] = 0;
    clusters.recentValue[window + c] = 0;
  }
  for (let n = 0; n < world.participantCount; n++) firms.projectValue[world.participants[n]!] = 0;
  let kept = 0;
  for (let n = 0; n < world.activeCount; n++) {
    const p = world.active[n]!;
    const value = annualValueAdded(world, p, t);
    projects.valueAdded[p] = value;
    if (value > 0) hand(world, p, value);
    if (projects.status[p] === FUNDED) clusters.recentValue[window + potential.cluster[p]!]! += value / 4;
    if (isOver(world, p, t)) projects.spending[p] = 0;
    else world.active[kept++] = p;
  }
  world.activeCount = kept;
}

/** Annual value added of project p in quarter t, CAD M. */
export function annualValueAdded(world: World, p: number, t: number): number {
  const { projects, potential, numbers } = world;
  if (projects.stopped[p] === 1) return 0;
  return annualValueOf(numbers, potential, p, projects.status[p]!, projects.cost[p]!, t - projects.revenueFrom[p]!);
}

/** Annual value added of project p, undertaken at this cost with this status, `since` quarters after first revenue (negative before), CAD M. */
export function annualValueOf(
  numbers: Numbers,
  potential: PotentialProjects,
  p: number,
  status: number,
  cost: number,
  since: number,
): number {
  if (potential.succeeds[p] === 0 || since < 0 || since >= numbers.profile.length) return 0;
  const level = (numbers.assumptions.realisedYield / EXPECTED_SUCCESS) * numbers.commercialScale[potential.cluster[p]!]!;
  const funded = status === FUNDED;
  const capture = funded ? numbers.capture : 1;
  const demand = funded ? numbers.services.internationalDemand : 1;
  return level * capture * demand * cost * potential.value[p]! * potential.multiplier[p]! * numbers.profile[since]!;
}

function hand(world: World, p: number, value: number): void {
  const { projects, firms, clusters, potential } = world;
  const from = projects.offset[p]!;
  const until = from + projects.size[p]!;
  let live = 0;
  for (let j = from; j < until; j++) {
    const i = projects.partner[j]!;
    if (i >= 0 && firms.alive[i] === 1) live += projects.share[j]!;
  }
  if (live <= 0) {
    clusters.takenOver[potential.cluster[p]!]! += value;
    return;
  }
  for (let j = from; j < until; j++) {
    const i = projects.partner[j]!;
    if (i < 0 || firms.alive[i] === 0) continue;
    firms.projectValue[i]! += (value * projects.share[j]!) / live;
    firms.proven[i] = 1;
  }
}

/** A failed project leaves the list once it has spent and been learnt from. */
function isOver(world: World, p: number, t: number): boolean {
  const { projects, potential, numbers } = world;
  return (potential.succeeds[p] === 0 || projects.stopped[p] === 1) && t > projects.spendUntil[p]! + numbers.assumptions.spilloverLag;
}
