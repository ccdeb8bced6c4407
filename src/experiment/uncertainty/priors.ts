/** Priors of the assumptions: which are drawn, from what, and the value at a share of its distribution. */
import { exp, normalQuantile } from '../../model/exact-math.ts';
import { PARAMETERS, type AssumptionId, type Parameter, type Prior } from '../../model/parameters.ts';

/** What is believed of an assumption, with the limits that no draw leaves. */
export interface Belief extends Pick<Parameter, 'min' | 'max'> {
  readonly id: AssumptionId;
  readonly prior: NonNullable<Prior>;
}

/**
 * The prior of a parameter for drawing. What was fitted to dated facts keeps the width of its prior around the fitted value: the facts moved
 * its centre, and drawing around a centre that they rule out would widen the bands by what is known to be wrong.
 */
function beliefOf({ id, prior, basis, min, max, default: fitted }: (typeof PARAMETERS)[number]): Belief[] {
  if (prior === null) return [];
  if (basis !== 'calibrated') return [{ id, prior, min, max }];
  if (prior.dist === 'normal') return [{ id, prior: { ...prior, mean: fitted }, min, max }];
  if (prior.dist === 'lognormal') return [{ id, prior: { ...prior, median: fitted }, min, max }];
  return [{ id, prior, min, max }];
}

/** Every assumption that is drawn, in the order of the parameters: the position is its axis. */
export const BELIEFS: readonly Belief[] = PARAMETERS.flatMap(beliefOf);

/** The value below which lies the share `u` (0–1, both ends open) of a belief, within its limits, in the assumption's unit. */
export function quantileOf({ prior, min, max }: Pick<Belief, 'prior' | 'min' | 'max'>, u: number): number {
  return Math.min(max, Math.max(min, unlimitedQuantile(prior, u)));
}

function unlimitedQuantile(prior: NonNullable<Prior>, u: number): number {
  switch (prior.dist) {
    case 'uniform':
      return prior.a + (prior.b - prior.a) * u;
    case 'uniform-int':
      return prior.a + Math.floor((prior.b - prior.a + 1) * u);
    case 'normal':
      return prior.mean + prior.sd * normalQuantile(u);
    case 'lognormal':
      return Math.max(prior.floor, prior.median * exp(prior.sigma * normalQuantile(u)));
    case 'triangular':
      return triangularQuantile(prior, u);
  }
}

function triangularQuantile({ a, mode, b }: Extract<Prior, { dist: 'triangular' }>, u: number): number {
  const rising = (mode - a) / (b - a);
  return u < rising ? a + Math.sqrt(u * (b - a) * (mode - a)) : b - Math.sqrt((1 - u) * (b - a) * (b - mode));
}
