/** What draws a fan chart: a canvas on the screen or the text of a picture; positions are pixels, downwards. */
import type { Box, DrawnLine } from './label-place.ts';
import type { ChartPalette } from './palette.ts';

/** How a line or the edge of a shape looks; `dash` is drawn and left out in turn. */
export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** Where a text stands beside its point. */
export type Align = 'left' | 'right' | 'center';

/** Draws lines, dots and texts of 11 px, whose middle is at the height that they are given. */
export interface Pen {
  /** Width of a text, pixels. */
  widthOf(text: string): number;
  /** Writes a text with a halo in the colour of the card, which keeps it readable over bands and lines. */
  write(text: string, x: number, y: number, align: Align, colour: string, weight?: number): void;
  line(points: DrawnLine, stroke: Stroke): void;
  /** A closed shape; without a stroke it has no edge. */
  shape(outline: DrawnLine, fill: string, stroke?: Stroke): void;
  circle(x: number, y: number, radius: number, fill: string, stroke: Stroke): void;
}

/** A pen over a chart: its colours, its plot and its scales. */
export interface Sheet {
  readonly pen: Pen;
  readonly palette: ChartPalette;
  readonly area: Box;
  readonly x: (quarter: number) => number;
  readonly y: (value: number) => number;
}
