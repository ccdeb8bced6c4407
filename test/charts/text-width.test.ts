/** Widths of texts without a screen, and lines made by them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from '../../src/charts/text-width.ts';

describe('the width of a text', () => {
  test('is that of its letters: more of them are wider, bold ones too, and it grows with the type', () => {
    expect(textWidth('', 11)).toBe(0);
    expect(textWidth('mm', 11)).toBeGreaterThan(textWidth('ii', 11));
    expect(textWidth('jobs', 11, true)).toBeGreaterThan(textWidth('jobs', 11));
    expect(textWidth('jobs', 22)).toBeCloseTo(2 * textWidth('jobs', 11), 9);
  });

  test('is about what browsers give for a usual typeface: 45 pixels for "published 35" would be too little, 90 too much', () => {
    expect(textWidth('published 35,000', 11)).toBeGreaterThan(75);
    expect(textWidth('published 35,000', 11)).toBeLessThan(105);
  });
});

describe('lines', () => {
  test('are no wider than asked unless one word is, and hold every word in order', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 30 }), fc.integer({ min: 20, max: 400 }), (words, width) => {
        const lines = wrapText(words.join(' '), width, 11);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) if (line.includes(' ')) expect(textWidth(line, 11)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('are broken at ordinary spaces alone: a number stays with its unit', () => {
    expect(wrapText('reached by 50\u00a0milliards', 60, 11)).toEqual(['reached by', '50\u00a0milliards']);
    expect(wrapText('', 60, 11)).toEqual([]);
  });
});
