/**
 * Who links with whom, beside random pairing that leaves everybody's number of links and which clusters meet as they are:
 * within regions, by distance, and again with past partners.
 */
import { exp } from '../../model/exact-math.ts';

/** Links between nodes, `shared[e]` of them between the pair `left[e]`–`right[e]`, and the cluster and region of every node. */
export interface PlacedLinks {
  readonly count: number;
  readonly left: ArrayLike<number>;
  readonly right: ArrayLike<number>;
  readonly shared: ArrayLike<number>;
  readonly clusterOf: (node: number) => number;
  readonly regionOf: (node: number) => number;
}

/** Links by pair of regions, observed and expected: `[r × regions + q]` with r ≤ q, 0 elsewhere. */
export interface RegionPairs {
  readonly regions: number;
  readonly observed: Float64Array;
  readonly expected: Float64Array;
}

/** Pairs of nodes linked across the same two clusters; in `ends[0]` those of the lower cluster, in `ends[1]` of the higher, equal clusters pooled in both. */
interface Block {
  readonly pooled: boolean;
  readonly edges: number[];
  readonly ends: readonly [number[], number[]];
}

function blocksOf({ count, left, right, clusterOf }: PlacedLinks): Block[] {
  const blocks = new Map<string, Block>();
  for (let e = 0; e < count; e++) {
    const [a, b] = clusterOf(left[e]) <= clusterOf(right[e]) ? [left[e], right[e]] : [right[e], left[e]];
    const key = `${clusterOf(a)}-${clusterOf(b)}`;
    const pooled = clusterOf(a) === clusterOf(b);
    const block = blocks.get(key) ?? { pooled, edges: [], ends: pooled ? twice([]) : [[], []] };
    blocks.set(key, block);
    block.edges.push(e);
    block.ends[0].push(a);
    block.ends[1].push(b);
  }
  return [...blocks.values()];
}

function twice(list: number[]): readonly [number[], number[]] {
  return [list, list];
}

/** Links by pair of regions, and how many random pairing of link ends within each pair of clusters would give. */
export function regionPairs(links: PlacedLinks, regions: number): RegionPairs {
  const observed = new Float64Array(regions * regions);
  const expected = new Float64Array(regions * regions);
  const { left, right, regionOf } = links;
  const at = (r: number, q: number): number => (r < q ? r * regions + q : q * regions + r);
  for (const { edges, ends } of blocksOf(links)) {
    for (const e of edges) observed[at(regionOf(left[e]), regionOf(right[e]))] += 1;
    const shares = ends.map((nodes) => {
      const share = new Float64Array(regions);
      for (const node of nodes) share[regionOf(node)] += 1 / nodes.length;
      return share;
    });
    for (let r = 0; r < regions; r++) for (let q = 0; q < regions; q++) expected[at(r, q)] += edges.length * shares[0][r] * shares[1][q];
  }
  return { regions, observed, expected };
}

/** Odds that a link stays within a region, over those of random pairing: 1 where regions do not matter; 0 without links. */
export function withinRegionOdds({ regions, observed, expected }: RegionPairs): number {
  const odds = (table: Float64Array): number => {
    let [within, all] = [0, 0];
    table.forEach((links, n) => {
      all += links;
      if (n % (regions + 1) === 0) within += links;
    });
    return within / (all - within);
  };
  const random = odds(expected);
  return random > 0 && Number.isFinite(random) ? odds(observed) / random : 0;
}

/**
 * How the chance of a link falls with distance: b of observed ~ Poisson(expected · e^(a + b·distance)) over pairs of regions, by
 * maximum likelihood; per unit of `distances`, negative where far pairs link less. 0 where links or distances do not tell.
 */
export function distanceSlope({ regions, observed, expected }: RegionPairs, distances: readonly (readonly number[])[]): number {
  let [a, b] = [0, 0];
  for (let round = 0; round < 50; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
    for (let n = 0; n < observed.length; n++) {
      if (expected[n] === 0) continue;
      const x = distances[Math.floor(n / regions)][n % regions];
      const rate = expected[n] * exp(a + b * x);
      g0 += observed[n] - rate;
      g1 += (observed[n] - rate) * x;
      h00 += rate;
      h01 += rate * x;
      h11 += rate * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (!(determinant > 1e-12 * h00 * h11)) return 0;
    const step = (h00 * g1 - h01 * g0) / determinant;
    a += (h11 * g0 - h01 * g1) / determinant;
    b += step;
    if (Math.abs(step) < 1e-12) break;
  }
  return b;
}

/** Meetings between pairs that had met before, as a share of all meetings. */
export interface Repeats {
  readonly observed: number;
  /** The same share under random pairing that leaves everybody's number of meetings as it is. */
  readonly expected: number;
}

/** Observed and expected share of meetings that are repeated ones; 0 without meetings. */
export function repeatsOf(links: PlacedLinks): Repeats {
  let [all, again, chance] = [0, 0, 0];
  for (const { pooled, edges, ends } of blocksOf(links)) {
    const strengths = [new Map<number, number>(), new Map<number, number>()] as const;
    let meetings = 0;
    for (let n = 0; n < edges.length; n++) {
      const times = links.shared[edges[n]];
      const [a, b] = pooled ? [ends[0][2 * n], ends[0][2 * n + 1]] : [ends[0][n], ends[1][n]];
      meetings += times;
      strengths[0].set(a, (strengths[0].get(a) ?? 0) + times);
      const other = strengths[pooled ? 0 : 1];
      other.set(b, (other.get(b) ?? 0) + times);
    }
    all += meetings;
    again += meetings - edges.length;
    chance += meetings - expectedPairs(strengths, pooled, meetings);
  }
  return all > 0 ? { observed: again / all, expected: Math.max(0, chance) / all } : { observed: 0, expected: 0 };
}

/** Distinct pairs that meet when `meetings` fall on pairs at random in proportion to strengths: Σ (1 − e^−λ), λ the pair's expected meetings. */
function expectedPairs(strengths: readonly [Map<number, number>, Map<number, number>], pooled: boolean, meetings: number): number {
  const [rows, columns] = strengths.map(countsOf);
  let pairs = 0;
  for (const [s, many] of rows) {
    for (const [t, other] of pooled ? rows : columns) {
      const met = 1 - exp(-(s * t) / (pooled ? 2 * meetings : meetings));
      pairs += pooled ? (many * (s === t ? other - 1 : other) * met) / 2 : many * other * met;
    }
  }
  return pairs;
}

function countsOf(strengths: ReadonlyMap<number, number>): [number, number][] {
  const counts = new Map<number, number>();
  for (const strength of strengths.values()) counts.set(strength, (counts.get(strength) ?? 0) + 1);
  return [...counts.entries()];
}
