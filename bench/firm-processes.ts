/**
 * The model as a runner of the firm processes alone, through its public functions: under assumptions without potential projects no project,
 * money or search is left, only firms that grow, exit, enter, learn and spill. A fixed set of firms has open knowledge from the start.
 */
import { PUBLISHED_CLUSTERS } from '../src/model/cluster-design.ts';
import { createArena } from '../src/model/entities/memory.ts';
import { LARGE } from '../src/model/entities/firms.ts';
import type { World } from '../src/model/entities/world.ts';
import { TYPESCRIPT_KERNEL, type Kernel } from '../src/model/kernel.ts';
import { sizeFactors } from '../src/model/numbers.ts';
import { DEFAULT_ASSUMPTIONS } from '../src/model/parameters.ts';
import { NO_PROGRAMME } from '../src/model/policy.ts';
import { REGION_IDS } from '../src/model/published.ts';
import { createReplicate, stepReplicate, type Replicate, type SimulationRequest } from '../src/model/simulate.ts';
import { addParticipant } from '../src/model/undertake.ts';
import { openness, type Census, type FirmColumns, type FirmRules, type FirmRun, type Population } from './rivals/population.ts';

/** Quarters that columns are laid out for, whatever the number that is timed. */
export const HORIZON = 40;

/** Firms of the request at resolution 1; other sizes are other resolutions. */
const USUAL_FIRMS = 10_000;
/** Firms with open knowledge, at most one in `ONE_IN`, and how much each has, CAD M. */
const TEACHERS = 400;
const ONE_IN = 25;
const TAUGHT = 2;

/** The request of so many firms, spread evenly over the five clusters. */
export function firmRequest(firms: number): SimulationRequest {
  const clusters = PUBLISHED_CLUSTERS.map((cluster) => ({ ...cluster, firms: USUAL_FIRMS / PUBLISHED_CLUSTERS.length }));
  const world = { policy: NO_PROGRAMME, assumptions: { ...DEFAULT_ASSUMPTIONS, potentialPerFunded: 0 }, clusters };
  return { seed: 'bench', quarters: HORIZON, worlds: [world], resolution: firms / USUAL_FIRMS };
}

/** Replicates of the firm processes, one after another in the same memory: each ends the one before. */
export function createFirmWorlds(firms: number, kernel: Kernel = TYPESCRIPT_KERNEL): (replicate: number) => Replicate {
  const memory = createArena();
  const request = firmRequest(firms);
  return (replicate) => {
    memory.reset();
    const state = createReplicate(request, replicate, { kernel, memory });
    state.worlds.forEach((world, w) => teach(world, openness(w)));
    return state;
  };
}

/** Gives every so manieth firm its open knowledge. */
function teach(world: World, factor: number): void {
  const rows = world.layout.initialRows;
  const teachers = Math.min(TEACHERS, Math.floor(rows / ONE_IN));
  for (let n = 0; n < teachers; n++) {
    const i = Math.floor((n * rows) / teachers);
    addParticipant(world, i);
    world.firms.openKnowledge[i] = TAUGHT * factor;
  }
}

/** Firms and rules of a replicate at t = 0, before its first quarter: a copy. */
export function populationOf({ worlds }: Replicate): Population {
  const world = worlds[0]!;
  const rows = world.layout.initialRows;
  const { firms } = world;
  const columns: FirmColumns = {
    cluster: firms.cluster.slice(0, rows),
    region: firms.region.slice(0, rows),
    large: firms.kind.slice(0, rows).map((kind) => (kind === LARGE ? 1 : 0)),
    age: firms.age.slice(0, rows),
    jobs: firms.jobs.slice(0, rows),
    productivity: firms.productivity.slice(0, rows),
    knowledge: firms.knowledge.slice(0, rows),
    openKnowledge: firms.openKnowledge.slice(0, rows),
  };
  return { firms: rows, columns, rules: rulesOf(world) };
}

function rulesOf({ numbers, start }: World): FirmRules {
  const { assumptions: a, clusters } = numbers;
  return {
    clusters: clusters.length,
    regions: REGION_IDS.length,
    quarters: HORIZON,
    weight: numbers.weight[0]!,
    growthDrift: a.growthDrift / 4,
    growthScale: numbers.growthScale,
    growthSizeExponent: a.growthSizeExponent,
    growthCap: numbers.growthCap,
    logFewestJobs: Math.log(numbers.jobsFloor),
    exitHazard: numbers.exitHazard,
    sizeFactor: Float64Array.from(sizeFactors(a)),
    entryPerFirm: start.entryScale.map((scale) => (a.entryRate / 4) * scale),
    capacity: Float64Array.from(clusters, ({ capacity }) => capacity),
    crowdedEntry: a.crowdedEntry,
    entrySpillover: a.entrySpillover,
    regionShare: start.regionShares,
    entrantSizeMu: a.entrantSizeMu,
    entrantSizeSd: a.entrantSizeSd,
    productivityMean: a.vaPerWorker,
    productivitySd: a.productivitySd,
    knowledgeKept: 1 - numbers.knowledgeLoss,
    researchSmall: a.rdIntensitySme,
    researchLarge: a.rdIntensityLarge,
    macroIndex: numbers.macroIndex,
    cellWeight: numbers.spaceWeight,
    halfKnowledge: start.halfKnowledge,
    criticalMass: a.criticalMass,
    spilloverRate: a.spilloverReturn / 4 / start.referenceReach,
  };
}

/** Steps a replicate so many quarters, timing those alone. */
export function runFirms(state: Replicate, quarters: number): FirmRun {
  const totals = state.worlds.map(() => ({ spilt: 0, entries: 0, exits: 0 }));
  let nanoseconds = 0;
  let firmSteps = 0;
  for (let t = 0; t < quarters; t++) {
    for (const world of state.worlds) firmSteps += Math.round(sumOf(world.firmsByCell) / world.numbers.weight[0]!);
    const start = process.hrtime.bigint();
    stepReplicate(state, t);
    nanoseconds += Number(process.hrtime.bigint() - start);
    state.worlds.forEach((world, w) => {
      totals[w]!.spilt += sumOf(world.spilloverByCell);
      totals[w]!.entries += sumOf(world.openedByCell);
      totals[w]!.exits += sumOf(world.closedByCell);
    });
  }
  return { nanoseconds, firmSteps, worlds: state.worlds.map((world, w) => ({ ...stocksOf(state, world), ...totals[w]! })) };
}

function stocksOf({ rows, count }: Replicate, { firms, numbers, firmsByCell }: World): Pick<Census, 'firms' | 'jobs' | 'knowledge'> {
  let [jobs, knowledge] = [0, 0];
  for (let n = 0; n < count; n++) {
    const i = rows[n]!;
    if (firms.alive[i] === 0) continue;
    jobs += firms.jobs[i]!;
    knowledge += firms.knowledge[i]!;
  }
  const weight = numbers.weight[0]!;
  return { firms: sumOf(firmsByCell), jobs: jobs * weight, knowledge: knowledge * weight };
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
