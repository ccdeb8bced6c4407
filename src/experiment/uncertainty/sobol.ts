/**
 * Scrambled Sobol' points: every power of two of them covers each axis evenly, and so do most pairs of axes, where chance alone would leave
 * gaps and clumps. The scrambling is Owen's, by a hash of nested digits (Burley, Journal of Computer Graphics Techniques 9(4), 2020, with
 * the constants of Vegdahl 2021): each seed has points of its own, every point is uniform, and the evenness stays.
 */
import { SOBOL_DIRECTIONS } from './sobol-directions.ts';

const BITS = 32;

/** How many axes there are directions for. */
export const MOST_AXES = SOBOL_DIRECTIONS.length + 1;

/** The 32 direction numbers of an axis, the most significant digit first, as words. Throws for an axis that has none. */
export function directionsOf(axis: number): Int32Array {
  const row = axis === 0 ? null : SOBOL_DIRECTIONS[axis - 1];
  if (row === undefined) throw new RangeError(`found axis ${axis}, expected 0 to ${MOST_AXES - 1}`);
  const directions = new Int32Array(BITS);
  const [inner, ...initial] = row ?? [0];
  const degree = initial.length;
  for (let k = 0; k < BITS; k++) {
    if (row === null) directions[k] = 1 << (BITS - 1 - k);
    else if (k < degree) directions[k] = initial[k] << (BITS - 1 - k);
    else directions[k] = recurrence(directions, k, degree, inner);
  }
  return directions;
}

/** The k-th direction number from the `degree` before it. */
function recurrence(directions: Int32Array, k: number, degree: number, inner: number): number {
  let word = directions[k - degree] ^ (directions[k - degree] >>> degree);
  for (let j = 1; j < degree; j++) if ((inner >>> (degree - 1 - j)) & 1) word ^= directions[k - j];
  return word;
}

/** The n-th point of an unscrambled axis as a word whose value over 2³² lies in [0, 1). */
export function sobolWord(directions: Int32Array, n: number): number {
  let word = 0;
  for (let k = 0; k < BITS && n >>> k !== 0; k++) if ((n >>> k) & 1) word ^= directions[k];
  return word;
}

/** A word with its bits in the other order. */
export function reversed(word: number): number {
  let bits = ((word >>> 1) & 0x55555555) | ((word & 0x55555555) << 1);
  bits = ((bits >>> 2) & 0x33333333) | ((bits & 0x33333333) << 2);
  bits = ((bits >>> 4) & 0x0f0f0f0f) | ((bits & 0x0f0f0f0f) << 4);
  bits = ((bits >>> 8) & 0x00ff00ff) | ((bits & 0x00ff00ff) << 8);
  return (bits >>> 16) | (bits << 16);
}

/** Owen's scrambling of a word: each digit is turned or not by a hash of the seed and of the more significant digits. */
export function scrambled(word: number, seed: number): number {
  // On reversed bits a product carries only from more significant digits of the word to less significant ones.
  let bits = reversed(word);
  bits ^= Math.imul(bits, 0x3d20adea);
  bits = (bits + seed) | 0;
  bits = Math.imul(bits, (seed >>> 16) | 1);
  bits ^= Math.imul(bits, 0x05526c56);
  bits ^= Math.imul(bits, 0x53a22864);
  return reversed(bits);
}
