/** The form of a numbered default set: what a link leaves out. A published set never changes. */

/** A value of a lever as it is written in a set and in a link. */
export type WrittenValue = string | number | readonly number[];

/** An id and every field of a cluster or template but its id. A link names a field by its position here. */
export type WrittenCluster = readonly [id: string, fields: Readonly<Record<string, string | number>>];

/**
 * Every default of one moment. A link names a lever, an assumption, a cluster or a template by its position in these lists, so their
 * order never changes either.
 */
export interface DefaultSet {
  readonly number: number;
  /** Lever and its value in the first preset. */
  readonly levers: readonly (readonly [id: string, value: WrittenValue])[];
  /** Assumption and its value. */
  readonly assumptions: readonly (readonly [id: string, value: number])[];
  /** The clusters of every preset; none where the set is older than clusters of one's own: then its links say nothing of them. */
  readonly clusters?: readonly WrittenCluster[];
  /** What a cluster of one's own is written against. */
  readonly templates?: readonly WrittenCluster[];
  /** Preset and what it changes of the levers' values above; the first changes nothing. */
  readonly presets: readonly (readonly [id: string, changes: Readonly<Record<string, WrittenValue>>])[];
  readonly name: string;
  readonly horizon: number;
  readonly seed: string;
  readonly jobs: string;
  readonly gdp: string;
  readonly replicates: number;
}
