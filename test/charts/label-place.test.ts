/** Texts on a chart find a place where no line runs through them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clearest,
  heightsBetween,
  overlaps,
  passesThrough,
  placesAlong,
  separates,
  type Box,
  type DrawnLine,
} from '../../src/charts/label-place.ts';

const area: Box = { left: 0, right: 200, top: 0, bottom: 100 };
const level = (height: number): DrawnLine => [[0, height], [200, height]]; // prettier-ignore
const free = { lines: [], boxes: [], area };

describe('lines and boxes', () => {
  const box: Box = { left: 50, right: 100, top: 40, bottom: 60 };

  test('a line passes through a box only where it is inside it', () => {
    expect(passesThrough(level(50), box)).toBe(true);
    expect(passesThrough(level(61), box)).toBe(false);
    // From the top left to the bottom right: at 50…100 it is at 25…50, so it enters from above.
    expect(passesThrough([[0, 0], [200, 100]], box)).toBe(true); // prettier-ignore
    expect(passesThrough([[0, 0], [200, 60]], box)).toBe(false); // prettier-ignore
    expect(passesThrough([[120, 50], [200, 50]], box)).toBe(false); // prettier-ignore
  });

  test('a slanted line is cut at both ends of the span', () => {
    expect(heightsBetween([[0, 0], [100, 100]], 20, 30)).toEqual([20, 30]); // prettier-ignore
  });

  test('boxes that touch do not overlap', () => {
    expect(overlaps(box, { ...box, left: 100, right: 120 })).toBe(false);
    expect(overlaps(box, { ...box, left: 99, right: 120 })).toBe(true);
  });
});

describe('places along a line', () => {
  const placed = (dashed: DrawnLine, ...lines: DrawnLine[]): Box =>
    clearest(placesAlong(dashed, 60, 13, area), { ...free, lines: [dashed, ...lines] }, dashed);

  test('the first is under the right end of the line', () => {
    expect(placed(level(40))).toEqual({ left: 136, right: 196, top: 44, bottom: 57 });
  });

  test('over the line where there is no room below it', () => {
    expect(placed(level(95)).bottom).toBe(91);
  });

  test('never where another line runs between the text and the line that it names', () => {
    const high: Box = { left: 50, right: 100, top: 10, bottom: 23 };
    expect(separates(level(30), level(40), high)).toBe(true);
    expect(separates(level(50), level(40), high)).toBe(false);
    expect(separates(level(40), level(40), high)).toBe(false);
  });

  test('over the line where another scenario runs just below', () => {
    expect(placed(level(40), level(50)).bottom).toBe(36);
  });

  test('further left where others close in on both sides of the end', () => {
    // Both neighbours leave the line after 120, one upwards and one downwards.
    const above: DrawnLine = [[0, 0], [100, 0], [120, 30], [200, 30]]; // prettier-ignore
    const below: DrawnLine = [[0, 100], [100, 100], [120, 50], [200, 50]]; // prettier-ignore
    const box = placed(level(40), above, below);
    expect(box.right).toBeLessThan(120);
    for (const line of [level(40), above, below]) expect(passesThrough(line, box)).toBe(false);
  });

  test('a place that touches nothing is taken whenever there is one', () => {
    const heights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 });
    const lineOf = (values: readonly number[]): DrawnLine => values.map((height, i) => [i * 50, height]);
    fc.assert(
      fc.property(heights, fc.array(heights, { maxLength: 3 }), (own, others) => {
        const lines = [own, ...others].map(lineOf);
        const places = placesAlong(lineOf(own), 60, 13, area);
        const clear = (box: Box): boolean => box.top >= 0 && box.bottom <= 100 && !lines.some((line) => passesThrough(line, box));
        expect(clear(clearest(places, { ...free, lines }))).toBe(places.some(clear));
      }),
    );
  });

  test('other texts are avoided too', () => {
    const boxes: Box[] = [{ left: 150, right: 180, top: 44, bottom: 57 }];
    expect(clearest(placesAlong(level(40), 60, 13, area), { ...free, boxes }).bottom).toBe(36);
  });
});
