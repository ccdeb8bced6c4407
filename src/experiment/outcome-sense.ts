/** What an outcome's numbers mean: which way is better, and over what a ratio is taken. A ratio over zero is 0 in data and means nothing. */
import type { OutcomeId } from '../model/outcomes.ts';

/** Outcomes of which less is better. */
export const LESS_IS_BETTER: readonly OutcomeId[] = ['deadweightShare', 'lapsed', 'costPerAdditionalJobYear', 'federalCost'];

/** What a ratio is taken over: without it the ratio says nothing. */
export const DENOMINATORS: Partial<Record<OutcomeId, OutcomeId>> = {
  smesPerProject: 'projects',
  deadweightShare: 'federalCommitted',
  additionalRdPerFederal: 'federalCommitted',
  costPerAdditionalJobYear: 'additionalJobYears',
  // What was appropriated is not recorded: where something was committed, something was.
  absorption: 'federalCommitted',
};
