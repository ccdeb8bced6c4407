/** Spillover computed a second time, firm by firm as the equation says, in a world where every term has a part. */
import { describe, expect, test } from 'vitest';
import type { World } from '../../src/model/entities/world.ts';
import { link } from '../../src/model/entities/network.ts';
import type { Policy } from '../../src/model/policy.ts';
import { REGION_IDS } from '../../src/model/published.ts';
import { spillKnowledge } from '../../src/model/submodels/spill-knowledge.ts';
import { build, sum } from './laboratory.ts';

const REGIONS = REGION_IDS.length;
const QUARTER = 10;
const TEACHERS = [3, 40, 2000, 5000, 9000];
const CLOSED = 41;

/** Firms and research organisations that know something, links that live and one that does not, and scratch columns full of the past. */
function lively(policy: Partial<Policy> = {}): { world: World; rows: Int32Array; count: number } {
  const state = build(20, [{ policy, assumptions: { researchWeight: 1.7, linkWeight: 3, crossClusterWeight: 0.3 } }]);
  const { world } = state.pairs[0]!;
  const { firms, research, network } = world;
  TEACHERS.forEach((i, n) => {
    world.participants[n] = i;
    world.participantCount = n + 1;
    firms.openKnowledge[i] = 10 + 7 * n;
  });
  research.openKnowledge.forEach((_, r) => (research.openKnowledge[r] = r % 7));
  firms.alive[CLOSED] = 0;
  const school = network.firmRows + 4;
  const pairs: [number, number, number][] = [
    [3, 40, QUARTER + 1],
    [5000, 17, QUARTER + 5],
    [5000, 9000, QUARTER + 2],
    [2000, network.firmRows, QUARTER + 2],
    [3, school, QUARTER + 1],
    [0, network.firmRows + 1, QUARTER + 9],
    [9000, 21, QUARTER],
    [9000, CLOSED, QUARTER + 5],
    [22, 23, QUARTER + 5],
  ];
  for (const [a, b, expiry] of pairs) link(network, a, b, expiry);
  for (const column of [world.knowledgeByCluster, world.spilloverByCell, world.firmKnowledgeByCell, world.researchKnowledgeByCell]) {
    column.fill(13);
  }
  return { world, rows: state.rows, count: state.count };
}

/** What every firm absorbs: α_i · (abroad · (Σ over cells of weight · (firms + ω_R · research) − own) + ω_N · Σ over live links). */
function expectedOf(world: World, half: number, weights: Float64Array, abroad: number): Float64Array {
  const { firms, research, network, numbers } = world;
  const cellOf = (of: { cluster: ArrayLike<number>; region: ArrayLike<number> }, i: number): number =>
    of.cluster[i]! * REGIONS + of.region[i]!;
  const cells = weights.length ** 0.5;
  const known = new Float64Array(cells);
  for (const i of TEACHERS) known[cellOf(firms, i)]! += firms.openKnowledge[i]!;
  research.openKnowledge.forEach((open, r) => (known[cellOf(research, r)]! += 1.7 * open));
  const pool = Float64Array.from({ length: cells }, (_, a) => abroad * sum(known.map((value, b) => value * weights[a * cells + b]!)));
  const open = (node: number): number =>
    node < network.firmRows ? firms.openKnowledge[node]! : research.openKnowledge[node - network.firmRows]!;
  const heard = Float64Array.from(
    { length: world.layout.initialRows },
    (_, i) => pool[cellOf(firms, i)]! - abroad * firms.openKnowledge[i]!,
  );
  for (let e = 0; e < network.count; e++) {
    if (network.expiry[e]! <= QUARTER) continue;
    const ends: [number, number] = [network.left[e]!, network.right[e]!];
    ends.forEach((node, k) => node < network.firmRows && (heard[node]! += numbers.assumptions.linkWeight * open(ends[1 - k]!)));
  }
  return heard.map((value, i) => (firms.alive[i] === 1 ? (value * firms.knowledge[i]!) / (firms.knowledge[i]! + half) : 0));
}

/** The largest gap between two columns, relative to the expected where that is above 1. */
function gap(found: ArrayLike<number>, expected: Float64Array): number {
  return expected.reduce((most, value, n) => Math.max(most, Math.abs(found[n]! - value) / Math.max(1, Math.abs(value))), 0);
}

describe('in a quarter of the programme', () => {
  const { world, rows, count } = lively();
  spillKnowledge(world, rows, count, QUARTER);
  const { firms, numbers, start } = world;
  const expected = expectedOf(world, start.halfKnowledge, numbers.spaceWeight, 1);

  test('every firm absorbs what the equation says, a closed one nothing', () => {
    expect(gap(firms.absorbed.subarray(0, expected.length), expected)).toBeLessThan(1e-12);
    expect(firms.absorbed[CLOSED]).toBe(0);
    expect(Array.from(expected).filter((value) => value > 0).length).toBeGreaterThan(10_000);
  });

  test('value added spilt is ρ_s/4 over the reference reach times what is absorbed, in the cell of whoever absorbs', () => {
    const byCell = new Float64Array(world.spilloverByCell.length);
    expected.forEach((value, i) => {
      byCell[firms.cluster[i]! * REGIONS + firms.region[i]!]! += (value * numbers.assumptions.spilloverReturn) / 4 / start.referenceReach;
    });
    expect(gap(world.spilloverByCell, byCell)).toBeLessThan(1e-12);
  });

  test('the knowledge of a cluster is that of its live firms', () => {
    const byCluster = new Float64Array(world.knowledgeByCluster.length);
    expected.forEach((_, i) => (byCluster[firms.cluster[i]!]! += firms.alive[i] === 1 ? firms.knowledge[i]! : 0));
    expect(gap(world.knowledgeByCluster, byCluster)).toBeLessThan(1e-12);
  });
});

describe('services', () => {
  test('change absorption, space and what comes from abroad while the programme runs, and nothing once it has stopped', () => {
    const policy = { training: 0.03, virtualNetworks: 0.02, international: 0.02 };
    const served = lively(policy);
    spillKnowledge(served.world, served.rows, served.count, QUARTER);
    const { numbers, start, firms } = served.world;
    const { training, internationalPool } = numbers.services;
    expect(Math.min(training, internationalPool)).toBeGreaterThan(0);
    const half = start.halfKnowledge / (1 + training);
    const expected = expectedOf(served.world, half, numbers.servedSpaceWeight, 1 + internationalPool);
    expect(gap(firms.absorbed.subarray(0, expected.length), expected)).toBeLessThan(1e-12);
    const stopped = lively({ ...policy, stopAtQuarter: QUARTER });
    spillKnowledge(stopped.world, stopped.rows, stopped.count, QUARTER);
    const plain = expectedOf(stopped.world, start.halfKnowledge, numbers.spaceWeight, 1);
    expect(gap(stopped.world.firms.absorbed.subarray(0, plain.length), plain)).toBeLessThan(1e-12);
  });
});

describe('a cluster below its critical mass', () => {
  test('absorbs nothing, neither from cells nor by links', () => {
    const { world, rows, count } = lively();
    const cluster = world.firms.cluster[3]!;
    for (let r = 0; r < REGIONS; r++) world.firmsByCell[cluster * REGIONS + r] = 0;
    spillKnowledge(world, rows, count, QUARTER);
    const taken = world.firms.absorbed.filter((_, i) => world.firms.cluster[i] === cluster);
    expect(sum(taken)).toBe(0);
    expect(sum(world.firms.absorbed)).toBeGreaterThan(0);
  });
});

describe('only rows that are counted', () => {
  test('absorb', () => {
    const { world, rows } = lively();
    spillKnowledge(world, rows, 100, QUARTER);
    expect(world.firms.absorbed[rows[99]!]).toBeGreaterThan(0);
    expect(world.firms.absorbed[rows[100]!]).toBe(0);
  });
});
