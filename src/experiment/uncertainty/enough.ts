/** Enough futures for this difference? A light beside every paired comparison. */
import type { Comparison } from '../compare.ts';
import type { Ensemble } from '../ensemble.ts';
import { mostForTelling, tellingOf, TELLING_LOOKS, type DifferenceQuestion } from './telling.ts';

/**
 * `enough`: there is a verdict; `more`: further futures would probably bring one; `beyond`: it would take more than are ever run;
 * `never`: futures without a denominator stay without one, however many are run.
 */
export type Light = 'enough' | 'more' | 'beyond' | 'never';

/** A light, and at `more` about how many futures it will take in all: the number of a look. */
export interface Enough {
  readonly light: Light;
  readonly needed: number | null;
}

/** The question that running on for a comparison's verdict asks. */
export function questionAbout({ a, b, outcome, quarter }: Comparison): DifferenceQuestion {
  return { kind: 'difference', a, b, outcome, quarter };
}

/** The light of a comparison that was made of this ensemble. */
export function enoughFor(ensemble: Ensemble, comparison: Comparison): Enough {
  const { doubt, replicates } = comparison;
  if (doubt === null) return { light: 'enough', needed: null };
  if (doubt === 'no-denominator') return { light: 'never', needed: null };
  const { state, needed } = tellingOf(ensemble, questionAbout(comparison));
  if (state === 'beyond') return { light: 'beyond', needed: null };
  const wanted = Math.max(replicates + 1, Math.min(needed ?? 0, mostForTelling()));
  return { light: 'more', needed: TELLING_LOOKS.find((look) => look >= wanted) ?? mostForTelling() };
}
