/** Project streams: sizes and matches solved so that each cluster keeps its published mean and leverage overall. */
import { FIRST_COMMITMENT, FIRST_TRANCHE_END, SECOND_TRANCHE_END, STREAMS, type PublishedCluster } from './published.ts';
import { exp } from './exact-math.ts';

/** Stream numbers, in the order of every table by stream. */
export const TECHNOLOGY = 0;
/** Capacity projects: small ones that build skills and ecosystem. */
export const CAPACITY = 1;
/** The one-off response calls of 2020. */
export const RESPONSE = 2;
/** How many streams there are. */
export const STREAM_COUNT = 3;

/** Mean size (CAD M) and match (industry per government dollar) by stream, and the response's share of government money. */
export interface StreamDesign {
  readonly meanSize: readonly [number, number, number];
  readonly match: readonly [number, number, number];
  readonly responseMoney: number;
}

/**
 * With response share ρ, relative size b and match m_r, and cluster mean M and leverage Λ:
 * the others' mean is M(1 − ρb)/(1 − ρ), and their match solves total government money = M/(1 + Λ) per project.
 */
export function designStreams(cluster: PublishedCluster): StreamDesign {
  const { technology, capacity, response } = STREAMS;
  const mean = cluster.meanProject;
  const responseValue = response.share * response.size * mean;
  const othersMean = (mean - responseValue) / (1 - response.share);
  const government = mean / (1 + cluster.leverage);
  const responseGovernment = responseValue / (1 + response.match);
  const match = (mean - responseValue) / (government - responseGovernment) - 1;
  return {
    meanSize: [othersMean * technology.size, othersMean * capacity.size, response.size * mean],
    match: [match, match, response.match],
    responseMoney: responseGovernment / government,
  };
}

/** Projects that a cluster's second envelope absorbs at its own sizes and match, both tranches' streams but the response. */
export function absorbedProjects(cluster: PublishedCluster): number {
  const { technology, capacity } = STREAMS;
  const { meanSize, match } = designStreams(cluster);
  const mean = meanSize[TECHNOLOGY] * technology.share + meanSize[CAPACITY] * capacity.share;
  return (cluster.envelopes[1] * cluster.projectShare * (1 + match[TECHNOLOGY])) / mean;
}

/** Share of the first tranche's curve that falls in quarter t → t + 1: a logistic from quarter 4, summing to 1 by quarter 20. */
export function firstTrancheSlope(cluster: PublishedCluster, t: number): number {
  if (t < FIRST_COMMITMENT || t >= FIRST_TRANCHE_END) return 0;
  const { t0, s } = cluster.commitment;
  const reached = (time: number): number => 1 / (1 + exp(-(time - t0) / s));
  return (reached(t + 1) - reached(t)) / (reached(FIRST_TRANCHE_END) - reached(FIRST_COMMITMENT));
}

/** Share of the response money and projects in quarter t: even over its quarters. */
export function responseSlope(t: number): number {
  const quarters: readonly number[] = STREAMS.response.quarters;
  return quarters.includes(t) ? 1 / quarters.length : 0;
}

/** Share of the second tranche in quarter t: flat, at half rate in the last year, summing to 1. */
export function secondTrancheSlope(t: number): number {
  if (t < FIRST_TRANCHE_END || t >= SECOND_TRANCHE_END) return 0;
  const full = SECOND_TRANCHE_END - FIRST_TRANCHE_END - 2;
  return (t < SECOND_TRANCHE_END - 4 ? 1 : 0.5) / full;
}
