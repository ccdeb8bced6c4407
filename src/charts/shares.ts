/** The shares of clusters as a stacked bar: colours, and percentages that a reader can add up. */
import type { ClusterId } from '../i18n/terms-places.ts';

/** Colours of the published clusters, each at least 3 to 1 on a white card; on the bar they stand in a fixed, named order. */
export const CLUSTER_COLOURS: Readonly<Record<ClusterId, string>> = {
  digital: '#2f6fb0',
  scaleai: '#7a5bb5',
  ocean: '#22867a',
  protein: '#5f8a4e',
  ngen: '#b9762a',
};

/** Amounts as whole percentages of their sum that make 100 together, by largest remainders; zeros where there is nothing to share. */
export function wholePercents(amounts: readonly number[]): readonly number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (!(total > 0)) return amounts.map(() => 0);
  const exact = amounts.map((amount) => (100 * amount) / total);
  const percents = exact.map((share) => Math.floor(share + 1e-9));
  const missing = 100 - percents.reduce((sum, percent) => sum + percent, 0);
  const order = exact.map((share, i) => ({ i, rest: share - (percents[i] ?? 0) })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of order.slice(0, missing)) percents[i] = (percents[i] ?? 0) + 1;
  return percents;
}
