/** The life cycle of clusters (S17): stages, what they do to calls and value, critical mass, crowding and congestion. */
import { describe, expect, test } from 'vitest';
import { STAGES, type ClusterSetting, type Stage } from '../../src/model/cluster-design.ts';
import { TECHNOLOGY_DIMENSIONS } from '../../src/model/entities/firms.ts';
import type { World } from '../../src/model/entities/world.ts';
import { createReplicate, simulate, type Replicate } from '../../src/model/simulate.ts';
import { arrivalFactor, firmsOf, hearsOfCall, stageOf } from '../../src/model/submodels/live-through-stages.ts';
import { spillKnowledge } from '../../src/model/submodels/spill-knowledge.ts';
import { REACH_RESERVE } from '../../src/model/potential-projects.ts';
import { ownClusters } from '../experiment/own-clusters.ts';
import { build, mean, placesThatDiffer, requestOf, seriesOf, stepTo, sum, variance, type Difference } from './laboratory.ts';

/** A replicate with clusters of the user's own. */
function withClusters(quarters: number, clusters: readonly ClusterSetting[], difference: Difference = {}, replicate = 0): Replicate {
  const request = requestOf(quarters, [difference]);
  return createReplicate({ ...request, worlds: request.worlds.map((world) => ({ ...world, clusters })) }, replicate);
}
const stageIn = (world: World, c: number): Stage => STAGES[world.clusters.stage[c]!]!;

describe('the stage of a cluster', () => {
  const { world } = build(1, [{}]).pairs[0]!;

  test.each<[firms: number, growth: number, spread: number, stage: Stage]>([
    [500, 0.021, 1, 'growing'],
    [500, 0.02, 1, 'sustaining'],
    [500, -0.02, 1, 'sustaining'],
    [500, -0.021, 1, 'declining'],
    [119, 0, 1, 'emergent'],
    [119, 0.3, 1, 'emergent'],
    [120, 0.3, 1, 'growing'],
    [119, -0.3, 1, 'declining'],
    [500, 0, 0.59, 'declining'],
    [500, 0.01, 0.59, 'sustaining'],
    [500, 0, 0.61, 'sustaining'],
  ])('of %d firms, growth %d and spread %d is %s', (firms, growth, spread, stage) => {
    expect(stageOf(world, firms, growth, spread)).toBe(stage);
  });

  test('is the one it starts with for two years and is measured at every year’s end from then on, by what can be counted', () => {
    const clusters = ownClusters(3).map((setting, n) => ({ ...setting, stage: STAGES[[3, 1, 0][n]!]! }));
    const state = withClusters(24, clusters);
    const { world: own } = state.pairs[0]!;
    const firms: number[][] = [[0, 1, 2].map((c) => firmsOf(own, c))];
    let moved = 0;
    stepTo(state, 0, 24, (t) => {
      firms[t + 1] = [0, 1, 2].map((c) => firmsOf(own, c));
      const before = [0, 1, 2].map((c) => stageIn(own, c));
      if (t < 7) expect(before).toEqual(clusters.map(({ stage }) => stage));
      if (t < 7 || t % 4 !== 3) return;
      for (const c of [0, 1, 2]) {
        const growth = Math.sqrt(firms[t + 1]![c]! / firms[t - 7]![c]!) - 1;
        expect(before[c]).toBe(stageOf(own, firms[t + 1]![c]!, growth, spreadOf(own, c)));
        if (before[c] !== clusters[c]!.stage) moved += 1;
      }
    });
    expect(moved).toBeGreaterThan(0);
  });

  test('does not change between years', () => {
    const state = withClusters(24, ownClusters(6));
    const { stage } = state.pairs[0]!.world.clusters;
    let before = stage.slice();
    const changes: number[] = [];
    stepTo(state, 0, 24, (t) => {
      if (placesThatDiffer(stage, before) > 0) changes.push(t);
      before = stage.slice();
    });
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.filter((t) => t < 7 || t % 4 !== 3)).toEqual([]);
  });
});

/** Variance of the live firms' technologies around their mean, all dimensions together, over that of firms drawn around one centre. */
function spreadOf({ firms, numbers }: World, c: number): number {
  const rows = Array.from(firms.alive.keys()).filter((i) => firms.alive[i] === 1 && firms.cluster[i] === c);
  const dimensions = Array.from({ length: TECHNOLOGY_DIMENSIONS }, (_, d) =>
    rows.map((i) => firms.technology[i * TECHNOLOGY_DIMENSIONS + d]!),
  );
  const around = sum(dimensions.map((values) => (variance(values) * (rows.length - 1)) / rows.length));
  return around / (TECHNOLOGY_DIMENSIONS * numbers.assumptions.technologySpread * numbers.assumptions.technologySpread);
}

describe('a stage’s calls', () => {
  const { world } = build(40, [{}]).pairs[0]!;
  const all = Array.from({ length: world.potential.count }, (_, p) => p);
  const heard = STAGES.map((_, stage) => {
    world.clusters.stage.fill(stage);
    return new Set(all.filter((p) => hearsOfCall(world, p, 10)));
  });

  test.each(STAGES.map((stage, k) => [stage, [0.6, 1.2, 1, 0.7][k]!, k] as const))(
    'of a cluster that is %s reach %d times the projects of one at its size',
    (_stage, factor, k) => {
      const share = factor / REACH_RESERVE;
      expect(Math.abs(heard[k]!.size / all.length - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / all.length));
    },
  );

  test('reach the same projects and then more: declining ones those of emergent ones, growing ones those of all', () => {
    for (const [fewer, more] of [
      [0, 3],
      [3, 2],
      [2, 1],
    ] as const) {
      expect([...heard[fewer]!].filter((p) => !heard[more]!.has(p))).toEqual([]);
      expect(heard[more]!.size).toBeGreaterThan(heard[fewer]!.size);
    }
  });

  test('are near one on average in the base run', () => {
    const factors = [0, 1].flatMap((replicate) => {
      const state = build(40, [{}], replicate);
      const seen: number[] = [];
      stepTo(state, 0, 40, () => seen.push(...[0, 1, 2, 3, 4].map((c) => arrivalFactor(state.pairs[0]!.world, c))));
      return seen;
    });
    expect(Math.abs(mean(factors) - 1)).toBeLessThan(0.05);
  });
});

describe('a stage’s value', () => {
  test.each(STAGES.map((stage, k) => [stage, [0.1, 0.05, 0, -0.15][k]!, k] as const))(
    'of the counterfactual, %s, is added once to ln x of the quarter’s projects and of what follows them, for every world alike: %d',
    (_stage, shift, k) => {
      const state = build(12, [{}, { policy: { matchRatio: 3 } }]);
      const { counterfactual } = state.pairs[0]!;
      counterfactual.clusters.stage.fill(k);
      state.pairs.forEach(({ world }) => world.clusters.stage.fill(3 - k));
      const { potential } = counterfactual;
      const drawn = potential.value.slice();
      stepTo(state, 0, 7);
      const changed = Array.from(potential.value, (value, p) => Math.log(value / drawn[p]!));
      const arrived = potential.first[7]!;
      const seeded = new Set(potential.followOn.subarray(0, arrived));
      expect(arrived).toBeGreaterThan(50);
      for (let p = 0; p < potential.count; p++) expect(changed[p]!).toBeCloseTo(p < arrived || seeded.has(p) ? shift : 0, 12);
      expect(state.pairs.every(({ world }) => world.potential.value === potential.value)).toBe(true);
    },
  );
});

describe('critical mass', () => {
  test('lets nothing spill over to a cluster that lacks a single firm of it, and to others what always did', () => {
    const protein = 3;
    const spilt = [0, 1].map((missing) => {
      const state = build(1, [{}]);
      const firms = firmsOf(state.pairs[0]!.world, protein);
      const one = build(1, [{ assumptions: { criticalMass: firms + missing } }]);
      const { world } = one.pairs[0]!;
      world.participants[0] = 17;
      world.participantCount = 1;
      world.firms.openKnowledge[17] = 1000;
      spillKnowledge(world, one.rows, one.count, 0);
      return [0, 1, 2, 3, 4].map((c) => sum(world.spilloverByCell.subarray(c * 6, c * 6 + 6)));
    });
    const [enough, short] = spilt as [number[], number[]];
    expect(enough[protein]).toBeGreaterThan(0);
    expect(short[protein]).toBe(0);
    expect(short.filter((_, c) => firmsOf(build(1, [{}]).pairs[0]!.world, c) > 400 && short[c] !== enough[c])).toEqual([]);
  });
});

describe('crowding and congestion', () => {
  const settings = [0, 0.3, 1].map((congestion) => ({ policy: { budget: 8000 }, assumptions: { congestion, displacement: 0.7 } }));
  const QUARTERS = 28;
  const recording = simulate(requestOf(QUARTERS, settings), 0);
  const at = (id: 'grossGdp' | 'deadweightGdp' | 'additionalGdp' | 'spilloverGdp', w: number): number =>
    seriesOf(recording, QUARTERS, id, w)[QUARTERS]!;

  test('is funded spending over the cluster’s own R&D, between 0 and 1, and nothing without a programme', () => {
    const state = build(16, [{}, { policy: { budget: 10_000 }, assumptions: { affordSme: 1e9, affordLarge: 1e9 } }]);
    let [most, least] = [0, Infinity];
    stepTo(state, 0, 16, () => {
      for (const { world, counterfactual } of state.pairs) {
        expect(sum(counterfactual.clusters.crowding)).toBe(0);
        for (const [c, crowding] of world.clusters.crowding.entries()) {
          const spending = sum(
            Array.from(world.funded.subarray(0, world.fundedCount)).map((p) =>
              world.potential.cluster[p] === c ? world.projects.spending[p]! : 0,
            ),
          );
          const own = world.numbers.knowledgeLoss * world.knowledgeByCluster[c]!;
          expect(crowding).toBeCloseTo(Math.min(1, spending / own), 9);
          [most, least] = [Math.max(most, crowding), Math.min(least, crowding)];
        }
      }
    });
    expect([most, least]).toEqual([1, 0]);
  });

  test('takes from what is additional and never from what is gross', () => {
    for (const w of [1, 2]) for (const id of ['grossGdp', 'deadweightGdp', 'spilloverGdp'] as const) expect(at(id, w)).toBe(at(id, 0));
    const [none, some, full] = [0, 1, 2].map((w) => at('additionalGdp', w));
    expect(some).toBeLessThan(none!);
    expect(full).toBeLessThan(some!);
    // In proportion to congestion.
    expect((none! - full!) / (none! - some!)).toBeCloseTo(1 / 0.3, 9);
  });

  test('never displaces more than there is: something is left besides spillover, and nothing where displacement is full', () => {
    expect(at('additionalGdp', 2)).toBeGreaterThan(at('spilloverGdp', 2));
    const full = simulate(requestOf(20, [{ assumptions: { displacement: 1, congestion: 1 } }]), 0);
    expect(seriesOf(full, 20, 'additionalGdp')).toEqual(seriesOf(full, 20, 'spilloverGdp'));
  });
});
