/** Net present value (T25): closed form of a constant flow, what counts as benefit and as cost, and the two rates. */
import { describe, expect, test } from 'vitest';
import { additionalGdp, additionalRd } from '../../src/model/effects.ts';
import type { OutcomeId } from '../../src/model/outcomes.ts';
import type { Assumptions } from '../../src/model/parameters.ts';
import { simulate, type Recording } from '../../src/model/simulate.ts';
import { tallyQuarter } from '../../src/model/tally-quarter.ts';
import { createTally } from '../../src/model/tally.ts';
import { build, pairAfter, requestOf, seriesOf, sum, type Difference } from './laboratory.ts';

const QUARTERS = 30;
const run = (difference: Difference): Recording => simulate(requestOf(QUARTERS, [difference]), 0);
const series = (recording: Recording, id: OutcomeId): Float64Array => seriesOf(recording, QUARTERS, id);
const last = (recording: Recording, id: OutcomeId): number => series(recording, id)[QUARTERS]!;

/** The sum of a cumulative series’ quarterly changes, discounted from the end of each quarter. */
function discounted(cumulative: Float64Array, rate: number): number {
  let total = 0;
  for (let t = 1; t < cumulative.length; t++) total += (cumulative[t]! - cumulative[t - 1]!) * (1 + rate) ** (-t / 4);
  return total;
}

describe('a constant flow of value that spills over', () => {
  test.each([0.03, 0.07, 0.1])('at %d a year has the closed form of an annuity, whole, by cluster and by region', (discountRate) => {
    const { world, counterfactual } = build(1, [{ assumptions: { discountRate } }]).pairs[0]!;
    const tally = createTally(5);
    const flow = 5;
    world.spilloverByCell.fill(flow / world.spilloverByCell.length);
    for (let t = 0; t < 40; t++) tallyQuarter(tally, world, counterfactual, t);
    const annuity = (rate: number): number => {
      const factor = (1 + rate) ** -0.25;
      return (factor * (1 - factor ** 40)) / (1 - factor);
    };
    // Nothing is spent, so that worth is benefit alone.
    for (const [s, part] of [
      [0, 1],
      [1, 1 / 5],
      [6, 1 / 6],
    ] as const) {
      expect(tally.additionalPresent[s]! / (part * flow * annuity(discountRate))).toBeCloseTo(1, 10);
      expect(tally.worth[s]! / (part * flow * annuity(discountRate))).toBeCloseTo(1, 10);
      expect(tally.worthLow[s]! / (part * flow * annuity(0.03))).toBeCloseTo(1, 10);
    }
  });

  test('of one quarter is worth that quarter, discounted from its end', () => {
    const { world, counterfactual } = build(1, [{ assumptions: { discountRate: 0.07 } }]).pairs[0]!;
    const tally = createTally(5);
    for (let t = 0; t < 20; t++) {
      world.spilloverByCell.fill(t === 11 ? 1 : 0);
      tallyQuarter(tally, world, counterfactual, t);
    }
    expect(tally.worth[0]).toBeCloseTo(30 * 1.07 ** -3, 10);
  });
});

describe('the rate', () => {
  const rates = [0, 0.03, 0.07];
  const runs = rates.map((discountRate) => run({ assumptions: { discountRate } }));
  const flat = runs[0]!;

  test('discounts each quarter of the undiscounted worth, and nothing else changes with it', () => {
    rates.forEach((rate, k) => {
      expect(last(runs[k]!, 'netPresentValue') / discounted(series(flat, 'netPresentValue'), rate)).toBeCloseTo(1, 9);
      expect(last(runs[k]!, 'additionalGdpPresent') / discounted(series(flat, 'additionalGdp'), rate)).toBeCloseTo(1, 9);
      expect(series(runs[k]!, 'additionalGdp')).toEqual(series(flat, 'additionalGdp'));
    });
  });

  test('of 3 % is stated beside any other', () => {
    for (const one of runs) expect(last(one, 'netPresentValueLow') / last(runs[1]!, 'netPresentValue')).toBeCloseTo(1, 10);
    expect(last(runs[2]!, 'netPresentValue')).not.toBeCloseTo(last(runs[1]!, 'netPresentValue'), 0);
  });
});

describe('undiscounted worth', () => {
  /** Value without multipliers and without a spending phase: then additional GDP is the benefit itself. */
  const bare: Partial<Assumptions> = { discountRate: 0, multiplierGdp: 1, spendingGdp: 0 };
  const operations = (recording: Recording): number => last(recording, 'federalCost') - last(recording, 'federalPaid');

  test('is net value and spillover, less all additional R&D, less operations, less a fifth of all federal money', () => {
    const one = run({ assumptions: bare });
    const cost = last(one, 'additionalRd') + operations(one) + 0.2 * last(one, 'federalCost');
    expect(last(one, 'additionalGdp')).toBeGreaterThan(50);
    expect(cost).toBeGreaterThan(1000);
    expect(last(one, 'netPresentValue')).toBeCloseTo(last(one, 'additionalGdp') - cost, 6);
  });

  test('counts a voucher’s money once: as R&D, and no more as operations', () => {
    const { tally, world } = pairAfter(QUARTERS, { policy: { vouchers: 0.1 }, assumptions: { ...bare, voucherEffect: 0.5 } });
    const given = tally.vouchers[0]! / 1.5;
    const [paid, runs] = [tally.paid[0]!, sum(world.clusters.operations)];
    expect(given).toBeGreaterThan(100);
    expect(tally.worth[0]).toBeCloseTo(additionalGdp(tally, world, 0) - additionalRd(tally, 0) - (runs - given) - 0.2 * (paid + runs), 6);
  });

  test('falls by a dollar’s worth of public funds cost for every federal dollar', () => {
    const [free, dear] = [0, 0.5].map((publicFundsCost) => run({ assumptions: { ...bare, publicFundsCost } }));
    expect(last(free!, 'netPresentValue') - last(dear!, 'netPresentValue')).toBeCloseTo(0.5 * last(free!, 'federalCost'), 6);
  });

  test('with full displacement is spillover less costs', () => {
    const one = run({ assumptions: { ...bare, displacement: 1, publicFundsCost: 0 } });
    expect(last(one, 'netPresentValue')).toBeCloseTo(last(one, 'spilloverGdp') - last(one, 'additionalRd') - operations(one), 6);
  });

  test('does not depend on multipliers or on the spending phase', () => {
    const [small, large] = [
      { multiplierGdp: 1, spendingGdp: 0 },
      { multiplierGdp: 2, spendingGdp: 1, multiplierJobs: 3 },
    ].map((assumptions) => run({ assumptions }));
    expect(series(large!, 'netPresentValue')).toEqual(series(small!, 'netPresentValue'));
    expect(last(large!, 'additionalGdp')).toBeGreaterThan(last(small!, 'additionalGdp'));
  });

  test('of no programme is nothing', () => {
    const none = run({ policy: { budget: 0 } });
    expect([...series(none, 'netPresentValue'), ...series(none, 'netPresentValueLow')].every((value) => value === 0)).toBe(true);
  });
});
