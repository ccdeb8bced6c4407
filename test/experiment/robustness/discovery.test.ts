/** Scenario discovery finds boxes that were put there, and none where there is none. */
import { describe, expect, it } from 'vitest';
import { CONSTRUCTED, casesOf, limitsOf, recover, type ConstructedBox } from '../../../bench/constructed-boxes.ts';
import { discovered, worthOf } from '../../../src/experiment/robustness/discovery.ts';
import { densityOf, heldIn, insideOf, tableOf, type Column } from '../../../src/experiment/robustness/prim-table.ts';
import { keyFromSeed } from '../../../src/model/luck.ts';

const named = (part: string): ConstructedBox => {
  const box = CONSTRUCTED.find(({ name }) => name.includes(part));
  if (!box) throw new Error(`found no constructed box ${part}`);
  return box;
};
const CASES = 300;

describe('sharp boxes of ten inputs', () => {
  for (const name of ['sharp corner', 'one side alone', 'in the middle', 'two of four options']) {
    it(`${name}: limits, coverage and density as they were made, and nothing else restricted`, () => {
      const box = named(name);
      const { columns, found, all } = recover(box, CASES, name);
      expect(found).not.toBeNull();
      if (!found) return;
      expect(found.restricted.map(({ column }) => column).sort()).toEqual(box.sides.map(({ column }) => column));
      expect(found.failing / all.failing).toBeGreaterThanOrEqual(0.95);
      expect(densityOf(found)).toBeGreaterThanOrEqual(0.95);
      for (const { column, from, to, options } of box.sides) {
        if (options) {
          const left = found.sides.filter((side) => side.column === column).map(({ at }) => at);
          expect(left.sort()).toEqual([0, 1, 2, 3].filter((o) => !options.includes(o)));
          continue;
        }
        // Cases inside the other sides are about half of all: neighbours lie 2/300 apart, and a limit is within some of these steps.
        const [low, high] = limitsOf(columns[column], found, column);
        if (from === undefined) expect(low).toBeNull();
        else expect(Math.abs((low ?? 0) - from)).toBeLessThan(0.04);
        if (to === undefined) expect(high).toBeNull();
        else expect(Math.abs((high ?? 1) - to)).toBeLessThan(0.04);
      }
      for (const { quasiP, reproduced } of found.restricted) {
        expect(quasiP).toBeLessThan(1e-6);
        expect(reproduced).toBeGreaterThanOrEqual(0.9);
      }
    });
  }
});

describe('a corner of which one case in ten is told wrong', () => {
  it('is found with about the density and coverage that it was made with, and irrelevant inputs stay out', () => {
    const box = named('told wrong, 2 of 10');
    const { failed, trulyInside, found, all, columns } = recover(box, 500, 'noise');
    if (!found) throw new Error('found no box');
    expect(found.restricted.map(({ column }) => column).sort()).toEqual([0, 1]);
    const truth = heldIn(trulyInside, failed);
    expect(Math.abs(densityOf(found) - densityOf(truth))).toBeLessThan(0.08);
    expect(Math.abs(found.failing - truth.failing) / all.failing).toBeLessThan(0.12);
    expect(Math.abs((limitsOf(columns[0], found, 0)[0] ?? 0) - 0.6)).toBeLessThan(0.06);
    expect(Math.abs((limitsOf(columns[1], found, 1)[1] ?? 1) - 0.5)).toBeLessThan(0.06);
  });
});

describe('no pattern', () => {
  it('is said where cases fail blindly: at most one alarm in twenty is to be expected', () => {
    const box = named('anywhere, 10 inputs');
    const alarms = Array.from({ length: 20 }, (_, n) => recover(box, 100, `nothing ${n}`)).filter(({ found }) => found !== null);
    // 20 trials of chance 1/20: more than four would come up once in four hundred times.
    expect(alarms.length).toBeLessThanOrEqual(4);
  });

  it('is said where an input is all that there is and has one value', () => {
    const failed = Uint8Array.from({ length: 60 }, (_, n) => n % 2);
    const table = tableOf([{ ordered: true, values: new Float64Array(60) }]);
    const { boxes, proposed } = discovered(table, failed, keyFromSeed('constant'));
    expect(proposed).toBeNull();
    expect(boxes).toHaveLength(1);
    expect(boxes[0]).toMatchObject({ cases: 60, failing: 30, sides: [] });
  });

  it('is said where there is no input', () => {
    const failed = Uint8Array.from({ length: 60 }, (_, n) => n % 2);
    const { boxes, proposed } = discovered(tableOf([], 60), failed, keyFromSeed('none'));
    expect([boxes.length, boxes[0].cases, proposed]).toEqual([1, 60, null]);
  });
});

describe('boxes', () => {
  const box = named('told wrong, 2 of 10');
  const { columns, failed, boxes, found, all } = recover(box, 200, 'properties');
  const signature = (found: ReturnType<typeof discovered>, columns: readonly Column[], cases: number) =>
    found.boxes.map(({ sides }) => Array.from(insideOf(tableOf(columns, cases), sides)).join(''));

  it('run from everything to the smallest: coverage and mass fall, density rises', () => {
    expect(boxes[0]).toMatchObject({ cases: 200, sides: [] });
    for (let b = 1; b < boxes.length; b++) {
      expect(boxes[b].failing).toBeLessThanOrEqual(boxes[b - 1].failing);
      expect(boxes[b].cases).toBeLessThan(boxes[b - 1].cases);
      expect(densityOf(boxes[b])).toBeGreaterThan(densityOf(boxes[b - 1]));
    }
    expect(boxes.length).toBeGreaterThan(3);
  });

  it('hold what they say they hold', () => {
    const table = tableOf(columns);
    for (const { sides, cases, failing } of boxes) expect(heldIn(insideOf(table, sides), failed)).toEqual({ cases, failing });
  });

  it('of them the one proposed is worth most, and its sides tell', () => {
    if (!found) throw new Error('found no box');
    for (const other of boxes.filter(({ restricted }) => restricted.every(({ quasiP }) => quasiP < 0.05)))
      expect(worthOf(other, all)).toBeLessThanOrEqual(worthOf(found, all));
    for (const { quasiP } of found.restricted) expect(quasiP).toBeLessThan(0.05);
    expect(densityOf(found)).toBeGreaterThan(densityOf(all));
  });

  it('name first what costs most density to leave out', () => {
    const table = tableOf(columns);
    for (const { sides, restricted } of boxes) {
      const without = restricted.map(({ column }) =>
        densityOf(
          heldIn(
            insideOf(
              table,
              sides.filter((side) => side.column !== column),
            ),
            failed,
          ),
        ),
      );
      expect([...without].sort((a, b) => a - b)).toEqual(without);
    }
  });

  it('hold the same cases when inputs change places', () => {
    const key = keyFromSeed('properties');
    const before = discovered(tableOf(columns), failed, key);
    const turned = [3, 1, 9, 0, 7, 2, 8, 5, 4, 6].map((c) => columns[c]);
    const after = discovered(tableOf(turned), failed, key);
    expect(signature(after, turned, 200)).toEqual(signature(before, columns, 200));
    expect(after.proposed).toBe(before.proposed);
  });

  it('hold the same cases when an input is measured on another rising scale', () => {
    const key = keyFromSeed('properties');
    const before = discovered(tableOf(columns), failed, key);
    const scaled = columns.map(({ values, ordered }) => ({ ordered, values: Float64Array.from(values, (x) => 7 + x * x * x) }));
    const after = discovered(tableOf(scaled), failed, key);
    expect(signature(after, scaled, 200)).toEqual(signature(before, columns, 200));
  });

  it('are the same each time, and told by the same key to be a pattern or none', () => {
    const again = recover(box, 200, 'properties');
    expect(again.boxes).toEqual(boxes);
    expect(again.found).toEqual(found);
  });
});

describe('constructed cases', () => {
  it('fail as often as they were made to', () => {
    const { failed, trulyInside } = casesOf(named('told wrong, 2 of 10'), 4000, 'rates');
    const truth = heldIn(trulyInside, failed);
    expect(truth.cases / 4000).toBeCloseTo(0.2, 1);
    expect(densityOf(truth)).toBeCloseTo(0.9, 1);
  });
});
