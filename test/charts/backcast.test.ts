/** A backcast: shapes follow numbers, points stand where their facts are, sentence and table say the same. */
import { describe, expect, test } from 'vitest';
import {
  BACKCAST_SIZE,
  backcastPicture,
  backcastSentence,
  backcastTable,
  niceStep,
  publishedNumber,
  type Backcast,
} from '../../src/charts/backcast.ts';
import type { RecordedRow } from '../../src/experiment/validation/recorded-validation.ts';

const rising = (times: number): number[] => Array.from({ length: 45 }, (_, quarter) => times * quarter);

const row: RecordedRow = {
  id: 'gdp-28',
  what: 'gross GDP',
  date: 'about 2024-25',
  quarter: 28,
  published: '> 3,300',
  unit: 'CAD M',
  decimals: 0,
  low: 2640,
  high: 3960,
  standing: 'predicted',
  given: null,
  verdict: 'met',
  simulated: { median: 2800, low: 1400, high: 4200 },
  facts: ['gdp-2025'],
  source: 'a source',
  outcome: 'grossGdp',
  note: null,
  reason: null,
};
const forecast: RecordedRow = { ...row, id: 'gdp-44', quarter: 44, published: '8,100', low: 7000, high: 9000, standing: 'fitted', given: 'a yield', verdict: 'missed' }; // prettier-ignore
const backcast: Backcast = {
  course: { outcome: 'grossGdp', median: rising(100), low: rising(50), high: rising(150) },
  rows: [row, forecast],
};
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Places of a path, x and y in turn. */
const placesOf = (path: string): number[] => path.match(/-?\d+(?:\.\d+)?/g)!.map(Number);

describe('the picture', () => {
  const picture = backcastPicture(backcast, 'en');
  const [point, diamond] = picture.points;

  test('lies within its frame', () => {
    const places = [
      ...placesOf(picture.band),
      ...placesOf(picture.median),
      ...picture.points.flatMap(({ x, y, top, bottom }) => [x, y, top, bottom]),
    ];
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(BACKCAST_SIZE.width);
    for (const { top, bottom } of picture.points) expect(bottom).toBeLessThanOrEqual(BACKCAST_SIZE.height - (top < bottom ? 0 : 1));
  });

  test('puts a fact at its quarter, on the course where the course has its value', () => {
    const at = (quarter: number): number[] => placesOf(picture.median).slice(2 * quarter, 2 * quarter + 2);
    expect(point!.x).toBeCloseTo(at(28)[0]!, 1);
    // 3,300 is where the median is at quarter 33.
    expect(point!.y).toBeCloseTo(at(33)[1]!, 1);
    expect(point!.top).toBeLessThan(point!.y);
    expect(point!.bottom).toBeGreaterThan(point!.y);
  });

  test('tells a forecast from a result, what was given from what was not, and a miss from a hit, without colour', () => {
    expect([point!.forecast, point!.fitted, point!.missed]).toEqual([false, false, false]);
    expect([diamond!.forecast, diamond!.fitted, diamond!.missed]).toEqual([true, true, true]);
  });

  test('is labelled from zero, with money short and the start and end of each tranche', () => {
    expect(picture.yTicks.map(({ label }) => label)).toEqual(['0', '$2B', '$4B', '$6B', '$8B']);
    expect(picture.xTicks.map(({ label }) => label)).toEqual(['Apr 2018', 'Mar 2023', 'Mar 2028']);
    expect(picture.yTicks[0]!.at).toBeGreaterThan(picture.yTicks[1]!.at);
  });

  test('leaves out what has no number', () => {
    expect(backcastPicture({ ...backcast, rows: [{ ...row, published: 'skewed' }] }, 'en').points).toEqual([]);
  });

  test('has a fact without an upper limit end at its own value', () => {
    const [open] = backcastPicture({ ...backcast, rows: [{ ...row, high: null }] }, 'en').points;
    expect(open!.top).toBe(open!.y);
  });
});

describe('words', () => {
  test('the sentence says each fact with the simulated range, its standing and its verdict', () => {
    const sentence = backcastSentence(backcast, 'en');
    expect(sentence).toContain('March 2025: $2.8B simulated ($1.4B to $4.2B), more than $3.3B published, predicted, holds');
    expect(sentence).toMatch(/March 2029: .*fitted, missed\.$/);
    expect(plain(backcastSentence(backcast, 'fr'))).toContain(
      'Mars 2025 : 2,8 G$ simulé (1,4 à 4,2 G$), plus de 3,3 G$ publié, prédit, tient',
    );
  });

  test('the table has each year’s end and each fact once, in order', () => {
    const early = { ...row, id: 'early', quarter: 7.75 };
    const table = backcastTable({ ...backcast, rows: [early, { ...row, quarter: 11 }, forecast] }, 'en', 'GDP');
    const quarters = table.rows.map(({ key }) => Number(key));
    expect(quarters).toEqual([0, 4, 8, 11, 12, 16, 20, 24, 28, 32, 36, 40, 44]);
    const cells = (quarter: number): readonly string[] => table.rows.find(({ key }) => key === String(quarter))!.cells;
    expect(cells(8)).toEqual(['Mar 2020', '$800M', '$400M to $1.2B', 'more than $3.3B']);
    expect(cells(12)[3]).toBe('');
    expect(table.columns).toHaveLength(cells(44).length);
  });
});

describe('numbers that were published', () => {
  test('are read from their text', () => {
    expect(['45', '> 1,420', '2,308 to > 2,500', '71 of 1,010', '461.1', '2.3 to 2.5'].map(publishedNumber)).toEqual([
      45, 1420, 2308, 71, 461.1, 2.3,
    ]);
    expect(publishedNumber('skewed')).toBeNaN();
  });

  test('a step divides a height into two to five parts, by 1, 2 or 5 times a power of ten', () => {
    for (const top of [3, 9.9, 10, 120, 575, 1000, 8_700, 95_450, 11_400]) {
      const parts = top / niceStep(top);
      expect(parts, String(top)).toBeGreaterThanOrEqual(2);
      expect(parts, String(top)).toBeLessThan(5.01);
      expect([1, 2, 5]).toContain(Number(niceStep(top).toPrecision(1)[0]));
    }
  });
});
