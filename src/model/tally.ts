/** Running totals of a world beside its counterfactual, by scope: the whole, the world's clusters in order, the regions. */
import { scopeCount } from './outcomes.ts';

/** Spending so far, and commercial value added so far and (annual) now; direct, CAD M. */
export interface Flows {
  readonly spending: Float64Array;
  readonly value: Float64Array;
  readonly valueNow: Float64Array;
}

const COLUMNS = [
  'projects',
  'federal',
  'provincial',
  'paid',
  'partners',
  'participations',
  'smes',
  'collaborations',
  'commercialised',
  'stopped',
  'ip',
  'opened',
  'closed',
  'raised',
  'vouchers',
  'deadweightFederal',
  'deadweightCost',
  'cost',
  'spilloverGdp',
  'spilloverNow',
  'additionalPresent',
  'worth',
  'worthLow',
  'operationsBefore',
] as const;

/**
 * Running totals of one world, one row per scope. Money in CAD M.
 * `federal`, `provincial`, `partners`, `cost`: money of funded projects, stopped ones with what they spent; `partners` includes a province's part.
 * `deadweightFederal`, `deadweightCost`: federal money in projects that also proceed in the counterfactual, and their cost there.
 * `vouchers`: R&D that vouchers paid for or brought; `spilloverNow`: annual spillover value added beyond the counterfactual's;
 * `worth`, `worthLow`: net present value at the chosen rate and at 3 %; `operationsBefore`: money for clusters' operations up to the last
 * quarter taken.
 */
export type Tally = Readonly<Record<(typeof COLUMNS)[number], Float64Array>> & {
  /** Clusters of the world: region scopes stand behind theirs. */
  readonly clusters: number;
  /** Cumulative flows of funded projects, and of the same projects in the counterfactual. */
  readonly gross: Flows;
  readonly deadweight: Flows;
  /** Of gross − deadweight, what crowding displaces beyond the usual displacement. */
  readonly crowded: Flows;
};

/** A tally at zero for a world of so many clusters. */
export function createTally(clusters: number): Tally {
  const zeros = (): Float64Array => new Float64Array(scopeCount(clusters));
  const flows = (): Flows => ({ spending: zeros(), value: zeros(), valueNow: zeros() });
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, zeros()])) as Record<(typeof COLUMNS)[number], Float64Array>;
  return { ...columns, clusters, gross: flows(), deadweight: flows(), crowded: flows() };
}

/** Adds `amount` to the whole, to a cluster and to a region. */
export function addTo(column: Float64Array, clusters: number, cluster: number, region: number, amount: number): void {
  column[0]! += amount;
  column[1 + cluster]! += amount;
  column[1 + clusters + region]! += amount;
}
