/**
 * S15, S19: what is measured of a world, beside its counterfactual. Observers read; they never write to a world or draw.
 * Waterfall: gross → deadweight (the same projects in the counterfactual) → leakage → displacement and crowding → substitution → spillover → additional.
 */
import type { Counterfactual } from './counterfactual.ts';
import {
  additionalRd,
  clusterSum,
  directGdp,
  directJobs,
  directJobYears,
  jobYears,
  netOf,
  operationsIn,
  standingJobs,
  totalGdp,
  type Reading,
} from './effects.ts';
import type { World } from './entities/world.ts';
import { OUTCOME_INDEX, regionScope, scopeCount, seriesOffset, type OutcomeId } from './outcomes.ts';
import { REGION_IDS } from './published.ts';
import type { Tally } from './tally.ts';

/** A world with what it is measured by. */
export interface Observed {
  readonly world: World;
  readonly counterfactual: Counterfactual;
  readonly tally: Tally;
}

type Write = (id: OutcomeId, value: number) => void;

/** Writes a world's observers at quarter t into a recording of so many cluster scopes, at least as many as the world has clusters. */
export function record(values: Float64Array, w: number, quarters: number, t: number, observed: Observed, clusterScopes: number): void {
  const own = observed.tally.clusters;
  const scopes = scopeCount(clusterScopes);
  for (let s = 0; s < scopeCount(own); s++) {
    const scope = s <= own ? s : regionScope(clusterScopes, s - 1 - own);
    const at = seriesOffset(w, scope, 0, quarters, scopes) + t;
    const write: Write = (id, value) => {
      values[at + OUTCOME_INDEX[id] * (quarters + 1)] = value;
    };
    recordProgramme(write, observed, s);
    recordPractice(write, observed, s);
    recordEffects(write, observed, s);
  }
}

function recordProgramme(write: Write, { world, tally }: Observed, s: number): void {
  const sumOf = (column: Float64Array): number => clusterSum(world, tally.clusters, s, (c) => column[c]!);
  const { clusters } = world;
  write('projects', tally.projects[s]!);
  write('federalCommitted', tally.federal[s]!);
  write('federalPaid', tally.paid[s]!);
  write('provincialCommitted', tally.provincial[s]!);
  write('partnersCommitted', tally.partners[s]!);
  write('participations', tally.participations[s]!);
  write('smesPerProject', ratio(tally.smes[s]!, tally.projects[s]!));
  write('members', cellSum(tally, s, world.membersByCell));
  write('firms', cellSum(tally, s, world.firmsByCell));
  write('deadweightShare', ratio(tally.deadweightFederal[s]!, tally.federal[s]!));
  write('additionalRdPerFederal', ratio(tally.cost[s]! - tally.deadweightCost[s]!, tally.federal[s]!));
  write('lapsed', sumOf(clusters.lapsed) + (s === 0 ? clusters.neverAllotted : 0));
  write('absorption', ratio(sumOf(clusters.committed), sumOf(clusters.appropriated) - sumOf(clusters.operations)));
  write('federalCost', tally.paid[s]! + operationsIn(world, tally.clusters, s));
}

/** What the programme and its evaluations name beside money: rights, firms, links, capital. */
function recordPractice(write: Write, { world, counterfactual, tally }: Observed, s: number): void {
  write('additionalRd', additionalRd(tally, s));
  write('collaborations', tally.collaborations[s]!);
  write('commercialised', tally.commercialised[s]!);
  write('stoppedProjects', tally.stopped[s]!);
  write('ipAssets', tally.ip[s]!);
  write('newFirms', tally.opened[s]!);
  write('exits', tally.closed[s]!);
  write('additionalFirms', cellSum(tally, s, world.firmsByCell) - cellSum(tally, s, counterfactual.firmsByCell));
  write('ventureCapital', tally.raised[s]!);
  const sumOf = (of: (c: number) => number): number => clusterSum(world, tally.clusters, s, of);
  // 1 emergent to 4 declining, as `STAGES` has them; the mean over a scope's clusters.
  const stages = sumOf((c) => world.clusters.stage[c]! + 1);
  write(
    'stage',
    ratio(
      stages,
      sumOf(() => 1),
    ),
  );
}

function recordEffects(write: Write, { world, tally }: Observed, s: number): void {
  const spillover = tally.spilloverGdp[s]!;
  const { vaPerWorker } = world.numbers.assumptions;
  const waterfall = (what: 'Gdp' | 'JobYears' | 'Jobs', end: '' | 'Direct', read: Reading, spilt: number): void => {
    write(`gross${what}${end}`, read(tally.gross, world, s));
    write(`deadweight${what}${end}`, read(tally.deadweight, world, s));
    write(`additional${what}${end}`, netOf(tally, world, s, read) + spilt);
  };
  write('spilloverGdp', spillover);
  waterfall('Gdp', '', totalGdp, spillover);
  waterfall('Gdp', 'Direct', directGdp, spillover);
  waterfall('JobYears', '', jobYears, spillover / vaPerWorker);
  waterfall('JobYears', 'Direct', directJobYears, spillover / vaPerWorker);
  waterfall('Jobs', '', standingJobs, tally.spilloverNow[s]! / vaPerWorker);
  waterfall('Jobs', 'Direct', directJobs, tally.spilloverNow[s]! / vaPerWorker);
  const additional = netOf(tally, world, s, jobYears) + spillover / vaPerWorker;
  const cost = tally.paid[s]! + operationsIn(world, tally.clusters, s);
  write('costPerAdditionalJobYear', additional > 0 ? (cost * 1e6) / additional : 0);
  write('additionalGdpPresent', tally.additionalPresent[s]!);
  write('netPresentValue', tally.worth[s]!);
  write('netPresentValueLow', tally.worthLow[s]!);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function cellSum({ clusters }: Tally, s: number, cells: Float64Array): number {
  const regions = REGION_IDS.length;
  let sum = 0;
  for (let cell = 0; cell < cells.length; cell++) {
    const inCluster = Math.floor(cell / regions) === s - 1;
    const inRegion = cell % regions === s - 1 - clusters;
    if (s === 0 || (s <= clusters ? inCluster : inRegion)) sum += cells[cell]!;
  }
  return sum;
}
