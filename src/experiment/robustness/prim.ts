/**
 * The patient rule induction method (Friedman and Fisher, Statistics and Computing 9, 1999): from everything, a thin slice is peeled off one
 * side at a time, the one whose loss raises the share of failures most for every case given up, until little is left. Nothing is drawn.
 */
import { densityOf, heldIn, takeOut, type Held, type Ranked, type Side, type Sides, type Table } from './prim-table.ts';

/** The share of a box that a slice takes at the most, where values are not tied, unless said. */
export const PATIENCE = 0.05;
/** The share of all cases that a box keeps at the least. */
export const LEAST_MASS = 0.05;

/** A box on the way, and what it holds. */
export interface Peeled extends Held {
  readonly sides: Sides;
}

/** A slice that may be peeled: the side that takes it, what it holds, and how many further cases in a row do not fail. */
interface Slice extends Held {
  readonly side: Side;
  readonly clear: number;
}

/** What a peeling works on. */
interface Bench {
  readonly table: Table;
  readonly failed: Uint8Array;
  readonly inside: Uint8Array;
  readonly held: Held;
  readonly patience: number;
}

/** The slice at an end of an ordered input: whole groups of equal values, up to the patient share, else the outermost alone; null for none. */
function sliceAt({ failed, inside, held, patience }: Bench, { order, rank }: Ranked, column: number, end: 'low' | 'high'): Slice | null {
  const most = Math.max(1, Math.floor(patience * held.cases));
  const last = order.length - 1;
  const [taken, seen] = [
    { cases: 0, failing: 0 },
    { cases: 0, failing: 0 },
  ];
  let group = -1;
  let n = 0;
  for (; n <= last; n++) {
    const k = end === 'low' ? order[n] : order[last - n];
    if (inside[k] === 0) continue;
    if (rank[k] !== group) {
      // A group has ended: it belongs to the slice if there is room for it, or if nothing else does.
      if (seen.cases > most && taken.cases > 0) break;
      taken.cases = seen.cases;
      taken.failing = seen.failing;
      group = rank[k];
      if (seen.cases >= most) break;
    }
    seen.cases += 1;
    seen.failing += failed[k];
  }
  if (taken.cases === 0) return null;
  let clear = 0;
  for (; n <= last; n++) {
    const k = end === 'low' ? order[n] : order[last - n];
    if (inside[k] === 0) continue;
    if (failed[k] === 1) break;
    clear += 1;
  }
  return { ...taken, clear, side: { column, end, at: group } };
}

/** The slices of an input without order: each option that is still inside. */
function slicesByOption({ failed, inside }: Bench, { rank, distinct }: Ranked, column: number): readonly Slice[] {
  const [cases, failing] = [new Int32Array(distinct), new Int32Array(distinct)];
  for (let n = 0; n < rank.length; n++) {
    if (inside[n] === 0) continue;
    cases[rank[n]] += 1;
    failing[rank[n]] += failed[n];
  }
  const slices = Array.from(cases, (count, at) => ({
    cases: count,
    failing: failing[at],
    clear: 0,
    side: { column, end: 'option' as const, at },
  }));
  return slices.filter((slice) => slice.cases > 0);
}

/** Every slice that leaves enough, inputs in their turns. */
function slicesOf(bench: Bench, least: number, columns: readonly number[]): readonly Slice[] {
  const at = (column: number): readonly (Slice | null)[] => {
    const ranked = bench.table.columns[column];
    if (!ranked.ordered) return slicesByOption(bench, ranked, column);
    return [sliceAt(bench, ranked, column, 'low'), sliceAt(bench, ranked, column, 'high')];
  };
  const slices = columns.flatMap(at).filter((slice) => slice !== null);
  return slices.filter((slice) => bench.held.cases - slice.cases >= least);
}

/** By how much the share of failures rises for every case that is given up with a slice. */
function gainOf({ cases, failing }: Slice, held: Held): number {
  const left = { cases: held.cases - cases, failing: held.failing - failing };
  return (densityOf(left) - densityOf(held)) / cases;
}

/** The best slice: gain, then how long nothing fails beyond it, then the inputs' turns. */
function bestOf(slices: readonly Slice[], held: Held): Slice | null {
  let best: Slice | null = null;
  let most = -Infinity;
  for (const slice of slices) {
    const gain = gainOf(slice, held);
    if (best === null || gain > most || (gain === most && slice.clear > best.clear)) [best, most] = [slice, gain];
  }
  return best;
}

/** Sides with one more; a side takes the place of an earlier one at the same end. */
export function withSide(sides: Sides, side: Side): Sides {
  return [...sides.filter(({ column, end }) => end === 'option' || column !== side.column || end !== side.end), side];
}

/** What a peeling may be given. */
export interface PeelOptions {
  /** The cases that are looked at: 1 for those; all unless said. */
  readonly among?: Uint8Array;
  /** The inputs that may be restricted; all unless said. */
  readonly columns?: readonly number[];
  /** The share of a box that a slice takes at the most, `PATIENCE` unless said. */
  readonly patience?: number;
}

/** The peeling trajectory: boxes from everything to the least mass, each within the one before it. `failed` is 1 for cases that fail. */
export function peel(table: Table, failed: Uint8Array, { among, columns, patience = PATIENCE }: PeelOptions = {}): readonly Peeled[] {
  const inside = among?.slice() ?? new Uint8Array(table.cases).fill(1);
  const turns = columns ? table.turns.filter((column) => columns.includes(column)) : table.turns;
  let held = heldIn(inside, failed);
  const least = Math.max(1, LEAST_MASS * held.cases);
  let sides: Sides = [];
  const trajectory: Peeled[] = [{ sides, ...held }];
  for (;;) {
    const best = bestOf(slicesOf({ table, failed, inside, held, patience }, least, turns), held);
    if (best === null) return trajectory;
    const { side } = best;
    takeOut(table, side, inside);
    held = { cases: held.cases - best.cases, failing: held.failing - best.failing };
    sides = withSide(sides, side);
    trajectory.push({ sides, ...held });
  }
}
