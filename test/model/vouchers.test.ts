/** Cascade vouchers (S18): money set aside, who gets it, what it brings, and that it is counted once. */
import { describe, expect, test } from 'vitest';
import { SME } from '../../src/model/entities/firms.ts';
import type { World } from '../../src/model/entities/world.ts';
import type { Pair } from '../../src/model/simulate.ts';
import { giveVouchers } from '../../src/model/submodels/give-vouchers.ts';
import { build, pairAfter, placesThatDiffer, stepTo, sum } from './laboratory.ts';

const SIZE = 0.09;
const rowsOf = (world: World): number[] => Array.from(world.firms.alive.keys());
const gained = (after: Float64Array, before: Float64Array): Map<number, number> =>
  new Map(Array.from(after, (value, i) => [i, value - before[i]!] as const).filter(([, gain]) => gain !== 0));

describe('over a programme with a tenth of its money in vouchers', () => {
  const QUARTERS = 30;
  const state = build(QUARTERS, [{ policy: { vouchers: 0.1, stopAtQuarter: 26 } }]);
  const pair = state.pairs[0]!;
  const { world, tally } = pair;
  const given = new Float64Array(5);
  const gaps: number[] = [];
  const spent = { projects: 0, vouchers: 0, afterStop: 0 };
  stepTo(state, 0, QUARTERS, (t) => {
    for (const [cell, amount] of world.vouchersByCell.entries()) given[Math.floor(cell / 6)]! += amount / 2;
    world.clusters.voucherMoney.forEach((left, c) => gaps.push(Math.abs(0.1 * world.clusters.appropriated[c]! - left - given[c]!)));
    spent.projects += sum(Array.from(world.funded.subarray(0, world.fundedCount)).map((p) => world.projects.spending[p]!));
    spent.vouchers += sum(world.vouchersByCell);
    if (t >= 26) spent.afterStop += sum(world.vouchersByCell);
  });

  test('what is set aside is given or left, in every cluster and quarter', () => {
    expect(Math.max(...gaps)).toBeLessThan(1e-8);
    expect(sum(given)).toBeGreaterThan(100);
    expect(Math.max(...world.clusters.voucherMoney)).toBeLessThan(SIZE);
  });

  test('is counted once in gross and additional R&D: what a voucher pays and what it brings', () => {
    expect(tally.gross.spending[0]! / (spent.projects + spent.vouchers)).toBeCloseTo(1, 9);
    expect(spent.vouchers / sum(given)).toBeCloseTo(2, 9);
    expect(tally.vouchers[0]! / spent.vouchers).toBeCloseTo(1, 9);
  });

  test('costs the government once: vouchers are part of what runs the clusters and their services', () => {
    const { operations, appropriated, committed, bank, lapsed } = world.clusters;
    operations.forEach((money, c) => {
      expect(money / (appropriated[c]! * (1 - world.numbers.projectShare[c]! + 0.1))).toBeCloseTo(1, 9);
      expect((committed[c]! + bank[c]! + lapsed[c]! + money) / appropriated[c]!).toBeCloseTo(1, 9);
    });
  });

  test('gives nothing new once the programme has stopped', () => {
    expect(spent.afterStop).toBe(0);
  });
});

describe('a round of vouchers', () => {
  /** A world with members, and a replicate to draw from. */
  function rich(money: number, effect = 1): { world: World; give: () => void } {
    const state = stepTo(build(13, [{ assumptions: { voucherEffect: effect } }]), 0, 12);
    const { world } = state.pairs[0]!;
    world.clusters.voucherMoney.fill(money);
    return { world, give: () => giveVouchers(world, state.luck, 12) };
  }

  test.each([0.3, 1, 2])('raises the knowledge of live SME members by 0.09 × (1 + %d) each time, and of nobody else', (effect) => {
    const { world, give } = rich(4.5, effect);
    const { firms } = world;
    const before = firms.knowledge.slice();
    give();
    const gains = gained(firms.knowledge, before);
    for (const [i, gain] of gains) {
      expect([firms.alive[i], firms.member[i], firms.kind[i]]).toEqual([1, 1, SME]);
      const vouchers = gain / (SIZE * (1 + effect));
      expect(Math.abs(vouchers - Math.round(vouchers))).toBeLessThan(1e-9);
    }
    const given = 5 * 4.5 - sum(world.clusters.voucherMoney);
    expect(given).toBeGreaterThan(22);
    expect(sum(gains.values()) / (given * (1 + effect))).toBeCloseTo(1, 9);
    expect(gains.size).toBeGreaterThan(150);
    expect(sum(world.vouchersByCell)).toBeCloseTo(sum(gains.values()), 9);
  });

  test('stays in its cluster and is counted where the firm is', () => {
    const { world, give } = rich(0);
    world.clusters.voucherMoney[2] = 3;
    const before = world.firms.knowledge.slice();
    give();
    const cells = new Float64Array(world.vouchersByCell.length);
    for (const [i, gain] of gained(world.firms.knowledge, before)) cells[world.firms.cluster[i]! * 6 + world.firms.region[i]!]! += gain;
    expect(sum(cells.subarray(12, 18))).toBe(sum(cells));
    cells.forEach((amount, cell) => expect(world.vouchersByCell[cell]).toBeCloseTo(amount, 9));
  });

  test('brings no commercial flow, no open knowledge, no jobs and no capacity', () => {
    const { world, give } = rich(5);
    const names = ['projectValue', 'openKnowledge', 'jobs', 'capacityInUse', 'member', 'treated', 'support', 'degree'] as const;
    const before = names.map((name) => world.firms[name].slice());
    give();
    expect(names.map((name, k) => placesThatDiffer(world.firms[name], before[k]!))).toEqual(names.map(() => 0));
  });

  test('keeps what does not make a whole voucher for the next', () => {
    const { world, give } = rich(0.1);
    give();
    for (const left of world.clusters.voucherMoney) expect(left).toBeCloseTo(0.01, 9);
    world.clusters.voucherMoney.fill(0.08);
    give();
    expect(sum(world.vouchersByCell)).toBe(0);
  });

  test('waits where there is no member to give to', () => {
    const { world, give } = rich(5);
    world.firms.member.fill(0);
    give();
    expect([sum(world.vouchersByCell), sum(world.clusters.voucherMoney)]).toEqual([0, 25]);
  });

  test('reaches members of every region and size of SME, each as likely as the next', () => {
    const { world, give } = rich(90);
    const before = world.firms.knowledge.slice();
    const able = rowsOf(world).filter((i) => world.firms.alive[i] === 1 && world.firms.member[i] === 1 && world.firms.kind[i] === SME);
    give();
    const gains = gained(world.firms.knowledge, before);
    const many = (rows: number[]): number => sum(rows.map((i) => (gains.get(i) ?? 0) / (2 * SIZE)));
    for (const c of [0, 1, 4]) {
      const own = able.filter((i) => world.firms.cluster[i] === c);
      const large = own.filter((i) => world.firms.jobs[i]! > 5);
      const expected = (many(own) * large.length) / own.length;
      expect(many(own)).toBeGreaterThan(990);
      expect(Math.abs(many(large) - expected)).toBeLessThan(4 * Math.sqrt(expected));
    }
  });
});

describe('without a programme', () => {
  test('there are none', () => {
    const [without, voucher] = [0, 0.1].map((vouchers) => pairAfter(12, { policy: { vouchers } })) as [Pair, Pair];
    expect(sum(voucher.counterfactual.vouchersByCell) + sum(voucher.counterfactual.clusters.voucherMoney)).toBe(0);
    expect(without.tally.vouchers[0]).toBe(0);
    expect(voucher.tally.vouchers[0]).toBeGreaterThan(5);
  });
});
