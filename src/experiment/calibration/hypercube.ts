/** Seeded designs: points that cover a box evenly, the same for the same seed. */
import { keyFromSeed, luckOf, type Luck } from '../../model/luck.ts';

/** Limits by axis. */
export type Box = readonly { readonly low: number; readonly high: number }[];
/** A value by axis. */
export type Point = readonly number[];

/** Streams of the designs; under a key of their own, apart from the model's. */
const JITTER = 1;
const SHUFFLE = 2;

/** Luck of a calibration, apart from that of any simulation with the same seed. `wave` tells designs apart. */
export function designLuck(seed: string, wave: number): Luck {
  return luckOf(keyFromSeed(`calibration of ${seed}`), wave);
}

/** A Latin hypercube: on every axis each of `count` equal slices holds exactly one point, at a random place of the slice. */
export function latinHypercube(box: Box, count: number, luck: Luck): readonly Point[] {
  const columns = box.map(({ low, high }, axis) => {
    const slices = shuffled(count, axis, luck);
    const uniforms = new Float64Array(4);
    return slices.map((slice, n) => {
      luck.draw(JITTER, n, axis, uniforms);
      return low + ((high - low) * (slice + uniforms[0]!)) / count;
    });
  });
  return Array.from({ length: count }, (_, n) => columns.map((column) => column[n]!));
}

/** 0 … count − 1 in a random order (Fisher and Yates). */
function shuffled(count: number, axis: number, luck: Luck): number[] {
  const order = Array.from({ length: count }, (_, n) => n);
  const uniforms = new Float64Array(4);
  for (let n = count - 1; n > 0; n--) {
    luck.draw(SHUFFLE, n, axis, uniforms);
    const other = Math.floor(uniforms[0]! * (n + 1));
    [order[n], order[other]] = [order[other]!, order[n]!];
  }
  return order;
}
