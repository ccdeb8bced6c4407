/** Facts of the network of projects that a simulated world has woven: skewed degrees, small world, nearness, repeated partners. */
import type { World } from '../../model/entities/world.ts';
import { DISTANCES_KM } from '../../model/geography.ts';
import { quantileOfSorted } from '../statistics.ts';
import { affiliationClustering, clusteringOf, degreesOf, giniOf, graphOf, largestPart, meanPath, randomLike } from './graph.ts';
import { distanceSlope, regionPairs, repeatsOf, withinRegionOdds, type PlacedLinks } from './pairing.ts';

/** Facts of the network by name, over all links so far; what they are held against stands with the patterns. */
export interface NetworkFacts {
  readonly degreeGini: number;
  readonly degreeTopOverMedian: number;
  readonly clusteringOverRandom: number;
  readonly clusteringOverAffiliation: number;
  readonly pathOverRandom: number;
  readonly largestPart: number;
  readonly withinRegionOdds: number;
  readonly distanceSlope: number;
  readonly repeatsOverRandom: number;
}

/** Facts of a world's network; all 0 where no link is. */
export function networkFacts(world: World): NetworkFacts {
  const { network } = world;
  const links = placedLinks(world);
  const graph = graphOf(network.left, network.right, network.count);
  const degrees = degreesOf(graph).sort();
  const part = largestPart(graph);
  const pairs = regionPairs(links, DISTANCES_KM.length);
  const repeats = repeatsOf(links);
  return {
    degreeGini: giniOf(degrees),
    degreeTopOverMedian: over(quantileOfSorted(degrees, 1), quantileOfSorted(degrees, 0.5)),
    clusteringOverRandom: over(clusteringOf(graph).local, randomLike(graph).clustering),
    clusteringOverAffiliation: firmClusteringOverAffiliation(world),
    pathOverRandom: over(meanPath(part), randomLike(part).path),
    largestPart: over(part.size, graph.size),
    withinRegionOdds: withinRegionOdds(pairs),
    distanceSlope: 1000 * distanceSlope(pairs, DISTANCES_KM),
    repeatsOverRandom: over(repeats.observed, repeats.expected),
  };
}

function over(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function placedLinks({ network, firms, research }: World): PlacedLinks {
  const place = (firm: Uint8Array, organisation: Uint8Array) => (node: number) =>
    node < network.firmRows ? firm[node] : organisation[node - network.firmRows];
  return {
    count: network.count,
    left: network.left,
    right: network.right,
    shared: network.shared,
    clusterOf: place(firms.cluster, research.cluster),
    regionOf: place(firms.region, research.region),
  };
}

/** Overall clustering among firms over what random consortia of the same sizes give. Firms only: research organisations are not linked with each other. */
function firmClusteringOverAffiliation({ network, projects, potential }: World): number {
  const [left, right]: [number[], number[]] = [[], []];
  for (let e = 0; e < network.count; e++) {
    if (network.left[e] >= network.firmRows || network.right[e] >= network.firmRows) continue;
    left.push(network.left[e]);
    right.push(network.right[e]);
  }
  const times = new Map<number, number>();
  const sizes: number[] = [];
  for (let p = 0; p < potential.count; p++) {
    if (projects.startedAt[p] < 0) continue;
    const from = projects.offset[p];
    const firms = projects.partner.subarray(from, from + projects.size[p]).filter((partner) => partner >= 0);
    firms.forEach((i) => times.set(i, (times.get(i) ?? 0) + 1));
    sizes.push(firms.length);
  }
  return over(clusteringOf(graphOf(left, right, left.length)).overall, affiliationClustering([...times.values()], sizes));
}
