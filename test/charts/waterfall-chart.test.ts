/** The waterfall's bars hang together, its table holds the same numbers, its sentence says them. */
import { describe, expect, test } from 'vitest';
import { stepTerm, waterfallChart, type WaterfallInput } from '../../src/charts/waterfall-chart.ts';
import { waterfallSentence, waterfallTable } from '../../src/charts/waterfall-words.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { WATERFALL_STEPS, type Difference, type WaterfallStep } from '../../src/experiment/net-effects.ts';

/** Means that add up: 1,000 gross, of which 400 stay. */
const MEANS: Readonly<Record<WaterfallStep, number>> = {
  gross: 1000,
  deadweight: -500,
  leakage: -50,
  displacement: -150,
  crowding: -20,
  substitution: -30,
  spillover: 150,
  additional: 400,
};

function inputOf(change: Partial<WaterfallInput> = {}, means = MEANS): WaterfallInput {
  const around = (mean: number) => ({ mean, p05: 0.9 * mean, p95: 1.2 * mean });
  return {
    measure: 'gdp',
    when: 'March 2028',
    language: 'en',
    words: MESSAGES[change.language ?? 'en'].effects,
    steps: Object.fromEntries(WATERFALL_STEPS.map((step) => [step, around(means[step])])) as WaterfallInput['steps'],
    shares: { leakage: { mean: 0.1, p05: 0.1, p95: 0.1 }, displacement: { mean: 0.44, p05: 0.23, p95: 0.68 } },
    against: null,
    ...change,
  };
}

const DIFFERENCES = Object.fromEntries(
  WATERFALL_STEPS.map((step, s): [string, Difference] => [step, { mean: s - 3, low: s - 4, high: s - 2, count: 60 }]),
) as Record<WaterfallStep, Difference>;

describe('the bars', () => {
  const chart = waterfallChart(inputOf());
  const mark = (step: WaterfallStep) => chart.rows[WATERFALL_STEPS.indexOf(step)].mark;

  test('stand in the order of the waterfall, each starting where the one before ended', () => {
    expect(chart.rows.map(({ key }) => key)).toEqual(WATERFALL_STEPS);
    const between = WATERFALL_STEPS.slice(1, -1);
    between.forEach((step, s) => expect(mark(step).from).toBeCloseTo(mark(WATERFALL_STEPS[s]).to, 12));
  });

  test('of gross and additional stand on zero, and the last step ends where additional does', () => {
    expect([mark('gross').from, mark('additional').from]).toEqual([chart.zero, chart.zero]);
    expect(mark('spillover').to).toBeCloseTo(mark('additional').to, 12);
    expect(mark('additional').to).toBeCloseTo(0.4 * mark('gross').to, 12);
  });

  test('are told apart by kind and sign: totals bare, losses with a minus, gains with a plus', () => {
    expect(chart.rows.map(({ kind }) => kind)).toEqual(['total', 'loss', 'loss', 'loss', 'loss', 'loss', 'gain', 'total']);
    expect(chart.rows.map(({ value }) => value[0])).toEqual(['$', '−', '−', '−', '−', '−', '+', '$']);
  });

  test('carry their ranges where they end: from 90 % to 120 % of their own length', () => {
    const { from, to, low, high } = mark('displacement');
    expect(low - from).toBeCloseTo(0.9 * (to - from), 12);
    expect(high - from).toBeCloseTo(1.2 * (to - from), 12);
  });

  test('stay within the chart, also where more is displaced than was caused', () => {
    const less = waterfallChart(inputOf({}, { ...MEANS, gross: 100, deadweight: -300, additional: -300 }));
    const places = less.rows.flatMap(({ mark: { from, to, low, high } }) => [from, to, low, high]);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(1);
    expect(less.zero).toBeGreaterThan(0);
  });

  test('say which share is assumed, with its range only where it is drawn', () => {
    const notes = Object.fromEntries(chart.rows.map(({ key, note }) => [key, note]));
    expect(notes).toMatchObject({
      gross: '',
      deadweight: 'part of the gross',
      leakage: '10%, assumed',
      displacement: '44% (23% to 68%), assumed',
      crowding: '',
    });
  });
});

describe('beside scenario A', () => {
  test('each row has its own difference and interval', () => {
    const { rows } = waterfallChart(inputOf({ against: DIFFERENCES }));
    expect(rows[0].difference).toEqual(['−$3M', '−$4M to −$2M']);
    expect(rows[7].difference).toEqual(['+$4M', '+$3M to +$5M']);
    expect(waterfallChart(inputOf()).rows.every(({ difference }) => difference === null)).toBe(true);
  });
});

describe('the table', () => {
  test('has a cell under every heading, the words of the chart, and says what each step is', () => {
    for (const against of [null, DIFFERENCES]) {
      const input = inputOf({ against });
      const { columns, rows } = waterfallTable(input);
      expect(rows.map(({ cells }) => cells.length)).toEqual(WATERFALL_STEPS.map(() => columns.length));
      waterfallChart(input).rows.forEach(({ value, range }, r) => expect(rows[r].cells.slice(1, 3)).toEqual([value, range]));
      rows.forEach(({ cells }, r) => expect(cells.at(-1)).toBe(stepTerm(WATERFALL_STEPS[r], inputOf()).what));
    }
  });

  test('is in the language of the page', () => {
    expect(waterfallTable(inputOf({ language: 'fr', when: 'mars 2028' })).caption).toBe('Du brut à l’additionnel, PIB, mars 2028');
  });
});

describe('the sentence', () => {
  test('takes the means apart so that a reader can add them up: 1,000 − 500 − 250 + 150 = 400', () => {
    expect(waterfallSentence(inputOf())).toBe(
      'By March 2028 funded projects bring $1\u00a0billion on average ($900\u00a0million to $1.2\u00a0billion in nine futures of ten), of which $500\u00a0million is deadweight; leakage, displacement, crowding and substitution take $250\u00a0million; spillovers add $150\u00a0million. What is additional comes to $400\u00a0million ($360 to $480\u00a0million in nine futures of ten), 40% of the gross.',
    );
  });

  test('counts job-years where they are asked for, in French as well', () => {
    expect(waterfallSentence(inputOf({ measure: 'jobYears' }))).toContain('bring 1,000 job-years on average (900 to 1,200 in nine');
    const french = waterfallSentence(inputOf({ measure: 'jobYears', language: 'fr', when: 'mars 2028' }));
    expect(french).toContain('apportent en moyenne 1\u00a0000 années-emplois (900 à 1\u00a0200 dans neuf futurs sur dix)');
    expect(french).toContain('soit 40\u00a0% du brut.');
  });

  test('says so where nothing was spent, and gives no share of nothing', () => {
    const none = Object.fromEntries(WATERFALL_STEPS.map((step) => [step, 0])) as typeof MEANS;
    expect(waterfallSentence(inputOf({}, none))).toBe('By March 2028 no project here has spent anything: there is nothing to take apart.');
    const spilt = waterfallSentence(inputOf({}, { ...none, spillover: 5, additional: 5 }));
    expect(spilt).toContain('spillovers add $5\u00a0million');
    expect(spilt).not.toContain('of the gross');
  });

  test('says so where next to nothing was brought', () => {
    const early = { ...MEANS, gross: 2, deadweight: -1, spillover: -0.005, additional: -0.2 };
    expect(waterfallSentence(inputOf({}, early))).toMatch(
      /next to nothing yet \(\$2\u00a0million gross and −\$200,000 additional on average\)/,
    );
  });

  test('has words that fit amounts of the other sign, and no negative share', () => {
    const turned = { ...MEANS, leakage: 100, displacement: 160, spillover: -5, additional: -15 };
    const sentence = waterfallSentence(inputOf({}, turned));
    expect(sentence).toContain('substitution add $210\u00a0million; spillovers take $5\u00a0million.');
    expect(sentence).not.toMatch(/(take|add) −|of the gross/);
  });
});
