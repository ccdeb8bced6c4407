/**
 * Cases by inputs, as the patient rule induction method sees them: of an ordered input only the order of its values matters, of one without
 * order only which cases have the same option. A box is a list of sides, and each side leaves some cases out.
 */

/** An input: the value of each case, or the number of its option (from 0), for inputs without order. */
export interface Column {
  readonly ordered: boolean;
  readonly values: ArrayLike<number>;
}

/** An input as ranks: `rank[case]` counts its distinct values from 0 (for options it is the option), `order` lists cases by rank. */
export interface Ranked {
  readonly ordered: boolean;
  readonly rank: Int32Array;
  /** How many distinct values, or options. */
  readonly distinct: number;
  readonly order: Int32Array;
}

/** Cases by inputs. `turns` lists the inputs in an order that follows from their data alone, so that ties do not hang on who came first. */
export interface Table {
  readonly cases: number;
  readonly columns: readonly Ranked[];
  readonly turns: readonly number[];
}

/** One side of a box: cases of `column` below rank `at`, above it, or with that option are left out. */
export interface Side {
  readonly column: number;
  readonly end: 'low' | 'high' | 'option';
  readonly at: number;
}

/** A box: at most one low and one high side of an input, and a side for every option left out; no side is everything. */
export type Sides = readonly Side[];

/** How many cases something holds, and how many of them fail. */
export interface Held {
  readonly cases: number;
  readonly failing: number;
}

function rankedOf({ ordered, values }: Column): Ranked {
  const order = Int32Array.from(values, (_, n) => n).sort((a, b) => values[a] - values[b] || a - b);
  const rank = new Int32Array(values.length);
  if (!ordered) {
    let most = -1;
    for (let n = 0; n < rank.length; n++) most = Math.max(most, (rank[n] = values[n]));
    return { ordered, rank, distinct: most + 1, order };
  }
  let distinct = 0;
  order.forEach((at, n) => {
    if (n > 0 && values[at] !== values[order[n - 1]]) distinct += 1;
    rank[at] = distinct;
  });
  return { ordered, rank, distinct: distinct + 1, order };
}

/** Which of two inputs comes first: the first case in which their ranks differ decides. */
function turnOf(a: Ranked, b: Ranked): number {
  for (let n = 0; n < a.rank.length; n++) if (a.rank[n] !== b.rank[n]) return a.rank[n] - b.rank[n];
  return 0;
}

/** The table of some inputs of so many cases; throws where one has another number. */
export function tableOf(inputs: readonly Column[], cases = inputs[0]?.values.length ?? 0): Table {
  const odd = inputs.find(({ values }) => values.length !== cases);
  if (odd) throw new RangeError(`found ${odd.values.length} cases, expected ${cases}`);
  const columns = inputs.map(rankedOf);
  return { cases, columns, turns: columns.map((_, c) => c).sort((a, b) => turnOf(columns[a], columns[b]) || a - b) };
}

/** The ranks that a side leaves out, ends included. */
export function ranksOut({ end, at }: Side): readonly [from: number, to: number] {
  if (end === 'low') return [0, at - 1];
  return end === 'high' ? [at + 1, Infinity] : [at, at];
}

/** Takes out of `inside` what a side leaves out. */
export function takeOut({ columns }: Table, side: Side, inside: Uint8Array): void {
  const { rank } = columns[side.column];
  const [from, to] = ranksOut(side);
  for (let n = 0; n < rank.length; n++) if (rank[n] >= from && rank[n] <= to) inside[n] = 0;
}

/** Which cases lie in a box, of those that are looked at (all unless said): 1 inside, 0 outside. */
export function insideOf(table: Table, sides: Sides, among?: Uint8Array): Uint8Array {
  const inside = among?.slice() ?? new Uint8Array(table.cases).fill(1);
  for (const side of sides) takeOut(table, side, inside);
  return inside;
}

/** How many cases a box holds. */
export function heldIn(inside: Uint8Array, failed: Uint8Array): Held {
  let [cases, failing] = [0, 0];
  for (let n = 0; n < inside.length; n++) {
    cases += inside[n];
    failing += inside[n] & failed[n];
  }
  return { cases, failing };
}

/** The share of what is held that fails; 0 where nothing is held. */
export function densityOf({ cases, failing }: Held): number {
  return cases === 0 ? 0 : failing / cases;
}

/** A case that is not looked at counts as left out by so many sides more. */
const NOT_LOOKED_AT = 1000;

/** How many sides leave each case out, and the sum of their positions: where one alone does, that is its position. */
export interface LeftOut {
  readonly times: Int32Array;
  readonly positions: Int32Array;
}

/** Counts a side in (`by` 1) or out again (`by` −1). */
export function countSide({ columns }: Table, side: Side, position: number, { times, positions }: LeftOut, by: 1 | -1): void {
  const { rank } = columns[side.column];
  const [from, to] = ranksOut(side);
  for (let n = 0; n < rank.length; n++) {
    if (rank[n] < from || rank[n] > to) continue;
    times[n] += by;
    positions[n] += by * position;
  }
}

/** By which sides of a box each case is left out. */
export function leftOutBy(table: Table, sides: Sides, among?: Uint8Array): LeftOut {
  const out = { times: new Int32Array(table.cases), positions: new Int32Array(table.cases) };
  sides.forEach((side, s) => countSide(table, side, s, out, 1));
  if (among) for (let n = 0; n < table.cases; n++) if (among[n] === 0) out.times[n] += NOT_LOOKED_AT;
  return out;
}
