/** Shape of an undirected graph without weights: degrees, clustering, connected parts, path lengths. */
import { log } from '../../model/exact-math.ts';

/** Nodes that have a link, numbered from 0: the neighbours of n are `neighbour[start[n]]` … `neighbour[start[n + 1] − 1]`, ascending. */
export interface Graph {
  readonly size: number;
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
}

/** The graph of distinct links `left[e]`–`right[e]`, e < count; nodes without a link are left out and the others renumbered in order. */
export function graphOf(left: ArrayLike<number>, right: ArrayLike<number>, count: number): Graph {
  const seen = new Set<number>();
  for (let e = 0; e < count; e++) seen.add(left[e]).add(right[e]);
  const number = new Map([...seen].sort((a, b) => a - b).map((node, n) => [node, n]));
  const lists: number[][] = Array.from({ length: number.size }, () => []);
  for (let e = 0; e < count; e++) {
    const a = number.get(left[e])!;
    const b = number.get(right[e])!;
    lists[a].push(b);
    lists[b].push(a);
  }
  return fromLists(lists);
}

function fromLists(lists: readonly number[][]): Graph {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, n) => (start[n + 1] = start[n] + list.length));
  const neighbour = new Int32Array(start[lists.length]);
  lists.forEach((list, n) => neighbour.set(Int32Array.from(list).sort(), start[n]));
  return { size: lists.length, start, neighbour };
}

/** Neighbours of each node. */
export function degreesOf({ size, start }: Graph): Float64Array {
  return Float64Array.from({ length: size }, (_, n) => start[n + 1] - start[n]);
}

/** Clustering of a graph. `local`: share of a node's pairs of neighbours that are linked, mean over nodes with two or more. `overall`: share of all such pairs. */
export interface Clustering {
  readonly local: number;
  readonly overall: number;
}

/** Clustering (Watts and Strogatz 1998; Newman 2001); 0 where no node has two neighbours. */
export function clusteringOf(graph: Graph): Clustering {
  const { size, start, neighbour } = graph;
  const mark = new Int32Array(size).fill(-1);
  let [nodes, shares, closed, pairs] = [0, 0, 0, 0];
  for (let n = 0; n < size; n++) {
    const degree = start[n + 1] - start[n];
    if (degree < 2) continue;
    for (let k = start[n]; k < start[n + 1]; k++) mark[neighbour[k]] = n;
    let linked = 0;
    for (let k = start[n]; k < start[n + 1]; k++) {
      const other = neighbour[k];
      for (let m = start[other]; m < start[other + 1]; m++) if (neighbour[m] < other && mark[neighbour[m]] === n) linked += 1;
    }
    const possible = (degree * (degree - 1)) / 2;
    nodes += 1;
    shares += linked / possible;
    closed += linked;
    pairs += possible;
  }
  return { local: nodes > 0 ? shares / nodes : 0, overall: pairs > 0 ? closed / pairs : 0 };
}

/** Steps from `from` to every node, −1 where there is no way; `queue` holds the nodes reached, in order, and the answer is how many. */
function reach({ start, neighbour }: Graph, from: number, steps: Int32Array, queue: Int32Array): number {
  steps.fill(-1);
  steps[from] = 0;
  queue[0] = from;
  let found = 1;
  for (let next = 0; next < found; next++) {
    const n = queue[next];
    for (let k = start[n]; k < start[n + 1]; k++) {
      if (steps[neighbour[k]] >= 0) continue;
      steps[neighbour[k]] = steps[n] + 1;
      queue[found++] = neighbour[k];
    }
  }
  return found;
}

/** The largest connected part as a graph of its own; the first of equals. */
export function largestPart(graph: Graph): Graph {
  const { size, start, neighbour } = graph;
  const steps = new Int32Array(size);
  const queue = new Int32Array(size);
  const done = new Uint8Array(size);
  let best = new Int32Array(0);
  for (let n = 0; n < size; n++) {
    if (done[n] === 1) continue;
    const part = queue.subarray(0, reach(graph, n, steps, queue));
    for (const node of part) done[node] = 1;
    if (part.length > best.length) best = part.slice();
  }
  const number = new Map([...best.sort()].map((node, n) => [node, n]));
  return fromLists([...best].map((node) => [...neighbour.subarray(start[node], start[node + 1])].map((other) => number.get(other)!)));
}

/** Mean steps between two nodes of a connected graph, over all pairs; 0 with fewer than two nodes. */
export function meanPath(graph: Graph): number {
  const { size } = graph;
  const steps = new Int32Array(size);
  const queue = new Int32Array(size);
  let total = 0;
  for (let n = 0; n < size; n++) {
    reach(graph, n, steps, queue);
    for (let m = 0; m < size; m++) total += steps[m];
  }
  return size > 1 ? total / (size * (size - 1)) : 0;
}

/** What a random graph with as many nodes and links has: clustering k̄ / n and mean path ln n / ln k̄ (Watts and Strogatz 1998). */
export function randomLike(graph: Graph): { readonly clustering: number; readonly path: number } {
  const degree = graph.neighbour.length / graph.size;
  return { clustering: degree / graph.size, path: log(graph.size) / log(degree) };
}

/**
 * Overall clustering of partners when everybody keeps the number of consortia and every consortium its size, but who meets whom is random:
 * 1/C − 1 = (μ2 − μ1)(ν2 − ν1)² / (μ1 ν1 (2ν1 − 3ν2 + ν3)), moments μ of consortia per partner, ν of partners per consortium
 * (Newman, Strogatz and Watts 2001). What a clustering has beyond it is not due to consortia being complete graphs. 0 without a consortium of three.
 */
export function affiliationClustering(perPartner: ArrayLike<number>, perConsortium: ArrayLike<number>): number {
  const moment = (values: ArrayLike<number>, power: number): number => {
    let sum = 0;
    for (let n = 0; n < values.length; n++)
      sum += power === 1 ? values[n] : power === 2 ? values[n] * values[n] : values[n] * values[n] * values[n];
    return sum / values.length;
  };
  const [m1, m2] = [moment(perPartner, 1), moment(perPartner, 2)];
  const [n1, n2, n3] = [moment(perConsortium, 1), moment(perConsortium, 2), moment(perConsortium, 3)];
  const closed = m1 * n1 * (2 * n1 - 3 * n2 + n3);
  return closed > 0 ? closed / (closed + (m2 - m1) * (n2 - n1) * (n2 - n1)) : 0;
}

/** Gini coefficient of values of at least 0: 0 where all are equal, towards 1 where one has all. */
export function giniOf(values: Float64Array): number {
  const sorted = values.slice().sort();
  let [sum, weighted] = [0, 0];
  sorted.forEach((value, n) => {
    sum += value;
    weighted += (n + 1) * value;
  });
  const n = sorted.length;
  return sum > 0 ? (2 * weighted) / (n * sum) - (n + 1) / n : 0;
}
