/** What a programme design is: its published terms, what had to be assumed to run it, the policy that follows, and its mechanisms. */
import type { OutcomeId } from '../../model/outcomes.ts';
import type { LeverId, Policy } from '../../model/policy.ts';
import type { PresetId } from '../scenario.ts';
import { cadPerUnit, type Currency } from './exchange-rates.ts';

/** The documents that the designs come from. */
export const PROGRAMME_SOURCES = {
  policyBrief: 'Policy brief on Canada’s federal cluster strategy (2017)',
  clusterPaper:
    'European Cluster Collaboration Platform, Input paper on the cluster policy landscapes and collaboration opportunities in the EU and Canada (December 2023)',
  programmePage: 'ISED, About Canada’s Global Innovation Clusters (web page)',
  discussionPaper: 'European Cluster Collaboration Platform, Discussion paper on Canada, D3.5 (2017)',
  countryPage: 'European Cluster Collaboration Platform, Canada country page (2017)',
} as const;
/** The key of a document. */
export type ProgrammeSource = keyof typeof PROGRAMME_SOURCES;

/** Where a design is from, in the order in which the library groups them; `nowhere` for no programme at all. */
export const COUNTRIES = [
  'canada',
  'quebec',
  'united-states',
  'european-union',
  'germany',
  'france',
  'spain',
  'poland',
  'denmark',
  'europe',
  'nowhere',
] as const;
/** One of them. */
export type Country = (typeof COUNTRIES)[number];

/** Published terms by the unit of their values: EUR and EUR M as published; `word` for terms that are no number. */
export const TERM_UNITS = {
  since: 'year',
  clusters: 'count',
  years: 'years',
  yearsStudied: 'years',
  calls: 'count',
  matchRule: 'ratio',
  realisedLeverage: 'ratio',
  match: 'word',
  footing: 'word',
  tapering: 'word',
  openness: 'word',
  minPartners: 'count',
  minSme: 'count',
  large: 'word',
  smeShareMin: 'share',
  maxPerSme: 'EUR',
  selfFinanceMin: 'share',
  publicShare: 'share',
  privateShareMin: 'share',
  partnerships: 'count',
  zones: 'count',
  projects: 'count',
  perProject: 'EUR M',
  entities: 'count',
  partners: 'count',
  smes: 'count',
  treated: 'count',
  beneficiaries: 'word',
  selfReported: 'word',
} as const satisfies Readonly<Record<string, 'year' | 'years' | 'count' | 'ratio' | 'share' | 'EUR' | 'EUR M' | 'word'>>;
/** The id of a published term. */
export type TermId = keyof typeof TERM_UNITS;

/** What a term that is no number says; worded in `i18n`. */
export type TermWord =
  | 'none-stated'
  | 'required-no-ratio'
  | 'academic-and-private-equal'
  | 'to-self-sufficiency'
  | 'pre-competitive'
  | 'only-with-smes'
  | 'cluster-organisations'
  | 'associations'
  | 'innovative-smes'
  | 'two-fifths-higher-turnover';

/** One published term, with the documents that it stands in. */
export interface PublishedTerm {
  readonly term: TermId;
  readonly value: number | readonly [number, number] | TermWord;
  readonly sources: readonly ProgrammeSource[];
}

/** What one amount of a published budget is for, where it is not for the whole programme. */
export type BudgetUnit = 'institute' | 'partnership' | 'innovation-cluster' | 'cooperation-network' | 'project' | 'year';
/** A remark on a published budget. */
export type BudgetNote = 'maxima-of-both-tranches' | 'up-to' | 'about' | 'about-six-calls' | 'government-contribution' | 'two-streams';

/** A published amount in millions of its currency, or the ends of a range, for each of `units` of what it is `per`. */
export interface PublishedAmount {
  readonly value: number | readonly [number, number];
  readonly per?: BudgetUnit;
  /** How many of those there are: published, or assumed; one where it is for the whole programme. */
  readonly units?: number;
}

/** A published budget: its amounts add up. */
export interface PublishedBudget {
  readonly currency: Currency;
  readonly amounts: readonly PublishedAmount[];
  readonly note?: BudgetNote;
  readonly sources: readonly ProgrammeSource[];
}

/** Why a value was assumed; worded in `i18n`. */
export type Reason =
  | 'stand-in'
  | 'middle-of-range'
  | 'ratio-not-given'
  | 'none-asked'
  | 'length-not-given'
  | 'middle-of-years'
  | 'as-long-as-studied'
  | 'three-or-ten'
  | 'as-the-programme'
  | 'year-per-call'
  | 'even-years'
  | 'number-not-given'
  | 'one-per-cluster'
  | 'one-association'
  | 'share-stated'
  | 'share-twice'
  | 'share-all'
  | 'share-half'
  | 'share-tenth'
  | 'projects-kept'
  | 'cluster-organisations-only'
  | 'grants-only'
  | 'research-led'
  | 'equal-footing'
  | 'no-firm-asked'
  | 'results-opened'
  | 'one-across'
  | 'one-partner'
  | 'two-zones'
  | 'at-home'
  | 'smes-first'
  | 'merit-alone'
  | 'amounts-of-project'
  | 'weight-unchanged'
  | 'pace-after-five'
  | 'renewal-unknown'
  | 'no-rule-found'
  | 'no-scoring-found'
  | 'assessment-today'
  | 'no-figure-found';

/** A value that the sources leave open: a lever at the policy's value, or something beside the levers with the value that we took. */
export type Assumed = { readonly reason: Reason } & (
  { readonly lever: LeverId } | { readonly what: 'budget' | 'years' | 'units' | 'researchWeight'; readonly value: number }
);

/** Which way an outcome goes when a mechanism is added; null where the model's description gives no direction. */
export type Direction = 'up' | 'down' | null;

/** A lever that makes a design what it is: the value that takes it away, and an outcome in which that shows. */
export type Mechanism = {
  readonly [K in LeverId]: {
    readonly lever: K;
    readonly neutral: Policy[K];
    readonly outcome: OutcomeId;
    readonly direction: Direction;
  };
}[LeverId];

/**
 * One programme design. All designs are simulated in the same economy: Canada's, with the five published clusters, from April 2018; only
 * the policy is theirs. What their sources leave open, and `assumed` does not name, is as in the Global Innovation Clusters.
 */
export interface Programme {
  readonly id: PresetId;
  readonly country: Country;
  readonly sources: readonly ProgrammeSource[];
  /** Null where none is published: the policy then stands in with the published Canadian programme's, and opening asks for a sum. */
  readonly budget: PublishedBudget | null;
  readonly terms: readonly PublishedTerm[];
  readonly assumed: readonly Assumed[];
  readonly mechanisms: readonly Mechanism[];
  readonly policy: Policy;
}

/** The middle of a range, or the amount itself. */
function middleOf(value: number | readonly [number, number]): number {
  return typeof value === 'number' ? value : (value[0] + value[1]) / 2;
}

/** A published budget as a total in millions of its own currency: the middle of a range, times the number of units. */
export function totalOf({ amounts }: PublishedBudget): number {
  return amounts.reduce((sum, { value, units = 1 }) => sum + middleOf(value) * units, 0);
}

/** A published budget in CAD M at the assumed rate, to the nearest ten thousand dollars. */
export function inCad(budget: PublishedBudget): number {
  return Math.round(totalOf(budget) * cadPerUnit(budget.currency) * 100) / 100;
}
