/** The form of a numbered default set: what a link leaves out. A published set never changes. */

/** A value of a lever as it is written in a set and in a link. */
export type WrittenValue = string | number | readonly number[];

/** Every default of one moment. A link names a lever or an assumption by its position in these lists, so their order never changes either. */
export interface DefaultSet {
  readonly number: number;
  /** Lever and its value in the first preset. */
  readonly levers: readonly (readonly [id: string, value: WrittenValue])[];
  /** Assumption and its value. */
  readonly assumptions: readonly (readonly [id: string, value: number])[];
  /** Preset and what it changes of the levers' values above; the first changes nothing. */
  readonly presets: readonly (readonly [id: string, changes: Readonly<Record<string, WrittenValue>>])[];
  readonly name: string;
  readonly horizon: number;
  readonly seed: string;
  readonly jobs: string;
  readonly gdp: string;
  readonly replicates: number;
}
