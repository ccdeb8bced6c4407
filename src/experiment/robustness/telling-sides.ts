/**
 * Which sides of a box tell something. The quasi-p-value of a side (Bryant and Lempert, Technological Forecasting and Social Change 77, 2010):
 * of the box without that side, so many cases are taken blindly as the box holds; how likely is it that at least as many of them fail?
 */
import { chanceOfAtLeast } from './binomial.ts';
import type { Peeled } from './prim.ts';
import {
  countSide,
  densityOf,
  heldIn,
  insideOf,
  leftOutBy,
  type Held,
  type LeftOut,
  type Side,
  type Sides,
  type Table,
} from './prim-table.ts';

/** A side whose quasi-p-value is not below this tells nothing: stricter than the usual 0.05, for sides are chosen among those of many inputs. */
export const TELLING = 0.01;
/** The most inputs that a box restricts. */
export const MOST_RESTRICTED = 4;

/** The quasi-p-value of what separates a box from a wider one that holds it. */
export function quasiPOf(box: Held, wider: Held): number {
  return wider.cases === box.cases ? 1 : chanceOfAtLeast(box.failing, box.cases, densityOf(wider));
}

/** What a box holds without the sides of one input. */
export function heldWithout(table: Table, failed: Uint8Array, sides: Sides, column: number, among?: Uint8Array): Held {
  const others = sides.filter((side) => side.column !== column);
  return heldIn(insideOf(table, others, among), failed);
}

/** A box that is relieved of sides: its sides by position (null for those taken off), what it holds, and by which sides cases are left out. */
interface Relieved extends Held {
  readonly sides: readonly (Side | null)[];
  readonly out: LeftOut;
}

/** What a box holds without each of its sides, by position. */
function heldWithoutEach(failed: Uint8Array, { sides, out, cases, failing }: Relieved): readonly Held[] {
  const held = sides.map(() => ({ cases, failing }));
  for (let n = 0; n < failed.length; n++) {
    if (out.times[n] !== 1) continue;
    held[out.positions[n]].cases += 1;
    held[out.positions[n]].failing += failed[n];
  }
  return held;
}

/** The position of the side that tells least, and what the box holds without it; null where all tell. Of equal ones the latest. */
function leastTelling(box: Relieved, without: readonly Held[], limit: number): { readonly position: number; readonly held: Held } | null {
  let [position, most] = [-1, limit];
  box.sides.forEach((side, s) => {
    if (side === null) return;
    const quasiP = quasiPOf(box, without[s]);
    if (quasiP < most || (quasiP === most && position >= 0 && without[s].cases > without[position].cases)) return;
    [position, most] = [s, quasiP];
  });
  return position < 0 ? null : { position, held: without[position] };
}

/** Inputs that some sides restrict, each once. */
export function columnsOf(sides: Sides): number[] {
  return [...new Set(sides.map(({ column }) => column))];
}

/** Inputs that a box restricts, the most telling first: by the share of failures lost without them. */
export function restrictedIn(table: Table, failed: Uint8Array, { sides }: Pick<Peeled, 'sides'>, among?: Uint8Array): readonly number[] {
  const columns = columnsOf(sides);
  const density = new Map(columns.map((column) => [column, densityOf(heldWithout(table, failed, sides, column, among))]));
  return columns.sort((a, b) => (density.get(a) ?? 0) - (density.get(b) ?? 0));
}

/** A box without the sides that tell nothing. */
function relieved(table: Table, failed: Uint8Array, { sides, cases, failing }: Peeled, limit: number, among?: Uint8Array): Peeled {
  let now: Relieved = { sides, out: leftOutBy(table, sides, among), cases, failing };
  for (;;) {
    const least = leastTelling(now, heldWithoutEach(failed, now), limit);
    if (least === null) return { sides: now.sides.filter((side) => side !== null), cases: now.cases, failing: now.failing };
    const { position, held } = least;
    countSide(table, sides[position], position, now.out, -1);
    now = { ...held, out: now.out, sides: now.sides.map((side, s) => (s === position ? null : side)) };
  }
}

/** A box without the sides that tell nothing, and with `MOST_RESTRICTED` inputs at the most: the least telling ones go. */
export function telling(table: Table, failed: Uint8Array, box: Peeled, among?: Uint8Array): Peeled {
  let now = box;
  for (;;) {
    now = relieved(table, failed, now, TELLING, among);
    if (columnsOf(now.sides).length <= MOST_RESTRICTED) return now;
    const least = restrictedIn(table, failed, now, among).at(-1);
    const sides = now.sides.filter(({ column }) => column !== least);
    now = { sides, ...heldIn(insideOf(table, sides, among), failed) };
  }
}
