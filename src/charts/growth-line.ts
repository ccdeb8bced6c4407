/** How far a search has come, generation by generation: the share of the objectives' box that its frontier dominates, as a line. */

/** The line of values from 0 up, as shares of a box: the first generation at the left, the highest value at the top. */
export interface GrowthLine {
  readonly points: readonly (readonly [x: number, y: number])[];
  /** The value at the top; 0 where there is none. */
  readonly most: number;
}

/** The line; a single generation stands at the right end. */
export function growthLine(progress: readonly number[]): GrowthLine {
  const most = Math.max(0, ...progress.filter((value) => Number.isFinite(value)));
  const last = progress.length - 1;
  const points = progress.map((value, generation): readonly [number, number] => [
    last === 0 ? 1 : generation / last,
    most > 0 && Number.isFinite(value) ? Math.max(0, value) / most : 0,
  ]);
  return { points, most };
}

/** The line as the points of an SVG polyline in a box of this size, `y` from its top. */
export function polylineOf({ points }: GrowthLine, width: number, height: number): string {
  const round = (value: number): string => String(Math.round(100 * value) / 100);
  return points.map(([x, y]) => `${round(x * width)},${round((1 - y) * height)}`).join(' ');
}
