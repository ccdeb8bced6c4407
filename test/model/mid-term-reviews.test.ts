/** Mid-term reviews (S11): which projects are stopped, and where their money, partners and promises go. */
import { describe, expect, test } from 'vitest';
import { ALONE, FUNDED } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import { publicShare } from '../../src/model/rules.ts';
import { simulate } from '../../src/model/simulate.ts';
import { ownCost } from '../../src/model/undertake.ts';
import { build, pairAfter, partnersOf, placesThatDiffer, projectsWhere, requestOf, sharesOf, stepTo, sum } from './laboratory.ts';

const ON = { midTermReview: 'on' } as const;
const isStopped = (world: World, p: number): boolean => world.projects.stopped[p] === 1;
const fundedIn = (world: World): number[] => projectsWhere(world, (p) => world.projects.status[p] === FUNDED);
const halfLife = (world: World, p: number): number => Math.floor(world.numbers.durations[world.potential.cluster[p]!]! / 2);
/** Cost of project p before a review cut it. */
function costAtStart({ projects, potential, numbers }: World, p: number): number {
  return potential.budget[p]! * (projects.wouldProceed[p] === 1 ? 1 + numbers.assumptions.scaleUplift : 1);
}

describe('a line of zero', () => {
  test('stops nobody: the same bytes as without reviews', () => {
    const assumptions = { midTermStop: 0, gateNoise: 2 };
    const [off, on] = [
      { policy: {}, assumptions },
      { policy: ON, assumptions },
    ].map((world) => simulate(requestOf(24, [world]), 0));
    expect(placesThatDiffer(on!.values, off!.values)).toBe(0);
  });
});

describe('a line above everybody', () => {
  const { world } = pairAfter(30, { policy: ON, assumptions: { midTermStop: 1e9 } });
  const { projects, potential } = world;
  const funded = fundedIn(world);

  test('stops every project at half its life, and none before', () => {
    const stopped = funded.filter((p) => isStopped(world, p));
    expect(stopped.length).toBeGreaterThan(500);
    expect(funded.filter((p) => isStopped(world, p) !== 29 >= projects.spendFrom[p]! + halfLife(world, p))).toEqual([]);
    for (const p of stopped) expect(projects.spendUntil[p]! - projects.spendFrom[p]!).toBe(halfLife(world, p));
  });

  test('leaves each with half of its money spent: cost, public and provincial money in proportion', () => {
    for (const p of funded.filter((q) => isStopped(world, q))) {
      const done = halfLife(world, p) / world.numbers.durations[potential.cluster[p]!]!;
      expect(projects.cost[p]! / (costAtStart(world, p) * done)).toBeCloseTo(1, 9);
      const publicMoney = publicShare(world, p, projects.startedAt[p]!) * projects.cost[p]!;
      expect((projects.government[p]! + projects.provincial[p]!) / publicMoney).toBeCloseTo(1, 9);
    }
  });

  test('leaves nothing to sell and nothing to follow', () => {
    const stopped = funded.filter((p) => isStopped(world, p));
    expect(stopped.some((p) => potential.succeeds[p] === 1 && projects.revenueFrom[p]! < 28)).toBe(true);
    expect(sum(stopped.map((p) => projects.valueAdded[p]!))).toBe(0);
    const promised = stopped.map((p) => potential.followOn[p]!).filter((f) => f >= 0);
    expect(promised.length).toBeGreaterThan(50);
    expect(promised.filter((f) => projects.status[f] !== 0)).toEqual([]);
    expect(sum(world.clusters.completed) + sum(world.clusters.ipRights)).toBe(0);
  });
});

describe('a line that stops some, in a programme that ends in quarter 24', () => {
  const QUARTERS = 30;
  const state = build(QUARTERS, [{ policy: { ...ON, stopAtQuarter: 24 }, assumptions: { midTermStop: 0.9, gateNoise: 0.2 } }]);
  const { world, counterfactual, tally } = state.pairs[0]!;
  const { projects, clusters } = world;
  const gaps: Record<string, number> = {};
  const note = (name: string, found: number, expected: number): void => {
    gaps[name] = Math.max(gaps[name] ?? 0, Math.abs(found - expected) / Math.max(1, Math.abs(expected)));
  };
  const events: { t: number; returned: number; committed: number; started: number; lapsed: number }[] = [];
  let before = projects.government.slice();
  let committed = 0;
  let lapsed = 0;
  stepTo(state, 0, QUARTERS, (t) => {
    const funded = fundedIn(world);
    const column = (of: Float64Array): number => sum(funded.map((p) => of[p]!));
    note('committed is the money of projects', sum(clusters.committed), column(projects.government));
    note('and so says the tally of federal money', tally.federal[0]!, column(projects.government));
    note('of provincial money', tally.provincial[0]!, column(projects.provincial));
    note('of cost', tally.cost[0]!, column(projects.cost));
    note('of partners', tally.partners[0]!, column(projects.cost) - column(projects.government));
    const twins = funded.filter((p) => counterfactual.projects.status[p] === ALONE);
    note('and of deadweight', tally.deadweightFederal[0]!, sum(twins.map((p) => projects.government[p]!)));
    const uses = clusters.committed.map((x, c) => x + clusters.bank[c]! + clusters.operations[c]! + clusters.lapsed[c]!);
    uses.forEach((x, c) => note('every dollar is somewhere', x, clusters.appropriated[c]!));
    clusters.paid.forEach((x, c) =>
      note('nothing is paid beyond what is committed', Math.max(x, clusters.committed[c]!), clusters.committed[c]!),
    );
    note('partners owe what spending projects ask', busy(world, t), 0);
    const stopped = funded.filter((p) => isStopped(world, p) && projects.spendUntil[p] === t);
    events.push({
      t,
      returned: sum(stopped.map((p) => before[p]! - projects.government[p]!)),
      committed: sum(clusters.committed) - committed,
      started: sum(funded.filter((p) => projects.startedAt[p] === t).map((p) => projects.government[p]!)),
      lapsed: sum(clusters.lapsed) - lapsed,
    });
    [before, committed, lapsed] = [projects.government.slice(), sum(clusters.committed), sum(clusters.lapsed)];
  });

  /** Largest gap between what live partners have in use and what projects that have still to spend ask of them. */
  function busy(of: World, t: number): number {
    const asked = new Float64Array(of.firms.alive.length);
    const spending = projectsWhere(of, (p) => [FUNDED, ALONE].includes(of.projects.status[p]!) && t + 1 < of.projects.spendUntil[p]!);
    for (const p of spending) {
      const annual = (ownCost(of, p) * 4) / (of.projects.spendUntil[p]! - of.projects.spendFrom[p]!);
      const shares = sharesOf(of, p);
      partnersOf(of, p).forEach((i, j) => void (i >= 0 && (asked[i]! += annual * shares[j]!)));
    }
    return Math.max(...asked.map((amount, i) => (of.firms.alive[i] === 1 ? Math.abs(amount - of.firms.capacityInUse[i]!) : 0)));
  }

  test('balances in every quarter: accounts, tallies, payments and partners’ capacity', () => {
    expect(Object.keys(gaps)).toHaveLength(9);
    expect(Object.entries(gaps).filter(([, gap]) => gap > 1e-9)).toEqual([]);
  });

  test('returns what is not yet spent, and commitments fall by exactly that', () => {
    expect(sum(events.map(({ returned }) => returned))).toBeGreaterThan(20);
    for (const { committed: change, started, returned } of events) expect(change).toBeCloseTo(started - returned, 8);
    expect(Math.min(...events.map(({ committed: change }) => change))).toBeLessThan(-0.5);
  });

  test('returns it to the bank while the programme runs, and to the government after', () => {
    const after = events.filter(({ t }) => t >= 24);
    expect(sum(after.map(({ returned }) => returned))).toBeGreaterThan(5);
    for (const { returned, lapsed: change } of after) expect(change).toBeCloseTo(returned, 8);
    const during = events.filter(({ t }) => t < 24 && t !== 19 && t !== 23);
    expect(Math.max(...during.map(({ lapsed: change }) => change))).toBe(0);
  });

  test('counts as many stopped as there are, and completes the others with their rights', () => {
    const done = fundedIn(world).filter((p) => !isStopped(world, p) && projects.spendUntil[p]! <= QUARTERS);
    expect(tally.stopped[0]).toBe(sum(projects.stopped));
    expect(sum(clusters.completed)).toBe(done.length);
    expect(sum(clusters.ipRights)).toBe(sum(done.map((p) => world.potential.ip[p]!)));
    expect(tally.ip[0]).toBe(sum(clusters.ipRights));
  });
});

describe('noise', () => {
  const line = 0.9;
  /** Funded projects that were judged, and whether each was stopped rightly, stopped wrongly or wrongly let go on. */
  function judged(policy: object, gateNoise: number): { many: number; wrong: number } {
    const { world } = pairAfter(26, { policy: { ...ON, ...policy }, assumptions: { midTermStop: line, gateNoise, failureShows: 0 } });
    const due = fundedIn(world).filter((p) => 25 >= world.projects.spendFrom[p]! + halfLife(world, p));
    const wrong = due.filter((p) => isStopped(world, p) !== world.potential.value[p]! < line);
    return { many: due.length, wrong: wrong.length / due.length };
  }
  const [sure, usual, shared] = [judged({}, 0), judged({}, 0.5), judged({ dataSharing: 'on', monitoring: 0.03 }, 0.5)];

  test('of nothing stops exactly those below the line', () => {
    expect(sure!.many).toBeGreaterThan(300);
    expect(sure!.wrong).toBe(0);
  });

  test('makes mistakes, fewer where data are shared and watched', () => {
    expect(usual!.wrong).toBeGreaterThan(0.1);
    expect(shared!.wrong).toBeLessThan(0.6 * usual!.wrong);
  });
});

describe('what failure shows', () => {
  const { world } = pairAfter(26, { policy: ON, assumptions: { gateNoise: 0, midTermStop: 0.4, failureShows: 0.7 } });
  const due = fundedIn(world).filter((p) => 25 >= world.projects.spendFrom[p]! + halfLife(world, p));
  const stopped = due.filter((p) => isStopped(world, p));

  test('stops, without noise, just the projects that will fail and whose value it takes below the line', () => {
    const doomed = due.filter((p) => world.potential.succeeds[p] === 0 && world.potential.value[p]! * Math.exp(-0.7) < 0.4);
    expect(doomed.length).toBeGreaterThan(20);
    expect(stopped).toEqual(expect.arrayContaining(doomed));
    for (const p of stopped) expect(world.potential.succeeds[p] === 0 || world.potential.value[p]! < 0.4).toBe(true);
  });
});
