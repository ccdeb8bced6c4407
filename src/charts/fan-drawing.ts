/** Draws the marks of a fan chart above its lines: targets, published figures, letters and the name of the dashed line. */
import { canvasPen } from './canvas-pen.ts';
import type { ChartPlugin, DrawnChart } from './chart.ts';
import { drawLabels, LABEL_HEIGHT, targetLine, type TargetMark } from './fan-labels.ts';
import { LETTER_GAP, spread, type EndLabel, type FanMarks, type PointMark } from './fan-marks.ts';
import type { Sheet } from './fan-pen.ts';
import type { DrawnLine } from './label-place.ts';
import { TARGET_DASH, type ChartPalette } from './palette.ts';

/** Room above the plot for so many targets that are named at its edge, pixels. */
export function roomAbove(beyond: number): number {
  return beyond === 0 ? 8 : 7 + LABEL_HEIGHT * beyond;
}

function drawTick({ pen, x, palette }: Sheet, quarter: number, top: number, bottom: number): void {
  const at = x(quarter);
  const tick: DrawnLine = [
    [at, top],
    [at, bottom],
  ];
  pen.line(tick, { colour: palette.target, width: 2 });
}

function drawTarget(sheet: Sheet, target: TargetMark): void {
  const y = sheet.y(target.level);
  sheet.pen.line(targetLine(sheet, target), { colour: sheet.palette.target, width: 1.6, dash: TARGET_DASH });
  drawTick(sheet, target.quarter, y - 6, y + 6);
}

/** Targets beyond the chart are named above it, one over the other. */
function drawBeyond(sheet: Sheet, target: TargetMark, row: number): void {
  const { pen, area, palette } = sheet;
  drawTick(sheet, target.quarter, area.top, area.top + 7);
  pen.write(target.text, area.right, area.top - 9 - row * LABEL_HEIGHT, 'right', palette.target);
}

function drawPoint({ pen, palette, ...sheet }: Sheet, { quarter, value, forecast }: PointMark): void {
  const x = sheet.x(quarter);
  const y = sheet.y(value);
  const stroke = { colour: palette.ink, width: 1.6 };
  if (!forecast) pen.circle(x, y, 4.2, palette.card, stroke);
  else
    pen.shape(
      [
        [x, y - 5.5],
        [x + 5.5, y],
        [x, y + 5.5],
        [x - 5.5, y],
      ],
      palette.card,
      stroke,
    );
}

function drawReached({ pen, palette, ...sheet }: Sheet, { quarter, value }: PointMark): void {
  pen.circle(sheet.x(quarter), sheet.y(value), 3.2, palette.target, { colour: palette.card, width: 1.2 });
}

function drawEnds({ pen, area, y }: Sheet, ends: readonly EndLabel[]): void {
  const heights = spread(
    ends.map(({ value }) => y(value)),
    LETTER_GAP,
    area.top,
    area.bottom,
  );
  ends.forEach(({ text, colour, bold }, i) => pen.write(text, area.right + 8, heights[i] ?? 0, 'left', colour, bold ? 700 : 600));
}

/** Draws every mark of a chart on a sheet, above every line. */
export function drawMarks(sheet: Sheet, marks: FanMarks): void {
  let row = 0;
  for (const target of marks.targets) {
    if (target.beyond) drawBeyond(sheet, target, row++);
    else drawTarget(sheet, target);
  }
  for (const point of marks.published) drawPoint(sheet, point);
  for (const point of marks.reached) drawReached(sheet, point);
  drawLabels(sheet, marks);
  drawEnds(sheet, marks.ends);
}

function sheetOf(chart: DrawnChart, palette: ChartPalette): Sheet | null {
  const { x, y } = chart.scales;
  if (!x || !y) return null;
  return {
    pen: canvasPen(chart.ctx, palette.card),
    palette,
    area: chart.chartArea,
    x: (quarter) => x.getPixelForValue(quarter),
    y: (value) => y.getPixelForValue(value),
  };
}

/** The plugin that draws the marks found beside the chart's data. */
export const FAN_MARKS_PLUGIN: ChartPlugin = {
  id: 'fanMarks',
  afterDatasetsDraw(chart: DrawnChart) {
    const marks = (chart.data as { marks?: FanMarks }).marks;
    const sheet = marks && sheetOf(chart, marks.palette);
    if (!marks || !sheet) return;
    chart.ctx.save();
    drawMarks(sheet, marks);
    chart.ctx.restore();
  },
};
