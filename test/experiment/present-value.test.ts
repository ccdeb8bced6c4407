import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presentValue } from '../../src/experiment/present-value.ts';

const constantFlow = (flow: number, quarters: number) => Float64Array.from({ length: quarters + 1 }, (_, t) => flow * t);

describe('present value', () => {
  test('of a constant flow is the closed form of its geometric series', () => {
    for (const [rate, quarters] of [
      [0.07, 40],
      [0.03, 44],
      [0.08, 1],
    ] as const) {
      const v = (1 + rate) ** -0.25;
      expect(presentValue(constantFlow(25, quarters), rate)).toBeCloseTo((25 * v * (1 - v ** quarters)) / (1 - v), 9);
    }
  });

  test('of one payment is that payment discounted from the end of its quarter', () => {
    const once = Float64Array.from({ length: 13 }, (_, t) => (t >= 8 ? 100 : 0));
    expect(presentValue(once, 0.07)).toBeCloseTo(100 / 1.07 ** 2, 10);
  });

  test('counts what stands at quarter 0 in full, and without a rate everything', () => {
    expect(presentValue(Float64Array.of(5, 5, 5), 0.5)).toBe(5);
    expect(presentValue(constantFlow(2, 10), 0)).toBe(20);
  });

  test('adds up over flows and scales with the unit of money', () => {
    const series = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 44 });
    fc.assert(
      fc.property(series, series, fc.double({ min: 0, max: 0.12, noNaN: true }), (one, other, rate) => {
        const length = Math.min(one.length, other.length);
        const a = Float64Array.from(one.slice(0, length));
        const b = Float64Array.from(other.slice(0, length));
        const both = a.map((value, t) => 3 * value + b[t]);
        expect(presentValue(both, rate)).toBeCloseTo(3 * presentValue(a, rate) + presentValue(b, rate), 8);
      }),
    );
  });

  test('refuses a rate that would divide by nothing', () => {
    expect(() => presentValue(constantFlow(1, 4), -1)).toThrow('found a discount rate of -1');
  });
});
