/** What rivals in JavaScript keep by cell (cluster × regions + region) and by cluster; 30 cells, so that it costs them nothing. */
import type { FirmRules } from './population.ts';

/** Sums of one quarter and world. */
export interface Cells {
  /** Open knowledge by cell and what of it reaches a cell. */
  readonly open: Float64Array;
  readonly pool: Float64Array;
  /** Agents, and their knowledge, by cluster. */
  readonly agents: Float64Array;
  readonly knowledge: Float64Array;
}

/** All zero. */
export function createCells({ clusters, regions }: FirmRules): Cells {
  const [cells, byCluster] = [() => new Float64Array(clusters * regions), () => new Float64Array(clusters)];
  return { open: cells(), pool: cells(), agents: byCluster(), knowledge: byCluster() };
}

/** Pools open knowledge by distance, once all of it is summed; nothing reaches a cluster below its critical mass. */
export function poolKnowledge({ open, pool, agents }: Cells, rules: FirmRules): void {
  for (let a = 0; a < pool.length; a++) {
    let sum = 0;
    for (let b = 0; b < open.length; b++) sum += rules.cellWeight[a * open.length + b]! * open[b]!;
    pool[a] = agents[Math.floor(a / rules.regions)]! * rules.weight >= rules.criticalMass ? sum : 0;
  }
}

/** Agents of cluster c expected to enter this quarter. */
export function expectedEntrants({ open, agents, knowledge }: Cells, rules: FirmRules, c: number): number {
  const firms = agents[c]! * rules.weight;
  const taught = open.subarray(c * rules.regions, (c + 1) * rules.regions).reduce((sum, amount) => sum + amount, 0);
  const room = Math.max(0, 1 + rules.crowdedEntry * (1 - firms / rules.capacity[c]!));
  const lead = 1 + (rules.entrySpillover * taught) / (knowledge[c]! * rules.weight);
  return (rules.entryPerFirm[c]! * firms * room * lead) / rules.weight;
}
