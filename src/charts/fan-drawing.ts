/** Draws the marks of a fan chart above its lines: targets, published figures, letters and the name of the dashed line. */
import type { ChartPlugin, DrawnChart } from './chart.ts';
import { LETTER_GAP, spread, type EndLabel, type FanMarks, type NamedLine } from './fan-marks.ts';
import { clearest, placesAlong, type Box, type DrawnLine, type Obstacles } from './label-place.ts';
import { FONT_FAMILY, TARGET_DASH, type ChartPalette } from './palette.ts';

interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly palette: ChartPalette;
  readonly area: Box;
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
  context.lineWidth = 2.5;
  context.strokeStyle = pen.palette.card;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/** Height of a text of 11 px with its halo. */
const HEIGHT = 13;

function widthOf(pen: Pen, text: string): number {
  pen.context.font = `400 11px ${FONT_FAMILY}`;
  return pen.context.measureText(text).width;
}

function writeIn(pen: Pen, text: string, place: Box, colour: string): void {
  write(pen, text, place.left, (place.top + place.bottom) / 2, 'left', colour);
}

function drawnLine(pen: Pen, values: ArrayLike<number>): DrawnLine {
  return Array.from(values, (value, quarter) => [pen.x(quarter), pen.y(value)]);
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
}

// The dot or the diamond, then the text at the first place about it where no line runs through it.
function publishedPlaces(pen: Pen, point: FanMarks['published'][number]): Box[] {
  const x = pen.x(point.quarter);
  const y = pen.y(point.value);
  const width = widthOf(pen, point.label);
  const within = Math.max(pen.area.left, Math.min(pen.area.right - width, x - width / 2));
  return [
    [x - 9 - width, y - 9],
    [x + 9, y + 9],
    [x + 9, y - 9],
    [x - 9 - width, y + 9],
    [x - 9 - width, y - 20],
    [x + 9, y + 20],
    [within, y + 16],
    [within, y - 16],
  ].map(([left = 0, middle = 0]) => ({ left, right: left + width, top: middle - HEIGHT / 2, bottom: middle + HEIGHT / 2 }));
}

function drawPublishedLabels(pen: Pen, marks: FanMarks, obstacles: Obstacles): Box[] {
  return marks.published.map((point) => {
    const place = clearest(publishedPlaces(pen, point), obstacles);
    writeIn(pen, point.label, place, pen.palette.ink);
    return place;
  });
}

// In full where it fits, else in short.
function drawName(pen: Pen, mark: NamedLine, obstacles: Obstacles): Box | null {
  const dashed = drawnLine(pen, mark.values);
  const full = placesAlong(dashed, widthOf(pen, mark.text), HEIGHT, pen.area);
  const places = [...full, ...placesAlong(dashed, widthOf(pen, mark.short), HEIGHT, pen.area)];
  if (places.length === 0) return null;
  const place = clearest(places, obstacles, dashed);
  writeIn(pen, full.includes(place) ? mark.text : mark.short, place, pen.palette.counterfactual);
  return place;
}

function dotBox(pen: Pen, { quarter, value }: FanMarks['published'][number]): Box {
  const [x, y] = [pen.x(quarter), pen.y(value)];
  return { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 };
}

function targetBox(pen: Pen, target: FanMarks['targets'][number]): Box {
  const left = pen.area.left + 6;
  const y = pen.y(target.level) - 9;
  return { left, right: left + widthOf(pen, target.text), top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
}

// Texts are placed one after the other, each clear of the lines and of the texts before it.
function drawLabels(pen: Pen, marks: FanMarks): void {
  const near = marks.targets.filter(({ beyond }) => !beyond);
  const ticks = near.map(({ quarter, level }): DrawnLine => [
    [pen.area.left, pen.y(level)],
    [pen.x(quarter), pen.y(level)],
  ]);
  const named = [marks.counterfactual, marks.reference].filter((mark) => mark !== null);
  const drawn = [...marks.medians, ...named.map(({ values }) => values)];
  const obstacles: Obstacles = {
    lines: [...drawn.map((values) => drawnLine(pen, values)), ...ticks],
    boxes: near.map((target) => targetBox(pen, target)),
    // A text may touch the line of zero, not the dates under it.
    area: { ...pen.area, bottom: pen.area.bottom + 2 },
  };
  const published = drawPublishedLabels(pen, marks, obstacles);
  const boxes = [...obstacles.boxes, ...published, ...marks.published.map((point) => dotBox(pen, point))];
  for (const mark of named) {
    const place = drawName(pen, mark, { ...obstacles, boxes });
    if (place) boxes.push(place);
  }
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
    for (const target of marks.targets) drawTarget(pen, target);
    for (const point of marks.published) drawPublished(pen, point);
    drawLabels(pen, marks);
    drawEnds(pen, marks.ends);
    pen.context.restore();
  },
};
