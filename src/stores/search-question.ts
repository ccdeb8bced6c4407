/** What a search for policies is asked: what is chosen on the page, made into a question, with what it will take. */
import { plannedMoney } from '../experiment/equal-cost.ts';
import { resolutionOf } from '../experiment/resolution.ts';
import type { Scenario } from '../experiment/scenario.ts';
import { GENE_GROUPS, LESS_WANTED, OBJECTIVES, SEARCH_SIZES, type GeneGroup, type SearchQuestion } from '../experiment/search/readings.ts';
import { questionId } from '../experiment/search/question.ts';
import { keptQuarters } from '../experiment/study/kept.ts';
import type { Subject } from '../experiment/study/study.ts';
import { LEVERS } from '../model/policy.ts';

/** What the page shows of the search itself. */
export { GENE_GROUPS, LESS_WANTED, OBJECTIVES };

/** How thorough a search is. */
export const SEARCH_EFFORTS = ['quick', 'usual', 'thorough'] as const;
/** How thorough a search is. */
export type SearchEffort = (typeof SEARCH_EFFORTS)[number];

/** Policies of a generation, generations, futures a policy, and fresh futures of each policy that is judged anew. */
export interface SearchSize {
  readonly population: number;
  readonly generations: number;
  readonly replicates: number;
  readonly freshReplicates: number;
}

/** The sizes on offer. */
export const EFFORT_SIZES: Readonly<Record<SearchEffort, SearchSize>> = {
  quick: { population: 16, generations: 8, replicates: 2, freshReplicates: 16 },
  usual: SEARCH_SIZES,
  thorough: { population: 48, generations: 24, replicates: 8, freshReplicates: 64 },
};

/** How many generations a search of this size usually has: so many more are searched at a time. */
export function usualGenerations({ population, replicates }: Pick<SearchQuestion, 'population' | 'replicates'>): number {
  const size = Object.values(EFFORT_SIZES).find((one) => one.population === population && one.replicates === replicates);
  return size?.generations ?? SEARCH_SIZES.generations;
}

/** Policies of the frontier that are judged anew at the most; the scenario itself comes on top: 16 in all. */
export const MOST_VERIFIED = 15;

/** What a person chose; null follows the scenario on the screen. */
export interface SearchChoices {
  /** CAD M. */
  readonly budget: number | null;
  readonly free: readonly GeneGroup[];
  readonly effort: SearchEffort;
  readonly quarter: number | null;
}

/** What is chosen before anybody chose: everything but the sum of money may change. */
export const FRESH_CHOICES: SearchChoices = {
  budget: null,
  free: GENE_GROUPS.filter((group) => group !== 'money'),
  effort: 'usual',
  quarter: null,
};

/** The money that a scenario plans, CAD M. */
export function budgetOf(scenario: Scenario): number {
  return plannedMoney(scenario);
}

/** The least and the most that can be asked for as a budget, CAD M: what a scenario plans already is always within. */
export function budgetLimits(scenario: Scenario): { readonly min: number; readonly max: number } {
  const lever = LEVERS.find(({ id }) => id === 'budget');
  return { min: 1, max: Math.max(lever?.kind === 'number' ? lever.max : 0, budgetOf(scenario)) };
}

/** Quarters that a search of a scenario can be read at: the end of every fiscal year. */
export function searchQuarters({ horizon }: Pick<Scenario, 'horizon'>): readonly number[] {
  return keptQuarters(horizon).filter((quarter) => quarter > 0);
}

/** One of those quarters: the wanted one, else the last before it, else the first. */
function readableAt(scenario: Scenario, wanted: number): number {
  const quarters = searchQuarters(scenario);
  return quarters.findLast((quarter) => quarter <= wanted) ?? quarters[0] ?? scenario.horizon;
}

/** The question of these choices; `usualQuarter` where none was chosen. */
export function questionOf(subject: Subject, choices: SearchChoices, usualQuarter: number): SearchQuestion {
  const { population, generations, replicates } = EFFORT_SIZES[choices.effort];
  return {
    ...subject,
    budget: choices.budget ?? budgetOf(subject.scenario),
    free: GENE_GROUPS.filter((group) => choices.free.includes(group)),
    quarter: readableAt(subject.scenario, choices.quarter ?? usualQuarter),
    population,
    generations,
    replicates,
  };
}

/** The same for questions whose states can be gone on with: whatever the number of generations and whatever the scenario is called. */
export function searchKey(question: SearchQuestion): string {
  return questionId(question);
}

/** Simulations that a search takes at the most: of the search, and of its frontier in fresh luck. */
export function worldsOfSearch(
  { population, generations, replicates }: Pick<SearchQuestion, 'population' | 'generations' | 'replicates'>,
  freshReplicates: number,
): { readonly search: number; readonly fresh: number; readonly all: number } {
  const search = population * generations * replicates;
  const fresh = (MOST_VERIFIED + 1) * freshReplicates;
  return { search, fresh, all: search + fresh };
}

/** Seconds that a simulation takes on one core at an agent per firm, with others in the same luck beside it: seen on a plain laptop. */
const SECONDS_A_WORLD = 0.15;

/** About how many minutes so many simulations take with so many workers; 1 at the least. */
export function minutesFor(worlds: number, { scenario, agents }: Pick<Subject, 'scenario' | 'agents'>, workers: number): number {
  const seconds = (worlds * SECONDS_A_WORLD * resolutionOf(agents, scenario.clusters)) / Math.max(1, workers);
  return Math.max(1, Math.round(seconds / 60));
}
