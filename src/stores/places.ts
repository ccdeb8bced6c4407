/** What each cluster and each region gets and brings, and where the rest of the federal money goes, read at the ten-year horizon. */
import { clusterScope, clustersOf, regionScope, valuesAt, type Ensemble } from '../experiment/ensemble.ts';
import { programmeMoney } from '../experiment/money.ts';
import { summarise, type Summary } from '../experiment/statistics.ts';
import type { ClusterSetting } from '../model/cluster-design.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import { REGION_IDS, SECOND_TRANCHE_END } from '../model/published.ts';
import { clusterOverheads, type Spending } from './money.ts';

/** How the programme is split up. */
export type Split = 'clusters' | 'regions';

/** One row: a place and a summary per outcome. Means add up over rows; medians would not. */
export interface PlaceRow {
  /** `whole`, the id of a cluster or the id of a region. */
  readonly place: string;
  /** The cluster's setting where the place is one. */
  readonly cluster: ClusterSetting | null;
  readonly summaries: readonly Summary[];
}

/** The columns of the table. */
export const PLACE_OUTCOMES = [
  'projects',
  'federalCommitted',
  'partnersCommitted',
  'additionalGdp',
  'additionalJobYears',
] as const satisfies readonly OutcomeId[];

type Place = Pick<PlaceRow, 'place' | 'cluster'> & { readonly scope: number };

function placesOf(ensemble: Ensemble, world: number, split: Split): readonly Place[] {
  if (split === 'regions') return REGION_IDS.map((id, r) => ({ place: id, cluster: null, scope: regionScope(ensemble, r) }));
  return clustersOf(ensemble, world).map((cluster, c) => ({ place: cluster.id, cluster, scope: clusterScope(c) }));
}

/** Reads the rows of a split of one world, the whole programme last; none where the run ends before the ten years do. */
export function readPlaces(ensemble: Ensemble, world: number, split: Split): readonly PlaceRow[] {
  // A run that ends before has no such date.
  if (ensemble.request.quarters < SECOND_TRANCHE_END) return [];
  const whole: Place = { place: 'whole', cluster: null, scope: 0 };
  return [...placesOf(ensemble, world, split), whole].map(({ place, cluster, scope }) => ({
    place,
    cluster,
    summaries: PLACE_OUTCOMES.map((outcome) => summarise(valuesAt(ensemble, world, scope, outcome, SECOND_TRANCHE_END))),
  }));
}

/** Where federal money goes beside projects: services, the running of the clusters, nowhere yet or lapsed; and all of it, projects included. */
export type BudgetPart = 'services' | 'running' | 'uncommitted' | 'all';

/** One part of the federal money, CAD M. */
export interface BudgetRow {
  readonly part: BudgetPart;
  readonly summary: Summary;
}

/** Money that runs each cluster and its services, by cluster and replicate. */
function operationsOf(ensemble: Ensemble, world: number, clusters: number): readonly Float64Array[] {
  return Array.from({ length: clusters }, (_, c) => {
    const paid = valuesAt(ensemble, world, clusterScope(c), 'federalPaid', SECOND_TRANCHE_END);
    return valuesAt(ensemble, world, clusterScope(c), 'federalCost', SECOND_TRANCHE_END).map((cost, r) => cost - (paid[r] ?? 0));
  });
}

/**
 * Reads where the federal money of one world goes that no project has: with the money committed to projects these parts add up to `all`,
 * in every replicate. Nothing where the programme has no money by then; no services where they take nothing.
 */
export function readBudget(ensemble: Ensemble, world: number): readonly BudgetRow[] {
  const spending: Spending = { ...ensemble.request.worlds[world], clusters: clustersOf(ensemble, world) };
  const total = programmeMoney(spending, SECOND_TRANCHE_END);
  if (total <= 0 || ensemble.request.quarters < SECOND_TRANCHE_END) return [];
  const overheads = clusterOverheads(spending);
  const operations = operationsOf(ensemble, world, overheads.length);
  const committed = valuesAt(ensemble, world, 0, 'federalCommitted', SECOND_TRANCHE_END);
  const sumOver = (of: (c: number) => number, r: number): number =>
    operations.reduce((sum, column, c) => sum + of(c) * (column[r] ?? 0), 0);
  // Both are taken from each dollar alike as long as a cluster runs, so that their proportion is that of their shares.
  const served = overheads.map(({ services, running }) => (services > 0 ? services / (services + running) : 0));
  const services = committed.map((_, r) => sumOver((c) => served[c] ?? 0, r));
  const running = committed.map((_, r) => sumOver((c) => 1 - (served[c] ?? 0), r));
  const uncommitted = committed.map((money, r) => Math.max(0, total - money - (services[r] ?? 0) - (running[r] ?? 0)));
  const rows: BudgetRow[] = [
    { part: 'services', summary: summarise(services) },
    { part: 'running', summary: summarise(running) },
    { part: 'uncommitted', summary: summarise(uncommitted) },
    { part: 'all', summary: summarise(committed.map(() => total)) },
  ];
  return served.some((share) => share > 0) ? rows : rows.slice(1);
}
