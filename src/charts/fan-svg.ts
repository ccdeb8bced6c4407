/** A fan chart as a picture that stands by itself: title, chart, legend and sources as the text of an SVG file. */
import { quarterLabel } from '../i18n/dates.ts';
import { axisLabel, fanChart, type FanDataset } from './fan-chart.ts';
import { drawMarks, roomAbove } from './fan-drawing.ts';
import type { FanInput } from './fan-input.ts';
import { fanLegend, type LegendEntry } from './fan-legend.ts';
import { fanMarks, type FanMarks } from './fan-marks.ts';
import type { Sheet } from './fan-pen.ts';
import { fanScale, timeTicks, type FanScale } from './fan-scale.ts';
import { fanSentence } from './fan-sentence.ts';
import type { Box, DrawnLine } from './label-place.ts';
import { svgPen, svgText, type SvgPen } from './svg-pen.ts';
import { textWidth, wrapText } from './text-width.ts';

/** What stands around the chart, and its size in pixels: the picture is as wide, and higher by its words. */
export interface FanFrame {
  readonly title: string;
  readonly subtitle: string;
  /** Where the numbers come from, a line each: model version, scenario, seed, futures; published figures. */
  readonly source: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A picture: the text of an SVG file and its size in pixels. */
export interface SvgPicture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 16;
/** Room for the letters right of the plot, and for two lines of dates under it. */
const LETTERS = 22;
const DATES = 34;
const TITLE = { size: 15, line: 20 } as const;
const SUBTITLE = { size: 12, line: 16 } as const;
const LEGEND = { size: 11, line: 18, sign: 24, gap: 16 } as const;
const SOURCE = { size: 10.5, line: 14 } as const;

/** A picture under way: what it is drawn with, and where the next thing goes. */
interface Page {
  readonly pen: SvgPen;
  readonly input: FanInput;
  readonly frame: FanFrame;
  y: number;
}

/** Lines of text, one under the other. */
function paragraph(page: Page, text: string, look: { size: number; line: number }, colour: string, weight = 400): void {
  for (const line of wrapText(text, page.frame.width - 2 * MARGIN, look.size, weight > 400)) {
    page.pen.text(line, MARGIN, page.y + look.line / 2, { size: look.size, colour, weight });
    page.y += look.line;
  }
}

/** The values that have a label and a line across the plot: round ones within the scale. */
function valueTicks({ min, max, step }: FanScale): readonly number[] {
  const first = Math.ceil(min / step - 1e-9);
  return Array.from({ length: Math.floor(max / step + 1e-9) - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

function labelsOf(values: readonly number[], input: FanInput): readonly string[] {
  const all = values.map((value) => ({ value }));
  return values.map((value) => axisLabel(value, all, input));
}

function sheetOf(page: Page, scale: FanScale, marks: FanMarks): Sheet {
  const { input, frame, pen, y: top } = page;
  const labels = labelsOf(valueTicks(scale), input).map((label) => textWidth(label, 11));
  const area: Box = {
    left: MARGIN + Math.max(...labels) + 6,
    right: frame.width - MARGIN - LETTERS,
    top: top + roomAbove(marks.targets.filter(({ beyond }) => beyond).length),
    bottom: top + frame.height - DATES,
  };
  return {
    pen,
    palette: input.palette,
    area,
    x: (quarter) => area.left + ((area.right - area.left) * quarter) / input.quarters,
    y: (value) => area.bottom - ((area.bottom - area.top) * (value - scale.min)) / (scale.max - scale.min),
  };
}

function drawAxes({ pen, input, frame }: Page, { area, x, y }: Sheet, scale: FanScale): void {
  const { palette, language } = input;
  const values = valueTicks(scale);
  labelsOf(values, input).forEach((label, i) => {
    const at = y(values[i]);
    const across: DrawnLine = [
      [area.left, at],
      [area.right, at],
    ];
    pen.line(across, { colour: palette.grid, width: 1 });
    pen.text(label, area.left - 6, at, { size: 11, colour: palette.mute, align: 'right' });
  });
  for (const quarter of timeTicks(input.quarters, frame.width - 2 * MARGIN)) {
    const lines = quarterLabel(quarter, language).split(' ');
    lines.forEach((line, i) => pen.text(line, x(quarter), area.bottom + 11 + 13 * i, { size: 11, colour: palette.mute, align: 'center' }));
  }
}

/** Bands and lines as the chart on the screen has them, in its order: whatever has the higher number lies below. */
function drawData({ pen, input }: Page, { x, y }: Sheet): void {
  const { datasets } = fanChart(input).data;
  const lineOf = ({ data }: FanDataset): DrawnLine => data.map((point) => [x(point.x), y(point.y)]);
  const placed = datasets.map((dataset, i) => ({ dataset, under: datasets[i - 1] }));
  for (const { dataset, under } of placed.sort((a, b) => Number(b.dataset.order) - Number(a.dataset.order))) {
    const { fill, backgroundColor, borderWidth, borderColor, borderDash } = dataset;
    if (fill === '-1' && under) pen.shape([...lineOf(dataset), ...lineOf(under).toReversed()], String(backgroundColor));
    if (!borderWidth || borderColor === 'transparent') continue;
    pen.line(lineOf(dataset), {
      colour: String(borderColor),
      width: Number(borderWidth),
      dash: (borderDash as number[] | undefined) ?? [],
    });
  }
}

function drawSign({ pen, input: { palette } }: Page, { kind, colour, width, dash }: LegendEntry, left: number, middle: number): void {
  const [right, centre] = [left + LEGEND.sign - 6, left + (LEGEND.sign - 6) / 2];
  const corners = (half: number, from: number, to: number): DrawnLine => [
    [from, middle - half],
    [to, middle - half],
    [to, middle + half],
    [from, middle + half],
  ];
  const edge = { colour, width };
  if (kind === 'band') pen.shape(corners(5, left, right), colour);
  else if (kind === 'circle') pen.circle(centre, middle, 4.2, palette.card, edge);
  else if (kind === 'diamond')
    pen.shape(
      [
        [centre, middle - 5.5],
        [centre + 5.5, middle],
        [centre, middle + 5.5],
        [centre - 5.5, middle],
      ],
      palette.card,
      edge,
    );
  else if (width > 0)
    pen.line(
      [
        [left, middle],
        [right, middle],
      ],
      { ...edge, dash },
    );
}

/** Signs with their meaning, side by side as far as they fit; a name that is too long for a line goes on under itself. */
function drawLegend(page: Page): void {
  const { pen, input, frame } = page;
  const right = frame.width - MARGIN;
  let left = MARGIN;
  for (const entry of fanLegend(input)) {
    const lines = wrapText(entry.text, right - MARGIN - LEGEND.sign, LEGEND.size);
    const width = LEGEND.sign + Math.max(...lines.map((line) => textWidth(line, LEGEND.size)));
    if (left > MARGIN && left + width > right) {
      left = MARGIN;
      page.y += LEGEND.line;
    }
    drawSign(page, entry, left, page.y + LEGEND.line / 2);
    lines.forEach((line, i) => {
      if (i > 0) page.y += LEGEND.line;
      pen.text(line, left + LEGEND.sign, page.y + LEGEND.line / 2, { size: LEGEND.size, colour: input.palette.ink });
    });
    left += width + LEGEND.gap;
  }
  page.y += LEGEND.line;
}

/** The picture of a chart. */
export function fanSvg(input: FanInput, frame: FanFrame): SvgPicture {
  const { palette, language } = input;
  const page: Page = { pen: svgPen(palette.card), input, frame, y: MARGIN };
  paragraph(page, frame.title, TITLE, palette.ink, 600);
  paragraph(page, frame.subtitle, SUBTITLE, palette.mute);
  page.y += 6;
  const [scale, marks] = [fanScale(input), fanMarks(input)];
  const sheet = sheetOf(page, scale, marks);
  drawAxes(page, sheet, scale);
  drawData(page, sheet);
  drawMarks(sheet, marks);
  page.y += frame.height + 6;
  drawLegend(page);
  page.y += 4;
  for (const line of frame.source) paragraph(page, line, SOURCE, palette.mute);
  const size = { width: frame.width, height: Math.ceil(page.y + MARGIN - 4) };
  const description = fanSentence(input);
  const title = [frame.title, frame.subtitle].filter((text) => text !== '').join(': ');
  return { ...size, text: svgText(size, { title, description, language }, page.pen, palette.card) };
}
