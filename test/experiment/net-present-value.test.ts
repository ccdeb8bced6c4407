/** Net present value at other rates: undone and redone it is what the model records at them; closed form; rates and their sources. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { scopesOf, seriesOf, type Ensemble } from '../../src/experiment/ensemble.ts';
import { FACTS } from '../../src/experiment/facts.ts';
import { DISCOUNT_RATES, netPresentValues, ratesWith } from '../../src/experiment/net-present-value.ts';
import { presentValue, undiscounted } from '../../src/experiment/present-value.ts';
import { simulate } from '../../src/model/simulate.ts';
import { ensembleOf as synthetic } from './synthetic-ensemble.ts';
import { requestOf } from '../model/laboratory.ts';

const QUARTERS = 28;

describe('discounting undone', () => {
  test('gives back the flow: 5 a quarter, discounted at 7 %', () => {
    const factor = 1.07 ** -0.25;
    const present = Float64Array.from({ length: 41 }, (_, t) => (5 * factor * (1 - factor ** t)) / (1 - factor));
    undiscounted(present, 0.07).forEach((total, t) => expect(total).toBeCloseTo(5 * t, 9));
  });

  test('is the inverse of discounting at any rate, for any series', () => {
    const series = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 61 });
    const rate = fc.double({ min: 0, max: 0.12, noNaN: true });
    fc.assert(
      fc.property(series, rate, (values, r) => {
        const cumulative = Float64Array.from(values);
        const present = cumulative.map((_, t) => presentValue(cumulative.subarray(0, t + 1), r));
        undiscounted(present, r).forEach((total, t) => expect(Math.abs(total - cumulative[t])).toBeLessThan(1e-6));
      }),
    );
  });

  test('refuses a rate that nothing could be discounted at', () => {
    expect(() => undiscounted(Float64Array.of(1), -1)).toThrow('found a discount rate of -1');
  });
});

describe('redone at another rate', () => {
  const rates = [0.07, 0.03, 0.08, 0];
  let ensemble: Ensemble;
  beforeAll(() => {
    const request = requestOf(
      QUARTERS,
      rates.map((discountRate) => ({ assumptions: { discountRate } })),
    );
    ensemble = { request, planned: 2, recordings: [0, 1].map((r) => simulate(request, r)) };
  });

  test.each([8, 20, QUARTERS])('at 3 %% it is what the model records beside the chosen rate, in every scope, at quarter %d', (quarter) => {
    for (let scope = 0; scope < scopesOf(ensemble.request); scope++)
      netPresentValues(ensemble, 0, scope, quarter, 0.03).forEach((value, r) => {
        const recorded = seriesOf(ensemble, r, 0, scope, 'netPresentValueLow')[quarter];
        expect(Math.abs(value - recorded)).toBeLessThan(1e-9 * (1 + Math.abs(recorded)));
      });
  });

  test('it is what the same programme records when run at that rate, whichever rate it was run at first', () => {
    rates.forEach((_, from) => {
      rates.forEach((rate, to) => {
        const recorded = seriesOf(ensemble, 1, to, 0, 'netPresentValue')[QUARTERS];
        expect(netPresentValues(ensemble, from, 0, QUARTERS, rate)[1] / recorded).toBeCloseTo(1, 10);
      });
    });
    const [at7, at0] = [0, 3].map((world) => seriesOf(ensemble, 1, world, 0, 'netPresentValue')[QUARTERS]);
    expect(at0 / at7).not.toBeCloseTo(1, 2);
  });

  test('at its own rate it is the recorded number, bit for bit', () => {
    expect(netPresentValues(ensemble, 2, 0, QUARTERS, 0.08)[0]).toBe(seriesOf(ensemble, 0, 2, 0, 'netPresentValue')[QUARTERS]);
  });

  test('of a constant flow is the closed form of an annuity at the new rate', () => {
    const at = (rate: number, t: number): number => {
      const factor = (1 + rate) ** -0.25;
      return (3 * factor * (1 - factor ** t)) / (1 - factor);
    };
    const constant = synthetic({ replicates: 1, quarters: 44 }, ({ quarter }) => at(0.07, quarter));
    for (const rate of [0.03, 0.035, 0.08]) expect(netPresentValues(constant, 0, 0, 40, rate)[0]).toBeCloseTo(at(rate, 40), 9);
  });

  test('refuses a quarter beyond the horizon', () => {
    expect(() => netPresentValues(ensemble, 0, 0, QUARTERS + 1, 0.03)).toThrow(`found quarter ${QUARTERS + 1}`);
  });
});

describe('the rates on offer', () => {
  test('ascend, and what is read of them stands among the facts with the same number', () => {
    expect(DISCOUNT_RATES.map(({ rate }) => rate)).toEqual([0.03, 0.035, 0.07, 0.08]);
    const cited = DISCOUNT_RATES.filter(({ read }) => read !== 'recalled');
    expect(cited.map(({ rate }) => rate)).toEqual([0.035, 0.08]);
    for (const { rate, read, url } of cited)
      expect(FACTS.some((fact) => fact.value === rate && fact.read === read && fact.url === url && url !== null)).toBe(true);
  });

  test('what was not read has no address that would make it look like a citation', () => {
    expect(DISCOUNT_RATES.filter(({ read }) => read === 'recalled').map(({ url }) => url)).toEqual([null, null]);
  });

  test('hold the scenario’s own rate once, in its place', () => {
    expect(ratesWith(0.07)).toBe(DISCOUNT_RATES);
    expect(ratesWith(0.05).map(({ rate, why }) => `${rate} ${why}`)).toEqual([
      '0.03 sensitivity',
      '0.035 critics',
      '0.05 own',
      '0.07 practice',
      '0.08 guide',
    ]);
  });
});
