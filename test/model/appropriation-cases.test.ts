/** Worked cases of money on its way to the clusters: envelopes' shares, money of clusters that are wound down, and what lapses. */
import { describe, expect, test } from 'vitest';
import { designOf, PUBLISHED_CLUSTERS, type ClusterDesign } from '../../src/model/cluster-design.ts';
import type { World } from '../../src/model/entities/world.ts';
import { keyFromSeed, luckOf } from '../../src/model/luck.ts';
import { PUBLISHED_POLICY, type Policy } from '../../src/model/policy.ts';
import { designStreams } from '../../src/model/streams.ts';
import { appropriateAndAllocate, appropriationOf, lapseRemainders } from '../../src/model/submodels/appropriate-and-allocate.ts';
import { sum } from './laboratory.ts';
import { smallWorld } from './small-world.ts';

const LUCK = luckOf(keyFromSeed('appropriation'), 0);
const rounded = (values: Iterable<number>): number[] => Array.from(values, (value) => expect.closeTo(value, 10) as number);

describe('money of its own for a second tranche', () => {
  const OWN: Partial<Policy> = { trancheRules: 'own', budget: 1000, secondBudget: 360 };

  /** What clusters with these envelopes get in a full quarter of the second tranche, one eighteenth of it. */
  function inQuarter30(envelopes: readonly (readonly [number, number])[], levers: Partial<Policy>): number[] {
    const clusters: ClusterDesign[] = envelopes.map((pair, c) => ({ ...designOf(PUBLISHED_CLUSTERS[c]!), envelopes: pair }));
    const numbers = { clusters, policy: { ...PUBLISHED_POLICY, ...levers }, streams: clusters.map(designStreams) };
    return clusters.map((_, c) => appropriationOf({ numbers }, c, 30));
  }

  test('is shared by the second envelopes', () => {
    const envelopes = [
      [100, 30],
      [300, 60],
    ] as const;
    expect(inQuarter30(envelopes, OWN)).toEqual(rounded([(360 / 18) * (1 / 3), (360 / 18) * (2 / 3)]));
  });

  test('is shared as the first where no cluster has a second envelope', () => {
    const envelopes = [
      [100, 0],
      [300, 0],
    ] as const;
    expect(inQuarter30(envelopes, OWN)).toEqual(rounded([(360 / 18) * 0.25, (360 / 18) * 0.75]));
    // Without money of its own such a tranche is empty.
    expect(inQuarter30(envelopes, { budget: 1000 })).toEqual([0, 0]);
  });
});

/** A small world with these shares; winding down of `closed` begins in quarter 4, so that they are closed from quarter 7 on. */
function closedWorld(closed: readonly number[], share: readonly number[], levers: Partial<Policy> = {}): World {
  const world = smallWorld({ policy: levers });
  world.clusters.share.set(share);
  closed.forEach((c) => (world.clusters.windDownFrom[c] = 4));
  return world;
}

describe('a cluster that is wholly wound down', () => {
  test('leaves its bank to the others by their shares, to the dollar, and so does what was appropriated', () => {
    // Before the programme starts nothing else moves.
    const world = closedWorld([1], [0.1, 0.2, 0.3, 0.4, 0], { startAtQuarter: 12, stopAtQuarter: 52 });
    const { bank, appropriated } = world.clusters;
    bank.set([1, 80, 2, 3, 4]);
    appropriated.set([11, 90, 12, 13, 14]);
    appropriateAndAllocate(world, LUCK, 8);
    // 0.1, 0.3, 0.4 and nothing of the 0.8 that stay.
    expect(Array.from(bank)).toEqual(rounded([1 + 10, 0, 2 + 30, 3 + 40, 4]));
    expect(Array.from(appropriated)).toEqual(rounded([11 + 10, 10, 12 + 30, 13 + 40, 14]));
    expect([sum(bank), sum(appropriated)]).toEqual(rounded([90, 140]));
  });

  test('keeps its bank as long as part of it is open', () => {
    const world = closedWorld([1], [0.2, 0.2, 0.2, 0.2, 0.2], { startAtQuarter: 12, stopAtQuarter: 52 });
    world.clusters.bank.set([1, 80, 2, 3, 4]);
    // In quarter 6 the third of its four steps down leaves a quarter of it open.
    appropriateAndAllocate(world, LUCK, 6);
    expect(Array.from(world.clusters.bank)).toEqual([1, 80, 2, 3, 4]);
  });

  test('loses no money when it held all shares: the others take over as published', () => {
    const world = closedWorld([1], [0, 1, 0, 0, 0]);
    appropriateAndAllocate(world, LUCK, 8);
    const { bank, operations, appropriated } = world.clusters;
    const slices = world.numbers.clusters.map((_, c) => appropriationOf(world, c, 8));
    expect(sum(appropriated)).toBeCloseTo(sum(slices), 10);
    // No operations of its own any more: its whole slice goes to projects, of the others in proportion to what they get as published.
    const own = [0.92, 0, 0.93, 0.97, 0.97].map((part, c) => part * slices[c]!);
    const staying = sum(own);
    expect(Array.from(bank)).toEqual(rounded(own.map((money) => money + (slices[1]! * money) / staying)));
    expect(Array.from(operations)).toEqual(rounded([0.08, 0, 0.07, 0.03, 0.03].map((part, c) => part * slices[c]!)));
  });
});

describe('what is left in the banks', () => {
  /** What lapses of banks of ten each at the end of each quarter, and what was never allotted by then, under a policy. */
  function lapses(levers: Partial<Policy>): { ofBanks: number[]; neverAllotted: number[] } {
    const { clusters, ...world } = smallWorld({ policy: levers });
    const found = { ofBanks: [] as number[], neverAllotted: [] as number[] };
    for (let t = 0; t < 60; t++) {
      clusters.bank.fill(10);
      clusters.lapsed.fill(0);
      lapseRemainders({ ...world, clusters }, t);
      expect(sum(clusters.lapsed) + sum(clusters.bank)).toBe(50);
      found.ofBanks.push(sum(clusters.lapsed));
      found.neverAllotted.push(clusters.neverAllotted);
    }
    return found;
  }

  test.each<[string, Partial<Policy>, readonly number[]]>([
    ['before quarters 20 and 40 as published', {}, [19, 39]],
    ['as much later as it starts', { startAtQuarter: 6, stopAtQuarter: 46 }, [25, 45]],
    ['and when the programme stops', { startAtQuarter: 6, stopAtQuarter: 30 }, [25, 29]],
  ])('lapses at the end of a tranche: %s', (_name, levers, ends) => {
    const { ofBanks } = lapses(levers);
    const lapsing = [...ofBanks.keys()].filter((t) => ofBanks[t]! > 0);
    expect(lapsing).toEqual(ends);
    expect(lapsing.map((t) => ofBanks[t])).toEqual(ends.map(() => 50));
  });

  test('is joined after the first tranche by what was voted and never allotted, 31 million of the published budget', () => {
    const never = (levers: Partial<Policy>): number[] => lapses(levers).neverAllotted;
    const from = (quarter: number, amount: number): number[] => Array.from({ length: 60 }, (_, t) => (t < quarter ? 0 : amount));
    expect(never({})).toEqual(rounded(from(19, 31)));
    expect(never({ budget: 1681 / 4 })).toEqual(rounded(from(19, 31 / 4)));
    expect(never({ startAtQuarter: 6, stopAtQuarter: 46 })).toEqual(rounded(from(25, 31)));
    // A first tranche that is not seen to its end leaves nothing to allot.
    expect(never({ stopAtQuarter: 10 })).toEqual(from(60, 0));
  });
});
