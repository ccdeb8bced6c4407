/** Which row is which firm: initial firms by cluster, then one block of entrant slots per quarter. The same in every world. */
import { CLUSTERS, DIFFUSION_2023 } from '../published.ts';

/** Entry per firm and year that the slots hold, with four standard deviations to spare; entry beyond that is cut. */
const SLOT_ENTRY = 0.12;

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

/** Potential members per cluster: published members over the diffusion reached by then (specification S4). */
export function marketOf(members2023: number): number {
  return Math.floor(members2023 / DIFFUSION_2023 + 0.5);
}

/** Lays out the rows of a run of `quarters`: longer runs only append rows. */
export function layoutFor(quarters: number): Layout {
  const initial = Int32Array.from(CLUSTERS, (c) => marketOf(c.members2023));
  const slots = initial.map((n) => {
    const rate = (n * SLOT_ENTRY) / 4;
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
