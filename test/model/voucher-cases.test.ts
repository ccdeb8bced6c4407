/** Vouchers by scripted luck: who draws which number in which quarter, who is passed over, and where what is given is counted. */
import { beforeEach, describe, expect, test } from 'vitest';
import { SME } from '../../src/model/entities/firms.ts';
import { clusterRow, clusterRows } from '../../src/model/entities/layout.ts';
import type { World } from '../../src/model/entities/world.ts';
import { giveVouchers } from '../../src/model/submodels/give-vouchers.ts';
import { rows } from './places.ts';
import { scripted, smallWorld, type ScriptedLuck, type Uniforms } from './small-world.ts';

/** Cluster of the vouchers, rows 40 … 59, and the number of its first; each is worth a quarter and brings half as much again. */
const [C, FIRST, SIZE, SPENT] = [2, 2 * 65536, 0.25, 0.375];
/** Members of C: 43 in region 4 and 44, both SMEs, 45, which has closed, and 47, which is large; 49 is none. */
const [CLOSED, BIG, STRANGER] = [5, 7, 9];

let world: World;
let before: Float64Array;

beforeEach(() => {
  world = smallWorld({ assumptions: { voucherSize: SIZE, voucherEffect: 0.5 } });
  const { firms, clusters } = world;
  firms.member.fill(0);
  [43, 44, 45, 47].forEach((i) => (firms.member[i] = 1));
  firms.alive[45] = 0;
  firms.region[43] = 4;
  world.vouchersByCell.fill(7);
  clusters.voucherMoney.set([0, 0, SIZE, 0, 0]);
  before = firms.knowledge.slice();
});

/** Rows of a column that hold something. */
function filled(column: ArrayLike<number>): Record<number, number> {
  return Object.fromEntries(Object.entries(Array.from(column)).filter(([, value]) => value !== 0));
}

/** What firms gain in a quarter. */
function give(luck: ScriptedLuck, t: number): Record<number, number> {
  giveVouchers(world, luck, t);
  return filled(world.firms.knowledge.map((knowledge, i) => knowledge - before[i]!));
}

/** Luck that falls on these firms of C among all rows that it has in quarter t. */
function on(t: number, ...firms: readonly [number, number, number, number]): Uniforms {
  return rows(...firms, clusterRows(world.layout, C, t));
}

describe('a voucher', () => {
  test('goes to the first of four who lives, is a member and an SME, and is counted in its cluster and region', () => {
    const luck = scripted({ [`voucher/${FIRST}/0`]: on(0, CLOSED, BIG, STRANGER, 3) });
    expect(give(luck, 0)).toEqual({ 43: SPENT });
    expect(filled(world.vouchersByCell)).toEqual({ [C * 6 + 4]: SPENT });
    expect(filled(world.clusters.voucherMoney)).toEqual({});
    expect(luck.drawn).toEqual([`voucher/${FIRST}/0`]);
  });

  test('goes to the first even of four who could all have it', () => {
    expect(give(scripted({ voucher: on(0, 4, 3, 3, 3) }), 0)).toEqual({ 44: SPENT });
  });

  test('is drawn for again until somebody can have it, eight times a quarter', () => {
    const nobody = on(2, CLOSED, BIG, STRANGER, CLOSED);
    const luck = scripted({ voucher: nobody, [`voucher/${FIRST}/23`]: on(2, STRANGER, STRANGER, 4, 3) });
    expect(give(luck, 2)).toEqual({ 44: SPENT });
    expect(luck.drawn).toEqual([16, 17, 18, 19, 20, 21, 22, 23].map((quarter) => `voucher/${FIRST}/${quarter}`));
  });

  test('waits for the next quarter, which draws anew, where nobody can have it', () => {
    const luck = scripted({ voucher: on(2, CLOSED, BIG, STRANGER, CLOSED), [`voucher/${FIRST}/24`]: on(3, 3, 4, 4, 4) });
    expect(give(luck, 2)).toEqual({});
    expect([luck.drawn.length, world.clusters.voucherMoney[C], filled(world.vouchersByCell)]).toEqual([8, SIZE, {}]);
    expect(give(luck, 3)).toEqual({ 43: SPENT });
    expect(luck.drawn.slice(8)).toEqual([`voucher/${FIRST}/24`]);
  });

  test('may go to the very first firm', () => {
    world.firms.kind[0] = SME;
    world.firms.member[0] = 1;
    world.clusters.voucherMoney.set([SIZE, 0, 0, 0, 0]);
    expect(give(scripted({ 'voucher/0/0': rows(0, 0, 0, 0) }), 0)).toEqual({ 0: SPENT });
    expect(filled(world.vouchersByCell)).toEqual({ 0: SPENT });
  });

  test('may go to a firm that entered, wherever it stands', () => {
    world.firms.rowOf[clusterRow(world.layout, C, 22)] = 43;
    expect(give(scripted({ voucher: on(1, 22, 9, 9, 9) }), 1)).toEqual({ 43: SPENT });
  });
});

describe('what is set aside', () => {
  test('makes whole vouchers, each with its own luck, and the rest stays', () => {
    world.clusters.voucherMoney[C] = 0.875;
    const luck = scripted({
      [`voucher/${FIRST}/16`]: on(2, 3, 3, 3, 3),
      [`voucher/${FIRST + 1}/16`]: on(2, 4, 4, 4, 4),
      [`voucher/${FIRST + 2}/16`]: on(2, STRANGER, 3, 3, 3),
    });
    expect(give(luck, 2)).toEqual({ 43: 2 * SPENT, 44: SPENT });
    expect(world.clusters.voucherMoney[C]).toBe(0.125);
    expect(filled(world.vouchersByCell)).toEqual({ [C * 6 + 4]: 2 * SPENT, [C * 6]: SPENT });
  });

  test('where one voucher finds nobody, the next may', () => {
    world.clusters.voucherMoney[C] = 2 * SIZE;
    expect(give(scripted({ voucher: on(0, 9, 9, 9, 9), [`voucher/${FIRST + 1}`]: on(0, 3, 3, 3, 3) }), 0)).toEqual({ 43: SPENT });
    expect(world.clusters.voucherMoney[C]).toBe(SIZE);
  });

  test('counts each quarter for itself', () => {
    give(scripted({ voucher: on(0, 3, 3, 3, 3) }), 0);
    give(scripted({}), 1);
    expect(filled(world.vouchersByCell)).toEqual({});
  });
});
