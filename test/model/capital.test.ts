/** Venture capital (S16): how often it is raised, and what it does while it lasts. */
import { describe, expect, test } from 'vitest';
import { freeCapacity } from '../../src/model/affordability.ts';
import { SME } from '../../src/model/entities/firms.ts';
import type { World } from '../../src/model/entities/world.ts';
import { OLDEST_AGE, sizeFactor, sizeFactors } from '../../src/model/numbers.ts';
import { OUTCOMES, SCOPES } from '../../src/model/outcomes.ts';
import type { Assumptions } from '../../src/model/parameters.ts';
import { simulate, type Replicate } from '../../src/model/simulate.ts';
import { enterAndExit } from '../../src/model/submodels/enter-and-exit.ts';
import { drawFirmLuck } from '../../src/model/shared-quarter.ts';
import { raiseCapital } from '../../src/model/submodels/raise-capital.ts';
import { build, pairAfter, placesThatDiffer, requestOf, seriesOf, STILL, stepTo, sum } from './laboratory.ts';

const NO_BUDGET = { budget: 0 };
const isStartUp = ({ firms }: World, i: number): boolean => firms.alive[i] === 1 && firms.kind[i] === SME && firms.age[i]! < 20;
const rowsOf = (world: World): number[] => Array.from(world.firms.alive.keys());

/** A replicate at t = 0 with the luck of quarter 0 drawn. */
function withLuck(state: Replicate): Replicate {
  drawFirmLuck(state, state.worlds, 0);
  return state;
}

describe('without deals', () => {
  test('nothing about them changes a byte', () => {
    const other: Partial<Assumptions> = { dealSize: 20, ventureGrowth: 0.5, ventureSurvival: 0.9, ventureYears: 9 };
    const [usual, changed] = [{}, other].map((assumptions) => simulate(requestOf(24, [{ assumptions }]), 0));
    expect(placesThatDiffer(changed!.values, usual!.values)).toBe(0);
  });

  test('nor does a deal that neither helps firms nor pays anything, but for what is counted as raised', () => {
    const idle: Partial<Assumptions> = { dealRate: 0.2, dealSize: 0, ventureGrowth: 0, ventureSurvival: 0 };
    const [without, idleDeals] = [{}, idle].map((assumptions) => simulate(requestOf(24, [{ assumptions }]), 0));
    expect(placesThatDiffer(idleDeals!.values, without!.values)).toBe(0);
  });
});

describe('deals', () => {
  const RATE = 0.02;

  test('come at their rate per start-up and year, twice as often to the proven, and to nobody else', () => {
    const state = build(20, [{ policy: NO_BUDGET, assumptions: { dealRate: RATE } }]);
    const { world } = state.pairs[0]!;
    let [expected, deals] = [0, 0];
    for (let t = 0; t < 20; t++) {
      const eligible = new Set(rowsOf(world).filter((i) => isStartUp(world, i)));
      const before = world.firms.ventureUntil.slice();
      stepTo(state, t, t + 1);
      const raised = rowsOf(world).filter((i) => world.firms.ventureUntil[i] !== before[i]);
      expect(raised.filter((i) => !eligible.has(i))).toEqual([]);
      expect(sum(world.raisedByCell)).toBeCloseTo(1.5 * raised.length, 9);
      expected += sum([...eligible].map((i) => (RATE / 4) * (1 + world.firms.proven[i]!)));
      deals += raised.length;
    }
    expect(expected).toBeGreaterThan(200);
    expect(Math.abs(deals - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });

  test('of firms with a successful project are about twice as many, and hold all that they would have had without it', () => {
    const state = withLuck(build(1, [{ policy: NO_BUDGET, assumptions: { dealRate: 0.2 } }]));
    const { world } = state.pairs[0]!;
    const [usual, proven] = [0, 1].map((one) => {
      world.firms.proven.fill(one);
      world.firms.ventureUntil.fill(0);
      raiseCapital(world, state.rows, state.count, state.firmLuck, 0);
      return rowsOf(world).filter((i) => world.firms.ventureUntil[i]! > 0);
    }) as [number[], number[]];
    expect(usual.length).toBeGreaterThan(100);
    expect(usual.filter((i) => !proven.includes(i))).toEqual([]);
    expect(Math.abs(proven.length - 2 * usual.length)).toBeLessThan(4 * Math.sqrt(2 * usual.length));
  });

  test('follow success only: whoever is proven took part in a project that earned', () => {
    const { world } = pairAfter(28, { assumptions: { dealRate: RATE } });
    const { projects, potential, firms } = world;
    const earned = new Set<number>();
    for (let p = 0; p < potential.count; p++) {
      if (potential.succeeds[p] === 0 || projects.startedAt[p]! < 0 || projects.revenueFrom[p]! >= 27) continue;
      for (let j = projects.offset[p]!; j < projects.offset[p]! + projects.size[p]!; j++) earned.add(projects.partner[j]!);
    }
    const proven = rowsOf(world).filter((i) => firms.proven[i] === 1);
    expect(proven.length).toBeGreaterThan(200);
    expect(proven.filter((i) => !earned.has(i))).toEqual([]);
  });
});

describe('a firm that raised', () => {
  // Nobody comes, goes or is shaken: whatever moves is capital.
  const state = build(20, [{ policy: NO_BUDGET, assumptions: { ...STILL, dealRate: 0.1 } }]);
  const { world } = state.pairs[0]!;
  const { firms, numbers } = world;
  const start = firms.logJobs.slice();
  const deals = new Map<number, number[]>();
  const growth = new Map<number, number[]>();
  let [jobs, until] = [start, firms.ventureUntil.slice()];
  stepTo(state, 0, 20, (t) => {
    for (const i of rowsOf(world)) {
      if (deals.has(i)) growth.get(i)!.push(firms.logJobs[i]! - jobs[i]!);
      if (firms.ventureUntil[i] === until[i]) continue;
      deals.set(i, [...(deals.get(i) ?? []), t]);
      if (!growth.has(i)) growth.set(i, []);
    }
    [jobs, until] = [firms.logJobs.slice(), firms.ventureUntil.slice()];
  });
  const watched = [...deals].filter(([, quarters]) => quarters.length === 1 && quarters[0]! <= 4).map(([i]) => i);

  test('grows by 0.10 a year more while it lasts, and nobody else moves', () => {
    expect(watched.length).toBeGreaterThan(20);
    for (const i of watched)
      for (const step of growth.get(i)!) expect(Math.min(Math.abs(step), Math.abs(step - 0.025))).toBeLessThan(1e-12);
    expect(rowsOf(world).filter((i) => !deals.has(i) && firms.logJobs[i] !== start[i])).toEqual([]);
  });

  test('for three years: twelve quarters of growth, 0.30 in all', () => {
    for (const i of watched) expect(sum(growth.get(i)!)).toBeCloseTo(0.3, 9);
  });

  test('can pay half a million a year more while it lasts, and no more after', () => {
    const i = watched[0]!;
    const own = numbers.assumptions.affordSme * firms.jobs[i]! * firms.productivity[i]! - firms.capacityInUse[i]!;
    const until = firms.ventureUntil[i]!;
    firms.venture[i] = 1.5 / 3;
    expect(freeCapacity(world, i, until - 1)).toBeCloseTo(Math.max(0, own + 0.5), 12);
    expect(freeCapacity(world, i, until)).toBeCloseTo(Math.max(0, own), 12);
  });

  test('closes with 0.7 of the hazard, by the same luck', () => {
    const [plain, backed] = [0, 1].map((ventureUntil) => {
      const one = withLuck(build(1, [{ policy: NO_BUDGET }]));
      const { world: after } = one.pairs[0]!;
      const hazard = after.firms.jobs.map(
        (size, i) =>
          after.numbers.exitHazard[Math.min(OLDEST_AGE, after.firms.age[i]!)]! * sizeFactor(size, sizeFactors(after.numbers.assumptions)),
      );
      const lived = rowsOf(after).filter((i) => after.firms.alive[i] === 1);
      const unlucky = new Set(one.firmLuck.mayClose.rows.subarray(0, one.firmLuck.mayClose.count));
      after.firms.ventureUntil.fill(ventureUntil);
      enterAndExit(after, one.rows, one.count, one.luck, one.firmLuck, 0);
      const expected = lived.filter((i) => unlucky.has(i) && one.firmLuck.exit[i]! < (ventureUntil === 1 ? 0.7 : 1) * hazard[i]!);
      expect(lived.filter((i) => after.firms.alive[i] === 0)).toEqual(expected);
      return expected.length;
    });
    expect(plain).toBeGreaterThan(100);
    expect(backed).toBeLessThan(0.85 * plain!);
  });
});

describe('capital in the counterfactual', () => {
  test('is the same without a programme: whatever is measured of effects is nothing', () => {
    const recording = simulate(requestOf(24, [{ policy: NO_BUDGET, assumptions: { dealRate: 0.1 } }]), 0);
    const counts = ['firms', 'newFirms', 'exits', 'ventureCapital', 'stage'];
    const moving = OUTCOMES.filter(({ id }) => !counts.includes(id)).filter(({ id }) =>
      SCOPES.some((_, scope) => seriesOf(recording, 24, id, 0, scope).some((value) => value !== 0)),
    );
    expect(moving).toEqual([]);
    expect(seriesOf(recording, 24, 'ventureCapital')[24]).toBeGreaterThan(100);
  });

  test('is raised by the same firms, and by more of them where the programme lets projects succeed', () => {
    const state = build(36, [{ assumptions: { dealRate: 0.2, ventureGrowth: 0, ventureSurvival: 0, dealSize: 1.5, entrySpillover: 0 } }]);
    const { world, counterfactual } = state.pairs[0]!;
    let [more, same, fewer] = [0, 0, 0];
    let before = [world, counterfactual].map(({ firms }) => firms.ventureUntil.slice());
    stepTo(state, 0, 36, () => {
      const now = [world, counterfactual].map(({ firms }) => firms.ventureUntil.slice());
      for (const i of rowsOf(world)) {
        const [here, there] = now.map((until, k) => until[i] !== before[k]![i]);
        if (here && there) same += 1;
        else if (here) more += 1;
        else if (there) fewer += 1;
      }
      before = now;
    });
    expect(same).toBeGreaterThan(1000);
    expect(more + fewer).toBeLessThan(0.02 * same);
    expect(more).toBeGreaterThan(0);
  });
});
