/** Questions of a search that are quick to answer. */
import { plannedMoney } from '../../../src/experiment/equal-cost.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../../src/experiment/scenario.ts';
import { GENE_GROUPS, type SearchQuestion } from '../../../src/experiment/search/readings.ts';

/** A small scenario: two years, as the published programme. */
export const QUICK: Scenario = { ...DEFAULT_SCENARIO, seed: 'search', horizon: 8 };

/** A search over every part of a policy on the scenario's own money. */
export function questionOf(scenario: Scenario = QUICK, more: Partial<SearchQuestion> = {}): SearchQuestion {
  return {
    scenario,
    uncertainty: 'luck',
    agents: 1000,
    budget: Math.max(1, plannedMoney(scenario)),
    free: GENE_GROUPS,
    quarter: scenario.horizon,
    population: 8,
    generations: 2,
    replicates: 1,
    ...more,
  };
}
