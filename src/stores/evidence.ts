/** What the page of evidence shows: facts, recorded runs, claims and published results, none of which depends on what the user edits. */
import { RECORDED_EVALUATION, type RecordedEvaluation } from '../experiment/evaluation/recorded-evaluation.ts';
import { FACTS, type Fact } from '../experiment/facts.ts';
import {
  RECORDED_VALIDATION,
  type RecordedCourse,
  type RecordedPart,
  type RecordedRow,
  type RecordedValidation,
} from '../experiment/validation/recorded-validation.ts';
import { countRows, type ValidationCount } from '../experiment/validation/validate.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import { PARAMETERS } from '../model/parameters.ts';
import { SECOND_TRANCHE_END } from '../model/published.ts';

/** Every fact, in the order of the table. */
export const EVIDENCE_FACTS: readonly Fact[] = FACTS;
/** The validation as last recorded. */
export const EVIDENCE_RUN: RecordedValidation = RECORDED_VALIDATION;
/** The evaluation of treated firms as last recorded. */
export const EVIDENCE_EVALUATION: RecordedEvaluation = RECORDED_EVALUATION;

/** How many facts have a source that was read, of all. A recalled one has none. */
export function countFacts(facts: readonly Fact[]): { readonly sourced: number; readonly all: number } {
  return { sourced: facts.filter(({ read }) => read !== 'recalled').length, all: facts.length };
}

/** Rows that hold and rows that are missed, fitted and predicted apart. */
export function countStandings(rows: readonly RecordedRow[]): readonly ValidationCount[] {
  return countRows(rows);
}

/** How many assumptions have no evidence at all, of all. */
export function countAssumed(): { readonly assumed: number; readonly all: number } {
  return { assumed: PARAMETERS.filter(({ basis }) => basis === 'assumption').length, all: PARAMETERS.length };
}

/** The course of an outcome and the rows that are points of it; outcomes that no row speaks of are left out. */
export function backcasts({ courses, rows }: RecordedValidation): readonly { course: RecordedCourse; rows: readonly RecordedRow[] }[] {
  return courses
    .map((course) => ({ course, rows: rows.filter(({ outcome }) => outcome === course.outcome) }))
    .filter((backcast) => backcast.rows.length > 0);
}

/** A claim beside what the base run gives for the same: outcomes of the same cluster, or of all, ten years after the start. */
export interface Claim {
  readonly fact: Fact;
  /** The number claimed, in the outcomes' unit. */
  readonly value: number;
  readonly simulated: readonly RecordedPart[];
}

const CLAIMS = /^(launch|bid)-|claim|jobsproj/;
const OF_JOBS: readonly OutcomeId[] = ['grossJobYears', 'grossJobs'];
const OF_MONEY: readonly OutcomeId[] = ['grossGdp'];

/** What clusters said that they would bring, in the order of the table; money in CAD M. */
export function claims(facts: readonly Fact[], { parts }: RecordedValidation): readonly Claim[] {
  return facts
    .filter(({ id, value }) => CLAIMS.test(id) && typeof value === 'number')
    .map((fact) => {
      const isMoney = fact.unit.startsWith('CAD');
      const outcomes = isMoney ? OF_MONEY : OF_JOBS;
      return {
        fact,
        value: (fact.value as number) * (fact.unit.startsWith('CAD bn') ? 1000 : 1),
        simulated: outcomes.flatMap((outcome) => parts.filter((part) => part.cluster === fact.cluster && part.outcome === outcome)),
      };
    });
}

/** A target or a published result, with what the base run gives at the quarter at which it is read; null where the model has no such outcome. */
export interface PublishedFigure {
  readonly fact: Fact;
  readonly kind: 'target' | 'interim' | 'result' | 'forecast';
  readonly simulated: {
    readonly outcome: OutcomeId;
    readonly quarter: number;
    readonly median: number;
    readonly low: number;
    readonly high: number;
  } | null;
}

/** Which fact is read as which outcome, at which quarter. */
const READ_AS: readonly (readonly [id: string, PublishedFigure['kind'], OutcomeId, quarter: number])[] = [
  ['target-jobs', 'target', 'grossJobYears', SECOND_TRANCHE_END],
  ['target-gdp', 'target', 'grossGdp', SECOND_TRANCHE_END],
  ['target-jobs-2023', 'interim', 'grossJobYears', 20],
  ['jobs-2025', 'result', 'grossJobYears', 28],
  ['gdp-2025', 'result', 'grossGdp', 28],
  ['jobs-2029', 'forecast', 'grossJobYears', 44],
  ['gdp-2029', 'forecast', 'grossGdp', 44],
];

/** Targets and published results, in the order of their dates. */
export function publishedFigures(facts: readonly Fact[], { courses }: RecordedValidation): readonly PublishedFigure[] {
  return READ_AS.flatMap(([id, kind, outcome, quarter]) => {
    const fact = facts.find((candidate) => candidate.id === id);
    const course = courses.find((candidate) => candidate.outcome === outcome);
    if (!fact) return [];
    const [median, low, high] = [course?.median[quarter], course?.low[quarter], course?.high[quarter]];
    const known = median !== undefined && low !== undefined && high !== undefined;
    return [{ fact, kind, simulated: known ? { outcome, quarter, median, low, high } : null }];
  });
}
