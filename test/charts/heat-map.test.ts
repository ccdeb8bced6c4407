import { describe, expect, test } from 'vitest';
import { extremes, heatPicture, heatTexts, ownIndex, type HeatMapInput } from '../../src/charts/heat-map.ts';
import { numbersCsv } from '../../src/charts/hinge-input.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { around, context } from './hinge-example.ts';

/** More money is better, a higher match is worse: 100 × budget − 10 × match. */
function input(over: Partial<HeatMapInput> = {}): HeatMapInput {
  const [match, budget] = [
    [0.5, 1.5, 3],
    [10, 20],
  ];
  return {
    ...context(),
    reading: {
      x: { id: 'policy.matchRatio', own: 'as-realised', values: match },
      y: { id: 'policy.budget', own: 14, values: budget },
      replicates: 8,
      cells: budget.map((b) => match.map((m) => around(100 * b - 10 * m))),
    },
    ...over,
  };
}

describe('a heat map', () => {
  test('shades from the least to the most, the highest row first', () => {
    const { rows, x, ends } = heatPicture(input());
    expect(x).toEqual(['0.5', '1.5', '3']);
    expect(rows.map(({ label }) => label)).toEqual(['20', '10']);
    const shades = rows.map(({ cells }) => cells.map(({ shade }) => shade));
    expect(shades[0]?.[0]).toBe(1);
    expect(shades[1]?.[2]).toBe(0);
    for (const row of shades) expect(row).toEqual([...row].sort((a, b) => b - a));
    expect(ends).toEqual(['$970M', '$2B']);
  });

  test('marks the cell nearest to the scenario and the highest one, each once', () => {
    const cells = heatPicture(input()).rows.flatMap(({ label, cells: line }) => line.map((cell) => ({ ...cell, label })));
    // As realised is 1.63 on average; 14 is nearer to 10.
    expect(cells.filter(({ own }) => own).map(({ label, key }) => [label, key])).toEqual([['10', '1.5']]);
    expect(cells.filter(({ highest }) => highest).map(({ label, key }) => [label, key])).toEqual([['20', '0.5']]);
  });

  test('finds the own value among options by name, and nowhere where it is none of them', () => {
    expect(ownIndex({ id: 'policy.portfolio', own: 'b', values: ['a', 'b'] })).toBe(1);
    expect(ownIndex({ id: 'policy.portfolio', own: 'c', values: ['a', 'b'] })).toBe(-1);
    expect(ownIndex({ id: 'policy.matchRatio', own: '[1,2]', values: [1, 2] })).toBe(-1);
  });

  test('says where it is highest and lowest in how many futures, not which is better, and that a budget costs money', () => {
    const { sentence } = heatTexts(input());
    expect(sentence).toContain('over 8 futures is highest with “matchRatio” at 0.5 and “budget” at 20: $2B');
    expect(sentence).toContain('It is lowest with “matchRatio” at 3 and “budget” at 10: $970M');
    expect(sentence).toContain('Nearest to the scenario it is $985M; the highest cell differs from that by +$1.01B.');
    expect(sentence).toContain('A larger budget is also more money spent');
    for (const outcomeId of ['federalCost', 'netPresentValue'] as const)
      expect(heatTexts(input({ outcomeId })).sentence).not.toContain('more money spent');
    expect(extremes(input().reading).map(({ mean }) => mean)).toEqual([1995, 970]);
  });

  test('says so where nothing moves', () => {
    const { reading } = input();
    const flat = { ...reading, cells: reading.cells.map((row) => row.map(() => around(5))) };
    expect(heatTexts(input({ reading: flat })).sentence).toContain('None of these settings');
    expect(heatTexts(input({ reading: flat })).still).toBe(true);
    expect(heatTexts(input()).still).toBe(false);
    for (const { cells } of heatPicture(input({ reading: flat })).rows) for (const { shade } of cells) expect(shade).toBe(0);
  });

  test('has every pair in its table and its data', () => {
    const { table, numbers } = heatTexts(input());
    expect(table.rows).toHaveLength(6);
    expect(table.rows[0]?.cells).toEqual(['0.5', '10', '$995M', '$994M to $996M']);
    const lines = numbersCsv(numbers).split('\r\n');
    expect(lines[0]).toBe('policy.matchRatio,policy.budget,mean,mean_low,mean_high');
    expect(lines[1]).toBe('0.5,10,995,994,996');
    expect(lines).toHaveLength(8);
  });

  test('says the same in French', () => {
    const { sentence } = heatTexts(input({ language: 'fr', words: MESSAGES.fr.sensitivity }));
    expect(sentence).toContain('la moyenne de 8 futurs est la plus haute avec «\u00a0matchRatio\u00a0» à 0.5');
  });
});
