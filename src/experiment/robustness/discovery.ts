/**
 * Scenario discovery on plain cases: which box of inputs holds most of what fails and little else. Boxes come from the peeling trajectory,
 * relieved of sides that tell nothing and let out where they were too tight; the one with the best trade of coverage and density is proposed,
 * unless as good a box comes up where failing is dealt out blindly.
 */
import { threefry } from '../../model/luck.ts';
import { paste } from './pasting.ts';
import { PATIENCE, peel, type Peeled, type PeelOptions } from './prim.ts';
import { densityOf, heldIn, insideOf, type Sides, type Table } from './prim-table.ts';
import { columnsOf, heldWithout, quasiPOf, restrictedIn, telling, TELLING } from './telling-sides.ts';

/** A stream of the keyed luck that no process of the model uses: halves, and failing dealt out anew. */
const STREAM_OF_DEALS = 68;
/** How much of a box a slice takes, trajectory by trajectory: what thin slices say is lost in luck where cases are few or inputs many. */
const PATIENCES = [PATIENCE, 0.1, 0.2] as const;
/** Halves in which a box is looked for anew. */
export const HALVES = 10;
/** How often failing is dealt out anew, blindly; none of the deals may hold as good a box. Where nothing is to be found, one in twenty is. */
export const DEALS = 19;
/** The least way from the base rate to certainty that the share of failures goes in a box that is proposed. */
export const LEAST_GAIN = 0.2;

/** A box that is proposed rests on so many failures at the least, and holds so many: of fewer, halves hold a handful and show nothing again. */
export const LEAST_FAILURES = { all: 20, inside: 10 } as const;

/** One input that a box restricts. */
export interface RestrictedInput {
  readonly column: number;
  readonly sides: Sides;
  readonly quasiP: number;
  readonly reproduced: number;
}

/** A box with what it restricts, the most telling first. */
export interface DiscoveredBox extends Peeled {
  readonly restricted: readonly RestrictedInput[];
}

/** Boxes from everything to the smallest: coverage falls, density rises. `proposed` is null where failing has no pattern. */
export interface Discovered {
  readonly boxes: readonly DiscoveredBox[];
  readonly proposed: number | null;
}

/** Cases with whether they fail. */
interface Told {
  readonly table: Table;
  readonly failed: Uint8Array;
}

/** How far the share of failures of a box is from the base rate to certainty: 0 at the base rate, 1 where all that is inside fails. */
function gainOf(box: Peeled, base: number): number {
  return (densityOf(box) - base) / (1 - base);
}

/** What a box is worth: the harmonic mean of its coverage and its gain; 0 where it gains nothing. */
export function worthOf(box: Peeled, all: Peeled): number {
  const gain = gainOf(box, densityOf(all));
  const coverage = box.failing / all.failing;
  return gain > 0 ? (2 * gain * coverage) / (gain + coverage) : 0;
}

/** Boxes of all trajectories that say what they say with few sides; the first is everything. */
function readable({ table, failed }: Told, { among, columns }: PeelOptions = {}): readonly Peeled[] {
  const peeled = PATIENCES.flatMap((patience) => peel(table, failed, { among, columns, patience }));
  return peeled.map((box) => telling(table, failed, paste(table, failed, telling(table, failed, box, among), among), among));
}

/** The box worth most; equal ones: the first. */
function bestOf(boxes: readonly Peeled[]): Peeled {
  return boxes.reduce((a, b) => (worthOf(b, boxes[0]) > worthOf(a, boxes[0]) ? b : a));
}

/** Boxes of all inputs, and of those alone that the best of them restricts: fewer slices are then lost on others. The first is everything. */
function boxesOf(told: Told): readonly Peeled[] {
  const wide = readable(told);
  const columns = columnsOf(bestOf(wide).sides);
  return columns.length === 0 ? wide : [...wide, ...readable(told, { columns })];
}

/** Boxes that no other one beats on coverage and density, everything first, then by falling coverage. */
function frontOf(boxes: readonly Peeled[]): readonly Peeled[] {
  const [all, ...others] = boxes;
  const byCoverage = others
    .filter((box) => box.cases < all.cases)
    .sort((a, b) => b.failing - a.failing || a.cases - b.cases || a.sides.length - b.sides.length);
  const front = [all];
  for (const box of byCoverage) {
    const last = front[front.length - 1];
    if (box.failing * last.cases > last.failing * box.cases) front.push(box);
  }
  return front;
}

/** Positions in an order that the key and a number decide. */
function dealt(count: number, key: Int32Array, deal: number): Int32Array {
  const words = new Int32Array(4);
  const luck = Int32Array.from({ length: count }, (_, n) => {
    threefry(key, n, deal, STREAM_OF_DEALS, 0, words);
    return words[0];
  });
  return Int32Array.from(luck, (_, n) => n).sort((a, b) => luck[a] - luck[b] || a - b);
}

/** Whether as good a box comes up where failing is dealt out blindly: then what was found is no pattern. A step for each deal. */
function* comesUpBlindly({ table, failed }: Told, key: Int32Array, worth: number): Generator<void, boolean> {
  for (let deal = 0; deal < DEALS; deal++) {
    const order = dealt(table.cases, key, HALVES + deal);
    const boxes = boxesOf({ table, failed: failed.map((_, n) => failed[order[n]]) });
    if (worthOf(bestOf(boxes), boxes[0]) >= worth) return true;
    yield;
  }
  return false;
}

/** Halves of the cases: for each the boxes that no other one beats, the first everything. */
function halvesOf({ table, failed }: Told, key: Int32Array): readonly (readonly Peeled[])[] {
  return Array.from({ length: HALVES }, (_, half) => {
    const among = new Uint8Array(table.cases);
    dealt(table.cases, key, half)
      .subarray(0, Math.floor(table.cases / 2))
      .forEach((n) => (among[n] = 1));
    return frontOf(readable({ table, failed }, { among }));
  });
}

/** Of a half's boxes the one whose coverage is nearest to a share; the densest of several. */
function atCoverage(boxes: readonly Peeled[], coverage: number): Peeled {
  const away = ({ failing }: Peeled): number => Math.abs(failing - coverage * boxes[0].failing);
  return boxes.reduce((a, b) => (away(b) <= away(a) ? b : a));
}

/** Whether a box restricts an input on all the ends on which these sides do; of options, whether it leaves out one that they leave out. */
function restrictsAlike(box: Peeled, column: number, sides: Sides): boolean {
  const there = box.sides.filter((side) => side.column === column);
  if (sides[0].end === 'option') return sides.some(({ at }) => there.some((side) => side.at === at));
  return sides.every(({ end }) => there.some((side) => side.end === end));
}

/** A box with what it restricts. */
function described({ table, failed }: Told, box: Peeled, all: Peeled, halves: readonly (readonly Peeled[])[]): DiscoveredBox {
  const inHalves = halves.map((trajectory) => atCoverage(trajectory, box.failing / all.failing));
  const restricted = restrictedIn(table, failed, box).map((column): RestrictedInput => {
    const sides = box.sides.filter((side) => side.column === column);
    const reproduced = inHalves.filter((half) => restrictsAlike(half, column, sides)).length / HALVES;
    return { column, sides, quasiP: quasiPOf(box, heldWithout(table, failed, box.sides, column)), reproduced };
  });
  return { ...box, restricted };
}

/** The last word of work in steps, taken at once. */
export function atOnce<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** What there is to discover; `failed` is 1 for cases that fail, some but not all. The key decides halves and deals, nothing else is drawn. */
export function discovered(table: Table, failed: Uint8Array, key: Int32Array): Discovered {
  return atOnce(discoveredInSteps(table, failed, key));
}

/** The same in some twenty steps, between which whoever works on a page lets it answer. */
export function* discoveredInSteps(table: Table, failed: Uint8Array, key: Int32Array): Generator<void, Discovered> {
  const told = { table, failed };
  const all: Peeled = { sides: [], ...heldIn(insideOf(table, []), failed) };
  const front = frontOf(boxesOf(told));
  yield;
  const halves = halvesOf(told, key);
  const boxes = front.map((box) => described(told, box, all, halves));
  const eligible = boxes.filter(
    (box) =>
      all.failing >= LEAST_FAILURES.all &&
      box.failing >= LEAST_FAILURES.inside &&
      gainOf(box, densityOf(all)) >= LEAST_GAIN &&
      box.restricted.every(({ quasiP }) => quasiP < TELLING),
  );
  if (eligible.length === 0) return { boxes, proposed: null };
  const best = bestOf([boxes[0], ...eligible]);
  const none = best === boxes[0] || (yield* comesUpBlindly(told, key, worthOf(best, all)));
  return { boxes, proposed: none ? null : boxes.findIndex((box) => box === best) };
}
