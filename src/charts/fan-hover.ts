/** Shows what is read at the quarter under the pointer, or at the one that the keyboard stands on: a line through it and a box beside it. */
import type { DrawnChart } from './chart.ts';
import type { FanConfiguration, FanReader } from './fan-chart.ts';
import { fanReadout, type FanReadout } from './fan-readout.ts';
import { FONT_FAMILY, type ChartPalette } from './palette.ts';

const LINE_HEIGHT = 15;
const PADDING = 8;
/** Between the line and the box, and between the box and the edge of the canvas, pixels. */
const GAP = 10;
const EDGE = 2;
const TITLE_FONT = `bold 11px ${FONT_FAMILY}`;
const FONT = `11px ${FONT_FAMILY}`;

/** Left edge of a box beside a line: right of it where there is room, else left of it, never beyond the canvas. */
export function besideLine(x: number, width: number, canvas: number): number {
  const right = x + GAP;
  const left = right + width <= canvas - EDGE ? right : x - GAP - width;
  return Math.max(EDGE, Math.min(left, canvas - EDGE - width));
}

function boxWidth(context: CanvasRenderingContext2D, { title, lines }: FanReadout): number {
  context.font = TITLE_FONT;
  const head = context.measureText(title).width;
  context.font = FONT;
  return Math.max(head, ...lines.map((line) => context.measureText(line).width)) + 2 * PADDING;
}

function drawLine({ ctx, chartArea }: DrawnChart, x: number, palette: ChartPalette): void {
  ctx.beginPath();
  ctx.moveTo(x, chartArea.top);
  ctx.lineTo(x, chartArea.bottom);
  ctx.strokeStyle = palette.mute;
  ctx.lineWidth = 0.5;
  ctx.stroke();
}

function drawBox({ ctx, chartArea, width }: DrawnChart, x: number, reading: FanReadout, palette: ChartPalette): void {
  // On a small chart the text is squeezed rather than cut off.
  const wide = Math.min(boxWidth(ctx, reading), width - 2 * EDGE);
  const left = besideLine(x, wide, width);
  const top = chartArea.top + EDGE;
  ctx.beginPath();
  ctx.roundRect(left, top, wide, (reading.lines.length + 1) * LINE_HEIGHT + PADDING, 4);
  ctx.fillStyle = palette.ink;
  ctx.fill();
  ctx.fillStyle = palette.card;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  [reading.title, ...reading.lines].forEach((line, i) => {
    ctx.font = i === 0 ? TITLE_FONT : FONT;
    ctx.fillText(line, left + PADDING, top + PADDING / 2 + (i + 0.5) * LINE_HEIGHT, wide - 2 * PADDING);
  });
}

/** Draws what is read at the point that is looked at, if any. */
function drawReading(chart: DrawnChart): void {
  const { marks, readout } = chart.data as Partial<FanConfiguration['data']>;
  const index = chart.getActiveElements()[0]?.index;
  const scale = chart.scales.x;
  if (!marks || !readout || !scale || index === undefined) return;
  const x = scale.getPixelForValue(index);
  chart.ctx.save();
  drawLine(chart, x, marks.palette);
  drawBox(chart, x, readout(index), marks.palette);
  chart.ctx.restore();
}

/** How a fan chart is read: the same words for pointer and keyboard. */
export const FAN_READER: FanReader = { read: fanReadout, draw: drawReading };
