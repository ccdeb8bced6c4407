/** Money over the programme's ten years, as a person draws it: from the published curves, one weight for each year. */
import type { Scenario } from '../experiment/scenario.ts';
import { designOf } from '../model/cluster-design.ts';
import { SCHEDULE_YEARS } from '../model/policy.ts';
import { designStreams, firstTrancheSlope, responseSlope, secondTrancheSlope } from '../model/streams.ts';
import { trancheMoney } from './money.ts';

const QUARTERS = 4;

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** How the published curves spread a scenario's money, in whole percent of all of it by programme year. */
export function publishedWeights(scenario: Scenario): readonly number[] {
  const { clusters } = scenario;
  const [firstMoney, secondMoney] = trancheMoney(scenario);
  const firstSum = sumOf(clusters.map(({ firstEnvelope }) => firstEnvelope));
  const secondSum = sumOf(clusters.map(({ secondEnvelope }) => secondEnvelope));
  const years = new Array<number>(SCHEDULE_YEARS).fill(0);
  for (const setting of clusters) {
    const design = designOf(setting);
    const response = designStreams(design).responseMoney;
    const first = firstSum > 0 ? (setting.firstEnvelope / firstSum) * firstMoney : 0;
    const second = secondSum > 0 ? (setting.secondEnvelope / secondSum) * secondMoney : 0;
    for (let t = 0; t < SCHEDULE_YEARS * QUARTERS; t++) {
      const early = (1 - response) * firstTrancheSlope(design, t) + response * responseSlope(t);
      years[Math.floor(t / QUARTERS)]! += first * early + second * secondTrancheSlope(t);
    }
  }
  const total = sumOf(years);
  return years.map((money) => (total > 0 ? Math.round((100 * money) / total) : 100 / SCHEDULE_YEARS));
}

/** The weights with one year's set; null where none would be left above zero. */
export function withWeight(weights: readonly number[], year: number, weight: number): readonly number[] | null {
  const changed = weights.map((former, y) => (y === year ? weight : former));
  return changed.some((value) => value > 0) ? changed : null;
}

/** Each year's share of the money, 0–1. */
export function yearShares(weights: readonly number[]): readonly number[] {
  const total = sumOf(weights);
  return weights.map((weight) => (total > 0 ? weight / total : 0));
}
