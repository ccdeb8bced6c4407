import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hypervolume } from '../../../src/experiment/search/hypervolume.ts';
import { keyFromSeed, luckOf } from '../../../src/model/luck.ts';

const anyPoints = (objectives: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: objectives, maxLength: objectives }), { minLength: 0, maxLength: 9 });

/** Unit boxes below (8, …, 8) that some point dominates: the volume of points with whole costs, counted. */
function counted(points: readonly (readonly number[])[], objectives: number): number {
  let boxes = 0;
  for (let n = 0; n < 8 ** objectives; n++) {
    const corner = Array.from({ length: objectives }, (_, i) => Math.floor(n / 8 ** i) % 8);
    if (points.some((point) => point.every((cost, i) => cost <= corner[i]))) boxes++;
  }
  return boxes;
}

describe('hypervolume', () => {
  test('worked by hand: one box, two that overlap, three in space', () => {
    expect(hypervolume([[1, 1]], [3, 4])).toBe(6);
    expect(
      hypervolume(
        [
          [0, 2],
          [1, 0],
        ],
        [3, 3],
      ),
    ).toBe(3 * 1 + 2 * 3 - 2 * 1);
    // The corners of a cube of side 2: each face point takes 4 of the 8 unit boxes, pairs share 2, all three share 1.
    expect(
      hypervolume(
        [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        [2, 2, 2],
      ),
    ).toBe(3 * 4 - 3 * 2 + 1);
    expect(hypervolume([[2, 3, 4, 5]], [3, 5, 7, 9])).toBe(1 * 2 * 3 * 4);
  });

  test('nothing dominates nothing: no points, and points on or beyond the reference', () => {
    expect(hypervolume([], [1, 1, 1])).toBe(0);
    expect(
      hypervolume(
        [
          [1, 0],
          [0, 2],
        ],
        [1, 1],
      ),
    ).toBe(0);
  });

  test.each([1, 2, 3, 4])('counts the boxes that are dominated, with %d objectives', (objectives) => {
    const reference = Array.from({ length: objectives }, () => 8);
    const property = fc.property(anyPoints(objectives), (points) => {
      expect(hypervolume(points, reference)).toBe(counted(points, objectives));
    });
    fc.assert(property, { numRuns: objectives === 4 ? 40 : 100 });
  });

  test('neither order nor dominated points nor the order of the objectives matter', () => {
    const property = fc.property(anyPoints(3), (points) => {
      const volume = hypervolume(points, [8, 8, 8]);
      expect(hypervolume([...points].reverse(), [8, 8, 8])).toBe(volume);
      expect(
        hypervolume(
          points.map(([a, b, c]) => [c, a, b]),
          [8, 8, 8],
        ),
      ).toBe(volume);
      expect(hypervolume([...points, ...points.map((point) => point.map((cost) => Math.min(7, cost + 1)))], [8, 8, 8])).toBe(volume);
    });
    fc.assert(property);
  });

  test('agrees with darts at a ball in four dimensions', () => {
    const luck = luckOf(keyFromSeed('darts'), 0);
    const words = new Float64Array(4);
    const point = (stream: number, n: number): number[] => {
      luck.draw(stream, n, 0, words);
      return [...words];
    };
    // Points on the part of the unit sphere where all coordinates are positive: none beats another.
    const front = Array.from({ length: 60 }, (_, n) => point(1, n)).map((x) => x.map((value) => value / Math.hypot(...x)));
    const darts = 40_000;
    let hit = 0;
    for (let n = 0; n < darts; n++) {
      const dart = point(2, n);
      if (front.some((costs) => costs.every((cost, i) => cost <= dart[i]))) hit++;
    }
    const share = hit / darts;
    const error = Math.sqrt((share * (1 - share)) / darts);
    expect(Math.abs(hypervolume(front, [1, 1, 1, 1]) - share)).toBeLessThan(4 * error);
    expect(share).toBeGreaterThan(0.05);
  });
});
