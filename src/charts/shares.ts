/** The shares of clusters as a stacked bar. */
import type { Language } from '../i18n/language.ts';
import { CLUSTER_TERMS, type ClusterId } from '../i18n/terms-places.ts';

/** One part of the bar. `start` and `share` lie in 0–1; `percent` is whole, and all parts together make 100. */
export interface ShareSegment {
  readonly id: ClusterId;
  readonly name: string;
  readonly colour: string;
  readonly start: number;
  readonly share: number;
  readonly percent: number;
}

/** Colours of the clusters, each at least 3 to 1 on a white card; on the bar they stand in a fixed, named order. */
export const CLUSTER_COLOURS: Readonly<Record<ClusterId, string>> = {
  digital: '#2f6fb0',
  scaleai: '#7a5bb5',
  ocean: '#22867a',
  protein: '#5f8a4e',
  ngen: '#b9762a',
};

// Largest remainders: percentages that a reader adds up must make 100.
function wholePercents(shares: readonly number[]): number[] {
  const floors = shares.map((share) => Math.floor(share * 100 + 1e-9));
  const missing = Math.round(shares.reduce((sum, share) => sum + share, 0) * 100) - floors.reduce((sum, floor) => sum + floor, 0);
  const order = shares.map((share, i) => ({ i, rest: share * 100 - (floors[i] ?? 0) })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of order.slice(0, missing)) floors[i] = (floors[i] ?? 0) + 1;
  return floors;
}

/** The stacked bar of clusters for any amounts (money, shares) in the order given; empty where all are zero. */
export function clusterShares(
  amounts: readonly { readonly id: ClusterId; readonly amount: number }[],
  language: Language,
): readonly ShareSegment[] {
  const total = amounts.reduce((sum, { amount }) => sum + amount, 0);
  if (!(total > 0)) return [];
  const shares = amounts.map(({ amount }) => amount / total);
  const percents = wholePercents(shares);
  return amounts.map(({ id }, i) => ({
    id,
    name: CLUSTER_TERMS[id][language].short,
    colour: CLUSTER_COLOURS[id],
    start: shares.slice(0, i).reduce((sum, share) => sum + share, 0),
    share: shares[i] ?? 0,
    percent: percents[i] ?? 0,
  }));
}

/** The bar in words: `Digital 18 · Scale AI 21 · Ocean 16 · Protein 19 · NGen 26`, in percent. */
export function sharesLegend(segments: readonly ShareSegment[]): string {
  return segments.map(({ name, percent }) => `${name}\u00a0${percent}`).join(' · ');
}
