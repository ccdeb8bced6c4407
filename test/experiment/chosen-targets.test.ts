import { describe, expect, test } from 'vitest';
import { ANNOUNCED_TARGETS, checkTargets, MAX_FURTHER, sameTargets, targetsUnder } from '../../src/experiment/chosen-targets.ts';
import { crossingOf, readDates, readJointly, readTarget } from '../../src/experiment/targets.ts';
import { ensembleOf } from './synthetic-ensemble.ts';

const members = { outcome: 'members', level: 9000, quarter: 20 } as const;

describe('chosen targets', () => {
  test('are 50,000 jobs and 50 billion by quarter 40 unless chosen otherwise', () => {
    expect(ANNOUNCED_TARGETS).toEqual({ jobs: { level: 50_000, quarter: 40 }, gdp: { level: 50_000, quarter: 40 }, further: [] });
  });

  test('are read under the chosen definitions, further ones behind', () => {
    expect(targetsUnder({ ...ANNOUNCED_TARGETS, further: [members] }, 'additionalJobs', 'grossGdp')).toEqual([
      { outcome: 'additionalJobs', level: 50_000, quarter: 40 },
      { outcome: 'grossGdp', level: 50_000, quarter: 40 },
      members,
    ]);
  });

  test('differ by level, date, outcome and number', () => {
    const more = { ...ANNOUNCED_TARGETS, further: [members] };
    expect(sameTargets(ANNOUNCED_TARGETS, structuredClone(ANNOUNCED_TARGETS))).toBe(true);
    for (const other of [
      more,
      { ...ANNOUNCED_TARGETS, jobs: { level: 1, quarter: 40 } },
      { ...ANNOUNCED_TARGETS, gdp: { level: 50_000, quarter: 41 } },
    ])
      expect(sameTargets(ANNOUNCED_TARGETS, other)).toBe(false);
    expect(sameTargets(more, { ...ANNOUNCED_TARGETS, further: [{ ...members, outcome: 'firms' }] })).toBe(false);
  });

  test('are checked: every fault is named with its place', () => {
    const checked = checkTargets({
      jobs: { level: -1, quarter: 40.5 },
      gdp: { level: '50', quarter: 61, by: 2028 },
      further: [{ outcome: 'gdp', level: Infinity, quarter: 0 }],
    });
    expect(!checked.ok && checked.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'below-minimum jobs.level',
      'not-an-integer jobs.quarter',
      'unknown-key gdp',
      'not-a-number gdp.level',
      'above-maximum gdp.quarter',
      'not-an-option further.0.outcome',
      'not-a-number further.0.level',
      'below-minimum further.0.quarter',
    ]);
  });

  test('of a crowd are refused by their number', () => {
    const crowd = { ...ANNOUNCED_TARGETS, further: new Array(MAX_FURTHER + 1).fill(members) };
    expect(checkTargets(crowd)).toMatchObject({ ok: false, problems: [{ code: 'too-many-targets', found: '9', expected: '8' }] });
    for (const nothing of [null, 7, [], { ...ANNOUNCED_TARGETS, further: {} }]) expect(checkTargets(nothing).ok).toBe(false);
  });
});

describe('a ceiling, of which less is better', () => {
  /** Cost rises by the replicate's number each quarter. */
  const costs = ensembleOf({ replicates: 20, quarters: 4 }, ({ replicate, quarter }) => replicate * quarter);

  test('is kept to by whoever stays at or below it', () => {
    expect(readTarget(costs, 0, { outcome: 'federalCost', level: 40, quarter: 4 })).toMatchObject({ probability: 11 / 20, shortfall: 0 });
    expect(readTarget(costs, 0, { outcome: 'federalCost', level: 8, quarter: 4 })).toMatchObject({ probability: 3 / 20, shortfall: 30 });
  });

  test('on a sum has the date at which the median exceeds it, and none where it never does', () => {
    expect(crossingOf('federalCost')).toBe('exceeded');
    expect(readTarget(costs, 0, { outcome: 'federalCost', level: 40, quarter: 4 })?.firstQuarter).toBeNull();
    expect(readTarget(costs, 0, { outcome: 'federalCost', level: 20, quarter: 4 })?.firstQuarter).toBe(3);
  });

  test('on a ratio has the date from which the median stays within it', () => {
    const falling = ensembleOf({ replicates: 20, quarters: 4 }, ({ quarter, outcome }) =>
      outcome === 'additionalJobYears' ? 1 : 10 - quarter,
    );
    expect([crossingOf('costPerAdditionalJobYear'), crossingOf('grossGdp')]).toEqual(['settled', 'reached']);
    expect(readTarget(falling, 0, { outcome: 'costPerAdditionalJobYear', level: 8, quarter: 4 })?.firstQuarter).toBe(2);
    expect(readTarget(falling, 0, { outcome: 'costPerAdditionalJobYear', level: 5, quarter: 4 })?.firstQuarter).toBeNull();
  });

  test('over a ratio counts no future without a denominator', () => {
    const ratios = ensembleOf({ replicates: 20, quarters: 4 }, ({ replicate, outcome }) =>
      outcome === 'additionalJobYears' ? (replicate < 5 ? 0 : 1) : replicate,
    );
    const target = { outcome: 'costPerAdditionalJobYear', level: 9, quarter: 4 } as const;
    expect(readTarget(ratios, 0, target)?.probability).toBe(5 / 20);
    const none = ensembleOf({ replicates: 20, quarters: 4 }, () => 0);
    expect(readTarget(none, 0, target)).toMatchObject({ probability: 0, shortfall: Infinity, firstQuarter: null });
    expect(readJointly(ratios, 0, [target])?.probability).toBe(5 / 20);
  });
});

describe('the dates of a target', () => {
  test('are those by which 5, 50 and 95 of a hundred futures are there', () => {
    // Replicate r gets there in quarter r, of 100 that run for 120.
    const arrivals = ensembleOf({ replicates: 100, quarters: 120 }, ({ replicate, quarter }) => (quarter >= replicate ? 1 : 0));
    expect(readDates(arrivals, 0, { outcome: 'grossGdp', level: 1, quarter: 40 })).toEqual({
      early: 4,
      median: 49,
      late: 94,
      share: 1,
      count: 100,
    });
  });

  test('are none for whoever is never there', () => {
    const half = ensembleOf({ replicates: 10, quarters: 4 }, ({ replicate, quarter }) => (replicate < 4 && quarter >= 2 ? 1 : 0));
    expect(readDates(half, 0, { outcome: 'grossGdp', level: 1, quarter: 4 })).toEqual({
      early: 2,
      median: null,
      late: null,
      share: 0.4,
      count: 10,
    });
    expect(readDates({ ...half, recordings: [] }, 0, { outcome: 'grossGdp', level: 1, quarter: 4 })).toBeNull();
  });

  test('of a sum to be kept to are those at which it is exceeded, and the share is of those that keep to it', () => {
    const rising = ensembleOf({ replicates: 10, quarters: 4 }, ({ replicate, quarter }) => (replicate < 5 ? 0 : quarter));
    const target = { outcome: 'federalCost', level: 2, quarter: 4 } as const;
    expect(readDates(rising, 0, target)).toEqual({ early: 3, median: 3, late: null, share: 0.5, count: 10 });
  });

  test('of a ratio to be kept to are those from which it is kept to until the end', () => {
    const falling = ensembleOf({ replicates: 10, quarters: 4 }, ({ replicate, quarter, outcome }) =>
      outcome === 'federalCommitted' ? 1 : quarter === 1 ? 0 : 3 - quarter + (replicate < 5 ? 0 : 9),
    );
    const target = { outcome: 'deadweightShare', level: 0, quarter: 4 } as const;
    expect(readDates(falling, 0, target)).toEqual({ early: 3, median: 3, late: null, share: 0.5, count: 10 });
  });
});
