/** What entrants start with, worked by hand: slots, size, region, knowledge, membership, and the technology of centre or parent. */
import { beforeEach, describe, expect, test } from 'vitest';
import { clusterRow, slotRow } from '../../src/model/entities/layout.ts';
import type { World } from '../../src/model/entities/world.ts';
import { normalQuantile } from '../../src/model/exact-math.ts';
import { enterAndExit } from '../../src/model/submodels/enter-and-exit.ts';
import { C, callOf, MIDDLE, NOBODY, nobodyCloses, opened, place, T } from './newcomers.ts';
import { FIRMS, onRow, scripted, type ScriptedLuck, type Uniforms } from './small-world.ts';

let world: World;

beforeEach(() => void (world = place()));

/** Lets as many enter cluster c in quarter t as there are draws, each by its own. Returns the luck with all that was drawn. */
function enter(draws: readonly Uniforms[], more: Readonly<Record<string, Uniforms>> = {}, c = C, t = T): ScriptedLuck {
  // Ten firms where twenty have room: 0.1 / 4 · 9.6 · 10 · 1.25 = 3 are expected.
  world.firmsByCell.fill(0);
  world.firmsByCell[c * 6] = 10;
  world.start.entryScale[c] = 9.6;
  const first = slotRow(world.layout, c, t);
  const own = Object.fromEntries(draws.map((u, k) => [`entrants/${world.firms.identity[first + k]!}/0`, u]));
  const call = { [callOf(c, t)]: [middleOf(draws.length), 1e-300, 1e-300, 1e-300] as const };
  const luck = scripted({ entrants: NOBODY, firmBirth: MIDDLE, firmTechnology: MIDDLE, ...more, ...own, ...call });
  enterAndExit(world, new Int32Array(0), 0, luck, nobodyCloses(world), t);
  return luck;
}

/** The middle of the step of a Poisson distribution of mean 3 at which it counts so many. */
function middleOf(count: number): number {
  let [step, below] = [Math.exp(-3), 0];
  for (let k = 1; k <= count; k++) [step, below] = [(step * 3) / k, below + step];
  return below + step / 2;
}

describe('entrants', () => {
  test('take the slots of their cluster and quarter in order, as many as luck says', () => {
    enter([MIDDLE, MIDDLE, MIDDLE]);
    const first = slotRow(world.layout, C, T);
    expect(opened(world)).toEqual([first, first + 1, first + 2]);
    expect([0, 1, 2].map((k) => world.firms.cluster[first + k])).toEqual([C, C, C]);
  });

  test('are as many as there are slots, where more would come', () => {
    world.start.entryScale[C] = 100;
    const luck = scripted({ entrants: MIDDLE, firmBirth: MIDDLE, firmTechnology: MIDDLE });
    enterAndExit(world, new Int32Array(0), 0, luck, nobodyCloses(world), T);
    const first = slotRow(world.layout, C, T);
    expect(opened(world)).toEqual(Array.from({ length: world.layout.slots[C]! }, (_, k) => first + k));
  });

  test('have ln jobs of 0.6 + 0.7 z, and at least one job', () => {
    world = place({ entrantSizeMu: 0.6, entrantSizeSd: 0.7 });
    enter([
      [0.5, 0.2, 0.9, 0.9],
      [0.9, 0.2, 0.9, 0.9],
      [0.1, 0.2, 0.9, 0.9],
    ]);
    const first = slotRow(world.layout, C, T);
    const logs = [0.6, 0.6 + 0.7 * normalQuantile(0.9), 0];
    logs.forEach((log, k) => {
      expect(world.firms.logJobs[first + k]).toBeCloseTo(log, 12);
      expect(world.firms.jobs[first + k]).toBeCloseTo(Math.exp(log), 12);
    });
  });

  test('are SMEs of age 0, whatever stood in their row, in the region of their luck, and counted there', () => {
    const first = slotRow(world.layout, C, T);
    world.firms.kind.fill(1, first, first + 4);
    world.firms.age.fill(9, first, first + 4);
    world.openedByCell.fill(5);
    enter([
      [0.6, 0.4, 0.9, 0.9],
      [0.4, 0.6, 0.9, 0.9],
      [0.4, 0.7, 0.9, 0.9],
    ]);
    const { kind, age, region } = world.firms;
    expect([kind, age, region].map((column) => Array.from(column.subarray(first, first + 3)))).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [2, 3, 3],
    ]);
    const cells = Array.from(world.openedByCell.entries()).filter(([, count]) => count !== 0);
    expect(cells).toEqual([
      [14, 1],
      [15, 2],
    ]);
    expect([world.firmsByCell[14], world.firmsByCell[15]]).toEqual([1, 2]);
  });

  test('know what a year’s R&D on their value added buys', () => {
    enter([[0.5, 0.5, 0.9, 0.9]]);
    const i = slotRow(world.layout, C, T);
    expect(world.firms.productivity[i]).toBeCloseTo(0.2, 12);
    expect(world.firms.knowledge[i]).toBeCloseTo(0.05 * world.firms.jobs[i]! * 0.2, 12);
  });

  test('are born members with the share of members at the quarter’s beginning', () => {
    const first = slotRow(world.layout, C, T);
    world.firms.member.fill(1, first, first + 3);
    world.membersByCell[C * 6 + 3] = 4;
    enter([
      [0.5, 0.5, 0.9, 0.3999],
      [0.5, 0.5, 0.9, 0.4],
      [0.5, 0.5, 0.1, 0.5],
    ]);
    expect(Array.from(world.firms.member.subarray(first, first + 3))).toEqual([1, 0, 0]);
  });

  test.each([
    ['before the programme recruits', 3, {}],
    ['after it has stopped', T, { stopAtQuarter: T }],
  ])('are no members %s', (_when, t, policy) => {
    world = place({}, policy);
    world.membersByCell[C * 6] = 10;
    enter([[0.5, 0.5, 0.9, 1e-9]], {}, C, t);
    expect(world.firms.member[slotRow(world.layout, C, t)]).toBe(0);
  });
});

describe('spin-offs', () => {
  const spun = [0.05, 0.5, 0.2999, 0.9] as const;
  const technologyOf = (i: number): number[] => Array.from(world.firms.technology.subarray(i * 4, i * 4 + 4));
  const idOf = (c: number, t: number): number => world.firms.identity[slotRow(world.layout, c, t)]!;
  /** Rows that four uniforms propose, of the cluster's rows by quarter `t`. */
  const four = (t: number, ...rows: readonly [number, number, number, number]): Uniforms => {
    const many = FIRMS + t * world.layout.slots[C]!;
    return rows.map((n) => onRow(n, many)) as unknown as Uniforms;
  };

  beforeEach(() => void (world = place({ inheritProbability: 0.3 })));

  test('stand where a live firm of their cluster stands, the first that is proposed', () => {
    const id = idOf(C, T);
    world.firms.alive.fill(0, 43, 46);
    enter([spun], { [`entrants/${id}/1`]: four(T, 3, 4, 5, 7) });
    expect(technologyOf(slotRow(world.layout, C, T))).toEqual([47, 47, 47, 47]);
  });

  test('may come from an earlier entrant', () => {
    const older = clusterRow(world.layout, C, FIRMS + 14);
    expect(older).toBe(slotRow(world.layout, C, 1) + 2);
    world.firms.alive[older] = 1;
    enter([spun], { [`entrants/${idOf(C, T)}/1`]: four(T, 34, 3, 3, 3) });
    expect(technologyOf(slotRow(world.layout, C, T))).toEqual([older, older, older, older]);
  });

  test('may come from the very first firm', () => {
    enter([spun], { [`entrants/${idOf(0, T)}/1`]: [1e-9, 0.5, 0.5, 0.5] }, 0);
    expect(technologyOf(slotRow(world.layout, 0, T))).toEqual([0, 0, 0, 0]);
  });

  test('look eight times four times, and stand at the cluster’s centre where they found nobody', () => {
    const id = idOf(C, T);
    world.firms.alive.fill(0, 43, 44);
    const closed = { [`entrants/${id}`]: four(T, 3, 3, 3, 3) };
    const looks = enter([spun], closed).drawn.filter((name) => name.startsWith(`entrants/${id}/`));
    expect(looks).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8].map((block) => `entrants/${id}/${block}`));
    expect(technologyOf(slotRow(world.layout, C, T))).toEqual([2, 3, 4, 5]);
    enter([spun], { ...closed, [`entrants/${id}/8`]: four(T, 3, 3, 3, 9) });
    expect(technologyOf(slotRow(world.layout, C, T))).toEqual([49, 49, 49, 49]);
  });

  test('are those whose luck lies below the chance; others stand at their cluster’s centre', () => {
    enter([[0.5, 0.5, 0.3, 0.9]]);
    expect(technologyOf(slotRow(world.layout, C, T))).toEqual([2, 3, 4, 5]);
  });

  test('are more where accelerators are paid for, while they are', () => {
    const policy = { stopAtQuarter: T };
    for (const [t, u, expected] of [
      [T - 1, 0.4499, 47],
      [T - 1, 0.45, 2],
      [T, 0.2999, 47],
      [T, 0.3, 2],
    ] as const) {
      world = place({ inheritProbability: 0.3 }, policy, 0.5);
      const before = { [`entrants/${idOf(C, t)}/1`]: four(t, 7, 7, 7, 7) };
      enter([[0.5, 0.5, u, 0.9]], before, C, t);
      expect(technologyOf(slotRow(world.layout, C, t))[0]).toBe(expected);
    }
  });
});
