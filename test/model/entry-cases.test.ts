/** How many entrants a cluster expects, worked by hand: its firms, the room that is left, open knowledge and accelerators. */
import { beforeEach, describe, expect, test } from 'vitest';
import { slotRow } from '../../src/model/entities/layout.ts';
import type { QuarterLuck, World } from '../../src/model/entities/world.ts';
import { enterAndExit } from '../../src/model/submodels/enter-and-exit.ts';
import { C, callOf, MIDDLE, NOBODY, nobodyCloses, opened, place, T } from './newcomers.ts';
import { scripted, type Uniforms } from './small-world.ts';

let world: World;

beforeEach(() => void (world = place()));

/** The cluster expects `rate` entrants: with chance e^−rate none comes. */
function expectRate(rate: number, t = T): void {
  const counts = [1 - 1e-9, 1 + 1e-9].map((nearly) => {
    world.firms.alive.fill(0, world.layout.initialRows);
    const cells = world.firmsByCell.slice();
    const u: Uniforms = [Math.exp(-rate) * nearly, 1e-300, 1e-300, 1e-300];
    const luck = scripted({ entrants: NOBODY, [callOf(C, t)]: u, firmBirth: MIDDLE, firmTechnology: MIDDLE });
    enterAndExit(world, new Int32Array(0), 0, luck, nobodyCloses(world), t);
    world.firmsByCell.set(cells);
    return opened(world).length;
  });
  expect(counts).toEqual([0, 1]);
}

describe('expected entrants', () => {
  test('are a quarter’s rate of the cluster’s firms, scaled, and more by the room that is left', () => {
    // 0.1 / 4 · 0.8 · 10 = 0.2, and half of (1 − 10 / 20) more.
    expectRate(0.2 * 1.25);
  });

  test('count the firms of every region of the cluster and of no other', () => {
    world.firmsByCell[C * 6 - 1] = 40;
    world.firmsByCell[C * 6 + 6] = 40;
    expectRate(0.2 * 1.25);
    world.firmsByCell[C * 6 + 4] = 2;
    expectRate(0.24 * 1.2);
  });

  test.each([
    // Firms in the place of 20, and the factor of crowding, 1 + ½ (1 − N / 20), never below nothing.
    [20, 1],
    [30, 0.75],
    [50, 0.25],
  ])('of %d firms where twenty have room are the rate times %d', (firms, room) => {
    world.firmsByCell[C * 6] = firms - 4;
    expectRate(0.02 * firms * room);
  });

  test('are none where there are three times as many firms as room, or more', () => {
    for (const firms of [60, 100]) {
      world.firmsByCell[C * 6] = firms - 4;
      enterAndExit(world, new Int32Array(0), 0, scripted({ entrants: [1 - 1e-12, 0.5, 0.5, 0.5] }), nobodyCloses(world), T);
      expect(opened(world)).toEqual([]);
    }
  });

  test('rise with the share of open project knowledge in the cluster’s own, over all its regions', () => {
    world.knowledgeByCluster[C] = 8;
    world.firmKnowledgeByCell.set([0.5, 0, 0, 1, 0, 0.5], C * 6);
    world.firmKnowledgeByCell[C * 6 - 1] = 40;
    world.firmKnowledgeByCell[C * 6 + 6] = 40;
    // S̃ = 2 / 8, η = 0.7.
    expectRate(0.25 * (1 + 0.7 * 0.25));
    world.knowledgeByCluster[C] = 0.8;
    expectRate(0.25 * (1 + 0.7 * 2.5));
  });

  test('do not ask about spillover in a cluster that knows nothing', () => {
    world.knowledgeByCluster[C] = 0;
    world.firmKnowledgeByCell[C * 6] = 1;
    expectRate(0.25);
  });

  test('are more where accelerators are paid for, while they are', () => {
    world = place({}, { stopAtQuarter: T }, 0.3);
    expectRate(0.25 * 1.3, T - 1);
    expectRate(0.25, T);
  });

  test('are those of the quarter’s beginning: whoever closes is still among them', () => {
    world.numbers.exitHazard.fill(1);
    const exit = new Float64Array(world.firms.alive.length);
    const script = {
      entrants: NOBODY,
      [callOf(C, T)]: [Math.exp(-0.25) + 1e-9, 1e-300, 0.9, 0.9] as const,
      firmBirth: MIDDLE,
      firmTechnology: MIDDLE,
    };
    enterAndExit(world, Int32Array.of(43, 44), 2, scripted(script), { exit } as unknown as QuarterLuck, T);
    expect(opened(world)).toEqual([slotRow(world.layout, C, T)]);
  });
});
