/** Research organisations as columns: row `r` of every column is organisation `r`. */
import type { ClusterDesign } from '../cluster-design.ts';
import { CLUSTERS, REGION_IDS } from '../published.ts';
import { STREAM, type Luck } from '../luck.ts';

/** About as many as the five clusters name; an assumption. Further clusters bring theirs at the same rate. */
export const RESEARCH_ORGANISATIONS = 120;

/** Research organisations of a world. `openKnowledge`: project knowledge that others learn from, CAD M. */
export interface Research {
  readonly cluster: Uint8Array;
  readonly region: Uint8Array;
  readonly openKnowledge: Float64Array;
  /** Rows of cluster c are `first[c]` … `first[c + 1] − 1`; every cluster has at least one. */
  readonly first: Int32Array;
}

/** Spreads organisations over clusters by their research participations, and over regions by the cluster's shares. */
export function createResearch(luck: Luck, shares: Float64Array, clusters: readonly ClusterDesign[]): Research {
  const total = CLUSTERS.reduce((sum, c) => sum + c.composition.research, 0);
  const counts = clusters.map((c) => Math.max(1, Math.floor((RESEARCH_ORGANISATIONS * c.composition.research) / total + 0.5)));
  const rows = counts.reduce((sum, n) => sum + n, 0);
  const research: Research = {
    cluster: new Uint8Array(rows),
    region: new Uint8Array(rows),
    openKnowledge: new Float64Array(rows),
    first: new Int32Array(clusters.length + 1),
  };
  const u = new Float64Array(4);
  let r = 0;
  counts.forEach((count, c) => {
    research.first[c] = r;
    for (let n = 0; n < count; n++, r++) {
      luck.draw(STREAM.research, (clusters[c]!.key << 12) | n, 0, u);
      research.cluster[r] = c;
      research.region[r] = regionAt(shares, c, u[0]!);
    }
  });
  research.first[clusters.length] = r;
  return research;
}

/** The region that a uniform falls into under a cluster's shares. */
export function regionAt(shares: Float64Array, cluster: number, u: number): number {
  const regions = REGION_IDS.length;
  let cumulative = 0;
  for (let r = 0; r < regions - 1; r++) {
    cumulative += shares[cluster * regions + r]!;
    if (u < cumulative) return r;
  }
  return regions - 1;
}
