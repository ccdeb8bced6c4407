/** What a search for policies is asked and what it finds: plain data, so that a search can be written down and gone on with. */
import type { LeverId } from '../../model/policy.ts';
import type { Settings, Subject } from '../study/study.ts';

/** What is looked for: more additional job-years, more additional GDP (CAD M), less public cost (CAD M), additional jobs in more regions. */
export const OBJECTIVES = ['additionalJobYears', 'additionalGdp', 'publicCost', 'regions'] as const;
/** One of the objectives. */
export type Objective = (typeof OBJECTIVES)[number];
/** Objectives of which less is better. */
export const LESS_WANTED: readonly Objective[] = ['publicCost'];

/** Parts of a policy that a search may change; `shares` are the clusters' shares of the money. */
export const GENE_GROUPS = ['money', 'match', 'shares', 'portfolio', 'selection', 'rules', 'services'] as const;
/** One of the parts. */
export type GeneGroup = (typeof GENE_GROUPS)[number];

/** A search: the scenario it starts from (its policy takes part in the first generation), and how it is done. */
export interface SearchQuestion extends Subject {
  /** Money that no policy may plan beyond, CAD M (as `plannedMoney` counts it). */
  readonly budget: number;
  readonly free: readonly GeneGroup[];
  /** The kept quarter that objectives are read at. */
  readonly quarter: number;
  /** Policies of a generation: even, from 8. */
  readonly population: number;
  readonly generations: number;
  /** Futures that every policy is judged in, the same for all. */
  readonly replicates: number;
}

/** How large a search is unless told otherwise. */
export const SEARCH_SIZES = { population: 32, generations: 16, replicates: 4, freshReplicates: 32 } as const;

/** Values of the objectives, in the order of `OBJECTIVES`: means over futures (`regions` of the mean jobs by region). */
export type Scores = readonly number[];

/** A policy that was judged. */
export interface Candidate {
  /** The same for the same settings. */
  readonly id: string;
  readonly settings: Settings;
  /** Shares of the ranges of its genes, 0 to 1. */
  readonly genes: readonly number[];
  readonly scores: Scores;
  /** Generation in which it came up, from 0: the first, which the scenario's own policy opens. */
  readonly born: number;
}

/** A search so far: everything that going on takes. */
export interface SearchState {
  /** The same for the same question, whatever its number of generations. */
  readonly question: string;
  /** How many whole generations were judged: 0 before the first, the question's `generations` at the end. */
  readonly generation: number;
  /** The generation from which the next one is bred. */
  readonly population: readonly Candidate[];
  /** Every policy judged that no other one beats on all objectives, the scenario's own beside them. */
  readonly archive: readonly Candidate[];
  /** How many different policies were judged. */
  readonly judged: number;
  /** Share of the objectives' box that the archive dominates, by generation: whether going on is worth it. */
  readonly progress: readonly number[];
  /** The corners of that box, fixed by the first generation; left out before it. */
  readonly box?: SearchBox;
}

/** Worst and best values of the objectives, in their order, between which progress is measured. */
export interface SearchBox {
  readonly worst: Scores;
  readonly best: Scores;
}

/** A candidate in luck that the search has never seen. */
export interface Verified {
  readonly id: string;
  readonly replicates: number;
  readonly scores: Scores;
  /** Half widths of 95 % intervals of the scores; of `regions` too. */
  readonly within: Scores;
  /** What the search promised less what fresh luck gives, so that more is worse: positive where it was too hopeful. */
  readonly optimism: Scores;
  /** Whether another verified candidate is now as good on all objectives and better on one. */
  readonly beaten: boolean;
}

/** A lever, or a cluster's share, that sets a candidate apart from the scenario it started from. */
export type GeneId = LeverId | `shares.${string}`;
