/** Writes the texts on a fan chart: targets, published figures and the names of lines, each where nothing runs through it. */
import type { FanMarks, NamedLine, PointMark } from './fan-marks.ts';
import type { Sheet } from './fan-pen.ts';
import { clearest, placesAlong, type Box, type DrawnLine, type Obstacles } from './label-place.ts';

/** A target as it is marked. */
export type TargetMark = FanMarks['targets'][number];

/** Height of a text of 11 px with its halo, and of a line of such texts. */
export const LABEL_HEIGHT = 13;

function writeIn({ pen }: Sheet, text: string, place: Box, colour: string): void {
  pen.write(text, place.left, (place.top + place.bottom) / 2, 'left', colour);
}

function boxAt(left: number, middle: number, width: number): Box {
  return { left, right: left + width, top: middle - LABEL_HEIGHT / 2, bottom: middle + LABEL_HEIGHT / 2 };
}

function drawnLine(sheet: Sheet, values: ArrayLike<number>): DrawnLine {
  return Array.from(values, (value, quarter) => [sheet.x(quarter), sheet.y(value)]);
}

/** From the axis to the date of a target, at its level. */
export function targetLine({ area, x, y }: Sheet, { quarter, level }: TargetMark): DrawnLine {
  return [
    [area.left, y(level)],
    [x(quarter), y(level)],
  ];
}

// The first place about a point where no line runs through its text.
function placesAbout({ pen, area, ...sheet }: Sheet, point: PointMark): Box[] {
  const x = sheet.x(point.quarter);
  const y = sheet.y(point.value);
  const width = pen.widthOf(point.label);
  const within = Math.max(area.left, Math.min(area.right - width, x - width / 2));
  return [
    [x - 9 - width, y - 9],
    [x + 9, y + 9],
    [x + 9, y - 9],
    [x - 9 - width, y + 9],
    [x - 9 - width, y - 20],
    [x + 9, y + 20],
    [within, y + 16],
    [within, y - 16],
  ].map(([left = 0, middle = 0]) => boxAt(left, middle, width));
}

// Early quarters hold low values: the left end of a target is free of the fan, over its line or, where another target is, under it.
function placesOfTarget({ pen, area, y }: Sheet, target: TargetMark): Box[] {
  const width = pen.widthOf(target.text);
  const places: Box[] = [];
  for (let left = area.left + 6; left + width <= area.right; left += 8)
    for (const middle of [y(target.level) - 9, y(target.level) + 9]) places.push(boxAt(left, middle, width));
  return places.length > 0 ? places : [boxAt(area.left + 6, y(target.level) - 9, width)];
}

// In full where it fits, else in short.
function nameOf(sheet: Sheet, mark: NamedLine, obstacles: Obstacles): [string, Box] | null {
  const { pen, area } = sheet;
  const dashed = drawnLine(sheet, mark.values);
  const full = placesAlong(dashed, pen.widthOf(mark.text), LABEL_HEIGHT, area);
  const places = [...full, ...placesAlong(dashed, pen.widthOf(mark.short), LABEL_HEIGHT, area)];
  if (places.length === 0) return null;
  const place = clearest(places, obstacles, dashed);
  return [full.includes(place) ? mark.text : mark.short, place];
}

function dotBox(sheet: Sheet, { quarter, value }: PointMark): Box {
  const [x, y] = [sheet.x(quarter), sheet.y(value)];
  return { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 };
}

/** Writes one text after the other, each clear of the lines and of the texts before it. */
export function drawLabels(sheet: Sheet, marks: FanMarks): void {
  const { palette } = sheet;
  const near = marks.targets.filter(({ beyond }) => !beyond);
  const ticks = near.map((target) => targetLine(sheet, target));
  const named = [marks.counterfactual, marks.reference, marks.referenceWithout ?? null].filter((mark) => mark !== null);
  const drawn = [...marks.medians, ...named.map(({ values }) => values)];
  const boxes = [...marks.published, ...marks.reached].map((point) => dotBox(sheet, point));
  const obstacles: Obstacles = {
    lines: [...drawn.map((values) => drawnLine(sheet, values)), ...ticks],
    boxes,
    // A text may touch the line of zero, not the dates under it.
    area: { ...sheet.area, bottom: sheet.area.bottom + 2 },
  };
  const put = (text: string, place: Box, colour: string): void => {
    writeIn(sheet, text, place, colour);
    boxes.push(place);
  };
  near.forEach((target, i) => put(target.text, clearest(placesOfTarget(sheet, target), obstacles, ticks[i]), palette.target));
  for (const point of marks.published) put(point.label, clearest(placesAbout(sheet, point), obstacles), palette.ink);
  for (const point of marks.reached) put(point.label, clearest(placesAbout(sheet, point), obstacles), palette.target);
  for (const mark of named) {
    const name = nameOf(sheet, mark, obstacles);
    if (name) put(...name, palette.counterfactual);
  }
}
