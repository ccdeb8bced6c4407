/** Selection: scores, ranks, the lottery, the order of funding, and the queue. */
import { describe, expect, test } from 'vitest';
import { DROPPED, FUNDED, WAITING } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Replicate } from '../../src/model/simulate.ts';
import { rank, scoreOf } from '../../src/model/selection-rules.ts';
import { formConsortium } from '../../src/model/submodels/form-consortia.ts';
import { selectProjects } from '../../src/model/submodels/select-projects.ts';
import { build, mean, NO_AFFORDABILITY_LIMIT, projectsWhere, stepTo, sum, variance, withNumbers } from './laboratory.ts';

/** A world at quarter 12 whose newest potential projects wait as applications, none of which would proceed alone. */
function withApplications(policy: Partial<Policy> = {}): { state: Replicate; world: World; applications: number[] } {
  const state = build(13, [
    {
      policy: { budget: 0, minPartners: 1, minSme: 0, ...policy },
      assumptions: { existsWithout: 0, privateValueMu: -20, ...NO_AFFORDABILITY_LIMIT },
    },
  ]);
  const { world } = stepTo(state, 0, 13).pairs[0]!;
  const { first, arriving } = world.potential;
  const applications = projectsWhere(world, (p) => p >= first[9]! && p < arriving);
  world.waitingCount = 0;
  for (const p of applications) {
    formConsortium(world, state.search, state.luck, 12, p);
    world.projects.aloneSize[p] = world.projects.size[p]!;
    world.projects.status[p] = WAITING;
    world.projects.appliedAt[p] = 12;
    world.waiting[world.waitingCount++] = p;
    world.potential.value[p] = Math.exp(-0.35 + 0.6 * world.potential.assessmentError[p]!);
    world.potential.assessmentError[p] = 0;
  }
  return { state, world, applications };
}

function withPolicy(world: World, policy: Partial<Policy>): World {
  return withNumbers(world, { policy: { ...world.numbers.policy, ...policy } });
}

describe('the score', () => {
  const { world, applications } = withApplications();
  const p = applications[0]!;

  test('is ln x under perfect expertise and a weight of one', () => {
    const judged = withPolicy(world, { expertise: 1, scoreWeightAdditionality: 0 });
    expect(scoreOf(judged, p)).toBeCloseTo(Math.log(world.potential.value[p]!), 12);
  });

  test('errs by the noise, less so the more expertise', () => {
    world.potential.assessmentError[p] = 1.5;
    const errorAt = (expertise: number): number =>
      scoreOf(withPolicy(world, { expertise, scoreWeightAdditionality: 0 }), p) - Math.log(world.potential.value[p]!);
    expect(errorAt(0)).toBeCloseTo(0.4 * 1.5, 12);
    expect(errorAt(0.75)).toBeCloseTo(0.1 * 1.5, 12);
    world.potential.assessmentError[p] = 0;
  });

  test('rewards what would not proceed otherwise, unless the signal is wrong, as happens to 35 % without expertise', () => {
    const score = (expertise: number, luck: number, proceeds: number): number => {
      world.potential.signalLuck[p] = luck;
      world.projects.wouldProceed[p] = proceeds;
      return scoreOf(withPolicy(world, { expertise, scoreWeightValue: 0, scoreWeightAdditionality: 0.7 }), p);
    };
    expect([score(0, 0.36, 0), score(0, 0.36, 1), score(0, 0.34, 0), score(0, 0.34, 1)]).toEqual([0.7, 0, 0, 0.7]);
    expect([score(1, 0.001, 0), score(1, 0.001, 1)]).toEqual([0.7, 0]);
    world.projects.wouldProceed[p] = 0;
  });

  test('counts SMEs as a share of partners', () => {
    const at = world.projects.offset[p]!;
    world.projects.size[p] = 2;
    const kinds = (kind: number): number => Array.from(world.firms.kind.subarray(0, 11_000)).indexOf(kind);
    world.projects.partner[at] = kinds(0);
    world.projects.partner[at + 1] = kinds(1);
    expect(scoreOf(withPolicy(world, { scoreWeightValue: 0, scoreWeightAdditionality: 0, scoreWeightSme: 2 }), p)).toBeCloseTo(1, 12);
  });
});

describe('the rank', () => {
  const { world, applications } = withApplications({ scoreWeightAdditionality: 0 });

  test('of top-score is by score, best first, and holds every application of the cluster once', () => {
    for (let c = 0; c < 5; c++) {
      const ranked = rank(world, c);
      expect([...ranked].sort((p, q) => p - q)).toEqual(applications.filter((p) => world.potential.cluster[p] === c));
      const scores = ranked.map((p) => scoreOf(world, p));
      expect(scores).toEqual([...scores].sort((x, y) => y - x));
    }
  });

  test('keeps the order of arrival among equals', () => {
    const blind = withPolicy(world, { scoreWeightValue: 0 });
    expect(rank(blind, 4)).toEqual(applications.filter((p) => world.potential.cluster[p] === 4));
  });

  test('of a lottery holds those above the line and no other, by lot', () => {
    const line = -0.4;
    const lottery = withPolicy(world, { selection: 'lottery', lotteryLine: line });
    const ranked = rank(lottery, 4);
    const eligible = applications.filter((p) => world.potential.cluster[p] === 4 && scoreOf(world, p) >= line);
    expect(ranked.length).toBeGreaterThan(5);
    expect([...ranked].sort((p, q) => p - q)).toEqual(eligible);
    const lots = ranked.map((p) => world.potential.lot[p]!);
    expect(lots).toEqual([...lots].sort((x, y) => x - y));
  });
});

describe('a lottery gives every eligible application the same chance', () => {
  test('whatever its value, size or partners: lots are uniform and unrelated to all of them', () => {
    const lots: number[] = [];
    const byValue: number[] = [];
    const bySize: number[] = [];
    for (let replicate = 0; replicate < 6; replicate++) {
      const { potential } = build(40, [{ policy: { budget: 0 } }], replicate).pairs[0]!.world;
      const best = Array.from(potential.value).sort((a, b) => b - a)[Math.floor(potential.count / 4)]!;
      for (let p = 0; p < potential.count; p++) {
        lots.push(potential.lot[p]!);
        if (potential.value[p]! >= best) byValue.push(potential.lot[p]!);
        if (potential.budget[p]! > 5) bySize.push(potential.lot[p]!);
      }
    }
    for (const group of [lots, byValue, bySize]) {
      expect(Math.abs(mean(group) - 0.5)).toBeLessThan(4 / Math.sqrt(12 * group.length));
      expect(variance(group) * 12).toBeCloseTo(1, 1);
    }
  });
});

describe('funding', () => {
  test('goes in order and stops at the first project that the bank does not cover', () => {
    const { state, world } = withApplications({ matchRatio: 1 });
    const order = rank(world, 4);
    const cost = order.map((p) => world.potential.budget[p]! / 2);
    // Enough for the first two, and for half of the third, however small those after it are.
    world.clusters.bank[4] = cost[0]! + cost[1]! + cost[2]! / 2;
    world.clusters.callOpen.fill(0);
    world.clusters.callOpen[4] = 1;
    const bank = world.clusters.bank[4]!;
    selectProjects(world, state.search, state.luck, 12);
    expect(order.filter((p) => world.projects.status[p] === FUNDED)).toEqual(order.slice(0, 2));
    expect(bank - world.clusters.bank[4]!).toBeCloseTo(cost[0]! + cost[1]!, 12);
    expect(world.clusters.committed[4]).toBeCloseTo(cost[0]! + cost[1]!, 12);
  });

  test('happens only where a call is open', () => {
    const { state, world, applications } = withApplications();
    world.clusters.bank.fill(1e6);
    world.clusters.callOpen.fill(0);
    world.clusters.callOpen[2] = 1;
    selectProjects(world, state.search, state.luck, 12);
    const funded = applications.filter((p) => world.projects.status[p] === FUNDED);
    expect(funded.length).toBeGreaterThan(0);
    expect(new Set(funded.map((p) => world.potential.cluster[p]))).toEqual(new Set([2]));
  });

  test('enlarges by θ what would have proceeded anyway, and nothing else', () => {
    const { state, world, applications } = withApplications();
    world.clusters.bank.fill(1e6);
    world.clusters.callOpen.fill(1);
    const anyway = applications.filter((_, n) => n % 2 === 0);
    for (const p of anyway) world.projects.wouldProceed[p] = 1;
    selectProjects(world, state.search, state.luck, 12);
    const funded = applications.filter((p) => world.projects.status[p] === FUNDED);
    // Whoever would not accept the terms waits.
    expect(funded.length).toBeGreaterThan(0.5 * applications.length);
    for (const p of funded) expect(world.projects.cost[p]! / world.potential.budget[p]!).toBeCloseTo(anyway.includes(p) ? 1.1 : 1, 12);
  });
});

describe('the queue', () => {
  test.each([0, 2, 4])('lets an unfunded application wait %d quarters after its own and then gives up', (waitQuarters) => {
    const state = build(20, [{ policy: { budget: 500 }, assumptions: { waitQuarters } }]);
    const { world } = state.pairs[0]!;
    const { projects } = world;
    let longest = 0;
    stepTo(state, 0, 20, (t) => {
      for (let n = 0; n < world.waitingCount; n++) longest = Math.max(longest, t - projects.appliedAt[world.waiting[n]!]!);
      const queued = Array.from(world.waiting.subarray(0, world.waitingCount));
      expect(queued.every((p) => projects.status[p] === WAITING && projects.appliedAt[p]! > t - waitQuarters)).toBe(true);
      expect(projectsWhere(world, (p) => projects.status[p] === WAITING)).toEqual([...queued].sort((p, q) => p - q));
    });
    expect(longest).toBe(Math.max(0, waitQuarters - 1));
    const delays = projectsWhere(world, (p) => projects.status[p] === FUNDED).map((p) => projects.startedAt[p]! - projects.appliedAt[p]!);
    expect(Math.max(...delays)).toBe(waitQuarters);
    expect(projectsWhere(world, (p) => projects.status[p] === DROPPED && projects.appliedAt[p]! >= 0).length).toBeGreaterThan(10);
  });

  test('does not hold those that can go alone: they do so in the quarter they are not funded', () => {
    const state = build(16, [{ assumptions: NO_AFFORDABILITY_LIMIT }]);
    const { world } = state.pairs[0]!;
    let waiting = 0;
    stepTo(state, 0, 16, () => {
      const queued = Array.from(world.waiting.subarray(0, world.waitingCount));
      waiting += queued.length;
      expect(sum(queued.map((p) => world.projects.wouldProceed[p]!))).toBe(0);
    });
    expect(waiting).toBeGreaterThan(50);
  });
});
