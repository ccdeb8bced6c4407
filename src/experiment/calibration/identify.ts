/**
 * What the facts identify. A row of facts that leaves an assumption most of its range says nothing of it: then it is held at its default,
 * and the others are judged again with it held. The best point is found among what is left.
 */
import { designLuck, latinHypercube, type Box, type Point } from './hypercube.ts';
import { candidatesOf, implausibilities, notRuledOut, rangesOf, type HistoryMatchPlan, type Wave } from './history-match.ts';

/** Identified by the facts alone; or once those that the facts leave open are held; or not at all. */
export type Identification = 'identified' | 'given-others' | 'not-identified';

/** What became of one axis. `low` to `high` are not ruled out with every axis free; `heldLow` to `heldHigh` with the open ones held. */
export interface Fitted {
  readonly identification: Identification;
  /** The best value; the default where the axis is not identified. */
  readonly best: number;
  readonly low: number;
  readonly high: number;
  readonly heldLow: number;
  readonly heldHigh: number;
  /** How far each target moves from one end of the last wave's box to the other, the other axes at their best, in half widths. */
  readonly effects: readonly number[];
}

/** The result: what became of each axis, the best point, and the range of each watched row over what is not ruled out. */
export interface Identified {
  readonly fitted: readonly Fitted[];
  readonly best: Point;
  readonly watched: Box;
  /** Whether some point meets every target; else the ranges are those of the least implausible hundredth. */
  readonly matched: boolean;
}

/** An axis is identified where the facts leave at most this share of the range that was searched. */
export const IDENTIFIED_SHARE = 0.5;
const LEAST_IMPLAUSIBLE = 0.01;
const ZOOMS = 12;
const ZOOM_POINTS = 1000;

/** Reads the last wave. */
export function identify(plan: HistoryMatchPlan, wave: Wave): Identified {
  const free = surviving(plan, wave, new Map());
  const shareOf = (ranges: Box, axis: number): number => {
    const { low, high } = plan.axes[axis]!;
    return (ranges[axis]!.high - ranges[axis]!.low) / (high - low);
  };
  const all = rangesOf(free.points);
  const held = new Map<number, number>();
  let ranges = all;
  for (;;) {
    const open = plan.axes.map((_, axis) => axis).filter((axis) => !held.has(axis) && canHold(plan, wave, axis));
    const widest = open.reduce<number | null>((a, b) => (a !== null && shareOf(ranges, a) >= shareOf(ranges, b) ? a : b), null);
    if (widest === null || shareOf(ranges, widest) <= IDENTIFIED_SHARE) break;
    held.set(widest, plan.axes[widest]!.kept);
    ranges = rangesOf(surviving(plan, wave, held).points);
  }
  const best = bestPoint(plan, wave, held);
  const fitted = plan.axes.map((_, axis): Fitted => {
    const identification = held.has(axis) ? 'not-identified' : shareOf(all, axis) <= IDENTIFIED_SHARE ? 'identified' : 'given-others';
    const { low: heldLow, high: heldHigh } = ranges[axis]!;
    return { identification, best: best[axis]!, ...all[axis]!, heldLow, heldHigh, effects: effectsOf(plan, wave, axis, best) };
  });
  return { fitted, best, watched: watchedRanges(plan, wave, free.points), matched: free.matched };
}

function effectsOf({ targets }: HistoryMatchPlan, { box, emulators }: Wave, axis: number, best: Point): readonly number[] {
  const { low, high } = box[axis]!;
  return targets.map(
    ({ halfWidth }, k) => Math.abs(emulators[k]!.at(best.with(axis, high)) - emulators[k]!.at(best.with(axis, low))) / halfWidth,
  );
}

/** Whether an axis' default lies in the wave's box: outside it the facts have ruled it out, and the emulators know nothing. */
function canHold({ axes }: HistoryMatchPlan, { box }: Wave, axis: number): boolean {
  const { kept } = axes[axis]!;
  return kept >= box[axis]!.low && kept <= box[axis]!.high;
}

/** What is not ruled out; where that is nothing, the least implausible. */
function surviving(plan: HistoryMatchPlan, wave: Wave, held: ReadonlyMap<number, number>): { points: readonly Point[]; matched: boolean } {
  const points = notRuledOut(wave, plan, held);
  if (points.length > 0) return { points, matched: true };
  const ranked = candidatesOf(wave, plan, held)
    .map((point) => ({ point, worst: Math.max(...implausibilities(wave, plan.targets, point)) }))
    .sort((a, b) => a.worst - b.worst);
  return { points: ranked.slice(0, Math.ceil(LEAST_IMPLAUSIBLE * ranked.length)).map(({ point }) => point), matched: false };
}

/**
 * Where the sum of squared distances is least, from the middles of the rows and from what was believed before, each in half widths:
 * designs of a thousand points around the best so far, each half as wide.
 */
export function bestPoint(plan: HistoryMatchPlan, wave: Wave, held: ReadonlyMap<number, number>): Point {
  const misfit = (point: Point): number =>
    plan.targets.reduce(
      (sum, { middle, halfWidth }, k) => {
        const off = (wave.emulators[k]!.at(point) - middle) / halfWidth;
        return sum + off * off;
      },
      beliefMisfit(plan, point),
    );
  const whole = wave.box.map((limits, axis) => (held.has(axis) ? { low: held.get(axis)!, high: held.get(axis)! } : limits));
  let best: Point = whole.map(({ low, high }) => (low + high) / 2);
  let width = 1;
  for (let zoom = 0; zoom < ZOOMS; zoom++) {
    const box = whole.map(({ low, high }, axis) => {
      const half = (width * (high - low)) / 2;
      return { low: Math.max(low, best[axis]! - half), high: Math.min(high, best[axis]! + half) };
    });
    for (const point of latinHypercube(box, ZOOM_POINTS, designLuck(plan.seed, -2 - zoom))) if (misfit(point) < misfit(best)) best = point;
    width /= 2;
  }
  return best;
}

/** Squared distance from what was believed, in half widths of the range searched on the side where the point lies. */
function beliefMisfit({ axes }: HistoryMatchPlan, point: Point): number {
  return axes.reduce((sum, { kept, low, high }, axis) => {
    const off = point[axis]! - kept;
    const half = off < 0 ? kept - low : high - kept;
    return half > 0 ? sum + (off / half) * (off / half) : sum;
  }, 0);
}

/** What each watched row would say over the points that are not ruled out. */
function watchedRanges({ targets, watched }: HistoryMatchPlan, { emulators }: Wave, points: readonly Point[]): Box {
  return Array.from({ length: watched }, (_, k) => {
    const { at } = emulators[targets.length + k]!;
    return rangesOf(points.map((point) => [at(point)]))[0]!;
  });
}
