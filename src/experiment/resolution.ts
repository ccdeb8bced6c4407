/** How many agents stand for the firms: a resolution. Each agent counts for its share of the firms of its cluster; totals stay. */
import { type ClusterSetting } from '../model/cluster-design.ts';
import { agentsOf } from '../model/entities/layout.ts';

/** Agents at the start of a run: one for every firm of the clusters, or so many. */
export type Agents = 'published' | number;

/** The fewest and the most agents that can be asked for. */
export const AGENT_LIMITS = { min: 1000, max: 1_000_000 } as const;
/** Numbers of agents to choose from, ascending for the published clusters, which have some 11,200 firms. */
export const AGENT_CHOICES: readonly Agents[] = [1000, 5000, 'published', 50_000, 250_000, 1_000_000];

/** Whether a value of any origin is a number of agents that can be asked for. */
export function isAgents(value: unknown): value is Agents {
  if (value === 'published') return true;
  return typeof value === 'number' && Number.isInteger(value) && value >= AGENT_LIMITS.min && value <= AGENT_LIMITS.max;
}

function firmsOf(clusters: readonly ClusterSetting[]): number {
  return clusters.reduce((sum, { firms }) => sum + firms, 0);
}

/** Agents per firm at which these clusters have so many agents. */
export function resolutionOf(agents: Agents, clusters: readonly ClusterSetting[]): number {
  return agents === 'published' ? 1 : agents / firmsOf(clusters);
}

/** Agents that these clusters have where so many are asked for: each cluster has a whole number, and a few at the least. */
export function agentsIn(agents: Agents, clusters: readonly ClusterSetting[]): number {
  const resolution = resolutionOf(agents, clusters);
  return clusters.reduce((sum, { firms }) => sum + agentsOf(firms, resolution), 0);
}
