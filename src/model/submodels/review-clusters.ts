/**
 * S11: gates. Once a year from the third on each cluster is looked at: private per public dollar, SMEs, partners and IP rights per project, members' growth,
 * share of its money committed. A gate is failed when more than half of what is asked falls short, as far as a noisy look shows;
 * two failures warn, three wind the cluster down.
 */
import type { World } from '../entities/world.ts';
import { exp, normalQuantile } from '../exact-math.ts';
import { STREAM, type Luck } from '../luck.ts';
import { isRunning } from '../services.ts';

const FIRST_GATE = 8;
/** Failures after which a cluster is wound down. */
export const CLOSED_AFTER = 3;

/** What a gate asks and what the cluster shows. */
export interface Indicator {
  readonly asked: number;
  readonly shown: number;
}

/** Looks at every cluster that is still open. */
export function reviewClusters(world: World, luck: Luck, t: number): void {
  const { policy, clusters: designs } = world.numbers;
  const clock = t - policy.startAtQuarter;
  if (policy.gates === 'off' || !isRunning(policy, t) || clock < 4 || clock % 4 !== 0) return;
  const { clusters } = world;
  designs.forEach(({ key }, c) => {
    const members = membersOf(world, c);
    const indicators = indicatorsOf(world, c, members);
    clusters.membersAtGate[c] = members;
    if (clock < FIRST_GATE || clusters.windDownFrom[c]! >= 0 || !failsGate(world, luck, t, key, indicators)) return;
    clusters.strikes[c]! += 1;
    if (clusters.strikes[c] === CLOSED_AFTER) clusters.windDownFrom[c] = t;
  });
}

function membersOf(world: World, c: number): number {
  const regions = world.membersByCell.length / world.numbers.clusters.length;
  let members = 0;
  for (let r = 0; r < regions; r++) members += world.membersByCell[c * regions + r]!;
  return members;
}

/** The six indicators of a cluster, always in the same order; of what cannot be seen yet nothing is asked. */
export function indicatorsOf(world: World, c: number, members: number): Indicator[] {
  const { clusters } = world;
  const { policy, assumptions } = world.numbers;
  const of = (part: number, whole: number, asked: number): Indicator =>
    whole > 0 ? { asked, shown: part / whole } : { asked: 0, shown: 0 };
  const project = clusters.appropriated[c]! - clusters.operations[c]!;
  const before = clusters.membersAtGate[c]!;
  return [
    of(clusters.privateMoney[c]!, clusters.publicMoney[c]!, policy.gateLeverage),
    of(clusters.smes[c]!, clusters.projects[c]!, policy.gateSmes),
    of(clusters.partners[c]!, clusters.projects[c]!, policy.gatePartners),
    of(clusters.ipRights[c]!, clusters.completed[c]!, policy.gateIp),
    of(members - before, before, policy.gateGrowth),
    of(clusters.committed[c]!, project, assumptions.gateAbsorption),
  ];
}

/** Whether more than half of what is asked falls short, each indicator seen with its own noise. */
function failsGate(world: World, luck: Luck, t: number, key: number, indicators: readonly Indicator[]): boolean {
  const { assumptions, services } = world.numbers;
  const noise = assumptions.gateNoise * services.reviewNoise;
  const u = new Float64Array(4);
  let asked = 0;
  let short = 0;
  indicators.forEach((indicator, k) => {
    luck.draw(STREAM.gate, (key << 3) | k, t, u);
    if (indicator.asked <= 0) return;
    asked += 1;
    if (indicator.shown * exp(noise * normalQuantile(u[0]!)) < indicator.asked) short += 1;
  });
  return short * 2 > asked;
}
