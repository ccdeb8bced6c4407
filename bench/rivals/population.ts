/** What every rival is given: the firms at t = 0 and the rules that they live by, as plain columns and numbers. */

/** Firms at t = 0: element `i` of every column is firm `i`. Money in CAD M, ages in quarters. */
export interface FirmColumns {
  readonly cluster: Uint8Array;
  readonly region: Uint8Array;
  /** 1 for a large firm. */
  readonly large: Uint8Array;
  readonly age: Int32Array;
  readonly jobs: Float64Array;
  readonly productivity: Float64Array;
  readonly knowledge: Float64Array;
  /** Knowledge that others learn from, in the counterfactual; the scenario has twice as much of it. */
  readonly openKnowledge: Float64Array;
}

/** The rules of the firm processes, by quarter; their equations are those of the model's submodels of the same names. */
export interface FirmRules {
  readonly clusters: number;
  readonly regions: number;
  readonly quarters: number;
  /** Firms that an agent counts for. */
  readonly weight: number;
  // grow
  readonly growthDrift: number;
  readonly growthScale: number;
  readonly growthSizeExponent: number;
  readonly growthCap: number;
  readonly logFewestJobs: number;
  // exit: hazard by age, the last one for all older firms; factors for firms under 5, 20, 100 jobs, and above
  readonly exitHazard: Float64Array;
  readonly sizeFactor: Float64Array;
  // enter: expected entrants per firm, what a cluster's place carries (firms), shares by cluster and region
  readonly entryPerFirm: Float64Array;
  readonly capacity: Float64Array;
  readonly crowdedEntry: number;
  readonly entrySpillover: number;
  readonly regionShare: Float64Array;
  readonly entrantSizeMu: number;
  readonly entrantSizeSd: number;
  readonly productivityMean: number;
  readonly productivitySd: number;
  // learn: share of knowledge kept, R&D over value added, productivity index by quarter
  readonly knowledgeKept: number;
  readonly researchSmall: number;
  readonly researchLarge: number;
  readonly macroIndex: Float64Array;
  // spill: weights between cells (cluster × regions + region), knowledge of half absorption, value added per unit absorbed
  readonly cellWeight: Float64Array;
  readonly halfKnowledge: number;
  readonly criticalMass: number;
  readonly spilloverRate: number;
}

/** A population with its rules. */
export interface Population {
  readonly firms: number;
  readonly columns: FirmColumns;
  readonly rules: FirmRules;
}

/** Worlds that everybody runs: the counterfactual and one scenario. */
export const WORLDS = 2;

/** What open knowledge is multiplied by in a world, 0 for the counterfactual, 1 for the scenario. */
export function openness(world: number): number {
  return world + 1;
}

/** What a world has come to: firms, jobs and knowledge at the end; value added spilt, entries and exits over all quarters. */
export interface Census {
  readonly firms: number;
  readonly jobs: number;
  readonly knowledge: number;
  readonly spilt: number;
  readonly entries: number;
  readonly exits: number;
}

/** The statistics of a census, in order. */
export const STATISTICS = ['firms', 'jobs', 'knowledge', 'spilt', 'entries', 'exits'] as const satisfies readonly (keyof Census)[];

/** One run: the time of its quarters alone, firms × quarters × worlds lived through, and what became of each world. */
export interface FirmRun {
  readonly nanoseconds: number;
  readonly firmSteps: number;
  readonly worlds: readonly Census[];
}
