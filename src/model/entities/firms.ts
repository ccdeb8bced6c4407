/** Firms as columns: row `i` of every column is firm `i`; a closed firm keeps its row. */
import { REGION_IDS } from '../published.ts';
import { FRESH, type Memory } from './memory.ts';

/** Kind of a firm, drawn once: fewer than 500 jobs at the start, or at least 500. */
export const SME = 0;
/** A large firm: at least 500 jobs at the start. */
export const LARGE = 1;
/** Dimensions of a technology position. */
export const TECHNOLOGY_DIMENSIONS = 4;

/** All firms of a world, present and past. */
export interface Firms {
  /** Who the row is to the luck: draws are keyed by identity, never by row. */
  readonly identity: Int32Array;
  /** The row of a position in the layout. */
  readonly rowOf: Int32Array;
  readonly alive: Uint8Array;
  readonly cluster: Uint8Array;
  readonly region: Uint8Array;
  readonly kind: Uint8Array;
  /** 1 once the firm is a member of its cluster's organisation. */
  readonly member: Uint8Array;
  /** 1 once the firm took part in a funded project. */
  readonly treated: Uint8Array;
  /** Age, quarters. */
  readonly age: Int32Array;
  /** ln of jobs without those that projects cause. */
  readonly logJobs: Float64Array;
  /** ln of jobs before the last quarter's growth. */
  readonly lastLogJobs: Float64Array;
  /** Jobs without those that projects cause. */
  readonly jobs: Float64Array;
  /** Annual value added per job at t = 0 prices and productivity, CAD M. */
  readonly productivity: Float64Array;
  /** R&D knowledge stock, CAD M. */
  readonly knowledge: Float64Array;
  /** The part of knowledge that projects brought, lagged and weighted by openness, which others learn from; CAD M. */
  readonly openKnowledge: Float64Array;
  /** Absorbed external knowledge this quarter: absorptive capacity × pool, CAD M. */
  readonly absorbed: Float64Array;
  /** Contributions in progress, CAD M a year. */
  readonly capacityInUse: Float64Array;
  /** Annual value added that funded or own projects cause, CAD M. */
  readonly projectValue: Float64Array;
  /** Distinct partners so far. */
  readonly degree: Int32Array;
  /** Venture capital: raised and not yet spent, CAD M; first quarter without its growth; 1 once a project of the firm has earned. */
  readonly venture: Float64Array;
  readonly ventureUntil: Int32Array;
  readonly proven: Uint8Array;
  /** Public money in projects so far, by share of own cost, CAD M. */
  readonly support: Float64Array;
  /** Technology position, `technology[i × 4 + d]`. */
  readonly technology: Float64Array;
}

/** The cell of firm i: cluster × regions + region. */
export function cellOf({ cluster, region }: Firms, i: number): number {
  return cluster[i]! * REGION_IDS.length + region[i]!;
}

/** Empty columns for as many firms as there are identities, each in the row of its position. */
export function createFirms(identity: Int32Array, memory: Memory = FRESH): Firms {
  const rows = identity.length;
  const own = memory.int32(rows);
  own.set(identity);
  const rowOf = memory.int32(rows);
  for (let i = 0; i < rows; i++) rowOf[i] = i;
  return {
    identity: own,
    rowOf,
    cluster: memory.uint8(rows),
    region: memory.uint8(rows),
    kind: memory.uint8(rows),
    age: memory.int32(rows),
    productivity: memory.float64(rows),
    ...growthColumns(rows, memory),
    ...ownColumns(rows, memory),
  };
}

function growthColumns(rows: number, memory: Memory): Pick<Firms, 'logJobs' | 'lastLogJobs' | 'jobs'> {
  return { logJobs: memory.float64(rows), lastLogJobs: memory.float64(rows), jobs: memory.float64(rows) };
}

/** The columns that every world has of its own. */
function ownColumns(rows: number, memory: Memory) {
  return {
    alive: memory.uint8(rows),
    member: memory.uint8(rows),
    treated: memory.uint8(rows),
    proven: memory.uint8(rows),
    knowledge: memory.float64(rows),
    openKnowledge: memory.float64(rows),
    absorbed: memory.float64(rows),
    capacityInUse: memory.float64(rows),
    projectValue: memory.float64(rows),
    degree: memory.int32(rows),
    venture: memory.float64(rows),
    ventureUntil: memory.int32(rows),
    support: memory.float64(rows),
    technology: memory.float64(rows * TECHNOLOGY_DIMENSIONS),
  };
}

/**
 * Firms of another world of the same replicate and assumptions, as they are at t = 0 (the first `rows` rows; those beyond are empty). What is the
 * same in every world is shared: who and where a firm is, its age and productivity and, with `sharesGrowth`, its size without projects.
 */
export function firmsOfWorld(firms: Firms, rows: number, sharesGrowth: boolean, memory: Memory = FRESH): Firms {
  const all = firms.identity.length;
  const own = ownColumns(all, memory);
  own.alive.set(firms.alive.subarray(0, rows));
  own.knowledge.set(firms.knowledge.subarray(0, rows));
  own.technology.set(firms.technology.subarray(0, rows * TECHNOLOGY_DIMENSIONS));
  if (sharesGrowth) return { ...firms, ...own };
  const growth = growthColumns(all, memory);
  growth.logJobs.set(firms.logJobs.subarray(0, rows));
  growth.jobs.set(firms.jobs.subarray(0, rows));
  return { ...firms, ...own, ...growth };
}
