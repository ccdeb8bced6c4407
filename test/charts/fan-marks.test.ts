/** Where the marks of a fan chart are drawn and written: targets that do not cover one another, the date at which the median is there. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawMarks, roomAbove } from '../../src/charts/fan-drawing.ts';
import type { FanInput, FanTarget } from '../../src/charts/fan-input.ts';
import { fanMarks } from '../../src/charts/fan-marks.ts';
import { overlaps } from '../../src/charts/label-place.ts';
import { LIGHT_PALETTE } from '../../src/charts/palette.ts';
import { banded, jobYears } from './fan-example.ts';
import { recordingSheet, type WrittenText } from './recording-pen.ts';

const TOP = 120_000;

function drawn(changes: Partial<FanInput>) {
  const { sheet, drawn: record } = recordingSheet(TOP);
  drawMarks(sheet, fanMarks(jobYears(changes)));
  return { sheet, ...record };
}

const target = (level: number, changes: Partial<FanTarget> = {}): FanTarget => ({
  quarter: 40,
  level,
  label: `target ${level}`,
  ...changes,
});
const alone = { series: [banded('A', 70_000, true)], published: [], counterfactual: null };

function expectApart(texts: readonly WrittenText[]): void {
  texts.forEach(({ box }, i) => {
    for (const other of texts.slice(i + 1)) expect([other.text, overlaps(box, other.box)]).toEqual([other.text, false]);
  });
}

describe('targets', () => {
  test('are written over the left end of their line, in its colour', () => {
    const { texts, lines } = drawn({ ...alone, targets: [target(60_000)] });
    // 60,000 of 120,000 over 200 pixels: halfway, at 120.
    expect(lines[0]).toMatchObject({ points: [[50, 120], [450, 120]], colour: LIGHT_PALETTE.target }); // prettier-ignore
    expect(texts[0]).toMatchObject({ text: 'target 60000', box: { left: 56, top: 104.5, bottom: 117.5 } });
  });

  test('whose lines nearly touch are written apart, each over or under its own line', () => {
    const { texts } = drawn({ ...alone, targets: [target(60_000), target(61_000), target(62_000)] });
    expectApart(texts);
  });

  test('are written apart wherever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20_000, max: 110_000 }), { minLength: 2, maxLength: 3 }), (levels) => {
        expectApart(drawn({ ...alone, targets: levels.map((level) => target(level)) }).texts.filter(({ text }) => text !== 'A'));
      }),
    );
  });

  test('beyond the chart are named above it, one over the other, in the room that is left for them', () => {
    const { texts, sheet } = drawn({ ...alone, targets: [target(500_000), target(900_000)] });
    const named = texts.filter(({ text }) => text.startsWith('↑'));
    expect(named).toHaveLength(2);
    expectApart(named);
    for (const { box } of named) {
      expect(box.bottom).toBeLessThanOrEqual(sheet.area.top);
      expect(sheet.area.top - box.top).toBeLessThanOrEqual(roomAbove(2) - 4);
    }
    expect(roomAbove(0)).toBeLessThan(roomAbove(1));
  });
});

describe('the date at which the median is at a target', () => {
  test('is marked on the median and written beside it', () => {
    const { circles, texts } = drawn({ ...alone, targets: [target(50_000, { reached: 32 })] });
    // The median passes 56,000 at quarter 32: 220 − 200 × 56 / 120.
    expect(circles).toEqual([{ x: 370, y: expect.closeTo(126.67, 1), fill: LIGHT_PALETTE.target }]);
    expect(texts.map(({ text }) => text)).toContain('reached Mar 2026');
    expectApart(texts);
    expect(fanMarks(jobYears({ targets: [target(50_000, { reached: 32 })], language: 'fr' })).reached[0]?.label).toBe(
      'atteinte en mars 2026',
    );
  });

  test('is not where it is unknown, after the last quarter, or from the very start', () => {
    for (const reached of [null, undefined, 0, 45])
      expect(fanMarks(jobYears({ targets: [target(50_000, { reached })] })).reached).toEqual([]);
  });

  test('is that of the active scenario', () => {
    const series = [banded('A', 70_000, false), banded('B', 100_000, true)];
    expect(fanMarks(jobYears({ series, targets: [target(50_000, { reached: 20 })] })).reached[0]?.value).toBe(50_000);
  });
});

describe('published figures', () => {
  test('are circles where they are results and diamonds where they are forecasts', () => {
    const published = [
      { quarter: 28, value: 35_000, label: 'published' },
      { quarter: 44, value: 83_000, label: 'forecast', forecast: true },
    ];
    const { circles, shapes } = drawn({ ...alone, targets: [], published });
    expect(circles).toHaveLength(1);
    expect(shapes).toHaveLength(1);
    expect(shapes[0]?.map(([x]) => x)).toEqual([490, 495.5, 490, 484.5]);
  });
});
