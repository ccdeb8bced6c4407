/** The table and the sentence of a fan chart say what the chart shows. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fanChart } from '../../src/charts/fan-chart.ts';
import { fanSentence } from '../../src/charts/fan-sentence.ts';
import { fanTable, tableQuarters } from '../../src/charts/fan-table.ts';
import { count } from '../../src/i18n/format.ts';
import { banded, few, jobYears, straight } from './fan-example.ts';

const S = '\u00a0';

describe('sentences', () => {
  test('the median, its range, the world without the programme and the odds are said in one sentence', () => {
    expect(fanSentence(jobYears())).toBe(
      'By March 2028 the median is 70,000 cumulative job-years, gross and total (42,000 to 105,000 in nine futures of ten); ' +
        'without the programme the same projects would give 36,000; ' +
        `the target of 50,000 is reached in 99 of${S}100 futures (±1${S}point).`,
    );
  });

  test('French says the same in its own form', () => {
    expect(fanSentence(jobYears({ language: 'fr' }))).toBe(
      `En mars 2028, la médiane est de 70${S}000 années-emplois cumulées, brutes et totales (42${S}000 à 105${S}000 dans neuf futurs sur dix); ` +
        `sans programme, les mêmes projets donneraient 36${S}000; ` +
        `la cible de 50${S}000 est atteinte dans 99 futurs sur${S}100 (±${S}1${S}point).`,
    );
  });

  test('money is written out, in dollars of cumulative GDP', () => {
    const gdp = jobYears({
      outcome: 'grossGdp',
      unit: 'CAD M',
      series: [banded('A', 6400, true)],
      counterfactual: null,
      targets: [{ quarter: 40, level: 50_000, label: '', odds: { probability: 0, standardError: 0, futures: 200 } }],
    });
    expect(fanSentence(gdp)).toBe(
      `By March 2028 the median is $6.4${S}billion of cumulative GDP, gross and total ($3.84 to $9.60${S}billion in nine futures of ten); ` +
        `the target of $50${S}billion is reached in 0 of${S}100 futures (95% sure: below 1.5%).`,
    );
    expect(fanSentence({ ...gdp, language: 'fr' })).toContain(`6,4${S}milliards de dollars de PIB cumulé, brut et total`);
  });

  test('the world without the programme has its range, in the sentence and in the table', () => {
    const input = jobYears({ counterfactualRange: { low: straight(20_000), high: straight(50_000) } });
    expect(fanSentence(input)).toContain('the same projects would give 36,000 (20,000 to 50,000);');
    const { columns, rows } = fanTable(input);
    expect(columns.slice(-2)).toEqual(['Without the programme, median', 'Without the programme, 5th to 95th percentile']);
    expect(rows.find(({ quarter }) => quarter === 40)?.cells.slice(-2)).toEqual(['36,000', '20,000 to 50,000']);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  });

  test('the median under the default assumptions stands between the world without the programme and the odds', () => {
    const input = jobYears({ reference: straight(55_000) });
    expect(fanSentence(input)).toContain(
      'the same projects would give 36,000; under the default assumptions the median is 55,000; the target of 50,000',
    );
    expect(fanSentence(input, 20)).toContain('under the default assumptions the median is 27,500;');
    expect(fanSentence({ ...input, language: 'fr' })).toContain(`; sous les hypothèses par défaut, la médiane est de 55${S}000; `);
    for (const none of [jobYears(), jobYears({ reference: null })]) expect(fanSentence(none)).not.toContain('default');
  });

  test('where every future agrees there is no range, and French counts nothing in the singular', () => {
    const nothing = jobYears({ series: [banded('A', 0, true)], counterfactual: null, targets: [] });
    expect(fanSentence(nothing)).toBe('By March 2028 the median is 0 cumulative job-years, gross and total.');
    expect(fanSentence({ ...nothing, language: 'fr' })).toBe('En mars 2028, la médiane est de 0 année-emploi cumulée, brute et totale.');
    const two = jobYears({ series: [banded('A', 2, true)], language: 'fr' });
    expect(fanSentence(two)).toContain('2 années-emplois cumulées, brutes et totales');
  });

  test('under twenty futures the sentence says how few they are and speaks of no band', () => {
    const sentence = fanSentence(jobYears({ series: [few('A', [58_000, 64_000, 85_000])], targets: [] }));
    expect(sentence).toBe(
      'Only 3 futures so far, too few for a band: by March 2028 the middle one gives 64,000 cumulative job-years, gross and total ' +
        '(58,000 to 85,000 in all of them); without the programme the same projects would give 36,000.',
    );
    expect(sentence).not.toContain('nine futures');
    expect(fanSentence(jobYears({ series: [few('A', [58_000])], language: 'fr' }))).toMatch(/^Seulement 1 futur jusqu’ici, trop peu pour/);
    expect(fanSentence(jobYears({ series: [few('A', [1, 2])], language: 'fr' }))).toMatch(/trop peu nombreux pour une bande/);
  });

  test('before any future there is nothing to say', () => {
    expect(fanSentence(jobYears({ series: [few('A', [])] }))).toBe('No future has been simulated yet.');
    expect(fanSentence(jobYears({ series: [] }))).toBe('No future has been simulated yet.');
  });

  test('a target of another date names it', () => {
    const input = jobYears();
    const early = { ...input.targets[0]!, quarter: 20, level: 15_000 };
    // Alone it decides the date at which everything is read; beside one of another date it names its own.
    expect(fanSentence(jobYears({ targets: [early] }))).toMatch(/^By March 2023 .* the target of 15,000 is reached in 99/);
    expect(fanSentence(jobYears({ targets: [early, input.targets[0]!] }))).toContain('the target of 15,000 is reached by March 2023 in 99');
  });

  test('it speaks of the scenario on the screen, with the numbers that the chart draws', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 900_000 }), fc.integer({ min: 1000, max: 900_000 }), (a, b) => {
        const input = jobYears({ series: [banded('A', a, false), banded('B', b, true)], counterfactual: straight(a / 2) });
        const drawn = fanChart(input).data.datasets.find(({ role, letter }) => role === 'median' && letter === 'B')?.data[40]?.y ?? NaN;
        expect(fanSentence(input)).toContain(`the median is ${count(drawn, 'en')} cumulative`);
      }),
    );
  });
});

describe('tables', () => {
  test('there is a row for every fourth quarter, the horizon and the last one', () => {
    expect(tableQuarters(44)).toEqual([0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44]);
    expect(tableQuarters(42).slice(-2)).toEqual([40, 42]);
    expect(tableQuarters(1)).toEqual([0, 1]);
  });

  test('every row has a cell for every column, and the numbers of the chart', () => {
    const table = fanTable(jobYears({ series: [banded('A', 70_000, true), few('B', [10_000, 20_000])] }));
    expect(table.columns).toEqual([
      'A, median',
      'A, 5th to 95th percentile',
      'A, 25th to 75th percentile',
      'B, median',
      'B, lowest to highest',
      'Without the programme, median',
    ]);
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
    expect(table.rows.find(({ quarter }) => quarter === 40)).toEqual({
      quarter: 40,
      date: 'Mar 2028',
      cells: ['70,000', '42,000 to 105,000', '56,000 to 84,000', '15,000', '10,000 to 20,000', '36,000'],
    });
  });

  test('the default assumptions have the last column, and none where no assumption was changed', () => {
    const { columns, rows } = fanTable(jobYears({ reference: straight(55_000) }));
    expect(columns.slice(-2)).toEqual(['Without the programme, median', 'Under the default assumptions, median']);
    expect(rows.find(({ quarter }) => quarter === 20)?.cells.slice(-2)).toEqual(['18,000', '27,500']);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    expect(fanTable(jobYears({ reference: straight(1), language: 'fr' })).columns.at(-1)).toBe('Sous les hypothèses par défaut, médiane');
    expect(fanTable(jobYears({ reference: null }))).toEqual(fanTable(jobYears()));
    expect(fanTable(jobYears()).columns.join()).not.toContain('default');
  });

  test('the caption names what is shown, in the reader’s language', () => {
    expect(fanTable(jobYears()).caption).toBe('Gross job-years (cumulative, total)');
    expect(fanTable(jobYears({ language: 'fr' })).columns[1]).toBe('A, 5e au 95e centile');
  });

  test('a scenario without futures has dashes, and no column is lost', () => {
    const { columns, rows } = fanTable(jobYears({ series: [few('A', [])], counterfactual: null }));
    expect(columns).toHaveLength(2);
    expect(rows[3]?.cells).toEqual(['–', '–']);
  });
});
