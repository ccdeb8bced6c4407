/** Keyed luck in single cases: the algorithm as published beside its unrolled form, the numbers of streams, and which rows are filled. */
import { describe, expect, test } from 'vitest';
import { TYPESCRIPT_KERNEL } from '../../src/model/kernel.ts';
import { keyFromSeed, luckOf, STREAM, threefry } from '../../src/model/luck.ts';

/** Rotations of Threefry4x32 (Salmon et al. 2011, table 2), by round modulo 8. */
const ROTATIONS: readonly (readonly [number, number])[] = [
  [10, 26],
  [11, 21],
  [13, 27],
  [23, 5],
  [6, 20],
  [17, 11],
  [25, 10],
  [18, 20],
];
const ROUNDS = 13;

/** Threefry as it is defined: rounds of two mixes and a permutation, the key injected after every fourth. */
function reference(key: readonly number[], counter: readonly number[]): number[] {
  const keys = [...key, key.reduce((parity, word) => parity ^ word, 0x1bd11bda)];
  let x = counter.map((word, n) => (word + keys[n]!) | 0);
  for (let round = 0; round < ROUNDS; round++) {
    const [left, right] = ROTATIONS[round % 8]!;
    const mix = (a: number, b: number, by: number): [number, number] => {
      const sum = (a + b) | 0;
      return [sum, ((b << by) | (b >>> (32 - by))) ^ sum];
    };
    const [x0, x1] = mix(x[0]!, x[1]!, left);
    const [x2, x3] = mix(x[2]!, x[3]!, right);
    x = [x0, x3, x2, x1];
    if (round % 4 !== 3) continue;
    const turn = (round + 1) / 4;
    x = x.map((word, n) => (word + keys[(turn + n) % 5]! + (n === 3 ? turn : 0)) | 0);
  }
  // The unrolled form names words by where they began: an odd number of permutations leaves two of them exchanged.
  return [x[0]!, x[3]!, x[2]!, x[1]!].map((word) => word | 0);
}

/** Words without any pattern that a wrong shift could keep. */
function words(n: number): number[] {
  return [1, 2, 3, 4].map((k) => Math.imul(n * 4 + k, 0x9e3779b1) ^ Math.imul(n + k, 0x85ebca6b));
}

describe('the unrolled generator', () => {
  test('is the published one for two hundred keys and counters', () => {
    const out = new Int32Array(4);
    let different = 0;
    for (let n = 0; n < 200; n++) {
      const [c0, c1, c2, c3] = words(n) as [number, number, number, number];
      threefry(Int32Array.from(words(n + 1000)), c0, c1, c2, c3, out);
      if (reference(words(n + 1000), words(n)).some((word, place) => word !== out[place])) different += 1;
    }
    expect(different).toBe(0);
  });
});

describe('streams', () => {
  test('keep their numbers, which are part of every result: new ones go on behind them', () => {
    const first = ['firmQuarter', 'firmBirth', 'firmTechnology', 'entrants', 'arrivals', 'projectDesign', 'projectFate'];
    const then = ['lead', 'partners', 'replacement', 'research', 'clusterCentre', 'assessment'];
    const numbers = Object.entries(STREAM).sort(([, a], [, b]) => a - b);
    expect(numbers.slice(0, 13).map(([name]) => name)).toEqual([...first, ...then]);
    expect(numbers.map(([, number]) => number)).toEqual(numbers.map((_, n) => n + 1));
  });
});

describe('filling columns', () => {
  test('leaves the places behind the count alone, and those who stand there', () => {
    const room = TYPESCRIPT_KERNEL.room(4);
    room.agent.set([7, 5, 8, 6]);
    luckOf(keyFromSeed('fill'), 0).fill(STREAM.firmQuarter, 1, room, 2);
    for (const column of room.uniforms) expect(Array.from(column, (u) => u > 0)).toEqual([true, true, false, false]);
    expect(Array.from(room.agent)).toEqual([7, 5, 8, 6]);
  });
});
