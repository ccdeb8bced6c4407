/** The numbers of charts as a file: tidy rows of what is shown, which a spreadsheet reads back and does not run. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberCell, textCell } from '../../src/charts/csv-cell.ts';
import { fanCsv, fanFileName, isoDate } from '../../src/charts/fan-csv.ts';
import type { FanInput, FanLayers } from '../../src/charts/fan-input.ts';
import { withLayers } from '../../src/charts/fan-layers.ts';
import { quarterLabel } from '../../src/i18n/dates.ts';
import { banded, few, jobYears, straight } from './fan-example.ts';

/** Reads RFC 4180 as a spreadsheet does. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

type Row = Readonly<Record<string, string>>;

function rowsOf(changes: Partial<FanInput> = {}, layers: FanLayers = {}): Row[] {
  const [head = [], ...rows] = parse(fanCsv([withLayers(jobYears(changes), layers)]));
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}

const statistics = (rows: readonly Row[]): string[] => [...new Set(rows.map(({ statistic = '' }) => statistic))];

describe('the data of a chart', () => {
  test('begin with the names of their columns', () => {
    expect(parse(fanCsv([jobYears()]))[0]).toEqual(['date', 'quarter', 'place', 'scenario', 'statistic', 'value', 'unit', 'scenario_name', 'place_name', 'outcome']); // prettier-ignore
  });

  test('have one number a row, at every quarter', () => {
    const medians = rowsOf().filter(({ statistic }) => statistic === 'median');
    expect(medians.map(({ quarter }) => Number(quarter))).toEqual(Array.from({ length: 45 }, (_, t) => t));
    expect(medians[40]).toEqual({
      date: '2028-03-31', quarter: '40', place: 'whole', scenario: 'A', statistic: 'median', value: '70000', unit: 'job-years',
      scenario_name: 'Scenario A', place_name: '', outcome: 'grossJobYears',
    }); // prettier-ignore
    expect(medians[1]?.value).toBe('1750');
  });

  test('are those that the chart shows, and no others', () => {
    const all = ['p05', 'p25', 'median', 'p75', 'p95', 'without programme median', 'target', 'published'];
    expect(statistics(rowsOf())).toEqual(all);
    expect(statistics(rowsOf({}, { wide: false, targets: false }))).toEqual(['p25', 'median', 'p75', 'without programme median', 'published']); // prettier-ignore
    const none = { wide: false, narrow: false, median: false, without: false, published: false, targets: false };
    expect(rowsOf({}, none)).toEqual([]);
    expect(statistics(rowsOf({ counterfactualRange: { low: straight(1), high: straight(2) }, reference: straight(3) }))).toEqual(
      expect.arrayContaining(['without programme p05', 'without programme p95', 'default assumptions median']),
    );
  });

  test('of other scenarios are their bands as drawn: no inner one', () => {
    const rows = rowsOf({ series: [banded('A', 70_000, true), banded('B', 60_000, false)] }).filter(({ scenario }) => scenario === 'B');
    expect(statistics(rows)).toEqual(['p05', 'median', 'p95']);
  });

  test('have marks at their own quarter alone, a forecast told from a result', () => {
    const published = [{ quarter: 44, value: 83_000, label: '', forecast: true }];
    const marks = rowsOf({ published }).filter(({ scenario }) => scenario === '');
    expect(marks.map(({ date, statistic, value }) => [date, statistic, value])).toEqual([
      ['2028-03-31', 'target', '50000'],
      ['2029-03-31', 'forecast', '83000'],
    ]);
  });

  test('have single futures by the number of their replicate, where they are drawn', () => {
    const futures = Array.from({ length: 10 }, (_, n) => straight(n + 1));
    const series = [{ ...banded('A', 70_000, true), replicates: futures, numbers: [0, 1, 2, 3, 4, 5, 6, 7, 8, 16] }];
    const rows = rowsOf({ series }, { futures: true }).filter(({ statistic = '' }) => statistic.startsWith('future'));
    expect(statistics(rows)).toHaveLength(10);
    expect(rows.find(({ statistic, quarter }) => statistic === 'future 17' && quarter === '40')?.value).toBe('10');
    expect(statistics(rowsOf({ series })).some((statistic) => statistic.startsWith('future'))).toBe(false);
    // Too few for a band: each is a line of the chart.
    expect(statistics(rowsOf({ series: [few('A', [1, 2])] }))).toEqual(expect.arrayContaining(['future 1', 'future 2']));
  });

  test('of several charts stand in one table, each with its place', () => {
    const places = ['ocean', 'ngen'].map((id) => jobYears({ place: { id, name: id.toUpperCase() } }));
    const rows = parse(fanCsv(places)).slice(1);
    expect([...new Set(rows.map(([, , place, , , , , , name]) => `${place} ${name}`))]).toEqual(['ocean OCEAN', 'ngen NGEN']);
  });

  test('have no row where there is no number', () => {
    expect(fanCsv([jobYears({ counterfactual: new Float64Array(45).fill(NaN) })])).not.toMatch(/NaN|without/);
  });

  test('keep every text of a person a text: quoted where needed, never the start of a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '=', '+', '-', '@', ' ', 'é'), maxLength: 12 }), (label) => {
        const [row] = rowsOf({ series: [{ ...banded('A', 1, true), label }] });
        const read = row?.scenario_name ?? '';
        expect(read).not.toMatch(/^[=+\-@\t\r]/);
        expect([label, `'${label}`]).toContain(read);
      }),
    );
  });
});

describe('cells', () => {
  test('write numbers with a point, without an exponent, and read back as the same number', () => {
    expect([0, 1.5, -0.25, 1e21, 123_456_789.125].map(numberCell)).toEqual([
      '0',
      '1.5',
      '-0.25',
      '1000000000000000000000',
      '123456789.125',
    ]);
    expect(numberCell(NaN)).toBe('');
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => (Math.abs(value) < 1e-5 ? 0 : value)),
        (value) => {
          expect(numberCell(value)).toMatch(/^-?\d+(\.\d+)?$/);
          expect(Number(numberCell(value)) + 0).toBe(value + 0);
        },
      ),
    );
    expect(numberCell(1.25e-7)).toBe('0.000000125');
  });

  test('put an apostrophe before what a spreadsheet would run', () => {
    for (const start of ['=', '+', '-', '@', '\t']) expect(textCell(`${start}1+1`)).toBe(`'${start}1+1`);
    expect(textCell('a, "b"')).toBe('"a, ""b"""');
  });
});

describe('dates and names of files', () => {
  test('are the last days of the quarters that the page names', () => {
    expect([0, 1, 2, 3, 4, 40, 44].map(isoDate)).toEqual(['2018-04-01', '2018-06-30', '2018-09-30', '2018-12-31', '2019-03-31', '2028-03-31', '2029-03-31']); // prettier-ignore
    for (let quarter = 0; quarter <= 60; quarter++) {
      const day = new Date(`${isoDate(quarter)}T00:00:00Z`);
      const named = new Intl.DateTimeFormat('en-CA', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(day);
      expect(named).toBe(quarterLabel(quarter, 'en'));
    }
  });

  test('say outcome and place, and are names on every system', () => {
    expect(fanFileName('grossGdp', 'whole', 'svg')).toBe('fifty-fifty-gross-gdp-whole.svg');
    expect(fanFileName('additionalJobYearsDirect', 'own-3', 'csv')).toBe('fifty-fifty-additional-job-years-direct-own-3.csv');
    expect(fanFileName('projects', 'BC', 'png')).toBe('fifty-fifty-projects-bc.png');
    expect(fanFileName('projects', '../a b', 'png')).toBe('fifty-fifty-projects----a-b.png');
  });
});
