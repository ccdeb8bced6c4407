/** Who joins, firm by firm: shares by cluster, hazards against luck, and who is never asked. */
import { describe, expect, test } from 'vitest';
import type { QuarterLuck, World } from '../../src/model/entities/world.ts';
import { PUBLISHED_POLICY } from '../../src/model/policy.ts';
import { REGION_IDS } from '../../src/model/published.ts';
import { joinClusters, makeMember, memberShare } from '../../src/model/submodels/join-clusters.ts';
import { sum } from './laboratory.ts';

const REGIONS = REGION_IDS.length;
const RECRUITING = 10;

/** Three clusters: 10 firms with 4 members in the first and last region of the second, none in the third, 2 firms in the first. */
function worldOf(brokerage = 0): World {
  const firmsByCell = new Float64Array(3 * REGIONS);
  const membersByCell = new Float64Array(3 * REGIONS);
  firmsByCell[0] = 2;
  firmsByCell[REGIONS] = 7;
  membersByCell[REGIONS] = 3;
  firmsByCell[2 * REGIONS - 1] = 3;
  membersByCell[2 * REGIONS - 1] = 1;
  const firms = {
    alive: Uint8Array.of(1, 1, 1, 0, 1),
    member: Uint8Array.of(0, 0, 1, 0, 0),
    cluster: Uint8Array.of(0, 1, 1, 1, 1),
    region: Uint8Array.of(0, 0, 0, 0, 5),
  };
  const numbers = {
    policy: PUBLISHED_POLICY,
    assumptions: { bassInnovation: 0.03, bassImitation: 0.1 },
    services: { brokerage },
    clusters: [0, 1, 2],
  };
  const clusters = { windDownFrom: Int32Array.of(-1, -1, -1) };
  const memberAgentsByCell = new Int32Array(3 * REGIONS);
  return { firms, firmsByCell, membersByCell, memberAgentsByCell, numbers, clusters } as unknown as World;
}

function join(world: World, count: number, ...luck: number[]): number[] {
  return joinAmong(world, count, undefined, luck);
}

/** The same where only those of \`mayJoin\` need a look. */
function joinAmong(world: World, count: number, mayJoin: QuarterLuck['mayJoin'], luck: readonly number[]): number[] {
  const quarterLuck = { join: Float64Array.from(luck), mayJoin } as unknown as QuarterLuck;
  joinClusters(world, Int32Array.of(0, 1, 2, 3, 4), count, quarterLuck, RECRUITING);
  return Array.from(world.firms.member);
}

describe('the share of members', () => {
  test('counts every region of the cluster and no other cluster’s', () => {
    expect([0, 1].map((c) => memberShare(worldOf(), c))).toEqual([0, 0.4]);
  });

  test('of a cluster without firms is 0, of one with a single firm that is a member 1', () => {
    const world = worldOf();
    expect(memberShare(world, 2)).toBe(0);
    world.firmsByCell[2 * REGIONS + 2] = 1;
    world.membersByCell[2 * REGIONS + 2] = 1;
    expect(memberShare(world, 2)).toBe(1);
  });
});

describe('a firm joins', () => {
  test('where its luck lies below a + b·M/P of its own cluster', () => {
    // Hazards are 0.03 in the first cluster and 0.03 + 0.1 · 0.4 = 0.07 in the second.
    expect(join(worldOf(), 5, 0.029, 0.069, 0.5, 0.5, 0.5)).toEqual([1, 1, 1, 0, 0]);
    expect(join(worldOf(), 5, 0.031, 0.071, 0.5, 0.5, 0.069)).toEqual([0, 0, 1, 0, 1]);
  });

  test('more readily where somebody brokers: by innovation, not by imitation', () => {
    // Brokerage of one half raises 0.03 to 0.045, and 0.07 to 0.085.
    expect(join(worldOf(0.5), 5, 0.044, 0.084, 0.5, 0.5, 0.5)).toEqual([1, 1, 1, 0, 0]);
    expect(join(worldOf(0.5), 5, 0.046, 0.086, 0.5, 0.5, 0.5)).toEqual([0, 0, 1, 0, 0]);
  });

  test('never at luck that equals the hazard: a hazard of h is met with chance h', () => {
    expect(join(worldOf(), 5, 0.03, 0.5, 0.5, 0.5, 0.5)).toEqual([0, 0, 1, 0, 0]);
  });

  test('never in a cluster that winds down, from its very first quarter on', () => {
    const world = worldOf();
    world.clusters.windDownFrom[1] = 0;
    expect(join(world, 5, 0, 0, 0, 0, 0)).toEqual([1, 0, 1, 0, 0]);
  });

  test('never when it is closed, and a member stays one whatever its luck', () => {
    expect(join(worldOf(), 5, 0.5, 0.5, 0, 0, 0.5)).toEqual([0, 0, 1, 0, 0]);
  });

  test('only if its row is among those counted', () => {
    expect(join(worldOf(), 4, 0, 0, 0, 0, 0)).toEqual([1, 1, 1, 0, 0]);
  });

  test('only if it is among those whose luck may let them join, where these are listed', () => {
    const listed = { rows: Int32Array.of(0, 2, 4, 1), count: 3 };
    expect(joinAmong(worldOf(), 5, listed, [0.5, 0, 0, 0, 0])).toEqual([0, 0, 1, 0, 1]);
  });

  test('and is counted once, in its cell', () => {
    const world = worldOf();
    for (let again = 0; again < 2; again++) join(world, 5, 0, 0, 0, 0, 0);
    const counted = Array.from(world.memberAgentsByCell.entries()).filter(([, count]) => count !== 0);
    expect(counted).toEqual([
      [0, 1],
      [REGIONS, 1],
      [REGIONS + 5, 1],
    ]);
  });

  test('by a funded project too, counted unless it is closed, and never twice', () => {
    const world = worldOf();
    for (const i of [1, 1, 2, 3]) makeMember(world, i);
    expect(Array.from(world.firms.member)).toEqual([0, 1, 1, 1, 0]);
    expect([world.memberAgentsByCell[REGIONS], sum(world.memberAgentsByCell)]).toEqual([1, 1]);
  });
});
