/** The document on speed says what a run showed, reached or not, and nothing that it did not. */
import { describe, expect, test } from 'vitest';
import type { FirmRow, ModelResults, PageResults, Results, RivalResults, Visits } from '../../bench/parts/results.ts';
import { performanceDocument } from '../../bench/report/document.ts';
import { GOAL_IDS, GOALS, isReached, type GoalId } from '../../bench/report/goals.ts';

const machine = { model: '9.9', node: '20.0.0', cores: 2 };
const flat = (median: number): { median: number; least: number; most: number; rounds: number } => ({
  median,
  least: median,
  most: median,
  rounds: 3,
});

function firmRow(id: string, nanoseconds: number | null, over: number | null, note = ''): FirmRow {
  return {
    id,
    name: `name of ${id}`,
    nanoseconds: nanoseconds === null ? null : flat(nanoseconds),
    overModel: over === null ? null : flat(over),
    note,
  };
}

function rivals(rows: readonly FirmRow[], agrees = true): RivalResults {
  const comparison = { world: 0, statistic: 'firms', ours: 1, theirs: 1, relativeError: 0.01, errors: agrees ? 1 : 9 } as const;
  return {
    machine: { ...machine, compiler: 'gcc 12' },
    model: 'plain',
    sizes: [10_000, 1_000_000].map((firms) => ({ firms, quarters: 4, rows })),
    agreements: [{ id: 'c', name: 'name of c', agreement: { agrees, replicates: 24, comparisons: [comparison] } }],
  };
}

const model: ModelResults = {
  machine,
  quarters: 44,
  firms: 11_000,
  scenarios: [1, 4].map((scenarios) => ({ scenarios, milliseconds: flat(100 * scenarios), overOne: flat(scenarios === 1 ? 1 : 2.5) })),
  kernels: [{ id: 'plain', name: 'plain', milliseconds: flat(100), overPlain: flat(1) }],
  workers: { replicates: 40, rows: [1, 2].map((workers) => ({ workers, seconds: flat(4 / workers), speedUp: flat(workers) })) },
  ensemble: { replicates: 200, workers: 2, seconds: 3.5 },
  moving: { bytes: 203_000, microseconds: flat(400), share: flat(0.004) },
  memory: [{ firms: 1_000_000, worlds: 2, perFirm: 120, perRow: 60 }],
};

const waits = ['firstLines', 'firstBands', 'leverToPicture', 'leverToBands', 'leverToOwnBands'] as const;
const blocks = ['blockedOpening', 'blockedByRun', 'blockedByLever', 'wholeEnsemble'] as const;
const visits = {
  browser: 'Chromium',
  version: '1',
  futures: 200,
  ...Object.fromEntries([...waits, ...blocks].map((name) => [name, flat(60)])),
};
const page: PageResults = {
  machine,
  browsers: [visits as Visits],
  absent: ['There is no Firefox here'],
  kilobytes: { total: 200, page: 110 },
};

function rowOf(document: string, text: string): string[] {
  const line = document.split('\n').find((candidate) => candidate.startsWith(`| ${text}`));
  if (line === undefined) throw new Error(`found no row ${text}`);
  return line.split('|').map((cell) => cell.trim());
}

function documentOf(results: Partial<Results>, limits: Readonly<Partial<Record<GoalId, string>>> = {}): string {
  return performanceDocument({ rivals: null, model: null, page: null, ...results }, limits);
}

describe('the goals', () => {
  test('are each in the list once, in order', () => {
    expect(GOALS.map(({ id }) => id)).toEqual([...GOAL_IDS]);
  });

  test('are reached at their limit and missed beyond it, in either direction', () => {
    expect([0.9, 1, 1.1].map((figure) => isReached({ at: 'most', value: 1 }, figure))).toEqual([true, true, false]);
    expect([29, 30, 31].map((figure) => isReached({ at: 'least', value: 30 }, figure))).toEqual([false, true, true]);
  });

  test('stand beside the figures of the run', () => {
    const document = documentOf({
      model,
      page,
      rivals: rivals([firmRow('plain', 50, 1), firmRow('c', 40, 0.8), firmRow('agentscript', 2000, 40)]),
    });
    expect(rowOf(document, 'firm processes, 10,000')).toEqual(expect.arrayContaining(['≤ 1×', '1.25×', 'not reached']));
    expect(rowOf(document, 'AgentScript’s time')).toEqual(expect.arrayContaining(['≥ 30×', '40×', 'reached']));
    expect(rowOf(document, 'the time of objects')).toEqual(expect.arrayContaining(['≥ 10×', 'not measured']));
    expect(rowOf(document, 'four scenarios')).toEqual(expect.arrayContaining(['2.5×', 'not reached']));
    expect(rowOf(document, 'time spent on moving')).toEqual(expect.arrayContaining(['≤ 2 %', '0.4 %', 'reached']));
    expect(rowOf(document, 'longest time that a run keeps')).toEqual(expect.arrayContaining(['60 ms', 'not reached']));
    expect(rowOf(document, 'script of the first')).toEqual(expect.arrayContaining(['110 kB', 'reached']));
  });

  test('say what limits those that are missed, and only those', () => {
    const limits = { scenarios: 'each world searches partners', workers: 'never printed', firstBands: 'not measured here' };
    const document = documentOf({ model }, limits);
    expect(document).toContain('each world searches partners');
    expect(document).not.toContain('never printed');
    expect(document).not.toContain('not measured here');
  });
});

describe('the tables', () => {
  test('give a rival that computes something else no ratio, and say so', () => {
    const stranger = firmRow('c', 40, null, 'does not compute the same: see the check');
    const document = documentOf({ rivals: rivals([firmRow('plain', 50, 1), stranger], false) });
    expect(rowOf(document, 'name of c')).toEqual(['', 'name of c', '40.0 (40.0–40.0)', '40.0 (40.0–40.0)', '']);
    expect(document).toContain('**does not agree**');
    expect(document).toContain('name of c: does not compute the same');
    expect(rowOf(document, 'firm processes, 10,000')).toContain('not measured');
  });

  test('give a rival that is not here a dash and the reason', () => {
    const document = documentOf({
      rivals: rivals([firmRow('plain', 50, 1), firmRow('agentscript', null, null, 'it could not be installed')]),
    });
    expect(rowOf(document, 'name of agentscript')).toEqual(['', 'name of agentscript', '–', '–', '']);
    expect(document).toContain('name of agentscript: it could not be installed.');
  });

  test('of parts that were not run are named as missing', () => {
    const document = documentOf({ page });
    expect(document).toContain('`npm run bench -- rivals`.');
    expect(document).toContain('`npm run bench -- model`.');
    expect(document).toContain('There is no Firefox here.');
    expect(document).not.toContain('`npm run bench -- page`.');
  });

  test('are the same for the same results', () => {
    expect(documentOf({ model, page })).toBe(documentOf({ model, page }));
  });
});
