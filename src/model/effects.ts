/** S15, S19: from flows to GDP, job-years and jobs, and the waterfall from gross to additional. */
import type { World } from './entities/world.ts';
import type { Flows, Tally } from './tally.ts';

/** What is left of (gross − deadweight) after leakage, displacement and substitution. */
export function netShare(world: World): number {
  const { leakage, displacement, substitution } = world.numbers.assumptions;
  return (1 - leakage) * (1 - displacement) * (1 - substitution);
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
  return (totalGdp(tally.gross, world, s) - totalGdp(tally.deadweight, world, s)) * netShare(world) + tally.spilloverGdp[s]!;
}

/** Job-years so far: spending phase at its jobs per GDP, commercial phase at value added per job; total or direct. */
export function jobYears(flows: Flows, world: World, s: number, direct: boolean): number {
  const { spendingGdp, spendingJobs, multiplierJobs, vaPerWorker } = world.numbers.assumptions;
  const total = spendingJobs * spendingGdp * flows.spending[s]! + (multiplierJobs * flows.value[s]!) / vaPerWorker;
  return direct ? total / multiplierJobs : total;
}

/** Jobs of the commercial phase that stand this quarter in scope s, total or direct. */
export function standingJobs(flows: Flows, world: World, s: number, direct: boolean): number {
  const { multiplierJobs, vaPerWorker } = world.numbers.assumptions;
  return ((direct ? 1 : multiplierJobs) * flows.valueNow[s]!) / vaPerWorker;
}
