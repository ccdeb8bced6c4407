/** Where firms are: distances between regions, and cluster × region shares fitted to the published totals. */
import type { ClusterDesign } from './cluster-design.ts';
import { CLUSTERS, PARTICIPATIONS_BY_REGION, REGION_IDS, type PublishedCluster, type RegionId } from './published.ts';

/** Great-circle distances between the regions' anchors, km (radius 6,371 km), in the order of `REGION_IDS`. */
/* prettier-ignore */
export const DISTANCES_KM: readonly (readonly number[])[] = [
  [0, 1193, 3354, 3682, 4429, 1561],
  [1193, 0, 2222, 2508, 3240, 1243],
  [3354, 2222, 0, 501, 1263, 3068],
  [3682, 2508, 501, 0, 791, 3185],
  [4429, 3240, 1263, 791, 0, 3763],
  [1561, 1243, 3068, 3185, 3763, 0],
];

/** How the part of a cluster outside its home is spread before fitting: by rough economic weight (assumption). */
const SEED_WEIGHT = { BC: 0.14, PRA: 0.18, ON: 0.39, QC: 0.2, ATL: 0.08, NOR: 0.01 } as const;
const FITTING_ROUNDS = 200;

/** Participations of a cluster: the row totals of the fit. */
export function participationsOf(cluster: PublishedCluster): number {
  const { sme, large, research, other } = cluster.composition;
  return sme + large + research + other;
}

/**
 * Share of each cluster's firms in each region: `shares[c × regions + r]`, rows sum to 1. `homeShare` where no count is published.
 * The published five are fitted together, whoever stands beside them; a cluster elsewhere has its home share and rough economic weights.
 */
export function regionShares(homeShare: number, clusters: readonly ClusterDesign[]): Float64Array {
  const regions = REGION_IDS.length;
  const published = publishedShares(homeShare);
  const table = new Float64Array(clusters.length * regions);
  clusters.forEach(({ id, region, asPublished }, c) => {
    const known = CLUSTERS.findIndex((cluster) => cluster.id === id);
    const row = asPublished ? published.subarray(known * regions, (known + 1) * regions) : spreadFromHome(region, homeShare);
    table.set(row, c * regions);
  });
  return table;
}

/** The home share at home, the rest by economic weight. */
function spreadFromHome(home: RegionId, homeShare: number): Float64Array {
  const outside = 1 - SEED_WEIGHT[home];
  return Float64Array.from(REGION_IDS, (region) => (region === home ? homeShare : ((1 - homeShare) * SEED_WEIGHT[region]) / outside));
}

/** Shares of the published clusters, fitted to participations by cluster and by region. */
function publishedShares(homeShare: number): Float64Array {
  const regions = REGION_IDS.length;
  const table = new Float64Array(CLUSTERS.length * regions);
  CLUSTERS.forEach((cluster, c) => {
    table.set(spreadFromHome(cluster.region, cluster.homeShare ?? homeShare), c * regions);
  });
  for (let round = 0; round < FITTING_ROUNDS; round++) {
    scaleColumns(table);
    scaleRows(table, (cluster) => participationsOf(cluster));
  }
  scaleRows(table, () => 1);
  return table;
}

function scaleRows(table: Float64Array, totalOf: (cluster: PublishedCluster) => number): void {
  const regions = REGION_IDS.length;
  CLUSTERS.forEach((cluster, c) => {
    let sum = 0;
    for (let r = 0; r < regions; r++) sum += table[c * regions + r]!;
    for (let r = 0; r < regions; r++) table[c * regions + r]! *= totalOf(cluster) / sum;
  });
}

/** Scales BC, Ontario and Quebec to their totals, and the other three regions together to theirs. */
function scaleColumns(table: Float64Array): void {
  const regions = REGION_IDS.length;
  const groups: readonly (readonly [readonly number[], number])[] = [
    [[0], PARTICIPATIONS_BY_REGION.BC],
    [[2], PARTICIPATIONS_BY_REGION.ON],
    [[3], PARTICIPATIONS_BY_REGION.QC],
    [[1, 4, 5], PARTICIPATIONS_BY_REGION.others],
  ];
  for (const [columns, total] of groups) {
    let sum = 0;
    for (let c = 0; c < CLUSTERS.length; c++) for (const r of columns) sum += table[c * regions + r]!;
    for (let c = 0; c < CLUSTERS.length; c++) for (const r of columns) table[c * regions + r]! *= sum > 0 ? total / sum : 1;
  }
}
