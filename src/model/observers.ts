/**
 * S15, S19: what is measured of a world, beside its counterfactual. Observers read; they never write to a world or draw.
 * Waterfall: gross → deadweight (the same projects in the counterfactual) → leakage → displacement → substitution → spillover → additional.
 */
import { directGdp, jobYears, netShare, standingJobs, totalGdp } from './effects.ts';
import type { World } from './entities/world.ts';
import { FIRST_CLUSTER_SCOPE, FIRST_REGION_SCOPE, OUTCOME_INDEX, SCOPES, seriesOffset, type OutcomeId } from './outcomes.ts';
import { CLUSTERS, REGION_IDS } from './published.ts';
import type { Tally } from './tally.ts';

/** Writes a world's observers at quarter t into a recording. */
export function record(values: Float64Array, w: number, quarters: number, t: number, world: World, tally: Tally): void {
  for (let s = 0; s < SCOPES.length; s++) {
    const at = seriesOffset(w, s, 0, quarters) + t;
    const write = (id: OutcomeId, value: number): void => {
      values[at + OUTCOME_INDEX[id] * (quarters + 1)] = value;
    };
    recordProgramme(write, world, tally, s);
    recordEffects(write, world, tally, s);
  }
}

type Write = (id: OutcomeId, value: number) => void;

function recordProgramme(write: Write, world: World, tally: Tally, s: number): void {
  const operations = scopeSum(s, (c) => world.clusters.operations[c]!);
  write('projects', tally.projects[s]!);
  write('federalCommitted', tally.federal[s]!);
  write('federalPaid', tally.paid[s]!);
  write('partnersCommitted', tally.partners[s]!);
  write('participations', tally.participations[s]!);
  write('smesPerProject', ratio(tally.smes[s]!, tally.projects[s]!));
  write('members', cellSum(s, world.membersByCell));
  write('firms', cellSum(s, world.firmsByCell));
  write('deadweightShare', ratio(tally.deadweightFederal[s]!, tally.federal[s]!));
  write('additionalRdPerFederal', ratio(tally.cost[s]! - tally.deadweightCost[s]!, tally.federal[s]!));
  write('lapsed', scopeSum(s, (c) => world.clusters.lapsed[c]!) + (s === 0 ? world.clusters.neverAllotted : 0));
  write('federalCost', tally.paid[s]! + operations);
}

function recordEffects(write: Write, world: World, tally: Tally, s: number): void {
  const { gross, deadweight } = tally;
  const net = netShare(world);
  const spillover = tally.spilloverGdp[s]!;
  const { vaPerWorker } = world.numbers.assumptions;
  write('spilloverGdp', spillover);
  for (const direct of [false, true]) {
    const end = direct ? 'Direct' : '';
    const gdp = direct ? directGdp : totalGdp;
    writeWaterfall(write, 'Gdp', end, gdp(gross, world, s), gdp(deadweight, world, s), net, spillover);
    writeWaterfall(
      write,
      'JobYears',
      end,
      jobYears(gross, world, s, direct),
      jobYears(deadweight, world, s, direct),
      net,
      spillover / vaPerWorker,
    );
    const spilt = tally.spilloverNow[s]! / vaPerWorker;
    writeWaterfall(write, 'Jobs', end, standingJobs(gross, world, s, direct), standingJobs(deadweight, world, s, direct), net, spilt);
  }
  const additional = (jobYears(gross, world, s, false) - jobYears(deadweight, world, s, false)) * net + spillover / vaPerWorker;
  const cost = tally.paid[s]! + scopeSum(s, (c) => world.clusters.operations[c]!);
  write('costPerAdditionalJobYear', additional > 0 ? (cost * 1e6) / additional : 0);
  write('additionalGdpPresent', tally.additionalPresent[s]!);
}

function writeWaterfall(
  write: Write,
  what: 'Gdp' | 'JobYears' | 'Jobs',
  end: '' | 'Direct',
  gross: number,
  dead: number,
  net: number,
  spillover: number,
): void {
  write(`gross${what}${end}`, gross);
  write(`deadweight${what}${end}`, dead);
  write(`additional${what}${end}`, (gross - dead) * net + spillover);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** Sum over clusters of what belongs to a scope: all, one cluster, or the clusters whose home is a region. */
function scopeSum(s: number, of: (c: number) => number): number {
  if (s >= FIRST_CLUSTER_SCOPE && s < FIRST_REGION_SCOPE) return of(s - FIRST_CLUSTER_SCOPE);
  const region = s === 0 ? null : REGION_IDS[s - FIRST_REGION_SCOPE]!;
  let sum = 0;
  for (let c = 0; c < CLUSTERS.length; c++) if (region === null || CLUSTERS[c]!.region === region) sum += of(c);
  return sum;
}

function cellSum(s: number, cells: Float64Array): number {
  const regions = REGION_IDS.length;
  let sum = 0;
  for (let cell = 0; cell < cells.length; cell++) {
    const inCluster = Math.floor(cell / regions) === s - FIRST_CLUSTER_SCOPE;
    const inRegion = cell % regions === s - FIRST_REGION_SCOPE;
    if (s === 0 || (s < FIRST_REGION_SCOPE ? inCluster : inRegion)) sum += cells[cell]!;
  }
  return sum;
}
