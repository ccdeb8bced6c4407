/**
 * Projects. A potential project is drawn once per replicate and is the same in every world;
 * what becomes of it is a world's own. Row `p` of every column is potential project `p`, by quarter of arrival.
 */
import { FRESH, type Memory } from './memory.ts';

/** Status of a project in a world; 0 before it arrives. Applied, waiting for money. */
export const WAITING = 1;
/** Funded by the programme. */
export const FUNDED = 2;
/** Goes ahead without public money. */
export const ALONE = 3;
/** Given up. */
export const DROPPED = 4;

/** Partner code of an organisation without R&D; research organisation r is −2 − r; a firm is its row. */
export const OTHER_PARTNER = -1;

/** Potential projects of a replicate under one set of assumptions. Money in CAD M, time in quarters. */
export interface PotentialProjects {
  readonly count: number;
  /** How many arrive by themselves; follow-ons are rows `arriving` … `count − 1`. */
  readonly arriving: number;
  /** Projects arriving in quarter t are `first[t]` … `first[t + 1] − 1`. */
  readonly first: Int32Array;
  /** Who the project is to the luck. */
  readonly identity: Int32Array;
  readonly cluster: Uint8Array;
  readonly stream: Uint8Array;
  readonly budget: Float64Array;
  /** Private value per dollar of cost, a present-value ratio. */
  readonly value: Float64Array;
  /** 1 if the consortium would exist without a programme. */
  readonly exists: Uint8Array;
  /** Partners before any rule of a programme, the lead included. */
  readonly partners: Int32Array;
  /** Standard normal error of the assessed value; uniforms of the additionality signal and of the lot. */
  readonly assessmentError: Float64Array;
  readonly signalLuck: Float64Array;
  readonly lot: Float64Array;
  readonly succeeds: Uint8Array;
  /** Commercial multiplier ξ, mean 1. */
  readonly multiplier: Float64Array;
  /** Quarters from the end of spending to first revenue, before help to reach the market and before rounding. */
  readonly lag: Float64Array;
  /** Uniform: whether the project hears of a call. */
  readonly reach: Float64Array;
  /** IP rights that the project yields. */
  readonly ip: Int32Array;
  /** The project that follows when this one is finished, or −1. Follow-ons stand behind all others and have no quarter of their own. */
  readonly followOn: Int32Array;
  /** The project that this one follows, or −1. */
  readonly parent: Int32Array;
}

/** What became of the projects in one world. */
export interface Projects {
  readonly status: Uint8Array;
  readonly appliedAt: Int32Array;
  /** Quarter of commitment or of going alone, −1 before. */
  readonly startedAt: Int32Array;
  /** Spending runs over quarters `spendFrom` … `spendUntil − 1`; first revenue at `revenueFrom`. */
  readonly spendFrom: Int32Array;
  readonly spendUntil: Int32Array;
  readonly revenueFrom: Int32Array;
  /** Total cost as undertaken, and the federal government's part of it, CAD M. */
  readonly cost: Float64Array;
  readonly government: Float64Array;
  /** A province's part, CAD M; own cost of the partners is cost − government − provincial. */
  readonly provincial: Float64Array;
  /** Spending in the current quarter, CAD M; and annual value added, CAD M a year. */
  readonly spending: Float64Array;
  readonly valueAdded: Float64Array;
  /** 1 if the consortium could pay for the whole project itself when it formed, exists and clears its hurdle. */
  readonly wouldProceed: Uint8Array;
  readonly leadRegion: Uint8Array;
  /** Pairs of organisations that the project brought together; 1 if a mid-term review stopped it. */
  readonly newPairs: Int32Array;
  readonly stopped: Uint8Array;
  /** Partners of p, the lead first: rows `offset[p]` … `offset[p] + size[p] − 1`; shares of own cost sum to 1 over firms. */
  readonly offset: Int32Array;
  readonly size: Int32Array;
  readonly partner: Int32Array;
  readonly share: Float64Array;
  /** The consortium as it would go alone, laid out alike. */
  readonly aloneSize: Int32Array;
  readonly alonePartner: Int32Array;
  readonly aloneShare: Float64Array;
}

/** Empty project columns for a world whose rules ask for at least `minimumPartners`, and `extraPlaces` for partners of a required kind. */
export function createProjects(
  potential: PotentialProjects,
  minimumPartners: number,
  extraPlaces: number,
  memory: Memory = FRESH,
): Projects {
  const n = potential.count;
  const offset = memory.int32(n + 1);
  for (let p = 0; p < n; p++) offset[p + 1] = offset[p]! + Math.max(potential.partners[p]!, minimumPartners) + extraPlaces;
  const partners = offset[n]!;
  return {
    status: memory.uint8(n),
    appliedAt: memory.int32(n).fill(-1),
    startedAt: memory.int32(n).fill(-1),
    spendFrom: memory.int32(n),
    spendUntil: memory.int32(n),
    revenueFrom: memory.int32(n),
    cost: memory.float64(n),
    government: memory.float64(n),
    provincial: memory.float64(n),
    spending: memory.float64(n),
    valueAdded: memory.float64(n),
    wouldProceed: memory.uint8(n),
    leadRegion: memory.uint8(n),
    newPairs: memory.int32(n),
    stopped: memory.uint8(n),
    aloneSize: memory.int32(n),
    offset,
    size: memory.int32(n),
    partner: memory.int32(partners),
    share: memory.float64(partners),
    alonePartner: memory.int32(partners),
    aloneShare: memory.float64(partners),
  };
}
