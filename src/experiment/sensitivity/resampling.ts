/**
 * The bootstrap (Efron 1979): how far an estimate would move if the rows that it rests on had been other ones. Rows are drawn again with
 * replacement, by keyed luck, so that the same rows have the same interval everywhere.
 */
import { keyFromSeed, threefry, uniformOf } from '../../model/luck.ts';
import { quantileOfSorted } from '../statistics.ts';
import { studentFactor } from '../student-t.ts';
import type { Estimate } from '../study/study.ts';

/** A stream of the keyed luck that no process of the model uses. */
export const STREAM_OF_SENSITIVITY = 66;

/** What the stream's luck is spent on: the last word of its counter. */
export const SPENT_ON = { levels: 0, directions: 1, order: 2, uniforms: 3, resamples: 4, scrambles: 5 } as const;

/** How many times rows are drawn again. */
export const RESAMPLES = 500;

/** 97.5th percentile of the normal distribution. */
const NORMAL = 1.959964;

/** For each resample how often each row was drawn: weights that add up to the number of rows. */
export function resamplesOf(rows: number, seed: string, resamples: number = RESAMPLES): readonly Float64Array[] {
  const key = keyFromSeed(seed);
  const words = new Int32Array(4);
  return Array.from({ length: resamples }, (_, resample) => {
    const weights = new Float64Array(rows);
    for (let draw = 0; draw < rows; draw++) {
      if (draw % 4 === 0) threefry(key, draw / 4, resample, STREAM_OF_SENSITIVITY, SPENT_ON.resamples, words);
      weights[Math.floor(uniformOf(words[draw % 4]) * rows)]++;
    }
    return weights;
  });
}

/**
 * The 95 % interval of an estimate from what resamples gave in its place: the percentile interval, widened around the estimate by
 * √(n / (n − 1)) and by Student's t over the normal deviate. Resamples of few rows are too alike (Hesterberg 2015, "expanded percentile
 * interval"): with ten rows the plain interval holds the truth in nine cases of ten only. `rows` from 2.
 */
export function bootstrapped(value: number, resampled: Float64Array, rows: number): Estimate {
  const sorted = resampled.slice().sort();
  const wider = (studentFactor(rows - 1) / NORMAL) * Math.sqrt(rows / (rows - 1));
  const away = (share: number): number => wider * (quantileOfSorted(sorted, share) - value);
  // The estimate of a ratio may lie beyond all that resamples gave: its interval holds it all the same.
  return { value, low: value + Math.min(0, away(0.025)), high: value + Math.max(0, away(0.975)) };
}

/** A sum of numbers, each as often as its weight says. */
export function weighted(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < values.length; n++) sum += weights[n] * values[n];
  return sum;
}
