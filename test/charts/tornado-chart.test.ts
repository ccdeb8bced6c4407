import { describe, expect, test } from 'vitest';
import { spanOf, tornadoRows, tornadoTexts, type TornadoInput } from '../../src/charts/tornado-chart.ts';
import type { TornadoBar } from '../../src/experiment/sensitivity/readings.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { around, context } from './hinge-example.ts';

const bar = (id: TornadoBar['id'], atLow: number, atHigh: number): TornadoBar => ({
  id,
  low: 1,
  high: 9,
  atLow: around(atLow),
  atHigh: around(atHigh),
});

function input(over: Partial<TornadoInput> = {}): TornadoInput {
  const bars = [
    bar('assumptions.leakage', 80, -60),
    bar('policy.budget', -50, 50),
    bar('policy.minSme', 10, 30),
    bar('policy.taper', 0, 0),
  ];
  return { ...context(), reading: { replicates: 16, base: around(500), bars }, ...over };
}

describe('a tornado', () => {
  test('has its bars on both sides of the scenario itself, each end with its value', () => {
    const { rows, zero } = tornadoRows(input());
    const [leakage, budget, sme] = rows;
    const [low, high] = leakage?.marks ?? [];
    // High leakage is bad: its low end lies to the right.
    expect(low?.to).toBeGreaterThan(zero);
    expect(high?.to).toBeLessThan(zero);
    expect((budget?.marks[1]?.to ?? NaN) - zero).toBeCloseTo(zero - (budget?.marks[0]?.to ?? NaN), 12);
    for (const mark of sme?.marks ?? []) expect(mark.to).toBeGreaterThan(zero);
    expect(leakage?.values).toEqual([
      ['+$80M', '1'],
      ['−$60M', '9'],
    ]);
    for (const { marks } of rows)
      for (const { from, to, low: least, high: most } of marks) {
        expect(from).toBe(zero);
        expect(least).toBeLessThanOrEqual(to);
        expect(most).toBeGreaterThanOrEqual(to);
        expect(least).toBeGreaterThanOrEqual(0);
        expect(most).toBeLessThanOrEqual(1);
      }
  });

  test('spans from its lower to its higher end, the scenario itself among them', () => {
    expect(input().reading.bars.map(spanOf)).toEqual([140, 100, 30, 0]);
  });

  test('is in a sentence: the scenario’s mean and the first two with both ends', () => {
    const { sentence } = tornadoTexts(input());
    expect(sentence).toContain('mean additional GDP of the scenario is $500M (16 futures)');
    expect(sentence).toContain('“leakage” (1: +$80M, 9: −$60M); “budget” (1: −$50M, 9: +$50M).');
    expect(sentence).not.toContain('minSme');
    const { reading } = input();
    const still = { ...reading, bars: reading.bars.slice(3) };
    expect(tornadoTexts(input({ reading: still })).sentence).toContain('None of these settings');
  });

  test('has both ends with their intervals in the table and in the data', () => {
    const { table, numbers } = tornadoTexts(input());
    expect(table.rows[0]?.cells).toEqual(['leakage', '1', '+$80M', '+$79M to +$81M', '9', '−$60M', '−$61M to −$59M']);
    expect(new Set(table.columns).size).toBe(table.columns.length);
    expect(numbers.rows[0]).toEqual(['assumptions.leakage', 1, 80, 79, 81, 9, -60, -61, -59]);
    expect(numbers.columns).toHaveLength(9);
  });

  test('says the same in French', () => {
    const { sentence } = tornadoTexts(input({ language: 'fr', words: MESSAGES.fr.sensitivity }));
    expect(sentence).toContain('la moyenne du scénario est de 500\u00a0M$');
  });
});
