/** S18: cascade vouchers. Money set aside goes in small amounts to SME members drawn by lot, who add private R&D of their own: knowledge and spending, no commercial flow. */
import { SME } from '../entities/firms.ts';
import { clusterRow, clusterRows } from '../entities/layout.ts';
import type { World } from '../entities/world.ts';
import { STREAM, type Luck } from '../luck.ts';
import { REGION_IDS } from '../published.ts';

/** Draws per voucher before it waits for the next quarter. */
const TRIES = 8;

/** Gives out what the clusters have set aside, in whole vouchers. */
export function giveVouchers(world: World, luck: Luck, t: number): void {
  const { clusters, numbers } = world;
  world.vouchersByCell.fill(0);
  const { voucherSize, voucherEffect } = numbers.assumptions;
  const u = new Float64Array(4);
  numbers.clusters.forEach(({ key }, c) => {
    const vouchers = Math.floor(clusters.voucherMoney[c]! / voucherSize);
    for (let v = 0; v < vouchers; v++) {
      const i = drawMember(world, luck, t, c, (key << 16) | (v & 0xffff), u);
      if (i < 0) continue;
      const spent = voucherSize * (1 + voucherEffect);
      clusters.voucherMoney[c]! -= voucherSize;
      world.firms.knowledge[i]! += spent / numbers.standsFor[c]!;
      world.vouchersByCell[c * REGION_IDS.length + world.firms.region[i]!]! += spent;
    }
  });
}

/** A live SME member of the cluster, or −1 when none is met in eight blocks of draws. */
function drawMember(world: World, luck: Luck, t: number, c: number, voucher: number, u: Float64Array): number {
  const { firms, layout } = world;
  for (let block = 0; block < TRIES; block++) {
    luck.draw(STREAM.voucher, voucher, t * TRIES + block, u);
    for (let k = 0; k < 4; k++) {
      const i = firms.rowOf[clusterRow(layout, c, Math.floor(u[k]! * clusterRows(layout, c, t)))]!;
      if (firms.alive[i] === 1 && firms.member[i] === 1 && firms.kind[i] === SME) return i;
    }
  }
  return -1;
}
