/** Agents that are four firms, or a quarter of one, worked by hand. */
import { describe, expect, test } from 'vitest';
import { FRESH } from '../../src/model/entities/memory.ts';
import type { World } from '../../src/model/entities/world.ts';
import { REGION_IDS } from '../../src/model/published.ts';
import {
  countSingleMembers,
  createFirmParts,
  engage,
  forgetPart,
  knowledgeOfPartner,
  tellFirmsApart,
  type FirmParts,
} from '../../src/model/resolution.ts';
import { addParticipant } from '../../src/model/undertake.ts';
import { FIRMS, smallWorld } from './small-world.ts';

/** An agent of cluster 2, whose twenty agents are rows 40 to 59, all in region 0. */
const I = 45;
const CELL = 2 * REGION_IDS.length;
const ALL_LISTEN = new Uint8Array(5).fill(1);

type Parted = World & { readonly parts: FirmParts };

/** The small world (knowledge 1, half of what can be absorbed at 1) with agents of this weight. */
function worldOf(weight: number): Parted {
  const world = smallWorld();
  const numbers = { ...world.numbers, weight: new Float64Array(5).fill(weight), standsFor: new Float64Array(5).fill(Math.max(1, weight)) };
  world.poolByCell.fill(10);
  world.firmsByCell.fill(0);
  world.membersByCell.fill(0);
  world.firmsByCell[CELL] = weight * FIRMS;
  return { ...world, numbers, parts: createFirmParts(world.layout.rows, FRESH) };
}

/** Agent I has met so many projects, which taught its firms 3 million in all. */
function taught(weight: number, projects: number): Parted {
  const world = worldOf(weight);
  addParticipant(world, I);
  for (let n = 0; n < projects; n++) engage(world, I, true);
  world.parts.learnt[I] = 3;
  world.firms.knowledge[I] = 1 + 3 / Math.max(1, weight);
  return world;
}

describe('membership by participation', () => {
  test('an agent for four firms becomes a member when four of them have met a project', () => {
    const world = worldOf(4);
    addParticipant(world, I);
    const members = [1, 2, 3, 4, 5].map(() => {
      engage(world, I, true);
      world.membersByCell[CELL] = 4 * world.firms.member[I]!;
      countSingleMembers(world);
      return world.membersByCell[CELL];
    });
    expect(members).toEqual([1, 2, 3, 4, 4]);
  });

  test('projects without public money make nobody a member', () => {
    for (const weight of [4, 0.25]) {
      const world = worldOf(weight);
      addParticipant(world, I);
      for (let n = 0; n < 6; n++) engage(world, I, false);
      countSingleMembers(world);
      expect([world.firms.member[I], world.membersByCell[CELL], world.parts.engagements[I]]).toEqual([0, 0, 6]);
    }
  });

  test('agents for quarters of a firm that met a project are whole firms, and the others share the rest', () => {
    const world = worldOf(0.25);
    for (const i of [41, I]) {
      addParticipant(world, i);
      engage(world, i, true);
    }
    world.agentsByCell[CELL] = 20;
    world.memberAgentsByCell[CELL] = 11;
    countSingleMembers(world);
    // Five firms: two that met a project, and of the other three as many as nine of eighteen agents.
    expect(world.membersByCell[CELL]).toBeCloseTo(2 + 3 * 0.5, 12);
  });

  test('a closed agent counts for nothing', () => {
    const world = taught(4, 2);
    world.firms.alive[I] = 0;
    countSingleMembers(world);
    expect(world.membersByCell[CELL]).toBe(0);
  });
});

describe('absorption', () => {
  /** What telling firms apart adds to spillover and to knowledge in the agent's cell and cluster. */
  function added(world: World, listens = ALL_LISTEN): [number, number] {
    world.spilloverByCell.fill(0);
    world.knowledgeByCluster.fill(0);
    tellFirmsApart(world, 1, 1, listens);
    return [world.spilloverByCell[CELL]!, world.knowledgeByCluster[2]!];
  }

  test('of four firms one was taught: three absorb a half, one four fifths, instead of four 1.75 / 2.75', () => {
    const [spilt, known] = added(taught(4, 1));
    expect(spilt).toBeCloseTo(10 * (3 * 0.5 + 0.8 - (4 * 1.75) / 2.75), 12);
    expect(known).toBe(0);
  });

  test('of four firms two were taught half of it each', () => {
    expect(added(taught(4, 2))[0]).toBeCloseTo(10 * (2 * 0.5 + (2 * 2.5) / 3.5 - (4 * 1.75) / 2.75), 12);
  });

  test('a quarter of a firm that was taught absorbs the whole of what that adds', () => {
    const [spilt, known] = added(taught(0.25, 1));
    expect(spilt).toBeCloseTo(10 * (0.25 * 0.5 + (0.8 - 0.5) - 0.25 * 0.8), 12);
    expect(known).toBeCloseTo(3 * 0.75, 12);
  });

  test('its own open knowledge is not heard, and a cluster without critical mass hears nothing', () => {
    const world = taught(4, 1);
    world.firms.openKnowledge[I] = 10;
    expect(added(world)[0]).toBe(0);
    expect(added(taught(4, 1), new Uint8Array(5))[0]).toBe(0);
  });

  test('who was taught nothing, or is closed, is as before', () => {
    const [untaught, closed] = [taught(4, 1), taught(4, 1)];
    untaught.parts.learnt[I] = 0;
    closed.firms.alive[I] = 0;
    expect([added(untaught), added(closed)]).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test('a partner knows what it was taught, not the mean of its agent', () => {
    expect([taught(4, 1), taught(4, 2), taught(0.25, 1)].map((world) => knowledgeOfPartner(world, I))).toEqual([4, 2.5, 4]);
  });

  test('what was taught fades with all knowledge', () => {
    const world = taught(4, 1);
    forgetPart(world, 0.5);
    expect(world.parts.learnt[I]).toBe(1.5);
  });
});

test('at one agent per firm there are no parts to look at', () => {
  const world = smallWorld();
  expect([world.parts, knowledgeOfPartner(world, I)]).toEqual([null, 1]);
});
