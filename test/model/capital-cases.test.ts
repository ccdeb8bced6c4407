/** Venture capital worked by hand: which firms raise it, at what chance, how much, until when, and where it is booked. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { QuarterLuck, World } from '../../src/model/entities/world.ts';
import type { Assumptions } from '../../src/model/parameters.ts';
import { raiseCapital } from '../../src/model/submodels/raise-capital.ts';
import { smallWorld } from './small-world.ts';

/** An SME and a large firm of cluster 2; cluster 2 in region 3 is cell 15 of cells of six regions. */
const [SMALL, BIG, CELL] = [43, 46, 15];
const T = 9;

let world: World;
let deal: Float64Array;
beforeEach(() => {
  world = startUps();
});

/** Deals of 6 million over three years, one chance in ten a quarter; all firms are nine quarters old and in region 3, and nobody is lucky. */
function startUps(assumptions: Partial<Assumptions> = {}): World {
  const one = smallWorld({ assumptions: { dealRate: 0.4, dealSize: 6, ventureYears: 3, ...assumptions } });
  one.firms.age.fill(9);
  one.firms.region.fill(3);
  deal = new Float64Array(one.firms.alive.length).fill(0.99);
  return one;
}

/** Lets the quarter pass for the rows listed; `beyond` are rows behind the counted ones. */
function pass(rows: readonly number[], beyond: readonly number[] = [], one = world): void {
  raiseCapital(one, Int32Array.from([...rows, ...beyond]), rows.length, { deal } as unknown as QuarterLuck, T);
}

/** Whether the firm raises money when it is as lucky as can be, or so lucky. */
function raises(i = SMALL, luck = 0, one = world): boolean {
  one.firms.venture[i] = 0;
  deal[i] = luck;
  pass([i], [], one);
  return one.firms.venture[i] !== 0;
}

describe('money is raised', () => {
  test('with a quarter of the yearly chance, and twice that once a project succeeded', () => {
    const chances = [0.1, 0.2].map((chance, proven) => {
      world.firms.ventureUntil[SMALL] = 0;
      world.firms.proven[SMALL] = proven;
      const misses = [raises(SMALL, chance), raises(SMALL, chance * (1 + 1e-9))];
      return [...misses, raises(SMALL, chance * (1 - 1e-9))];
    });
    expect(chances).toEqual([
      [false, false, true],
      [false, false, true],
    ]);
  });

  test('by live SMEs', () => {
    expect([raises(SMALL), raises(BIG)]).toEqual([true, false]);
    world.firms.alive[SMALL + 1] = 0;
    expect(raises(SMALL + 1)).toBe(false);
  });

  test('in a firm’s first five years: where it is 19 quarters old at the quarter’s end, not where it is 20', () => {
    const { age } = world.firms;
    age.set([0, 18], SMALL);
    expect([raises(SMALL), raises(SMALL + 1)]).toEqual([true, true]);
    age.set([19, 20], 50);
    expect([raises(50), raises(51)]).toEqual([false, false]);
  });

  test('anew only when nothing is left of the last deal', () => {
    world.firms.ventureUntil.set([T + 1, T], SMALL);
    expect([raises(SMALL), raises(SMALL + 1)]).toEqual([false, true]);
  });

  test('by whoever is counted, from the first to the last', () => {
    deal.fill(0);
    pass([43, 44, 45], [50]);
    expect([42, 43, 44, 45, 50].map((i) => world.firms.venture[i])).toEqual([0, 2, 2, 2, 0]);
  });
});

describe('a deal', () => {
  test('is spent evenly over three years from the next quarter on', () => {
    raises(SMALL);
    expect([world.firms.venture[SMALL], world.firms.ventureUntil[SMALL]]).toEqual([2, T + 13]);
  });

  test('of one year is spent in one', () => {
    const one = startUps({ ventureYears: 1 });
    expect(raises(SMALL, 0, one)).toBe(true);
    expect([one.firms.venture[SMALL], one.firms.ventureUntil[SMALL]]).toEqual([6, T + 5]);
  });

  test('is booked in the firm’s cluster and region, with others of this quarter alone', () => {
    world.raisedByCell.fill(7);
    world.firms.region[85] = 1;
    [SMALL, SMALL + 1, 85].forEach((i) => (deal[i] = 0));
    pass([SMALL, SMALL + 1, SMALL + 2, 85]);
    expect(Array.from(world.raisedByCell.entries()).filter(([, amount]) => amount !== 0)).toEqual([
      [CELL, 12],
      [25, 6],
    ]);
  });
});

describe('nobody raises anything', () => {
  test.each<[string, Partial<Assumptions>]>([
    ['at a rate of zero', { dealRate: 0 }],
    ['over zero years', { ventureYears: 0 }],
  ])('%s, and nothing is booked', (_name, assumptions) => {
    const one = startUps(assumptions);
    one.raisedByCell.fill(7);
    expect(raises(SMALL, 0, one)).toBe(false);
    expect(one.firms.ventureUntil[SMALL]).toBe(0);
    expect(new Set(one.raisedByCell)).toEqual(new Set([0]));
  });
});
