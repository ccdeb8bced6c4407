/**
 * History matching (Craig et al. 1997): waves of simulations rule out what no fact allows. At a point each row has the implausibility
 * |emulated − middle| / √(half width² + Monte Carlo error² + emulator error²); where the largest exceeds 1, the point is ruled out.
 * All points are simulated in the same luck, so that a difference between two is theirs.
 */
import type { Axis, Target } from './axes.ts';
import { fitEmulator, type Emulator } from './emulator.ts';
import { designLuck, latinHypercube, type Box, type Point } from './hypercube.ts';

/** What simulations at a point say: mean and Monte Carlo error by row, targets first, then rows that are only watched. */
export interface Simulated {
  readonly means: readonly number[];
  readonly errors: readonly number[];
}

/** Simulates points; the answer is in their order. */
export type Simulate = (points: readonly Point[]) => Promise<readonly Simulated[]>;

/** What a history match is asked for. `watched` rows follow the targets in every `Simulated`. */
export interface HistoryMatchPlan {
  readonly axes: readonly Axis[];
  readonly targets: readonly Target[];
  readonly watched: number;
  readonly seed: string;
  readonly waves: number;
  readonly points: number;
}

/** One wave: the box that it covered, the emulator and mean Monte Carlo error of every row, and the share of the box not ruled out. */
export interface Wave {
  readonly box: Box;
  readonly emulators: readonly Emulator[];
  readonly errors: readonly number[];
  readonly keptShare: number;
}

/** Implausibility above which a point is ruled out. */
export const CUTOFF = 1;
/** Candidates at which a wave's emulators are asked. */
export const CANDIDATES = 10_000;
/** Where every candidate is ruled out, the least implausible of this share bound the next box. */
const LEAST_IMPLAUSIBLE = 0.02;
/** Least room left around what is not ruled out, as a share of its width. */
const MARGIN = 0.05;

/** Implausibility of each target at a point, in the plan's order. */
export function implausibilities({ emulators, errors }: Wave, targets: readonly Target[], point: Point): readonly number[] {
  return targets.map(({ middle, halfWidth }, k) => {
    const { at, residual } = emulators[k]!;
    return Math.abs(at(point) - middle) / Math.sqrt(halfWidth * halfWidth + errors[k]! * errors[k]! + residual * residual);
  });
}

/** Points spread over a box, some axes held at a value, that the wave does not rule out. */
export function notRuledOut(wave: Wave, plan: HistoryMatchPlan, held: ReadonlyMap<number, number>): readonly Point[] {
  return candidatesOf(wave, plan, held).filter((point) => Math.max(...implausibilities(wave, plan.targets, point)) <= CUTOFF);
}

/** Candidates over the wave's box; drawn apart from every wave's design. */
export function candidatesOf({ box }: Pick<Wave, 'box'>, { seed }: HistoryMatchPlan, held: ReadonlyMap<number, number>): readonly Point[] {
  const narrowed = box.map((limits, axis) => (held.has(axis) ? { low: held.get(axis)!, high: held.get(axis)! } : limits));
  return latinHypercube(narrowed, CANDIDATES, designLuck(seed, -1));
}

/** Runs every wave, each in the box that the one before left; at least one. */
export async function historyMatch(plan: HistoryMatchPlan, simulate: Simulate): Promise<readonly Wave[]> {
  const waves: Wave[] = [];
  let box: Box = plan.axes.map(({ low, high }) => ({ low, high }));
  for (let w = 0; w < plan.waves; w++) {
    const points = latinHypercube(box, plan.points, designLuck(plan.seed, w));
    const simulated = await simulate(points);
    const { next, ...wave } = readWave(plan, box, points, simulated);
    waves.push(wave);
    box = next;
  }
  return waves;
}

function readWave(plan: HistoryMatchPlan, box: Box, points: readonly Point[], simulated: readonly Simulated[]): Wave & { next: Box } {
  const rows = Array.from({ length: plan.targets.length + plan.watched }, (_, k) => k);
  const emulators = rows.map((k) =>
    fitEmulator(
      box,
      points,
      simulated.map(({ means }) => means[k]!),
    ),
  );
  const errors = rows.map((k) => simulated.reduce((sum, found) => sum + found.errors[k]!, 0) / simulated.length);
  const wave = { box, emulators, errors, keptShare: 0 };
  const candidates = candidatesOf(wave, plan, new Map());
  const worst = candidates.map((point) => Math.max(...implausibilities(wave, plan.targets, point)));
  const kept = candidates.filter((_, n) => worst[n]! <= CUTOFF);
  const bar = worst.slice().sort((a, b) => a - b)[Math.floor(LEAST_IMPLAUSIBLE * (worst.length - 1))]!;
  const bounding = kept.length > 0 ? kept : candidates.filter((_, n) => worst[n]! <= bar);
  return { ...wave, keptShare: kept.length / candidates.length, next: boxAround(bounding, box) };
}

/** The smallest box around points with some room, inside the old one: few points leave gaps at the ends of an axis, 1/(n + 1) each on average. */
function boxAround(points: readonly Point[], box: Box): Box {
  const room = Math.max(MARGIN, 3 / (points.length + 1));
  return rangesOf(points).map(({ low, high }, axis) => ({
    low: Math.max(box[axis]!.low, low - room * (high - low)),
    high: Math.min(box[axis]!.high, high + room * (high - low)),
  }));
}

/** Least and greatest value by axis of at least one point. */
export function rangesOf(points: readonly Point[]): Box {
  return points[0]!.map((_, axis) => {
    let [low, high] = [Infinity, -Infinity];
    for (const point of points) {
      low = Math.min(low, point[axis]!);
      high = Math.max(high, point[axis]!);
    }
    return { low, high };
  });
}
