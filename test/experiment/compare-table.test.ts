import { describe, expect, test } from 'vitest';
import { furtherRows, pairingGains, readRows, talliesOf, usualRows } from '../../src/experiment/compare-table.ts';
import { OUTCOMES } from '../../src/model/outcomes.ts';
import { ensembleOf } from './synthetic-ensemble.ts';

/** World 1 has a hundred more of everything, world 2 now more and now less, world 3 the same as world 0. */
const gains = [0, 100, null, 0];
const ensemble = ensembleOf({ replicates: 60, worlds: 4, quarters: 4 }, ({ replicate, world }) => {
  const gain = gains[world] ?? (replicate % 2 === 0 ? 1 : -1);
  return 1000 + replicate + gain;
});

describe('the table of a comparison', () => {
  const rows = readRows(ensemble, 0, ['grossGdp', 'federalCost', 'members'], 4);

  test('has a row for each outcome and a cell for each scenario; the pinned one is compared with nothing', () => {
    expect(rows.map(({ outcome, cells }) => [outcome, cells.length])).toEqual([
      ['grossGdp', 4],
      ['federalCost', 4],
      ['members', 4],
    ]);
    expect(rows[0]?.cells.map(({ against }) => against === null)).toEqual([true, false, false, false]);
  });

  test('gives paired differences, never a verdict that luck alone could make', () => {
    const verdicts = rows[0]?.cells.map(({ against }) => against?.comparison.verdict);
    expect(verdicts).toEqual([undefined, 'better', 'cannot-tell', 'identical']);
    expect(rows[0]?.cells[1]?.against?.comparison).toMatchObject({ meanDifference: 100, low: 100, high: 100, shareWon: 1 });
  });

  test('knows that less of a cost is better', () => {
    expect(rows[1]?.cells[1]?.against?.comparison.verdict).toBe('worse');
  });

  test('has lights: enough for a verdict, more or too many where there is none', () => {
    expect(rows[0]?.cells.map(({ against }) => against?.enough.light)).toEqual([undefined, 'enough', 'more', 'enough']);
  });

  test('compares with whoever is pinned', () => {
    const [row] = readRows(ensemble, 1, ['grossGdp'], 4);
    expect(row?.cells.map(({ against }) => against?.comparison.meanDifference ?? null)).toEqual([-100, null, -100, -100]);
  });

  test('has one scale for a row, which holds zero', () => {
    expect(rows[0]?.low).toBe(0);
    expect(rows[0]?.high).toBeGreaterThan(1100);
  });

  test('is empty before the first future', () => {
    expect(readRows({ ...ensemble, recordings: [] }, 0, ['grossGdp'], 4)).toEqual([]);
  });

  test('leaves futures without a denominator out of a range, and says nothing where none has one', () => {
    const some = ensembleOf({ replicates: 60, quarters: 4 }, ({ replicate, outcome }) =>
      outcome === 'additionalJobYears' ? (replicate < 30 ? 0 : 1) : replicate,
    );
    const [row] = readRows(some, 0, ['costPerAdditionalJobYear'], 4);
    expect(row?.cells[0]?.summary).toMatchObject({ count: 30, p50: 44.5 });
    const none = ensembleOf({ replicates: 60, quarters: 4 }, () => 0);
    expect(readRows(none, 0, ['costPerAdditionalJobYear'], 4)[0]?.cells[0]?.summary).toBeNull();
  });

  test('counts verdicts scenario by scenario', () => {
    const [second, third] = talliesOf(rows);
    expect(second).toEqual({
      world: 1,
      verdicts: { better: ['grossGdp', 'members'], worse: ['federalCost'], 'cannot-tell': [], identical: [] },
    });
    expect(third?.verdicts['cannot-tell']).toEqual(['grossGdp', 'federalCost', 'members']);
    expect(talliesOf([])).toEqual([]);
  });

  test('tells what shared luck gains, from the least to the most; nothing where nothing varies', () => {
    const found = pairingGains(rows);
    // Two variances of 305 over one of 1.017.
    expect(found?.least).toBeCloseTo(600, -1);
    expect(pairingGains(readRows(ensemble, 0, ['grossGdp'], 4).map((row) => ({ ...row, cells: row.cells.slice(0, 2) })))).toBeNull();
  });
});

describe('the rows of the table', () => {
  test('are the definitions on the screen and what is added at what cost, each once', () => {
    expect(usualRows('additionalJobYears', 'grossGdp')).toEqual([
      ...['additionalJobYears', 'grossGdp', 'additionalGdp', 'federalCost', 'lapsed', 'costPerAdditionalJobYear'],
      ...['deadweightShare', 'additionalRdPerFederal', 'netPresentValue'],
    ]);
  });

  test('may be any observer besides', () => {
    const rows = usualRows('grossJobYears', 'grossGdp');
    expect(furtherRows(rows)).toHaveLength(OUTCOMES.length - rows.length);
    expect(furtherRows(rows)).not.toContain('grossGdp');
  });
});
