/**
 * Net present value at other rates than the scenario's own: the recorded series is discounted at the rate that the replicate lived under, so
 * its quarterly flows are recovered and discounted anew. Which rates are offered, and why.
 */
import type { Assumptions } from '../model/parameters.ts';
import { seriesOf, type Ensemble } from './ensemble.ts';
import { FACTS, type FactReading } from './facts.ts';
import { livedUnder } from './net-effects.ts';
import { presentValue, undiscounted } from './present-value.ts';

/** Why a rate is offered: a name for its words, where it was found, and how far that was read. */
export interface OfferedRate {
  /** Real rate a year, as a share. */
  readonly rate: number;
  readonly why: 'sensitivity' | 'critics' | 'practice' | 'guide' | 'own';
  /** `null` for the scenario's own rate. What is `recalled` was not read and is no citation. */
  readonly read: FactReading | null;
  readonly url: string | null;
}

/** A rate whose source is among the facts; without its fact it counts as not read. */
function stated(rate: number, why: OfferedRate['why'], factId: string): OfferedRate {
  const fact = FACTS.find(({ id, value }) => id === factId && value === rate);
  return { rate, why, read: fact?.read ?? 'recalled', url: fact?.url ?? null };
}

/** The rates in use in Canadian appraisal, ascending. */
export const DISCOUNT_RATES: readonly OfferedRate[] = [
  { rate: 0.03, why: 'sensitivity', read: 'recalled', url: null },
  stated(0.035, 'critics', 'tbs-alt'),
  { rate: 0.07, why: 'practice', read: 'recalled', url: null },
  stated(0.08, 'guide', 'tbs-8'),
];

/** The offered rates with the scenario's own among them, ascending; none twice. */
export function ratesWith(own: number): readonly OfferedRate[] {
  if (DISCOUNT_RATES.some(({ rate }) => rate === own)) return DISCOUNT_RATES;
  return [...DISCOUNT_RATES, { rate: own, why: 'own' as const, read: null, url: null }].sort((a, b) => a.rate - b.rate);
}

/**
 * Net present value so far at a rate in each replicate, CAD M, in plan order; at the rate that a replicate lived under it is what was recorded.
 * `lived` is `livedUnder` of the same ensemble and world. Throws where the quarter is beyond the horizon.
 */
export function netPresentValues(
  ensemble: Ensemble,
  world: number,
  scope: number,
  quarter: number,
  rate: number,
  lived: readonly Assumptions[] = livedUnder(ensemble, world),
): Float64Array {
  const { quarters } = ensemble.request;
  if (!(quarter >= 0 && quarter <= quarters)) throw new RangeError(`found quarter ${quarter}, expected 0 to ${quarters}`);
  return Float64Array.from(lived, ({ discountRate }, index) => {
    const recorded = seriesOf(ensemble, index, world, scope, 'netPresentValue').subarray(0, quarter + 1);
    return rate === discountRate ? recorded[quarter] : presentValue(undiscounted(recorded, discountRate), rate);
  });
}
