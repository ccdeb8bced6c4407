/** Small inputs of a fan chart, made of straight lines so that every number can be worked out by hand. */
import type { Band } from '../../src/experiment/statistics.ts';
import type { FanInput, FanSeries } from '../../src/charts/fan-input.ts';
import { LIGHT_PALETTE, type SeriesLetter } from '../../src/charts/palette.ts';

/** A straight line from 0 that passes through `at40` at quarter 40. */
export function straight(at40: number, quarters = 44): Float64Array {
  return Float64Array.from({ length: quarters + 1 }, (_, t) => (at40 * t) / 40);
}

/** A band whose median at quarter 40 is `median`, its edges 60, 80, 120 and 150 % of it. */
export function straightBand(median: number, quarters = 44): Band {
  const part = (share: number): Float64Array => straight(median * share, quarters);
  return { mean: part(1), p05: part(0.6), p25: part(0.8), p50: part(1), p75: part(1.2), p95: part(1.5), standardError: part(0.01) };
}

/** A scenario with a band. */
export function banded(letter: SeriesLetter, median: number, active: boolean): FanSeries {
  return { letter, label: `Scenario ${letter}`, band: straightBand(median), replicates: [], active };
}

/** A scenario with too few futures for a band. */
export function few(letter: SeriesLetter, values: readonly number[]): FanSeries {
  return { letter, label: `Scenario ${letter}`, band: null, replicates: values.map((value) => straight(value)), active: true };
}

/** Job-years of one scenario: median 70,000, without the programme 36,000, a target of 50,000, published 35,000. */
export function jobYears(changes: Partial<FanInput> = {}): FanInput {
  return {
    outcome: 'grossJobYears',
    unit: 'job-years',
    quarters: 44,
    language: 'en',
    palette: LIGHT_PALETTE,
    series: [banded('A', 70_000, true)],
    counterfactual: straight(36_000),
    targets: [{ quarter: 40, level: 50_000, label: 'target 50,000', odds: { probability: 0.99, standardError: 0.005, futures: 400 } }],
    published: [{ quarter: 28, value: 35_000, label: 'published 35,000' }],
    ...changes,
  };
}
