/** What a quarter adds to the totals, worked by hand: spending, revenue and value of a project, what happens in cells, and present values. */
import { describe, expect, test } from 'vitest';
import { ALONE } from '../../src/model/entities/projects.ts';
import { tallyQuarter } from '../../src/model/tally-quarter.ts';
import { booked, books, C, CLUSTERS, entries, P, R, REGIONS, type Books } from './books.ts';

/** Takes quarter t into the totals. */
function take({ tally, world, counterfactual }: Books, t: number): void {
  tallyQuarter(tally, world, counterfactual, t);
}

describe('spending', () => {
  test('of a quarter is booked, and the federal part of it that falls in a quarter of the project’s life', () => {
    const given = books();
    given.world.projects.government[P] = 4;
    given.world.projects.spending[P] = 1;
    take(given, 5);
    expect(entries(given)).toEqual({ 'gross.spending': booked(1), paid: booked(0.5) });
    take(given, 6);
    expect(entries(given)).toEqual({ 'gross.spending': booked(2), paid: booked(1) });
  });

  test('of nothing pays nothing', () => {
    const given = books();
    given.world.projects.government[P] = 4;
    take(given, 15);
    expect(entries(given)).toEqual({});
  });

  test('that ends yields its IP rights in its last quarter', () => {
    const given = books();
    for (const t of [9, 10]) {
      expect(entries(given)).toEqual({});
      take(given, t);
    }
    expect(entries(given)).toEqual({ ip: booked(7) });
    take(given, 11);
    expect(entries(given)).toEqual({ ip: booked(7) });
  });
});

describe('first revenue', () => {
  test.each([
    ['counts a project that succeeds', 1, 0, { commercialised: booked(1) }],
    ['is none of a project that fails', 0, 0, {}],
    ['is none of a project that was stopped', 1, 1, {}],
  ] as const)('%s', (_, succeeds, isStopped, expected) => {
    const given = books();
    given.world.potential.succeeds[P] = succeeds;
    given.world.projects.stopped[P] = isStopped;
    for (const t of [19, 20, 21]) take(given, t);
    expect(entries(given)).toEqual(expected);
  });
});

describe('value added', () => {
  test('counts by a quarter of its annual rate, and as it stands now', () => {
    const given = books();
    given.world.projects.valueAdded[P] = 1;
    take(given, 20);
    expect(entries(given)).toEqual({ 'gross.value': booked(0.25), 'gross.valueNow': booked(1) });
    given.world.projects.valueAdded[P] = 8;
    take(given, 21);
    expect(entries(given)).toEqual({ 'gross.value': booked(2.25), 'gross.valueNow': booked(8) });
  });

  test('that has ended stands no longer, nor does its twin’s or what crowding takes of it', () => {
    const given = books({ congestion: 0.25 });
    given.counterfactual.projects.status[P] = ALONE;
    given.counterfactual.projects.valueAdded[P] = 4;
    given.world.projects.valueAdded[P] = 8;
    given.world.clusters.crowding[C] = 0.5;
    take(given, 20);
    const value = { 'gross.value': booked(2), 'deadweight.value': booked(1), 'crowded.value': booked(0.125) };
    expect(entries(given)).toEqual({
      ...value,
      'gross.valueNow': booked(8),
      'deadweight.valueNow': booked(4),
      'crowded.valueNow': booked(0.5),
    });
    given.world.projects.valueAdded[P] = 0;
    given.counterfactual.projects.valueAdded[P] = 0;
    take(given, 21);
    expect(entries(given)).toEqual(value);
  });
});

describe('cells', () => {
  const CELL = C * REGIONS + R;

  test('book what opened, closed, was raised and given in them; vouchers are spending', () => {
    const given = books();
    const { openedByCell, closedByCell, raisedByCell, vouchersByCell } = given.world;
    [openedByCell, closedByCell, raisedByCell, vouchersByCell].forEach((column, n) => (column[CELL] = n + 1));
    take(given, 0);
    expect(entries(given)).toEqual({
      opened: booked(1),
      closed: booked(2),
      raised: booked(3),
      vouchers: booked(4),
      'gross.spending': booked(4),
    });
  });

  test('book spillover beyond the counterfactual’s, by its quarter and by the year as it stands', () => {
    const given = books();
    given.world.spilloverByCell[CELL] = 5;
    given.counterfactual.spilloverByCell[CELL] = 3;
    take(given, 0);
    expect(entries(given)).toEqual({ spilloverGdp: booked(2), spilloverNow: booked(8) });
    given.world.spilloverByCell[CELL] = 3.5;
    take(given, 1);
    expect(entries(given)).toEqual({ spilloverGdp: booked(2.5), spilloverNow: booked(2) });
    given.world.spilloverByCell[CELL] = 3;
    take(given, 3);
    expect(entries(given)).toEqual({ spilloverGdp: booked(2.5) });
  });

  test('are the first and the last as well', () => {
    const given = books();
    given.world.openedByCell[0] = 2;
    given.world.openedByCell[CLUSTERS * REGIONS - 1] = 3;
    take(given, 0);
    expect(entries(given)).toEqual({ opened: booked(5, [2, 0, 0, 0, 0, 3], [2, 0, 0, 0, 3]) });
  });
});

describe('present values', () => {
  test('discount what each quarter adds from its end, at the rate chosen and at 3 %', () => {
    const given = books({ discountRate: 0.08, publicFundsCost: 0.25 });
    const { tally, world } = given;
    // Cluster C, whose home is region 4, is run with 4 until the end of quarter 2 and 2 more in quarter 6; 1 spills over in quarter 6.
    const scopes = [0, 1 + C, 1 + CLUSTERS + 4];
    world.clusters.operations[C] = 4;
    for (const t of [2, 3, 4, 5]) take(given, t);
    world.clusters.operations[C] = 6;
    world.spilloverByCell[C * REGIONS + 4] = 1;
    take(given, 6);
    const worth = (rate: number): number => -5 * (1 + rate) ** -0.75 + (1 - 2.5) * (1 + rate) ** -1.75;
    const expectOnly = (column: Float64Array, value: number): void =>
      column.forEach((found, s) => expect(found).toBeCloseTo(scopes.includes(s) ? value : 0, 12));
    expectOnly(tally.worth, worth(0.08));
    expectOnly(tally.worthLow, worth(0.03));
    expectOnly(tally.additionalPresent, 1.08 ** -1.75);
  });

  test('hold total GDP by its multiplier, and worth without it', () => {
    const given = books({ discountRate: 0.08, leakage: 0, substitution: 0, displacement: 0, multiplierGdp: 2 });
    given.world.projects.valueAdded[P] = 4;
    take(given, 20);
    given.world.projects.valueAdded[P] = 6;
    take(given, 21);
    expect(given.tally.additionalPresent[0]).toBeCloseTo(2 * 1.08 ** -5.25 + 3 * 1.08 ** -5.5, 12);
    expect(given.tally.worth[0]).toBeCloseTo(1.08 ** -5.25 + 1.5 * 1.08 ** -5.5, 12);
  });
});
