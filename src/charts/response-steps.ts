/** Where a line is steep and where it is flat. */

/** A point of a line. */
export interface LinePoint {
  readonly x: number;
  readonly y: number;
}

/** A piece of a line. */
export interface LinePiece {
  readonly from: LinePoint;
  readonly to: LinePoint;
}

/** A line's ends, the step on which it changes most for its width, and the widest stretch on which it hardly changes. */
export interface LineSpan {
  readonly first: LinePoint;
  readonly last: LinePoint;
  readonly steepest: LinePiece | null;
  readonly flat: LinePiece | null;
}

/** A stretch is flat where it changes by less than this share of the whole change from lowest to highest. */
const FLAT = 0.05;
/** A flat stretch is worth a word from this share of the width. */
const WIDE = 0.3;
/** A line is straight, and has no steepest step, where that is less than so many times as steep as the whole. */
const BENT = 1.5;

function change(points: readonly LinePoint[]): number {
  const heights = points.map(({ y }) => y);
  return Math.max(...heights) - Math.min(...heights);
}

function steepestOf(points: readonly LinePoint[], slope: number): LinePiece | null {
  let most: LinePiece | null = null;
  let mostSlope = BENT * slope;
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1], points[i]];
    if (!from || !to || to.x === from.x) continue;
    const own = Math.abs((to.y - from.y) / (to.x - from.x));
    if (own <= mostSlope) continue;
    [most, mostSlope] = [{ from, to }, own];
  }
  return most;
}

function flatOf(points: readonly LinePoint[], height: number, width: number): LinePiece | null {
  let widest: LinePiece | null = null;
  let most = WIDE * width;
  for (let i = 0; i < points.length; i++)
    for (let j = i + 1; j < points.length; j++) {
      const [from, to] = [points[i], points[j]];
      if (!from || !to || change(points.slice(i, j + 1)) > FLAT * height || to.x - from.x < most) continue;
      [widest, most] = [{ from, to }, to.x - from.x];
    }
  return widest;
}

/** What can be said of a line of points in the order of x; null of fewer than two. */
export function outcomeSpan(points: readonly LinePoint[]): LineSpan | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first.x === last.x) return null;
  const [height, width] = [change(points), last.x - first.x];
  if (height === 0) return { first, last, steepest: null, flat: { from: first, to: last } };
  return { first, last, steepest: steepestOf(points, height / width), flat: flatOf(points, height, width) };
}
