/** What several timings of the same thing say: the middle one, and how far they lie apart. */

/** Median, least and greatest of the values, and how many there were. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly rounds: number;
}

/** The spread of at least one value; the median of an even number lies halfway between the middle two. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('found no timings, expected at least one');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
  return { median, least: sorted[0]!, most: sorted[sorted.length - 1]!, rounds: sorted.length };
}

/** The spread of the rounds' own ratios: what disturbs a round disturbs both sides of it. */
export function spreadOfRatios(values: readonly number[], others: readonly number[]): Spread {
  if (values.length !== others.length) throw new Error(`found ${values.length} and ${others.length} rounds, expected as many of each`);
  return spreadOf(values.map((value, round) => value / others[round]!));
}
