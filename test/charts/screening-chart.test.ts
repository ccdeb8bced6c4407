import { describe, expect, test } from 'vitest';
import { hardlyMatter, screeningPlane, screeningRows, screeningTexts, type ScreeningInput } from '../../src/charts/screening-chart.ts';
import type { Screened } from '../../src/experiment/sensitivity/readings.ts';
import type { FactorId } from '../../src/experiment/study/factor.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { around, context } from './hinge-example.ts';

const screened = (id: FactorId, muStar: number, mu = muStar, sigma = 0): Screened => ({ id, muStar: around(muStar), mu, sigma });

/** Leakage lowers, the budget raises, the portfolio is a choice, two others hardly matter. */
function input(over: Partial<ScreeningInput> = {}): ScreeningInput {
  return {
    ...context(),
    reading: {
      trajectories: 10,
      mean: 500,
      effects: [
        screened('assumptions.leakage', 200, -200, 10),
        screened('policy.budget', 150, 140, 60),
        screened('policy.portfolio', 100, 90, 300),
        screened('policy.minSme', 20, 1, 20),
        screened('policy.taper', 0),
      ],
    },
    isOptions: (id) => id === 'policy.portfolio',
    rangeOf: (id) => `range of ${id}`,
    ...over,
  };
}

describe('a screening', () => {
  test('is in bars, the longest first and numbered, on one scale from zero that holds every interval', () => {
    const { rows, zero, ticks } = screeningRows(input(), 12);
    expect(rows.map(({ label }) => label)).toEqual(['1. leakage', '2. budget', '3. portfolio', '4. minSme', '5. taper']);
    const marks = rows.map(({ marks: [mark] }) => mark);
    const lengths = marks.map((mark) => (mark?.to ?? 0) - (mark?.from ?? 0));
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(lengths[1]).toBeCloseTo(0.75 * (lengths[0] ?? NaN), 12);
    for (const mark of marks) {
      expect(mark?.from).toBe(zero);
      for (const place of [mark?.from, mark?.to, mark?.low, mark?.high]) expect(place).toBeGreaterThanOrEqual(0);
      expect(mark?.high).toBeLessThanOrEqual(1);
      expect(mark?.low).toBeLessThanOrEqual(mark?.to ?? NaN);
      expect(mark?.to).toBeLessThanOrEqual(mark?.high ?? NaN);
    }
    expect(ticks.at(-1)?.at).toBe(1);
  });

  test('shows as many bars as are asked for', () => {
    expect(screeningRows(input(), 2).rows).toHaveLength(2);
  });

  test('has a direction where nearly all effects go one way, both where they do not, and none for options', () => {
    const notes = screeningRows(input(), 12).rows.map(({ note }) => note);
    expect(notes).toEqual(['lowers it', 'raises it', '', 'goes both ways', '']);
  });

  test('counts what does less than a tenth of the first beyond both intervals, and apart what only seems to; names the first three', () => {
    const { reading } = input();
    // 20 of 200 is a tenth, but 21 may be more than a tenth of 199.
    expect(hardlyMatter(reading)).toEqual({ sure: 1, seeming: 1 });
    const { sentence } = screeningTexts(input());
    expect(sentence).toContain('“leakage” ($200M), “budget” ($150M) and “portfolio” ($100M). 1 of 5 settings hardly matters');
    expect(sentence).toContain('1 more showed less than a tenth');
    expect(sentence).not.toContain('order is open');
    expect(sentence).not.toContain('minSme');
  });

  test('says that the order is open where intervals overlap, and is sure of nothing where the first may be small', () => {
    const { reading } = input();
    const [first, ...others] = reading.effects;
    if (!first) throw new Error('no effect');
    const wide = { ...first, muStar: { value: 200, low: 0, high: 400 } };
    const open = { ...reading, effects: [wide, ...others] };
    expect(hardlyMatter(open)).toEqual({ sure: 0, seeming: 2 });
    const { sentence } = screeningTexts(input({ reading: open }));
    expect(sentence).toContain('their order is open');
    expect(sentence).toContain('2 of 5 settings showed less than a tenth');
    expect(sentence).not.toContain('hardly matter');
  });

  test('says so where nothing moves', () => {
    const effects = [{ ...screened('policy.taper', 0), muStar: around(0, 0) }];
    const still = input({ reading: { trajectories: 4, mean: 1, effects } });
    expect(screeningTexts(still).sentence).toBe('None of these settings moves additional GDP by March 2028.');
    expect([screeningTexts(still).still, screeningTexts(input()).still]).toEqual([true, false]);
    expect(screeningRows(still, 12).rows[0]?.marks[0]?.to).toBe(0);
  });

  test('is a plane of dots whose diagonal is where spread equals effect', () => {
    const { dots, diagonal, xTicks, yTicks } = screeningPlane(input());
    const [leakage, budget, portfolio] = dots;
    expect(leakage?.x).toBeGreaterThan(budget?.x ?? NaN);
    expect(portfolio?.y).toBeGreaterThan(budget?.y ?? NaN);
    const [right, top] = [xTicks.at(-1)?.value ?? NaN, yTicks.at(-1)?.value ?? NaN];
    expect(diagonal.x * right).toBeCloseTo(diagonal.y * top, 9);
    expect(Math.max(diagonal.x, diagonal.y)).toBe(1);
    // The portfolio's effects spread more than they amount to.
    expect((portfolio?.y ?? 0) / diagonal.y).toBeGreaterThan((portfolio?.x ?? 0) / diagonal.x);
  });

  test('names no dots that lie on one another', () => {
    const effects = Array.from({ length: 6 }, (_, i) => screened('policy.minSme', 100 - i, 1, 50));
    const named = screeningPlane(input({ reading: { trajectories: 4, mean: 1, effects } })).dots.filter(({ label }) => label !== '');
    expect(named).toHaveLength(1);
  });

  test('has every setting in its table with its range, and as numbers; of options no sign', () => {
    const { table, numbers } = screeningTexts(input());
    expect(table.rows).toHaveLength(5);
    expect(table.rows[0]?.cells).toEqual(['leakage', '$200M', '$199M to $201M', '$10M', 'lowers it', 'range of assumptions.leakage']);
    expect(new Set(table.columns).size).toBe(table.columns.length);
    expect(numbers.rows.map((row) => row.length)).toEqual(Array<number>(5).fill(numbers.columns.length));
    expect(numbers.rows[0]).toEqual(['assumptions.leakage', 200, 199, 201, -200, 10]);
    expect(numbers.rows[2]?.[4]).toBe('');
  });

  test('says the same in French', () => {
    const { sentence } = screeningTexts(input({ language: 'fr', words: MESSAGES.fr.sensitivity }));
    expect(sentence).toContain('«\u00a0leakage\u00a0» (200\u00a0M$)');
    expect(sentence).toContain('1 réglage sur 5 ne compte guère');
  });
});
