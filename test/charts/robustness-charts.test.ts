import { describe, expect, test } from 'vitest';
import { boxChart, boxTable, type BoxInput } from '../../src/charts/box-chart.ts';
import {
  alwaysAhead,
  barChart,
  barReading,
  barSentence,
  barTable,
  levelFor,
  shareAt,
  type BarInput,
} from '../../src/charts/exceedance-chart.ts';
import { boxToShow, nearestDot, peelingChart, peelingTable } from '../../src/charts/peeling-chart.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { BOXES } from './robustness-example.ts';

const words = MESSAGES.en.robustness;
const values = (...all: number[]) => Float64Array.from(all);
const bar = (over: Partial<BarInput> = {}): BarInput => ({
  unit: 'CAD M',
  language: 'en',
  words: words.bar,
  less: false,
  target: null,
  series: [
    { letter: 'A', values: values(1000, 2000, 3000, 4000, 5000) },
    { letter: 'B', values: values(2000, 3000, 4000, 5000, 6000) },
  ],
  ...over,
});

describe('how high the bar can be', () => {
  test('counts a future whose value is the level itself, whichever way is better', () => {
    const [a] = bar().series;
    expect([0, 1000, 1001, 5000, 5001].map((level) => shareAt(a, level, false))).toEqual([1, 1, 0.8, expect.closeTo(0.2, 12), 0]);
    expect([999, 1000, 4999, 5000].map((level) => shareAt(a, level, true))).toEqual([0, 0.2, 0.8, 1]);
  });

  test('finds the level that so many futures come up to', () => {
    const [a] = bar().series;
    // Four of five reach 2,000; two of five keep to it.
    expect([0.8, 0.9, 1].map((part) => levelFor(a, part, false))).toEqual([2000, 1000, 1000]);
    expect([0.4, 0.9].map((part) => levelFor(a, part, true))).toEqual([2000, 5000]);
  });

  test('curves fall from all to none where more is better, and rise where less is', () => {
    for (const less of [false, true])
      for (const { points } of barChart(bar({ less })).curves) {
        const heights = points.map(([, y]) => y);
        expect(heights).toEqual([...heights].sort((a, b) => (less ? a - b : b - a)));
        expect(points.every(([x, y]) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
        expect(points[0]?.[0]).toBe(0);
        expect(points.at(-1)?.[0]).toBe(1);
      }
  });

  test('have one scale with round ticks that holds all values, and a target where it is near', () => {
    const { scale, ticks, target } = barChart(bar({ target: 6500 }));
    expect([scale.min <= 1000, scale.max >= 6500]).toEqual([true, true]);
    expect(ticks[0]?.at).toBe(0);
    expect(ticks.at(-1)?.at).toBe(1);
    expect(target).toBeCloseTo((6500 - scale.min) / (scale.max - scale.min), 12);
    expect(barChart(bar({ target: 50_000 })).target).toBeNull();
    expect(barChart(bar({ target: 50_000 })).scale.max).toBeLessThan(10_000);
  });

  test('many futures make no more corners than can be seen', () => {
    const many = { letter: 'A', values: Float64Array.from({ length: 1000 }, (_, i) => i) };
    expect(barChart(bar({ series: [many] })).curves[0]?.points.length).toBeLessThan(200);
  });

  test('one value in all futures, or none at all, is a picture too', () => {
    const { scale } = barChart(bar({ series: [{ letter: 'A', values: values(7, 7) }] }));
    expect(scale.min).toBeLessThan(scale.max);
    expect(barChart(bar({ series: [{ letter: 'A', values: values() }] })).curves).toEqual([]);
  });

  test('tell a scenario that is ahead wherever the bar is, and curves that cross', () => {
    expect(alwaysAhead(bar())).toBe(1);
    expect(alwaysAhead(bar({ less: true }))).toBe(0);
    const crossing = [
      { letter: 'A', values: values(3, 3, 3) },
      { letter: 'B', values: values(1, 3, 9) },
    ];
    expect(alwaysAhead(bar({ series: crossing }))).toBeNull();
    expect(barSentence(bar({ series: crossing }))).toContain('The curves cross');
    const [same] = crossing;
    const alike = barSentence(bar({ series: [same, { ...same, letter: 'B' }] }));
    expect(alike).not.toMatch(/cross|Wherever/);
    expect(barSentence(bar({ series: [same] }))).not.toMatch(/cross|Wherever/);
  });

  test('say the odds at the target and what nine futures of ten come up to', () => {
    const text = barSentence(bar({ target: 4000 }));
    expect(text).toContain('At least $4B: A in 2 of\u00a05 futures, B in 3 of\u00a05 futures.');
    expect(text).toContain('Nine futures of ten reach $1B with A and $2B with B.');
    expect(text).toContain('Wherever the bar is put, B');
    expect(barReading(bar({ less: true }), 2000)).toBe('At most $2B: A in 2 of\u00a05 futures, B in 1 of\u00a05 futures');
  });

  test('where less is better a level is kept to', () => {
    expect(barSentence(bar({ less: true }))).toContain('Wherever the limit is put, A is at least as likely to keep to it');
    expect(barSentence(bar({ less: true }))).not.toContain('come up');
  });

  test('levels of one list are equally fine', () => {
    const fine = [
      { letter: 'A', values: values(2320) },
      { letter: 'B', values: values(2300) },
    ];
    expect(barSentence(bar({ series: fine }))).toContain('reach $2.32B with A and $2.30B with B');
  });

  test('the table has a row for every tick and for the target, in order', () => {
    const { rows, columns } = barTable(bar({ target: 4321 }), 'caption');
    expect(columns).toEqual(['Level', 'A', 'B']);
    const levels = rows.map(({ key }) => Number(key));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(rows.find(({ key }) => key === '4321')?.cells[0]).toContain('target');
  });
});

describe('the rows of a box', () => {
  const input = (over: Partial<BoxInput> = {}): BoxInput => ({
    language: 'en',
    words: words.when,
    discovery: words.discovery,
    box: BOXES[2],
    rangeOf: (id) => (id === 'policy.selection' ? { options: ['score', 'lottery'] } : { min: 0.2, max: 0.7 }),
    ...over,
  });

  test('mark the part inside on the whole range', () => {
    const [first, second] = boxChart(input());
    // From 0.4 upwards on a range from 0.2 to 0.7.
    expect([first?.from, first?.to]).toEqual([expect.closeTo(0.4, 12), 1]);
    expect([first?.low, first?.high]).toEqual(['20%', '70%']);
    expect([second?.from, second?.to]).toEqual([0, expect.closeTo(0.8, 12)]);
  });

  test('keep the order of the box and say how far each condition can be trusted', () => {
    const rows = boxChart(input());
    expect(rows.map(({ id }) => id)).toEqual(BOXES[2].restrictions.map(({ id }) => id));
    expect(rows[0]).toMatchObject({ telling: true, chance: ['hardly', 'p < 0.001'], again: 'in 9 of 10 halves of the futures' });
    expect(rows[1]).toMatchObject({ telling: false, chance: ['possibly', 'p = 0.2'] });
    // A small quasi-p-value flatters what halves do not show again.
    const lost = { restrictions: [{ ...BOXES[1].restrictions[0], reproduced: 0.1 }] };
    expect(boxChart(input({ box: lost }))[0]).toMatchObject({ telling: false, chance: ['possibly', 'p < 0.001'] });
  });

  test('limits beyond the range end at its ends; a factor of one value has a place too', () => {
    const narrow = boxChart(input({ rangeOf: () => ({ min: 0.5, max: 0.5 }) }));
    expect(narrow.every(({ from, to }) => from >= 0 && to <= 1)).toBe(true);
  });

  test('options are listed, those inside marked', () => {
    const box = {
      restrictions: [{ ...BOXES[1].restrictions[0], id: 'policy.selection', from: null, to: null, inside: ['lottery'] }],
    } as const;
    const [row] = boxChart(input({ box }));
    expect(row?.options.map(({ inside }) => inside)).toEqual([false, true]);
    expect(boxTable([row], words.when).rows[0]?.cells[1]).toContain(row?.options[0]?.name);
  });
});

describe('the peeling trajectory', () => {
  const input = { language: 'en', words: words.when, discovery: { boxes: BOXES, proposed: 2 } } as const;

  test('has coverage to the right and density upwards, a label where the number of conditions is new', () => {
    const { dots } = peelingChart(input);
    expect(dots.map(({ x, y }) => [x, y])).toEqual(BOXES.map(({ coverage, density }) => [coverage, density]));
    expect(dots.map(({ label }) => label)).toEqual(['0', '1', '2', '']);
    expect(dots.map(({ proposed }) => proposed)).toEqual([false, false, true, false]);
    expect(dots[0]?.text).toContain('all futures');
    expect(dots[2]?.text).toBe('Box 3 of 4 (proposed), 2 conditions, holds 64% of the failures, 78% of it fails');
  });

  test('finds the dot nearest to a place', () => {
    const chart = peelingChart(input);
    for (const { box, x, y } of chart.dots) expect(nearestDot(chart, x + 0.01, y - 0.01)).toBe(box);
    expect(nearestDot({ ...chart, dots: [] }, 0, 0)).toBeNull();
  });

  test('opens at the proposed box; without one at the one that balances both best', () => {
    expect(boxToShow(input.discovery)).toBe(2);
    expect(boxToShow({ boxes: BOXES, proposed: null })).toBe(2);
    expect(boxToShow({ boxes: BOXES.slice(0, 1), proposed: null })).toBe(0);
  });

  test('the table has every box and marks the proposed one', () => {
    const { rows } = peelingTable(input);
    expect(rows).toHaveLength(4);
    expect(rows.map(({ cells }) => cells.at(-1))).toEqual(['all futures', '', 'proposed', '']);
  });
});
