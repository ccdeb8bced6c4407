/** The frontier of a search as a picture that stands by itself: title, axes, dots and what is said of them as the text of an SVG file. */
import type { FrontierChart, FrontierDot, Place } from './frontier-chart.ts';
import { dotLabels } from './frontier-labels.ts';
import type { Box } from './label-place.ts';
import type { ChartPalette } from './palette.ts';
import type { SvgPicture } from './fan-svg.ts';
import { svgPen, svgText, type SvgPen } from './svg-pen.ts';
import { textWidth, wrapText } from './text-width.ts';

/** What stands around the dots. */
export interface FrontierFrame {
  readonly title: string;
  readonly subtitle: string;
  readonly xName: string;
  readonly yName: string;
  /** What the picture says, and where its numbers come from: a paragraph each. */
  readonly below: readonly string[];
  readonly language: string;
  readonly palette: ChartPalette;
}

const SIZE = { width: 760, plot: 400 } as const;
const MARGIN = 16;

/** Lines of text from `y` down; where they end. */
function paragraph(pen: SvgPen, text: string, y: number, look: { size: number; line: number; colour: string; weight?: number }): number {
  const lines = wrapText(text, SIZE.width - 2 * MARGIN, look.size, (look.weight ?? 400) > 400);
  lines.forEach((line, i) => {
    pen.text(line, MARGIN, y + (i + 0.5) * look.line, look);
  });
  return y + lines.length * look.line;
}

/** Axes: lines across at every tick, with their labels. */
function drawAxes(pen: SvgPen, chart: FrontierChart, area: Box, at: (place: Place) => Place, { mute, grid }: ChartPalette): void {
  for (const tick of chart.yTicks) {
    const y = at([0, tick.at])[1];
    pen.line(
      [
        [area.left, y],
        [area.right, y],
      ],
      { colour: grid, width: 1 },
    );
    pen.text(tick.label, area.left - 6, y, { size: 11, colour: mute, align: 'right' });
  }
  for (const tick of chart.xTicks) {
    const x = at([tick.at, 0])[0];
    pen.line(
      [
        [x, area.top],
        [x, area.bottom],
      ],
      { colour: grid, width: 1 },
    );
    pen.text(tick.label, x, area.bottom + 12, { size: 11, colour: mute, align: 'center' });
  }
}

/** One dot with its cross, its promise and its label. */
function drawDot(pen: SvgPen, dot: FrontierDot, at: (place: Place) => Place, { card, ink, mute, target, series }: ChartPalette): void {
  const [x, y] = at(dot.at);
  const line = (from: Place, to: Place, colour: string, dash: readonly number[] = []): void => {
    pen.line([at(from), at(to)], { colour, width: 1, dash });
  };
  if (dot.cross) {
    line([dot.cross.x[0], dot.at[1]], [dot.cross.x[1], dot.at[1]], mute);
    line([dot.at[0], dot.cross.y[0]], [dot.at[0], dot.cross.y[1]], mute);
  }
  if (dot.from) {
    line(dot.from, dot.at, target, [3, 2]);
    pen.circle(...at(dot.from), 2.5, card, { colour: target, width: 1 });
  }
  if (dot.kind === 'start') {
    pen.circle(x, y, 9, card, { colour: ink, width: 2 });
    pen.text(dot.label, x, y, { size: 11, colour: ink, align: 'center', weight: 700 });
    return;
  }
  const filled = dot.from !== null && !dot.beaten;
  const colour = dot.faded ? target : series.A;
  pen.circle(x, y, dot.radius, filled ? series.A : card, { colour, width: dot.faded ? 0.75 : 1.5, dash: dot.beaten ? [2, 2] : [] });
}

/** The picture of a chart. */
export function frontierSvg(chart: FrontierChart, frame: FrontierFrame): SvgPicture {
  const { palette } = frame;
  const pen = svgPen(palette.card);
  let y = paragraph(pen, frame.title, MARGIN, { size: 15, line: 20, colour: palette.ink, weight: 600 });
  y = paragraph(pen, frame.subtitle, y, { size: 12, line: 16, colour: palette.mute });
  y = paragraph(pen, `↑ ${frame.yName}`, y + 6, { size: 11, line: 16, colour: palette.mute });
  const widest = Math.max(...chart.yTicks.map(({ label }) => textWidth(label, 11)));
  const area: Box = { left: MARGIN + widest + 8, right: SIZE.width - MARGIN - 20, top: y + 10, bottom: y + SIZE.plot };
  const at = ([across, up]: Place): Place => [area.left + across * (area.right - area.left), area.bottom - up * (area.bottom - area.top)];
  drawAxes(pen, chart, area, at, palette);
  // Those judged anew over the others, and all labels over all dots.
  for (const dot of chart.dots.toSorted((a, b) => Number(b.faded) - Number(a.faded))) drawDot(pen, dot, at, palette);
  for (const { text, x, y: down } of dotLabels(chart.dots, area.right - area.left, area.bottom - area.top))
    pen.text(text, area.left + x, area.top + down, { size: 10.5, colour: palette.ink, align: 'center', halo: palette.card });
  pen.text(`${frame.xName} →`, area.right, area.bottom + 30, { size: 11, colour: palette.mute, align: 'right' });
  y = area.bottom + 42;
  for (const text of frame.below) y = paragraph(pen, text, y, { size: 10.5, line: 14, colour: palette.mute }) + 4;
  const size = { width: SIZE.width, height: Math.ceil(y + MARGIN) };
  const words = { title: frame.title, description: frame.below[0] ?? frame.title, language: frame.language };
  return { ...size, text: svgText(size, words, pen, palette.card) };
}
