/** What a fan chart draws, in which order, and how its scale is set. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fanChart, type FanConfiguration, type FanDataset, type FanRole } from '../../src/charts/fan-chart.ts';
import { fanMarks, LETTER_GAP, spread } from '../../src/charts/fan-marks.ts';
import { besideLine, FAN_READER } from '../../src/charts/fan-hover.ts';
import { fanReadout } from '../../src/charts/fan-readout.ts';
import { BEYOND, fanScale, isBeyond, timeTicks } from '../../src/charts/fan-scale.ts';
import { DARK_PALETTE } from '../../src/charts/palette.ts';
import { banded, few, jobYears, straight } from './fan-example.ts';

const of = (chart: FanConfiguration, role: FanRole, letter: string | null = 'A'): FanDataset[] =>
  chart.data.datasets.filter((dataset) => dataset.role === role && dataset.letter === letter);

function one(chart: FanConfiguration, role: FanRole, letter: string | null = 'A'): FanDataset {
  const [dataset, ...more] = of(chart, role, letter);
  if (!dataset || more.length > 0) throw new Error(`found ${more.length + (dataset ? 1 : 0)} datasets ${role}, expected 1`);
  return dataset;
}

const orderOf = (dataset: FanDataset): number => Number(dataset.order);

describe('bands and lines', () => {
  const three = fanChart(jobYears({ series: [banded('A', 70_000, true), banded('B', 60_000, false), banded('C', 80_000, false)] }));

  test('every band lies under every line, the active band over the faint ones, the active line on top', () => {
    const bands = three.data.datasets.filter(({ role }) => /^p\d/.test(role));
    const lines = three.data.datasets.filter(({ role }) => role === 'median' || role === 'counterfactual');
    // Chart.js draws higher orders first.
    expect(Math.min(...bands.map(orderOf))).toBeGreaterThan(Math.max(...lines.map(orderOf)));
    expect(orderOf(one(three, 'p95', 'B'))).toBeGreaterThan(orderOf(one(three, 'p95', 'A')));
    expect(orderOf(one(three, 'p95', 'A'))).toBeGreaterThan(orderOf(one(three, 'p75', 'A')));
    expect(orderOf(one(three, 'median', 'A'))).toBe(Math.min(...three.data.datasets.map(orderOf)));
  });

  test('the upper edge of a band is filled down to the lower edge just before it', () => {
    const { datasets } = three.data;
    for (const [upper, lower] of [
      ['p95', 'p05'],
      ['p75', 'p25'],
    ] as const) {
      // prettier-ignore
      const at = datasets.indexOf(one(three, upper));
      expect(datasets[at - 1]?.role).toBe(lower);
      expect(datasets[at - 1]?.letter).toBe('A');
      expect(datasets[at]?.fill).toBe('-1');
    }
  });

  test('only the active scenario shows its inner band, and its line is the boldest', () => {
    expect(of(three, 'p75', 'B')).toEqual([]);
    expect(Number(one(three, 'median', 'A').borderWidth)).toBeGreaterThan(Number(one(three, 'median', 'B').borderWidth));
  });

  test('lines differ in dash as well as in colour', () => {
    const dashes = ['A', 'B', 'C'].map((letter) => JSON.stringify(one(three, 'median', letter).borderDash));
    expect(new Set(dashes).size).toBe(3);
    expect(one(three, 'counterfactual', null).borderDash).toEqual([4, 4]);
  });

  test('the data of the chart are those of the band', () => {
    expect(one(three, 'median').data[40]).toEqual({ x: 40, y: 70_000 });
    expect(one(three, 'p05').data[40]?.y).toBeCloseTo(42_000, 6);
    expect(one(three, 'p95').data[44]?.y).toBeCloseTo(115_500, 6);
    expect(one(three, 'counterfactual', null).data[20]).toEqual({ x: 20, y: 18_000 });
  });

  test('with too few futures each is a line of its own, there is no band and no median is drawn', () => {
    const chart = fanChart(jobYears({ series: [few('A', [50_000, 60_000, 90_000])] }));
    expect(of(chart, 'replicate')).toHaveLength(3);
    expect(chart.data.datasets.some(({ role }) => /^p\d/.test(role))).toBe(false);
    expect(one(chart, 'median').borderWidth).toBe(0);
    expect(one(chart, 'median').data[40]?.y).toBe(60_000);
  });

  test('nothing moves by itself, and a chart without a world beside it has no dashed line', () => {
    expect(three.options?.animation).toBe(false);
    expect(of(fanChart(jobYears({ counterfactual: null })), 'counterfactual', null)).toEqual([]);
  });

  test('dark mode brings its own colours', () => {
    expect(one(fanChart(jobYears({ palette: DARK_PALETTE })), 'median').borderColor).toBe(DARK_PALETTE.series.A);
  });
});

describe('scale and targets', () => {
  test('a target far above the data is named at the edge and leaves the scale to the data', () => {
    const money = jobYears({ targets: [{ quarter: 40, level: 500_000, label: 'target 500,000' }] });
    expect(isBeyond(money.targets[0]!, money)).toBe(true);
    expect(fanScale(money).max).toBe(fanScale(jobYears({ targets: [] })).max);
    expect(fanMarks(money).targets[0]?.text).toBe('↑ target 500,000, beyond the chart');
    expect(fanMarks({ ...money, language: 'fr' }).targets[0]?.text).toBe('↑ target 500,000, hors du graphique');
  });

  test('a target near the data is drawn at its level, inside the chart', () => {
    // The highest value is 150 % of 70,000 at quarter 44: 115,500.
    const near = jobYears({ targets: [{ quarter: 40, level: 115_500 * BEYOND, label: 'near' }] });
    const over = jobYears({ targets: [{ quarter: 40, level: 115_500 * BEYOND + 1, label: 'over' }] });
    expect(fanMarks(near).targets[0]).toMatchObject({ beyond: false, text: 'near' });
    expect(fanScale(near).max).toBeGreaterThan(near.targets[0]!.level);
    expect(fanMarks(over).targets[0]?.beyond).toBe(true);
  });

  test('without any result the target still has its place', () => {
    const nothing = jobYears({ series: [banded('A', 0, true)], counterfactual: straight(0), published: [] });
    expect(isBeyond(nothing.targets[0]!, nothing)).toBe(false);
    expect(fanScale(nothing)).toEqual({ min: 0, max: 60_000, step: 20_000 });
  });

  test('the scale holds the data and published figures in at most six round steps', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e7, noNaN: true }), fc.double({ min: 0, max: 1e7, noNaN: true }), (median, value) => {
        const input = jobYears({ series: [banded('A', median, true)], targets: [], published: [{ quarter: 28, value, label: '' }] });
        const { min, max, step } = fanScale(input);
        const highest = Math.max(value, median * 1.65, 36_000 * 1.1);
        expect(min).toBe(0);
        expect(max).toBeGreaterThanOrEqual(highest * (1 - 1e-9));
        expect(max - highest).toBeLessThanOrEqual(step * (1 + 1e-9));
        expect(max / step).toBeLessThanOrEqual(5 + 1e-6);
      }),
    );
  });

  test('losses open the scale below zero', () => {
    const loss = jobYears({ series: [banded('A', -1000, true)], counterfactual: null, targets: [], published: [] });
    expect(fanScale(loss).min).toBeLessThanOrEqual(-1650);
    expect(fanScale(loss).max).toBe(0);
  });

  test('the time axis names the start, the ends of the tranches and the last quarter where it has room', () => {
    expect(timeTicks(44, 500)).toEqual([0, 20, 40, 44]);
    expect(timeTicks(44, 300)).toEqual([0, 20, 40]);
    expect(timeTicks(40, 300)).toEqual([0, 20, 40]);
    expect(timeTicks(8, 300)).toEqual([0, 8]);
    expect(timeTicks(60, 500)).toEqual([0, 20, 40, 60]);
  });
});

describe('slight losses', () => {
  const tiny = banded('A', 10_000, true);
  const band = tiny.band!;
  const slight = jobYears({
    series: [{ ...tiny, band: { ...band, p05: band.p05.map((value, t) => (t === 3 ? -40 : value)) } }],
    counterfactual: null,
    targets: [],
    published: [],
  });

  test('open the scale only as far as they reach, with no label below zero', () => {
    expect(fanScale(slight).min).toBe(-40);
    const ticks = fanChart(slight).options?.scales?.y?.ticks as { includeBounds?: boolean } | undefined;
    expect(ticks?.includeBounds).toBe(false);
  });

  test('and losses of a quarter of a step or more get their label', () => {
    const step = fanScale(slight).step;
    const deeper = { ...slight, series: [{ ...tiny, band: { ...band, p05: band.p05.map((value, t) => (t === 3 ? -step / 4 : value)) } }] };
    expect(fanScale(deeper).min).toBe(-step);
  });
});

describe('marks and readings', () => {
  test('the dashed line says whose it is beside other scenarios, and has its range where there is a band', () => {
    const range = { low: straight(20_000), high: straight(50_000) };
    const alone = jobYears({ counterfactualRange: range });
    expect(fanMarks(alone).counterfactual?.text).toBe('without the programme');
    expect(fanReadout(alone, 40).lines[1]).toBe('Without the programme 36,000 (20,000 to 50,000)');
    const beside = jobYears({ series: [banded('A', 70_000, false), banded('B', 60_000, true)], language: 'fr' });
    expect(fanMarks(beside).counterfactual?.text).toBe('B sans programme');
  });

  test('a reading that is the same in every future has no range', () => {
    expect(fanReadout(jobYears({ counterfactual: null }), 0).lines).toEqual(['A 0']);
  });

  test('each scenario ends in its letter, where its median ends', () => {
    const { ends } = fanMarks(jobYears({ series: [banded('A', 70_000, true), banded('B', 60_000, false)] }));
    expect(ends.map(({ text, bold }) => [text, bold])).toEqual([['A', true], ['B', false]]); // prettier-ignore
    expect(ends[1]?.value).toBeCloseTo(66_000, 6);
  });

  test('what lies after the last quarter is left out', () => {
    const { targets, published } = fanMarks(jobYears({ quarters: 24 }));
    expect([targets, published]).toEqual([[], []]);
  });

  test('letters that would overlap are moved apart, in order and inside the chart', () => {
    expect(spread([100, 100, 102], 13, 0, 200)).toEqual([100, 113, 126]);
    expect(spread([198, 199], 13, 0, 200)).toEqual([187, 200]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 230, noNaN: true }), { maxLength: 6 }), (heights) => {
        const placed = spread(heights, LETTER_GAP, 0, 230).sort((a, b) => a - b);
        for (let i = 1; i < placed.length; i++) expect(placed[i]! - placed[i - 1]!).toBeGreaterThanOrEqual(LETTER_GAP - 1e-9);
        expect(placed.every((height) => height >= 0 && height <= 230)).toBe(true);
      }),
    );
  });

  test('pointer and keyboard read the date, the median and nine futures of ten', () => {
    const readout = fanReadout(jobYears({ series: [banded('A', 70_000, true), few('B', [10_000, 20_000])] }), 40);
    expect(readout).toEqual({
      title: 'March 2028',
      lines: ['A 70,000 (42,000 to 105,000)', 'B 15,000 (10,000 to 20,000, 2 futures so far)', 'A without the programme 36,000'],
    });
  });

  test('the chart says the same as the reading, under the date of the quarter', () => {
    const input = jobYears({ language: 'fr' });
    const { data } = fanChart(input, FAN_READER);
    expect(data.readout?.(40)).toEqual(fanReadout(input, 40));
    expect(data.readout?.(40).title).toBe('mars 2028');
  });

  test('before there is a reader the chart is drawn all the same, and nothing is read', () => {
    const [bare, read] = [fanChart(jobYears()), fanChart(jobYears(), FAN_READER)];
    expect(bare.data.readout).toBeUndefined();
    expect(bare.data.datasets).toEqual(read.data.datasets);
    // The same plugins: a reader that comes later does not make a new chart.
    expect(bare.plugins).toEqual(read.plugins);
    const drawn: unknown[] = [];
    const reading = read.plugins?.find(({ id }) => id === 'fanReading') as unknown as { afterDraw(chart: object): void };
    const chart = (data: object): object => ({ data, getActiveElements: () => [] });
    reading.afterDraw(chart(bare.data));
    const shown = chart({ ...read.data, drawReading: (each: unknown) => void drawn.push(each) });
    reading.afterDraw(shown);
    expect(drawn).toEqual([shown]);
  });

  test('the box of a reading stands right of its line where there is room, else left of it, and never leaves the canvas', () => {
    expect(besideLine(100, 150, 400)).toBe(110);
    expect(besideLine(300, 150, 400)).toBe(140);
    for (const [x, width] of [
      [5, 390],
      [200, 390],
      [395, 390],
    ] as const) {
      expect(besideLine(x, width, 400)).toBeGreaterThanOrEqual(2);
      expect(besideLine(x, width, 400) + width).toBeLessThanOrEqual(398);
    }
  });
});
