/** Results of the benchmark's parts, as they lie in `bench/results/` and as the document reads them. */
import type { Spread } from '../measure/spread.ts';
import type { Agreement } from '../rivals/agreement.ts';

/** What a part was run with. */
export interface Machine {
  readonly model: string;
  readonly node: string;
  readonly cores: number;
}

/** One runner of the firm processes at one size; `note` says why there is no timing. */
export interface FirmRow {
  readonly id: string;
  readonly name: string;
  /** Nanoseconds per firm, quarter and world. */
  readonly nanoseconds: Spread | null;
  /** Its time over the model's, round by round. */
  readonly overModel: Spread | null;
  readonly note: string;
}

/** All runners at one number of firms. */
export interface FirmSize {
  readonly firms: number;
  readonly quarters: number;
  readonly rows: readonly FirmRow[];
}

/** Part `rivals`. `model` names the row that ratios refer to. */
export interface RivalResults {
  readonly machine: Machine & { readonly compiler: string | null };
  readonly model: string;
  readonly sizes: readonly FirmSize[];
  readonly agreements: readonly { readonly id: string; readonly name: string; readonly agreement: Agreement }[];
}

/** Part `model`: the whole model, with projects, search and money. */
export interface ModelResults {
  readonly machine: Machine;
  readonly quarters: number;
  /** Firms on average over the quarters of the counterfactual. */
  readonly firms: number;
  /** Milliseconds a replicate of so many scenarios with their counterfactual, and over one scenario. */
  readonly scenarios: readonly { readonly scenarios: number; readonly milliseconds: Spread; readonly overOne: Spread }[];
  /** The same for one scenario by kernel, and over the plain kernel. */
  readonly kernels: readonly { readonly id: string; readonly name: string; readonly milliseconds: Spread; readonly overPlain: Spread }[];
  /** Seconds of an ensemble by workers, and one worker's time over it. */
  readonly workers: {
    readonly replicates: number;
    readonly rows: readonly { readonly workers: number; readonly seconds: Spread; readonly speedUp: Spread }[];
  };
  /** The ensemble that the page runs unless told otherwise. */
  readonly ensemble: { readonly replicates: number; readonly workers: number; readonly seconds: number };
  /** A replicate's way there and back without any simulation, over the same with it. */
  readonly moving: { readonly bytes: number; readonly microseconds: Spread; readonly share: Spread };
  /** Bytes of all columns of the worlds of a replicate, by live firm (at the start) and by row, over the worlds. */
  readonly memory: readonly { readonly firms: number; readonly worlds: number; readonly perFirm: number; readonly perRow: number }[];
}

/** Milliseconds, or what else its name says, of one browser's visits. */
export interface Visits {
  readonly browser: string;
  readonly version: string;
  readonly futures: number;
  readonly firstLines: Spread;
  readonly firstBands: Spread;
  readonly leverToPicture: Spread;
  /** Bands that are expected, and say so, included; and bands of the run's own futures. */
  readonly leverToBands: Spread;
  readonly leverToOwnBands: Spread;
  /** The longest time that the main thread was not free: until the first lines, from then to the whole ensemble, after a lever; 0 where none was long. */
  readonly blockedOpening: Spread;
  readonly blockedByRun: Spread;
  readonly blockedByLever: Spread;
  readonly wholeEnsemble: Spread;
}

/** Part `page`: the built page. `kilobytes`: script gzip, what the page names for its first picture, and all that was asked for before it. */
export interface PageResults {
  readonly machine: Machine;
  readonly browsers: readonly Visits[];
  readonly absent: readonly string[];
  readonly kilobytes: { readonly total: number; readonly page: number };
}

/** What is known: the parts that have been run. */
export interface Results {
  readonly rivals: RivalResults | null;
  readonly model: ModelResults | null;
  readonly page: PageResults | null;
}
