/** What the page says of money beside what a run of the model appropriates, commits and spends: the same dollars. */
import { describe, expect, test } from 'vitest';
import { valuesAt, type Ensemble } from '../../src/experiment/ensemble.ts';
import { appropriations, programmeMoney } from '../../src/experiment/money.ts';
import { DEFAULT_SCENARIO, requestFor, type Scenario } from '../../src/experiment/scenario.ts';
import type { OutcomeId } from '../../src/model/outcomes.ts';
import type { Policy } from '../../src/model/policy.ts';
import { SECOND_TRANCHE_END } from '../../src/model/published.ts';
import { createReplicate, simulate } from '../../src/model/simulate.ts';
import { clusterMoney, clusterOverheads, serviceShares, yearMoney } from '../../src/stores/money.ts';
import { readBudget, readPlaces, type BudgetPart } from '../../src/stores/places.ts';
import { settingFromTemplate, CLUSTER_TEMPLATES, PUBLISHED_CLUSTERS } from '../../src/model/cluster-design.ts';
import { stepTo, sum } from '../model/laboratory.ts';

/** Long enough for every programme below to end. */
const QUARTERS = 60;
const CLUSTERS = [PUBLISHED_CLUSTERS[1]!, PUBLISHED_CLUSTERS[2]!, settingFromTemplate(CLUSTER_TEMPLATES[0]!, 'own-1', '', 'NOR')];

const POLICIES: Readonly<Record<string, Partial<Policy>>> = {
  'as published': {},
  'stopped before its second tranche is over': { stopAtQuarter: 27 },
  'started later and running to its end': { startAtQuarter: 9, stopAtQuarter: 56 },
  'started later and cut': { startAtQuarter: 7, stopAtQuarter: 33, taper: 0.6 },
  'that tapers, on a drawn schedule': { taper: 1, schedule: [5, 0, 9, 1, 1, 1, 7, 0, 3, 2], startAtQuarter: 2, stopAtQuarter: 60 },
  'with a second tranche of its own': { trancheRules: 'own', secondBudget: 350, budget: 900, taper: 0.3, stopAtQuarter: 38 },
  'with services, under a rule that moves money': { portfolio: 'equal', brokerage: 0.1, vouchers: 0.2, stopAtQuarter: 36, taper: 0.2 },
};
/** Without projects, what services do not ask for is not appropriated at all. */
const WITHOUT_PROJECTS: Readonly<Record<string, Partial<Policy>>> = {
  'of services alone, whatever they leave': { projects: 'off', brokerage: 0.3, vouchers: 0.25, stopAtQuarter: 33, taper: 0.4 },
  'of services alone that ask for more than all': {
    projects: 'off',
    vouchers: 1,
    training: 0.15,
    brokerage: 0.2,
    startAtQuarter: 3,
    stopAtQuarter: 44,
  },
  'of services alone under a rule that would move money': {
    projects: 'off',
    portfolio: 'equal',
    international: 0.5,
    schedule: [1, 0, 2, 3, 1, 1, 4, 0, 0, 1],
  },
};
/** No cluster passes such gates: all are wound down. */
const HARSH = { gates: 'on', gateLeverage: 5, gateSmes: 8, gatePartners: 12, gateIp: 20, gateGrowth: 1 } as const;
const MOVED: Readonly<Record<string, Partial<Policy>>> = {
  'that stops projects at mid-term': { midTermReview: 'on', monitoring: 0.02 },
  'whose clusters are wound down': { ...HARSH, training: 0.1, vouchers: 0.05, startAtQuarter: 1 },
};

const names = [...Object.keys(POLICIES), ...Object.keys(MOVED), ...Object.keys(WITHOUT_PROJECTS)];
const scenarios: readonly Scenario[] = Object.values({ ...POLICIES, ...MOVED, ...WITHOUT_PROJECTS }).map((policy) => ({
  ...DEFAULT_SCENARIO,
  clusters: CLUSTERS,
  horizon: QUARTERS,
  policy: { ...DEFAULT_SCENARIO.policy, ...policy },
}));
const request = requestFor(scenarios);
const ensemble: Ensemble = { request, planned: 1, recordings: [simulate(request, 0)] };
const read = (world: number, scope: number, outcome: OutcomeId, quarter = QUARTERS): number =>
  valuesAt(ensemble, world, scope, outcome, quarter)[0]!;
/** What a recording holds of appropriations: what was committed, over its share of what was left to commit, and what ran the clusters. */
const appropriated = (world: number, scope: number): number =>
  read(world, scope, 'federalCommitted') / read(world, scope, 'absorption') +
  (read(world, scope, 'federalCost') - read(world, scope, 'federalPaid'));

describe('the money that the page names', () => {
  test.each(Object.keys(POLICIES).map((name, world) => [name, world] as const))(
    'of a programme %s is what a run appropriates',
    (_, world) => {
      const scenario = scenarios[world]!;
      expect(appropriated(world, 0)).toBeCloseTo(programmeMoney(scenario), 6);
      expect(sum(yearMoney(scenario))).toBeCloseTo(programmeMoney(scenario), 9);
      if (scenario.policy.portfolio !== 'fixed') return;
      clusterMoney(scenario).forEach((money, c) => expect(appropriated(world, 1 + c)).toBeCloseTo(money, 6));
    },
  );

  test.each(Object.keys(WITHOUT_PROJECTS))('of a programme %s is what services take of it, in every cluster, and nothing else', (name) => {
    const world = names.indexOf(name);
    const scenario = scenarios[world]!;
    const { taken } = serviceShares(scenario);
    expect(taken).toBe(Math.min(1, serviceShares(scenario).asked));
    for (const outcome of ['federalCommitted', 'federalPaid'] as const) expect(read(world, 0, outcome)).toBe(0);
    expect(read(world, 0, 'federalCost')).toBeCloseTo(taken * programmeMoney(scenario), 6);
    clusterMoney(scenario).forEach((money, c) => {
      const { services, running } = clusterOverheads(scenario)[c]!;
      expect(read(world, 1 + c, 'federalCost')).toBeCloseTo((services + running) * money, 6);
    });
    expect(programmeMoney(scenario)).toBeGreaterThan(100);
    expect(sum(yearMoney(scenario))).toBeCloseTo(programmeMoney(scenario), 9);
  });

  test('of services is what a run spends on top of running the same clusters without any', () => {
    const world = names.indexOf('with services, under a rule that moves money');
    const free = { ...scenarios[world]!, policy: { ...scenarios[world]!.policy, brokerage: 0, vouchers: 0 } };
    const alone = requestFor([free]);
    const beside: Ensemble = { request: alone, planned: 1, recordings: [simulate(alone, 0)] };
    const operations = (of: Ensemble, w: number): number =>
      valuesAt(of, w, 0, 'federalCost', QUARTERS)[0]! - valuesAt(of, w, 0, 'federalPaid', QUARTERS)[0]!;
    const services = operations(ensemble, world) - operations(beside, 0);
    expect(services).toBeCloseTo(serviceShares(scenarios[world]!).taken * programmeMoney(scenarios[world]!), 3);
    expect(services / programmeMoney(free)).toBeCloseTo(0.3, 6);
  });
});

describe('the table of places', () => {
  const budget = (world: number): Partial<Record<BudgetPart, number>> =>
    Object.fromEntries(readBudget(ensemble, world).map(({ part, summary }) => [part, summary.mean]));

  test.each(names.map((name, world) => [name, world] as const))('of a programme %s adds up to its money', (_, world) => {
    const { services = 0, running, uncommitted, all } = budget(world);
    for (const split of ['clusters', 'regions'] as const) {
      const rows = readPlaces(ensemble, world, split);
      const committed = sum(rows.filter(({ place }) => place !== 'whole').map(({ summaries }) => summaries[1]!.mean));
      expect(committed + services + running! + uncommitted!).toBeCloseTo(all!, 6);
    }
    expect(all).toBeCloseTo(programmeMoney(scenarios[world]!, SECOND_TRANCHE_END), 9);
    expect(Math.min(services, running!, uncommitted!)).toBeGreaterThanOrEqual(0);
  });

  test.each(Object.keys(WITHOUT_PROJECTS))('of a programme %s has nothing to run, and names what is never spent', (name) => {
    const world = names.indexOf(name);
    const { taken } = serviceShares(scenarios[world]!);
    const all = programmeMoney(scenarios[world]!, SECOND_TRANCHE_END);
    const parts = budget(world);
    expect(parts.running).toBe(0);
    expect(parts.services).toBeCloseTo(taken * all, 6);
    expect(parts.uncommitted).toBeCloseTo((1 - taken) * all, 6);
  });

  test('of the published programme is the whole budget, with nothing for services', () => {
    expect(readBudget(ensemble, 0).map(({ part }) => part)).toEqual(['running', 'uncommitted', 'all']);
    expect(budget(0).all).toBeCloseTo(DEFAULT_SCENARIO.policy.budget, 9);
    const running = clusterMoney(scenarios[0]!).map((money, c) => money * [0.32, 0.07, 0.111][c]!);
    expect(budget(0).running).toBeCloseTo(sum(running), 6);
  });

  test('names what services take: as much as the fold says, less where clusters are wound down', () => {
    const services = names.indexOf('with services, under a rule that moves money');
    expect(budget(services).services).toBeCloseTo(0.3 * programmeMoney(scenarios[services]!), 6);
    const wound = names.indexOf('whose clusters are wound down');
    // A ledger of its own: services are paid as long as a cluster has any commitments left, a quarter less of them each quarter.
    const state = createReplicate(requestFor([scenarios[wound]!]), 0);
    const ledger = { services: 0, all: 0 };
    const { startAtQuarter } = scenarios[wound]!.policy;
    stepTo(state, 0, SECOND_TRANCHE_END, (t) => {
      const from = state.pairs[0]!.world.clusters.windDownFrom;
      appropriations(scenarios[wound]!).forEach((quarters, c) => {
        const asked = 0.15 * (quarters[t - startAtQuarter] ?? 0);
        const open = from[c]! < 0 || t - from[c]! + 1 < 4;
        ledger.services += open ? asked : 0;
        ledger.all += asked;
      });
    });
    expect(budget(wound).services).toBeCloseTo(ledger.services, 6);
    expect(ledger.services).toBeLessThan(0.8 * ledger.all);
  });
});
