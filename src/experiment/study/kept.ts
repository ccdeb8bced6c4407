/**
 * What is kept of a world whose recording is dropped: every observer of the whole programme at the end of each fiscal year, so that outcome
 * and year can be chosen afterwards without a new run; and, where it is asked for, the results of each region.
 */
import { OUTCOMES, OUTCOME_INDEX, clusterScopes, regionScope, seriesOffset, type OutcomeId } from '../../model/outcomes.ts';
import { REGION_IDS } from '../../model/published.ts';
import type { Recording, SimulationRequest } from '../../model/simulate.ts';
import { scopesOf } from '../ensemble.ts';

/** Observers that are kept by region. */
export const REGIONAL: readonly OutcomeId[] = ['additionalJobYears', 'additionalGdp', 'federalCommitted'];

/** Quarters that are kept of so many: the end of every fiscal year, and the last. */
export function keptQuarters(quarters: number): readonly number[] {
  const ends = Array.from({ length: Math.floor(quarters / 4) }, (_, year) => 4 * (year + 1));
  return ends.at(-1) === quarters ? ends : [...ends, quarters];
}

/** How many numbers are kept of the whole programme in a world of so many quarters. */
export function keptLength(quarters: number): number {
  return keptQuarters(quarters).length * OUTCOMES.length;
}

/** What is kept of one world of a recording, the recording's request given: `kept[year × observers + observer]`. */
export function keptOf(request: SimulationRequest, { values }: Recording, world: number): Float64Array {
  const scopes = scopesOf(request);
  const kept = new Float64Array(keptLength(request.quarters));
  keptQuarters(request.quarters).forEach((quarter, year) => {
    for (let o = 0; o < OUTCOMES.length; o++)
      kept[year * OUTCOMES.length + o] = values[seriesOffset(world, 0, o, request.quarters, scopes) + quarter];
  });
  return kept;
}

/** How many numbers are kept of the regions in a world of so many quarters. */
export function regionalLength(quarters: number): number {
  return keptQuarters(quarters).length * REGION_IDS.length * REGIONAL.length;
}

/** What is kept of the regions of one world: `kept[(year × regions + region) × regional + observer]`. */
export function regionalOf(request: SimulationRequest, { values }: Recording, world: number): Float64Array {
  const scopes = scopesOf(request);
  const clusters = clusterScopes(request.worlds);
  const kept = new Float64Array(regionalLength(request.quarters));
  let at = 0;
  for (const quarter of keptQuarters(request.quarters))
    for (let region = 0; region < REGION_IDS.length; region++)
      for (const id of REGIONAL)
        kept[at++] = values[seriesOffset(world, regionScope(clusters, region), OUTCOME_INDEX[id], request.quarters, scopes) + quarter];
  return kept;
}
