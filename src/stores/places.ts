/** What each cluster and each region gets and brings, read at the ten-year horizon. */
import { valuesAt, type Ensemble } from '../experiment/ensemble.ts';
import { summarise, type Summary } from '../experiment/statistics.ts';
import { FIRST_CLUSTER_SCOPE, FIRST_REGION_SCOPE, SCOPES, type OutcomeId } from '../model/outcomes.ts';
import { SECOND_TRANCHE_END } from '../model/published.ts';

/** How the programme is split up. */
export type Split = 'clusters' | 'regions';

/** One row: a scope of the recording and a summary per outcome. Means add up over rows; medians would not. */
export interface PlaceRow {
  readonly scope: string;
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

/** Reads the rows of a split of one world, the whole programme last. */
export function readPlaces(ensemble: Ensemble, world: number, split: Split): readonly PlaceRow[] {
  const from = split === 'clusters' ? FIRST_CLUSTER_SCOPE : FIRST_REGION_SCOPE;
  const to = split === 'clusters' ? FIRST_REGION_SCOPE : SCOPES.length;
  const positions = [...SCOPES.keys()].slice(from, to);
  return [...positions, 0].map((position) => ({
    scope: SCOPES[position] ?? '',
    summaries: PLACE_OUTCOMES.map((outcome) => summarise(valuesAt(ensemble, world, position, outcome, SECOND_TRANCHE_END))),
  }));
}
