/** Clusters and the government's accounts by cluster: row `c` of every column is cluster `c`. Money cumulative, CAD M. */
import { STAGES, type ClusterDesign } from '../cluster-design.ts';

/** Accounts of one world. appropriated = committed + bank + operations + lapsed, at every quarter. */
export interface ClusterAccounts {
  readonly appropriated: Float64Array;
  /** Federal money committed to projects, less what stopped projects returned. */
  readonly committed: Float64Array;
  readonly bank: Float64Array;
  /** Money that runs the clusters and the services paid from the budget. */
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
  /** What gates look at: funded projects, their partners, SMEs, public and private money, completed ones and their IP rights. */
  readonly projects: Float64Array;
  readonly partners: Float64Array;
  readonly smes: Float64Array;
  readonly publicMoney: Float64Array;
  readonly privateMoney: Float64Array;
  readonly completed: Float64Array;
  readonly ipRights: Float64Array;
  /** Members at the last gate; gates failed so far; quarter in which winding down began, −1 before. */
  readonly membersAtGate: Float64Array;
  readonly strikes: Uint8Array;
  readonly windDownFrom: Int32Array;
  /** Stage of the cluster's life, its place among `STAGES`; firms a year and two years ago. */
  readonly stage: Uint8Array;
  readonly firmsBefore: Float64Array;
  /** Spending of funded projects over the cluster's own R&D, 0–1. */
  readonly crowding: Float64Array;
  /** Voucher money not yet given out. */
  readonly voucherMoney: Float64Array;
}

/** Quarters over which the performance rule measures returns. */
export const RETURN_WINDOW = 8;

/** Shares of the clusters in the project money of all envelopes, `projectShare[c]` of each; equal where there is none at all. */
export function publishedShares(clusters: readonly ClusterDesign[], projectShare: Float64Array): Float64Array {
  const money = clusters.map(({ envelopes }, c) => (envelopes[0] + envelopes[1]) * projectShare[c]!);
  const total = money.reduce((sum, amount) => sum + amount, 0);
  return Float64Array.from(money, (amount) => (total > 0 ? amount / total : 1 / clusters.length));
}

/** Accounts at zero and shares of project money as the envelopes say. */
export function createClusterAccounts(clusters: readonly ClusterDesign[], projectShare: Float64Array): ClusterAccounts {
  const n = clusters.length;
  const zeros = (): Float64Array => new Float64Array(n);
  return {
    appropriated: zeros(),
    committed: zeros(),
    bank: zeros(),
    operations: zeros(),
    lapsed: zeros(),
    neverAllotted: 0,
    share: publishedShares(clusters, projectShare),
    callOpen: new Uint8Array(n),
    recentValue: new Float64Array(n * RETURN_WINDOW),
    paid: zeros(),
    takenOver: zeros(),
    projects: zeros(),
    partners: zeros(),
    smes: zeros(),
    publicMoney: zeros(),
    privateMoney: zeros(),
    completed: zeros(),
    ipRights: zeros(),
    membersAtGate: zeros(),
    strikes: new Uint8Array(n),
    windDownFrom: new Int32Array(n).fill(-1),
    stage: Uint8Array.from(clusters, ({ stage }) => STAGES.indexOf(stage)),
    firmsBefore: Float64Array.from({ length: n * 2 }, (_, k) => (k < n ? clusters[k]!.firms : 0)),
    crowding: zeros(),
    voucherMoney: zeros(),
  };
}
