/**
 * The evaluation of treated firms as it was last run, as data for the page: what an evaluator would report beside what is true.
 * Written by `npm run evaluate` together with `docs/evaluation.md`, from the same replicates and with the same digits.
 */
import type { MeasureId } from './measures.ts';
import recorded from './recorded-evaluation.json';

/** A mean over replicates and half of its 95 % interval, in the unit and with the digits shown. */
export interface RecordedEstimate {
  readonly mean: number;
  readonly reach: number;
}

/** What an evaluator would report, what is true, and the difference. */
export interface RecordedTrio {
  readonly estimate: RecordedEstimate;
  readonly truth: RecordedEstimate;
  readonly bias: RecordedEstimate;
}

/** How an effect is written: in per cent, in points of percentage, or as a number for each firm. */
export type EffectUnit = 'percent' | 'points' | 'count';

/** Firms below 500 jobs before treatment, or all. */
export type RecordedGroup = 'SME' | 'all';

/** One effect after four and after six years. */
export interface RecordedEffect {
  readonly group: RecordedGroup;
  readonly measure: MeasureId;
  readonly unit: EffectUnit;
  readonly year4: RecordedTrio;
  readonly year6: RecordedTrio;
}

/** A part of the identity that takes the bias apart; the parts between truth and bias add up to the bias. */
export type BiasTerm =
  'estimate' | 'truth' | 'wouldHaveGained' | 'controlsWouldHaveGained' | 'onControls' | 'early' | 'otherFirms' | 'bias';

/** A part after six years: value added of projects, CAD thousand a year per treated firm, with the sign that it has in the sum. */
export interface RecordedBiasTerm {
  readonly group: RecordedGroup;
  readonly term: BiasTerm;
  readonly value: RecordedEstimate;
}

/** A study beside which the model is put. */
export type StudyId = 'italy-jobs' | 'denmark-productivity' | 'bavaria-research' | 'denmark-collaboration' | 'britain-survival';

/** What stands beside a study: as evaluated and in truth; `times` is a ratio, for which no interval is taken. */
export interface RecordedStudy {
  readonly study: StudyId;
  readonly measure: MeasureId;
  readonly unit: EffectUnit | 'times';
  readonly estimate: { readonly mean: number; readonly reach: number | null };
  readonly truth: { readonly mean: number; readonly reach: number | null };
}

/** An evaluation as data. */
export interface RecordedEvaluation {
  readonly stamp: { readonly model: string; readonly seed: string; readonly replicates: number; readonly quarters: number };
  readonly effects: readonly RecordedEffect[];
  readonly biasTerms: readonly RecordedBiasTerm[];
  readonly studies: readonly RecordedStudy[];
}

/** The last run. */
export const RECORDED_EVALUATION = recorded as RecordedEvaluation;
