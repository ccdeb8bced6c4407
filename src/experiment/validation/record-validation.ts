/** Puts a validation down as data for the page, from the same rows and ensemble as `docs/validation.md`. */
import type { OutcomeId } from '../../model/outcomes.ts';
import { CLUSTERS, SECOND_TRANCHE_END } from '../../model/published.ts';
import { clusterScope, valuesAt, type Ensemble } from '../ensemble.ts';
import { bandOf, summarise } from '../statistics.ts';
import { dateOf } from './pattern.ts';
import type { RecordedCourse, RecordedPart, RecordedRow, RecordedValidation } from './recorded-validation.ts';
import type { ValidationRow } from './validate.ts';
import type { RunStamp } from './validation-report.ts';

/** Outcomes that dated facts speak of, in the order in which the page draws them. */
export const DRAWN_OUTCOMES: readonly OutcomeId[] = [
  'members',
  'projects',
  'participations',
  'smesPerProject',
  'federalCommitted',
  'partnersCommitted',
  'lapsed',
  'grossGdp',
  'grossJobYears',
];

/** Outcomes that a cluster's own claims can be held against. */
export const CLAIMED_OUTCOMES: readonly OutcomeId[] = ['grossGdp', 'additionalGdp', 'grossJobYears', 'additionalJobYears', 'grossJobs'];

/** A number in four significant digits: what is shown has three. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

function rowOf({ pattern, standing, median, low, high, verdict }: ValidationRow): RecordedRow {
  const { id, what, quarter, published, unit, decimals, given, facts, source, reading } = pattern;
  return {
    id,
    what,
    date: dateOf(pattern),
    quarter,
    published,
    unit,
    decimals,
    low: pattern.low,
    high: pattern.high === Infinity ? null : pattern.high,
    standing,
    given,
    verdict,
    // In full, so that both texts of the run round the same number.
    simulated: { median, low, high },
    facts,
    source,
    outcome: reading.from === 'recording' ? (reading.outcome ?? null) : null,
    note: pattern.note ?? null,
    reason: pattern.reason ?? null,
  };
}

function courseOf(ensemble: Ensemble, outcome: OutcomeId): RecordedCourse {
  const { p05, p50, p95 } = bandOf(ensemble, 0, 0, outcome);
  const written = (values: Float64Array): number[] => Array.from(values, (value) => rounded(value));
  return { outcome, median: written(p50), low: written(p05), high: written(p95) };
}

function partOf(ensemble: Ensemble, cluster: string | null, scope: number, outcome: OutcomeId): RecordedPart {
  const { p05, p50, p95 } = summarise(valuesAt(ensemble, 0, scope, outcome, SECOND_TRANCHE_END));
  return { cluster, outcome, median: rounded(p50), low: rounded(p05), high: rounded(p95) };
}

/** The validation as data. The ensemble's first world is the base run, with the clusters as published. */
export function recordValidation(rows: readonly ValidationRow[], ensemble: Ensemble, stamp: RunStamp): RecordedValidation {
  const scopes = [null, ...CLUSTERS.map(({ id }) => id)];
  return {
    stamp,
    rows: rows.map(rowOf),
    courses: DRAWN_OUTCOMES.map((outcome) => courseOf(ensemble, outcome)),
    parts: scopes.flatMap((cluster, s) =>
      CLAIMED_OUTCOMES.map((outcome) => partOf(ensemble, cluster, cluster === null ? 0 : clusterScope(s - 1), outcome)),
    ),
  };
}

/** The data as text: one row, course or part a line, so that a change is seen line by line. The same run gives the same bytes. */
export function recordedText({ stamp, rows, courses, parts }: RecordedValidation): string {
  const list = (items: readonly unknown[]): string => `[\n    ${items.map((item) => JSON.stringify(item)).join(',\n    ')}\n  ]`;
  return `{\n  "stamp": ${JSON.stringify(stamp)},\n  "rows": ${list(rows)},\n  "courses": ${list(courses)},\n  "parts": ${list(parts)}\n}\n`;
}
