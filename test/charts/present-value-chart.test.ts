/** Net present value by rate: where dots stand, what the table and the sentence say of certainty and of sources. */
import { describe, expect, test } from 'vitest';
import {
  presentValueChart,
  presentValueSentence,
  presentValueTable,
  type PresentValue,
  type PresentValueInput,
} from '../../src/charts/present-value-chart.ts';
import { oddsOf } from '../../src/experiment/targets.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';

function rateOf(rate: number, why: PresentValue['why'], median: number, chosen = false): PresentValue {
  return { rate, why, chosen, value: { p05: median - 100, p50: median, p95: median + 200 }, positive: oddsOf(30, 120), against: null };
}

const INPUT: PresentValueInput = {
  rates: [rateOf(0.03, 'sensitivity', -200), rateOf(0.035, 'critics', -300), rateOf(0.07, 'practice', -900, true)],
  when: 'March 2028',
  language: 'en',
  words: MESSAGES.en.effects,
};

describe('the chart', () => {
  test('has a dot at the median and a line from 5 % to 95 %, on one scale with zero', () => {
    const { rows, zero, ticks } = presentValueChart(INPUT);
    const at = (value: number): number => ticks[0].at + ((value - ticks[0].value) * (zero - ticks[0].at)) / -ticks[0].value;
    rows.forEach(({ mark }, r) => {
      const { p05, p50, p95 } = INPUT.rates[r].value;
      expect(mark.from).toBe(mark.to);
      [mark.low, mark.to, mark.high].forEach((place, i) => expect(place).toBeCloseTo(at([p05, p50, p95][i]), 12));
    });
    expect(rows.map(({ label }) => label)).toEqual(['3%', '3.5%', '7%']);
  });

  test('marks the rate that the scenario is set to', () => {
    expect(presentValueChart(INPUT).rows.map(({ note }) => note)).toEqual(['', '', 'chosen here']);
  });
});

describe('the table', () => {
  test('says why each rate is offered, and of what was not read that it was not', () => {
    const { rows, columns } = presentValueTable(INPUT);
    expect(rows.map(({ cells }) => cells.length)).toEqual([columns.length, columns.length, columns.length]);
    const reasons = rows.map(({ cells }) => cells.at(-1) ?? '');
    expect(reasons.map((reason) => /not read/.test(reason))).toEqual([true, false, true]);
    expect(reasons[1]).toContain('Boardman, Moore and Vining 2010');
    expect(reasons[2]).toMatch(/; chosen here$/);
  });

  test('gives how often it is above zero with its error', () => {
    expect(presentValueTable(INPUT).rows[0].cells[3]).toMatch(/^25 of.100 futures \(±8.points\)$/);
  });

  test('gains two columns beside scenario A', () => {
    const against = { mean: 50, low: 20, high: 80, count: 60 };
    const compared = presentValueTable({ ...INPUT, rates: INPUT.rates.map((rate) => ({ ...rate, against })) });
    expect(compared.columns).toHaveLength(presentValueTable(INPUT).columns.length + 2);
    expect(compared.rows[0].cells.slice(4, 6)).toEqual(['+$50M', '+$20M to +$80M']);
  });
});

describe('the sentence', () => {
  test('speaks of the chosen rate and of how far the ends are apart', () => {
    const sentence = presentValueSentence(INPUT).replaceAll('\u00a0', ' ');
    expect(sentence).toContain('At 7% a year, net present value to March 2028 has a median of −$900 million (−$1 billion to −$700 million');
    expect(sentence).toContain(
      'The median is −$200 million (−$300 million to $0) at 3% and −$900 million (−$1 billion to −$700 million) at 7%.',
    );
  });

  test('says that there is nothing to value where nothing was spent, and gives no odds of it', () => {
    const rates = INPUT.rates.map((rate) => ({ ...rate, value: { p05: 0, p50: 0, p95: 0 } }));
    expect(presentValueSentence({ ...INPUT, rates })).toBe(
      'By March 2028 no project here has spent anything: there is nothing to value yet.',
    );
    expect(presentValueTable({ ...INPUT, rates }).rows.map(({ cells }) => cells[3])).toEqual(['–', '–', '–']);
  });

  test('of a single rate names no ends', () => {
    expect(presentValueSentence({ ...INPUT, rates: [INPUT.rates[0]] })).not.toContain('It is');
  });

  test('is never certain of what no future showed', () => {
    const rates = INPUT.rates.map((rate) => ({ ...rate, positive: oddsOf(0, 60) }));
    expect(presentValueSentence({ ...INPUT, rates })).toContain('in 0 of\u00a0100 futures (95% sure: below 5%)');
  });
});
