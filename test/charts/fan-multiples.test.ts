/** Small charts side by side: one scale or their own, one sentence, one table. */
import { describe, expect, test } from 'vitest';
import { fanChart } from '../../src/charts/fan-chart.ts';
import type { FanInput } from '../../src/charts/fan-input.ts';
import { multiplesSentence, multiplesTable, smallCharts } from '../../src/charts/fan-multiples.ts';
import { fanReadout } from '../../src/charts/fan-readout.ts';
import { fanScale } from '../../src/charts/fan-scale.ts';
import { banded, few, jobYears } from './fan-example.ts';

const placed = (name: string, median: number, changes: Partial<FanInput> = {}): FanInput =>
  jobYears({ place: { id: name.toLowerCase(), name }, series: [banded('A', median, true)], targets: [], published: [], ...changes });

const three = [placed('Ocean', 10_000), placed('Ontario', 70_000), placed('North', 400)];

describe('small charts', () => {
  test('have one scale, that of the tallest, or each its own', () => {
    const common = smallCharts(three, true).map((input) => fanScale(input));
    expect(new Set(common.map(({ max }) => max)).size).toBe(1);
    expect(common[0]).toEqual(fanScale(smallCharts(three, false)[1]!));
    const own = smallCharts(three, false).map((input) => fanScale(input).max);
    expect(own).toEqual([20_000, 125_000, 800]);
  });

  test('show the bands of the active scenario and the medians of the others, without the dashed line', () => {
    const [chart] = smallCharts([placed('Ocean', 1000, { series: [banded('A', 1000, true), banded('B', 900, false)] })], true);
    const roles = fanChart(chart!).data.datasets.map(({ role, letter }) => `${letter} ${role}`);
    expect(roles).toEqual(['A p05', 'A p95', 'A p25', 'A p75', 'A median', 'B median']);
    expect(fanReadout(chart!, 40).lines).toEqual(['A 1,000 (600 to 1,500)', 'B 900']);
  });

  test('are said in one sentence: where it is most and where it is least', () => {
    expect(multiplesSentence(three)).toBe(
      'By March 2028 the highest median is that of Ontario: 70,000 (42,000 to 105,000); the lowest is that of North: 400 (240 to 600).',
    );
    const french = three.map((input) => ({ ...input, language: 'fr' as const }));
    expect(multiplesSentence(french)).toMatch(/^En mars 2028, médiane la plus haute\u00a0: Ontario, 70\u00a0000/);
  });

  test('say so where all places are alike, where none has a future, and nothing where there is no place', () => {
    expect(multiplesSentence([placed('Ocean', 0), placed('North', 0)])).toBe('By March 2028 the median is 0 everywhere.');
    expect(multiplesSentence([placed('Ocean', 0, { series: [few('A', [])] })])).toBe('No future has been simulated yet.');
    expect(multiplesSentence([])).toBe('');
  });

  test('have one table, with a cell for every place, scenario and date', () => {
    const inputs = smallCharts(
      [placed('Ocean', 10_000, { series: [banded('A', 10_000, true), banded('B', 9000, false)] }), three[2]!],
      true,
    );
    const { columns, rows, caption } = multiplesTable(inputs);
    expect(caption).toBe('Gross job-years (cumulative, total)');
    expect(columns).toEqual(['Ocean, A, median', 'Ocean, A, 5th to 95th percentile', 'Ocean, B, median', 'North, median', 'North, 5th to 95th percentile']); // prettier-ignore
    expect(rows.find(({ quarter }) => quarter === 40)?.cells).toEqual(['10,000', '6,000 to 15,000', '9,000', '400', '240 to 600']);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    expect(multiplesTable([]).rows).toEqual([]);
  });
});
