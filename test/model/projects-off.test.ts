/** Programmes without projects: no call opens, services take what they ask for up to all of the money, and the rest is never spent. */
import { describe, expect, test } from 'vitest';
import { PUBLISHED_CLUSTERS } from '../../src/model/cluster-design.ts';
import { FUNDED, WAITING } from '../../src/model/entities/projects.ts';
import { OUTCOMES, recordingLength, type OutcomeId } from '../../src/model/outcomes.ts';
import { NO_PROGRAMME, PAID_LEVERS, PUBLISHED_POLICY, type Policy } from '../../src/model/policy.ts';
import { PUBLISHED_BUDGET } from '../../src/model/published.ts';
import { deriveServices, isRunning, mostForServices, MOST_FOR_SERVICES, serviceCost } from '../../src/model/services.ts';
import { simulate } from '../../src/model/simulate.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/parameters.ts';
import { build, placesThatDiffer, projectsWhere, requestOf, seriesOf, stepTo, sum } from './laboratory.ts';

const QUARTERS = 42;
const OFF = { projects: 'off' } as const;
const WORLDS = {
  nothing: OFF,
  brokerage: { ...OFF, brokerage: 1 },
  half: { ...OFF, brokerage: 0.5 },
  tooMuch: { ...OFF, brokerage: 0.8, vouchers: 0.7 },
  vouchers: { ...OFF, vouchers: 0.3 },
  forProjectsAlone: { ...OFF, commercialisation: 0.15, singleWindow: 0.05, monitoring: 0.05, dataSharing: 'on', midTermReview: 'on' },
  moved: {
    ...OFF,
    international: 0.4,
    portfolio: 'bandit',
    taper: 0.5,
    trancheRules: 'own',
    secondBudget: 900,
    schedule: [9, 1, 1, 1, 1, 1, 1, 1, 1, 9],
  },
} satisfies Record<string, Partial<Policy>>;
type Name = keyof typeof WORLDS;
const NAMES = Object.keys(WORLDS) as Name[];
const recording = simulate(
  requestOf(
    QUARTERS,
    NAMES.map((name) => ({ policy: WORLDS[name] })),
  ),
  0,
);
const series = (name: Name, id: OutcomeId): Float64Array => seriesOf(recording, QUARTERS, id, NAMES.indexOf(name));
const end = (name: Name, id: OutcomeId): number => series(name, id)[QUARTERS]!;

describe('a programme without projects', () => {
  const OF_PROJECTS: readonly OutcomeId[] = [
    ...(['projects', 'federalCommitted', 'federalPaid', 'provincialCommitted', 'partnersCommitted', 'participations'] as const),
    ...(['collaborations', 'commercialised', 'stoppedProjects', 'ipAssets', 'deadweightShare', 'deadweightGdp', 'absorption'] as const),
    ...(['deadweightJobYears', 'deadweightJobs', 'grossJobs', 'smesPerProject', 'lapsed'] as const),
  ];

  test.each(NAMES)('commits nothing and lets nothing lapse, and every number is finite: %s', (name) => {
    for (const id of OF_PROJECTS) expect(sum(series(name, id)), id).toBe(0);
    for (const { id } of OUTCOMES) expect(series(name, id).every(Number.isFinite), id).toBe(true);
  });

  test('opens no call, so that nobody applies: firms go ahead alone or give up', () => {
    const state = build(24, [{ policy: WORLDS.half }]);
    const { world, counterfactual } = state.pairs[0]!;
    stepTo(state, 0, 24, () => {
      expect(sum(world.clusters.callOpen) + sum(world.clusters.bank) + sum(world.clusters.committed)).toBe(0);
    });
    expect(projectsWhere(world, (p) => world.projects.status[p] === FUNDED || world.projects.status[p] === WAITING)).toEqual([]);
    const started = [world, counterfactual].map(({ projects }) => projects.startedAt.filter((t) => t >= 0).length);
    expect(started[0]).toBeGreaterThan(100);
    expect(Math.abs(started[0]! - started[1]!)).toBeLessThan(0.05 * started[1]!);
  });

  test('that asks for no service is no programme at all, to the last bit', () => {
    const [nothing, none] = [OFF, NO_PROGRAMME].map((policy) => simulate(requestOf(26, [{ policy }]), 1).values);
    expect(placesThatDiffer(nothing!, none!)).toBe(0);
    expect(nothing!.length).toBe(recordingLength(1, 26));
    expect(isRunning({ ...PUBLISHED_POLICY, ...OFF }, 10)).toBe(false);
    expect(isRunning({ ...PUBLISHED_POLICY, ...WORLDS.half }, 10)).toBe(true);
  });
});

describe('the money of services alone', () => {
  test('may be all of it, without anything for the running of clusters beside them', () => {
    expect(end('brokerage', 'federalCost')).toBeCloseTo(PUBLISHED_BUDGET, 8);
    expect(end('half', 'federalCost')).toBeCloseTo(0.5 * PUBLISHED_BUDGET, 8);
  });

  test('is never more than all: who asks for more gets less of each', () => {
    expect(end('tooMuch', 'federalCost')).toBeCloseTo(PUBLISHED_BUDGET, 8);
    const services = deriveServices({ ...PUBLISHED_POLICY, ...WORLDS.tooMuch }, DEFAULT_ASSUMPTIONS);
    expect(services.vouchers).toBeCloseTo(0.7 / 1.5, 12);
    expect(services.cost).toBeCloseTo(1, 12);
  });

  test('is what they ask for wherever it would run projects, of projects six tenths', () => {
    const on = { ...PUBLISHED_POLICY, brokerage: 0.9 };
    const off = { ...on, ...OFF };
    expect([on, off].map(mostForServices)).toEqual([MOST_FOR_SERVICES, 1]);
    const costs = [on, off].map((policy) => serviceCost(deriveServices(policy, DEFAULT_ASSUMPTIONS), 0.5));
    expect(costs[0]).toBeCloseTo(0.45, 12);
    expect(costs[1]).toBeCloseTo(0.9, 12);
  });

  test('follows the money of the programme: a schedule, a taper, a tranche of its own, whatever rule shares it between clusters', () => {
    const state = build(40, [
      { policy: WORLDS.moved },
      { policy: { ...WORLDS.moved, projects: 'on', international: 0, portfolio: 'fixed' } },
    ]);
    const [alone, beside] = stepTo(state, 0, 40).pairs.map(({ world }) => world.clusters);
    alone!.appropriated.forEach((money, c) => {
      expect(money).toBeCloseTo(0.4 * beside!.appropriated[c]!, 8);
      expect(alone!.operations[c]).toBe(money);
    });
    expect(end('moved', 'federalCost')).toBeCloseTo(sum(alone!.operations), 8);
  });

  test('of a cluster that is wound down goes to nobody', () => {
    const policy = { ...WORLDS.half, gates: 'on', gateGrowth: 1 } as const;
    const { world } = stepTo(build(40, [{ policy }]), 0, 40).pairs[0]!;
    const { clusters } = world;
    expect([...clusters.windDownFrom].every((t) => t > 0)).toBe(true);
    PUBLISHED_CLUSTERS.forEach(({ firstEnvelope, secondEnvelope }, c) => {
      expect(clusters.operations[c]).toBeLessThan(0.5 * (firstEnvelope + secondEnvelope) - 1);
      expect(clusters.appropriated[c]).toBe(clusters.operations[c]);
      expect([clusters.bank[c], clusters.lapsed[c]]).toEqual([0, 0]);
    });
  });
});

describe('a service alone', () => {
  test('still does what it does: brokerage brings more members sooner, and links of those that go alone last longer', () => {
    const early = (name: Name): number => series(name, 'members')[12]!;
    expect(early('brokerage')).toBeGreaterThan(early('half'));
    expect(early('half')).toBeGreaterThan(1.01 * early('forProjectsAlone'));
    expect(early('forProjectsAlone')).toBeGreaterThan(100);
    expect(end('brokerage', 'spilloverGdp')).toBeGreaterThan(1);
  });

  test('that acts on projects alone does nothing but cost', () => {
    for (const id of ['grossGdp', 'additionalGdp', 'additionalJobYears', 'spilloverGdp', 'additionalRd', 'additionalFirms'] as const)
      expect(placesThatDiffer(series('forProjectsAlone', id), series('nothing', id)), id).toBe(0);
    expect(end('forProjectsAlone', 'federalCost')).toBeCloseTo(0.25 * PUBLISHED_BUDGET, 8);
  });

  test('gives its vouchers, each with the private R&D that it brings, but for one that is not whole yet in each cluster', () => {
    const { voucherSize, voucherEffect } = DEFAULT_ASSUMPTIONS;
    const all = 0.3 * PUBLISHED_BUDGET * (1 + voucherEffect);
    expect(end('vouchers', 'additionalRd')).toBeLessThanOrEqual(all + 1e-6);
    expect(end('vouchers', 'additionalRd')).toBeGreaterThan(all - PUBLISHED_CLUSTERS.length * voucherSize * (1 + voucherEffect));
  });

  test('is left to itself by none of the paid levers: each alone costs its share', () => {
    for (const [id, share] of Object.entries(PAID_LEVERS)) {
      const services = deriveServices({ ...PUBLISHED_POLICY, ...OFF, [id]: share }, DEFAULT_ASSUMPTIONS);
      expect(serviceCost(services, 0.9), id).toBe(share);
    }
  });
});
