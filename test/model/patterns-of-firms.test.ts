/** Patterns that only a look into the worlds shows: how firms live and grow, and the shape of the network (section 8). */
import { describe, expect, test } from 'vitest';
import { LARGE, SME } from '../../src/model/entities/firms.ts';
import type { Network } from '../../src/model/entities/network.ts';
import type { World } from '../../src/model/entities/world.ts';
import { build, mean, stepTo, sum } from './laboratory.ts';

const QUARTERS = 44;

/** What six base worlds show, added up. */
interface Sight {
  /** Entrants that could have lived 5 and 10 years, and those that did. */
  readonly couldLive: [number, number];
  readonly lived: [number, number];
  /** Jobs of live firms at the end, by kind. */
  readonly jobs: [number[], number[]];
  /** Growth of ln jobs over a year of firms of at least 20 jobs. */
  readonly growth: number[];
  /** SMEs six years after their first funded project: jobs of their own, and those that projects cause. */
  readonly treatedJobs: number[];
  readonly causedJobs: number[];
  readonly network: Network;
}

function lookAt(replicates: number): Sight {
  const sight: Sight = {
    couldLive: [0, 0],
    lived: [0, 0],
    jobs: [[], []],
    growth: [],
    treatedJobs: [],
    causedJobs: [],
    network: build(1, [{}]).worlds[0]!.network,
  };
  let { network } = sight;
  for (let replicate = 0; replicate < replicates; replicate++) {
    const state = build(QUARTERS, [{}], replicate);
    const { world } = state.pairs[0]!;
    const treatedAt = new Int32Array(world.firms.alive.length).fill(-1);
    let before = world.firms.logJobs.slice();
    stepTo(state, 0, QUARTERS, (t) => {
      noteTreatment(world, treatedAt, t, sight);
      if (t === 39) before = world.firms.logJobs.slice();
    });
    noteLives(world, state.layout.initialRows, sight);
    noteSizes(world, sight);
    noteGrowth(world, state.layout.initialRows, before, sight);
    network = world.network;
  }
  return { ...sight, network };
}

function noteTreatment(world: World, treatedAt: Int32Array, t: number, sight: Sight): void {
  const { firms, numbers } = world;
  for (let i = 0; i < treatedAt.length; i++) {
    if (firms.treated[i] === 1 && treatedAt[i] === -1) treatedAt[i] = t;
    if (treatedAt[i] === -1 || treatedAt[i] !== t - 24 || firms.alive[i] === 0 || firms.kind[i] !== SME) continue;
    sight.treatedJobs.push(firms.jobs[i]!);
    sight.causedJobs.push(firms.projectValue[i]! / numbers.assumptions.vaPerWorker);
  }
}

/** A firm's age stands still when it closes: entrants of quarter t could have lived until the end. */
function noteLives({ firms, layout }: World, first: number, sight: Sight): void {
  for (let i = first; i < firms.alive.length; i++) {
    if (firms.jobs[i] === 0) continue;
    const born = Math.floor((i - layout.initialRows) / layout.slotsPerQuarter);
    [20, 40].forEach((years, k) => {
      if (born > QUARTERS - 1 - years) return;
      sight.couldLive[k as 0 | 1] += 1;
      if (firms.age[i]! >= years) sight.lived[k as 0 | 1] += 1;
    });
  }
}

function noteSizes({ firms }: World, sight: Sight): void {
  for (let i = 0; i < firms.alive.length; i++) if (firms.alive[i] === 1) sight.jobs[firms.kind[i] as 0 | 1].push(firms.jobs[i]!);
}

/** Growth from quarter 40 to 44 of initial firms that live. */
function noteGrowth({ firms }: World, rows: number, before: Float64Array, sight: Sight): void {
  for (let i = 0; i < rows; i++) if (firms.alive[i] === 1 && before[i]! > Math.log(20)) sight.growth.push(firms.logJobs[i]! - before[i]!);
}

/** Maximum-likelihood exponent of a Pareto truncated to [low, high]. */
function tailExponent(jobs: readonly number[], low: number, high: number): number {
  const logs = jobs.filter((size) => size >= low && size <= high).map((size) => Math.log(size / low));
  const span = Math.log(high / low);
  // The mean excess falls with the exponent: halve the interval that holds it.
  let [a, b] = [0.05, 4];
  for (let n = 0; n < 50; n++) {
    const middle = (a + b) / 2;
    const expected = 1 / middle - span / (Math.exp(middle * span) - 1);
    if (expected > mean(logs)) a = middle;
    else b = middle;
  }
  return a;
}

/** Neighbours by node. */
function neighboursOf(network: Network): Map<number, Set<number>> {
  const neighbours = new Map<number, Set<number>>();
  const note = (a: number, b: number): void => void neighbours.set(a, (neighbours.get(a) ?? new Set<number>()).add(b));
  for (let e = 0; e < network.count; e++) {
    note(network.left[e]!, network.right[e]!);
    note(network.right[e]!, network.left[e]!);
  }
  return neighbours;
}

/** Share of a node's pairs of partners that are partners themselves, averaged over nodes with at least two. */
function clustering(neighbours: Map<number, Set<number>>): number {
  const shares = [...neighbours.values()].flatMap((set) => {
    const nodes = [...set];
    const pairs = nodes.flatMap((a, n) => nodes.slice(0, n).map((b) => (neighbours.get(a)!.has(b) ? 1 : 0)));
    return pairs.length > 0 ? [mean(pairs)] : [];
  });
  return mean(shares);
}

/** Steps from a node to all that it reaches. */
function distancesFrom(neighbours: Map<number, Set<number>>, start: number): Map<number, number> {
  const steps = new Map([[start, 0]]);
  for (const node of steps.keys()) for (const next of neighbours.get(node)!) if (!steps.has(next)) steps.set(next, steps.get(node)! + 1);
  return steps;
}

const sight = lookAt(6);

describe('firms', () => {
  test('survive 5 years at 63 % and 10 years at 43 %, each within three points', () => {
    const [five, ten] = sight.lived.map((count, k) => count / sight.couldLive[k as 0 | 1]);
    expect(Math.abs(five! - 0.63)).toBeLessThan(0.03);
    expect(Math.abs(ten! - 0.43)).toBeLessThan(0.03);
  });

  test('keep a Pareto tail after eleven years: SMEs an exponent of 0.95 to 1.20', () => {
    const exponent = tailExponent(sight.jobs[SME], 10, 500);
    expect(exponent).toBeGreaterThan(0.95);
    expect(exponent).toBeLessThan(1.2);
  });

  test('miss it among the large, whose tail has grown too heavy by then: nothing draws their sizes back (known miss)', () => {
    expect(tailExponent(sight.jobs[LARGE], 500, 20_000)).toBeLessThan(0.95);
  });

  test('grow with a tent-shaped distribution: excess kurtosis well above a normal’s, most firms near the middle', () => {
    const middle = mean(sight.growth);
    const second = mean(sight.growth.map((value) => (value - middle) ** 2));
    const fourth = mean(sight.growth.map((value) => (value - middle) ** 4));
    expect(fourth / (second * second) - 3).toBeGreaterThan(1);
    const close = sight.growth.filter((value) => Math.abs(value - middle) < 0.5 * Math.sqrt(second)).length / sight.growth.length;
    // 38.3 % of a normal lies there.
    expect(close).toBeGreaterThan(0.4);
  });

  test('that were treated as SMEs have 3 to 20 % more jobs six years on', () => {
    const gain = sum(sight.causedJobs) / sum(sight.treatedJobs);
    expect(sight.treatedJobs.length).toBeGreaterThan(1000);
    expect(gain).toBeGreaterThan(0.03);
    expect(gain).toBeLessThan(0.2);
  });
});

describe('the network of projects is a small world', () => {
  const neighbours = neighboursOf(sight.network);
  const degrees = [...neighbours.values()].map((set) => set.size).sort((a, b) => a - b);
  const random = mean(degrees) / degrees.length;

  test('clustered more than fifty times as much as a random one of its size', () => {
    expect(clustering(neighbours)).toBeGreaterThan(50 * random);
  });

  test('with paths not much longer than a random one’s within its largest part', () => {
    const nodes = [...neighbours.keys()];
    const reached = Array.from({ length: 25 }, (_, n) => distancesFrom(neighbours, nodes[Math.floor((n * nodes.length) / 25)]!));
    const largest = reached.reduce((a, b) => (b.size > a.size ? b : a));
    expect(largest.size).toBeGreaterThan(degrees.length / 8);
    expect(sum(largest.values()) / (largest.size - 1)).toBeLessThan((1.5 * Math.log(largest.size)) / Math.log(mean(degrees)));
  });

  test('and a few partners in many projects: the most linked have over ten times the median', () => {
    expect(degrees.at(-1)!).toBeGreaterThan(10 * degrees[degrees.length >> 1]!);
  });
});
