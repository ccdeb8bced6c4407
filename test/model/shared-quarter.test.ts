/** What the worlds of a replicate share in a quarter (growth, and whose luck is looked at) gives the bits that each alone would give. */
import { describe, expect, test } from 'vitest';
import { PUBLISHED_CLUSTERS } from '../../src/model/cluster-design.ts';
import type { World } from '../../src/model/entities/world.ts';
import { TYPESCRIPT_KERNEL } from '../../src/model/kernel.ts';
import { STREAM } from '../../src/model/luck.ts';
import { deriveNumbers, OLDEST_AGE, sizeFactor, sizeFactors, type Numbers } from '../../src/model/numbers.ts';
import { record } from '../../src/model/observers.ts';
import { recordingLength } from '../../src/model/outcomes.ts';
import { DEFAULT_ASSUMPTIONS, type Assumptions } from '../../src/model/parameters.ts';
import { PUBLISHED_POLICY, type Policy } from '../../src/model/policy.ts';
import { createReplicate, simulate, type Replicate, type SimulationRequest } from '../../src/model/simulate.ts';
import { drawFirmLuck } from '../../src/model/shared-quarter.ts';
import { mostHazard } from '../../src/model/submodels/enter-and-exit.ts';
import { grow, growTogether } from '../../src/model/submodels/grow.ts';
import { mostJoining } from '../../src/model/submodels/join-clusters.ts';
import { placesThatDiffer, requestOf, stepTo, type Difference } from './laboratory.ts';

const FEW = PUBLISHED_CLUSTERS.map((cluster) => ({ ...cluster, firms: 150 }));
const OTHER: Difference = { policy: { matchRatio: 3, selection: 'lottery', minPartners: 4 } };

/** A request over clusters of few firms. */
function small(quarters: number, worlds: readonly Difference[]): SimulationRequest {
  const request = requestOf(quarters, worlds);
  return { ...request, worlds: request.worlds.map((world) => ({ ...world, clusters: FEW })) };
}

/** The world with columns of growth of its own. */
function withOwnSizes(world: World): World {
  const { logJobs, lastLogJobs, jobs } = world.firms;
  return { ...world, firms: { ...world.firms, logJobs: logJobs.slice(), lastLogJobs: lastLogJobs.slice(), jobs: jobs.slice() } };
}

describe('firms that grow together', () => {
  test.each<[string, Partial<Assumptions>]>([
    ['as usual', {}],
    ['with a drift', { growthDrift: 0.08 }],
    ['wildly, against the cap and the floor', { growthSd: 1.5, growthSizeExponent: 0 }],
    ['without luck', { growthSd: 0 }],
    ['whatever their size', { growthSizeExponent: 0.5 }],
  ])('grow to the bit as each world lets them grow: %s', (_name, assumptions) => {
    const state = stepTo(createReplicate(small(8, [{ assumptions }, { ...OTHER, assumptions }]), 2), 0, 4);
    const [first, second, third] = state.worlds as [World, World, World]; // the counterfactual first
    drawFirmLuck(state, state.worlds, 4);
    const [alone, beside] = [withOwnSizes(first), withOwnSizes(third)];
    const { rows, count, room } = state;
    const before = first.firms.logJobs.slice();
    // Luck by row, as it is kept where worlds grow apart.
    const luck = { ...state.firmLuck, growth: new Float64Array(state.layout.rows) };
    for (let n = 0; n < count; n++) luck.growth[rows[n]!] = room.uniforms[0][n]!;
    grow(alone, rows, count, luck, null, 4);
    grow(beside, rows, count, luck, alone, 4);
    growTogether(first, rows, count, room);
    let moved = 0;
    for (const [together, own] of [
      [first, alone],
      [second, alone],
      [third, beside],
    ] as const) {
      // prettier-ignore
      const live = Array.from(rows.subarray(0, count)).filter((i) => together.firms.alive[i] === 1 && own.firms.alive[i] === 1);
      for (const name of ['logJobs', 'jobs'] as const) {
        expect(live.filter((i) => together.firms[name][i] !== own.firms[name][i])).toEqual([]);
      }
      moved += live.filter((i) => own.firms.logJobs[i] !== before[i]).length;
    }
    expect(moved === 0).toBe(assumptions.growthSd === 0);
  });

  test('leave all else as it is where each world grows by itself: with deals so rare that nobody meets one', () => {
    const assumptions = { exitTreated: 0.9 };
    const worlds = [{ assumptions }, { ...OTHER, assumptions }];
    const rare = worlds.map((world) => ({ ...world, assumptions: { ...assumptions, dealRate: 1e-300 } }));
    const [together, apart] = [worlds, rare].map((list) => simulate(small(24, list), 1).values);
    expect(placesThatDiffer(apart!, together!)).toBe(0);
  });

  test('share their columns unless venture capital tells them apart', () => {
    const shared = (assumptions: Partial<Assumptions>): boolean[] => {
      const [a, b] = createReplicate(small(4, [{ assumptions }]), 0).worlds.map(({ firms }) => firms);
      const columns = ['logJobs', 'lastLogJobs', 'jobs', 'age', 'productivity', 'region', 'alive', 'knowledge', 'technology'] as const;
      return columns.map((name) => a![name] === b![name]);
    };
    const [always, never] = [[true, true, true], [false, false, false]]; // prettier-ignore
    expect(shared({})).toEqual([true, true, true, ...always, ...never]);
    expect(shared({ dealRate: 0.1, ventureYears: 0 })).toEqual([true, true, true, ...always, ...never]);
    expect(shared({ dealRate: 0.1 })).toEqual([false, false, false, ...always, ...never]);
  });

  test('in worlds under other assumptions are others', () => {
    const { worlds } = createReplicate(small(4, [{}, { assumptions: { growthSd: 0.4 } }]), 0);
    expect(new Set(worlds.map(({ firms }) => firms.jobs)).size).toBe(2);
    expect(worlds.length).toBe(4);
  });
});

describe('the rows whose luck is looked at', () => {
  const WORLDS: readonly Difference[] = [
    { assumptions: { exitTreated: 0.3 } },
    { ...OTHER, assumptions: { exitMicro: 2, bassImitation: 0.3 } },
  ];

  test('are exactly those below the bounds, in order, with the uniforms that are theirs', () => {
    const state = stepTo(createReplicate(small(8, WORLDS), 0), 0, 6);
    drawFirmLuck(state, state.worlds, 6);
    const { identity } = state.worlds[0]!.firms;
    const rows = Array.from(state.rows.subarray(0, state.count));
    const u = new Float64Array(4);
    const uniforms = rows.map((i) => {
      state.luck.draw(STREAM.firmQuarter, identity[i]!, 6, u);
      return Array.from(u);
    });
    const lists = [
      [1, state.closesBelow, state.firmLuck.mayClose, state.firmLuck.exit],
      [2, state.joinsBelow, state.firmLuck.mayJoin, state.firmLuck.join],
    ] as const;
    for (const [k, bound, list, column] of lists) {
      const found = Array.from(list.rows.subarray(0, list.count));
      expect(found).toEqual(rows.filter((_, n) => uniforms[n]![k]! < bound));
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThan(rows.length);
      expect(found.map((i) => column[i])).toEqual(found.map((i) => uniforms[rows.indexOf(i)]![k]));
    }
  });

  test('are none for joining while no programme recruits', () => {
    const state = createReplicate(small(8, [{ policy: { startAtQuarter: 4 } }]), 0);
    drawFirmLuck(state, state.worlds, 0);
    expect([state.firmLuck.mayJoin.count, state.firmLuck.mayClose.count > 0]).toEqual([0, true]);
  });

  test('hold everyone who closes in any world', () => {
    const state = createReplicate(small(12, WORLDS), 0);
    let closed = 0;
    for (let t = 0; t < 12; t++) {
      const rows = Array.from(state.rows.subarray(0, state.count));
      const before = state.worlds.map(({ firms }) => firms.alive.slice());
      stepTo(state, t, t + 1);
      const { mayClose } = state.firmLuck;
      const listed = new Set(mayClose.rows.subarray(0, mayClose.count));
      state.worlds.forEach(({ firms }, w) => {
        const gone = rows.filter((i) => before[w]![i] === 1 && firms.alive[i] === 0);
        closed += gone.length;
        expect(gone.filter((i) => !listed.has(i))).toEqual([]);
      });
    }
    expect(closed).toBeGreaterThan(50);
  });

  test.each<[string, readonly Difference[]]>([
    ['as usual', [{}, OTHER]],
    ['of treated firms and of many members', WORLDS],
    ['of firms with venture capital', [{ assumptions: { dealRate: 0.2, ventureSurvival: 0.9 } }]],
  ])('may be all of them: nothing changes %s', (_name, worlds) => {
    const [few, all] = [{}, { closesBelow: 1, joinsBelow: 1 }].map((bounds) =>
      observed(stepTo({ ...createReplicate(small(20, worlds), 3), ...bounds }, 0, 20), 20),
    );
    expect(placesThatDiffer(all!, few!)).toBe(0);
    expect(few!.filter((value) => value !== 0).length).toBeGreaterThan(300);
  });
});

/** All observers of every world of a stepped replicate at its last quarter. */
function observed(state: Replicate, quarters: number): Float64Array {
  const values = new Float64Array(recordingLength(state.pairs.length, quarters));
  state.pairs.forEach((pair, w) => record(values, w, quarters, quarters, pair, 5));
  return values;
}

describe('bounds', () => {
  const numbersOf = (assumptions: Partial<Assumptions>, policy: Partial<Policy> = {}): Numbers =>
    deriveNumbers(
      { policy: { ...PUBLISHED_POLICY, ...policy }, assumptions: { ...DEFAULT_ASSUMPTIONS, ...assumptions }, clusters: FEW },
      8,
    );

  test.each<[string, Partial<Assumptions>]>([
    ['usual', {}],
    ['rising with age', { exitShape: 2, exitScale: 5 }],
    ['highest for the large', { exitMicro: 0.1, exitSmall: 0.2, exitMedium: 0.3, exitLarge: 3 }],
    ['higher for the treated', { exitTreated: -0.5 }],
    ['higher with venture capital, and for the treated', { ventureSurvival: -0.5, exitTreated: -0.5 }],
  ])('of closing are the highest hazard that a firm meets, where hazards are %s', (_name, assumptions) => {
    const numbers = numbersOf(assumptions);
    const factors = sizeFactors(numbers.assumptions);
    let most = 0;
    for (let age = 0; age <= OLDEST_AGE; age++)
      for (const jobs of [1, 5, 20, 99, 100, 5000])
        for (const venture of [1, 1 - numbers.assumptions.ventureSurvival])
          for (const treated of [1, 1 - numbers.assumptions.exitTreated])
            most = Math.max(most, numbers.exitHazard[age]! * sizeFactor(jobs, factors) * venture * treated);
    expect(mostHazard(numbers)).toBeGreaterThanOrEqual(most);
    expect(mostHazard(numbers)).toBeLessThan(most * (1 + 1e-12));
  });

  test('of joining are the hazard where all others have joined, with what brokerage adds', () => {
    for (const policy of [{}, { brokerage: 0.1 }]) {
      const numbers = numbersOf({ bassInnovation: 0.05, bassImitation: 0.2 }, policy);
      expect(mostJoining(numbers)).toBeCloseTo(0.05 * (1 + numbers.services.brokerage) + 0.2, 12);
    }
    const [without, served] = [{}, { brokerage: 0.1 }].map((policy) => mostJoining(numbersOf({}, policy)));
    expect(served).toBeGreaterThan(without!);
  });

  test('of a replicate are those of the world where most close, and where most join', () => {
    const state = createReplicate(small(4, [{}, { assumptions: { exitMicro: 2 } }, { assumptions: { bassImitation: 0.5 } }]), 0);
    expect(state.closesBelow).toBe(Math.max(...state.worlds.map(({ numbers }) => mostHazard(numbers))));
    expect(state.joinsBelow).toBe(mostJoining(state.pairs[2]!.world.numbers));
    expect(state.closesBelow).toBeGreaterThan(mostHazard(state.pairs[0]!.world.numbers));
  });
});

test('a room holds as many firms as are in play: nobody is drawn for beyond it', () => {
  const { room, layout } = createReplicate(small(4, [{}]), 0);
  expect(room.length).toBe(layout.rows);
  expect(TYPESCRIPT_KERNEL.room(7).agent.length).toBe(7);
});
