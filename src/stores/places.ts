/** What each cluster and each region gets and brings, read at the ten-year horizon. */
import { clusterScope, clustersOf, regionScope, valuesAt, type Ensemble } from '../experiment/ensemble.ts';
import { summarise, type Summary } from '../experiment/statistics.ts';
import type { ClusterSetting } from '../model/cluster-design.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import { REGION_IDS, SECOND_TRANCHE_END } from '../model/published.ts';

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

/** Reads the rows of a split of one world, the whole programme last. */
export function readPlaces(ensemble: Ensemble, world: number, split: Split): readonly PlaceRow[] {
  const whole: Place = { place: 'whole', cluster: null, scope: 0 };
  return [...placesOf(ensemble, world, split), whole].map(({ place, cluster, scope }) => ({
    place,
    cluster,
    summaries: PLACE_OUTCOMES.map((outcome) => summarise(valuesAt(ensemble, world, scope, outcome, SECOND_TRANCHE_END))),
  }));
}
