/** S8: the order in which a cluster's applications are funded, under each selection rule. */
import { WAITING } from './entities/projects.ts';
import type { World } from './entities/world.ts';
import { log } from './exact-math.ts';
import { REGION_IDS } from './published.ts';
import { STREAM_COUNT } from './streams.ts';
import { countSmes } from './submodels/form-consortia.ts';

/** The cluster's waiting applications in the order of its rule; ties by order of arrival. A lottery leaves out those below its line. */
export function rank(world: World, c: number): number[] {
  const { selection, lotteryLine } = world.numbers.policy;
  const { potential, projects } = world;
  const applications = waitingIn(world, c);
  const scores = new Map(applications.map((p) => [p, scoreOf(world, p)]));
  const score = (p: number): number => scores.get(p)!;
  const byArrival = (p: number, q: number): number => projects.appliedAt[p]! - projects.appliedAt[q]! || p - q;
  const byScore = (p: number, q: number): number => score(q) - score(p) || byArrival(p, q);
  switch (selection) {
    case 'top-score':
      return applications.sort(byScore);
    case 'additionality-aware':
      return applications.sort((p, q) => seemsAdditional(world, q) - seemsAdditional(world, p) || byScore(p, q));
    case 'sme-first':
      return applications.sort((p, q) => smeShare(world, q) - smeShare(world, p) || byScore(p, q));
    case 'first-come':
      return applications.sort(byArrival);
    case 'region-balanced':
      return balanced(world, c, applications.sort(byScore));
    case 'lottery':
      return applications.filter((p) => score(p) >= lotteryLine).sort((p, q) => potential.lot[p]! - potential.lot[q]! || byArrival(p, q));
  }
}

function waitingIn(world: World, c: number): number[] {
  const applications: number[] = [];
  for (let n = 0; n < world.waitingCount; n++) {
    const p = world.waiting[n]!;
    if (world.potential.cluster[p] === c && world.projects.status[p] === WAITING) applications.push(p);
  }
  return applications;
}

/** Each time the best application of the lead's region that has had least money beside its share of the cluster's firms. */
function balanced(world: World, c: number, byScore: readonly number[]): number[] {
  const { projects, potential, firms, committedByCell, start, numbers } = world;
  const regions = REGION_IDS.length;
  const had = Float64Array.from(REGION_IDS, (_, r) => committedByCell[c * regions + r]!);
  const queues = REGION_IDS.map((_, r) => byScore.filter((p) => firms.region[projects.partner[projects.offset[p]!]!] === r));
  const order: number[] = [];
  while (order.length < byScore.length) {
    let next = -1;
    let least = Infinity;
    queues.forEach((queue, r) => {
      const share = start.regionShares[c * regions + r]!;
      const beside = had[r]! / (share > 0 ? share : 1e-9);
      if (queue.length > 0 && beside < least) [next, least] = [r, beside];
    });
    const p = queues[next]!.shift()!;
    had[next]! += (numbers.federalPart[c]! * potential.budget[p]!) / (1 + numbers.match[c * STREAM_COUNT + potential.stream[p]!]!);
    order.push(p);
  }
  return order;
}

/** 1 if the application seems not to go ahead without money, as far as the assessors know. */
export function seemsAdditional(world: World, p: number): number {
  const { assumptions } = world.numbers;
  const mistaken = world.potential.signalLuck[p]! < assumptions.signalError * doubtOf(world) ? 1 : 0;
  return world.projects.wouldProceed[p]! ^ mistaken ^ 1;
}

/** What is left of the assessors' ignorance after expertise, data sharing and monitoring. */
function doubtOf({ numbers }: World): number {
  return (1 - numbers.policy.expertise) * numbers.services.scoreNoise;
}

function smeShare(world: World, p: number): number {
  return countSmes(world, p) / world.projects.size[p]!;
}

/** The assessed score of an application. */
export function scoreOf(world: World, p: number): number {
  const { policy, assumptions } = world.numbers;
  const value = log(world.potential.value[p]!) + assumptions.scoreNoise * doubtOf(world) * world.potential.assessmentError[p]!;
  return (
    policy.scoreWeightValue * value +
    policy.scoreWeightAdditionality * seemsAdditional(world, p) +
    policy.scoreWeightSme * smeShare(world, p)
  );
}
