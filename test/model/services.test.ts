/** Services paid from the budget (S18): nothing at nothing, the stated effect at the stated share, and only while the programme runs. */
import { describe, expect, test } from 'vitest';
import type { World } from '../../src/model/entities/world.ts';
import { keyFromSeed, luckOf } from '../../src/model/luck.ts';
import { deriveNumbers } from '../../src/model/numbers.ts';
import { DEFAULT_ASSUMPTIONS, type Assumptions } from '../../src/model/parameters.ts';
import { partnerWeight } from '../../src/model/partner-search.ts';
import { PAID_LEVERS, PUBLISHED_POLICY, type PaidLeverId, type Policy } from '../../src/model/policy.ts';
import { REACH_RESERVE } from '../../src/model/potential-projects.ts';
import { transactionCostAt } from '../../src/model/rules.ts';
import { seemsAdditional } from '../../src/model/selection-rules.ts';
import { deriveServices, serviceLevel, type Services } from '../../src/model/services.ts';
import { simulate } from '../../src/model/simulate.ts';
import { appropriateAndAllocate } from '../../src/model/submodels/appropriate-and-allocate.ts';
import { annualValueAdded } from '../../src/model/submodels/commercialise.ts';
import { hearsOfCall } from '../../src/model/submodels/live-through-stages.ts';
import { spillKnowledge } from '../../src/model/submodels/spill-knowledge.ts';
import { build, placesThatDiffer, projectsWhere, requestOf, stepTo, sum, withNumbers } from './laboratory.ts';

const IDS = Object.keys(PAID_LEVERS) as PaidLeverId[];
const servicesOf = (policy: Partial<Policy>, assumptions: Partial<Assumptions> = {}): Services =>
  deriveServices({ ...PUBLISHED_POLICY, ...policy }, { ...DEFAULT_ASSUMPTIONS, ...assumptions });
/** A world under another policy from now on. */
const under = (world: World, policy: Partial<Policy>): World =>
  withNumbers(world, deriveNumbers({ policy: { ...PUBLISHED_POLICY, ...policy }, assumptions: world.numbers.assumptions }, 40));

describe('the level of a service', () => {
  test('is nothing at nothing, one at the reference share, and never more than two', () => {
    for (const reference of Object.values(PAID_LEVERS)) {
      expect(serviceLevel(0, reference)).toBe(0);
      expect(serviceLevel(reference, reference)).toBeCloseTo(1, 14);
      expect(serviceLevel(2 * reference, reference)).toBeCloseTo(1.5, 14);
      expect(serviceLevel(1, reference)).toBeLessThanOrEqual(2);
    }
  });

  test('gains less by every further dollar', () => {
    const levels = Array.from({ length: 21 }, (_, k) => serviceLevel(k * 0.01, 0.05));
    for (let k = 2; k < levels.length; k++) expect(levels[k]! - levels[k - 1]!).toBeLessThan(levels[k - 1]! - levels[k - 2]!);
    expect(levels[20]).toBeGreaterThan(levels[19]!);
  });
});

describe('services that nobody pays for', () => {
  test('have no effect, and what they would have does not change a byte', () => {
    const factors = ['scoreNoise', 'reviewNoise', 'internationalDemand'];
    const { alone, ...effects } = servicesOf({});
    expect(alone).toBe(false);
    for (const [name, value] of Object.entries(effects)) expect(value, name).toBe(factors.includes(name) ? 1 : 0);
    const strong: Partial<Assumptions> = {
      brokerageEffect: 1,
      virtualNetworkEffect: 2,
      monitoringNoise: 0.1,
      dataSharingNoise: 0.1,
      dataSharingBurden: 0.1,
      singleWindowSaving: 1,
      trainingEffect: 1,
      internationalPool: 1,
      internationalDemand: 0.3,
      acceleratorEffect: 2,
      voucherEffect: 2,
      voucherSize: 1,
      commercialisationEffect: 1,
    };
    const [usual, other] = [{}, strong].map((assumptions) => simulate(requestOf(22, [{ assumptions }]), 0));
    expect(placesThatDiffer(other!.values, usual!.values)).toBe(0);
  });

  test('at their reference shares have the stated effects, and cost what they cost', () => {
    const all = servicesOf(PAID_LEVERS);
    const stated = {
      brokerage: 0.2,
      virtualNetworks: 0.3,
      scoreNoise: 0.6,
      reviewNoise: 0.6,
      singleWindow: 0.4,
      training: 0.1,
      internationalPool: 0.15,
      internationalDemand: Math.exp(0.03),
      accelerator: 0.25,
      vouchers: 0.02,
      commercialisation: 0.25,
      cost: 0.21,
    };
    for (const [name, value] of Object.entries(stated)) expect(all[name as keyof Services], name).toBeCloseTo(value, 12);
    expect(servicesOf({ monitoring: 0.01, dataSharing: 'on' }).reviewNoise).toBeCloseTo(0.42, 12);
  });
});

describe('the cost of services', () => {
  /** Project money and operations of every cluster after quarters 0 … 39 of a world that never commits. */
  function accounts(policy: Partial<Policy>): { projects: number[]; operations: number[]; all: number } {
    const { world } = build(1, [{ policy }]).pairs[0]!;
    const luck = luckOf(keyFromSeed('cost'), 0);
    for (let t = 0; t < 40; t++) appropriateAndAllocate(world, luck, t);
    const { bank, operations, appropriated } = world.clusters;
    return { projects: Array.from(bank), operations: Array.from(operations), all: sum(appropriated) };
  }
  const without = accounts({});

  test.each(IDS)('%s comes out of project money, to the dollar, and the programme costs what it did', (id) => {
    const share = PAID_LEVERS[id];
    const paid = accounts({ [id]: share });
    expect(paid.all).toBeCloseTo(without.all, 8);
    without.projects.forEach((money, c) => {
      const envelope = money + without.operations[c]!;
      expect(money - paid.projects[c]!).toBeCloseTo(share * envelope, 8);
      expect(paid.operations[c]! - without.operations[c]!).toBeCloseTo(share * envelope, 8);
    });
  });

  test('takes six tenths of all money at most, and of project money nine tenths at most, however much is asked', () => {
    const most = accounts({ brokerage: 0.5, vouchers: 0.4 });
    most.projects.forEach((money, c) => {
      const envelope = without.projects[c]! + without.operations[c]!;
      expect(without.projects[c]! - money).toBeCloseTo(Math.min(0.6 * envelope, 0.9 * without.projects[c]!), 8);
    });
    expect(most.all).toBeCloseTo(without.all, 8);
  });

  test('beyond that buys less of each: as much as the same shares of six tenths', () => {
    const [greedy, modest] = [
      { brokerage: 0.5, training: 0.7 },
      { brokerage: 0.25, training: 0.35 },
    ].map((policy) => servicesOf(policy));
    expect({ ...greedy, asked: 0 }).toEqual({ ...modest, asked: 0 });
  });
});

describe('on the same world', () => {
  const state = stepTo(build(24, [{}]), 0, 24);
  const { world } = state.pairs[0]!;
  const spilt = (policy: Partial<Policy>, t: number): number => {
    spillKnowledge(under(world, policy), state.rows, state.count, t);
    return sum(world.spilloverByCell);
  };
  const heard = (policy: Partial<Policy>, t: number): number => {
    const served = under(world, policy);
    return projectsWhere(served, (p) => hearsOfCall(served, p, t)).length;
  };

  test('training raises absorption, by at most its stated effect', () => {
    const ratio = spilt({ training: 0.03 }, 23) / spilt({}, 23);
    expect(ratio).toBeGreaterThan(1.02);
    expect(ratio).toBeLessThan(1.1);
  });

  test('international links raise what is heard from cells, and the value of funded projects alone', () => {
    const ratio = spilt({ international: 0.02 }, 23) / spilt({}, 23);
    expect(ratio).toBeGreaterThan(1.1);
    expect(ratio).toBeLessThan(1.16);
    const abroad = under(world, { international: 0.02 });
    const earning = projectsWhere(world, (p) => annualValueAdded(world, p, 23) > 0);
    const gains = earning.map((p) => [world.projects.status[p], annualValueAdded(abroad, p, 23) / annualValueAdded(world, p, 23)] as const);
    expect(new Set(gains.map(([status]) => status))).toEqual(new Set([2, 3]));
    for (const [status, gain] of gains) expect(gain).toBeCloseTo(status === 2 ? Math.exp(0.03) : 1, 12);
  });

  test('virtual networks weigh distant partners more, near ones as before, and none above its neighbour', () => {
    const wide = under(world, { virtualNetworks: 0.02 });
    const { region } = world.firms;
    const weights = Array.from({ length: 3000 }, (_, i) => i).filter((i) => world.firms.alive[i] === 1);
    const changed = weights.map(
      (i) => [region[i] === region[weights[0]!], partnerWeight(wide, weights[0]!, i, true) / partnerWeight(wide, weights[0]!, i)] as const,
    );
    for (const [near, ratio] of changed.slice(1)) expect(ratio).toBeCloseTo(near ? 1 : Math.min(1.3, ratio), 12);
    expect(Math.max(...changed.map(([, ratio]) => ratio || 0))).toBeCloseTo(1.3, 9);
  });

  test('a single window lowers the transaction cost by its saving, and sharing data adds its burden', () => {
    expect(transactionCostAt(under(world, { singleWindow: 0.01 }), 10)).toBeCloseTo(0.08 * 0.6, 12);
    expect(transactionCostAt(under(world, { dataSharing: 'on' }), 10)).toBeCloseTo(0.09, 12);
  });

  test.each<[string, Partial<Policy>, number]>([
    ['nothing', {}, 1],
    ['sharing data', { dataSharing: 'on' }, 0.7],
    ['monitoring', { monitoring: 0.01 }, 0.6],
    ['both and half of all expertise', { dataSharing: 'on', monitoring: 0.01, expertise: 0.5 }, 0.21],
  ])('%s leaves its share of the wrong signals about what would proceed', (_name, policy, left) => {
    const judged = under(world, policy);
    const all = projectsWhere(world, (p) => world.projects.appliedAt[p]! >= 0);
    const wrong = all.filter((p) => (seemsAdditional(judged, p) === 1) === (world.projects.wouldProceed[p] === 1)).length / all.length;
    const expected = 0.35 * left;
    expect(Math.abs(wrong - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / all.length));
  });

  test('nothing works before the start or after the stop', () => {
    const full = { brokerage: 0.05, training: 0.03, international: 0.02, virtualNetworks: 0.02 };
    for (const [clock, t] of [
      [{ startAtQuarter: 30 }, 23],
      [{ stopAtQuarter: 20 }, 23],
    ] as const) {
      expect(heard({ ...full, ...clock }, t)).toBe(heard(clock, t));
      expect(spilt({ ...full, ...clock }, t)).toBe(spilt(clock, t));
    }
    expect(heard(full, 23)).toBeGreaterThan(heard({}, 23));
    expect(spilt(full, 23)).toBeGreaterThan(spilt({}, 23));
  });

  test('brokerage lets as many more hear as it is stated to, up to all projects that there are', () => {
    const [usual, served, full] = [{}, { brokerage: 0.05 }, { brokerage: 0.5 }].map((policy) => heard(policy, 23));
    expect(served! / usual!).toBeCloseTo(1.2, 1);
    expect(full! / usual!).toBeCloseTo(Math.min(1.4, REACH_RESERVE), 1);
  });

  test('international links do not let a firm learn from itself', () => {
    const alone = build(1, [{}]);
    const one = under(alone.pairs[0]!.world, { international: 0.02 });
    one.participants[0] = 17;
    one.participantCount = 1;
    one.firms.openKnowledge[17] = 1000;
    spillKnowledge(one, alone.rows, alone.count, 0);
    expect(one.firms.absorbed[18]).toBeGreaterThan(0);
    expect(one.firms.absorbed[17]).toBe(0);
  });
});
