/** S9 over time: a drawn schedule, a second tranche of its own, support that tapers off, and what paid levers take from projects. */
import { describe, expect, test } from 'vitest';
import { FUNDED } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import { keyFromSeed, luckOf } from '../../src/model/luck.ts';
import { LEVERS, PAID_LEVERS, type PaidLeverId, type Policy } from '../../src/model/policy.ts';
import { CLUSTERS, PUBLISHED_BUDGET } from '../../src/model/published.ts';
import { publicShare, taperedBy } from '../../src/model/rules.ts';
import { isRunning, MOST_FOR_SERVICES, serviceLevel } from '../../src/model/services.ts';
import { simulate } from '../../src/model/simulate.ts';
import { STREAM_COUNT } from '../../src/model/streams.ts';
import { appropriateAndAllocate } from '../../src/model/submodels/appropriate-and-allocate.ts';
import { build, placesThatDiffer, projectsWhere, requestOf, stepTo, sum } from './laboratory.ts';

const LUCK = luckOf(keyFromSeed('money over time'), 0);
const PAID_IDS = Object.keys(PAID_LEVERS) as PaidLeverId[];
/** Every paid lever at the most that it accepts. */
const ALL_SERVICES = Object.fromEntries(LEVERS.flatMap((l) => (l.kind === 'number' && l.id in PAID_LEVERS ? [[l.id, l.max]] : [])));

/** Appropriations of quarters 0 … 59, by cluster, of a world that never commits. */
function appropriations(policy: Partial<Policy>): { world: World; byQuarter: number[]; byCluster: Float64Array[] } {
  const { world } = build(60, [{ policy }]).pairs[0]!;
  let before = world.clusters.appropriated.slice();
  const byCluster = Array.from({ length: 60 }, (_, t) => {
    appropriateAndAllocate(world, LUCK, t);
    const quarter = world.clusters.appropriated.map((amount, c) => amount - before[c]!);
    before = world.clusters.appropriated.slice();
    return quarter;
  });
  return { world, byCluster, byQuarter: byCluster.map((amounts) => sum(amounts)) };
}

const PUBLISHED = appropriations({}).byQuarter;

describe('a drawn schedule', () => {
  const weights = [0, 1, 2, 0, 3, 4, 0, 0, 5, 0];
  const drawn = appropriations({ schedule: weights });

  test('gives each year its weight of the whole budget, evenly over the year’s quarters', () => {
    drawn.byQuarter.forEach((amount, t) =>
      expect(amount).toBeCloseTo(((weights[Math.floor(t / 4)] ?? 0) / sum(weights) / 4) * PUBLISHED_BUDGET, 9),
    );
    expect(sum(drawn.byQuarter)).toBeCloseTo(PUBLISHED_BUDGET, 9);
  });

  test('gives nothing in years of weight zero, and nothing at all without any weight', () => {
    const empty = drawn.byQuarter.flatMap((amount, t) => (amount === 0 ? [Math.floor(t / 4)] : []));
    expect([...new Set(empty)]).toEqual([0, 3, 6, 7, 9, 10, 11, 12, 13, 14]);
    expect(sum(appropriations({ schedule: weights.map(() => 0) }).byQuarter)).toBe(0);
  });

  test('leaves each cluster its envelopes', () => {
    CLUSTERS.forEach(({ envelopes }, c) => expect(drawn.world.clusters.appropriated[c]).toBeCloseTo(envelopes[0] + envelopes[1], 9));
  });

  test('knows relative weights only', () => {
    const scaled = appropriations({ schedule: weights.map((weight) => 7 * weight) }).byQuarter;
    scaled.forEach((amount, t) => expect(amount).toBeCloseTo(drawn.byQuarter[t]!, 9));
  });

  test('moves with a later start and is cut by an earlier stop', () => {
    const moved = appropriations({ schedule: weights, startAtQuarter: 5, stopAtQuarter: 27 }).byQuarter;
    moved.forEach((amount, t) => expect(amount).toBeCloseTo(t >= 5 && t < 27 ? drawn.byQuarter[t - 5]! : 0, 9));
  });
});

describe('a second tranche of its own', () => {
  const OWN = { trancheRules: 'own', matchRatio: 1.63 } as const;

  test('with the rules of the first changes no bit', () => {
    const { values } = simulate(requestOf(26, [{ policy: { matchRatio: 1.63 } }, { policy: OWN }]), 0);
    expect(placesThatDiffer(values.subarray(0, values.length / 2), values.subarray(values.length / 2))).toBe(0);
  });

  test('has its own money, from programme quarter 20 on', () => {
    const second = sum(PUBLISHED.slice(20));
    for (const [startAtQuarter, secondBudget] of [
      [0, 2 * second],
      [3, 0],
      [3, second / 4],
    ] as const) {
      const { byQuarter } = appropriations({ ...OWN, startAtQuarter, stopAtQuarter: 60, secondBudget });
      byQuarter.slice(startAtQuarter).forEach((amount, clock) => {
        expect(amount).toBeCloseTo(PUBLISHED[clock]! * (clock < 20 ? 1 : secondBudget / second), 9);
      });
    }
  });

  test('leaves the first tranche to the budget', () => {
    const { byQuarter } = appropriations({ ...OWN, budget: PUBLISHED_BUDGET / 2 });
    byQuarter.forEach((amount, t) => expect(amount).toBeCloseTo(PUBLISHED[t]! * (t < 20 ? 0.5 : 1), 9));
  });

  test('has its own match, and nothing differs before', () => {
    const state = build(26, [{}, { policy: { trancheRules: 'own', secondMatch: 3 } }]);
    const [same, own] = state.pairs.map(({ world }) => world);
    stepTo(state, 0, 20);
    expect(own!.projects.status).toEqual(same!.projects.status);
    expect(own!.projects.cost).toEqual(same!.projects.cost);
    const { projects, potential, numbers } = stepTo(state, 20, 26).pairs[1]!.world;
    const funded = projectsWhere(own!, (p) => projects.status[p] === FUNDED);
    const second = funded.filter((p) => projects.startedAt[p]! >= 20);
    expect(second.length).toBeGreaterThan(20);
    for (const p of funded) {
      const publicMoney = projects.government[p]! + projects.provincial[p]!;
      const match = second.includes(p) ? 3 : numbers.match[potential.cluster[p]! * STREAM_COUNT + potential.stream[p]!]!;
      expect(projects.cost[p]! / publicMoney - 1).toBeCloseTo(match, 9);
    }
  });
});

describe('support that tapers off', () => {
  test('falls linearly from the start, and at 1 to nothing by the end', () => {
    for (const taper of [0, 0.4, 1]) {
      const { byQuarter } = appropriations({ taper });
      byQuarter.forEach((amount, t) => expect(amount).toBeCloseTo(PUBLISHED[t]! * (1 - (taper * Math.min(t, 40)) / 40), 9));
    }
    const { byQuarter } = appropriations({ taper: 1 });
    expect(byQuarter[39]! / PUBLISHED[39]!).toBeCloseTo(1 / 40, 12);
    expect(byQuarter.map((amount, t) => (t > 20 && t < 40 ? amount <= byQuarter[t - 1]! : true))).not.toContain(false);
  });

  test('ends with a programme that stops earlier, and starts with one that starts later', () => {
    const policy = { ...build(1, [{}]).pairs[0]!.world.numbers.policy, taper: 0.8, startAtQuarter: 4, stopAtQuarter: 24 };
    expect([0, 10, 20].map((clock) => taperedBy(policy, clock))).toEqual([0, 0.4, 0.8]);
    expect([0, 10, 20].map((clock) => taperedBy({ ...policy, taper: 0 }, clock))).toEqual([0, 0, 0]);
  });

  test('raises the private share of cost over time, in every cluster and stream alike', () => {
    const { world } = stepTo(build(34, [{ policy: { taper: 1, matchRatio: 1 } }]), 0, 34).pairs[0]!;
    const { projects } = world;
    const funded = projectsWhere(world, (p) => projects.status[p] === FUNDED);
    for (const p of funded) {
      const share = (projects.government[p]! + projects.provincial[p]!) / projects.cost[p]!;
      expect(share).toBeCloseTo(0.5 * (1 - projects.startedAt[p]! / 40), 12);
      expect(share).toBeCloseTo(publicShare(world, p, projects.startedAt[p]!), 12);
    }
    expect(new Set(funded.map((p) => projects.startedAt[p])).size).toBeGreaterThan(20);
  });
});

describe('levers paid from the budget', () => {
  const { world: free } = appropriations({});

  test.each(PAID_IDS)('%s takes exactly its share of every appropriation from projects', (id) => {
    const x = PAID_LEVERS[id];
    const { world, byQuarter } = appropriations({ [id]: x });
    byQuarter.forEach((amount, t) => expect(amount).toBeCloseTo(PUBLISHED[t]!, 9));
    CLUSTERS.forEach((_, c) => {
      const taken = x * free.clusters.appropriated[c]!;
      expect(world.clusters.operations[c]! - free.clusters.operations[c]!).toBeCloseTo(taken, 9);
      expect(free.clusters.bank[c]! - world.clusters.bank[c]!).toBeCloseTo(taken, 9);
    });
  });

  test('add up; who asks for more than the most that services get is granted less of each, and pays for what is granted', () => {
    const two = appropriations({ training: 0.1, vouchers: 0.05 }).world.clusters;
    const { clusters: all, numbers } = appropriations(ALL_SERVICES).world;
    expect(sum(Object.values(ALL_SERVICES))).toBeGreaterThan(MOST_FOR_SERVICES);
    CLUSTERS.forEach((_, c) => {
      const { appropriated, operations } = free.clusters;
      expect(two.operations[c]! - operations[c]!).toBeCloseTo(0.15 * appropriated[c]!, 9);
      expect(all.operations[c]! - operations[c]!).toBeCloseTo(MOST_FOR_SERVICES * appropriated[c]!, 9);
      expect(all.bank[c]).toBeGreaterThan(0);
    });
    const granted = MOST_FOR_SERVICES / sum(Object.values(ALL_SERVICES));
    expect(numbers.services.vouchers).toBeCloseTo(granted * ALL_SERVICES.vouchers!, 12);
    expect(numbers.services.training).toBeCloseTo(0.1 * serviceLevel(granted * ALL_SERVICES.training!, PAID_LEVERS.training), 12);
  });

  test('give out in vouchers what is set aside for them', () => {
    const { world } = appropriations({ vouchers: 0.1 });
    CLUSTERS.forEach((_, c) => expect(world.clusters.voucherMoney[c]).toBeCloseTo(0.1 * world.clusters.appropriated[c]!, 9));
  });

  test('buy next to nothing with next to no money: a programme of one million is hardly one', () => {
    const servicesOf = (budget: number): World['numbers']['services'] => appropriations({ ...ALL_SERVICES, budget }).world.numbers.services;
    const [small, published] = [1, PUBLISHED_BUDGET].map(servicesOf);
    for (const effect of ['accelerator', 'training', 'internationalPool', 'brokerage', 'virtualNetworks'] as const)
      expect(small![effect], effect).toBeLessThan(0.01 * published![effect]);
  });

  test('run while there is money to pay them from, and not after the last tranche', () => {
    const { policy } = build(1, [{ policy: { startAtQuarter: 2, stopAtQuarter: 60 } }]).pairs[0]!.world.numbers;
    expect([1, 2, 41, 42, 59].map((t) => isRunning(policy, t))).toEqual([false, true, true, false, false]);
  });
});

describe('a budget of zero', () => {
  /** Every lever at its limit, or its last option; but for money, and for rules of a second tranche, which has money of its own. */
  const most = Object.fromEntries(
    LEVERS.flatMap((lever): [string, unknown][] => {
      if (['budget', 'trancheRules', 'startAtQuarter', 'stopAtQuarter'].includes(lever.id)) return [];
      if (lever.kind === 'schedule') return [[lever.id, [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]]];
      return [[lever.id, lever.kind === 'choice' ? lever.options.at(-1) : lever.max]];
    }),
  ) as Partial<Policy>;
  const own: Partial<Policy> = { ...most, trancheRules: 'own', secondBudget: 0, selection: 'first-come', portfolio: 'bandit' };

  test.each<[string, Partial<Policy>]>([
    ['every lever at its most', most],
    ['a second tranche of its own without money', own],
  ])('is no programme at all, with %s (T1)', (_name, levers) => {
    const state = build(26, [{ policy: { ...levers, budget: 0 } }]);
    const { world, counterfactual, tally } = stepTo(state, 0, 26).pairs[0]!;
    for (const [name, column] of Object.entries(world.firms) as [keyof World['firms'], Float64Array][]) {
      // What growth reads of a counterfactual is kept by that one alone.
      if (name !== 'lastLogJobs') expect(placesThatDiffer(column, counterfactual.firms[name]), name).toBe(0);
    }
    expect(placesThatDiffer(world.projects.status, counterfactual.projects.status)).toBe(0);
    expect(placesThatDiffer(world.projects.valueAdded, counterfactual.projects.valueAdded)).toBe(0);
    expect(placesThatDiffer(world.spilloverByCell, counterfactual.spilloverByCell)).toBe(0);
    expect(sum(world.firms.member)).toBe(0);
    expect([sum(tally.gross.spending), sum(tally.spilloverGdp), sum(tally.paid), sum(tally.vouchers)]).toEqual([0, 0, 0, 0]);
    expect(sum(world.projects.valueAdded)).toBeGreaterThan(1);
  });
});
