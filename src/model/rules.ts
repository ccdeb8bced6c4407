/** The programme's rules for a consortium and for money, quarter by quarter: the second tranche may have its own. */
import type { World } from './entities/world.ts';
import type { Policy } from './policy.ts';
import { FIRST_TRANCHE_END, SECOND_TRANCHE_END } from './published.ts';
import { STREAM_COUNT } from './streams.ts';

/** Whether quarter t falls under the second tranche's own rules. */
export function isUnderOwnRules(policy: Policy, t: number): boolean {
  return policy.trancheRules === 'own' && t - policy.startAtQuarter >= FIRST_TRANCHE_END;
}

/** How far support has tapered off in programme quarter `clock`, 0–1: linear from the start to the end. */
export function taperedBy({ taper, startAtQuarter, stopAtQuarter }: Policy, clock: number): number {
  const length = Math.min(SECOND_TRANCHE_END, stopAtQuarter - startAtQuarter);
  return taper <= 0 || length <= 0 ? 0 : taper * Math.min(1, Math.max(0, clock) / length);
}

/** Least number of partners that a consortium needs in quarter t. */
export function minPartnersAt(policy: Policy, t: number): number {
  return isUnderOwnRules(policy, t) ? policy.secondMinPartners : policy.minPartners;
}

/** The most partners that any quarter's rules ask for. */
export function leastPartners(policy: Policy): number {
  const second = policy.trancheRules === 'own' ? policy.secondMinPartners : 0;
  return Math.max(policy.minPartners, second, policy.minSme + 1);
}

/** Places that required kinds of partners may add to a consortium. */
export function extraPlaces(policy: Policy): number {
  return (policy.requireResearch === 'on' ? 1 : 0) + policy.minCrossCluster;
}

/** The region that the partners of p must come from in a programme's project: its lead's under `sameRegion`, else −1 for any. */
export function boundRegion({ numbers, firms, projects }: World, p: number): number {
  return numbers.policy.sameRegion === 'on' ? firms.region[projects.partner[projects.offset[p]!]!]! : -1;
}

/** The public share of cost, s = 1 / (1 + m), less what has tapered off, for project p in quarter t. */
export function publicShare(world: World, p: number, t: number): number {
  const { match, policy } = world.numbers;
  const m = isUnderOwnRules(policy, t)
    ? policy.secondMatch
    : match[world.potential.cluster[p]! * STREAM_COUNT + world.potential.stream[p]!]!;
  return (1 - taperedBy(policy, t - policy.startAtQuarter)) / (1 + m);
}

/** Transaction cost τ in quarter t: each required partner beyond two adds a burden. */
export function transactionCostAt(world: World, t: number): number {
  const { policy, assumptions, transactionCost } = world.numbers;
  const required = Math.max(0, minPartnersAt(policy, t) - 2, policy.minSme - 2, extraPlaces(policy));
  return transactionCost + assumptions.partnerBurden * required;
}
