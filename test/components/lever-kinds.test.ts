import { describe, expect, test } from 'vitest';
import { sliderTop } from '../../src/components/lever-kinds.ts';

const [on, off] = [{ projects: 'on' }, { projects: 'off' }] as const;

describe('the slider of a service', () => {
  test('beside projects ends where it is still fine: at a fifth, or at five times the share that its effect is stated at', () => {
    expect(sliderTop('brokerage', 1, 0, on)).toBe(0.2);
    expect(sliderTop('international', 1, 0.05, on)).toBeCloseTo(0.1, 12);
    expect(sliderTop('monitoring', 0.05, 0, on)).toBe(0.05);
  });

  test('reaches all that it may take without projects, and where more was typed', () => {
    expect(sliderTop('brokerage', 1, 0, off)).toBe(1);
    expect(sliderTop('brokerage', 1, 0.6, on)).toBe(1);
  });

  test('of any other number ends at its limit', () => {
    expect(sliderTop('budget', 10_000, 0, on)).toBe(10_000);
  });
});
