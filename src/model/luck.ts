/**
 * Keyed luck: every draw is a pure function of (seed, replicate, stream, agent, quarter).
 * Threefry4x32 with 13 rounds (Salmon et al. 2011, Random123), checked against its published known answers.
 */
import seedrandom from 'seedrandom';
import type { KernelRoom } from './kernel.ts';

/** One stream per process; numbers are part of the results and never change. */
export const STREAM = {
  firmQuarter: 1,
  firmBirth: 2,
  firmTechnology: 3,
  entrants: 4,
  arrivals: 5,
  projectDesign: 6,
  projectFate: 7,
  lead: 8,
  partners: 9,
  replacement: 10,
  research: 11,
  clusterCentre: 12,
  assessment: 13,
  bandit: 14,
  reach: 15,
  review: 16,
  gate: 17,
  voucher: 18,
} as const;

/** The source of luck that the model is given; a faster one may be injected as long as its bits are the same. */
export interface Luck {
  /** Four uniforms in (0, 1) of (stream, agent, quarter) into `out[0…3]`. */
  draw(stream: number, agent: number, quarter: number, out: Float64Array): void;
  /** For each of the first `count` agents of a room: the four uniforms of (stream, agent, quarter) into its columns. */
  fill(stream: number, quarter: number, room: KernelRoom, count: number): void;
}

/**
 * Turns human seed text into the four words of a key. The generator reads its text as a cycle of low bytes, so that "1" and "11", or two
 * letters of different scripts, would give the same key: length and escapes make every text its own.
 */
export function keyFromSeed(seed: string): Int32Array {
  const generator = seedrandom(`${seed.length}:${encodeURIComponent(seed)}\0`);
  return Int32Array.from([generator.int32(), generator.int32(), generator.int32(), generator.int32()]);
}

const UNIT = 2.3283064365386963e-10;
const PARITY = 0x1bd11bda;

/** Threefry4x32-13 of a counter under a key; four words into `out`. One line a round, and one for each injection of the key. */
/* prettier-ignore */
export function threefry(key: Int32Array, c0: number, c1: number, c2: number, c3: number, out: Int32Array): void {
  const k0 = key[0]!, k1 = key[1]!, k2 = key[2]!, k3 = key[3]!;
  const k4 = PARITY ^ k0 ^ k1 ^ k2 ^ k3;
  let x0 = (c0 + k0) | 0, x1 = (c1 + k1) | 0, x2 = (c2 + k2) | 0, x3 = (c3 + k3) | 0;
  x0 = (x0 + x1) | 0; x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
  x0 = (x0 + x1) | 0; x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
  x0 = (x0 + k1) | 0; x1 = (x1 + k2) | 0; x2 = (x2 + k3) | 0; x3 = (x3 + k4 + 1) | 0;
  x0 = (x0 + x1) | 0; x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 20) | (x3 >>> 12)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 17) | (x3 >>> 15)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 11) | (x1 >>> 21)) ^ x2;
  x0 = (x0 + x1) | 0; x1 = ((x1 << 25) | (x1 >>> 7)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 10) | (x3 >>> 22)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 18) | (x3 >>> 14)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 20) | (x1 >>> 12)) ^ x2;
  x0 = (x0 + k2) | 0; x1 = (x1 + k3) | 0; x2 = (x2 + k4) | 0; x3 = (x3 + k0 + 2) | 0;
  x0 = (x0 + x1) | 0; x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
  x0 = (x0 + x1) | 0; x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
  x0 = (x0 + k3) | 0; x1 = (x1 + k4) | 0; x2 = (x2 + k0) | 0; x3 = (x3 + k1 + 3) | 0;
  x0 = (x0 + x1) | 0; x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 20) | (x3 >>> 12)) ^ x2;
  out[0] = x0; out[1] = x1; out[2] = x2; out[3] = x3;
}

/** A word as a uniform in the open interval (0, 1), multiples of 2^−32 plus a half step. */
export function uniformOf(word: number): number {
  return ((word >>> 0) + 0.5) * UNIT;
}

/** The luck of one replicate under a seed's key. */
export function luckOf(key: Int32Array, replicate: number): Luck {
  const words = new Int32Array(4);
  return {
    draw(stream, agent, quarter, out) {
      threefry(key, agent, quarter, stream, replicate, words);
      out[0] = uniformOf(words[0]!);
      out[1] = uniformOf(words[1]!);
      out[2] = uniformOf(words[2]!);
      out[3] = uniformOf(words[3]!);
    },
    fill(stream, quarter, room, count) {
      room.draw(key, stream, quarter, replicate, count);
    },
  };
}
