/** S15, S19: from flows to GDP, job-years and jobs; the waterfall from gross to additional; net present value. */
import type { World } from './entities/world.ts';
import { REGION_IDS } from './published.ts';
import type { Flows, Tally } from './tally.ts';

/** What a flow is turned into: total or direct GDP, job-years, standing jobs. */
export type Reading = (flows: Flows, world: World, s: number) => number;

/** What is left of (gross − deadweight) after leakage and substitution, and what crowding takes is in proportion to it. */
function keptShare(world: World): number {
  const { leakage, substitution } = world.numbers.assumptions;
  return (1 - leakage) * (1 - substitution);
}

/** What is left of (gross − deadweight) after leakage, displacement and substitution, without crowding. */
export function netShare(world: World): number {
  return keptShare(world) * (1 - world.numbers.assumptions.displacement);
}

/** Net of deadweight, leakage, displacement, substitution and crowding; spillover comes on top of it. */
export function netOf(tally: Tally, world: World, s: number, read: Reading): number {
  const difference = read(tally.gross, world, s) - read(tally.deadweight, world, s);
  const room = 1 - world.numbers.assumptions.displacement;
  // Crowding displaces part of what is not yet displaced, so that displacement never exceeds one.
  return difference * netShare(world) - read(tally.crowded, world, s) * room * keptShare(world);
}

/** Total GDP of flows so far in scope s, CAD M. */
export function totalGdp(flows: Flows, world: World, s: number): number {
  const { spendingGdp, multiplierGdp } = world.numbers.assumptions;
  return spendingGdp * flows.spending[s]! + multiplierGdp * flows.value[s]!;
}

/** Direct GDP of flows so far in scope s, CAD M. */
export function directGdp(flows: Flows, world: World, s: number): number {
  const { spendingGdp, multiplierGdp } = world.numbers.assumptions;
  return (spendingGdp * flows.spending[s]!) / multiplierGdp + flows.value[s]!;
}

/** Additional GDP so far in scope s, total, CAD M. */
export function additionalGdp(tally: Tally, world: World, s: number): number {
  return netOf(tally, world, s, totalGdp) + tally.spilloverGdp[s]!;
}

/** Job-years so far, total: spending phase at its jobs per GDP, commercial phase at value added per job. */
export function jobYears(flows: Flows, world: World, s: number): number {
  const { spendingGdp, spendingJobs, multiplierJobs, vaPerWorker } = world.numbers.assumptions;
  return spendingJobs * spendingGdp * flows.spending[s]! + (multiplierJobs * flows.value[s]!) / vaPerWorker;
}

/** Job-years so far, direct. */
export function directJobYears(flows: Flows, world: World, s: number): number {
  return jobYears(flows, world, s) / world.numbers.assumptions.multiplierJobs;
}

/** Jobs of the commercial phase that stand this quarter in scope s, direct. */
export function directJobs(flows: Flows, world: World, s: number): number {
  return flows.valueNow[s]! / world.numbers.assumptions.vaPerWorker;
}

/** Jobs of the commercial phase that stand this quarter in scope s, total. */
export function standingJobs(flows: Flows, world: World, s: number): number {
  return world.numbers.assumptions.multiplierJobs * directJobs(flows, world, s);
}

/** R&D spending beyond the counterfactual so far, public money and vouchers included, CAD M. */
export function additionalRd(tally: Tally, s: number): number {
  return tally.gross.spending[s]! - tally.deadweight.spending[s]!;
}

/**
 * Benefits less costs so far, undiscounted, CAD M. Benefits: net direct commercial value added and spillover, without multipliers. Costs: all additional
 * R&D, what runs the clusters and their services, and the marginal cost of public funds on all federal money. `withQuarter`: whether this
 * quarter's operations, which are booked before it is tallied, count already.
 */
export function worthSoFar(tally: Tally, world: World, s: number, withQuarter: boolean): number {
  const { publicFundsCost, voucherEffect } = world.numbers.assumptions;
  const operations = withQuarter ? operationsIn(world, tally.clusters, s) : tally.operationsBefore[s]!;
  if (withQuarter) tally.operationsBefore[s] = operations;
  const vouchers = tally.vouchers[s]! / (1 + voucherEffect);
  const benefit = netOf(tally, world, s, (flows, _, at) => flows.value[at]!) + tally.spilloverGdp[s]!;
  return benefit - additionalRd(tally, s) - (operations - vouchers) - publicFundsCost * (tally.paid[s]! + operations);
}

/** Money that runs the clusters of a scope and their services; a region's are those whose home it is. */
export function operationsIn(world: World, clusters: number, s: number): number {
  return clusterSum(world, clusters, s, (c) => world.clusters.operations[c]!);
}

/** Sum over clusters of what belongs to a scope: all, one cluster, or the clusters whose home is a region. */
export function clusterSum(world: World, clusters: number, s: number, of: (c: number) => number): number {
  if (s >= 1 && s <= clusters) return of(s - 1);
  const region = s === 0 ? null : REGION_IDS[s - 1 - clusters]!;
  return world.numbers.clusters.reduce((sum, design, c) => (region === null || design.region === region ? sum + of(c) : sum), 0);
}
