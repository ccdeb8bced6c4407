/**
 * Percentiles, means and Monte Carlo errors over the replicates of an ensemble.
 * Percentiles are type 7: linear interpolation between order statistics at position (n − 1)p. Sums run in plan order.
 */
import type { OutcomeId } from '../model/outcomes.ts';
import { offsetOf, type Ensemble } from './ensemble.ts';

/** Fewer replicates than this are drawn as lines, not as bands: from eight on the 5th and 95th percentiles lie inside what was seen. */
export const BAND_MINIMUM = 8;
/** Fewer replicates than this bear no odds. */
export const ODDS_MINIMUM = 20;
/** Fewer replicates than this bear no verdict. */
export const VERDICT_MINIMUM = 50;

/** Statistics over the replicates at each quarter 0…Q, in the outcome's unit; `standardError` is that of the mean. */
export interface Band {
  readonly mean: Float64Array;
  readonly p05: Float64Array;
  readonly p25: Float64Array;
  readonly p50: Float64Array;
  readonly p75: Float64Array;
  readonly p95: Float64Array;
  readonly standardError: Float64Array;
}

/** Statistics of one set of values in their unit; all 0 where `count` is 0, `standardError` 0 where it is below 2. */
export interface Summary {
  readonly count: number;
  readonly mean: number;
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  readonly standardError: number;
}

/** Type 7 quantile of ascending values; `share` in 0–1. 0 where there is none. */
export function quantileOfSorted(sorted: Float64Array, share: number): number {
  const last = sorted.length - 1;
  if (last < 0) return 0;
  const position = last * share;
  const below = Math.floor(position);
  const low = sorted[below];
  return below >= last ? sorted[last] : low + (position - below) * (sorted[below + 1] - low);
}

/** Arithmetic mean by plain summation in the given order; 0 where there is none. */
export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let r = 0; r < values.length; r++) sum += values[r];
  return values.length === 0 ? 0 : sum / values.length;
}

/** Standard error of the mean, sd / √n with n − 1 in the variance; 0 below two values. */
export function standardErrorOf(values: Float64Array, mean: number): number {
  const count = values.length;
  if (count < 2) return 0;
  let squares = 0;
  for (let r = 0; r < count; r++) squares += (values[r] - mean) * (values[r] - mean);
  return Math.sqrt(squares / (count - 1) / count);
}

/** Summarises values that the caller gives away: they are sorted in place. */
function summariseGiven(values: Float64Array): Summary {
  const mean = meanOf(values);
  const standardError = standardErrorOf(values, mean);
  values.sort();
  return {
    count: values.length,
    mean,
    p05: quantileOfSorted(values, 0.05),
    p25: quantileOfSorted(values, 0.25),
    p50: quantileOfSorted(values, 0.5),
    p75: quantileOfSorted(values, 0.75),
    p95: quantileOfSorted(values, 0.95),
    standardError,
  };
}

/** Count, mean, percentiles and standard error of the mean; the values stay as they are. */
export function summarise(values: Float64Array): Summary {
  return summariseGiven(values.slice());
}

/** The band of an outcome over quarters 0…Q; zeros where no replicate has finished. */
export function bandOf(ensemble: Ensemble, world: number, scope: number, outcome: OutcomeId): Band {
  const { recordings, request } = ensemble;
  const length = request.quarters + 1;
  const start = offsetOf(ensemble, world, scope, outcome);
  const column = () => new Float64Array(length);
  const band = { mean: column(), p05: column(), p25: column(), p50: column(), p75: column(), p95: column(), standardError: column() };
  const values = new Float64Array(recordings.length);
  for (let t = 0; t < length; t++) {
    for (let r = 0; r < values.length; r++) values[r] = recordings[r].values[start + t];
    const summary = summariseGiven(values);
    band.mean[t] = summary.mean;
    band.p05[t] = summary.p05;
    band.p25[t] = summary.p25;
    band.p50[t] = summary.p50;
    band.p75[t] = summary.p75;
    band.p95[t] = summary.p95;
    band.standardError[t] = summary.standardError;
  }
  return band;
}
