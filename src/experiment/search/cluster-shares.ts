/** Genes of how the clusters' envelopes are shared: a weight for each cluster; the sum of all envelopes stays what it is. */
import { CLUSTER_FIELDS, type ClusterSetting } from '../../model/cluster-design.ts';

/** A cluster whose share would be less gets nothing: it could not run an office on it. */
export const LEAST_SHARE = 0.02;

const moneyOf = ({ firstEnvelope, secondEnvelope }: ClusterSetting): number => firstEnvelope + secondEnvelope;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const limitOf = (id: 'firstEnvelope' | 'secondEnvelope'): number => CLUSTER_FIELDS.find((field) => field.id === id)?.max ?? Infinity;

/** The genes of the shares that the clusters have: the root of each share over that of the largest, since weights are squares. */
export function shareGenes(clusters: readonly ClusterSetting[]): readonly number[] {
  const most = Math.max(...clusters.map(moneyOf));
  return clusters.map((cluster) => Math.sqrt(moneyOf(cluster) / most));
}

/** The clusters with their envelopes shared anew, each split between the tranches as before (as all are, where it had none). */
export function sharedAnew(clusters: readonly ClusterSetting[], genes: readonly number[]): readonly ClusterSetting[] {
  const own = shareGenes(clusters);
  if (genes.every((gene, c) => gene === own[c])) return clusters;
  const percent = percentages(genes.map((gene) => gene * gene));
  const before = percentages(clusters.map(moneyOf));
  if (percent.every((share, c) => share === before[c])) return clusters;
  return withMoney(clusters, percent);
}

/** Envelopes by whole per cents of their sum, in round numbers; what rounding leaves over goes to the largest. */
function withMoney(clusters: readonly ClusterSetting[], percent: readonly number[]): readonly ClusterSetting[] {
  const total = sum(clusters.map(moneyOf));
  const first = sum(clusters.map(({ firstEnvelope }) => firstEnvelope)) / total;
  const unit = unitOf(total);
  const round = (millions: number): number => Math.round(millions * unit) / unit;
  const money = percent.map((share) => round((total * share) / 100));
  const largest = percent.indexOf(Math.max(...percent));
  money[largest] += total - sum(money);
  return clusters.map((cluster, c) => {
    const early = moneyOf(cluster) > 0 ? cluster.firstEnvelope / moneyOf(cluster) : first;
    const firstEnvelope = round(money[c] * early);
    const secondEnvelope = toDollars(Math.max(0, money[c] - firstEnvelope));
    return {
      ...cluster,
      firstEnvelope: Math.min(limitOf('firstEnvelope'), firstEnvelope),
      secondEnvelope: Math.min(limitOf('secondEnvelope'), secondEnvelope),
    };
  });
}

/** Parts of a million that envelopes are rounded to: whole millions from CAD 500 M on, ten times as fine for each tenth of that. */
function unitOf(total: number): number {
  let unit = 1;
  while (total * unit < 500 && unit < 1e6) unit *= 10;
  return unit;
}

/** CAD M to the dollar. */
function toDollars(millions: number): number {
  return Math.round(millions * 1e6) / 1e6;
}

/** Whole per cents of 100 in proportion to weights: none below the least share, the largest remainders rounded up; equal without weights. */
export function percentages(weights: readonly number[]): readonly number[] {
  const all = sum(weights);
  const shares = weights.map((weight) => (all > 0 ? weight / all : 1 / weights.length));
  const large = shares.map((share) => (share >= LEAST_SHARE ? share : 0));
  const exact = large.map((share) => (100 * share) / sum(large));
  const whole = exact.map(Math.floor);
  const order = exact.map((_, c) => c).sort((a, b) => exact[b] - whole[b] - (exact[a] - whole[a]) || a - b);
  for (const c of order.slice(0, 100 - sum(whole))) whole[c] += 1;
  return whole;
}
