/** A pen that takes down what it is asked to draw, and a sheet for it: quarter 0 to 44 over 440 pixels, 0 to `top` over 200. */
import type { Pen, Sheet } from '../../src/charts/fan-pen.ts';
import type { Box, DrawnLine } from '../../src/charts/label-place.ts';
import { LIGHT_PALETTE } from '../../src/charts/palette.ts';

/** A text with the rectangle that it takes: 6 pixels a character, 13 high. */
export interface WrittenText {
  readonly text: string;
  readonly box: Box;
}

/** What was drawn. */
export interface Record {
  readonly texts: WrittenText[];
  readonly lines: { readonly points: DrawnLine; readonly colour: string }[];
  readonly circles: { readonly x: number; readonly y: number; readonly fill: string }[];
  readonly shapes: DrawnLine[];
}

const WIDTH = 6;

/** Creates a sheet whose pen fills a record. */
export function recordingSheet(top: number): { readonly sheet: Sheet; readonly drawn: Record } {
  const drawn: Record = { texts: [], lines: [], circles: [], shapes: [] };
  const pen: Pen = {
    widthOf: (text) => text.length * WIDTH,
    write(text, x, y, align) {
      const width = text.length * WIDTH;
      const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
      drawn.texts.push({ text, box: { left, right: left + width, top: y - 6.5, bottom: y + 6.5 } });
    },
    line: (points, { colour }) => void drawn.lines.push({ points, colour }),
    shape: (points) => void drawn.shapes.push(points),
    circle: (x, y, _radius, fill) => void drawn.circles.push({ x, y, fill }),
  };
  const area = { left: 50, right: 490, top: 20, bottom: 220 };
  const sheet: Sheet = { pen, palette: LIGHT_PALETTE, area, x: (quarter) => 50 + 10 * quarter, y: (value) => 220 - (200 * value) / top };
  return { sheet, drawn };
}
