/** S5 arrival: the projects that firms could undertake, drawn once per replicate and equal in every world. */
import { FRESH, type Memory } from './entities/memory.ts';
import type { PotentialProjects } from './entities/projects.ts';
import { exp, log, normalQuantile, poissonCount } from './exact-math.ts';
import { STREAM, type Luck } from './luck.ts';
import type { Numbers } from './numbers.ts';
import { FIRST_TRANCHE_END, SECOND_TRANCHE_END, STREAMS } from './published.ts';
import { firstTrancheSlope, RESPONSE, responseSlope, secondTrancheSlope, STREAM_COUNT, TECHNOLOGY } from './streams.ts';

/** The most projects of one cluster, stream and quarter that identities tell apart. */
const MOST_PER_CALL = 4095;
/** Dispersion within a stream, as a share of the dispersion over streams. */
const WITHIN_STREAM = 0.7;
/** Sets a follow-on apart from its parent, to the luck. */
const FOLLOW_ON = 1 << 26;
/** Potential projects over those that hear of a call in a sustaining cluster: room for growing clusters and for brokerage. */
export const REACH_RESERVE = 1.4;

/**
 * Expected potential projects of cluster c and stream s in quarter t, whether they hear of a call or not: apps × n_c × slope of
 * the commitment curve, with the response calls on their own quarters; in the second tranche what the published envelope, size and match
 * would absorb. After it they go on at that rate, so that a late start meets projects. Neither the match lever nor the budget enters.
 */
export function arrivalRate(numbers: Numbers, c: number, stream: number, t: number): number {
  const cluster = numbers.clusters[c]!;
  const { potentialPerFunded } = numbers.assumptions;
  if (stream === RESPONSE) return potentialPerFunded * cluster.projects2023 * STREAMS.response.share * responseSlope(t);
  const share = stream === TECHNOLOGY ? STREAMS.technology.share : STREAMS.capacity.share;
  if (t < FIRST_TRANCHE_END)
    return potentialPerFunded * cluster.projects2023 * (1 - STREAMS.response.share) * share * firstTrancheSlope(cluster, t);
  return potentialPerFunded * cluster.projectsSecond * share * secondTrancheSlope(t < SECOND_TRANCHE_END ? t : FIRST_TRANCHE_END);
}

/** Draws all potential projects of a run of `quarters`, then the follow-ons that they may seed. */
export function drawPotentialProjects(numbers: Numbers, quarters: number, luck: Luck, memory: Memory = FRESH): PotentialProjects {
  const clusters = numbers.clusters.length;
  const calls = countCalls(numbers, quarters, luck);
  const potential = emptyProjects(calls.total, quarters, memory);
  const u = new Float64Array(4);
  let p = 0;
  for (let t = 0; t < quarters; t++) {
    potential.first[t] = p;
    for (let c = 0; c < clusters; c++) {
      for (let stream = 0; stream < STREAM_COUNT; stream++) {
        const count = calls.counts[(t * clusters + c) * STREAM_COUNT + stream]!;
        for (let k = 0; k < count; k++, p++) {
          potential.identity[p] = (callIdentity(t, numbers.clusters[c]!.key, stream) << 12) | k;
          potential.cluster[p] = c;
          potential.stream[p] = stream;
          drawProject(potential, p, numbers, luck, u);
        }
      }
    }
  }
  potential.first[quarters] = p;
  return drawFollowOns(potential, numbers, luck, u);
}

/** Who a call is to the luck: quarter, key of the cluster, stream. */
function callIdentity(t: number, key: number, stream: number): number {
  return (t * 32 + key) * 4 + stream;
}

function countCalls(numbers: Numbers, quarters: number, luck: Luck): { counts: Int32Array; total: number } {
  const clusters = numbers.clusters.length;
  const counts = new Int32Array(quarters * clusters * STREAM_COUNT);
  const u = new Float64Array(4);
  let total = 0;
  for (let t = 0; t < quarters; t++) {
    for (let c = 0; c < clusters; c++) {
      for (let stream = 0; stream < STREAM_COUNT; stream++) {
        luck.draw(STREAM.arrivals, callIdentity(t, numbers.clusters[c]!.key, stream), 0, u);
        const count = Math.min(MOST_PER_CALL, poissonCount(arrivalRate(numbers, c, stream, t), u[0]!));
        counts[(t * clusters + c) * STREAM_COUNT + stream] = count;
        total += count;
      }
    }
  }
  return { counts, total };
}

/** Empty columns for `arriving` projects and as many follow-ons at most. */
function emptyProjects(arriving: number, quarters: number, memory: Memory): PotentialProjects {
  const rows = arriving * 2;
  return {
    count: arriving,
    arriving,
    first: memory.int32(quarters + 1),
    identity: memory.int32(rows),
    cluster: memory.uint8(rows),
    stream: memory.uint8(rows),
    budget: memory.float64(rows),
    value: memory.float64(rows),
    exists: memory.uint8(rows),
    partners: memory.int32(rows),
    assessmentError: memory.float64(rows),
    signalLuck: memory.float64(rows),
    lot: memory.float64(rows),
    succeeds: memory.uint8(rows),
    multiplier: memory.float64(rows),
    lag: memory.float64(rows),
    reach: memory.float64(rows),
    ip: memory.int32(rows),
    followOn: memory.int32(rows).fill(-1),
    parent: memory.int32(rows).fill(-1),
  };
}

/** Each project seeds with the assumed chance one follow-on of the same cluster, stream and partners; a follow-on seeds none. */
function drawFollowOns(potential: PotentialProjects, numbers: Numbers, luck: Luck, u: Float64Array): PotentialProjects {
  let f = potential.arriving;
  for (let p = 0; p < potential.arriving; p++) {
    luck.draw(STREAM.reach, potential.identity[p]!, 0, u);
    if (u[1]! >= numbers.assumptions.followOn) continue;
    potential.identity[f] = potential.identity[p]! | FOLLOW_ON;
    potential.cluster[f] = potential.cluster[p]!;
    potential.stream[f] = potential.stream[p]!;
    drawProject(potential, f, numbers, luck, u);
    potential.partners[f] = potential.partners[p]!;
    potential.parent[f] = p;
    potential.followOn[p] = f;
    f += 1;
  }
  return cutTo(potential, f);
}

/** The same projects without the empty rows behind them. */
function cutTo(potential: PotentialProjects, count: number): PotentialProjects {
  const cut = { ...potential, count } as Record<string, unknown>;
  for (const [name, column] of Object.entries(potential) as [string, Float64Array | number][])
    if (typeof column === 'object' && name !== 'first') cut[name] = column.subarray(0, count);
  return cut as unknown as PotentialProjects;
}

function drawProject(potential: PotentialProjects, p: number, numbers: Numbers, luck: Luck, u: Float64Array): void {
  drawDesign(potential, p, numbers, luck, u);
  drawFate(potential, p, numbers, luck, u);
  luck.draw(STREAM.reach, potential.identity[p]!, 0, u);
  potential.reach[p] = u[0]!;
  potential.ip[p] = poissonCount(numbers.assumptions.ipPerProject, u[2]!);
}

/** Size, private value, existence without a programme, and number of partners. */
function drawDesign(potential: PotentialProjects, p: number, numbers: Numbers, luck: Luck, u: Float64Array): void {
  const a = numbers.assumptions;
  const c = potential.cluster[p]!;
  luck.draw(STREAM.projectDesign, potential.identity[p]!, 0, u);
  const spread = WITHIN_STREAM * a.projectSizeSd;
  const mean = numbers.streams[c]!.meanSize[potential.stream[p]! as 0 | 1 | 2];
  potential.budget[p] = mean * exp(spread * normalQuantile(u[0]!) - 0.5 * spread * spread);
  potential.value[p] = exp(a.privateValueMu + a.privateValueSd * normalQuantile(u[1]!));
  potential.exists[p] = u[2]! < a.existsWithout ? 1 : 0;
  potential.partners[p] = 2 + poissonCount(numbers.partnersMean[c]! - 2, u[3]!);
  luck.draw(STREAM.assessment, potential.identity[p]!, 0, u);
  potential.assessmentError[p] = normalQuantile(u[0]!);
  potential.signalLuck[p] = u[1]!;
  potential.lot[p] = u[2]!;
}

/** Success, commercial multiplier (log-normal, mean 1) and lag: Gamma(2) with the assumed mean. */
function drawFate(potential: PotentialProjects, p: number, numbers: Numbers, luck: Luck, u: Float64Array): void {
  const a = numbers.assumptions;
  luck.draw(STREAM.projectFate, potential.identity[p]!, 0, u);
  potential.succeeds[p] = u[0]! < a.successProbability ? 1 : 0;
  potential.multiplier[p] = exp(a.successSpread * normalQuantile(u[1]!) - 0.5 * a.successSpread * a.successSpread);
  potential.lag[p] = (-a.commercialLag / 2) * (log(u[2]!) + log(u[3]!));
}
