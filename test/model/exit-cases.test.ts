/** Who closes, firm by firm: hazards by age, size, treatment and venture capital against luck, what a closed firm loses, and the count of firms. */
import { beforeEach, describe, expect, test } from 'vitest';
import { slotRow } from '../../src/model/entities/layout.ts';
import type { QuarterLuck, World } from '../../src/model/entities/world.ts';
import { countFirms, enterAndExit, growOlder } from '../../src/model/submodels/enter-and-exit.ts';
import { sum } from './laboratory.ts';
import { scripted, smallWorld, type Uniforms } from './small-world.ts';

/** Cluster 2, region 3: cell 15 of cells of six regions. */
const [C, R, CELL] = [2, 3, 15];
const T = 4;
const NOBODY_ENTERS: Uniforms = [1e-300, 0.5, 0.5, 0.5];
const COLUMNS = ['venture', 'openKnowledge', 'knowledge', 'absorbed', 'capacityInUse', 'projectValue'] as const;

let world: World;
let exitLuck: Float64Array;

beforeEach(() => {
  world = smallWorld({
    assumptions: { exitMicro: 1, exitSmall: 0.5, exitMedium: 0.25, exitLarge: 0.125, exitTreated: 0.2, ventureSurvival: 0.4 },
  });
  const { firms, numbers } = world;
  numbers.exitHazard.fill(0.9);
  numbers.exitHazard[40] = 0.16;
  firms.age.fill(40);
  firms.jobs.fill(4);
  exitLuck = new Float64Array(firms.alive.length).fill(1);
});

/** Lets the quarter pass for the rows listed; `beyond` are rows behind the counted ones, `mayClose` those whose luck may close them. */
function pass(rows: readonly number[], beyond: readonly number[] = [], mayClose?: readonly number[]): void {
  const listed = mayClose && { rows: Int32Array.from([...mayClose, 45]), count: mayClose.length };
  const luck = { exit: exitLuck, mayClose: listed } as unknown as QuarterLuck;
  enterAndExit(world, Int32Array.from([...rows, ...beyond]), rows.length, scripted({ entrants: NOBODY_ENTERS }), luck, T);
}

/** Whether firm 43 closes at this luck; it is open again afterwards. */
function closesAt(luck: number): boolean {
  exitLuck[43] = luck;
  world.firms.alive[43] = 1;
  world.firms.age[43] = 40;
  pass([43]);
  return world.firms.alive[43] === 0;
}

/** The chance of closing is `hazard`: luck just below closes, luck at it does not. */
function expectHazard(hazard: number): void {
  expect([closesAt(hazard * (1 - 1e-9)), closesAt(hazard * (1 + 1e-9))]).toEqual([true, false]);
}

describe('a firm closes with the hazard of its age', () => {
  test('times the factor of its size', () => {
    [4, 19, 99, 100].forEach((jobs, k) => {
      world.firms.jobs[43] = jobs;
      expectHazard([0.16, 0.08, 0.04, 0.02][k]!);
    });
  });

  test('never at luck that equals the hazard: a hazard of h is met with chance h', () => {
    expect(closesAt(world.numbers.exitHazard[40]!)).toBe(false);
  });

  test('the oldest sharing that of a hundred years', () => {
    const { exitHazard } = world.numbers;
    exitHazard.set([0.3, 0.2], 399);
    const ages = [398, 399, 400, 401, 900];
    exitLuck.set([0.25, 0.25, 0.25, 0.25, 0.25, 0.19, 0.19, 0.19], 40);
    world.firms.age.set([...ages, 400, 401, 900], 40);
    pass([40, 41, 42, 43, 44, 45, 46, 47]);
    expect(Array.from(world.firms.alive.subarray(40, 48))).toEqual([0, 0, 1, 1, 1, 0, 0, 0]);
  });

  test('less a fifth once it was treated', () => {
    world.firms.treated[43] = 1;
    expectHazard(0.16 * 0.8);
  });

  test('less four tenths while its venture capital lasts, treated or not', () => {
    const { ventureUntil, treated } = world.firms;
    ventureUntil[43] = T + 1;
    expectHazard(0.16 * 0.6);
    treated[43] = 1;
    expectHazard(0.16 * 0.6 * 0.8);
    ventureUntil[43] = T;
    expectHazard(0.16 * 0.8);
    treated[43] = 0;
    expectHazard(0.16);
  });
});

describe('a quarter', () => {
  test('closes whoever is counted, from the first to the last, and leaves their age alone', () => {
    exitLuck.fill(0.1);
    world.firms.alive[44] = 0;
    exitLuck[45] = 0.5;
    pass([43, 44, 45, 46], [47]);
    expect(Array.from(world.firms.alive.subarray(42, 48))).toEqual([1, 0, 0, 1, 0, 1]);
    expect(Array.from(world.firms.age.subarray(42, 48))).toEqual([40, 40, 40, 40, 40, 40]);
  });

  test('looks at those alone whose luck may close them, where they are listed', () => {
    exitLuck.fill(0);
    pass([43, 44, 45, 46], [], [44, 46]);
    expect(Array.from(world.firms.alive.subarray(42, 48))).toEqual([1, 1, 0, 1, 0, 1]);
  });

  test('makes everyone in play a quarter older, once, open or closed', () => {
    world.firms.alive[44] = 0;
    growOlder(world, Int32Array.of(43, 44, 46, 47), 3);
    expect(Array.from(world.firms.age.subarray(42, 48))).toEqual([40, 41, 41, 40, 41, 40]);
  });

  test('counts closings by cell, of this quarter alone, and not those of firms that were closed before', () => {
    world.closedByCell.fill(7);
    world.openedByCell.fill(7);
    const { region, alive, cluster } = world.firms;
    [43, 44, 46].forEach((i) => (region[i] = R));
    exitLuck.fill(0);
    alive[46] = 0;
    pass([43, 44, 45, 46, 5]);
    expect(Array.from(world.closedByCell.entries()).filter(([, count]) => count !== 0)).toEqual([
      [0, 1],
      [12, 1],
      [CELL, 2],
    ]);
    expect(cluster[43]).toBe(C);
    expect(Array.from(world.openedByCell)).toEqual(new Array(30).fill(0));
  });
});

describe('a closed firm', () => {
  test('loses its capital, its knowledge, its contributions and its value, and keeps its place', () => {
    const { firms } = world;
    for (const name of COLUMNS) firms[name].set([2, 3], 43);
    firms.region[43] = R;
    exitLuck[43] = 0;
    pass([43, 44]);
    expect(Object.fromEntries(COLUMNS.map((name) => [name, [firms[name][43], firms[name][44]]]))).toEqual(
      Object.fromEntries(COLUMNS.map((name) => [name, [0, 3]])),
    );
    expect([firms.cluster[43], firms.region[43], firms.jobs[43]]).toEqual([C, R, 4]);
  });
});

describe('live firms and members', () => {
  const cells = (column: Float64Array): Record<number, number> =>
    Object.fromEntries(Array.from(column.entries()).filter(([, count]) => count !== 0));

  test('are counted by cell, closed ones left out', () => {
    const { region, member, alive } = world.firms;
    world.firmsByCell.fill(3);
    world.membersByCell.fill(3);
    [43, 44, 45].forEach((i) => (region[i] = R));
    [43, 45, 46, 85].forEach((i) => (member[i] = 1));
    alive[45] = 0;
    countFirms(world, Int32Array.of(43, 44, 45, 46, 85, 86), 5);
    expect(cells(world.firmsByCell)).toEqual({ [CELL]: 2, 12: 1, 24: 1 });
    expect(cells(world.membersByCell)).toEqual({ [CELL]: 1, 12: 1, 24: 1 });
    expect(Array.from(world.agentsByCell)).toEqual(Array.from(world.firmsByCell));
    expect(Array.from(world.memberAgentsByCell)).toEqual(Array.from(world.membersByCell));
  });

  test('count for as many firms as an agent of their cluster stands for', () => {
    world.numbers.weight.set([1, 1, 2.5, 1, 4]);
    [43, 85].forEach((i) => (world.firms.member[i] = 1));
    countFirms(world, Int32Array.of(43, 44, 85), 3);
    expect(cells(world.firmsByCell)).toEqual({ 12: 5, 24: 4 });
    expect(cells(world.membersByCell)).toEqual({ 12: 2.5, 24: 4 });
    expect([world.agentsByCell[12], world.memberAgentsByCell[24]]).toEqual([2, 1]);
  });

  test.each([0, 2])('of quarter %d are those that a count of every row in play finds, entrants and closed members too', (t) => {
    const { firms, layout } = world;
    const rows = Int32Array.from({ length: layout.rows }, (_, i) => i);
    firms.region.subarray(0, layout.initialRows).forEach((_, i, region) => (region[i] = i % 6));
    for (let i = 0; i < layout.initialRows; i += 3) firms.member[i] = 1;
    countFirms(world, rows, rows.length);
    const before = sum(world.firmsByCell);
    for (let i = 0; i < layout.initialRows; i += 4) exitLuck[i] = 0;
    const someEnter: Uniforms = [0.99, 0.5, 0.5, 0.5];
    const luck = { exit: exitLuck } as unknown as QuarterLuck;
    const anyLuck = { ...scripted({ entrants: someEnter, firmBirth: someEnter, firmTechnology: someEnter }) };
    enterAndExit(world, rows, rows.length, anyLuck, luck, t);
    const kept = [world.firmsByCell, world.membersByCell].map((column) => Array.from(column));
    const opened = sum(firms.alive.subarray(slotRow(layout, 0, t), slotRow(layout, 0, t) + layout.slotsPerQuarter));
    expect(opened).toBeGreaterThan(4);
    expect(before - sum(world.firmsByCell)).toBe(25 - opened);
    countFirms(world, rows, rows.length);
    expect([world.firmsByCell, world.membersByCell].map((column) => Array.from(column))).toEqual(kept);
  });

  test('at the very start are those of the rows alone', () => {
    countFirms(
      world,
      Int32Array.from({ length: 100 }, (_, i) => i),
      100,
    );
    expect(cells(world.firmsByCell)).toEqual({ 0: 20, 6: 20, 12: 20, 18: 20, 24: 20 });
  });
});
