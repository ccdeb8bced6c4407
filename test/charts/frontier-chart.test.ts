/** The frontier as a picture, its files and the line of its growth: places by reasons, on policies made by hand. */
import { describe, expect, test } from 'vitest';
import { dotAfter, frontierChart, spanScale, type FrontierPoint } from '../../src/charts/frontier-chart.ts';
import { frontierCsv } from '../../src/charts/frontier-csv.ts';
import { frontierSvg } from '../../src/charts/frontier-svg.ts';
import { dotLabels } from '../../src/charts/frontier-labels.ts';
import {
  evenValue,
  objectiveDifference,
  objectiveValue,
  plusMinus,
  pointsWithin,
  relativeChange,
  relativeWithin,
  valueWithin,
} from '../../src/charts/frontier-text.ts';
import { growthLine, polylineOf } from '../../src/charts/growth-line.ts';
import { LIGHT_PALETTE } from '../../src/charts/palette.ts';
import { parseXml } from './strict-xml.ts';

const OBJECTIVES = ['additionalJobYears', 'additionalGdp', 'publicCost', 'regions'] as const;

/** A policy by its four values, judged anew where `fresh` has four too. */
function point(id: string, values: readonly number[], fresh?: readonly number[], within = [10, 10, 10, 0.1]): FrontierPoint {
  const named = ([additionalJobYears, additionalGdp, publicCost, regions]: readonly number[]) =>
    ({ additionalJobYears, additionalGdp, publicCost, regions }) as FrontierPoint['searched'];
  return {
    id,
    label: id,
    kind: 'policy',
    searched: named(values),
    fresh: fresh ? { values: named(fresh), within: named(within) } : null,
    beaten: false,
  };
}

const AXES = { x: 'publicCost', y: 'additionalGdp', size: 'regions' } as const;
const CHEAP = point('cheap', [50_000, 4000, 1200, 3]);
const MIDDLE = point('middle', [60_000, 5000, 1400, 2]);
const LARGE = point('large', [70_000, 6000, 1600, 1]);

describe('the picture of a frontier', () => {
  const { dots, xTicks, yTicks } = frontierChart([LARGE, CHEAP, MIDDLE], AXES, 'en');

  test('grows to the right and upwards, whichever way is better: the dearest is rightmost, the most GDP on top', () => {
    expect(dots.map(({ id }) => id)).toEqual(['cheap', 'middle', 'large']);
    const [xs, ys] = [dots.map(({ at }) => at[0]), dots.map(({ at }) => at[1])];
    expect(xs.toSorted((a, b) => a - b)).toEqual(xs);
    expect(ys.toSorted((a, b) => a - b)).toEqual(ys);
    const flipped = frontierChart([LARGE, CHEAP, MIDDLE], { ...AXES, x: 'additionalGdp', y: 'publicCost' }, 'en').dots;
    expect(flipped.map(({ at: [x, y] }) => [y, x])).toEqual(dots.map(({ at }) => [...at]));
  });

  test('keeps proportions: half-way between two values is half-way between their places', () => {
    const [a, b, c] = dots.map(({ at }) => at);
    for (const axis of [0, 1] as const) expect(b![axis]).toBeCloseTo((a![axis] + c![axis]) / 2, 12);
  });

  test('has its ticks at round values from edge to edge', () => {
    for (const ticks of [xTicks, yTicks]) {
      expect([ticks[0]?.at, ticks.at(-1)?.at]).toEqual([0, 1]);
      expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
    }
    expect(xTicks.map(({ value }) => value)).toEqual([1200, 1300, 1400, 1500, 1600]);
  });

  test('has dots whose area goes with the third objective, all alike where there is none or all have the same', () => {
    const radius = Object.fromEntries(dots.map(({ id, radius: r }) => [id, r]));
    expect(radius.cheap! ** 2 - radius.middle! ** 2).toBeCloseTo(radius.middle! ** 2 - radius.large! ** 2, 9);
    expect(radius.cheap).toBeGreaterThan(radius.large!);
    for (const axes of [{ ...AXES, size: null }, AXES]) {
      const alike = axes.size === null ? [CHEAP, LARGE] : [CHEAP, point('same', [1, 2, 3, 3])];
      const radii = frontierChart(alike, axes, 'en').dots.map((dot) => dot.radius);
      expect(radii[0]).toBe(radii[1]);
    }
  });

  test('stands a policy where fresh luck has it, with a line from where the search had it and a cross of its intervals', () => {
    const flattered = point('flattered', [60_000, 5000, 1400, 2], [55_000, 4600, 1380, 2], [500, 100, 40, 0.1]);
    const chart = frontierChart([CHEAP, flattered, LARGE], AXES, 'en');
    const dot = chart.dots.find(({ id }) => id === 'flattered')!;
    expect(dot.at[1]).toBeLessThan(dot.from![1]);
    expect(dot.at[0]).toBeLessThan(dot.from![0]);
    for (const axis of ['x', 'y'] as const) {
      const [low, high] = dot.cross![axis];
      const at = dot.at[axis === 'x' ? 0 : 1];
      expect(at - low).toBeCloseTo(high - at, 12);
      expect(high).toBeGreaterThan(low);
    }
    expect(chart.dots.filter(({ id }) => id !== 'flattered').map(({ from, cross }) => [from, cross])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('holds everything, promises and intervals too', () => {
    const wide = point('wide', [60_000, 9000, 900, 2], [60_000, 3000, 2000, 2], [1, 2500, 700, 1]);
    for (const { at, from, cross } of frontierChart([CHEAP, wide], AXES, 'fr').dots)
      for (const place of [...at, ...(from ?? []), ...(cross ? [...cross.x, ...cross.y] : [])]) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
      }
  });

  test('is there for one policy, and for none', () => {
    const [only] = frontierChart([MIDDLE], AXES, 'en').dots;
    for (const place of only!.at) expect([place > 0, place < 1]).toEqual([true, true]);
    expect(frontierChart([], AXES, 'en').dots).toEqual([]);
  });
});

describe('its scale', () => {
  test.each([
    [[1234, 1598], 5],
    [[-3, 7], 5],
    [[0.001, 0.0012], 4],
    [[5, 5], 5],
    [[0, 0], 5],
    [[-2e6, -1.9e6], 3],
  ])('of %j has round steps, at most %i, that hold all', (values, most) => {
    const { min, max, step } = spanScale(values, most);
    expect(min).toBeLessThanOrEqual(Math.min(...values));
    expect(max).toBeGreaterThanOrEqual(Math.max(...values));
    expect(Math.round((max - min) / step)).toBeLessThanOrEqual(most);
    expect(Math.round((max - min) / step)).toBeGreaterThan(0);
    expect(min / step).toBeCloseTo(Math.round(min / step), 6);
  });
});

describe('those not judged anew beside those that were', () => {
  const judged = point('judged', [60_000, 5000, 1400, 2], [55_000, 4600, 1380, 3]);

  test('are faded and small; where none was judged nobody is', () => {
    const { dots } = frontierChart([CHEAP, judged, LARGE], AXES, 'en');
    expect(dots.filter(({ faded }) => faded).map(({ id }) => id)).toEqual(['cheap', 'large']);
    expect(Math.max(...dots.filter(({ faded }) => faded).map(({ radius }) => radius))).toBeLessThanOrEqual(3.5);
    expect(frontierChart([CHEAP, LARGE], AXES, 'en').dots.map(({ faded }) => faded)).toEqual([false, false]);
  });

  test('have no number where there are many', () => {
    const many = Array.from({ length: 20 }, (_, n) => point(`p${n}`, [n, n, n, 1]));
    const { dots } = frontierChart([...many, judged], AXES, 'en');
    expect(dots.filter(({ numbered }) => numbered).map(({ id }) => id)).toEqual(['judged']);
  });

  test('promise nothing of regions: the search has fewer futures, which lower them', () => {
    const { dots } = frontierChart([judged], { ...AXES, y: 'regions' }, 'en');
    expect(dots[0]?.from?.[1]).toBe(dots[0]?.at[1]);
    expect(dots[0]?.from?.[0]).not.toBe(dots[0]?.at[0]);
  });
});

describe('the numbers of its dots', () => {
  const boxOf = ({ text, x, y }: { text: string; x: number; y: number }) => ({ text, x, y, half: 3.4 * text.length });

  test('stand above right of a dot with room', () => {
    const { dots } = frontierChart([CHEAP, MIDDLE, LARGE], AXES, 'en');
    const label = dotLabels(dots, 600, 340).find(({ text }) => text === 'middle')!;
    const [across, up] = dots.find(({ id }) => id === 'middle')!.at;
    expect([label.x > 600 * across, label.y < 340 * (1 - up)]).toEqual([true, true]);
  });

  test('lie on no other number where dots lie close together', () => {
    const close = Array.from({ length: 6 }, (_, n) => point(String(n + 1), [n, 4000 + 8 * n, 1200 + 4 * n, 2]));
    const labels = dotLabels(frontierChart([...close, LARGE], { ...AXES, size: null }, 'en').dots, 600, 340).map(boxOf);
    expect(labels).toHaveLength(7);
    for (const [i, a] of labels.entries())
      for (const b of labels.slice(i + 1))
        expect(Math.abs(a.x - b.x) >= a.half + b.half - 1e-9 || Math.abs(a.y - b.y) >= 12 - 1e-9).toBe(true);
  });
});

describe('walking along it', () => {
  const { dots } = frontierChart([LARGE, CHEAP, MIDDLE], AXES, 'en');

  test('goes from left to right, stops at the ends, and leaves other keys alone', () => {
    const walk = (from: string, ...keys: string[]): (string | null)[] => keys.map((key) => dotAfter(dots, from, key));
    expect(walk('middle', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'Home', 'End')).toEqual([
      ...['large', 'large', 'cheap', 'cheap', 'cheap', 'large'],
    ]);
    expect([...walk('large', 'ArrowRight'), ...walk('cheap', 'ArrowLeft')]).toEqual(['large', 'cheap']);
    expect(walk('middle', 'Tab', 'Enter', 'a')).toEqual([null, null, null]);
  });
});

describe('its numbers in words', () => {
  test('are written in the unit of their objective, in either language', () => {
    expect(OBJECTIVES.map((objective) => objectiveValue(objective, 1234.56, 'en'))).toEqual(['1,230', '$1.23B', '$1.23B', '1,234.6']);
    expect(objectiveValue('regions', 2.35, 'fr')).toBe('2,4');
    expect(objectiveDifference('publicCost', -300, 'en')).toBe('−$300M');
    expect([plusMinus('regions', 0.1, 'en'), plusMinus('regions', 0, 'en'), plusMinus('regions', NaN, 'en')]).toEqual([
      '±\u00a00.1',
      '',
      '',
    ]);
    expect([evenValue('additionalGdp', 4000, 'en'), evenValue('regions', 3, 'fr'), evenValue('publicCost', 300, 'en')]).toEqual([
      '$4.00B',
      '3,0',
      '$300M',
    ]);
    expect(valueWithin('additionalGdp', 4000, 120, 'en')).toBe('$4.00B ±\u00a0$0.12B');
    expect(valueWithin('additionalGdp', 4000, 120, 'fr')).toBe('4,00\u00a0G$ ±\u00a00,12\u00a0G$');
    // Less than a hundredth of a billion would read as nothing.
    expect([valueWithin('publicCost', 4000, 3, 'en'), valueWithin('publicCost', 400, 120, 'en')]).toEqual([
      '$4.00B ±\u00a0$3M',
      '$400M ±\u00a0$120M',
    ]);
    expect([relativeWithin(0.2, 0.031, 'en'), relativeWithin(0.2, null, 'en')]).toEqual(['+20% ±\u00a03\u00a0points', '+20%']);
    expect(pointsWithin(-0.009, 0.05, 'en')).toBe('−0.9\u00a0points ±\u00a05\u00a0points');
    expect([relativeChange(0.123, 'en'), relativeChange(-0.2, 'fr')]).toEqual(['+12%', '−20\u00a0%']);
  });
});

describe('its files', () => {
  const fresh = point('2', [60_000, 5000, 1400, 2], [55_000, 4600, 1380, 2]);

  test('hold every number once, in digits, and leave out what is not known', () => {
    const rows = [
      { ...CHEAP, changes: ['Match: 1 → 2', 'a, b'] },
      { ...fresh, changes: [] },
    ];
    const [head, first, second, end] = frontierCsv(rows, OBJECTIVES).split('\r\n');
    expect(head?.split(',')).toHaveLength(2 + 3 * 4 + 2);
    expect(first).toBe('cheap,policy,50000,,,4000,,,1200,,,3,,,,"Match: 1 → 2; a, b"');
    expect(second).toBe('2,policy,60000,55000,10,5000,4600,10,1400,1380,10,2,2,0.1,false,');
    expect(end).toBe('');
  });

  test('are a picture that stands by itself: whole XML with its title, every label, and what is said of it', () => {
    const chart = frontierChart([CHEAP, fresh, { ...LARGE, kind: 'start', label: 'A' }], AXES, 'en');
    const frame = { title: 'Best <policies>', subtitle: 'by 2028', xName: 'cost', yName: 'GDP', below: ['It & that.'], language: 'en' };
    const picture = frontierSvg(chart, { ...frame, palette: LIGHT_PALETTE });
    expect(() => parseXml(picture.text)).not.toThrow();
    for (const text of ['Best &lt;policies&gt;', 'cheap', '>A<', 'It &amp; that.', 'cost →', '↑ GDP']) expect(picture.text).toContain(text);
    const widths = [...picture.text.matchAll(/ (?:x|cx)="(-?[\d.]+)"/g)].map(([, x]) => Number(x));
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...widths)).toBeLessThanOrEqual(picture.width);
  });
});

describe('the line of its growth', () => {
  test('goes from left to right, to the top where most is dominated', () => {
    const { points } = growthLine([0.2, 0.3, 0.4]);
    expect(points).toEqual([
      [0, 0.5],
      [0.5, 0.3 / 0.4],
      [1, 1],
    ]);
    expect(polylineOf(growthLine([0, 1]), 100, 20)).toBe('0,20 100,0');
  });

  test('is there for one generation, for none, and where nothing is dominated', () => {
    expect(growthLine([0.4]).points).toEqual([[1, 1]]);
    expect(growthLine([]).points).toEqual([]);
    expect([growthLine([]).most, growthLine([0.2, 0.4]).most]).toEqual([0, 0.4]);
    expect(growthLine([0, 0]).points).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });
});
