/** What must not matter: the same scenario twice, the order of clusters, the unit of money, levers that are off; and what must (T26). */
import { PAID_LEVERS } from '../../src/model/policy.ts';
import { describe, expect, test } from 'vitest';
import type { ClusterSetting } from '../../src/model/cluster-design.ts';
import { OUTCOME_INDEX, OUTCOMES, recordingLength, scopeCount, seriesOffset } from '../../src/model/outcomes.ts';
import { simulate, type Recording, type SimulationRequest } from '../../src/model/simulate.ts';
import { ownClusters } from '../experiment/own-clusters.ts';
import { mean, placesThatDiffer, requestOf, variance, type Difference } from './laboratory.ts';

/* prettier-ignore */
/** Everything on at once. */
const ALL_ON: Difference = {
  policy: {
    gates: 'on', gateLeverage: 1.7, gateSmes: 2, midTermReview: 'on', dataSharing: 'on', trancheRules: 'own', secondMinPartners: 3, taper: 0.3,
    portfolio: 'bandit', brokerage: 0.05, virtualNetworks: 0.02, monitoring: 0.01, singleWindow: 0.01, training: 0.03, international: 0.02,
    accelerator: 0.02, vouchers: 0.05, requireResearch: 'on', minSmeShare: 0.2, maxPerFirm: 20,
    commercialisation: 0.03, sameRegion: 'on',
  },
  assumptions: { dealRate: 0.05, midTermStop: 0.7 },
};

/** A request for worlds that all have the same clusters. */
function withClusters(quarters: number, worlds: readonly Difference[], clusters: readonly ClusterSetting[]): SimulationRequest {
  const request = requestOf(quarters, worlds);
  return { ...request, worlds: request.worlds.map((world) => ({ ...world, clusters })) };
}

/** All quarters of every observer of a world in one scope. */
function scopeOf({ values }: Recording, quarters: number, world: number, scope: number, clusters: number): Float64Array {
  const at = seriesOffset(world, scope, 0, quarters, scopeCount(clusters));
  return values.subarray(at, at + OUTCOMES.length * (quarters + 1));
}

/** Largest difference of two columns beside what is compared where that is above 1. */
function gap(a: Float64Array, b: Float64Array): number {
  return a.reduce((most, value, n) => Math.max(most, Math.abs(value - b[n]!) / Math.max(1, Math.abs(value))), 0);
}

describe('a scenario against itself', () => {
  test('differs by exactly nothing in every observer, scope and quarter, with everything on', () => {
    const clusters = ownClusters(4);
    const { values } = simulate(withClusters(26, [ALL_ON, {}, ALL_ON], clusters), 1);
    const world = recordingLength(1, 26, scopeCount(4));
    const [first, other, again] = [0, 1, 2].map((w) => values.subarray(w * world, (w + 1) * world));
    expect(placesThatDiffer(first!, again!)).toBe(0);
    expect(placesThatDiffer(first!, other!)).toBeGreaterThan(5000);
  });
});

describe('the order of clusters', () => {
  const QUARTERS = 26;
  const three = ownClusters(3);
  const twins: ClusterSetting[] = [1, 2, 3].map((n) => ({ ...three[1]!, id: `own-${n}` }));

  test.each<[string, readonly ClusterSetting[], Difference]>([
    ['two identical clusters and their twin', twins, {}],
    ['a small, a growing and a mature one', three, {}],
    ['the same with everything on', three, ALL_ON],
  ])('of %s only moves their results with them', (_name, clusters, difference) => {
    const [there, back] = [clusters, [...clusters].reverse()].map((order) => simulate(withClusters(QUARTERS, [difference], order), 0));
    const places = [0, 3, 2, 1, ...Array.from({ length: scopeCount(3) - 4 }, (_, r) => 4 + r)];
    places.forEach((to, from) => expect(gap(scopeOf(there!, QUARTERS, 0, from, 3), scopeOf(back!, QUARTERS, 0, to, 3))).toBeLessThan(1e-9));
    expect(gap(scopeOf(there!, QUARTERS, 0, 1, 3), scopeOf(back!, QUARTERS, 0, 1, 3))).toBeGreaterThan(0.01);
  });
});

describe('the unit of money', () => {
  test('1,024 times smaller scales money and moves no bit of anything else, with everything on', () => {
    const [quarters, unit, count] = [26, 1024, 3];
    const clusters = ownClusters(count);
    // What services do depends on their money beside that of the programme as published, in CAD M.
    const services = Object.fromEntries(
      Object.keys(PAID_LEVERS)
        .filter((id) => id !== 'vouchers')
        .map((id) => [id, 0]),
    );
    const base = withClusters(quarters, [{ ...ALL_ON, policy: { ...ALL_ON.policy, ...services } }], clusters);
    const { policy, assumptions } = base.worlds[0]!;
    const small = {
      policy: { ...policy, budget: policy.budget * unit, secondBudget: policy.secondBudget * unit, maxPerFirm: policy.maxPerFirm * unit },
      assumptions: {
        ...assumptions,
        vaPerWorker: assumptions.vaPerWorker * unit,
        spendingJobs: assumptions.spendingJobs / unit,
        dealSize: assumptions.dealSize * unit,
        voucherSize: assumptions.voucherSize * unit,
      },
      clusters: clusters.map((c) => ({
        ...c,
        firstEnvelope: c.firstEnvelope * unit,
        secondEnvelope: c.secondEnvelope * unit,
        meanProject: c.meanProject * unit,
      })),
    };
    const [plain, scaled] = [base, { ...base, worlds: [small] }].map((request) => simulate(request, 0).values);
    const moved = OUTCOMES.filter(({ unit: of }, o) => {
      const factor = of.startsWith('CAD') ? unit : 1;
      return Array.from({ length: scopeCount(count) }, (_, s) => seriesOffset(0, s, o, quarters, scopeCount(count))).some((at) =>
        plain!.subarray(at, at + quarters + 1).some((value, t) => scaled![at + t] !== value * factor),
      );
    });
    expect(moved.map(({ id }) => id)).toEqual([]);
  });
});

describe('a lever or assumption that is off', () => {
  const QUARTERS = 22;
  const clusters = ownClusters(3);
  const lottery = { selection: 'lottery' } as const;
  test.each<[string, Difference, Difference]>([
    [
      'thresholds of gates without gates',
      {},
      { policy: { gateLeverage: 5, gateSmes: 8, gatePartners: 12, gateIp: 20, gateGrowth: 1 }, assumptions: { gateAbsorption: 1 } },
    ],
    ['noise and line of reviews without gates or reviews', {}, { assumptions: { gateNoise: 2, midTermStop: 2 } }],
    ['rules of a second tranche that follows the first', {}, { policy: { secondMatch: 9, secondBudget: 5, secondMinPartners: 9 } }],
    ['how many to concentrate on, and sharpness, under fixed shares', {}, { policy: { concentrateOn: 1, portfolioSharpness: 5 } }],
    ['how many to concentrate on under the performance rule', { policy: { portfolio: 'performance' } }, { policy: { concentrateOn: 1 } }],
    ['sharpness under equal shares', { policy: { portfolio: 'equal' } }, { policy: { portfolioSharpness: 5 } }],
    ['the line of a lottery that is not held', {}, { policy: { lotteryLine: 2 } }],
    [
      'scores where first come is first served',
      { policy: { selection: 'first-come' } },
      { policy: { scoreWeightValue: 3, scoreWeightSme: 3, scoreWeightAdditionality: 0, expertise: 1 } },
    ],
    ['the weight of value in a lottery without a line', { policy: { ...lottery, lotteryLine: -1e9 } }, { policy: { scoreWeightSme: 3 } }],
    ['what shared data would do', {}, { assumptions: { dataSharingNoise: 0.1, dataSharingBurden: 0.1 } }],
    ['vouchers that nobody gives', {}, { assumptions: { voucherSize: 1, voucherEffect: 2 } }],
    ['deals that nobody makes', {}, { assumptions: { dealSize: 9, ventureGrowth: 0.5, ventureYears: 9, ventureSurvival: 0.9 } }],
    ['foresight at the reference openness', {}, { assumptions: { opennessForesight: 1 } }],
    [
      'a taper of a programme without money',
      { policy: { budget: 0 } },
      { policy: { taper: 1, gates: 'on', midTermReview: 'on', vouchers: 0.2, portfolio: 'optimise' } },
    ],
  ])('changes no byte: %s', (_name, base, change) => {
    const other = { policy: { ...base.policy, ...change.policy }, assumptions: { ...base.assumptions, ...change.assumptions } };
    const [usual, changed] = [base, other].map((difference) => simulate(withClusters(QUARTERS, [difference], clusters), 0).values);
    expect(placesThatDiffer(changed!, usual!)).toBe(0);
  });
});

describe('more replicates of a simulated outcome (T26)', () => {
  test('halve the standard error when they quadruple', () => {
    const quarters = 9;
    const small = ownClusters(1).map((setting) => ({ ...setting, firms: 20, meanProject: 1 }));
    const request = withClusters(quarters, [{ policy: { budget: 60 } }], small);
    const at = seriesOffset(0, 0, OUTCOME_INDEX.firms, quarters, scopeCount(1)) + quarters;
    const values = Array.from({ length: 800 }, (_, r) => simulate(request, r).values[at]!);
    const spreadOfMeans = (size: number): number =>
      Math.sqrt(variance(Array.from({ length: values.length / size }, (_, n) => mean(values.slice(n * size, (n + 1) * size)))));
    // 400 and 100 batches: the ratio is known to about 8 %.
    const ratio = spreadOfMeans(2) / spreadOfMeans(8);
    expect(ratio).toBeGreaterThan(1.68);
    expect(ratio).toBeLessThan(2.32);
    // And the error that one ensemble of eight states is the one that its means have.
    const stated = mean(Array.from({ length: 100 }, (_, n) => variance(values.slice(n * 8, (n + 1) * 8)) / 8));
    expect(Math.abs(Math.sqrt(stated) / spreadOfMeans(8) - 1)).toBeLessThan(0.3);
  });
});
