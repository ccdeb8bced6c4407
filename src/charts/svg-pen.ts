/** Draws into the text of an SVG picture. Texts become text, never markup, whatever a person has typed. */
import type { Align, Pen, Stroke } from './fan-pen.ts';
import type { DrawnLine } from './label-place.ts';
import { FONT_FAMILY } from './palette.ts';
import { textWidth } from './text-width.ts';

/** A look of a text besides its place. */
export interface TextLook {
  readonly size: number;
  readonly colour: string;
  readonly align?: Align;
  readonly weight?: number;
  /** Colour of a halo around it; none where it is left out. */
  readonly halo?: string;
}

/** A pen whose strokes are collected as elements of SVG, in their order. */
export interface SvgPen extends Pen {
  readonly elements: readonly string[];
  /** A text in any size, its middle at `y`. */
  text(text: string, x: number, y: number, look: TextLook): void;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What XML 1.0 cannot hold at all. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as XML writes it, in an element as in an attribute. */
export function xmlText(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** A position with two decimals at most. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : xmlText(String(value))}"`);
  return content === undefined ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** A colour and its opacity apart, as every reader of SVG knows them: `rgba(11, 110, 105, 0.14)` is `#0b6e69` and 0.14. */
function paint(what: 'fill' | 'stroke', colour: string): Record<string, string | undefined> {
  const [, ...parts] = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(colour) ?? [];
  if (parts.length === 0) return { [what]: colour };
  const hex = parts.slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0'));
  return { [what]: `#${hex.join('')}`, [`${what}-opacity`]: parts[3] };
}

function strokeOf(stroke: Stroke | undefined): Record<string, string | undefined> {
  if (!stroke) return {};
  const dash = stroke.dash && stroke.dash.length > 0 ? stroke.dash.join(' ') : undefined;
  return { ...paint('stroke', stroke.colour), 'stroke-width': number(stroke.width), 'stroke-dasharray': dash };
}

function pointsOf(points: DrawnLine): string {
  return points
    .filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y))
    .map(([x, y]) => `${number(x)},${number(y)}`)
    .join(' ');
}

const ANCHORS: Readonly<Record<Align, string | undefined>> = { left: undefined, right: 'end', center: 'middle' };
/** From the middle of a line of type to the line that its letters stand on, in parts of its height. */
const MIDDLE = 0.35;

/** A pen; `card` is the colour of the halo around texts that are written on the chart. */
export function svgPen(card: string): SvgPen {
  const elements: string[] = [];
  const text: SvgPen['text'] = (content, x, y, { size, colour, align = 'left', weight = 400, halo }) => {
    const edge = halo ? { stroke: halo, 'stroke-width': '2.5', 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {};
    const look = { 'font-size': size, 'font-weight': weight === 400 ? undefined : weight, 'text-anchor': ANCHORS[align], fill: colour };
    elements.push(element('text', { x, y: y + MIDDLE * size, ...look, ...edge }, xmlText(content)));
  };
  return {
    elements,
    text,
    widthOf: (content) => textWidth(content, 11),
    write: (content, x, y, align, colour, weight) => text(content, x, y, { size: 11, colour, align, weight, halo: card }),
    line: (points, stroke) => void elements.push(element('polyline', { points: pointsOf(points), fill: 'none', ...strokeOf(stroke) })),
    shape: (points, fill, stroke) =>
      void elements.push(element('polygon', { points: pointsOf(points), ...paint('fill', fill), ...strokeOf(stroke) })),
    circle: (cx, cy, r, fill, stroke) => void elements.push(element('circle', { cx, cy, r, ...paint('fill', fill), ...strokeOf(stroke) })),
  };
}

/** A whole picture: its size in pixels, what it is called, what it says in words, and what is drawn on a ground of one colour. */
export function svgText(
  size: { readonly width: number; readonly height: number },
  words: { readonly title: string; readonly description: string; readonly language: string },
  { elements }: SvgPen,
  ground: string,
): string {
  const { width, height } = size;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${number(width)} ${number(height)}`,
    role: 'img',
    'xml:lang': words.language,
    'font-family': FONT_FAMILY,
  };
  const content = [
    element('title', {}, xmlText(words.title)),
    element('desc', {}, xmlText(words.description)),
    element('rect', { width, height, fill: ground }),
    ...elements,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, `\n${content.join('\n')}\n`)}\n`;
}
