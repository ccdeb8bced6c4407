/** What stands on a fan chart beside its lines: targets, published figures and the letters at the end of the lines. */
import type { ChartPlugin, DrawnChart } from './chart.ts';
import { readSeries, type FanInput } from './fan-input.ts';
import { isBeyond } from './fan-scale.ts';
import { FONT_FAMILY, TARGET_DASH, type ChartPalette } from './palette.ts';

/** A text at the end of a line, in the line's colour. */
export interface EndLabel {
  readonly text: string;
  readonly value: number;
  readonly colour: string;
  readonly bold: boolean;
}

/** Marks in data units; they travel with the data of the chart, so that both always change together. */
export interface FanMarks {
  readonly palette: ChartPalette;
  readonly quarters: number;
  readonly targets: readonly { readonly quarter: number; readonly level: number; readonly text: string; readonly beyond: boolean }[];
  readonly published: FanInput['published'];
  readonly ends: readonly EndLabel[];
  /** The name of the dashed line and its values over quarters, or null where there is no such line. */
  readonly counterfactual: { readonly text: string; readonly values: ArrayLike<number> } | null;
}

/** Least distance between the letters at the end of the lines, in pixels. */
export const LETTER_GAP = 13;

function counterfactualMark(input: FanInput): FanMarks['counterfactual'] {
  const values = input.counterfactual;
  return values && { values, text: input.language === 'en' ? 'without the programme' : 'sans programme' };
}

/** The marks of a chart. */
export function fanMarks(input: FanInput): FanMarks {
  const beyondText = input.language === 'en' ? 'beyond the chart' : 'hors du graphique';
  return {
    palette: input.palette,
    quarters: input.quarters,
    targets: input.targets
      .filter(({ quarter }) => quarter <= input.quarters)
      .map((target) => {
        const beyond = isBeyond(target, input);
        return { quarter: target.quarter, level: target.level, beyond, text: beyond ? `↑ ${target.label}, ${beyondText}` : target.label };
      }),
    published: input.published.filter(({ quarter }) => quarter <= input.quarters),
    ends: input.series
      .map((series) => ({
        text: series.letter,
        value: readSeries(series, input.quarters).median,
        colour: input.palette.series[series.letter],
        bold: series.active,
      }))
      .filter(({ value }) => Number.isFinite(value)),
    counterfactual: counterfactualMark(input),
  };
}

/** Moves positions apart until each is `gap` from its neighbours and none is below `bottom`; keeps their order. */
export function spread(positions: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = positions.map((_, i) => i).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0) || a - b);
  const placed = [...positions];
  let least = top;
  for (const i of order) {
    placed[i] = Math.max(positions[i] ?? 0, least);
    least = (placed[i] ?? 0) + gap;
  }
  let most = bottom;
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i] ?? 0, most);
    most = (placed[i] ?? 0) - gap;
  }
  return placed;
}

interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly palette: ChartPalette;
  readonly area: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly x: (quarter: number) => number;
  readonly y: (value: number) => number;
}

// A halo in the colour of the card keeps a text readable over bands and lines.
function write(pen: Pen, text: string, x: number, y: number, align: CanvasTextAlign, colour: string, weight = 400): void {
  const { context } = pen;
  context.font = `${weight} 11px ${FONT_FAMILY}`;
  context.textAlign = align;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = pen.palette.card;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

function line(pen: Pen, points: readonly (readonly [number, number])[], colour: string, width: number, dash: readonly number[] = []): void {
  const { context } = pen;
  context.beginPath();
  points.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.stroke();
  context.setLineDash([]);
}

function drawTarget(pen: Pen, target: FanMarks['targets'][number]): void {
  const { area, palette } = pen;
  const x = pen.x(target.quarter);
  if (target.beyond) {
    line(
      pen,
      [
        [x, area.top],
        [x, area.top + 7],
      ],
      palette.target,
      2,
    );
    write(pen, target.text, area.right, area.top - 9, 'right', palette.target);
    return;
  }
  const y = pen.y(target.level);
  line(
    pen,
    [
      [area.left, y],
      [x, y],
    ],
    palette.target,
    1.6,
    TARGET_DASH,
  );
  line(
    pen,
    [
      [x, y - 6],
      [x, y + 6],
    ],
    palette.target,
    2,
  );
  // Early quarters hold low values, so the left end of a target is free of the fan.
  write(pen, target.text, area.left + 6, y - 9, 'left', palette.target);
}

function drawPublished(pen: Pen, point: FanMarks['published'][number]): void {
  const { context, palette } = pen;
  const x = pen.x(point.quarter);
  const y = pen.y(point.value);
  context.beginPath();
  if (point.forecast) {
    context.moveTo(x, y - 5.5);
    context.lineTo(x + 5.5, y);
    context.lineTo(x, y + 5.5);
    context.lineTo(x - 5.5, y);
    context.closePath();
  } else {
    context.arc(x, y, 4.2, 0, 2 * Math.PI);
  }
  context.fillStyle = palette.card;
  context.fill();
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.6;
  context.stroke();
  write(pen, point.label, x - 9, y - 9, 'right', palette.ink);
}

// The name stands under the end of the line, clear of it along its whole length; over it where there is no room below.
function drawCounterfactual(pen: Pen, { text, values }: NonNullable<FanMarks['counterfactual']>, quarters: number): void {
  const { area, context } = pen;
  context.font = `400 11px ${FONT_FAMILY}`;
  const left = area.right - 4 - context.measureText(text).width;
  const heights = Array.from({ length: quarters + 1 }, (_, t) => t)
    .filter((t) => pen.x(t + 1) >= left)
    .map((t) => pen.y(values[t] ?? 0));
  const below = Math.max(...heights) + 10;
  const y = below + 6 <= area.bottom ? below : Math.min(...heights) - 10;
  write(pen, text, area.right - 4, y, 'right', pen.palette.counterfactual);
}

function drawEnds(pen: Pen, ends: readonly EndLabel[]): void {
  const { area } = pen;
  const heights = spread(
    ends.map(({ value }) => pen.y(value)),
    LETTER_GAP,
    area.top,
    area.bottom,
  );
  ends.forEach(({ text, colour, bold }, i) => {
    write(pen, text, area.right + 8, heights[i] ?? 0, 'left', colour, bold ? 700 : 600);
  });
}

function penOf(chart: DrawnChart, palette: ChartPalette): Pen | null {
  const { x, y } = chart.scales;
  if (!x || !y) return null;
  return {
    context: chart.ctx,
    palette,
    area: chart.chartArea,
    x: (quarter) => x.getPixelForValue(quarter),
    y: (value) => y.getPixelForValue(value),
  };
}

/** The plugin that draws the marks found beside the chart's data, above every line. */
export const FAN_MARKS_PLUGIN: ChartPlugin = {
  id: 'fanMarks',
  afterDatasetsDraw(chart: DrawnChart) {
    const marks = (chart.data as { marks?: FanMarks }).marks;
    const pen = marks && penOf(chart, marks.palette);
    if (!marks || !pen) return;
    pen.context.save();
    if (marks.counterfactual) drawCounterfactual(pen, marks.counterfactual, marks.quarters);
    for (const target of marks.targets) drawTarget(pen, target);
    for (const point of marks.published) drawPublished(pen, point);
    drawEnds(pen, marks.ends);
    pen.context.restore();
  },
};
