/** Made-up readings of robustness. */
import type { Box, Restriction, Robustness, RobustRow } from '../../src/experiment/robustness/readings.ts';

/** A number and its interval. */
export function estimate(value: number, low = value, high = value) {
  return { value, low, high };
}

const first: Restriction = { id: 'assumptions.existsWithout', from: 0.4, to: null, inside: null, quasiP: 0.0001, reproduced: 0.9 };
const second: Restriction = { id: 'assumptions.leakage', from: null, to: 0.6, inside: null, quasiP: 0.2, reproduced: 0.4 };

/** From all futures to the core: no condition, one, two, and two again. */
export const BOXES: readonly [Box, Box, Box, Box] = [
  { restrictions: [], coverage: 1, density: 0.33, mass: 1 },
  { restrictions: [first], coverage: 0.9, density: 0.45, mass: 0.66 },
  { restrictions: [first, second], coverage: 0.64, density: 0.78, mass: 0.27 },
  { restrictions: [first, second], coverage: 0.3, density: 0.9, mass: 0.11 },
];

/** A scenario with so much regret, and so many futures in which all conditions are met. */
export function robustRow({ mean = 100, most = 500, all = 0.5 }): RobustRow {
  return {
    median: 40_000,
    low: 20_000,
    high: 60_000,
    best: estimate(0.5),
    regret: { mean: estimate(mean), ninth: most / 2, most },
    satisfies: [estimate(all), estimate(all)],
    satisfiesAll: estimate(all),
  };
}

/** Scenarios side by side. */
export function robustness(rows: readonly RobustRow[], over: Partial<Robustness> = {}): Robustness {
  return {
    futures: 200,
    outcome: 'additionalGdp',
    quarter: 40,
    conditions: [],
    rows,
    leastRegret: 0,
    leastMeanRegret: 0,
    mostSatisfying: 0,
    ...over,
  };
}
