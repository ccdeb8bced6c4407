/** Money over the programme's ten years, as a person draws it: from the published curves, one weight for each year. */
import type { Funding } from '../experiment/money.ts';
import { SCHEDULE_YEARS } from '../model/policy.ts';
import { SECOND_TRANCHE_END } from '../model/published.ts';
import { yearMoney } from './money.ts';

/** A programme that runs all its ten years and does not taper: what a schedule is drawn for, whatever is cut from it later. */
const UNCUT = { schedule: 'published', taper: 0, startAtQuarter: 0, stopAtQuarter: SECOND_TRANCHE_END } as const;

/** How the published curves spread a scenario's money, in whole percent of all of it by programme year. */
export function publishedWeights({ policy, clusters }: Funding): readonly number[] {
  const years = yearMoney({ clusters, policy: { ...policy, ...UNCUT } });
  const total = years.reduce((sum, money) => sum + money, 0);
  return years.map((money) => (total > 0 ? Math.round((100 * money) / total) : 100 / SCHEDULE_YEARS));
}

/** The weights with one year's set; null where none would be left above zero. */
export function withWeight(weights: readonly number[], year: number, weight: number): readonly number[] | null {
  const changed = weights.map((former, y) => (y === year ? weight : former));
  return changed.some((value) => value > 0) ? changed : null;
}
