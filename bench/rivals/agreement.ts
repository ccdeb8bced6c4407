/**
 * Whether a rival computes the same thing: over replicates with a population each, which both start from, the mean difference of every statistic
 * in every world is no larger than luck makes it.
 */
import { STATISTICS, type Census } from './population.ts';

/** A statistic of a world, ours and the rival's mean over the replicates, and their difference in its own standard errors. */
export interface Comparison {
  readonly world: number;
  readonly statistic: keyof Census;
  readonly ours: number;
  readonly theirs: number;
  /** Standard error of the mean difference, over our mean: how small a difference would be noticed. */
  readonly relativeError: number;
  readonly errors: number;
}

/** Whether all statistics agree, and each comparison. */
export interface Agreement {
  readonly agrees: boolean;
  readonly replicates: number;
  readonly comparisons: readonly Comparison[];
}

/** Standard errors that luck may be off: of 12 comparisons with 24 replicates each one in two hundred rivals that are right would fail. */
export const TOLERANCE = 4;

/** Compares censuses `[replicate][world]` of both; at least three replicates. */
export function agreementOf(ours: readonly (readonly Census[])[], theirs: readonly (readonly Census[])[]): Agreement {
  if (ours.length !== theirs.length || ours.length < 3) {
    throw new Error(`found ${ours.length} and ${theirs.length} replicates, expected as many of each, from 3`);
  }
  const comparisons = ours[0]!.flatMap((_, world) =>
    STATISTICS.map((statistic) => {
      const a = ours.map((worlds) => worlds[world]![statistic]);
      const b = theirs.map((worlds) => worlds[world]![statistic]);
      return { world, statistic, ...compared(a, b) };
    }),
  );
  return { agrees: comparisons.every(({ errors }) => Math.abs(errors) <= TOLERANCE), replicates: ours.length, comparisons };
}

function compared(a: readonly number[], b: readonly number[]): Pick<Comparison, 'ours' | 'theirs' | 'relativeError' | 'errors'> {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ours, theirs] = [mean(a), mean(b)];
  const differences = b.map((value, r) => value - a[r]!);
  const difference = theirs - ours;
  const variance = differences.reduce((sum, value) => sum + (value - difference) * (value - difference), 0) / (a.length - 1);
  const error = Math.sqrt(variance / a.length);
  const errors = difference === 0 ? 0 : error > 0 ? difference / error : Infinity;
  return { ours, theirs, relativeError: ours === 0 ? error : error / Math.abs(ours), errors };
}
