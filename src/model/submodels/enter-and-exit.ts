/**
 * S2, S3: firms close with the Weibull hazard of their age times a factor of their size; start-ups and spin-offs take fixed slots,
 * as many as a Poisson count of ε/4·N·(1 + η·S̃), S̃ the cluster's open project knowledge over its firms' knowledge.
 */
import { cellOf, SME, TECHNOLOGY_DIMENSIONS } from '../entities/firms.ts';
import { clusterRow, clusterRows, slotRow } from '../entities/layout.ts';
import { regionAt } from '../entities/research.ts';
import type { QuarterLuck, World } from '../entities/world.ts';
import { exp, log, normalQuantile, poissonCount } from '../exact-math.ts';
import { drawCharacter } from '../character.ts';
import { STREAM, type Luck } from '../luck.ts';
import { OLDEST_AGE, sizeFactor, sizeFactors } from '../numbers.ts';
import { REGION_IDS } from '../published.ts';
import { countSingleMembers } from '../resolution.ts';
import { isRunning } from '../services.ts';
import { memberShare, recruits } from './join-clusters.ts';

/** Agents of the entrants stream from here on are clusters, below it slots. */
const CLUSTER_AGENT = 0x40000000;
const PARENT_BLOCKS = 8;

/** Closes firms, opens entrants, and notes live firms and members by cell. */
export function enterAndExit(world: World, rows: Int32Array, count: number, luck: Luck, quarterLuck: QuarterLuck, t: number): void {
  const shares = Float64Array.from(world.numbers.clusters, (_, c) => memberShare(world, c));
  const entrants = world.numbers.clusters.map((_, c) => expectedEntrants(world, c, t));
  world.openedByCell.fill(0);
  world.closedByCell.fill(0);
  const unlucky = quarterLuck.mayClose ?? { rows, count };
  exit(world, unlucky.rows, unlucky.count, quarterLuck, t);
  for (let c = 0; c < world.numbers.clusters.length; c++) enter(world, luck, t, c, entrants[c]!, recruits(world, t) ? shares[c]! : 0);
  noteFirms(world);
}

function exit(world: World, rows: Int32Array, count: number, luck: QuarterLuck, t: number): void {
  const { firms, numbers } = world;
  const { alive, age, jobs, treated, ventureUntil } = firms;
  const hazards = numbers.exitHazard;
  const factors = sizeFactors(numbers.assumptions);
  const treatedFactor = 1 - numbers.assumptions.exitTreated;
  const ventureFactor = 1 - numbers.assumptions.ventureSurvival;
  for (let n = 0; n < count; n++) {
    const i = rows[n]!;
    if (alive[i] === 0) continue;
    const years = age[i]!;
    const hazard = hazards[years < OLDEST_AGE ? years : OLDEST_AGE]! * sizeFactor(jobs[i]!, factors);
    const backed = t < ventureUntil[i]! ? ventureFactor : 1;
    if (luck.exit[i]! < (treated[i] === 1 ? hazard * backed * treatedFactor : hazard * backed)) close(world, i);
  }
}

/** The most that the hazard of any firm can be: whoever draws more need not be looked at. */
export function mostHazard({ exitHazard, assumptions }: World['numbers']): number {
  const most = exitHazard.reduce((a, b) => Math.max(a, b), 0) * Math.max(...sizeFactors(assumptions));
  return most * Math.max(1, 1 - assumptions.ventureSurvival) * Math.max(1, 1 - assumptions.exitTreated);
}

/** Every firm in play is a quarter older; worlds share the age of their firms. */
export function growOlder({ firms: { age } }: World, rows: Int32Array, count: number): void {
  for (let n = 0; n < count; n++) age[rows[n]!]! += 1;
}

/** A closed firm keeps its row and loses what it held. */
function close(world: World, i: number): void {
  const { firms } = world;
  const cell = cellOf(firms, i);
  firms.alive[i] = 0;
  firms.venture[i] = 0;
  world.agentsByCell[cell]! -= 1;
  world.memberAgentsByCell[cell]! -= firms.member[i]!;
  world.closedByCell[cell]! += world.numbers.weight[firms.cluster[i]!]!;
  firms.openKnowledge[i] = 0;
  firms.knowledge[i] = 0;
  if (world.parts) world.parts.learnt[i] = 0;
  firms.absorbed[i] = 0;
  firms.capacityInUse[i] = 0;
  firms.projectValue[i] = 0;
}

/** ε/4 · N · (1 + η·S̃), more where accelerators run, and more or less as the cluster falls short of what its place carries. */
function expectedEntrants(world: World, c: number, t: number): number {
  const regions = REGION_IDS.length;
  const { entryRate, entrySpillover, crowdedEntry } = world.numbers.assumptions;
  const { policy, services, clusters } = world.numbers;
  let firms = 0;
  let open = 0;
  for (let r = 0; r < regions; r++) {
    firms += world.firmsByCell[c * regions + r]!;
    open += world.firmKnowledgeByCell[c * regions + r]!;
  }
  const all = world.knowledgeByCluster[c]!;
  const accelerated = isRunning(policy, t) ? 1 + services.accelerator : 1;
  const room = Math.max(0, 1 + crowdedEntry * (1 - firms / clusters[c]!.capacity));
  return (entryRate / 4) * world.start.entryScale[c]! * firms * room * accelerated * (1 + (all > 0 ? (entrySpillover * open) / all : 0));
}

function enter(world: World, luck: Luck, t: number, c: number, rate: number, memberChance: number): void {
  const u = new Float64Array(4);
  luck.draw(STREAM.entrants, CLUSTER_AGENT + world.numbers.clusters[c]!.key, t, u);
  const count = Math.min(world.layout.slots[c]!, poissonCount(rate / world.numbers.weight[c]!, u[0]!));
  const first = slotRow(world.layout, c, t);
  for (let k = 0; k < count; k++) open(world, luck, t, c, world.firms.rowOf[first + k]!, memberChance, u);
}

function open(world: World, luck: Luck, t: number, c: number, i: number, memberChance: number, u: Float64Array): void {
  const { firms, numbers, start } = world;
  const a = numbers.assumptions;
  luck.draw(STREAM.entrants, firms.identity[i]!, 0, u);
  const jobs = Math.max(1, exp(a.entrantSizeMu + a.entrantSizeSd * normalQuantile(u[0]!)));
  firms.alive[i] = 1;
  firms.cluster[i] = c;
  firms.kind[i] = SME;
  firms.region[i] = regionAt(start.regionShares, c, u[1]!);
  firms.age[i] = 0;
  firms.jobs[i] = jobs;
  firms.logJobs[i] = log(jobs);
  firms.member[i] = u[3]! < memberChance ? 1 : 0;
  const cell = cellOf(firms, i);
  world.agentsByCell[cell]! += 1;
  world.memberAgentsByCell[cell]! += firms.member[i]!;
  world.openedByCell[cell]! += numbers.weight[c]!;
  const spinOff = a.inheritProbability * (isRunning(numbers.policy, t) ? 1 + numbers.services.accelerator : 1);
  const parent = u[2]! < spinOff ? findParent(world, luck, t, c, firms.identity[i]!, u) : -1;
  if (parent >= 0) drawCharacter(firms, i, numbers, luck, firms.technology, parent * TECHNOLOGY_DIMENSIONS, u);
  else drawCharacter(firms, i, numbers, luck, start.centres, c * TECHNOLOGY_DIMENSIONS, u);
  firms.knowledge[i] = a.rdIntensitySme * jobs * firms.productivity[i]!;
}

/** The firm that a spin-off comes from: a live one of the cluster, drawn evenly. */
function findParent(world: World, luck: Luck, t: number, c: number, identity: number, u: Float64Array): number {
  for (let block = 1; block <= PARENT_BLOCKS; block++) {
    luck.draw(STREAM.entrants, identity, block, u);
    for (let k = 0; k < 4; k++) {
      const i = world.firms.rowOf[clusterRow(world.layout, c, Math.floor(u[k]! * clusterRows(world.layout, c, t)))]!;
      if (world.firms.alive[i] === 1) return i;
    }
  }
  return -1;
}

/** Counts live firms and members by cell anew, from all rows in play. */
export function countFirms(world: World, rows: Int32Array, count: number): void {
  const { firms, agentsByCell, memberAgentsByCell } = world;
  agentsByCell.fill(0);
  memberAgentsByCell.fill(0);
  for (let n = 0; n < count; n++) {
    const i = rows[n]!;
    if (firms.alive[i] === 0) continue;
    agentsByCell[cellOf(firms, i)]! += 1;
    memberAgentsByCell[cellOf(firms, i)]! += firms.member[i]!;
  }
  noteFirms(world);
}

/** Turns agents by cell into the firms that they stand for. */
function noteFirms(world: World): void {
  const { numbers, agentsByCell, memberAgentsByCell, firmsByCell, membersByCell } = world;
  for (let cell = 0; cell < firmsByCell.length; cell++) {
    const weight = numbers.weight[Math.floor(cell / REGION_IDS.length)]!;
    firmsByCell[cell] = weight * agentsByCell[cell]!;
    membersByCell[cell] = weight * memberAgentsByCell[cell]!;
  }
  countSingleMembers(world);
}
