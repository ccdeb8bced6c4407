/**
 * What is fitted: the assumptions whose basis is `calibrated`, each with where it is looked for, or how it is measured.
 * The search sees fitted rows alone; what a row predicts must not be fitted to it.
 */
import { exp, log } from '../../model/exact-math.ts';
import { PARAMETERS, type AssumptionId, type Parameter, type Prior } from '../../model/parameters.ts';
import { patternOf } from '../validation/patterns.ts';

/** One assumption that is searched for. `low` and `high` bound the search; `kept` is its default, held where the facts do not tell. */
export interface Axis {
  readonly id: AssumptionId;
  readonly low: number;
  readonly high: number;
  readonly kept: number;
}

/** A row that the search must meet: the middle of its limits, and half their width. */
export interface Target {
  readonly id: string;
  readonly middle: number;
  readonly halfWidth: number;
}

/** Assumptions that are what the base run makes of them: measured, not searched for. */
export const MEASURED: readonly AssumptionId[] = ['networkReference', 'referenceLinks'];

/** Rows of the programme that the calibrated assumptions can move; all of them fitted. */
export const TARGET_IDS: readonly string[] = [
  'projects-20',
  'federal-20',
  'partners-20',
  'members-20',
  'members-28',
  'gdp-44',
  'job-years-44',
];

/** Rows that are predicted: followed, so that it shows what they would say, and never fitted to. */
export const WATCHED_IDS: readonly string[] = ['job-years-20', 'gdp-28', 'additional-rd'];

/** Spread of an assumption without a prior: half its default on either side. */
const WITHOUT_PRIOR = 0.5;
/** Standard deviations of a prior that the search covers, about 95 % of it. */
const DEVIATIONS = 2;

/** The middle 95 % of a prior, within the assumption's limits; without a prior, its default ± 50 %. */
export function searchedRange({ default: value, prior, min, max }: Pick<Parameter, 'default' | 'prior' | 'min' | 'max'>): {
  low: number;
  high: number;
} {
  const [low, high] = prior === null ? [value * (1 - WITHOUT_PRIOR), value * (1 + WITHOUT_PRIOR)] : rangeOfPrior(prior);
  return { low: Math.max(min, Math.min(low, high)), high: Math.min(max, Math.max(low, high)) };
}

function rangeOfPrior(prior: NonNullable<Prior>): [number, number] {
  if (prior.dist === 'normal') return [prior.mean - DEVIATIONS * prior.sd, prior.mean + DEVIATIONS * prior.sd];
  if (prior.dist !== 'lognormal') return [prior.a, prior.b];
  const middle = log(prior.median);
  return [Math.max(prior.floor, exp(middle - DEVIATIONS * prior.sigma)), exp(middle + DEVIATIONS * prior.sigma)];
}

/** The assumptions that are searched for, in the order of the model's list. */
export function searchedAxes(): readonly Axis[] {
  return PARAMETERS.filter(({ id, basis }) => basis === 'calibrated' && !MEASURED.includes(id)).map((parameter) => ({
    id: parameter.id,
    kept: parameter.default,
    ...searchedRange(parameter),
  }));
}

/** A row as a target; throws where one of its limits is open. */
export function targetOf(id: string): Target {
  const { low, high } = patternOf(id);
  if (!Number.isFinite(high - low)) throw new Error(`found an open limit in row ${id}, expected two limits`);
  return { id, middle: (low + high) / 2, halfWidth: (high - low) / 2 };
}
