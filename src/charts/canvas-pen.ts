/** Draws on a canvas. */
import type { Pen, Stroke } from './fan-pen.ts';
import type { DrawnLine } from './label-place.ts';
import { FONT_FAMILY } from './palette.ts';

/** A pen on a canvas; `card` is the colour of the halo around its texts. */
export function canvasPen(context: CanvasRenderingContext2D, card: string): Pen {
  const font = (weight: number): void => {
    context.font = `${weight} 11px ${FONT_FAMILY}`;
  };
  const trace = (points: DrawnLine): void => {
    context.beginPath();
    points.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  };
  const stroke = ({ colour, width, dash = [] }: Stroke): void => {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash([...dash]);
    context.stroke();
    context.setLineDash([]);
  };
  const paint = (fill: string, edge?: Stroke): void => {
    context.fillStyle = fill;
    context.fill();
    if (edge) stroke(edge);
  };
  return {
    widthOf(text) {
      font(400);
      return context.measureText(text).width;
    },
    write(text, x, y, align, colour, weight = 400) {
      font(weight);
      context.textAlign = align;
      context.textBaseline = 'middle';
      context.lineJoin = 'round';
      context.lineWidth = 2.5;
      context.strokeStyle = card;
      context.strokeText(text, x, y);
      context.fillStyle = colour;
      context.fillText(text, x, y);
    },
    line(points, look) {
      trace(points);
      stroke(look);
    },
    shape(outline, fill, edge) {
      trace(outline);
      context.closePath();
      paint(fill, edge);
    },
    circle(x, y, radius, fill, edge) {
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      paint(fill, edge);
    },
  };
}
