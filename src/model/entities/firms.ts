/** Firms as columns: row `i` of every column is firm `i`; a closed firm keeps its row. */

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

/** Empty columns for as many firms as there are identities, each in the row of its position. */
export function createFirms(identity: Int32Array): Firms {
  const rows = identity.length;
  return {
    identity: identity.slice(),
    rowOf: Int32Array.from(identity, (_, i) => i),
    alive: new Uint8Array(rows),
    cluster: new Uint8Array(rows),
    region: new Uint8Array(rows),
    kind: new Uint8Array(rows),
    member: new Uint8Array(rows),
    treated: new Uint8Array(rows),
    age: new Int32Array(rows),
    logJobs: new Float64Array(rows),
    lastLogJobs: new Float64Array(rows),
    jobs: new Float64Array(rows),
    productivity: new Float64Array(rows),
    knowledge: new Float64Array(rows),
    openKnowledge: new Float64Array(rows),
    absorbed: new Float64Array(rows),
    capacityInUse: new Float64Array(rows),
    projectValue: new Float64Array(rows),
    degree: new Int32Array(rows),
    venture: new Float64Array(rows),
    ventureUntil: new Int32Array(rows),
    proven: new Uint8Array(rows),
    support: new Float64Array(rows),
    technology: new Float64Array(rows * TECHNOLOGY_DIMENSIONS),
  };
}

/** An independent copy of the first `rows` firms; the rows beyond them are as empty as they were. Worlds of a replicate start from the same firms. */
export function copyFirms(firms: Firms, rows: number): Firms {
  const copy = createFirms(firms.identity);
  for (const [name, column] of Object.entries(firms) as [keyof Firms, Float64Array][]) {
    const width = name === 'technology' ? TECHNOLOGY_DIMENSIONS : 1;
    if (name === 'identity') continue;
    const whole = name === 'rowOf';
    copy[name].set(whole ? column : column.subarray(0, rows * width));
  }
  return copy;
}
