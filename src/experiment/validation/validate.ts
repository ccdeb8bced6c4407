/** Validation: each pattern beside what the base run gives, and the verdict. Nothing is forced: what is missed is said to be. */
import { summarise } from '../statistics.ts';
import { valuesOf, type Evidence } from './moments.ts';
import { standingOf, type Pattern, type Standing } from './pattern.ts';

/** `met` where the median lies within the limits; `not-measured` where no replicate shows the pattern. */
export type RowVerdict = 'met' | 'missed' | 'not-measured';

/** One row: a pattern, the median and the 5–95 % range of the replicates in its unit, and the verdict. */
export interface ValidationRow {
  readonly pattern: Pattern;
  readonly standing: Standing;
  /** Replicates that show the pattern. */
  readonly count: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly verdict: RowVerdict;
}

/** How many rows of a standing are met. */
export interface ValidationCount {
  readonly standing: Standing;
  readonly rows: number;
  readonly met: number;
  readonly missed: number;
}

/** Whether a value lies within a pattern's limits, which belong to it. */
export function isWithin({ low, high }: Pick<Pattern, 'low' | 'high'>, value: number): boolean {
  return value >= low && value <= high;
}

/** Holds the evidence against each pattern. */
export function validate(patterns: readonly Pattern[], evidence: Evidence): readonly ValidationRow[] {
  return patterns.map((pattern) => {
    const { count, p05, p50, p95 } = summarise(valuesOf(pattern, evidence));
    const verdict = count === 0 ? 'not-measured' : isWithin(pattern, p50) ? 'met' : 'missed';
    return { pattern, standing: standingOf(pattern), count, median: p50, low: p05, high: p95, verdict };
  });
}

/** Rows met and missed, fitted and predicted apart: adding them up would let given rows pass for evidence. */
export function countRows(rows: readonly Pick<ValidationRow, 'standing' | 'verdict'>[]): readonly ValidationCount[] {
  return (['fitted', 'predicted'] as const).map((standing) => {
    const own = rows.filter((row) => row.standing === standing);
    const count = (verdict: RowVerdict): number => own.filter((row) => row.verdict === verdict).length;
    return { standing, rows: own.length, met: count('met'), missed: count('missed') };
  });
}

/** Missed rows for which nobody has written why: they are a defect of the model or of its documents. */
export function unexplained(rows: readonly ValidationRow[]): readonly ValidationRow[] {
  return rows.filter(({ verdict, pattern }) => verdict === 'missed' && pattern.reason === undefined);
}
