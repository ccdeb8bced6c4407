/** The options of the case study: the programme as designed, and five other ways to spend the same public money. */
import { BUNDLES, withBundle, type BundleId } from '../src/experiment/bundles.ts';
import { atEqualCost, plannedMoney } from '../src/experiment/equal-cost.ts';
import { scenarioFromPreset } from '../src/experiment/presets.ts';
import type { Scenario } from '../src/experiment/scenario.ts';
import type { Policy } from '../src/model/policy.ts';

/** An option: its letter, what it is called, and what it is in one sentence. */
export interface Option {
  readonly letter: string;
  readonly name: string;
  readonly what: string;
  readonly scenario: Scenario;
}

function bundled(scenario: Scenario, id: BundleId): Scenario {
  const bundle = BUNDLES.find((one) => one.id === id);
  if (!bundle) throw new Error(`found no bundle ${id}`);
  return withBundle(scenario, bundle);
}

function withPolicy(scenario: Scenario, policy: Partial<Policy>): Scenario {
  return { ...scenario, policy: { ...scenario.policy, ...policy } };
}

/** The options, each at the planned spending of the first; throws where one cannot be scaled to it. */
export function optionsOf(seed: string): readonly Option[] {
  const designed = { ...scenarioFromPreset('gic-2018-2028'), seed };
  const sum = plannedMoney(designed);
  const equal = (scenario: Scenario): Scenario => {
    const checked = atEqualCost({ ...scenario, seed }, sum);
    if (!checked.ok) throw new Error(`found ${checked.problems.map(({ code, path }) => `${code} at ${path}`).join(', ')}`);
    return checked.value;
  };
  const options: readonly (Omit<Option, 'letter' | 'scenario'> & { readonly scenario: Scenario })[] = [
    {
      name: 'As designed',
      what: 'the five Global Innovation Clusters as published: money in two tranches over ten years, match as realised cluster by cluster (1.63 dollars of industry for one of the programme overall), projects by score',
      scenario: designed,
    },
    {
      name: 'Two for one',
      what: 'industry pays two dollars for each public one, in every cluster',
      scenario: bundled(designed, 'co-investment'),
    },
    {
      name: 'What would not happen anyway',
      what: 'clusters fund first what they judge would not go ahead without them; applicants share data and results are evaluated, so that this is judged better (the brief’s *evaluation*)',
      scenario: withPolicy(bundled(designed, 'evaluation'), { selection: 'additionality-aware' }),
    },
    {
      name: 'Two clusters',
      what: 'all money goes to the two clusters that perform best so far',
      scenario: withPolicy(designed, { portfolio: 'concentrate', concentrateOn: 2 }),
    },
    {
      name: 'The policy brief, whole',
      what: 'all that the policy brief of 2017 recommends, at sizes that we assume: two for one, evaluation, monitoring with gates, a single window, virtual networks, support by stage of life',
      scenario: bundled(designed, 'all'),
    },
    {
      name: 'French poles',
      what: 'the terms of France’s *pôles de compétitivité*, scaled to the same sum',
      scenario: scenarioFromPreset('poles-de-competitivite'),
    },
  ];
  return options.map((option, i) => ({ ...option, letter: 'ABCDEF'[i], scenario: { ...equal(option.scenario), name: option.name } }));
}
