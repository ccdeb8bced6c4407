/** Clusters and the government's accounts by cluster: row `c` of every column is cluster `c`. Money cumulative, CAD M. */
import { CLUSTERS } from '../published.ts';

/** Accounts of one world. appropriated = committed + bank + operations + lapsed, at every quarter. */
export interface ClusterAccounts {
  readonly appropriated: Float64Array;
  readonly committed: Float64Array;
  readonly bank: Float64Array;
  readonly operations: Float64Array;
  readonly lapsed: Float64Array;
  /** Voted money that never reached a cluster: appropriated and lapsed at once, for the whole programme. */
  neverAllotted: number;
  /** Share of project money under the portfolio rule; sums to 1. */
  readonly share: Float64Array;
  /** Whether the cluster takes applications this quarter. */
  readonly callOpen: Uint8Array;
  /** Quarterly commercial value added of funded projects over the last 8 quarters, `recentValue[(t mod 8) × clusters + c]`. */
  readonly recentValue: Float64Array;
  readonly paid: Float64Array;
  /** Annual value added of projects whose partners have all closed, CAD M a year: held by whoever took them over. */
  readonly takenOver: Float64Array;
}

/** Quarters over which the performance rule measures returns. */
export const RETURN_WINDOW = 8;

/** Accounts at zero and published shares of project money. */
export function createClusterAccounts(): ClusterAccounts {
  const n = CLUSTERS.length;
  const zeros = (): Float64Array => new Float64Array(n);
  const total = CLUSTERS.reduce((sum, c) => sum + c.envelopes[0] + c.envelopes[1], 0);
  return {
    appropriated: zeros(),
    committed: zeros(),
    bank: zeros(),
    operations: zeros(),
    lapsed: zeros(),
    neverAllotted: 0,
    share: Float64Array.from(CLUSTERS, (c) => (c.envelopes[0] + c.envelopes[1]) / total),
    callOpen: new Uint8Array(n),
    recentValue: new Float64Array(n * RETURN_WINDOW),
    paid: zeros(),
    takenOver: zeros(),
  };
}
