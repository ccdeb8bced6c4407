/** Links between organisations: one row per pair that ever shared a project, with the quarter until which it is live. */
import { FRESH, type Memory } from './memory.ts';

/** Node numbers: firm row i is node i; research organisation r is node `firmRows + r`. */
export interface Network {
  readonly firmRows: number;
  /** Pairs so far. */
  count: number;
  left: Int32Array;
  right: Int32Array;
  /** First quarter in which the link no longer carries knowledge. */
  expiry: Int32Array;
  /** Projects shared so far. */
  shared: Int32Array;
  /** Open-addressing index: pair + 1, or 0. */
  index: Int32Array;
  /** Linked lists of a node's pairs: head by node, and next for the left and right end; pair + 1, or 0. */
  readonly head: Int32Array;
  nextLeft: Int32Array;
  nextRight: Int32Array;
}

const FIRST_CAPACITY = 1024;

/** An empty network over firms and research organisations. */
export function createNetwork(firmRows: number, researchRows: number, memory: Memory = FRESH): Network {
  return {
    firmRows,
    count: 0,
    left: memory.int32(FIRST_CAPACITY),
    right: memory.int32(FIRST_CAPACITY),
    expiry: memory.int32(FIRST_CAPACITY),
    shared: memory.int32(FIRST_CAPACITY),
    index: memory.int32(FIRST_CAPACITY * 4),
    head: memory.int32(firmRows + researchRows),
    nextLeft: memory.int32(FIRST_CAPACITY),
    nextRight: memory.int32(FIRST_CAPACITY),
  };
}

/** The pair of two nodes, or −1. */
export function findLink(network: Network, a: number, b: number): number {
  // Most organisations have met nobody: no need to look them up.
  if (network.head[a] === 0 || network.head[b] === 0) return -1;
  return network.index[slotOf(network, a < b ? a : b, a < b ? b : a)]! - 1;
}

function slotOf(network: Network, low: number, high: number): number {
  const mask = network.index.length - 1;
  let slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) & mask;
  for (;;) {
    const entry = network.index[slot]!;
    if (entry === 0 || (network.left[entry - 1] === low && network.right[entry - 1] === high)) return slot;
    slot = (slot + 1) & mask;
  }
}

/** Notes that two nodes share a project until `expiry`; returns true when they had not met before. */
export function link(network: Network, a: number, b: number, expiry: number): boolean {
  const low = a < b ? a : b;
  const high = a < b ? b : a;
  const slot = slotOf(network, low, high);
  const known = network.index[slot]! - 1;
  if (known >= 0) {
    network.shared[known]! += 1;
    if (expiry > network.expiry[known]!) network.expiry[known] = expiry;
    return false;
  }
  if (network.count === network.left.length) {
    grow(network);
    return link(network, a, b, expiry);
  }
  const e = network.count++;
  network.left[e] = low;
  network.right[e] = high;
  network.expiry[e] = expiry;
  network.shared[e] = 1;
  network.index[slot] = e + 1;
  network.nextLeft[e] = network.head[low]!;
  network.head[low] = e + 1;
  network.nextRight[e] = network.head[high]!;
  network.head[high] = e + 1;
  return true;
}

/** The n-th latest partner of a node (n from 0), or −1 when it has fewer. */
export function partnerOf(network: Network, node: number, n: number): number {
  let entry = network.head[node]!;
  while (entry !== 0) {
    const e = entry - 1;
    const isLeft = network.left[e] === node;
    if (n === 0) return isLeft ? network.right[e]! : network.left[e]!;
    n -= 1;
    entry = isLeft ? network.nextLeft[e]! : network.nextRight[e]!;
  }
  return -1;
}

function grow(network: Network): void {
  const capacity = network.left.length * 2;
  for (const name of ['left', 'right', 'expiry', 'shared', 'nextLeft', 'nextRight'] as const) {
    const column = new Int32Array(capacity);
    column.set(network[name]);
    network[name] = column;
  }
  network.index = new Int32Array(capacity * 4);
  for (let e = 0; e < network.count; e++) {
    network.index[slotOf(network, network.left[e]!, network.right[e]!)] = e + 1;
  }
}
