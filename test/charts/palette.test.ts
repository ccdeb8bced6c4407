/** Colours that can be read, and told apart without colour. */
import { describe, expect, test } from 'vitest';
import { DARK_PALETTE, DASHES, LIGHT_PALETTE, SERIES_LETTERS, withAlpha } from '../../src/charts/palette.ts';
import { CLUSTER_COLOURS } from '../../src/charts/shares.ts';

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('palettes', () => {
  test('black on white has contrast 21, a colour on itself 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
    expect(contrast('#0b6e69', '#0b6e69')).toBe(1);
  });

  test.each([
    ['light', LIGHT_PALETTE],
    ['dark', DARK_PALETTE],
  ])('every text and every letter of the %s palette has contrast 4.5 on its card', (_, palette) => {
    for (const colour of [palette.ink, palette.mute, palette.target, palette.counterfactual, ...Object.values(palette.series)]) {
      expect(contrast(colour, palette.card)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('letters on the paper of the page are readable as well', () => {
    for (const colour of Object.values(LIGHT_PALETTE.series)) expect(contrast(colour, '#fbfaf6')).toBeGreaterThanOrEqual(4.5);
  });

  test('clusters have contrast 3 on a white card', () => {
    for (const colour of Object.values(CLUSTER_COLOURS)) expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
  });

  test('no two scenarios share a dash pattern', () => {
    expect(new Set(SERIES_LETTERS.map((letter) => DASHES[letter].join())).size).toBe(SERIES_LETTERS.length);
  });

  test('a transparent colour keeps its parts', () => {
    expect(withAlpha('#0b6e69', 0.14)).toBe('rgba(11, 110, 105, 0.14)');
  });
});
