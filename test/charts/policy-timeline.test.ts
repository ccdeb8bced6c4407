/** The picture of policies over time, its table and its sentences: worked cases, laid out on a round number of pixels. */
import { describe, expect, test } from 'vitest';
import { LIGHT_PALETTE, DASHES, SERIES_LETTERS } from '../../src/charts/palette.ts';
import { horizonOf, type PolicySeries } from '../../src/charts/policy-input.ts';
import { roughWidth } from '../../src/charts/policy-lanes.ts';
import { linesCoincide, policyPicture } from '../../src/charts/policy-timeline.ts';
import { laneTexts, policyReadout, policySentence, policyTable } from '../../src/charts/policy-timeline-words.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import type { Language } from '../../src/i18n/language.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import type { Policy } from '../../src/model/policy.ts';
import { policyCourse } from '../../src/stores/policy-timeline.ts';

const HORIZON = 44;
/** Ten pixels a quarter between the margins. */
const WIDTH = 48 + 10 * HORIZON + 24;
const at = (quarter: number): number => 48 + 10 * quarter;

function words(language: Language) {
  return { language, text: MESSAGES[language].inputs.timeline };
}

function seriesOf(...policies: readonly Partial<Policy>[]): readonly PolicySeries[] {
  return policies.map((policy, i) => {
    const scenario: Scenario = { ...DEFAULT_SCENARIO, policy: { ...DEFAULT_SCENARIO.policy, ...policy } };
    return { ...policyCourse(scenario), letter: SERIES_LETTERS[i]!, label: `Scenario ${i + 1}` };
  });
}

function drawn(series: readonly PolicySeries[], width = WIDTH, language: Language = 'en') {
  const texts = series.map((one) => laneTexts(one, horizonOf(series), words(language)));
  return policyPicture({ series, texts, language, palette: LIGHT_PALETTE }, width);
}

function laneOf(policy: Partial<Policy>, width = WIDTH) {
  return drawn(seriesOf(policy), width).lanes[0]!;
}

const written = (policy: Partial<Policy>, width = WIDTH): string[] => laneOf(policy, width).texts.map(({ text }) => text);
/** The corners of a step line. */
const steps = (path: string): string[] => path.split(/(?=[MVH])/);

describe('the money of policies', () => {
  test('is a line that rises where there is money first, steps from year to year and falls where it ends', () => {
    const [line] = drawn(seriesOf({ schedule: [0, 3, 3, 0, 6, 0, 0, 0, 0, 0] })).lines;
    const { zero, top } = drawn(seriesOf({}));
    const corners = steps(line!.path);
    expect(corners[0]).toBe(`M${at(4)},${zero}`);
    expect(corners.filter((corner) => corner.startsWith('H'))).toEqual([`H${at(8)}`, `H${at(12)}`, `H${at(16)}`, `H${at(20)}`]);
    const heights = corners.filter((corner) => corner.startsWith('V')).map((corner) => zero - Number(corner.slice(1)));
    expect(heights[0]).toBe(heights[1]);
    // Weights of 3, 3, 0 and 6; places are rounded to a tenth of a pixel.
    expect(heights[3]).toBeCloseTo(2 * heights[0]!, 0);
    expect([heights[2], heights[4]]).toEqual([0, 0]);
    expect(Math.max(...heights)).toBeLessThanOrEqual(zero - top);
  });

  test('has one scale for all, so that twice the budget is drawn twice as high', () => {
    const [once, twice] = drawn(seriesOf({ budget: 1000 }, { budget: 2000 })).lines;
    const { zero } = drawn(seriesOf({}));
    const highest = (path: string): number => zero - Math.min(...[...path.matchAll(/V([\d.]+)/g)].map(([, y]) => Number(y)));
    expect(highest(twice!.path)).toBeCloseTo(2 * highest(once!.path), 0);
  });

  test('has its letters where the lines end: side by side where lines coincide, else none over another', () => {
    const series = seriesOf({}, { matchRatio: 1 }, { budget: 1100 }, { budget: 600 }, { stopAtQuarter: 20 });
    const { ends, zero, top } = drawn(series);
    const of = (letter: string) => ends.find((end) => end.letter === letter)!;
    expect([of('A').x, of('E').x]).toEqual([at(40) + 7, at(20) + 7]);
    expect([of('B').y, of('B').x > of('A').x]).toEqual([of('A').y, true]);
    const heights = ['A', 'C', 'D'].map((letter) => of(letter).y);
    expect(heights[1]! - heights[0]!).toBeGreaterThanOrEqual(13);
    expect(heights[2]! - heights[1]!).toBeGreaterThanOrEqual(13);
    for (const { y } of ends) expect(y > top && y < zero).toBe(true);
    // On a phone two letters have no room beside one another where the picture ends.
    const late = seriesOf({ startAtQuarter: 4, stopAtQuarter: 44 }, { startAtQuarter: 4, stopAtQuarter: 44, minSme: 3 });
    for (const width of [342, 900]) for (const { x } of drawn(late, width).ends) expect(x + 9).toBeLessThanOrEqual(width);
  });

  test('keeps the dashes of a scenario, unless it coincides with another: then each has its turn', () => {
    const series = seriesOf({}, { budget: 900 }, { matchRatio: 3 });
    const { lines } = drawn(series);
    const of = (letter: string) => lines.find((line) => line.letter === letter)!;
    expect(of('B').dash).toBe(DASHES.B.join(' '));
    expect([of('A').dash, of('C').dash, of('A').offset, of('C').offset]).toEqual(['7 7', '7 7', 0, 7]);
    expect([linesCoincide(series), linesCoincide(series.slice(0, 2)), linesCoincide(seriesOf({ budget: 0 }, { budget: 0 }))]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('of no programme is no line and no letter', () => {
    const { lines, ends, lanes } = drawn(seriesOf({ budget: 0 }));
    expect([lines, ends]).toEqual([[], []]);
    expect(lanes[0]?.texts.map(({ text }) => text)).toEqual(['no programme']);
    expect([lanes[0]?.start, lanes[0]?.end, lanes[0]?.bars]).toEqual([null, null, []]);
  });

  test('names as many fiscal years as there is room for, none beyond the frame', () => {
    const names = (width: number, language: Language) => drawn(seriesOf({}), width, language).years.flatMap(({ label }) => label || []);
    expect(names(900, 'en')).toHaveLength(11);
    expect(names(342, 'en')).toEqual(['2018–19', '2020–21', '2022–23', '2024–25', '2026–27', '2028–29']);
    expect(names(342, 'fr').length).toBeLessThan(6);
    for (const width of [280, 342, 512, 900]) {
      for (const { left, right, label } of drawn(seriesOf({}), width, 'fr').years) {
        expect((left + right) / 2 + roughWidth(label) / 2).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe('the lane of a programme', () => {
  test('as published has two bars of five years between a flag and an open square, and its rules once over both', () => {
    const lane = laneOf({});
    expect(lane.bars.map(({ left, right }) => [left, right])).toEqual([
      [at(0), at(20)],
      [at(20), at(40)],
    ]);
    expect([lane.start, lane.end, lane.stopped, lane.goesOn, lane.waitsTo]).toEqual([at(0), at(40), false, false, null]);
    expect(written({})).toEqual(['match 1.63 as realised, at least 2 partners']);
    expect(lane.period.text).toBe('Apr 2018 to Mar 2028');
  });

  test('that starts eight quarters late waits to its flag, has everything two years later and goes on where the picture ends', () => {
    const lane = laneOf({ startAtQuarter: 8, stopAtQuarter: 48 });
    expect(lane.waitsTo).toBe(at(8));
    expect(lane.bars.map(({ left, right }) => [left, right])).toEqual([
      [at(8), at(28)],
      [at(28), at(44)],
    ]);
    expect([lane.start, lane.end, lane.goesOn]).toEqual([at(8), null, true]);
    expect(written({ startAtQuarter: 20, stopAtQuarter: 60 })[0]).toBe('20 quarters later');
  });

  test('that starts after the picture says when, and has neither bar nor mark', () => {
    const [late] = seriesOf({ startAtQuarter: 40, stopAtQuarter: 60 });
    const lane = drawn([{ ...late!, years: late!.years.slice(0, 9) }]).lanes[0]!;
    expect([lane.bars, lane.start, lane.end, lane.goesOn, lane.wedge]).toEqual([[], null, null, false, '']);
    expect(lane.texts.map(({ text }) => text)).toEqual(['starts in Mar 2028, after the years shown']);
  });

  test('that is stopped after twenty quarters ends there with a filled square', () => {
    const lane = laneOf({ stopAtQuarter: 20 });
    expect([lane.bars.length, lane.end, lane.stopped]).toEqual([1, at(20), true]);
  });

  test('with a second tranche of its own rules says both, each in its bar', () => {
    const own = { trancheRules: 'own', matchRatio: 1, secondMatch: 3, secondMinPartners: 4 } as const;
    const { texts } = laneOf(own, 900);
    expect(texts.map(({ text, x }) => [text, x > laneOf(own, 900).bars[1]!.left])).toEqual([
      ['match 1.00, at least 2 partners', false],
      ['match 3.00, at least 4 partners', true],
    ]);
    expect(laneOf({ ...own, secondBudget: 0 }).bars.map(({ empty }) => empty)).toEqual([false, true]);
    expect(written({ ...own, secondBudget: 0 })).toContain('no money');
  });

  test('that tapers has a wedge cut out of its bars, half their height at its end for a taper of a half', () => {
    const { wedge, top, bottom } = laneOf({ taper: 0.5 });
    expect(wedge).toBe(`${at(0)},${top} ${at(40)},${top} ${at(40)},${(top + bottom) / 2}`);
    expect(written({ taper: 0.5 })).toContain('−50%');
    // Where the picture ends halfway, half of the taper is seen.
    const late = laneOf({ taper: 0.5, startAtQuarter: 24, stopAtQuarter: 60 });
    expect(late.wedge.split(' ').at(-1)).toBe(`${at(44)},${late.top + (20 * 0.5 * 20) / 36}`);
    expect(laneOf({}).wedge).toBe('');
  });

  test('without projects is hatched and says what services take', () => {
    expect(laneOf({ projects: 'off', brokerage: 0.3 }).hatched).toBe(true);
    expect(written({ projects: 'off', brokerage: 0.3 })).toEqual(['services only, 30% of the money']);
  });

  test('shortens its rules where its bars are narrow, and leaves out what has no room', () => {
    const own = { trancheRules: 'own', secondMinPartners: 4, secondMatch: 2.5 } as const;
    expect(written(own, 342)).toEqual(['match 1.63', 'match 2.50']);
    for (const width of [280, 342, 512, 900]) {
      for (const { x, text, anchor } of laneOf({ ...own, taper: 0.4 }, width).texts) {
        expect(anchor === 'end' ? x : x + roughWidth(text)).toBeLessThanOrEqual(width);
      }
    }
  });

  test('cuts a title that would run into its dates', () => {
    const [one] = seriesOf({});
    const { title, period } = drawn([{ ...one!, label: 'A very long title of a scenario that nobody would ever give it' }], 342).lanes[0]!;
    expect(title.text).toMatch(/^A very long.*…$/);
    expect(title.x + roughWidth(title.text)).toBeLessThan(period.x - roughWidth(period.text));
  });
});

describe('policies in words', () => {
  const own = { trancheRules: 'own', matchRatio: 1, secondMatch: 3, secondMinPartners: 4, secondBudget: 300 } as const;
  const sentence = (policy: Partial<Policy>, language: Language = 'en'): string =>
    policySentence(seriesOf(policy)[0]!, HORIZON, words(language));

  test('say in a sentence from when to when, with how much, and under which rules', () => {
    expect(sentence({})).toMatch(
      /^runs from April 2018 to March 2028 with \$1\.68.billion of federal money; the largest year is 20\d\d–\d\d \(\$\d+.million\); match 1\.63 as realised, at least 2 partners\.$/,
    );
    expect(sentence({}, 'fr')).toMatch(
      /^court d’avril 2018 à mars 2028 avec 1,68.milliard de dollars d’argent fédéral; la plus grosse année est 20\d\d-20\d\d/,
    );
    expect(sentence(own)).toMatch(/; from March 2023 on, rules of its own: match 3\.00, at least 4 partners, \$300.million\.$/);
  });

  test('say what is unusual: stopped, drawn, tapered, without projects, longer than the picture, none at all', () => {
    expect(sentence({ stopAtQuarter: 20 })).toContain('stopped before its ten years are over');
    const even = sentence({ schedule: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1] });
    expect(even).toContain('spread over the years by hand');
    expect(even).not.toContain('largest');
    expect(sentence({ taper: 0.5 })).toContain('support falls by 50%');
    expect(sentence({ projects: 'off', brokerage: 0.3 })).toContain('services take 30% of the money');
    expect(sentence({ startAtQuarter: 8, stopAtQuarter: 48 })).toContain('it goes on after March 2029');
    expect(sentence({ budget: 0 })).toBe('no programme: no federal money is spent.');
    for (const usual of ['stopped', 'by hand', 'falls', 'goes on']) expect(sentence({})).not.toContain(usual);
  });

  test('say at a year for each scenario its money, its match and what is in force', () => {
    const series = seriesOf(
      { schedule: [0, 1, 1, 1, 1, 1, 1, 1, 1, 2], budget: 1000 },
      { startAtQuarter: 6, matchRatio: 2 },
      { budget: 0 },
    );
    expect(policyReadout(series, 0, words('en'))).toEqual({
      title: '2018–19',
      lines: ['A $0 · match 1.63 · first tranche', 'B not yet', 'C no programme'],
    });
    expect(policyReadout(series, 1, words('en')).lines[1]).toMatch(/^B \$[\d.]+[MB]? · match 2\.00 · first tranche, 2 of 4 quarters$/);
    expect(policyReadout(series, 9, words('en')).lines[0]).toBe('A $200M · match 1.63 · second tranche');
    expect(policyReadout(series, 10, words('fr')).lines).toEqual(['A terminé', 'B terminé', 'C aucun programme']);
  });

  test('fill a table of all fiscal years by all scenarios, the same words as the readout', () => {
    const series = seriesOf({}, own, { projects: 'off', brokerage: 0.3 });
    const { columns, rows } = policyTable(series, words('en'));
    expect(columns).toEqual(['federal money', 'match', 'in force']);
    expect(rows.map(({ year }) => year)).toHaveLength(11);
    expect(rows.every(({ cells }) => cells.length === 3 && cells.every((cell) => cell.length === 3))).toBe(true);
    expect(rows[7]?.cells[1]?.slice(1)).toEqual(['3.00', 'second tranche']);
    expect(rows[7]?.cells[2]?.slice(1)).toEqual(['–', 'second tranche, services only']);
    for (const [year, { cells }] of rows.entries()) {
      policyReadout(series, year, words('en')).lines.forEach((line, s) => expect(line).toContain(cells[s]?.[2]));
    }
  });
});
