/**
 * Saltelli's design (Computer Physics Communications 145, 2002; 181, 2010): each row has two points A and B that share nothing. Beside both,
 * the outcome is wanted at AB_i, which is A with part i of B. The factors that are looked at one by one have scrambled Sobol' points, the
 * first half of the axes for A, the second for B; those that are only moved together have keyed uniforms of their own.
 */
import { keyFromSeed, threefry, uniformOf } from '../../model/luck.ts';
import { directionsOf, MOST_AXES, scrambled, sobolWord } from '../uncertainty/sobol.ts';
import { SPENT_ON, STREAM_OF_SENSITIVITY } from './resampling.ts';

/** One row: shares of each factor's range at both points, the factors looked at first, then the others. */
export interface DesignRow {
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/** The rows of a seed, each from its number: more rows leave the earlier ones as they were. Rows of a power of two are the most even. */
export function designOf(chosen: number, others: number, seed: string): (row: number) => DesignRow {
  const key = keyFromSeed(seed);
  const words = new Int32Array(4);
  const drawn = (axis: number, row: number, spentOn: number): number => {
    threefry(key, axis, row, STREAM_OF_SENSITIVITY, spentOn, words);
    return words[0];
  };
  const axes = Array.from({ length: Math.min(2 * chosen, MOST_AXES) }, (_, axis) => ({
    directions: directionsOf(axis),
    scramble: drawn(axis, 0, SPENT_ON.scrambles),
  }));
  const uniform = (axis: number, row: number): number => {
    const even = axes[axis];
    return uniformOf(even ? scrambled(sobolWord(even.directions, row), even.scramble) : drawn(axis, row, SPENT_ON.uniforms));
  };
  // Axes: the chosen at A, the chosen at B, the others at A, the others at B. Beyond the Sobol' axes every axis is chance.
  const beyond = Math.max(MOST_AXES, 2 * chosen);
  const point = (row: number, half: 0 | 1): Float64Array =>
    Float64Array.from({ length: chosen + others }, (_, f) =>
      f < chosen ? uniform(half * chosen + f, row) : uniform(beyond + half * others + (f - chosen), row),
    );
  return (row) => ({ a: point(row, 0), b: point(row, 1) });
}

/** A point with some of its coordinates from another. */
export function swapped(a: Float64Array, b: Float64Array, from: number, to: number): Float64Array {
  const point = a.slice();
  point.set(b.subarray(from, to), from);
  return point;
}
