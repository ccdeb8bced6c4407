/** What a chart of rows is drawn from: a mark per row on one common scale, with its texts beside it. Places are shares of the width. */
import type { RowTick } from './row-scale.ts';

/** A mark: a bar from an end to another, or a dot where both ends agree; `low` and `high` are the ends of its line. */
export interface RowMark {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** One row. `kind` says how the mark is drawn; losses and gains are told apart by their signs, never by colour alone. */
export interface ChartRow {
  readonly key: string;
  readonly kind: 'total' | 'loss' | 'gain' | 'point';
  readonly mark: RowMark;
  readonly label: string;
  /** Small, under the label; '' for nothing. */
  readonly note: string;
  readonly value: string;
  /** '' where it says no more than the value. */
  readonly range: string;
  /** The difference to A and its interval, where there is one. */
  readonly difference: readonly [mean: string, interval: string] | null;
}

/** A chart of rows with its scale; `joined` draws a thread from each mark's end to the next row. */
export interface RowChart {
  readonly rows: readonly ChartRow[];
  readonly ticks: readonly (RowTick & { readonly label: string })[];
  readonly zero: number;
  readonly joined: boolean;
}

/** A table: what it shows and its cells as text. The first cell of a row is its heading. */
export interface TextTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}
