/** Rows of three clusters by hand: slots for entrants, first rows, rows of a cluster in order, and what each row is called by the luck. */
import { describe, expect, test } from 'vitest';
import { CLUSTER_TEMPLATES, designOf, settingFromTemplate, type ClusterDesign } from '../../src/model/cluster-design.ts';
import { clusterRow, clusterRows, layoutFor, luckKeys, slotRow } from '../../src/model/entities/layout.ts';

/** A cluster by its key among the ids: 5 is own-1. */
function cluster(key: number, firms: number, capacity: number): ClusterDesign {
  return { ...designOf(settingFromTemplate(CLUSTER_TEMPLATES[1]!, `own-${key - 4}`, '', 'ON')), key, firms, capacity };
}

const QUARTERS = 3;
/**
 * Entry of 0.12 a year per firm that is there or that the place carries: 3, 9 and 4.8 a quarter. With four standard deviations and eight
 * to spare 3 + 6.93 + 8, 9 + 12 + 8 and 4.8 + 8.76 + 8 slots.
 */
const CLUSTERS = [cluster(7, 100, 70), cluster(0, 60, 300), cluster(24, 40, 160)];
const SLOTS = [18, 29, 22];
const LAYOUT = layoutFor(CLUSTERS, QUARTERS);

describe('a layout', () => {
  test('has initial firms cluster by cluster, then a block of slots for each quarter', () => {
    const { rows, initialRows, slotsPerQuarter, ...columns } = LAYOUT;
    expect([rows, initialRows, slotsPerQuarter]).toEqual([200 + 3 * 69, 200, 69]);
    expect(columns).toEqual({
      initial: Int32Array.of(100, 60, 40),
      firstRow: Int32Array.of(0, 100, 160),
      slots: Int32Array.from(SLOTS),
      slotStart: Int32Array.of(0, 18, 47),
    });
  });

  test('of a longer run only appends rows', () => {
    const longer = layoutFor(CLUSTERS, 10);
    expect(longer).toEqual({ ...LAYOUT, rows: 200 + 10 * 69 });
    expect(luckKeys(longer, CLUSTERS, 10).subarray(0, LAYOUT.rows)).toEqual(luckKeys(LAYOUT, CLUSTERS, QUARTERS));
  });

  test('of one cluster needs no other', () => {
    expect(layoutFor(CLUSTERS.slice(1, 2), 1)).toMatchObject({ rows: 60 + 29, initialRows: 60, slotsPerQuarter: 29 });
  });
});

describe('rows of a cluster', () => {
  test('begin with its slot of a quarter behind all initial firms, all earlier quarters and the clusters before it', () => {
    expect([slotRow(LAYOUT, 2, 0), slotRow(LAYOUT, 2, 2), slotRow(LAYOUT, 1, 1)]).toEqual([247, 200 + 2 * 69 + 47, 200 + 69 + 18]);
  });

  test('are as many by quarter t as its initial firms and t times its slots', () => {
    expect([clusterRows(LAYOUT, 2, 0), clusterRows(LAYOUT, 2, 2), clusterRows(LAYOUT, 1, 3)]).toEqual([40, 84, 147]);
  });

  test.each([
    [0, 160],
    [39, 199],
    [40, 247],
    [61, 268],
    [62, 316],
    [83, 337],
    [84, 385],
  ])('of cluster 2: number %d is row %d', (n, row) => {
    expect(clusterRow(LAYOUT, 2, n)).toBe(row);
  });

  test('together are all rows, each once', () => {
    const rows = CLUSTERS.flatMap((_, c) =>
      Array.from({ length: clusterRows(LAYOUT, c, QUARTERS) }, (_one, n) => clusterRow(LAYOUT, c, n)),
    );
    expect(rows.sort((a, b) => a - b)).toEqual(Array.from({ length: LAYOUT.rows }, (_, row) => row));
  });
});

describe('keys of the luck', () => {
  const keys = luckKeys(LAYOUT, CLUSTERS, QUARTERS);

  test.each([
    [5, 7 * 2 ** 25 + 5],
    [105, 5],
    [160, 24 * 2 ** 25],
    [199, 24 * 2 ** 25 + 39],
    [200, 7 * 2 ** 25 + 2 ** 24],
    [218 + 28, 2 ** 24 + 28],
    [392, 24 * 2 ** 25 + 2 ** 24 + 2 * 2 ** 12 + 7],
    [406, 24 * 2 ** 25 + 2 ** 24 + 2 * 2 ** 12 + 21],
  ])('row %d has %d: cluster from bit 25 on, bit 24 for entrants, quarter from bit 12 on, then the number', (row, key) => {
    expect(keys[row]).toBe(key);
  });

  test('are made like this in every row', () => {
    const initial = [7, 0, 24].flatMap((key, c) => Array.from({ length: [100, 60, 40][c]! }, (_, n) => key * 2 ** 25 + n));
    const entrants = [0, 1, 2].flatMap((t) =>
      [7, 0, 24].flatMap((key, c) => Array.from({ length: SLOTS[c]! }, (_, k) => key * 2 ** 25 + 2 ** 24 + t * 2 ** 12 + k)),
    );
    expect(Array.from(keys)).toEqual([...initial, ...entrants]);
    expect(new Set(keys).size).toBe(LAYOUT.rows);
  });
});
