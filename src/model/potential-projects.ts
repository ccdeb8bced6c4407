/** S5 arrival: the projects that firms could undertake, drawn once per replicate and equal in every world. */
import type { PotentialProjects } from './entities/projects.ts';
import { exp, log, normalQuantile, poissonCount } from './exact-math.ts';
import { STREAM, type Luck } from './luck.ts';
import type { Numbers } from './numbers.ts';
import { CLUSTERS, FIRST_TRANCHE_END, SECOND_TRANCHE_END, STREAMS } from './published.ts';
import { CAPACITY, firstTrancheSlope, RESPONSE, responseSlope, secondTrancheSlope, STREAM_COUNT, TECHNOLOGY } from './streams.ts';

/** The most projects of one cluster, stream and quarter that identities tell apart. */
const MOST_PER_CALL = 255;
/** Dispersion within a stream, as a share of the dispersion over streams. */
const WITHIN_STREAM = 0.7;

/**
 * Expected potential projects of cluster c and stream s in quarter t: apps × n_c × slope of the commitment curve, with the
 * response calls on their own quarters; in the second tranche what the published envelope, size and match would absorb.
 * After it they go on at that rate, so that a late start meets projects. Neither the match lever nor the budget enters.
 */
export function arrivalRate(numbers: Numbers, c: number, stream: number, t: number): number {
  const cluster = CLUSTERS[c]!;
  const design = numbers.streams[c]!;
  const { potentialPerFunded } = numbers.assumptions;
  if (stream === RESPONSE) return potentialPerFunded * cluster.projects2023 * STREAMS.response.share * responseSlope(t);
  const share = stream === TECHNOLOGY ? STREAMS.technology.share : STREAMS.capacity.share;
  if (t < FIRST_TRANCHE_END)
    return potentialPerFunded * cluster.projects2023 * (1 - STREAMS.response.share) * share * firstTrancheSlope(cluster, t);
  const othersMean = design.meanSize[TECHNOLOGY] * STREAMS.technology.share + design.meanSize[CAPACITY] * STREAMS.capacity.share;
  const absorbed = (cluster.envelopes[1] * cluster.projectShare * (1 + design.match[TECHNOLOGY])) / othersMean;
  return potentialPerFunded * absorbed * share * secondTrancheSlope(t < SECOND_TRANCHE_END ? t : FIRST_TRANCHE_END);
}

/** Draws all potential projects of a run of `quarters`. */
export function drawPotentialProjects(numbers: Numbers, quarters: number, luck: Luck): PotentialProjects {
  const calls = countCalls(numbers, quarters, luck);
  const potential = emptyProjects(calls.total, quarters);
  const u = new Float64Array(4);
  let p = 0;
  for (let t = 0; t < quarters; t++) {
    potential.first[t] = p;
    for (let c = 0; c < CLUSTERS.length; c++) {
      for (let stream = 0; stream < STREAM_COUNT; stream++) {
        const count = calls.counts[(t * CLUSTERS.length + c) * STREAM_COUNT + stream]!;
        for (let k = 0; k < count; k++, p++) {
          potential.identity[p] = (callIdentity(t, c, stream) << 8) | k;
          potential.cluster[p] = c;
          potential.stream[p] = stream;
          drawDesign(potential, p, numbers, luck, u);
          drawFate(potential, p, numbers, luck, u);
        }
      }
    }
  }
  potential.first[quarters] = p;
  return potential;
}

function callIdentity(t: number, c: number, stream: number): number {
  return (t * 32 + c) * 4 + stream;
}

function countCalls(numbers: Numbers, quarters: number, luck: Luck): { counts: Int32Array; total: number } {
  const counts = new Int32Array(quarters * CLUSTERS.length * STREAM_COUNT);
  const u = new Float64Array(4);
  let total = 0;
  for (let t = 0; t < quarters; t++) {
    for (let c = 0; c < CLUSTERS.length; c++) {
      for (let stream = 0; stream < STREAM_COUNT; stream++) {
        luck.draw(STREAM.arrivals, callIdentity(t, c, stream), 0, u);
        const count = Math.min(MOST_PER_CALL, poissonCount(arrivalRate(numbers, c, stream, t), u[0]!));
        counts[(t * CLUSTERS.length + c) * STREAM_COUNT + stream] = count;
        total += count;
      }
    }
  }
  return { counts, total };
}

function emptyProjects(count: number, quarters: number): PotentialProjects {
  return {
    count,
    first: new Int32Array(quarters + 1),
    identity: new Int32Array(count),
    cluster: new Uint8Array(count),
    stream: new Uint8Array(count),
    budget: new Float64Array(count),
    value: new Float64Array(count),
    exists: new Uint8Array(count),
    partners: new Int32Array(count),
    assessmentError: new Float64Array(count),
    signalLuck: new Float64Array(count),
    lot: new Float64Array(count),
    succeeds: new Uint8Array(count),
    multiplier: new Float64Array(count),
    lag: new Int32Array(count),
  };
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

/** Success, commercial multiplier (log-normal, mean 1) and lag: Gamma(2) with the assumed mean, rounded to quarters. */
function drawFate(potential: PotentialProjects, p: number, numbers: Numbers, luck: Luck, u: Float64Array): void {
  const a = numbers.assumptions;
  luck.draw(STREAM.projectFate, potential.identity[p]!, 0, u);
  potential.succeeds[p] = u[0]! < a.successProbability ? 1 : 0;
  potential.multiplier[p] = exp(a.successSpread * normalQuantile(u[1]!) - 0.5 * a.successSpread * a.successSpread);
  potential.lag[p] = Math.floor((-a.commercialLag / 2) * (log(u[2]!) + log(u[3]!)) + 0.5);
}
