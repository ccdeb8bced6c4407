import { describe, expect, test } from 'vitest';
import { directionsOf, MOST_AXES, reversed, scrambled, sobolWord } from '../../../src/experiment/uncertainty/sobol.ts';

const unsigned = (word: number): number => word >>> 0;

/** How many of the first `count` scrambled points fall in each of `columns × rows` equal boxes of two axes. */
function boxes(axes: readonly [number, number], count: number, columns: number, rows: number): number[] {
  const [a, b] = axes.map(directionsOf);
  const hits = Array<number>(columns * rows).fill(0);
  for (let n = 0; n < count; n++) {
    const x = unsigned(scrambled(sobolWord(a, n), 77)) / 2 ** 32;
    const y = unsigned(scrambled(sobolWord(b, n), -5)) / 2 ** 32;
    hits[Math.floor(x * columns) * rows + Math.floor(y * rows)] += 1;
  }
  return hits;
}

describe('unscrambled points', () => {
  test('agree with another implementation of the same directions', () => {
    // From SciPy 1.17, qmc.Sobol, 32 bits; it counts in Gray code, so that its points 5, 63 and 22 are the 7th, 32nd and 29th here.
    const axes = [0, 1, 2, 9, 40, 63, 79].map(directionsOf);
    const point = (n: number): number[] => axes.map((axis) => unsigned(sobolWord(axis, n)));
    expect(point(7)).toEqual([3758096384, 3758096384, 536870912, 536870912, 1610612736, 2684354560, 1610612736]);
    expect(point(32)).toEqual([67108864, 3422552064, 1543503872, 2483027968, 2885681152, 3154116608, 201326592]);
    expect(point(29)).toEqual([3087007744, 1476395008, 2550136832, 1207959552, 3355443200, 4160749568, 402653184]);
  });

  test('are van der Corput’s on the first axis: the digits of the number in the other order', () => {
    const first = directionsOf(0);
    expect([1, 2, 3, 4].map((n) => unsigned(sobolWord(first, n)) / 2 ** 32)).toEqual([0.5, 0.25, 0.75, 0.125]);
  });

  test('have no axis beyond the last direction', () => {
    expect(() => directionsOf(MOST_AXES)).toThrow(`found axis ${MOST_AXES}, expected 0 to ${MOST_AXES - 1}`);
    expect(() => directionsOf(MOST_AXES - 1)).not.toThrow();
  });
});

describe('scrambling', () => {
  test('turns bits round and back', () => {
    expect(unsigned(reversed(1))).toBe(0x80000000);
    for (const word of [0, 1, 0x12345678, -1, 0x0f0f00ff]) expect(reversed(reversed(word))).toBe(word | 0);
  });

  test('keeps every axis even: each interval of the first 2^k points holds exactly one', () => {
    for (const axis of [0, 1, 17, 60, MOST_AXES - 1]) {
      const directions = directionsOf(axis);
      for (const seed of [0, 1, 12345, -987654321]) {
        const cells = new Set<number>();
        for (let n = 0; n < 256; n++) cells.add(unsigned(scrambled(sobolWord(directions, n), seed)) >>> 24);
        expect(cells.size).toBe(256);
      }
    }
  });

  test('keeps the first two axes a net: every box of every shape holds the same number of points', () => {
    for (const [columns, rows] of [
      [16, 4],
      [4, 16],
      [8, 8],
      [64, 1],
    ] as const)
      expect(new Set(boxes([0, 1], 64, columns, rows))).toEqual(new Set([1]));
  });

  test('leaves no large gap between pairs of later axes', () => {
    for (const axes of [
      [5, 23],
      [30, 61],
      [44, 45],
      [12, 70],
    ] as const)
      expect(Math.min(...boxes(axes, 1024, 4, 4))).toBeGreaterThan(30);
  });

  test('is nested: words that agree in their first digits still do', () => {
    for (const digits of [1, 4, 11]) {
      const [a, b] = [0x5a5a5a5a, 0x5a5a5a5a ^ (0xffffffff >>> digits)];
      expect(scrambled(a, 99) >>> (32 - digits)).toBe(scrambled(b, 99) >>> (32 - digits));
      expect(scrambled(a, 99)).not.toBe(scrambled(b, 99));
    }
  });

  test('gives each seed points of its own', () => {
    const word = sobolWord(directionsOf(3), 5);
    expect(new Set(Array.from({ length: 50 }, (_, seed) => scrambled(word, seed * 2654435761))).size).toBe(50);
  });
});
