import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beats, crowdingOf, dominates, frontsOf, spreadOver, unbeaten } from '../../../src/experiment/search/pareto.ts';

const judged = (all: readonly (readonly number[])[]) => all.map((costs) => ({ costs }));
const anyCosts = (length: number) => fc.array(fc.integer({ min: 0, max: 6 }), { minLength: length, maxLength: length });
const anyFront = fc.array(anyCosts(3), { minLength: 1, maxLength: 20 });

describe('domination', () => {
  test('as good on everything and better on something; never the same, never a trade-off', () => {
    expect(dominates([1, 2], [1, 3])).toBe(true);
    expect(dominates([1, 2], [1, 2])).toBe(false);
    expect(dominates([0, 3], [1, 2])).toBe(false);
    expect(dominates([1, 2], [0, 3])).toBe(false);
  });

  test('no two beat each other, and whoever beats a winner beats its loser', () => {
    const property = fc.property(anyCosts(3), anyCosts(3), anyCosts(3), (a, b, c) => {
      expect(dominates(a, b) && dominates(b, a)).toBe(false);
      if (dominates(a, b) && dominates(b, c)) expect(dominates(a, c)).toBe(true);
    });
    fc.assert(property);
  });

  test('constraints go before costs: kept beats broken, less broken beats more, and kept ones compare as usual', () => {
    const [cheap, dear] = [
      [0, 0],
      [9, 9],
    ];
    expect(beats({ costs: dear }, { costs: cheap, excess: 0.1 })).toBe(true);
    expect(beats({ costs: cheap, excess: 0.1 }, { costs: dear })).toBe(false);
    expect(beats({ costs: dear, excess: 0.1 }, { costs: cheap, excess: 0.2 })).toBe(true);
    expect(beats({ costs: cheap, excess: 0.2 }, { costs: dear, excess: 0.2 })).toBe(false);
    expect(beats({ costs: cheap, excess: 0 }, { costs: dear })).toBe(true);
  });
});

describe('fronts', () => {
  test('worked by hand: three that trade off, one behind one of them, one behind all', () => {
    const all = judged([
      [5, 5],
      [1, 4],
      [2, 2],
      [3, 3],
      [4, 1],
    ]);
    expect(frontsOf(all)).toEqual([[1, 2, 4], [3], [0]]);
    expect(unbeaten(all)).toEqual([all[1], all[2], all[4]]);
  });

  test('each member is in one front, none is beaten within it, each of a later one is beaten by one of the front before', () => {
    const property = fc.property(anyFront, (costs) => {
      const all = judged(costs);
      const fronts = frontsOf(all);
      expect(fronts.flat().sort((a, b) => a - b)).toEqual(all.map((_, n) => n));
      fronts.forEach((front, rank) => {
        for (const member of front) {
          expect(front.some((other) => beats(all[other], all[member]))).toBe(false);
          if (rank > 0) expect(fronts[rank - 1].some((other) => beats(all[other], all[member]))).toBe(true);
        }
      });
    });
    fc.assert(property);
  });

  test('what breaks constraints stands behind everything that keeps them', () => {
    const all = [{ costs: [0, 0], excess: 2 }, { costs: [9, 9] }, { costs: [8, 9] }, { costs: [1, 1], excess: 1 }];
    expect(frontsOf(all)).toEqual([[2], [1], [3], [0]]);
  });
});

describe('crowding', () => {
  test('worked by hand: shares of the range between neighbours, summed; the ends are never crowded', () => {
    const distance = crowdingOf([
      [0, 10],
      [1, 6],
      [4, 5],
      [10, 0],
    ]);
    expect([...distance]).toEqual([Infinity, 4 / 10 + 5 / 10, 9 / 10 + 6 / 10, Infinity]);
  });

  test('units do not matter, and an objective on which all are equal says nothing', () => {
    const front = [
      [0, 10, 7],
      [1, 6, 7],
      [4, 5, 7],
      [10, 0, 7],
    ];
    const scaled = front.map(([a, b, c]) => [1024 * a, b / 4, c]);
    expect(crowdingOf(scaled)).toEqual(crowdingOf(front));
    expect(crowdingOf(front)).toEqual(crowdingOf(front.map(([a, b]) => [a, b])));
  });

  test('thinning keeps the ends and breaks up a clump rather than emptying it', () => {
    const front = [
      [0, 100],
      [49, 51],
      [50, 50],
      [51, 49],
      [100, 0],
    ];
    const kept = spreadOver(front, 3);
    expect(kept).toContain(0);
    expect(kept).toContain(4);
    // Once two of the clump are gone the third has much room: crowding measured once would have dropped all three alike.
    expect(kept.filter((n) => n >= 1 && n <= 3)).toHaveLength(1);
    expect(spreadOver(front, 9)).toEqual([0, 1, 2, 3, 4]);
  });
});
