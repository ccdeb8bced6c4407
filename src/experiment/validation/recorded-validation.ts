/**
 * The validation as it was last run, as data for the page: every row with its verdict, the course of what dated facts speak of, and what
 * each cluster had brought after ten years. Written by `npm run validate` together with `docs/validation.md`.
 */
import type { OutcomeId } from '../../model/outcomes.ts';
import type { Standing } from './pattern.ts';
import recorded from './recorded-validation.json';
import type { RunStamp } from './validation-report.ts';
import type { RowVerdict } from './validate.ts';

/** One row: a dated fact or finding, what the base run gave for it, and the verdict. Values in `unit`; `high` is null where there is no upper limit. */
export interface RecordedRow {
  readonly id: string;
  readonly what: string;
  readonly date: string;
  readonly quarter: number | null;
  readonly published: string;
  readonly unit: string;
  readonly decimals: number;
  /** Limits that the fact allows. */
  readonly low: number;
  readonly high: number | null;
  readonly standing: Standing;
  /** What of the row the model was given; null where it was given nothing. */
  readonly given: string | null;
  readonly verdict: RowVerdict;
  /** Median of the replicates and their 5–95 % range. */
  readonly simulated: { readonly median: number; readonly low: number; readonly high: number };
  /** Ids of the facts that the row rests on; empty where `source` alone says it. */
  readonly facts: readonly string[];
  readonly source: string;
  /** The observer whose course over time the row is a point of; null where there is none. */
  readonly outcome: OutcomeId | null;
  readonly note: string | null;
  readonly reason: string | null;
}

/** The course of an outcome, whole programme, at quarters 0…Q: median and 5–95 % range, four significant digits. */
export interface RecordedCourse {
  readonly outcome: OutcomeId;
  readonly median: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** An outcome of one cluster, or of the whole programme where `cluster` is null, ten years after the start; four significant digits. */
export interface RecordedPart {
  readonly cluster: string | null;
  readonly outcome: OutcomeId;
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** A validation as data. */
export interface RecordedValidation {
  readonly stamp: RunStamp;
  readonly rows: readonly RecordedRow[];
  readonly courses: readonly RecordedCourse[];
  readonly parts: readonly RecordedPart[];
}

/** The last run. */
export const RECORDED_VALIDATION = recorded as RecordedValidation;
