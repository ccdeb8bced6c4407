/** The economy at t = 0 (1 April 2018): firms, research organisations, and what every world under the same assumptions shares. */
import { createClusterAccounts } from './entities/clusters.ts';
import { createFirms, firmsOfWorld, LARGE, SME, TECHNOLOGY_DIMENSIONS, type Firms } from './entities/firms.ts';
import type { ClusterDesign } from './cluster-design.ts';
import type { Layout } from './entities/layout.ts';
import { FRESH, type Memory } from './entities/memory.ts';
import { createNetwork } from './entities/network.ts';
import { createProjects, type PotentialProjects } from './entities/projects.ts';
import { createResearch, regionAt, type Research } from './entities/research.ts';
import type { StartingPoint, World } from './entities/world.ts';
import { log, pow } from './exact-math.ts';
import { regionShares } from './geography.ts';
import { createFirmParts } from './resolution.ts';
import { extraPlaces, leastPartners } from './rules.ts';
import { STREAM, type Luck } from './luck.ts';
import { OLDEST_AGE, sizeFactor, sizeFactors, type Numbers } from './numbers.ts';
import { REGION_IDS } from './published.ts';
import { drawCharacter } from './character.ts';

const SMALLEST = 1;
const LARGE_FROM = 500;
const LARGEST = 20000;
const DEFAULT_ENTRY = 0.108;

/** Firms and starting point of a replicate under one set of assumptions. */
export interface Economy {
  readonly firms: Firms;
  readonly research: Research;
  readonly start: StartingPoint;
}

/** Draws the firms and research organisations of a replicate. */
export function createEconomy(layout: Layout, identity: Int32Array, numbers: Numbers, luck: Luck, memory: Memory = FRESH): Economy {
  const { clusters } = numbers;
  const shares = regionShares(numbers.assumptions.homeShare, clusters);
  const centres = clusterCentres(luck, clusters);
  const firms = createFirms(identity, memory);
  const ages = stationaryAges(numbers.exitHazard);
  const u = new Float64Array(4);
  for (let c = 0; c < clusters.length; c++) {
    for (let n = 0; n < layout.initial[c]!; n++) {
      const i = layout.firstRow[c]! + n;
      drawFirm(firms, i, c, numbers, luck, shares, centres, ages, u);
    }
  }
  const research = createResearch(luck, shares, clusters);
  return { firms, research, start: startingPoint(layout, numbers, firms, shares, centres) };
}

function drawFirm(
  firms: Firms,
  i: number,
  c: number,
  numbers: Numbers,
  luck: Luck,
  shares: Float64Array,
  centres: Float64Array,
  ages: Float64Array,
  u: Float64Array,
): void {
  const a = numbers.assumptions;
  luck.draw(STREAM.firmBirth, firms.identity[i]!, 0, u);
  const kind = u[0]! < a.largeShare ? LARGE : SME;
  const jobs =
    kind === LARGE ? paretoBetween(LARGE_FROM, LARGEST, a.sizeExponent, u[1]!) : paretoBetween(SMALLEST, LARGE_FROM, a.sizeExponent, u[1]!);
  firms.alive[i] = 1;
  firms.cluster[i] = c;
  firms.kind[i] = kind;
  firms.region[i] = regionAt(shares, c, u[2]!);
  firms.age[i] = ageAt(ages, u[3]!);
  firms.jobs[i] = jobs;
  firms.logJobs[i] = log(jobs);
  drawCharacter(firms, i, numbers, luck, centres, c * TECHNOLOGY_DIMENSIONS, u);
  const intensity = kind === LARGE ? a.rdIntensityLarge : a.rdIntensitySme;
  firms.knowledge[i] = numbers.knowledgeLoss > 0 ? (intensity * jobs * firms.productivity[i]!) / 4 / numbers.knowledgeLoss : 0;
}

/** Inverse distribution of a Pareto with exponent ζ truncated to [low, high]. */
export function paretoBetween(low: number, high: number, exponent: number, u: number): number {
  const top = pow(low, -exponent);
  return pow(top - u * (top - pow(high, -exponent)), -1 / exponent);
}

/** Cumulative stationary distribution of ages in quarters: proportional to survival. */
function stationaryAges(hazard: Float64Array): Float64Array {
  const cumulative = new Float64Array(OLDEST_AGE + 1);
  let survival = 1;
  let sum = 0;
  for (let q = 0; q <= OLDEST_AGE; q++) {
    sum += survival;
    cumulative[q] = sum;
    survival *= 1 - hazard[q]!;
  }
  for (let q = 0; q <= OLDEST_AGE; q++) cumulative[q]! /= sum;
  return cumulative;
}

function ageAt(cumulative: Float64Array, u: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! < u) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clusterCentres(luck: Luck, clusters: readonly ClusterDesign[]): Float64Array {
  const centres = new Float64Array(clusters.length * TECHNOLOGY_DIMENSIONS);
  const u = new Float64Array(4);
  clusters.forEach(({ key }, c) => {
    luck.draw(STREAM.clusterCentre, key, 0, u);
    centres.set(u, c * TECHNOLOGY_DIMENSIONS);
  });
  return centres;
}

function startingPoint(layout: Layout, numbers: Numbers, firms: Firms, shares: Float64Array, centres: Float64Array): StartingPoint {
  const a = numbers.assumptions;
  const halfKnowledge = a.halfAbsorption * medianKnowledge(firms, layout.initialRows);
  const large = largeRowsOf(layout, firms);
  return {
    regionShares: shares,
    halfKnowledge,
    referenceReach: referenceReach(layout, numbers, firms, shares, halfKnowledge),
    entryScale: Float64Array.from(numbers.clusters, (_, c) => entryScale(layout, numbers, firms, c)),
    largeRows: large.rows,
    largeFirst: large.first,
    centres,
  };
}

function medianKnowledge(firms: Firms, rows: number): number {
  const sorted = firms.knowledge.slice(0, rows).sort();
  return sorted[rows >> 1]!;
}

function largeRowsOf(layout: Layout, firms: Firms): { rows: Int32Array; first: Int32Array } {
  const rows: number[] = [];
  const clusters = layout.initial.length;
  const first = new Int32Array(clusters + 1);
  for (let c = 0; c < clusters; c++) {
    first[c] = rows.length;
    for (let n = 0; n < layout.initial[c]!; n++) {
      const i = layout.firstRow[c]! + n;
      if (firms.kind[i] === LARGE) rows.push(i);
    }
  }
  first[clusters] = rows.length;
  return { rows: Int32Array.from(rows), first };
}

/** Entry that replaces the exits expected in cluster c at t = 0, per firm and quarter, over the default entry rate. */
function entryScale(layout: Layout, numbers: Numbers, firms: Firms, c: number): number {
  const factors = sizeFactors(numbers.assumptions);
  let exits = 0;
  const [from, many] = [layout.firstRow[c]!, layout.initial[c]!];
  for (let i = from; i < from + many; i++) {
    const hazard = numbers.exitHazard[Math.min(OLDEST_AGE, firms.age[i]!)]!;
    exits += Math.min(1, hazard * sizeFactor(firms.jobs[i]!, factors));
  }
  return exits / many / (DEFAULT_ENTRY / 4);
}

/**
 * How much absorption one unit of project knowledge meets at t = 0 if projects lie as the published budgets, by firms, and regions do:
 * Σ_b π_b [(1 − ρ) + ω_R ρ] Σ_a W_ab A_a + ω_N ℓ, A_a the absorptive capacity of cell a, ρ the research share of participations.
 * corrected by the base run's network reference. Dividing by it makes Q = 1 in the base programme's network.
 */
function referenceReach(layout: Layout, numbers: Numbers, firms: Firms, shares: Float64Array, halfKnowledge: number): number {
  const a = numbers.assumptions;
  const regions = REGION_IDS.length;
  const { clusters } = numbers;
  const cells = clusters.length * regions;
  const absorptive = new Float64Array(cells);
  for (let i = 0; i < layout.initialRows; i++) {
    const capacity = firms.knowledge[i]! / (firms.knowledge[i]! + halfKnowledge);
    absorptive[firms.cluster[i]! * regions + firms.region[i]!]! += numbers.weight[firms.cluster[i]!]! * capacity;
  }
  const money = clusters.map(({ reference }) => reference);
  const total = money.reduce((sum, m) => sum + m, 0);
  let reach = 0;
  for (let b = 0; b < cells; b++) {
    const cluster = clusters[Math.floor(b / regions)]!;
    const { sme, large, research } = cluster.composition;
    const researchShare = research / (sme + large + research);
    let heard = 0;
    for (let to = 0; to < cells; to++) heard += numbers.spaceWeight[to * cells + b]! * absorptive[to]!;
    const weight = (money[Math.floor(b / regions)]! / total) * shares[b]!;
    reach += weight * (1 - researchShare + a.researchWeight * researchShare) * heard;
  }
  return a.networkReference * reach + a.linkWeight * a.referenceLinks;
}

/** Whether worlds under these assumptions share the size of their firms: nothing that a policy does changes it but venture capital. */
export function sharesGrowth({ assumptions: { dealRate, ventureYears } }: Numbers): boolean {
  return dealRate <= 0 || ventureYears <= 0;
}

/** A world at t = 0 over the economy, of which it shares what is the same in every world. */
export function createWorld(
  layout: Layout,
  numbers: Numbers,
  economy: Economy,
  potential: PotentialProjects,
  memory: Memory = FRESH,
): World {
  const clusters = numbers.clusters.length;
  const cells = clusters * REGION_IDS.length;
  const cellColumn = (): Float64Array => new Float64Array(cells);
  return {
    numbers,
    layout,
    firms: firmsOfWorld(economy.firms, layout.initialRows, sharesGrowth(numbers), memory),
    parts: numbers.weight.every((weight) => weight === 1) ? null : createFirmParts(layout.rows, memory),
    research: { ...economy.research, openKnowledge: economy.research.openKnowledge.slice() },
    network: createNetwork(layout.rows, economy.research.cluster.length, memory),
    potential,
    projects: createProjects(potential, leastPartners(numbers.policy), extraPlaces(numbers.policy), memory),
    clusters: createClusterAccounts(numbers.clusters, numbers.projectShare),
    start: economy.start,
    firmsByCell: cellColumn(),
    membersByCell: cellColumn(),
    agentsByCell: new Int32Array(cells),
    memberAgentsByCell: new Int32Array(cells),
    firmKnowledgeByCell: cellColumn(),
    researchKnowledgeByCell: cellColumn(),
    poolByCell: cellColumn(),
    spilloverByCell: cellColumn(),
    knowledgeByCluster: new Float64Array(clusters),
    openedByCell: cellColumn(),
    closedByCell: cellColumn(),
    raisedByCell: cellColumn(),
    vouchersByCell: cellColumn(),
    committedByCell: cellColumn(),
    participants: memory.int32(4096),
    participantCount: 0,
    isParticipant: memory.uint8(layout.rows),
    active: memory.int32(potential.count),
    activeCount: 0,
    funded: memory.int32(potential.count),
    fundedCount: 0,
    followOns: memory.int32(potential.count),
    followOnCount: 0,
    waiting: memory.int32(potential.count),
    waitingCount: 0,
  };
}
