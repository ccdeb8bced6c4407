import { describe, expect, test } from 'vitest';
import { regretCells, regretSentence, type RegretInput } from '../../src/charts/regret-table.ts';
import type { RobustRow } from '../../src/experiment/robustness/readings.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { estimate, robustness, robustRow } from './robustness-example.ts';

const words = MESSAGES.en.robustness;

describe('the table of regret', () => {
  const input = (
    rows: readonly RobustRow[],
    over: Partial<RegretInput['reading']> = {},
    conditions: readonly string[] = [],
  ): RegretInput => ({
    language: 'en',
    words: words.regret,
    letters: ['A', 'B', 'C'],
    reading: robustness(rows, over),
    played: 200,
    conditions,
  });
  const target = { outcome: 'additionalGdp', level: 100, quarter: 40 } as const;

  test('has value, best, three regrets and the conditions; the least of each is marked', () => {
    const rows = [robustRow({ mean: 100, most: 900 }), robustRow({ mean: 300, most: 700 })];
    const one = input(rows, { conditions: [target, target] }, ['first', 'second']);
    const cells = regretCells(one, 0);
    expect(cells.map(({ column }) => column)).toEqual([
      ...[words.regret.median, words.regret.best, words.regret.mean, words.regret.ninth, words.regret.most],
      ...['first', 'second', words.regret.all],
    ]);
    expect(cells[2]).toMatchObject({ text: '$100M', least: true });
    expect(cells[4]).toMatchObject({ text: '$900M', least: false });
    expect(regretCells(one, 1)[4]).toMatchObject({ text: '$700M', least: true });
  });

  /** A row with its mean regret, how wide its interval is to either side, and what nine futures of ten do not exceed. */
  const regretted = (mean: number, half: number, ninth: number, most = 1000): RobustRow => ({
    ...robustRow({}),
    regret: { mean: estimate(mean, mean - half, mean + half), ninth, most },
  });

  test('says whether the mean and nine futures of ten agree', () => {
    const apart = [regretted(100, 10, 800), regretted(300, 10, 500)];
    expect(regretSentence(input(apart))).toMatch(/disagree: A .*\$100M, B: \$300M.*B .*\$500M at most, A: \$800M/);
    const agreeing = [regretted(100, 10, 500), regretted(300, 10, 800)];
    expect(regretSentence(input(agreeing))).toBe(
      'A is regretted least by both measures: $100M on average, $500M at most in nine futures of ten.',
    );
  });

  test('takes means within their intervals for no conflict', () => {
    const near = [regretted(100, 150, 800), regretted(200, 150, 500)];
    const text = regretSentence(input(near));
    expect(text).toMatch(/cannot be told apart between A and B; .* B is regretted least \(\$500M at most, A: \$800M\)/);
    expect(text).not.toContain('disagree');
    const three = [regretted(100, 150, 500), regretted(200, 150, 800), regretted(900, 10, 900)];
    expect(regretSentence(input(three))).toMatch(/^A is regretted least by both .* the intervals of A and B overlap\.$/);
  });

  test('says of the largest regret that it is one future, and calls it no conflict', () => {
    const rows = [regretted(100, 10, 500, 20_700), regretted(300, 10, 800, 19_100)];
    const text = regretSentence(input(rows, { leastRegret: 1 }));
    expect(text).toMatch(
      /^A is regretted least by both .* smaller with B \(\$19.1B\) than with A \(\$20.7B\), but that is a single future/,
    );
    expect(regretSentence(input(rows, { leastRegret: 0 }))).not.toContain('single');
  });

  test('says that no scenario ever meets the conditions, and which of them is never met', () => {
    const row = { ...robustRow({ all: 0 }), satisfies: [estimate(0.3), estimate(0)] };
    const text = regretSentence(input([row, row], { conditions: [target, target] }, ['first', 'second']));
    expect(text).toContain('No scenario meets all conditions in any of 200 futures. Never met by any: second.');
    const one = regretSentence(input([row, row], { conditions: [target] }, ['first']));
    expect(one).toMatch(/No scenario meets the condition in any of 200 futures\.$/);
  });

  test('marks none as the best where all are alike', () => {
    const rows = [robustRow({ mean: 100 }), robustRow({ mean: 100 })];
    const cells = regretCells(input(rows, { conditions: [target] }, ['first']), 0);
    expect(cells.some(({ least }) => least)).toBe(false);
  });

  test('says of scenarios that fare alike that none is regretted more', () => {
    const [same, other] = [robustRow({ mean: 0, most: 0 }), robustRow({ mean: 0, most: 1 })];
    expect(regretSentence(input([same, same]))).toBe(words.regret.alike);
    expect(regretSentence(input([same, other]))).not.toBe(words.regret.alike);
  });

  test('names who meets the conditions most often, unless all do alike or none counts', () => {
    const rows = [robustRow({ all: 0.2 }), robustRow({ all: 0.7 })];
    expect(regretSentence(input(rows, { conditions: [target], mostSatisfying: 1 }))).toMatch(
      /B meets the conditions most often, in 140 of\u00a0200/,
    );
    expect(regretSentence(input([rows[0], rows[0]], { conditions: [target] }))).toContain('equally often');
    expect(regretSentence(input(rows, { mostSatisfying: 1 }))).not.toContain('conditions');
  });

  test('of one scenario alone has no regret', () => {
    const one = input([robustRow({})], { conditions: [target] }, ['first']);
    expect(regretCells(one, 0).map(({ column }) => column)).toEqual([words.regret.median, 'first']);
    expect(regretSentence(one)).toBe(words.regret.alone);
  });

  test('no regret of a ratio or of a share is a number, not a dash', () => {
    const none = robustRow({ mean: 0, most: 0 });
    const of = (outcome: 'deadweightShare' | 'additionalRdPerFederal' | 'costPerAdditionalJobYear') =>
      regretCells(input([none, none], { outcome }), 0)[4]?.text;
    expect([of('deadweightShare'), of('additionalRdPerFederal'), of('costPerAdditionalJobYear')]).toEqual(['0\u00a0points', '0.00', '$0']);
  });

  test('best in a share of futures with its interval', () => {
    const rows = [{ ...robustRow({}), best: estimate(0.5, 0.4, 0.6) }, robustRow({})];
    expect(regretCells(input(rows), 0)[1]).toMatchObject({ text: '100 of\u00a0200 futures', beneath: '(40% to 60%)' });
  });
});
