/** Discounting of a flow that is recorded as its running total, and back. */

/**
 * Present value at quarter 0 of a flow given as its cumulative series (quarters 0…Q, any money unit).
 * The flow of quarter t is `cumulative[t] − cumulative[t − 1]`, valued at the end of its quarter and discounted by
 * (1 + rate)^(−t/4); what already stands at quarter 0 is not discounted. Throws for a rate of −1 or below.
 */
export function presentValue(cumulative: Float64Array, ratePerYear: number): number {
  const perQuarter = 1 / quarterlyGrowth(ratePerYear);
  let factor = 1;
  let before = 0;
  let present = 0;
  for (const total of cumulative) {
    present += factor * (total - before);
    before = total;
    factor *= perQuarter;
  }
  return present;
}

/**
 * The cumulative series of a flow given as its cumulative present value (quarters 0…Q) at a rate: what `presentValue` would discount to it
 * quarter by quarter. Throws for a rate of −1 or below.
 */
export function undiscounted(present: Float64Array, ratePerYear: number): Float64Array {
  const perQuarter = quarterlyGrowth(ratePerYear);
  const cumulative = new Float64Array(present.length);
  let factor = 1;
  let total = 0;
  let before = 0;
  for (let t = 0; t < present.length; t++) {
    total += factor * (present[t] - before);
    cumulative[t] = total;
    before = present[t];
    factor *= perQuarter;
  }
  return cumulative;
}

// The fourth root by two square roots is the same in every engine; a power is not.
function quarterlyGrowth(ratePerYear: number): number {
  if (!(ratePerYear > -1)) throw new RangeError(`found a discount rate of ${ratePerYear}, expected above -1`);
  return Math.sqrt(Math.sqrt(1 + ratePerYear));
}
