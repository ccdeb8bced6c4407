/** How much memory a run needs, before it is started, and what smaller one would fit. Bytes throughout. */
import { designOf, PUBLISHED_CLUSTERS, type ClusterSetting } from '../model/cluster-design.ts';
import { layoutFor } from '../model/entities/layout.ts';
import { recordingLength } from '../model/outcomes.ts';
import type { SimulationRequest, WorldSettings } from '../model/simulate.ts';
import { canonicalText } from './canonical-text.ts';
import { scopesOf } from './ensemble.ts';
import { AGENT_CHOICES, agentsIn, type Agents } from './resolution.ts';

/**
 * Bytes of a row of firms: what all worlds of a replicate share (luck, lists), what worlds under the same assumptions share (who and where
 * firms are, their growth), and what each world has of its own, counterfactuals included.
 */
const ROW = { replicate: 44, family: 147, world: 105 } as const;
/** Bytes of the projects of a cluster in a quarter, likewise; a cluster of the published programme on average. */
const PROJECTS = { family: 2320, world: 3480 } as const;

/** What a run needs: in its workers together, and for its recordings. */
export interface Needs {
  readonly workers: number;
  readonly recordings: number;
}

/** Worlds that share their firms: those with the same clusters; each with the number of different assumptions among them. */
function groupsOf(worlds: readonly WorldSettings[]): { clusters: readonly ClusterSetting[]; worlds: number; families: number }[] {
  const groups = new Map<string, WorldSettings[]>();
  for (const world of worlds) {
    const key = canonicalText(world.clusters ?? PUBLISHED_CLUSTERS, ['name']);
    groups.set(key, [...(groups.get(key) ?? []), world]);
  }
  return [...groups.values()].map((group) => ({
    clusters: group[0]?.clusters ?? PUBLISHED_CLUSTERS,
    worlds: group.length,
    families: new Set(group.map(({ assumptions }) => canonicalText(assumptions))).size,
  }));
}

/** Bytes of the columns of one replicate: every world, and a counterfactual for each set of assumptions. */
export function replicateBytes({ quarters, worlds, resolution = 1 }: SimulationRequest): number {
  return groupsOf(worlds).reduce((sum, group) => {
    const { rows } = layoutFor(group.clusters.map(designOf), quarters, resolution);
    const all = group.worlds + group.families;
    const firms = rows * (ROW.replicate + ROW.family * group.families + ROW.world * all);
    const projects = quarters * group.clusters.length * (PROJECTS.family * group.families + PROJECTS.world * all);
    return sum + firms + projects;
  }, 0);
}

/** Bytes of one replicate's recording. */
export function recordingBytes(request: SimulationRequest): number {
  return recordingLength(request.worlds.length, request.quarters, scopesOf(request)) * Float64Array.BYTES_PER_ELEMENT;
}

/** What so many replicates of a request need on so many workers, where so many are kept whole. */
export function needsOf(request: SimulationRequest, replicates: number, workers: number): Needs {
  return { workers: workers * replicateBytes(request), recordings: replicates * recordingBytes(request) };
}

/** What a page may use of a machine with so many gigabytes: a quarter. Browsers that do not tell are taken for 4. */
export function pageBudget(gigabytes = 4): number {
  return (gigabytes * 1e9) / 4;
}

/** A run as it is asked for: its request at any number of agents, and how it is to be run. */
export interface Asked {
  readonly requestAt: (agents: Agents) => SimulationRequest;
  readonly agents: Agents;
  readonly replicates: number;
  readonly workers: number;
}

/** A run that does not fit: what it needs, what is allowed, and what would fit instead, each alone; null where nothing smaller would. */
export interface Excess {
  readonly needed: number;
  readonly allowed: number;
  readonly agents: Agents | null;
  readonly replicates: number | null;
  readonly workers: number | null;
}

function bytesOf({ requestAt, agents, replicates, workers }: Asked): number {
  const needs = needsOf(requestAt(agents), replicates, workers);
  return needs.workers + needs.recordings;
}

/** The numbers of agents below the one asked for, the largest first. */
function fewerAgents({ requestAt, agents }: Asked): Agents[] {
  const clusters = requestAt('published').worlds[0]?.clusters ?? PUBLISHED_CLUSTERS;
  const count = (choice: Agents): number => agentsIn(choice, clusters);
  return AGENT_CHOICES.filter((choice) => count(choice) < count(agents)).toSorted((a, b) => count(b) - count(a));
}

/** What is too much of a run, with smaller choices; null where it fits. `fewer` are numbers of replicates to choose from. */
export function excessOf(asked: Asked, allowed: number, fewer: readonly number[]): Excess | null {
  const needed = bytesOf(asked);
  if (needed <= allowed) return null;
  const fits = (change: Partial<Asked>): boolean => bytesOf({ ...asked, ...change }) <= allowed;
  const futures = fewer.filter((count) => count < asked.replicates).toSorted((a, b) => b - a);
  const workers = Array.from({ length: asked.workers - 1 }, (_, n) => asked.workers - 1 - n);
  return {
    needed,
    allowed,
    agents: fewerAgents(asked).find((agents) => fits({ agents })) ?? null,
    replicates: futures.find((replicates) => fits({ replicates })) ?? null,
    workers: workers.find((count) => fits({ workers: count })) ?? null,
  };
}
