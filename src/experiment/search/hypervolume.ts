/**
 * Hypervolume: how much of the space up to a reference point a front dominates, exactly, for any number of objectives (meant for 2 to 4).
 * The sum of what each point dominates alone, points taken from the worst on the last objective to the best, so that what the others take
 * off is a hypervolume with one objective less (While, Bradstreet and Barone 2012, WFG). Less is better.
 */
import { dominates, type Costs } from './pareto.ts';

/** The volume dominated by the points and bounded by the reference; points that are not better than it on everything dominate nothing. */
export function hypervolume(points: readonly Costs[], reference: Costs): number {
  return volumeOf(
    points.filter((point) => point.every((cost, i) => cost < reference[i])),
    reference,
    reference.length,
  );
}

/** The same over the first `objectives` of each point, all of them inside. */
function volumeOf(points: readonly Costs[], reference: Costs, objectives: number): number {
  if (points.length === 0) return 0;
  if (objectives === 1) return reference[0] - Math.min(...points.map(([cost]) => cost));
  if (objectives === 2) return areaOf(points, reference);
  const last = objectives - 1;
  const sorted = [...points].sort((a, b) => b[last] - a[last]);
  let volume = 0;
  sorted.forEach((point, n) => {
    const others = limited(sorted, n + 1, point, last);
    let alone = 1;
    for (let i = 0; i < last; i++) alone *= reference[i] - point[i];
    volume += (reference[last] - point[last]) * (alone - volumeOf(others, reference, last));
  });
  return volume;
}

/** The points from `from` on, none better than `point` on the first objectives; those that others dominate there are left out. */
function limited(points: readonly Costs[], from: number, point: Costs, objectives: number): readonly Costs[] {
  const kept: Costs[] = [];
  for (let n = from; n < points.length; n++) {
    const held = Array.from({ length: objectives }, (_, i) => Math.max(points[n][i], point[i]));
    if (kept.some((other) => isCovered(held, other))) continue;
    for (let k = kept.length - 1; k >= 0; k--) if (dominates(held, kept[k])) kept.splice(k, 1);
    kept.push(held);
  }
  return kept;
}

/** Whether another point is as good on everything. */
function isCovered(point: Costs, other: Costs): boolean {
  return other.every((cost, i) => cost <= point[i]);
}

/** Two objectives: a staircase. */
function areaOf(points: readonly Costs[], [right, top]: Costs): number {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let area = 0;
  let height = top;
  for (const [x, y] of sorted) {
    if (y >= height) continue;
    area += (right - x) * (height - y);
    height = y;
  }
  return area;
}

/** What a front would lose without one of its members: the volume that it alone dominates. */
function lossOf(front: readonly Costs[], member: number, reference: Costs): number {
  const point = front[member];
  const others = limited(
    front.filter((_, n) => n !== member),
    0,
    point,
    point.length,
  );
  const alone = point.reduce((volume, cost, i) => volume * (reference[i] - cost), 1);
  return alone - volumeOf(others, reference, point.length);
}

/** The reference of a front whose costs were brought to 0 to 1: beyond its worst by a tenth, so that its ends are worth something too. */
const BEYOND_WORST = 1.1;

/**
 * The positions of `keep` members that dominate most between them, ascending: whoever dominates least alone goes, one after the other (Beume,
 * Naujoks and Emmerich 2007, SMS-EMOA), costs as shares of the front's range. Of equals the later goes. With three objectives and more
 * this comes nearer to the front than crowding, which there takes what is merely far away.
 */
export function dominatingMost(front: readonly Costs[], keep: number): readonly number[] {
  const left = front.map((_, n) => n);
  if (front.length <= keep) return left;
  let points = inRange(front);
  const reference = points[0].map(() => BEYOND_WORST);
  // What others leave to one only grows as they go, so that a loss known from before is a lower limit.
  const loss = points.map((_, n) => lossOf(points, n, reference));
  while (left.length > keep) {
    const fresh = new Set<number>();
    let least = leastOf(loss);
    while (!fresh.has(left[least])) {
      fresh.add(left[least]);
      loss[least] = lossOf(points, least, reference);
      least = leastOf(loss);
    }
    left.splice(least, 1);
    loss.splice(least, 1);
    points = points.filter((_, n) => n !== least);
  }
  return left;
}

function leastOf(losses: readonly number[]): number {
  let least = losses.length - 1;
  for (let n = losses.length - 2; n >= 0; n--) if (losses[n] < losses[least]) least = n;
  return least;
}

/** Costs as shares of the range that a front takes on each objective. */
function inRange(front: readonly Costs[]): readonly Costs[] {
  const limits = front[0].map((_, i) => front.map((costs) => costs[i]));
  const [low, high] = [limits.map((all) => Math.min(...all)), limits.map((all) => Math.max(...all))];
  return front.map((costs) => costs.map((cost, i) => (high[i] > low[i] ? (cost - low[i]) / (high[i] - low[i]) : 0)));
}
