/** What a chart, its scale, its reading, its table and its sentence show when parts of it are switched. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fanChart, type FanRole } from '../../src/charts/fan-chart.ts';
import { shows, type FanInput, type FanLayers, type FanSeries } from '../../src/charts/fan-input.ts';
import { FAN_LAYERS, withLayers } from '../../src/charts/fan-layers.ts';
import { fanMarks } from '../../src/charts/fan-marks.ts';
import { fanReadout } from '../../src/charts/fan-readout.ts';
import { fanExtent, fanScale } from '../../src/charts/fan-scale.ts';
import { fanSentence } from '../../src/charts/fan-sentence.ts';
import { fanTable } from '../../src/charts/fan-table.ts';
import { banded, few, jobYears, straight } from './fan-example.ts';

/** A scenario with a band and so many futures; future n ends its ten years at n. */
function withFutures(letter: 'A' | 'B', count: number, active: boolean): FanSeries {
  return { ...banded(letter, 70_000, active), replicates: Array.from({ length: count }, (_, n) => straight(n)) };
}

const under = (layers: FanLayers, changes: Partial<FanInput> = {}): FanInput => withLayers(jobYears(changes), layers);
const roles = (input: FanInput): FanRole[] => [...new Set(fanChart(input).data.datasets.map(({ role }) => role))];

describe('layers', () => {
  test('are all on by themselves but single futures, and a description without any draws the same as one with all of them', () => {
    expect(FAN_LAYERS.filter((layer) => !shows({}, layer))).toEqual(['futures']);
    expect(under({})).toEqual({ ...jobYears(), layers: {} , counterfactualRange: undefined, reference: undefined }); // prettier-ignore
    expect(JSON.stringify(fanChart(under({})))).toBe(JSON.stringify(fanChart(jobYears())));
  });

  test('take bands out of the drawing one by one', () => {
    expect(roles(under({}))).toEqual(['p05', 'p95', 'p25', 'p75', 'median', 'counterfactual']);
    expect(roles(under({ wide: false }))).toEqual(['p25', 'p75', 'median', 'counterfactual']);
    expect(roles(under({ narrow: false, without: false }))).toEqual(['p05', 'p95', 'median']);
  });

  test('leave a median that is switched off to be read, without drawing or marking it', () => {
    const input = under({ median: false }, { targets: [{ ...jobYears().targets[0]!, reached: 30 }] });
    const median = fanChart(input).data.datasets.find(({ role }) => role === 'median');
    expect([median?.borderColor, median?.borderWidth, median?.data[40]?.y]).toEqual(['transparent', 0, 70_000]);
    expect(fanMarks(input)).toMatchObject({ medians: [], reached: [] });
    expect(fanReadout(input, 40).lines[0]).toBe('A 70,000 (42,000 to 105,000)');
  });

  test('take targets, published figures and the world without the programme from everything at once', () => {
    const input = under({ targets: false, published: false, without: false });
    expect(fanMarks(input)).toMatchObject({ targets: [], published: [], counterfactual: null });
    expect(fanReadout(input, 40).lines).toEqual(['A 70,000 (42,000 to 105,000)']);
    expect(fanTable(input).columns).toEqual(['A, median', 'A, 5th to 95th percentile', 'A, 25th to 75th percentile']);
    expect(fanSentence(input)).toBe('By March 2028 the median is 70,000 cumulative job-years, gross and total (42,000 to 105,000 in nine futures of ten).'); // prettier-ignore
  });

  test('read and tabulate the bands that are drawn, and the sentence tells median and range whatever is drawn', () => {
    const narrow = under({ wide: false, without: false });
    expect(fanReadout(narrow, 40).lines).toEqual(['A 70,000 (56,000 to 84,000 in half of the futures)']);
    expect(fanTable(narrow).columns).toEqual(['A, median', 'A, 25th to 75th percentile']);
    const bare = under({ wide: false, narrow: false, without: false });
    expect(fanReadout(bare, 40).lines).toEqual(['A 70,000']);
    expect(fanTable(bare).columns).toEqual(['A, median']);
    for (const input of [narrow, bare])
      expect(fanSentence(input)).toContain('70,000 cumulative job-years, gross and total (42,000 to 105,000');
  });

  test('keep a cell for every column, whatever is switched', () => {
    fc.assert(
      fc.property(fc.record(Object.fromEntries(FAN_LAYERS.map((layer) => [layer, fc.boolean()]))), (layers) => {
        const series = [withFutures('A', 20, true), banded('B', 60_000, false), few('C', [1, 2])];
        const { columns, rows } = fanTable(under(layers, { series, reference: straight(9) }));
        for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
      }),
    );
  });

  test('let the scale follow what is drawn', () => {
    const tallest = (layers: FanLayers): number => fanExtent(under({ published: false, without: false, targets: false, ...layers })).high;
    expect(tallest({})).toBeCloseTo(115_500, 6);
    expect(tallest({ wide: false })).toBeCloseTo(92_400, 6);
    expect(tallest({ wide: false, narrow: false })).toBeCloseTo(77_000, 6);
  });

  test('change nothing about futures that are too few for a band: each stays a line', () => {
    const input = under({ wide: false, narrow: false, median: false }, { series: [few('A', [50_000, 90_000])] });
    expect(fanChart(input).data.datasets.filter(({ role }) => role === 'replicate')).toHaveLength(2);
    expect(fanReadout(input, 40).lines[0]).toContain('50,000 to 90,000, 2 futures so far');
  });
});

describe('single futures', () => {
  const lines = (input: FanInput): number[] =>
    fanChart(input).data.datasets.filter(({ role }) => role === 'replicate').map(({ data }) => data[40]?.y ?? NaN); // prettier-ignore

  test('are drawn where they are asked for, sixty at most, and those of the active scenario alone', () => {
    const series = [withFutures('A', 200, true), withFutures('B', 200, false)];
    expect(lines(under({}, { series }))).toEqual([]);
    const drawn = lines(under({ futures: true }, { series }));
    expect(drawn).toHaveLength(60);
    expect(new Set(drawn).size).toBe(60);
  });

  test('are spread evenly over the plan: no two gaps differ by more than one, and both ends are left equally far', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 1000 }), (count) => {
        const drawn = under({ futures: true }, { series: [withFutures('A', count, true)] }).series[0]?.drawn ?? [];
        expect(drawn).toHaveLength(Math.min(60, count));
        const gaps = drawn.slice(1).map((position, i) => position - (drawn[i] ?? 0));
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
        expect(Math.abs((drawn[0] ?? 0) - (count - 1 - (drawn.at(-1) ?? 0)))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('are counted in the sentence, and not where they are not drawn', () => {
    const series = [withFutures('A', 200, true)];
    expect(fanSentence(under({ futures: true }, { series }))).toMatch(/; the thin lines are 60 of 200 futures\.$/);
    expect(fanSentence(under({ futures: true }, { series: [withFutures('A', 40, true)], language: 'fr' }))).toMatch(/; les lignes fines sont les 40 futurs\.$/); // prettier-ignore
    expect(fanSentence(under({}, { series }))).not.toContain('thin');
  });

  test('lie inside the scale, however far they are out of the bands', () => {
    const wild = { ...withFutures('A', 20, true), replicates: Array.from({ length: 20 }, (_, n) => straight(n === 10 ? 400_000 : 1)) };
    expect(fanScale(under({ futures: true }, { series: [wild], targets: [] })).max).toBeGreaterThanOrEqual(440_000);
    expect(fanScale(under({}, { series: [wild], targets: [] })).max).toBeLessThan(200_000);
  });
});

describe('a part of the programme', () => {
  const place = { id: 'ocean', name: 'Ocean' };

  test('is named in the sentence and over the table', () => {
    expect(fanSentence(jobYears({ place }))).toMatch(/^Ocean: by March 2028 the median is/);
    expect(fanSentence(jobYears({ place, language: 'fr' }))).toMatch(/^Ocean\u00a0: en mars 2028, la médiane/);
    expect(fanTable(jobYears({ place })).caption).toBe('Gross job-years (cumulative, total), Ocean');
  });
});
