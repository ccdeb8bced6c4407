import { describe, expect, test } from 'vitest';
import {
  contributionChart,
  contributionSentence,
  contributionTable,
  largestFirst,
  type ContributionInput,
} from '../../src/charts/contribution-chart.ts';
import type { Contribution } from '../../src/experiment/contributions.ts';
import { summarise } from '../../src/experiment/statistics.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';

const around = (mean: number, half = 1) => ({ mean, low: mean - half, high: mean + half, count: 50 });
const change = (id: string, mean: number, silent = false): Contribution => ({
  player: { id, differences: [] },
  ...around(mean, silent ? 0 : 1),
  silent,
  alone: around(mean + 2),
  last: around(mean - 2),
});

/** From 100 to 130: +40, −10, and one without effect. */
function input(over: Partial<ContributionInput> = {}): ContributionInput {
  return {
    unit: 'CAD M',
    language: 'en',
    words: MESSAGES.en.why,
    outcome: 'additional GDP',
    when: 'March 2028',
    letters: ['A', 'B'],
    from: summarise(Float64Array.of(100)),
    to: summarise(Float64Array.of(130)),
    contributions: {
      method: 'exact',
      replicates: 50,
      total: around(30),
      players: [change('policy.minSme', -10), change('policy.budget', 40), change('policy.portfolioSharpness', 0, true)],
    },
    nameOf: ({ player }) => ({ name: player.id, change: '1 → 2' }),
    ...over,
  };
}

describe('the picture of contributions', () => {
  test('has the largest first, each starting where the one before ended, and the whole last', () => {
    const { rows, zero } = contributionChart(input());
    expect(rows.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      'policy.budget gain',
      'policy.minSme loss',
      'policy.portfolioSharpness gain',
      'total total',
    ]);
    const [budget, sme, silent, total] = rows.map(({ mark }) => mark);
    expect(budget?.from).toBe(zero);
    expect(sme?.from).toBe(budget?.to);
    expect(silent).toMatchObject({ from: sme?.to, to: sme?.to });
    // What the changes add up to is where the whole difference ends.
    expect(total?.to).toBeCloseTo(silent?.to ?? NaN, 12);
    expect(total?.from).toBe(zero);
  });

  test('says of a change without effect that it has none', () => {
    const row = contributionChart(input()).rows[2];
    expect([row?.value, row?.range]).toEqual([MESSAGES.en.why.noEffect, '']);
  });

  test('orders by size, not by sign', () => {
    expect(largestFirst(input().contributions).map(({ mean }) => mean)).toEqual([40, -10, 0]);
  });
});

describe('the table of contributions', () => {
  test('has as many cells as columns, with what each change does alone and last where that is known', () => {
    const exact = contributionTable(input());
    for (const { cells } of exact.rows) expect(cells).toHaveLength(exact.columns.length);
    expect(exact.rows[0]?.cells.slice(-2)).toEqual(['+$42M', '+$38M']);
    const sampled = contributionTable(input({ contributions: { ...input().contributions, method: 'sampled' } }));
    expect(sampled.columns).toHaveLength(exact.columns.length - 2);
    for (const { cells } of sampled.rows) expect(cells).toHaveLength(sampled.columns.length);
  });

  test('ends with the whole difference', () => {
    expect(contributionTable(input()).rows.at(-1)?.cells.slice(0, 4)).toEqual(['B less A', '', '+$30M', '+$29M to +$31M']);
  });
});

describe('the sentence of contributions', () => {
  test('tells both means, the difference and what makes most of it, in both languages', () => {
    expect(contributionSentence(input())).toBe(
      'By March 2028, additional GDP: B $130M, A $100M (means), a difference of +$30M (+$29M to +$31M); from “policy.budget” (+$40M), against “policy.minSme” (−$10M).',
    );
    const french = contributionSentence(input({ language: 'fr', words: MESSAGES.fr.why, when: 'mars 2028', outcome: 'PIB additionnel' }));
    expect(french).toContain('soit un écart de');
    expect(french.endsWith('.')).toBe(true);
  });

  test('counts those that it does not name, and names none where none has an effect', () => {
    const many = [1, 2, 3, 4, 5].map((mean) => change(`policy.x${mean}`, mean));
    expect(contributionSentence(input({ contributions: { ...input().contributions, players: many } }))).toContain('and 2 more');
    const none = { ...input().contributions, players: [change('policy.budget', 0, true)] };
    expect(contributionSentence(input({ contributions: none }))).not.toContain('; from');
  });
});
