/** From flows to GDP, job-years, jobs and net present value by hand, in the whole, in cluster 2 and in region 3 (Quebec). */
import { beforeEach, describe, expect, test } from 'vitest';
import { CLUSTER_TEMPLATES, settingFromTemplate } from '../../src/model/cluster-design.ts';
import {
  additionalGdp,
  additionalRd,
  clusterSum,
  directGdp,
  directJobs,
  directJobYears,
  jobYears,
  netOf,
  netShare,
  operationsIn,
  standingJobs,
  totalGdp,
  worthSoFar,
} from '../../src/model/effects.ts';
import { createClusterAccounts } from '../../src/model/entities/clusters.ts';
import type { World } from '../../src/model/entities/world.ts';
import { deriveNumbers } from '../../src/model/numbers.ts';
import { DEFAULT_ASSUMPTIONS, type Assumptions } from '../../src/model/parameters.ts';
import { PUBLISHED_POLICY } from '../../src/model/policy.ts';
import { createTally, type Flows, type Tally } from '../../src/model/tally.ts';

/** Homes of the four clusters: two of them in Quebec. Scopes: the whole, four clusters, six regions. */
const HOMES = ['ON', 'QC', 'ATL', 'QC'] as const;
const OPERATIONS = [7, 11, 13, 17];
/** Scopes that cases look at, each with how many times the worked figures its flows are, and what runs its clusters. */
const SCOPES = [
  ['the whole', 0, 10, 48],
  ['cluster 2', 3, 1, 13],
  ['region 3', 8, 4, 28],
] as const;
const ASSUMPTIONS: Assumptions = {
  ...DEFAULT_ASSUMPTIONS,
  leakage: 0.2,
  substitution: 0.25,
  displacement: 0.5,
  spendingGdp: 0.8,
  multiplierGdp: 1.6,
  spendingJobs: 10,
  multiplierJobs: 2,
  vaPerWorker: 0.1,
  publicFundsCost: 0.3,
  voucherEffect: 0.5,
};

const CLUSTERS = HOMES.map((region, n) => settingFromTemplate(CLUSTER_TEMPLATES[1]!, `own-${n + 1}`, '', region));
const NUMBERS = deriveNumbers({ policy: PUBLISHED_POLICY, assumptions: ASSUMPTIONS, clusters: CLUSTERS }, 4);
const ACCOUNTS = createClusterAccounts(NUMBERS.clusters, NUMBERS.projectShare);
ACCOUNTS.operations.set(OPERATIONS);
/** As much of a world as effects read. */
const WORLD = { numbers: NUMBERS, clusters: ACCOUNTS } as World;

/** A figure in every scope that cases look at, and a large one that would be noticed in all others. */
function book(column: Float64Array, amount: number): void {
  column.fill(1e6);
  SCOPES.forEach(([, s, times]) => (column[s] = times * amount));
}

function bookFlows(flows: Flows, spending: number, value: number, valueNow: number): void {
  book(flows.spending, spending);
  book(flows.value, value);
  book(flows.valueNow, valueNow);
}

let tally: Tally;
beforeEach(() => {
  tally = createTally(HOMES.length);
  bookFlows(tally.gross, 100, 60, 20);
  bookFlows(tally.deadweight, 40, 20, 5);
  bookFlows(tally.crowded, 10, 5, 1);
  book(tally.spilloverGdp, 3);
  book(tally.vouchers, 6);
  book(tally.paid, 30);
  book(tally.operationsBefore, 8);
});

describe.each(SCOPES)('in %s', (_name, s, times, operations) => {
  test('GDP is 0.8 of spending and 1.6 times commercial value added; directly it is that over 1.6', () => {
    expect(totalGdp(tally.gross, WORLD, s)).toBeCloseTo(times * (80 + 96), 9);
    expect(directGdp(tally.gross, WORLD, s)).toBeCloseTo(times * (50 + 60), 9);
    expect(totalGdp(tally.deadweight, WORLD, s)).toBeCloseTo(times * (32 + 32), 9);
  });

  test('job-years are 10 per million of the spending’s GDP and twice value added over 0.1; directly they are half of that', () => {
    expect(jobYears(tally.gross, WORLD, s)).toBeCloseTo(times * (800 + 1200), 9);
    expect(directJobYears(tally.gross, WORLD, s)).toBeCloseTo(times * 1000, 9);
  });

  test('standing jobs are the value added of today over 0.1, and twice that with what they bring', () => {
    expect(directJobs(tally.gross, WORLD, s)).toBeCloseTo(times * 200, 9);
    expect(standingJobs(tally.gross, WORLD, s)).toBeCloseTo(times * 400, 9);
  });

  test('what is net of deadweight, leakage, displacement, substitution and crowding is 0.3 of 112 less 0.3 of 16', () => {
    // 0.8 × 0.75 is left after leakage and substitution, half of that after displacement; crowding takes half of what is left of 16.
    expect(netShare(WORLD)).toBeCloseTo(0.3, 12);
    expect(netOf(tally, WORLD, s, totalGdp)).toBeCloseTo(times * (0.3 * (176 - 64) - 0.3 * 16), 9);
    expect(additionalGdp(tally, WORLD, s)).toBeCloseTo(times * (28.8 + 3), 9);
  });

  test('additional R&D is what is spent beyond the counterfactual', () => {
    expect(additionalRd(tally, s)).toBe(times * 60);
  });

  test('the worth before a quarter counts the operations up to the last one', () => {
    // Benefits 0.3 × 40 − 0.3 × 5 and 3; costs 60 of R&D, 8 of operations but for vouchers of 6 / 1.5, and 0.3 of 30 and 8.
    const expected = 10.5 + 3 - 60 - (8 - 4) - 0.3 * (30 + 8);
    expect(worthSoFar(tally, WORLD, s, false)).toBeCloseTo(times * expected, 9);
    expect(tally.operationsBefore[s]).toBe(times * 8);
  });

  test('the worth with a quarter counts its operations, and remembers them for the next', () => {
    const expected = times * (10.5 + 3 - 60 + 4 - 0.3 * 30) - operations - 0.3 * operations;
    expect(worthSoFar(tally, WORLD, s, true)).toBeCloseTo(expected, 9);
    expect(tally.operationsBefore[s]).toBe(operations);
    expect(worthSoFar(tally, WORLD, s, false)).toBeCloseTo(expected, 9);
  });
});

describe('other displacement', () => {
  test('leaves crowding only what it has not taken itself', () => {
    const numbers = { ...NUMBERS, assumptions: { ...ASSUMPTIONS, displacement: 0.75 } };
    const world = { numbers, clusters: ACCOUNTS } as World;
    expect(netShare(world)).toBeCloseTo(0.15, 12);
    expect(netOf(tally, world, 3, totalGdp)).toBeCloseTo(0.15 * 112 - 0.15 * 16, 9);
    const all = { ...numbers, assumptions: { ...ASSUMPTIONS, displacement: 1 } };
    expect(netOf(tally, { numbers: all, clusters: ACCOUNTS } as World, 3, totalGdp)).toBeCloseTo(0, 12);
  });
});

describe('what belongs to a scope', () => {
  const scopes = Array.from({ length: 11 }, (_, s) => s);

  test('are all clusters, each one alone, or those whose home a region is', () => {
    expect(scopes.map((s) => clusterSum(WORLD, 4, s, (c) => OPERATIONS[c]!))).toEqual([48, 7, 11, 13, 17, 0, 0, 7, 28, 13, 0]);
  });

  test('is paid for running them', () => {
    expect(scopes.map((s) => operationsIn(WORLD, 4, s))).toEqual([48, 7, 11, 13, 17, 0, 0, 7, 28, 13, 0]);
  });
});
