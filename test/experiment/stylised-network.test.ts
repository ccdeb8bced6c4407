/** Measures of a network on graphs whose answer is known, and on random ones, where nothing is to be found. */
import { describe, expect, test } from 'vitest';
import {
  affiliationClustering,
  clusteringOf,
  degreesOf,
  giniOf,
  graphOf,
  largestPart,
  meanPath,
  randomLike,
  type Graph,
} from '../../src/experiment/stylised/graph.ts';
import { distanceSlope, regionPairs, repeatsOf, withinRegionOdds, type PlacedLinks } from '../../src/experiment/stylised/pairing.ts';

type Link = readonly [number, number];

function graph(links: readonly Link[]): Graph {
  return graphOf(
    links.map(([a]) => a),
    links.map(([, b]) => b),
    links.length,
  );
}

/** Nodes 0 … count − 1 in a circle, each linked with the next `near` ones. */
function ring(count: number, near = 1): Link[] {
  return Array.from({ length: count * near }, (_, n): Link => [n % count, (n + 1 + Math.floor(n / count)) % count]);
}

/** Whole numbers below a bound, the same in every run. */
function dice(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** Links of distinct random pairs. */
function randomLinks(nodes: number, count: number): Link[] {
  const draw = dice(7);
  const found = new Map<string, Link>();
  while (found.size < count) {
    const [a, b] = [draw(nodes), draw(nodes)];
    if (a !== b) found.set(`${Math.min(a, b)}-${Math.max(a, b)}`, [a, b]);
  }
  return [...found.values()];
}

const BOW_TIE: Link[] = [
  [10, 20],
  [20, 30],
  [30, 10],
  [30, 40],
  [40, 50],
  [50, 30],
];

describe('clustering', () => {
  test('of a triangle is 1, of a ring and a star 0', () => {
    expect(clusteringOf(graph(ring(3)))).toEqual({ local: 1, overall: 1 });
    expect(clusteringOf(graph(ring(8)))).toEqual({ local: 0, overall: 0 });
    expect(clusteringOf(graph([1, 2, 3, 4].map((leaf): Link => [0, leaf])))).toEqual({ local: 0, overall: 0 });
  });

  test('of two triangles that share a node: 1, 1, 1, 1 and 1/3 by node, 6 of 10 pairs', () => {
    const { local, overall } = clusteringOf(graph(BOW_TIE));
    expect(local).toBeCloseTo((4 + 1 / 3) / 5, 12);
    expect(overall).toBeCloseTo(0.6, 12);
  });

  test('of a ring linked with the next two is one half', () => {
    expect(clusteringOf(graph(ring(20, 2))).local).toBeCloseTo(0.5, 12);
  });
});

describe('paths', () => {
  test('of a ring of ten take 25/9 steps, of a triangle one', () => {
    expect(meanPath(graph(ring(10)))).toBeCloseTo(25 / 9, 12);
    expect(meanPath(graph(ring(3)))).toBe(1);
  });

  test('are taken in the largest part, which keeps its links and nothing else', () => {
    const part = largestPart(graph([[100, 101], ...ring(10), [200, 201], [201, 202]]));
    expect(part.size).toBe(10);
    expect(Array.from(degreesOf(part))).toEqual(new Array(10).fill(2));
    expect(meanPath(part)).toBeCloseTo(25 / 9, 12);
  });

  test('and clustering of a random graph are those that a random graph is said to have', () => {
    const found = graph(randomLinks(1500, 7500));
    const random = randomLike(found);
    expect(clusteringOf(found).local / random.clustering).toBeCloseTo(1, 0);
    // ln n / ln k̄ is the leading term; Fronczak, Fronczak and Hołyst (2004) have (ln n − γ) / ln k̄ + ½.
    const path = meanPath(largestPart(found));
    expect(path / ((Math.log(1500) - 0.5772) / Math.log(10) + 0.5)).toBeCloseTo(1, 1);
    expect(Math.abs(path / random.path - 1)).toBeLessThan(0.1);
  });
});

describe('random consortia', () => {
  test('of sizes two to seven cluster as Newman, Strogatz and Watts say', () => {
    const draw = dice(11);
    const consortia = Array.from({ length: 6000 }, (_, n) => new Set(Array.from({ length: 2 + (n % 6) }, () => draw(8000))));
    const links = new Map<string, Link>();
    const times = new Map<number, number>();
    for (const consortium of consortia) {
      const nodes = [...consortium].sort((a, b) => a - b);
      nodes.forEach((b, n) => {
        times.set(b, (times.get(b) ?? 0) + 1);
        nodes.slice(0, n).forEach((a) => links.set(`${a}-${b}`, [a, b]));
      });
    }
    const expected = affiliationClustering(
      [...times.values()],
      consortia.map(({ size }) => size),
    );
    expect(expected).toBeGreaterThan(0.2);
    expect(clusteringOf(graph([...links.values()])).overall / expected).toBeCloseTo(1, 1);
  });

  test('are all triangles where everybody is in one, and none where they are pairs', () => {
    expect(affiliationClustering([1, 1, 1, 1, 1, 1], [3, 3])).toBe(1);
    expect(affiliationClustering([2, 2, 2], [2, 2, 2])).toBe(0);
  });
});

describe('inequality', () => {
  test('is 0 among equals, 1/4 between 1 and 3, and (n − 1)/n where one has all', () => {
    expect(giniOf(Float64Array.of(4, 4, 4))).toBeCloseTo(0, 12);
    expect(giniOf(Float64Array.of(3, 1))).toBeCloseTo(0.25, 12);
    expect(giniOf(Float64Array.of(0, 0, 7, 0))).toBeCloseTo(0.75, 12);
  });
});

/** Links of one meeting each unless said; node n lies in region n mod 10, and in cluster ⌊n / 1000⌋. */
function placed(links: readonly Link[], shared: readonly number[] = links.map(() => 1)): PlacedLinks {
  return {
    count: links.length,
    left: links.map(([a]) => a),
    right: links.map(([, b]) => b),
    shared,
    clusterOf: (node) => Math.floor(node / 1000),
    regionOf: (node) => node % 10,
  };
}

function repeated(link: Link, times: number): Link[] {
  return new Array<Link>(times).fill(link);
}

describe('links by region', () => {
  test('within are three times as likely where three in four stay and half would', () => {
    const links = [...repeated([10, 20], 15), ...repeated([11, 21], 15), ...repeated([10, 21], 10)];
    expect(withinRegionOdds(regionPairs(placed(links), 10))).toBeCloseTo(3, 12);
  });

  test('are no more likely within a region because a cluster has its home there', () => {
    // Each cluster pairs as luck would have it, (3/4)² and (1/4)² within: pooled, links would seem to stay at home.
    const cluster = (base: number, home: number, away: number): Link[] => [
      ...repeated([base + home, base + 10 + home], 9),
      ...repeated([base + home, base + 10 + away], 6),
      ...repeated([base + away, base + 10 + away], 1),
    ];
    const pairs = regionPairs(placed([...cluster(0, 0, 1), ...cluster(1000, 1, 0)]), 10);
    expect(withinRegionOdds(pairs)).toBeCloseTo(1, 12);
    const asOne = { ...placed([...cluster(0, 0, 1), ...cluster(1000, 1, 0)]), clusterOf: () => 0 };
    expect(withinRegionOdds(regionPairs(asOne, 10))).toBeGreaterThan(1.5);
  });

  test('across clusters are held beside both clusters’ own regions', () => {
    const links: Link[] = [...repeated([10, 1010], 2), ...repeated([1011, 11], 2), ...repeated([10, 1011], 1), ...repeated([1010, 11], 1)];
    expect(withinRegionOdds(regionPairs(placed(links), 10))).toBeCloseTo(2, 12);
  });

  test('add up to the same number expected and observed', () => {
    const { observed, expected } = regionPairs(placed(randomLinks(3000, 500)), 10);
    const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
    expect(sum(observed)).toBe(500);
    expect(sum(expected)).toBeCloseTo(500, 9);
  });

  test('fall with distance at the rate that they were made with', () => {
    const distances = [
      [0, 500, 3000],
      [500, 0, 2600],
      [3000, 2600, 0],
    ];
    const expected = Float64Array.of(40, 90, 30, 0, 50, 20, 0, 0, 10);
    const observed = expected.map((value, n) => value * 1.3 * Math.exp(-distances[Math.floor(n / 3)][n % 3] / 1500));
    expect(distanceSlope({ regions: 3, observed, expected }, distances)).toBeCloseTo(-1 / 1500, 10);
    expect(distanceSlope({ regions: 3, observed: expected, expected }, distances)).toBeCloseTo(0, 10);
  });
});

describe('repeated meetings', () => {
  test('of the only pair: two of three, where chance would have met it with 1 − e^(−3/2)', () => {
    const { observed, expected } = repeatsOf(placed([[1, 2]], [3]));
    expect(observed).toBeCloseTo(2 / 3, 12);
    expect(expected).toBeCloseTo((3 - (1 - Math.exp(-1.5))) / 3, 12);
  });

  test('are as many as by chance where meetings are random, also where some meet much more often', () => {
    const draw = dice(3);
    const times = new Map<string, number>();
    for (let n = 0; n < 6000; n++) {
      // One in three ends falls on the first 20 nodes of 400.
      const end = (): number => (draw(3) === 0 ? draw(20) : draw(400));
      const [a, b] = [end(), end()];
      if (a === b) continue;
      const key = `${Math.min(a, b)}-${Math.max(a, b)}`;
      times.set(key, (times.get(key) ?? 0) + 1);
    }
    const links = [...times.keys()].map((key): Link => key.split('-').map(Number) as unknown as Link);
    const { observed, expected } = repeatsOf(placed(links, [...times.values()]));
    expect(observed).toBeGreaterThan(0.15);
    expect(observed / expected).toBeCloseTo(1, 1);
  });

  test('are none without meetings', () => {
    expect(repeatsOf(placed([]))).toEqual({ observed: 0, expected: 0 });
  });
});
