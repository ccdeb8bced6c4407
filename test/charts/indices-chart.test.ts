import { describe, expect, test } from 'vitest';
import { areInconsistent, contradicts, indicesRows, indicesTexts, isRough, type IndicesInput } from '../../src/charts/indices-chart.ts';
import type { FactorId } from '../../src/experiment/study/factor.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { around, context } from './hinge-example.ts';

/** Leakage explains half, luck a fifth; the budget acts through others alone, and its first estimate falls below nothing. */
function input(over: Partial<IndicesInput> = {}): IndicesInput {
  return {
    ...context(),
    reading: {
      rows: 64,
      mean: 500,
      deviation: 40,
      indices: [
        { id: 'assumptions.leakage', first: around(0.5, 0.05), total: around(0.6, 0.05) },
        { id: 'policy.budget', first: around(-0.02, 0.05), total: around(0.15, 0.05) },
        { id: 'others', first: around(0.1, 0.05), total: around(0.12, 0.05) },
        { id: 'luck', first: around(0.2, 0.05), total: around(0.25, 0.05) },
      ],
      interactions: around(0.22, 0.1),
    },
    ...over,
  };
}

describe('shares of the variance', () => {
  test('are bars within bars: what is explained alone within what is explained altogether, on one scale within 0 and 1', () => {
    const { rows } = indicesRows(input());
    expect(rows.map(({ label }) => label)).toEqual(['leakage', 'budget', 'All other settings together', 'Luck']);
    for (const { marks } of rows) {
      const [total, first] = marks;
      expect([total?.kind, first?.kind]).toEqual(['pale', 'main']);
      expect(first?.to).toBeLessThanOrEqual(total?.to ?? NaN);
      for (const mark of marks)
        for (const place of [mark.from, mark.to, mark.low, mark.high]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
        }
    }
  });

  test('show an estimate below nothing as nothing, and keep it as it is in the data', () => {
    expect(indicesRows(input()).rows[1]?.values[0]?.[0]).toBe('0%');
    expect(indicesTexts(input()).numbers.rows[1]).toEqual([
      'policy.budget',
      -0.02,
      expect.closeTo(-0.07),
      expect.closeTo(0.03),
      0.15,
      expect.closeTo(0.1),
      expect.closeTo(0.2),
    ]);
  });

  test('are in a sentence by what each explains alone, the largest first, and by what their interplay explains', () => {
    const { sentence } = indicesTexts(input());
    expect(sentence).toContain('“leakage” (50%), luck (20%) and all other settings together (10%)');
    expect(sentence).toMatch(/interplay, .*: 22% \(12% to 32%\)\.$/);
    expect(sentence).not.toContain('budget');
  });

  test('say so where nothing varies', () => {
    const { reading } = input();
    expect(indicesTexts(input({ reading: { ...reading, deviation: 0 } })).sentence).toContain('Nothing of what was moved');
    expect(indicesTexts(input({ reading: { ...reading, deviation: 0 } })).still).toBe(true);
  });

  test('are not told where they contradict one another beyond their intervals: alone above altogether, or all above everything', () => {
    const { reading } = input();
    expect(areInconsistent(reading)).toBe(false);
    // 30% (17 to 48) alone, 13% (6.7 to 22) altogether, as found with 32 rows.
    const spillovers = {
      id: 'assumptions.spilloverReturn' as FactorId,
      first: { value: 0.3, low: 0.17, high: 0.48 },
      total: { value: 0.13, low: 0.067, high: 0.22 },
    };
    const odd = { ...reading, indices: [spillovers, ...reading.indices] };
    expect(areInconsistent(odd)).toBe(true);
    const { sentence, table } = indicesTexts(input({ reading: odd }));
    expect(sentence).toContain('64 rows are too few to divide the variance');
    expect(sentence.replaceAll(/64 rows|March 2028|\$\d+M/g, '')).not.toMatch(/\d/);
    expect(table.rows.map(({ cells }) => cells[0]?.includes('more alone than altogether'))).toEqual([true, ...Array(5).fill(false)]);
    expect(indicesRows(input({ reading: odd })).rows.map(({ note }) => note !== '')).toEqual([true, ...Array(4).fill(false)]);
    // A little above is within the noise of estimating.
    expect(contradicts({ ...spillovers, first: { value: 0.14, low: 0.05, high: 0.25 } })).toBe(false);
    expect(areInconsistent({ ...reading, interactions: { value: -0.1, low: -0.19, high: -0.01 } })).toBe(true);
    expect(areInconsistent({ ...reading, interactions: { value: -0.1, low: -0.3, high: 0.1 } })).toBe(false);
  });

  test('come all from interplay where nothing explains anything alone', () => {
    const { reading } = input();
    const indices = reading.indices.map((one) => ({ ...one, first: around(0, 0.01) }));
    const { sentence } = indicesTexts(input({ reading: { ...reading, indices, interactions: around(1, 0.02) } }));
    expect(sentence).toMatch(/single sources: nothing; from interplay, .*: 100%/);
  });

  test('are rough where an interval is wide', () => {
    const { reading } = input();
    expect(isRough(reading)).toBe(false);
    const wide = { id: 'luck' as const, first: around(0.5, 0.2), total: around(0.5, 0.01) };
    expect(isRough({ ...reading, indices: [...reading.indices, wide] })).toBe(true);
  });

  test('have all parts and their interplay in the table', () => {
    const { table, numbers } = indicesTexts(input());
    expect(table.rows.map(({ key }) => key)).toEqual(['assumptions.leakage', 'policy.budget', 'others', 'luck', 'interactions']);
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
    expect(new Set(table.columns).size).toBe(table.columns.length);
    for (const row of numbers.rows) expect(row).toHaveLength(numbers.columns.length);
  });

  test('say the same in French', () => {
    const { sentence } = indicesTexts(input({ language: 'fr', words: MESSAGES.fr.sensitivity }));
    expect(sentence).toContain('le hasard (20\u00a0%)');
  });
});
