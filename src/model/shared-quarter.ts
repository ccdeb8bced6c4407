/** What the worlds of a replicate have in common in a quarter: which rows are in play, their luck, and how firms grow where nothing tells worlds apart. */
import type { Layout } from './entities/layout.ts';
import type { Memory } from './entities/memory.ts';
import type { QuarterLuck, RowList, World } from './entities/world.ts';
import type { Kernel, KernelRoom } from './kernel.ts';
import { sharesGrowth } from './initialization.ts';
import { STREAM, type Luck } from './luck.ts';
import { mostHazard } from './submodels/enter-and-exit.ts';
import { grow, growTogether } from './submodels/grow.ts';
import { mostJoining, recruits } from './submodels/join-clusters.ts';

/** Rows, luck and bounds, kept from quarter to quarter; columns are overwritten. */
export interface SharedQuarter {
  readonly layout: Layout;
  readonly luck: Luck;
  readonly firmLuck: Required<QuarterLuck>;
  /** Rows of firms alive in at least one world, ascending by position. */
  readonly rows: Int32Array;
  count: number;
  readonly room: KernelRoom;
  /** Luck above these closes nobody and lets nobody join, in any world. */
  readonly closesBelow: number;
  readonly joinsBelow: number;
  /** Whether any world has venture capital. */
  readonly raisesCapital: boolean;
}

/** The quarter at t = 0 of worlds over one layout. */
export function createSharedQuarter(layout: Layout, luck: Luck, worlds: readonly World[], kernel: Kernel, memory: Memory): SharedQuarter {
  const column = (): Float64Array => memory.float64(layout.rows);
  const list = (): RowList => ({ rows: memory.int32(layout.rows), count: 0 });
  const rows = memory.int32(layout.rows);
  for (let i = 0; i < layout.initialRows; i++) rows[i] = i;
  return {
    layout,
    luck,
    firmLuck: { growth: column(), exit: column(), join: column(), deal: column(), mayClose: list(), mayJoin: list() },
    rows,
    count: layout.initialRows,
    room: kernel.room(layout.rows),
    closesBelow: Math.max(...worlds.map(({ numbers }) => mostHazard(numbers))),
    joinsBelow: Math.max(...worlds.map(({ numbers }) => mostJoining(numbers))),
    raisesCapital: worlds.some(({ numbers }) => !sharesGrowth(numbers)),
  };
}

/**
 * Draws the luck of quarter t by firm: growth shocks in the order of the rows in play into the room, the other uniforms by row where they can
 * matter. Only where capital may be raised, and worlds grow apart, are all of them kept by row.
 */
export function drawFirmLuck(
  { luck, rows, count, room, firmLuck, closesBelow, joinsBelow, raisesCapital }: SharedQuarter,
  worlds: readonly World[],
  t: number,
): void {
  const { identity } = worlds[0]!.firms;
  for (let n = 0; n < count; n++) room.agent[n] = identity[rows[n]!]!;
  luck.fill(STREAM.firmQuarter, t, room, count);
  room.laplace(count);
  const [shock, exit, join, deal] = room.uniforms;
  sift(exit, closesBelow, rows, count, firmLuck.exit, firmLuck.mayClose);
  // While no programme recruits, nobody is asked.
  sift(join, worlds.some((world) => recruits(world, t)) ? joinsBelow : 0, rows, count, firmLuck.join, firmLuck.mayJoin);
  if (!raisesCapital) return;
  for (let n = 0; n < count; n++) {
    firmLuck.growth[rows[n]!] = shock[n]!;
    firmLuck.deal[rows[n]!] = deal[n]!;
  }
}

/** Keeps the rows whose uniform is below a bound, and their uniforms by row. */
function sift(uniform: Float64Array, bound: number, rows: Int32Array, count: number, byRow: Float64Array, kept: RowList): void {
  let many = 0;
  const looked = bound > 0 ? count : 0;
  for (let n = 0; n < looked; n++) {
    if (uniform[n]! >= bound) continue;
    const i = rows[n]!;
    kept.rows[many++] = i;
    byRow[i] = uniform[n]!;
  }
  kept.count = many;
}

/** Lets the firms of worlds under the same assumptions grow: together where they share their firms' size, else world by world. */
export function growFirms(worlds: readonly World[], { rows, count, firmLuck, room }: SharedQuarter, t: number): void {
  const [first, ...others] = worlds as readonly [World, ...World[]];
  if (sharesGrowth(first.numbers)) return growTogether(first, rows, count, room);
  grow(first, rows, count, firmLuck, null, t);
  for (const world of others) grow(world, rows, count, firmLuck, first, t);
}

/** Keeps the rows alive in some world and appends the quarter's entrants. */
export function updateRows(shared: SharedQuarter, worlds: readonly World[], t: number): void {
  const { rows, layout } = shared;
  const lives = worlds.map(({ firms }) => firms.alive);
  const { rowOf } = worlds[0]!.firms;
  let kept = 0;
  for (let n = 0; n < shared.count; n++) if (livesAnywhere(lives, rows[n]!)) rows[kept++] = rows[n]!;
  const first = layout.initialRows + t * layout.slotsPerQuarter;
  for (let k = 0; k < layout.slotsPerQuarter; k++) {
    const i = rowOf[first + k]!;
    if (livesAnywhere(lives, i)) rows[kept++] = i;
  }
  shared.count = kept;
}

function livesAnywhere(lives: readonly Uint8Array[], i: number): boolean {
  for (let w = 0; w < lives.length; w++) if (lives[w]![i] === 1) return true;
  return false;
}
