/** Gates (S11): who fails, who is wound down, and what becomes of the money (T27). */
import { describe, expect, test } from 'vitest';
import { FUNDED } from '../../src/model/entities/projects.ts';
import { exp, normalQuantile } from '../../src/model/exact-math.ts';
import { keyFromSeed, luckOf } from '../../src/model/luck.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/parameters.ts';
import { PUBLISHED_POLICY, type Policy } from '../../src/model/policy.ts';
import { targetShares } from '../../src/model/portfolio-rules.ts';
import { deriveServices } from '../../src/model/services.ts';
import { simulate, type Pair } from '../../src/model/simulate.ts';
import { appropriateAndAllocate } from '../../src/model/submodels/appropriate-and-allocate.ts';
import { CLOSED_AFTER, reviewClusters } from '../../src/model/submodels/review-clusters.ts';
import { build, placesThatDiffer, projectsWhere, requestOf, stepTo, sum, withNumbers, type Difference } from './laboratory.ts';

/** Asks nothing. */
const NOTHING: Partial<Policy> = { gateLeverage: 0, gateSmes: 0, gatePartners: 0, gateIp: 0, gateGrowth: 0 };
/** Asks what no cluster can show, seen without noise. */
const IMPOSSIBLE: Difference = {
  policy: { ...NOTHING, gates: 'on', gateLeverage: 1000, gateSmes: 1000, gatePartners: 1000 },
  assumptions: { gateAbsorption: 0, gateNoise: 0 },
};
const CLUSTERS = [0, 1, 2, 3, 4];

describe('thresholds that ask nothing (T27)', () => {
  test('are no gates, bit for bit', () => {
    const assumptions = { gateAbsorption: 0, gateNoise: 2 };
    const [off, on] = (['off', 'on'] as const).map((gates) => simulate(requestOf(28, [{ policy: { ...NOTHING, gates }, assumptions }]), 0));
    expect(placesThatDiffer(on!.values, off!.values)).toBe(0);
  });
});

describe('thresholds that nobody can reach', () => {
  const QUARTERS = 40;
  const state = build(QUARTERS, [IMPOSSIBLE, { policy: { gates: 'off' }, assumptions: IMPOSSIBLE.assumptions! }]);
  const [gated, free] = state.pairs as [Pair, Pair];
  const strikes: number[][] = [];
  const sameUntilWarned: number[] = [];
  const projects: number[][] = [];
  stepTo(state, 0, QUARTERS, (t) => {
    strikes[t] = Array.from(gated.world.clusters.strikes);
    if (t < 16) sameUntilWarned.push(placesThatDiffer(gated.tally.federal, free.tally.federal));
    projects[t] = Array.from(gated.world.clusters.projects);
  });

  test('are failed once a year from the third on, by whoever has a project to show', () => {
    const failures = CLUSTERS.map((c) =>
      strikes.flatMap((now, t) => (now[c]! > (strikes[t - 1]?.[c] ?? 0) ? [{ t, by: now[c]! - (strikes[t - 1]?.[c] ?? 0) }] : [])),
    );
    for (const [c, events] of failures.entries()) {
      expect(events.map(({ by }) => by)).toEqual([1, 1, 1]);
      const first = events[0]!.t;
      expect(events.map(({ t }) => t)).toEqual([first, first + 4, first + 8]);
      expect(first % 4).toBe(0);
      expect(first).toBeGreaterThanOrEqual(8);
      expect(projects[first - 1]![c]).toBeGreaterThan(0);
      expect(first === 8 || projects[first - 5]![c] === 0).toBe(true);
    }
  });

  test('only warn after two failures and wind down after three', () => {
    expect(CLOSED_AFTER).toBe(3);
    expect(strikes[15]!.some((count) => count === 2)).toBe(true);
    expect(sum(sameUntilWarned)).toBe(0);
    for (const c of CLUSTERS) expect(gated.world.clusters.windDownFrom[c]).toBe(strikes.findIndex((now) => now[c] === CLOSED_AFTER));
  });

  test('end all commitments within a year, while active projects finish and are paid', () => {
    const { world } = gated;
    const funded = projectsWhere(world, (p) => world.projects.status[p] === FUNDED);
    for (const c of CLUSTERS) {
      const own = funded.filter((p) => world.potential.cluster[p] === c);
      const closed = world.clusters.windDownFrom[c]! + 3;
      expect(Math.max(...own.map((p) => world.projects.startedAt[p]!))).toBeLessThan(closed);
      expect(own.some((p) => world.projects.startedAt[p]! >= world.clusters.windDownFrom[c]!)).toBe(true);
      expect(world.clusters.paid[c]! / world.clusters.committed[c]!).toBeCloseTo(1, 9);
      expect(world.clusters.completed[c]).toBe(own.length);
    }
    expect(sum(world.projects.valueAdded)).toBeGreaterThan(1);
  });

  test('and a programme without any open cluster costs nothing to run', () => {
    const { world } = gated;
    const before = sum(world.clusters.operations);
    appropriateAndAllocate(world, state.luck, QUARTERS - 1);
    expect(sum(world.clusters.operations)).toBe(before);
  });
});

describe('a cluster that is wound down', () => {
  const [FROM, CLOSED, UNTIL] = [22, 4, 32];
  /** Money for projects so far, by cluster: what is appropriated but for operations. */
  const projectMoney = ({ world }: Pair): number[] => CLUSTERS.map((c) => world.clusters.appropriated[c]! - world.clusters.operations[c]!);
  const state = stepTo(build(UNTIL, [{}, {}]), 0, FROM);
  const [wound, base] = state.pairs as [Pair, Pair];
  wound.world.clusters.windDownFrom[CLOSED] = FROM;
  const quarters: { wound: number[]; base: number[]; bank: number; projects: number }[] = [];
  let before = state.pairs.map(projectMoney);
  stepTo(state, FROM, UNTIL, () => {
    const now = state.pairs.map(projectMoney);
    const [a, b] = now.map((money, k) => money.map((x, c) => x - before[k]![c]!));
    const { bank, projects } = wound.world.clusters;
    quarters.push({ wound: a!, base: b!, bank: bank[CLOSED]!, projects: projects[CLOSED]! });
    before = now;
  });

  test('is allotted a quarter less each quarter, beside the others', () => {
    const beside = quarters.slice(0, 3).map(({ wound: a, base: b }) => a[CLOSED]! / b[CLOSED]! / (a[0]! / b[0]!));
    [0.75, 0.5, 0.25].forEach((left, k) => expect(beside[k]).toBeCloseTo(left, 9));
    // The others share what it gives up in proportion to their own.
    for (const { wound: a, base: b } of quarters.slice(0, 3))
      for (const c of [1, 2, 3]) expect(a[c]! / b[c]!).toBeCloseTo(a[0]! / b[0]!, 9);
  });

  test('then gives its bank to them, and every dollar is kept', () => {
    expect(quarters.slice(3).map(({ bank }) => bank)).toEqual(quarters.slice(3).map(() => 0));
    for (const { wound: a, base: b } of quarters.slice(0, 3)) expect(sum(a) / sum(b)).toBeCloseTo(1, 9);
    expect(sum(wound.world.clusters.appropriated) / sum(base.world.clusters.appropriated)).toBeCloseTo(1, 12);
    expect(quarters[3]!.wound[CLOSED]).toBeLessThan(0);
  });

  test('commits nothing from its fourth quarter on; the others commit more', () => {
    const { clusters } = wound.world;
    expect(new Set(quarters.slice(2).map(({ projects }) => projects)).size).toBe(1);
    expect(clusters.callOpen[CLOSED]).toBe(0);
    const others = (pair: Pair): number => sum(CLUSTERS.filter((c) => c !== CLOSED).map((c) => pair.world.clusters.committed[c]!));
    expect(others(wound)).toBeGreaterThan(others(base));
  });

  test('is run and gives vouchers no longer', () => {
    const world = withNumbers(wound.world, { services: { ...wound.world.numbers.services, vouchers: 0.1, cost: 0.1 } });
    const before = [world.clusters.operations[CLOSED]!, world.clusters.voucherMoney[CLOSED]!];
    appropriateAndAllocate(world, luckOf(keyFromSeed('closed'), 0), UNTIL);
    expect([world.clusters.operations[CLOSED], world.clusters.voucherMoney[CLOSED]]).toEqual(before);
  });
});

describe('a portfolio that keeps one cluster', () => {
  test('keeps another when that one is wound down: the money is not lost', () => {
    const state = stepTo(build(24, [{ policy: { portfolio: 'concentrate', concentrateOn: 1 } }]), 0, 20);
    const { world } = state.pairs[0]!;
    world.clusters.share.set(targetShares(world, state.luck, 20)!);
    world.clusters.windDownFrom[world.clusters.share.indexOf(1)] = 16;
    const before = sum(world.clusters.bank);
    for (let t = 20; t < 24; t++) appropriateAndAllocate(world, state.luck, t);
    expect(sum(world.clusters.bank)).toBeGreaterThan(before + 50);
  });
});

describe('noise', () => {
  const { world } = build(1, [{}]).pairs[0]!;
  /** Share of failures over many looks at five clusters of leverage 1, at a gate that asks for leverage alone. */
  function failures(gateLeverage: number, levers: Partial<Policy>, assumptions: Difference['assumptions'] = {}, looks = 400): number {
    const a = { ...DEFAULT_ASSUMPTIONS, gateAbsorption: 0, ...assumptions };
    const policy = { ...PUBLISHED_POLICY, ...NOTHING, gates: 'on' as const, gateLeverage, ...levers };
    const asked = withNumbers(world, { policy, assumptions: a, services: deriveServices(policy, a) });
    const { strikes, privateMoney, publicMoney } = world.clusters;
    for (const column of [privateMoney, publicMoney]) column.fill(1);
    let failed = 0;
    for (let r = 0; r < looks; r++) {
      strikes.fill(0);
      reviewClusters(asked, luckOf(keyFromSeed('gate'), r), 20);
      failed += sum(strikes);
    }
    return failed / (looks * strikes.length);
  }
  /** Asked beside a leverage of 1 where the default noise of 0.3 fails one look in four, wrongly. */
  const times = exp(0.3 * normalQuantile(0.25));

  test('of nothing makes gates certain', () => {
    expect([0.99, 1.01].map((asked) => failures(asked, {}, { gateNoise: 0 }, 3))).toEqual([0, 1]);
  });

  test.each<[string, Partial<Policy>, number]>([
    ['by itself: one in four', {}, 0.25],
    ['less where data are shared: Φ(−0.674/0.7)', { dataSharing: 'on' }, 0.1676],
    ['less under monitoring of 1 %: Φ(−0.674/0.6)', { monitoring: 0.01 }, 0.1305],
    ['least under both: Φ(−0.674/0.42)', { dataSharing: 'on', monitoring: 0.01 }, 0.0541],
  ])('fails clusters that keep to what is asked, %s', (_name, levers, expected) => {
    expect(Math.abs(failures(times, levers) - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / 2000));
  });

  test('is all that the luck of gates decides', () => {
    const { strikes } = world.clusters;
    const seen = [0, 0.5].map((gateNoise) => {
      const a = { ...DEFAULT_ASSUMPTIONS, gateNoise };
      const asked = withNumbers(world, { policy: { ...PUBLISHED_POLICY, gates: 'on' }, assumptions: a });
      return new Set(
        Array.from({ length: 20 }, (_, r) => {
          strikes.fill(0);
          reviewClusters(asked, luckOf(keyFromSeed('luck'), r), 20);
          return strikes.join();
        }),
      ).size;
    });
    expect(seen[0]).toBe(1);
    expect(seen[1]).toBeGreaterThan(5);
  });

  test('fails nobody for what cannot be seen yet', () => {
    const fresh = build(1, [{ policy: { gates: 'on' } }]).pairs[0]!.world;
    for (let r = 0; r < 50; r++) reviewClusters(fresh, luckOf(keyFromSeed('fresh'), r), 8);
    expect(sum(fresh.clusters.strikes)).toBe(0);
  });
});

describe('a programme from quarter 6 to 30', () => {
  test('looks in its third year and every year after, while it runs', () => {
    const state = build(40, [
      { policy: { ...IMPOSSIBLE.policy, startAtQuarter: 6, stopAtQuarter: 30 }, assumptions: IMPOSSIBLE.assumptions! },
    ]);
    const { strikes } = state.pairs[0]!.world.clusters;
    const looked = new Set<number>();
    stepTo(state, 0, 40, (t) => {
      if (sum(strikes) > 0) looked.add(t);
      strikes.fill(0);
    });
    expect([...looked]).toEqual([14, 18, 22, 26]);
  });
});
