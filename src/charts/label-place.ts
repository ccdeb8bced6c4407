/** Finds a place for a text on a chart where it lies on no line; all positions are pixels, downwards. */

/** A rectangle. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A drawn line, point by point, from left to right. */
export type DrawnLine = readonly (readonly [x: number, y: number])[];

/** Whether two rectangles share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function heightAt([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number], x: number): number {
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

/** The heights that a line takes between two positions, its slanted parts cut there; empty where it is not. */
export function heightsBetween(line: DrawnLine, left: number, right: number): number[] {
  const heights: number[] = [];
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1], line[i]];
    if (!from || !to || to[0] < left || from[0] > right) continue;
    heights.push(heightAt(from, to, Math.max(left, from[0])), heightAt(from, to, Math.min(right, to[0])));
  }
  return heights.filter(Number.isFinite);
}

/** Position of the first part of a line that ends at `x` or right of it, from 1. */
function firstPartAt(line: DrawnLine, x: number): number {
  let [low, high] = [1, line.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (line[middle][0] < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a line passes through a rectangle. A chart asks this some hundred times whenever it is drawn: nothing is allocated. */
export function passesThrough(line: DrawnLine, box: Box): boolean {
  for (let i = firstPartAt(line, box.left); i < line.length; i++) {
    const [from, to] = [line[i - 1], line[i]];
    if (from[0] > box.right) return false;
    const a = heightAt(from, to, Math.max(box.left, from[0]));
    const b = heightAt(from, to, Math.min(box.right, to[0]));
    const top = Number.isFinite(a) ? (Number.isFinite(b) ? Math.min(a, b) : a) : b;
    const bottom = Number.isFinite(a) ? (Number.isFinite(b) ? Math.max(a, b) : a) : b;
    if (top < box.bottom && bottom > box.top) return true;
  }
  return false;
}

/** The height of a line at a position; NaN where it is not. */
function heightOf(line: DrawnLine, x: number): number {
  for (let i = firstPartAt(line, x); i < line.length && line[i - 1][0] <= x; i++) {
    const height = heightAt(line[i - 1], line[i], x);
    if (Number.isFinite(height)) return height;
  }
  return NaN;
}

/** What a text must keep clear of. */
export interface Obstacles {
  readonly lines: readonly DrawnLine[];
  readonly boxes: readonly Box[];
  readonly area: Box;
}

/** Whether another line runs between a text and the line that it names, so that the text would seem to name the other. */
export function separates(other: DrawnLine, named: DrawnLine, box: Box): boolean {
  const middle = (box.top + box.bottom) / 2;
  for (let part = 0; part <= 4; part++) {
    const x = box.left + (part / 4) * (box.right - box.left);
    const at = heightOf(other, x);
    const to = heightOf(named, x);
    // Lines that lie on one another cannot be told apart anyway; where one is missing, nothing is said.
    if (Math.abs(at - to) > 1 && (at - middle) * (at - to) < 0) return true;
  }
  return false;
}

// Leaving the frame is worst: half a text says less than one that a line crosses. Counted no further than `most`.
function faults(box: Box, { lines, boxes, area }: Obstacles, named: DrawnLine, most: number): number {
  const outside = box.left < area.left || box.right > area.right || box.top < area.top || box.bottom > area.bottom;
  let count = outside ? 100 : 0;
  for (const other of boxes) if (overlaps(box, other)) count++;
  for (const line of lines) {
    if (count >= most) break;
    if (passesThrough(line, box) || separates(line, named, box)) count++;
  }
  return count;
}

/** The first of the places that touches nothing and is parted by nothing from the line that it names, if any, else the least bad. */
export function clearest(places: readonly Box[], obstacles: Obstacles, named: DrawnLine = []): Box {
  const [first, ...others] = places;
  if (!first) throw new RangeError('no place to choose from');
  let best = first;
  let least = faults(first, obstacles, named, Infinity);
  for (const place of others) {
    if (least === 0) break;
    const count = faults(place, obstacles, named, least);
    if (count < least) [best, least] = [place, count];
  }
  return best;
}

const STEP = 8;

/**
 * Places for a text of a size along a line: close under it and close over it along the text's whole length, first at the right
 * end of the area and then ever further to the left.
 */
export function placesAlong(line: DrawnLine, width: number, height: number, area: Box): Box[] {
  const places: Box[] = [];
  for (let right = area.right - 4; right - width >= area.left; right -= STEP) {
    const heights = heightsBetween(line, right - width, right);
    if (heights.length === 0) continue;
    const [over, under] = [Math.min(...heights) - 4 - height, Math.max(...heights) + 4];
    for (const top of [under, over]) places.push({ left: right - width, right, top, bottom: top + height });
  }
  return places;
}
