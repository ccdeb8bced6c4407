/** Which row is which firm: initial firms by cluster, then one block of entrant slots per quarter. The same in every world. */
import type { ClusterDesign } from '../cluster-design.ts';

/** Entry per firm and year that the slots hold, with four standard deviations to spare; entry beyond that is cut. */
const SLOT_ENTRY = 0.12;

const ENTRANT = 1 << 24;
/** Slots of one cluster and quarter that the short form of an entrant's identity tells apart; those beyond have a form of their own. */
const SHORT_SLOTS = 1 << 12;
const LONG_FORM = 1 << 23;
/** Agents that a cluster keeps at the coarsest resolution, where it has as many firms. */
const LEAST_AGENTS = 10;

/** How many agents stand for the firms of a cluster at a resolution, agents per firm. */
export function agentsOf(firms: number, resolution: number): number {
  return Math.max(Math.min(firms, LEAST_AGENTS), Math.floor(firms * resolution + 0.5));
}

/** Rows of every column. `firstRow[c]` and `initial[c]` for initial firms; `slotStart[c]`, `slots[c]` inside a quarter's block. */
export interface Layout {
  readonly rows: number;
  readonly initialRows: number;
  readonly firstRow: Int32Array;
  readonly initial: Int32Array;
  readonly slotsPerQuarter: number;
  readonly slotStart: Int32Array;
  readonly slots: Int32Array;
}

/** Lays out the rows of a run of `quarters` at a resolution, agents per firm: longer runs only append rows. */
export function layoutFor(clusters: readonly ClusterDesign[], quarters: number, resolution = 1): Layout {
  const initial = Int32Array.from(clusters, ({ firms }) => agentsOf(firms, resolution));
  const slots = Int32Array.from(clusters, ({ firms, capacity }, c) => {
    const rate = (((Math.max(firms, capacity) * SLOT_ENTRY) / 4) * initial[c]!) / firms;
    return Math.ceil(rate + 4 * Math.sqrt(rate) + 8);
  });
  const initialRows = initial.reduce((sum, n) => sum + n, 0);
  const slotsPerQuarter = slots.reduce((sum, n) => sum + n, 0);
  return {
    rows: initialRows + quarters * slotsPerQuarter,
    initialRows,
    firstRow: starts(initial),
    initial,
    slotsPerQuarter,
    slotStart: starts(slots),
    slots,
  };
}

/** Who a position is to the luck: an initial firm by its cluster and number, an entrant by its cluster, quarter and slot, whatever the other clusters. */
export function luckKeys(layout: Layout, clusters: readonly ClusterDesign[], quarters: number): Int32Array {
  const keys = new Int32Array(layout.rows);
  clusters.forEach(({ key }, c) => {
    for (let n = 0; n < layout.initial[c]!; n++) keys[layout.firstRow[c]! + n] = (key << 25) | n;
    for (let t = 0; t < quarters; t++) {
      const first = slotRow(layout, c, t);
      for (let k = 0; k < layout.slots[c]!; k++) keys[first + k] = (key << 25) | ENTRANT | slotKey(t, k);
    }
  });
  return keys;
}

function slotKey(t: number, k: number): number {
  return k < SHORT_SLOTS ? (t << 12) | k : LONG_FORM | (t << 17) | k;
}

function starts(counts: Int32Array): Int32Array {
  const first = new Int32Array(counts.length);
  for (let c = 1; c < counts.length; c++) first[c] = first[c - 1]! + counts[c - 1]!;
  return first;
}

/** First slot of cluster c in the block of quarter t. */
export function slotRow(layout: Layout, cluster: number, t: number): number {
  return layout.initialRows + t * layout.slotsPerQuarter + layout.slotStart[cluster]!;
}

/** How many rows of cluster c exist by quarter t, used or not. */
export function clusterRows(layout: Layout, cluster: number, t: number): number {
  return layout.initial[cluster]! + t * layout.slots[cluster]!;
}

/** The n-th row of cluster c, counting initial firms first and then slots by quarter. */
export function clusterRow(layout: Layout, cluster: number, n: number): number {
  const initial = layout.initial[cluster]!;
  if (n < initial) return layout.firstRow[cluster]! + n;
  const slots = layout.slots[cluster]!;
  const later = n - initial;
  const quarter = Math.floor(later / slots);
  return slotRow(layout, cluster, quarter) + (later - quarter * slots);
}
