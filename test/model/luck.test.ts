/** Keyed luck: the generator's published answers, uniformity, and that every word of the key and counter matters. */
import { describe, expect, test } from 'vitest';
import { TYPESCRIPT_KERNEL } from '../../src/model/kernel.ts';
import { keyFromSeed, luckOf, STREAM, threefry, uniformOf, type Luck } from '../../src/model/luck.ts';
import { mean } from './laboratory.ts';

type Words = [number, number, number, number];

/** Threefry of hexadecimal words, as hexadecimal words. */
function encrypt(counter: string, key: string): string {
  const words = (text: string): Words => text.split(' ').map((word) => Number.parseInt(word, 16) | 0) as Words;
  const out = new Int32Array(4);
  threefry(Int32Array.from(words(key)), ...words(counter), out);
  return Array.from(out, (word) => (word >>> 0).toString(16).padStart(8, '0')).join(' ');
}

function uniforms(luck: Luck, stream: number, agents: number, quarter: number): number[] {
  const out = new Float64Array(4);
  return Array.from({ length: agents }, (_, agent) => {
    luck.draw(stream, agent, quarter, out);
    return Array.from(out);
  }).flat();
}

/** Pearson correlation of two series of equal length. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [mean(a), mean(b)];
  const product = (p: readonly number[], q: readonly number[], m: number, n: number): number =>
    mean(p.map((value, i) => (value - m) * (q[i]! - n)));
  return product(a, b, x, y) / Math.sqrt(product(a, a, x, x) * product(b, b, y, y));
}

describe('Threefry4x32-13 gives the published answers of Random123', () => {
  test.each([
    ['zeros', '00000000 00000000 00000000 00000000', '00000000 00000000 00000000 00000000', '531c7e4f 39491ee5 2c855a92 3d6abf9a'],
    ['ones', 'ffffffff ffffffff ffffffff ffffffff', 'ffffffff ffffffff ffffffff ffffffff', 'c4189358 1c9cc83a d5881c67 6a0a89e0'],
    ['digits of pi', '243f6a88 85a308d3 13198a2e 03707344', 'a4093822 299f31d0 082efa98 ec4e6c89', '4aa71d8f 734738c2 431fc6a8 ae6debf1'],
  ])('for %s', (_name, counter, key, answer) => {
    expect(encrypt(counter, key)).toBe(answer);
  });
});

describe('uniforms', () => {
  test('lie strictly between 0 and 1 even at the extreme words', () => {
    expect(uniformOf(0)).toBe(2 ** -33);
    expect(uniformOf(-1)).toBe(1 - 2 ** -33);
    expect(uniformOf(0x80000000 | 0)).toBe(0.5 + 2 ** -33);
  });

  test('fill sixty-four cells evenly', () => {
    const draws = uniforms(luckOf(keyFromSeed('even'), 0), STREAM.firmQuarter, 25_000, 3);
    const cells = new Float64Array(64);
    for (const u of draws) cells[Math.floor(u * 64)]! += 1;
    const expected = draws.length / 64;
    const chiSquare = cells.reduce((total, count) => total + ((count - expected) * (count - expected)) / expected, 0);
    // 63 degrees of freedom: 5 standard deviations on either side.
    expect(Math.abs(chiSquare - 63)).toBeLessThan(5 * Math.sqrt(126));
  });
});

describe('draws are independent', () => {
  const luck = luckOf(keyFromSeed('apart'), 0);
  const base = uniforms(luck, STREAM.firmQuarter, 10_000, 5);
  const limit = 4.5 / Math.sqrt(base.length);

  test.each([
    ['of another stream', () => uniforms(luck, STREAM.firmBirth, 10_000, 5)],
    ['of the next quarter', () => uniforms(luck, STREAM.firmQuarter, 10_000, 6)],
    ['of the next replicate', () => uniforms(luckOf(keyFromSeed('apart'), 1), STREAM.firmQuarter, 10_000, 5)],
    ['of another seed', () => uniforms(luckOf(keyFromSeed('apart '), 0), STREAM.firmQuarter, 10_000, 5)],
    ['of the next agent', () => uniforms(luck, STREAM.firmQuarter, 10_001, 5).slice(4)],
  ])('of those %s', (_name, other) => {
    const draws = other();
    expect(Math.abs(correlation(base, draws))).toBeLessThan(limit);
    expect(base.filter((u, n) => u === draws[n]).length).toBeLessThan(3);
  });

  test('of each other within one call', () => {
    const place = (k: number): number[] => base.filter((_, n) => n % 4 === k);
    for (let a = 0; a < 4; a++) for (let b = 0; b < a; b++) expect(Math.abs(correlation(place(a), place(b)))).toBeLessThan(2 * limit);
  });
});

describe('a draw is a pure function of its address', () => {
  test('so that filling columns and drawing one by one agree, in any order', () => {
    const luck = luckOf(keyFromSeed('pure'), 7);
    const identity = Int32Array.from({ length: 50 }, (_, i) => 1000 - 7 * i);
    const rows = Int32Array.from([31, 4, 15, 9, 26]);
    const room = TYPESCRIPT_KERNEL.room(50);
    rows.forEach((i, n) => (room.agent[n] = identity[i]!));
    luck.fill(STREAM.firmQuarter, 12, room, rows.length);
    const out = new Float64Array(4);
    for (const n of [...rows.keys()].reverse()) {
      luck.draw(STREAM.firmQuarter, identity[rows[n]!]!, 12, out);
      expect(room.uniforms.map((column) => column[n])).toEqual(Array.from(out));
    }
    expect(room.uniforms[0].filter((u) => u > 0).length).toBe(rows.length);
  });

  test('and no two processes share a stream', () => {
    const numbers = Object.values(STREAM);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('and the seed is text: near names give unrelated keys', () => {
    const keys = ['default', 'default ', 'Default', 'workshop-3', 'workshop-4', 'é', ''].map((seed) =>
      Array.from(keyFromSeed(seed)).join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyFromSeed('workshop-3')).toEqual(keyFromSeed('workshop-3'));
  });
});
