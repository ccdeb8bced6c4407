/** Agents per firm: at another resolution each agent counts for more or fewer firms, totals stay, and luck stays everybody's own. */
import { describe, expect, test } from 'vitest';
import { designOf, PUBLISHED_CLUSTERS, type ClusterSetting } from '../../src/model/cluster-design.ts';
import { agentsOf, layoutFor, luckKeys } from '../../src/model/entities/layout.ts';
import { deriveNumbers, type Numbers } from '../../src/model/numbers.ts';
import type { OutcomeId } from '../../src/model/outcomes.ts';
import { REGION_IDS } from '../../src/model/published.ts';
import { createReplicate, simulate, type Recording, type Replicate } from '../../src/model/simulate.ts';
import { mean, placesThatDiffer, requestOf, seriesOf, stepTo, sum, variance } from './laboratory.ts';

const DESIGNS = PUBLISHED_CLUSTERS.map(designOf);

/** Clusters of so many firms each, under ids that scenarios may use. */
function clustersOf(ids: readonly string[], firms: number, stage: ClusterSetting['stage'] = 'sustaining'): ClusterSetting[] {
  return ids.map((id) => ({ ...PUBLISHED_CLUSTERS[0]!, id, firms, stage }));
}

function numbersAt(resolution: number, clusters: readonly ClusterSetting[] = PUBLISHED_CLUSTERS): Numbers {
  return deriveNumbers({ ...requestOf(4, [{}]).worlds[0]!, clusters }, 4, resolution);
}

/** Sums of a column of cells by cluster. */
function byCluster(cells: Float64Array): number[] {
  return DESIGNS.map((_, c) => sum(cells.subarray(c * REGION_IDS.length, (c + 1) * REGION_IDS.length)));
}

describe('agents', () => {
  test('are as many as firms times the resolution, to the nearest', () => {
    expect([0.25, 0.5, 1, 4].map((resolution) => agentsOf(1000, resolution))).toEqual([250, 500, 1000, 4000]);
    expect([0.1004, 0.1005, 0.1006].map((resolution) => agentsOf(1000, resolution))).toEqual([100, 101, 101]);
  });

  test('are ten in a cluster at least, or all its firms where they are fewer', () => {
    expect([1000, 30, 10, 7].map((firms) => agentsOf(firms, 0.001))).toEqual([10, 10, 10, 7]);
  });

  test.each([0.1, 0.5, 1, 3])('at %d a firm stand together for the firms of their cluster', (resolution) => {
    const state = createReplicate({ ...requestOf(4, [{}]), resolution }, 0);
    for (const { firmsByCell, agentsByCell, numbers } of state.worlds) {
      byCluster(firmsByCell).forEach((firms, c) => expect(firms).toBeCloseTo(DESIGNS[c]!.firms, 9));
      expect(sum(agentsByCell)).toBe(state.layout.initialRows);
      agentsByCell.forEach((agents, cell) =>
        expect(firmsByCell[cell]).toBeCloseTo(agents * numbers.weight[Math.floor(cell / REGION_IDS.length)]!, 9),
      );
    }
  });

  test('count for exactly one firm where there is one for each', () => {
    const { weight, standsFor } = numbersAt(1);
    expect([...weight, ...standsFor]).toEqual(new Array(10).fill(1));
    expect(placesThatDiffer(simulate({ ...requestOf(8, [{}]), resolution: 1 }, 0).values, simulate(requestOf(8, [{}]), 0).values)).toBe(0);
  });

  test('count for what the rounding left, cluster by cluster, and act for one firm at least', () => {
    const clusters = [1000, 30, 24, 1000, 1000].map((firms, c) => ({ ...PUBLISHED_CLUSTERS[c]!, firms }));
    expect(Array.from(numbersAt(0.25, clusters).weight)).toEqual([4, 3, 2.4, 4, 4]);
    expect(Array.from(numbersAt(0.25, clusters).standsFor)).toEqual([4, 3, 2.4, 4, 4]);
    expect(Array.from(numbersAt(4, clusters).weight)).toEqual([0.25, 0.25, 0.25, 0.25, 0.25]);
    expect(Array.from(numbersAt(4, clusters).standsFor)).toEqual([1, 1, 1, 1, 1]);
  });

  test.each([0.1, 3])('at %d a firm keep count of firms, entrants and exits as the quarters pass', (resolution) => {
    const state = createReplicate({ ...requestOf(10, [{}]), resolution }, 1);
    const { world } = state.pairs[0]!;
    const { weight } = world.numbers;
    for (let t = 0; t < 10; t++) {
      const before = world.firmsByCell.slice();
      stepTo(state, t, t + 1);
      const change = before.map((firms, cell) => firms + world.openedByCell[cell]! - world.closedByCell[cell]!);
      change.forEach((firms, cell) => expect(world.firmsByCell[cell]).toBeCloseTo(firms, 7));
    }
    const live = new Float64Array(world.firmsByCell.length);
    const members = live.slice();
    world.firms.alive.forEach((alive, i) => {
      if (alive === 0) return;
      const c = world.firms.cluster[i]!;
      live[c * REGION_IDS.length + world.firms.region[i]!]! += weight[c]!;
      members[c * REGION_IDS.length + world.firms.region[i]!]! += weight[c]! * world.firms.member[i]!;
    });
    live.forEach((firms, cell) => expect(world.firmsByCell[cell]).toBeCloseTo(firms, 7));
    // Single firms that met a project are members beyond the agents that are (`resolution-cases.test.ts`).
    const beyond = members.map((firms, cell) => world.membersByCell[cell]! - firms);
    expect([Math.min(...beyond) > -1e-9, sum(beyond) > 0]).toEqual([true, true]);
    world.membersByCell.forEach((firms, cell) => expect(firms).toBeLessThan(live[cell]! + 1e-9));
    expect(sum(members)).toBeGreaterThan(100);
  });
});

describe('rows', () => {
  test('are laid out for agents, initial ones and slots, in proportion', () => {
    const [coarse, usual, fine] = [0.25, 1, 4].map((resolution) => layoutFor(DESIGNS, 8, resolution)) as [Layout, Layout, Layout];
    expect(usual).toEqual(layoutFor(DESIGNS, 8));
    DESIGNS.forEach(({ firms }, c) => {
      expect([coarse, usual, fine].map(({ initial }) => initial[c])).toEqual([0.25, 1, 4].map((resolution) => agentsOf(firms, resolution)));
      // Slots hold expected entry n and four standard deviations: n itself is in proportion.
      const entry = [coarse, usual, fine].map(({ slots }) => expectedEntry(slots[c]!));
      expect(Math.abs(entry[0]! / entry[1]! - 0.25)).toBeLessThan(0.08);
      expect(Math.abs(entry[2]! / entry[1]! - 4)).toBeLessThan(0.5);
    });
    for (const { rows, initialRows, slotsPerQuarter } of [coarse, usual, fine]) expect(rows).toBe(initialRows + 8 * slotsPerQuarter);
  });

  test('hold all entrants: none is cut at a coarse resolution', () => {
    const state = createReplicate({ ...requestOf(12, [{}]), resolution: 0.1 }, 0);
    stepTo(state, 0, 12);
    const { layout } = state;
    for (let t = 0; t < 12; t++) {
      const first = layout.initialRows + t * layout.slotsPerQuarter;
      DESIGNS.forEach((_, c) => {
        const last = first + layout.slotStart[c]! + layout.slots[c]! - 1;
        expect(state.pairs[0]!.world.firms.jobs[last]).toBe(0);
      });
    }
  });

  test.each<[string, ClusterSetting[], number, number]>([
    ['the published clusters at 90 agents a firm, 60 quarters', [...PUBLISHED_CLUSTERS], 60, 90],
    ['one cluster that may still grow fourfold', clustersOf(['own-20'], 1_000_000, 'emergent'), 8, 1],
    ['twenty clusters', clustersOf(Array.from({ length: 20 }, (_, n) => `own-${n + 1}`), 50_000), 12, 1], // prettier-ignore
  ])('belong to a million firms or more, each with luck of its own: %s', (_name, clusters, quarters, resolution) => {
    const designs = clusters.map(designOf);
    const layout = layoutFor(designs, quarters, resolution);
    expect(layout.initialRows).toBeGreaterThanOrEqual(1_000_000);
    const keys = luckKeys(layout, designs, quarters).sort();
    let same = 0;
    for (let n = 1; n < keys.length; n++) if (keys[n] === keys[n - 1]) same += 1;
    expect(same).toBe(0);
    // Clusters draw for themselves from 2³⁰ on.
    expect(keys.at(-1)).toBeLessThan(0x40000000);
    expect(keys[0]).toBeGreaterThanOrEqual(0);
  });

  test('are the same persons at any resolution, as far as both have them', () => {
    const [few, many] = [1, 4].map((resolution) => {
      const layout = layoutFor(DESIGNS, 4, resolution);
      return { layout, keys: luckKeys(layout, DESIGNS, 4) };
    }) as [Laid, Laid];
    DESIGNS.forEach((_, c) => {
      expect(initialKeys(many, c).slice(0, few.layout.initial[c])).toEqual(initialKeys(few, c));
      expect(slotKeys(many, c, 3).slice(0, few.layout.slots[c])).toEqual(slotKeys(few, c, 3));
    });
  });
});

type Layout = ReturnType<typeof layoutFor>;
interface Laid {
  readonly layout: Layout;
  readonly keys: Int32Array;
}

function initialKeys({ layout, keys }: Laid, c: number): number[] {
  return Array.from(keys.subarray(layout.firstRow[c], layout.firstRow[c]! + layout.initial[c]!));
}

function slotKeys({ layout, keys }: Laid, c: number, t: number): number[] {
  const first = layout.initialRows + t * layout.slotsPerQuarter + layout.slotStart[c]!;
  return Array.from(keys.subarray(first, first + layout.slots[c]!));
}

/** The n of which slots = n + 4 √n + 8. */
function expectedEntry(slots: number): number {
  const root = -2 + Math.sqrt(4 + slots - 8);
  return root * root;
}

describe('what a programme does', () => {
  const [QUARTERS, REPLICATES] = [24, 6];
  const runs = new Map([0.25, 1, 4].map((resolution) => [resolution, recordings(resolution)]));

  function recordings(resolution: number): Recording[] {
    return Array.from({ length: REPLICATES }, (_, r) => simulate({ ...requestOf(QUARTERS, [{}]), resolution }, r));
  }

  const ends = (resolution: number, outcome: OutcomeId): number[] =>
    runs.get(resolution)!.map((recording) => seriesOf(recording, QUARTERS, outcome)[QUARTERS]!);

  /**
   * Relative differences that are known: an agent for several firms can pay for larger projects, and one for part of a firm can pay like a whole
   * one, so that more goes ahead; links meet the same agent again sooner where agents are few.
   */
  const KNOWN: readonly (readonly [OutcomeId, number])[] = [
    ['firms', 0.01],
    ['projects', 0.04],
    ['members', 0.05],
    ['federalCommitted', 0.04],
    ['grossGdp', 0.05],
    ['deadweightShare', 0.06],
    ['additionalGdp', 0.05],
    ['spilloverGdp', 0.15],
  ];

  test.each([0.25, 4])('is much the same at %d agents a firm', (resolution) => {
    for (const [outcome, known] of KNOWN) {
      const [usual, other] = [ends(1, outcome), ends(resolution, outcome)];
      const gaps = usual.map((value, r) => other[r]! - value);
      const error = Math.sqrt(variance(gaps) / REPLICATES);
      expect(mean(usual), outcome).toBeGreaterThan(0);
      expect(Math.abs(mean(gaps)), outcome).toBeLessThan(known * mean(usual) + 3 * error);
      // The test could tell a weight that is missing or counted twice.
      expect(3 * error, outcome).toBeLessThan(0.35 * mean(usual));
    }
  });

  test('meets the very same projects at any resolution', () => {
    const columns = [0.25, 1, 4].map((resolution) => createReplicate({ ...requestOf(8, [{}]), resolution }, 0).worlds[0]!.potential);
    for (const { budget, cluster, arriving } of columns) {
      expect(arriving).toBe(columns[1]!.arriving);
      expect(placesThatDiffer(budget, columns[1]!.budget) + placesThatDiffer(cluster, columns[1]!.cluster)).toBe(0);
    }
  });

  test('costs what it costs: budgets do not depend on agents', () => {
    const [coarse, usual] = [0.25, 1].map((resolution) => createReplicate({ ...requestOf(8, [{}]), resolution }, 0));
    stepTo(coarse!, 0, 5);
    stepTo(usual!, 0, 5);
    const bank = (state: Replicate): number => {
      const { clusters } = state.pairs[0]!.world;
      return sum(clusters.bank) + sum(clusters.committed);
    };
    expect(bank(coarse!)).toBeGreaterThan(5);
    expect(bank(coarse!)).toBeCloseTo(bank(usual!), 6);
  });
});
