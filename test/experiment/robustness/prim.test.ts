/** Peeling, pasting and quasi-p-values, on cases that can be worked by hand. */
import { describe, expect, it } from 'vitest';
import { chanceOfAtLeast, shareOf } from '../../../src/experiment/robustness/binomial.ts';
import { paste } from '../../../src/experiment/robustness/pasting.ts';
import { LEAST_MASS, peel } from '../../../src/experiment/robustness/prim.ts';
import { heldIn, insideOf, tableOf, type Sides } from '../../../src/experiment/robustness/prim-table.ts';
import { quasiPOf, restrictedIn, telling } from '../../../src/experiment/robustness/telling-sides.ts';
import { halfWidthOf } from '../../../src/experiment/uncertainty/precision.ts';

const ordered = (values: readonly number[]) => ({ ordered: true, values });
const count = (n: number, of: (k: number) => number): number[] => Array.from({ length: n }, (_, k) => of(k));

describe('twenty cases along one input, of which those from 12 to 16 fail', () => {
  // A slice of a twentieth of twenty cases, and of fewer, is one case: the box loses one case at a step.
  const table = tableOf([ordered(count(20, (k) => 10 * k))]);
  const failed = Uint8Array.from(count(20, (k) => (k >= 12 && k <= 16 ? 1 : 0)));
  const trajectory = peel(table, failed);

  it('is peeled first at the low end, where more in a row do not fail', () => {
    expect(trajectory[0]).toEqual({ sides: [], cases: 20, failing: 5 });
    expect(trajectory[1]).toEqual({ sides: [{ column: 0, end: 'low', at: 1 }], cases: 19, failing: 5 });
  });

  it('comes down to the five cases that fail, and keeps a twentieth at the least', () => {
    expect(trajectory.find(({ cases }) => cases === 5)).toMatchObject({ failing: 5 });
    const at5 = trajectory.find(({ cases }) => cases === 5)?.sides ?? [];
    expect([...at5].sort((a, b) => a.at - b.at)).toEqual([
      { column: 0, end: 'low', at: 12 },
      { column: 0, end: 'high', at: 16 },
    ]);
    expect(trajectory.map(({ cases }) => cases)).toEqual(count(20, (k) => 20 - k));
    expect(trajectory.at(-1)?.cases).toBe(LEAST_MASS * 20);
  });

  it('is let out again to all that fails when peeled too far', () => {
    const sides: Sides = [
      { column: 0, end: 'low', at: 14 },
      { column: 0, end: 'high', at: 14 },
    ];
    const whole = paste(table, failed, { sides, cases: 1, failing: 1 });
    expect(whole).toMatchObject({ cases: 5, failing: 5 });
    expect([...whole.sides].sort((a, b) => a.at - b.at).map(({ at }) => at)).toEqual([12, 16]);
  });
});

describe('peeling', () => {
  it('takes equal values together: an input of two values is cut between them', () => {
    const table = tableOf([ordered(count(20, (k) => k % 2))]);
    const failed = Uint8Array.from(count(20, (k) => k % 2));
    expect(peel(table, failed)[1]).toEqual({ sides: [{ column: 0, end: 'low', at: 1 }], cases: 10, failing: 10 });
  });

  it('takes single options of inputs without order', () => {
    const table = tableOf([{ ordered: false, values: count(30, (k) => k % 3) }]);
    const failed = Uint8Array.from(count(30, (k) => (k % 3 === 1 ? 0 : 1)));
    expect(peel(table, failed)[1]).toEqual({ sides: [{ column: 0, end: 'option', at: 1 }], cases: 20, failing: 20 });
  });

  it('weighs what is gained by what is given up: a small clean slice goes before a large one', () => {
    // Option 0: ten cases of which none fails; the ends of the other input: one case each that does not fail.
    const table = tableOf([{ ordered: false, values: count(40, (k) => (k < 10 ? 0 : 1)) }]);
    const failed = Uint8Array.from(count(40, (k) => (k < 10 ? 0 : k % 2)));
    // From 15/40: without option 0 it is 15/30, a gain of 1/80 a case.
    expect(peel(table, failed)[1]).toMatchObject({ cases: 30, failing: 15 });
  });

  it('looks at some cases and some inputs alone where told', () => {
    const table = tableOf([ordered(count(40, (k) => k)), ordered(count(40, (k) => -k))]);
    const failed = Uint8Array.from(count(40, (k) => (k >= 30 ? 1 : 0)));
    const among = Uint8Array.from(count(40, (k) => (k < 35 ? 1 : 0)));
    const trajectory = peel(table, failed, { among, columns: [1] });
    expect(trajectory[0]).toEqual({ sides: [], cases: 35, failing: 5 });
    expect(new Set(trajectory.flatMap(({ sides }) => sides.map(({ column }) => column)))).toEqual(new Set([1]));
  });

  it('never lets a box grow, nor what fails in it', () => {
    const table = tableOf(count(5, (c) => c).map((c) => ordered(count(80, (k) => (k * (2 * c + 3)) % 83))));
    const failed = Uint8Array.from(count(80, (k) => ((k * 37) % 11 < 3 ? 1 : 0)));
    const trajectory = peel(table, failed);
    for (let b = 1; b < trajectory.length; b++) {
      expect(trajectory[b].cases).toBeLessThan(trajectory[b - 1].cases);
      expect(trajectory[b].failing).toBeLessThanOrEqual(trajectory[b - 1].failing);
      const { sides, cases, failing } = trajectory[b];
      expect(heldIn(insideOf(table, sides), failed)).toEqual({ cases, failing });
    }
  });

  it('refuses inputs of different length', () => {
    expect(() => tableOf([ordered([1, 2]), ordered([1])])).toThrow('found 1 cases, expected 2');
  });
});

describe('the binomial tail', () => {
  it('is that of a coin thrown four times', () => {
    expect([0, 1, 2, 3, 4, 5].map((k) => chanceOfAtLeast(k, 4, 0.5))).toEqual(
      [1, 15 / 16, 11 / 16, 5 / 16, 1 / 16, 0].map((chance) => expect.closeTo(chance, 12)),
    );
  });

  it('is p to the n for all of n, however small', () => {
    expect(chanceOfAtLeast(60, 60, 0.25) * 4 ** 60).toBeCloseTo(1, 9);
    expect(chanceOfAtLeast(1000, 1000, 0.1)).toBe(0);
  });

  it('has its ends at chances of none and of certainty', () => {
    expect([chanceOfAtLeast(3, 5, 0), chanceOfAtLeast(0, 5, 0), chanceOfAtLeast(5, 5, 1), chanceOfAtLeast(6, 5, 1)]).toEqual([0, 1, 1, 0]);
  });

  it('adds up with the tail of what does not happen', () => {
    for (const [k, n, p] of [
      [30, 100, 0.25],
      [24, 100, 0.25],
      [7, 1000, 0.01],
    ] as const)
      expect(chanceOfAtLeast(k, n, p) + chanceOfAtLeast(n - k + 1, n, 1 - p)).toBeCloseTo(1, 10);
  });
});

describe('quasi-p-values', () => {
  it('are the chance that as many fail among as many taken blindly from the wider box', () => {
    // Without the side: 10 of 20 fail. With it: 4 of 5. Five taken blindly: 5/32 + 1/32.
    expect(quasiPOf({ cases: 5, failing: 4 }, { cases: 20, failing: 10 })).toBeCloseTo(6 / 32, 12);
  });

  it('are 1 for a side that leaves nothing out', () => {
    expect(quasiPOf({ cases: 20, failing: 20 }, { cases: 20, failing: 20 })).toBe(1);
  });

  it('take off the sides that tell nothing, and name the most telling input first', () => {
    const table = tableOf([
      ordered(count(100, (k) => k)),
      ordered(count(100, (k) => (k * 37) % 101)),
      ordered(count(100, (k) => (k * 53) % 101)),
    ]);
    const inFirst = (k: number): boolean => k >= 50;
    const inSecond = (k: number): boolean => (k * 37) % 101 >= 30;
    const failed = Uint8Array.from(count(100, (k) => (inFirst(k) && inSecond(k) ? 1 : 0)));
    const rankOf30 = count(100, (k) => (k * 37) % 101).filter((value) => value < 30).length;
    const sides: Sides = [
      { column: 2, end: 'high', at: 90 },
      { column: 1, end: 'low', at: rankOf30 },
      { column: 0, end: 'low', at: 50 },
    ];
    const box = telling(table, failed, { sides, ...heldIn(insideOf(table, sides), failed) });
    expect(box.sides).toEqual(sides.slice(1));
    expect(box.failing).toBe(box.cases);
    expect(restrictedIn(table, failed, box)).toEqual([0, 1]);
  });
});

describe('shares', () => {
  it("have Wilson's interval", () => {
    // Worked: 0 of 10: 0 to z²/(10 + z²); half of 100: 0.4038 to 0.5962.
    expect(shareOf(0, 10).low).toBe(0);
    expect(shareOf(0, 10).high).toBeCloseTo(3.8415 / 13.8415, 4);
    expect(shareOf(50, 100)).toEqual({ value: 0.5, low: expect.closeTo(0.4038, 4), high: expect.closeTo(0.5962, 4) });
    const { low, high } = shareOf(7, 40);
    expect((high - low) / 2).toBeCloseTo(halfWidthOf(7 / 40, 40), 12);
  });

  it('of nothing may be anything', () => {
    expect(shareOf(0, 0)).toEqual({ value: 0, low: 0, high: 1 });
  });
});
