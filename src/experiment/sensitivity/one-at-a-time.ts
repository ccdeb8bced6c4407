/** Values of a factor for tornados, curves and maps: low and high, spread over the range, every one of a list. */
import { HIGH_SHARE, LOW_SHARE, type Factor, type FactorValue } from '../study/factor.ts';

/** How finely a range is searched for the values that it has. */
const FINE = 1024;
/** The most values of a whole number that a curve takes one by one; wider ranges are spread over. */
const MOST_VALUES = 24;

/** Lowest and highest value that a factor is shown with: shares 0.05 and 0.95 of a prior, the ends of a lever's range. */
export function endsOf({ kind, valueAt }: Pick<Factor, 'kind' | 'valueAt'>): readonly [low: FactorValue, high: FactorValue] {
  return kind === 'lever' ? [valueAt(0), valueAt(1)] : [valueAt(LOW_SHARE), valueAt(HIGH_SHARE)];
}

/** Each value once, in the order given. */
function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

/** `count` of a list evenly spread, its first and last included; the whole list where it has no more. */
function thinned<T>(values: readonly T[], count: number): readonly T[] {
  if (values.length <= count) return values;
  return Array.from({ length: count }, (_, n) => values[Math.round((n * (values.length - 1)) / Math.max(1, count - 1))]);
}

/** Values at evenly spread shares between those of the two ends. */
function spread({ kind, valueAt }: Factor, points: number): readonly FactorValue[] {
  const [from, to] = kind === 'lever' ? [0, 1] : [LOW_SHARE, HIGH_SHARE];
  const shares = Array.from({ length: points }, (_, n) => (points < 2 ? 0.5 : from + ((to - from) * n) / (points - 1)));
  return distinct(shares.map(valueAt));
}

/** Every whole number of a factor's range, ascending. */
function wholes({ valueAt }: Factor): readonly FactorValue[] {
  return distinct(Array.from({ length: FINE }, (_, n) => valueAt((n + 0.5) / FINE)));
}

/**
 * Values of a factor in the order of a curve: every option; every whole number where there are at most 24; else about `points` values, a
 * prior's from its share 0.05 to 0.95, a lever's over its range. Fewer where the lever's own steps are wider.
 */
export function valuesAlong(factor: Factor, points: number): readonly FactorValue[] {
  if (factor.scale === 'options') return factor.options ?? [];
  if (factor.scale === 'continuous') return spread(factor, points);
  const all = wholes(factor);
  return all.length <= MOST_VALUES ? all : thinned(all, points);
}

/** Values of a factor along the side of a map: every option, or at most `points` numbers. */
export function valuesAcross(factor: Factor, points: number): readonly FactorValue[] {
  return factor.scale === 'whole' ? thinned(wholes(factor), points) : valuesAlong(factor, points);
}

/** Values with one more at its place: numbers ascending, what is no number of a scale of numbers stays out. */
export function withOwn(values: readonly FactorValue[], own: FactorValue, { scale }: Pick<Factor, 'scale'>): readonly FactorValue[] {
  if (values.includes(own) || scale === 'options' || typeof own !== 'number') return values;
  return [...values, own].sort((a, b) => Number(a) - Number(b));
}

/** The two values of a tornado's bar, or every option. */
export function barValues(factor: Factor): readonly FactorValue[] {
  if (factor.scale === 'options') return factor.options ?? [];
  return [factor.valueAt(LOW_SHARE), factor.valueAt(HIGH_SHARE)];
}
