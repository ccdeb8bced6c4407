import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOn, rowScale, rowTicks } from '../../src/charts/row-scale.ts';

describe('the scale of rows', () => {
  test('has round steps and ends on them: 7.2 billion is drawn from 0 to 8', () => {
    expect(rowScale([7210, 300])).toEqual({ min: 0, max: 8000, step: 2000 });
    expect(rowScale([-960, -789], 3)).toEqual({ min: -1000, max: 0, step: 500 });
    expect(rowTicks(rowScale([-960, -789], 3))).toEqual([
      { value: -1000, at: 0 },
      { value: -500, at: 0.5 },
      { value: 0, at: 1 },
    ]);
  });

  test('of nothing runs from 0 to 1', () => {
    expect(rowScale([0, NaN])).toEqual({ min: 0, max: 1, step: 1 });
    expect(rowScale([])).toEqual({ min: 0, max: 1, step: 1 });
  });

  test('holds every value and zero within its width, and no side has more steps than asked for', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 1e-3));
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 6 }), (drawn, most) => {
        const scale = rowScale(drawn, most);
        for (const value of [0, ...drawn]) {
          expect(placeOn(scale, value)).toBeGreaterThanOrEqual(-1e-6);
          expect(placeOn(scale, value)).toBeLessThanOrEqual(1 + 1e-6);
        }
        expect(Math.max(scale.max, -scale.min) / scale.step).toBeLessThanOrEqual(most + 1e-6);
        expect(rowTicks(scale).some(({ value }) => value === 0)).toBe(true);
      }),
    );
  });
});
