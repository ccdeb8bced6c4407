/** Decisions to co-invest: deadweight and additionality in closed form (T12), their limits (T11, T13), and who can pay. */
import { formConsortium } from '../../src/model/submodels/form-consortia.ts';
import { describe, expect, test } from 'vitest';
import { ALONE, FUNDED } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import { ownCost } from '../../src/model/undertake.ts';
import { canPay, freeCapacity } from '../../src/model/affordability.ts';
import { FIRST_CLUSTER_SCOPE } from '../../src/model/outcomes.ts';
import { simulate } from '../../src/model/simulate.ts';
import {
  build,
  NO_AFFORDABILITY_LIMIT,
  pairAfter,
  partnersOf,
  projectsWhere,
  requestOf,
  seriesOf,
  sharesOf,
  stepTo,
  sum,
  type Difference,
} from './laboratory.ts';

/** No selection, no limit of capacity, one hurdle of 1, a transaction cost of 8 %, nothing but private value decides. */
function open(matchRatio: number, assumptions: Difference['assumptions'] = {}): Difference {
  return {
    policy: { matchRatio, budget: 1e6, minPartners: 1, minSme: 0 },
    assumptions: {
      ...NO_AFFORDABILITY_LIMIT,
      hurdleSme: 1,
      hurdleLarge: 1,
      transactionCost: 0.08,
      partnerBurden: 0,
      existsWithout: 1,
      scaleUplift: 0,
      contractingLag: 0,
      spilloverLag: 100,
      followOn: 0,
      privateValueMu: -0.35,
      valueEmergent: 0,
      valueGrowing: 0,
      valueDeclining: 0,
      ...assumptions,
    },
  };
}

const MATCHES = [0.5, 1, 1.63, 2, 4];
const QUARTERS = 40;

describe('with no selection and no limit of capacity (T12)', () => {
  const funded = MATCHES.map(() => 0);
  const dead = MATCHES.map(() => 0);
  for (let replicate = 0; replicate < 2; replicate++) {
    const state = stepTo(
      build(
        QUARTERS,
        MATCHES.map((m) => open(m)),
        replicate,
      ),
      0,
      QUARTERS,
    );
    state.pairs.forEach(({ world, counterfactual }, k) => {
      const chosen = projectsWhere(world, (p) => world.projects.status[p] === FUNDED);
      funded[k]! += chosen.length;
      dead[k]! += chosen.filter((p) => counterfactual.projects.status[p] === ALONE).length;
    });
  }

  test.each([
    [0.5, 0.322, 1.017],
    [1, 0.417, 1.166],
    [1.63, 0.524, 1.252],
    [2, 0.576, 1.272],
    [4, 0.762, 1.188],
  ])('at match %d deadweight is %d and additional R&D per federal dollar %d', (m, deadweight, additional) => {
    const k = MATCHES.indexOf(m);
    const found = dead[k]! / funded[k]!;
    const error = Math.sqrt((deadweight * (1 - deadweight)) / funded[k]!);
    expect(funded[k]!).toBeGreaterThan(1000);
    expect(Math.abs(found - deadweight)).toBeLessThan(4 * error);
    expect(Math.abs((1 + m) * (1 - found) - additional)).toBeLessThan(4 * (1 + m) * error);
  });

  test('more match means fewer applicants, every one of them among those at a lower match', () => {
    expect(funded).toEqual([...funded].sort((a, b) => b - a));
  });

  test('the recorded shares are those of the projects, weighted by money', () => {
    const difference = open(2);
    const { world, counterfactual } = pairAfter(16, difference);
    const chosen = projectsWhere(world, (p) => world.projects.status[p] === FUNDED);
    const also = chosen.filter((p) => counterfactual.projects.status[p] === ALONE);
    const money = (rows: readonly number[]): number => sum(rows.map((p) => world.projects.government[p]!));
    const cost = (of: World, rows: readonly number[]): number => sum(rows.map((p) => of.projects.cost[p]!));
    const recording = simulate(requestOf(16, [difference]), 0);
    expect(seriesOf(recording, 16, 'deadweightShare')[16]).toBeCloseTo(money(also) / money(chosen), 10);
    expect(seriesOf(recording, 16, 'additionalRdPerFederal')[16]).toBeCloseTo(
      (cost(world, chosen) - cost(counterfactual, also)) / money(chosen),
      10,
    );
  });
});

describe('the limits of match (T11)', () => {
  test('at no match the industry pays nothing', () => {
    const recording = simulate(requestOf(16, [open(0)]), 0);
    expect(seriesOf(recording, 16, 'federalCommitted')[16]).toBeGreaterThan(500);
    // What is not federal is Quebec's part of Scale AI.
    const others = seriesOf(recording, 16, 'partnersCommitted');
    const provincial = seriesOf(recording, 16, 'provincialCommitted');
    expect(provincial[16]).toBeGreaterThan(10);
    expect(Math.max(...others.map((money, q) => Math.abs(money - provincial[q]!)))).toBeLessThan(1e-9);
  });

  test('at a huge match, no transaction cost and e0 = 1, all is deadweight and nothing additional', () => {
    const recording = simulate(requestOf(24, [open(1e12, { transactionCost: 0 })]), 0);
    const last = (id: Parameters<typeof seriesOf>[2]): number => seriesOf(recording, 24, id)[24]!;
    expect(last('projects')).toBeGreaterThan(200);
    expect(last('deadweightShare')).toBeCloseTo(1, 12);
    expect(Math.abs(last('additionalGdp') / last('grossGdp'))).toBeLessThan(1e-9);
    expect(Math.abs(last('additionalJobYears') / last('grossJobYears'))).toBeLessThan(1e-9);
  });

  test('and spillover differs by under a thousandth: going alone binds partners earlier in the quarter than being funded', () => {
    const recording = simulate(requestOf(16, [open(1e12, { transactionCost: 0, spilloverLag: 2 })]), 0);
    const spilt = seriesOf(recording, 16, 'spilloverGdp').map(Math.abs);
    expect(Math.max(...spilt) / seriesOf(recording, 16, 'grossGdp')[16]!).toBeLessThan(0.001);
  });

  test('but for the enlargement θ, which is then all that is additional', () => {
    const theta = 0.2;
    const recording = simulate(requestOf(24, [open(1e12, { transactionCost: 0, scaleUplift: theta })]), 0);
    for (const quarter of [12, 24]) {
      const gross = seriesOf(recording, 24, 'grossGdp')[quarter]!;
      expect(seriesOf(recording, 24, 'deadweightGdp')[quarter]! / (gross / (1 + theta))).toBeCloseTo(1, 9);
    }
  });
});

describe('without any consortium that would exist anyway (T13)', () => {
  test('deadweight is 0 in every quarter and scope', () => {
    const recording = simulate(requestOf(24, [{ assumptions: { existsWithout: 0 } }]), 0);
    expect(seriesOf(recording, 24, 'projects')[24]).toBeGreaterThan(100);
    for (let scope = 0; scope < FIRST_CLUSTER_SCOPE + 5; scope++) {
      expect(Math.max(...seriesOf(recording, 24, 'deadweightShare', 0, scope))).toBe(0);
      expect(Math.max(...seriesOf(recording, 24, 'deadweightGdp', 0, scope))).toBe(0);
    }
  });
});

describe('what firms can pay', () => {
  const state = build(6, [{ policy: { budget: 0 }, assumptions: { privateValueMu: -20 } }]);
  const { world } = stepTo(state, 0, 6).pairs[0]!;
  const { firms, numbers } = world;
  // Nobody looks for partners for a project that no lead would want: these are formed by hand.
  for (let p = 0; p < world.potential.first[6]!; p++) formConsortium(world, state.search, state.luck, 5, p);
  const capacity = (i: number): number =>
    (firms.kind[i] === 1 ? 0.25 : 0.4) * firms.jobs[i]! * firms.productivity[i]! * numbers.macroIndex[5]!;

  test('is a share of annual value added, less what is in use, never below nothing, nothing once closed', () => {
    const live = Array.from({ length: state.layout.initialRows }, (_, i) => i).filter((i) => firms.alive[i] === 1);
    for (const i of live.slice(0, 50)) expect(freeCapacity(world, i, 5)).toBeCloseTo(capacity(i), 12);
    const [a, b] = live as [number, number];
    firms.capacityInUse[a] = capacity(a) / 4;
    firms.capacityInUse[b] = capacity(b) * 2;
    expect(freeCapacity(world, a, 5) / capacity(a)).toBeCloseTo(0.75, 12);
    expect(freeCapacity(world, b, 5)).toBe(0);
    const closed = Array.from(firms.alive.keys()).find((i) => firms.alive[i] === 0)!;
    expect(freeCapacity(world, closed, 5)).toBe(0);
    firms.capacityInUse.fill(0);
  });

  test('decides: a consortium affords CAD M a year up to the sum of its capacities, shared in proportion to them', () => {
    const p = projectsWhere(
      world,
      (q) => world.potential.cluster[q] === 4 && world.projects.size[q]! >= 2 && partnersOf(world, q).every((i) => i === -1 || i >= 0),
    )[0]!;
    const members = partnersOf(world, p);
    const capacities = members.map((i) => (i >= 0 ? freeCapacity(world, i, 5) : 0));
    const most = (sum(capacities) * world.numbers.durations[4]!) / 4;
    expect(canPay(world, state.search, state.luck, 5, p, { ownCost: most * 0.999, publicMoney: null })).toBe(true);
    expect(partnersOf(world, p)).toEqual(members);
    sharesOf(world, p).forEach((share, j) => expect(share).toBeCloseTo(capacities[j]! / sum(capacities), 12));
  });

  test('is stretched by replacing the weakest firm by one of its kind that can pay more: the lead only where it is the only firm', () => {
    let replaced = 0;
    for (const p of projectsWhere(world, (q) => q < world.potential.first[6]! && world.projects.size[q]! >= 2)) {
      const before = partnersOf(world, p);
      const total = (rows: readonly number[]): number => sum(rows.map((i) => (i >= 0 ? freeCapacity(world, i, 5) : 0)));
      const most = (total(before) * world.numbers.durations[world.potential.cluster[p]!]!) / 4;
      const paid = canPay(world, state.search, state.luck, 5, p, { ownCost: most * 1.5, publicMoney: null });
      const after = partnersOf(world, p);
      if (before.some((i, j) => j > 0 && i >= 0)) expect(after[0]).toBe(before[0]);
      expect(after.map((i) => (i >= 0 ? firms.kind[i] : i))).toEqual(before.map((i) => (i >= 0 ? firms.kind[i] : i)));
      if (!paid) continue;
      replaced += 1;
      expect(total(after)).toBeGreaterThanOrEqual(total(before) * 1.5 * (1 - 1e-12));
      expect(sum(sharesOf(world, p))).toBeCloseTo(1, 12);
    }
    expect(replaced).toBeGreaterThan(3);
  });

  test('never covers what no twenty replacements could bring', () => {
    expect(canPay(world, state.search, state.luck, 5, 0, { ownCost: 1e9, publicMoney: null })).toBe(false);
  });
});

describe('contributions in progress', () => {
  test('are what projects that have still to spend ask of their live partners', () => {
    const state = build(16, [{}]);
    const { world } = state.pairs[0]!;
    stepTo(state, 0, 16, (t) => {
      const asked = new Float64Array(world.firms.alive.length);
      for (const p of projectsWhere(
        world,
        (q) => [FUNDED, ALONE].includes(world.projects.status[q]!) && t + 1 < world.projects.spendUntil[q]!,
      )) {
        const annual = (ownCost(world, p) * 4) / (world.projects.spendUntil[p]! - world.projects.spendFrom[p]!);
        const shares = sharesOf(world, p);
        partnersOf(world, p).forEach((i, j) => void (i >= 0 && (asked[i]! += annual * shares[j]!)));
      }
      const gaps = asked.map((amount, i) => (world.firms.alive[i] === 1 ? Math.abs(amount - world.firms.capacityInUse[i]!) : 0));
      expect(Math.max(...gaps)).toBeLessThan(1e-9);
    });
  });
});
