/** More of a good thing is never worse in the same luck (T22). */
import { describe, expect, test } from 'vitest';
import { commercialScale } from '../../src/model/numbers.ts';
import type { OutcomeId } from '../../src/model/outcomes.ts';
import { DEFAULT_ASSUMPTIONS, type Assumptions } from '../../src/model/parameters.ts';
import { ensembleOf, mean, requestOf, seriesOf } from './laboratory.ts';

const QUARTERS = 26;

/** Realised yield that keeps κ·ob at its default when the mean lag is `lag`. */
function yieldAt(lag: number): number {
  const kappa = (assumptions: Assumptions): number => commercialScale(8, assumptions);
  return (DEFAULT_ASSUMPTIONS.realisedYield * kappa(DEFAULT_ASSUMPTIONS)) / kappa({ ...DEFAULT_ASSUMPTIONS, commercialLag: lag });
}

/** Every setting beside the default, all in the same luck. */
const SETTINGS = {
  default: {},
  likelierSuccess: { successProbability: 0.6 },
  moreYield: { realisedYield: 0.5 },
  moreSpillover: { spilloverReturn: 0.5 },
  soonerRevenue: { commercialLag: 1, realisedYield: yieldAt(1) },
  laterRevenue: { commercialLag: 8, realisedYield: yieldAt(8) },
  fewerExistAnyway: { existsWithout: 0.5 },
  allExistAnyway: { existsWithout: 1 },
} satisfies Record<string, Partial<Assumptions>>;
type Setting = keyof typeof SETTINGS;

const NAMES = Object.keys(SETTINGS) as Setting[];
const runs = ensembleOf(
  requestOf(
    QUARTERS,
    NAMES.map((name) => ({ assumptions: SETTINGS[name] })),
  ),
  6,
);

/** One series per replicate. */
function series(setting: Setting, id: OutcomeId): Float64Array[] {
  return runs.map((recording) => seriesOf(recording, QUARTERS, id, NAMES.indexOf(setting)));
}

/** Mean over replicates at the last quarter. */
function end(setting: Setting, id: OutcomeId): number {
  return mean(series(setting, id).map((values) => values[QUARTERS]!));
}

/** The largest fall, in any replicate and quarter, from one setting to another. */
function largestFall(from: Setting, to: Setting, id: OutcomeId): number {
  const before = series(from, id);
  return Math.max(...series(to, id).flatMap((after, r) => Array.from(after, (value, t) => before[r]![t]! - value)));
}

describe('gross GDP falls in no replicate and no quarter (T22)', () => {
  test.each<[string, Setting, Setting]>([
    ['when success is likelier', 'default', 'likelierSuccess'],
    ['when more of the perceived yield is realised', 'default', 'moreYield'],
    ['when revenue comes sooner, at the same κ', 'default', 'soonerRevenue'],
    ['when revenue comes later in the first place', 'laterRevenue', 'default'],
  ])('%s', (_name, from, to) => {
    expect(largestFall(from, to, 'grossGdp')).toBeLessThan(1e-6);
    expect(end(to, 'grossGdp')).toBeGreaterThan(end(from, 'grossGdp') + 1);
  });

  test('and does not move at all when spillover returns more, of which additional GDP gains', () => {
    expect(largestFall('default', 'moreSpillover', 'grossGdp')).toBe(0);
    expect(largestFall('moreSpillover', 'default', 'grossGdp')).toBe(0);
    expect(end('moreSpillover', 'spilloverGdp') / end('default', 'spilloverGdp')).toBeCloseTo(2, 9);
    expect(end('moreSpillover', 'additionalGdp')).toBeGreaterThan(end('default', 'additionalGdp'));
  });
});

describe('the lag', () => {
  test('scales every cluster’s κ alike, so that one yield compensates all', () => {
    const ratioAt = (duration: number): number =>
      commercialScale(duration, { ...DEFAULT_ASSUMPTIONS, commercialLag: 1 }) / commercialScale(duration, DEFAULT_ASSUMPTIONS);
    for (const duration of [2, 5, 8, 10]) expect(ratioAt(duration)).toBeCloseTo(Math.exp((-0.12 * 3) / 4), 12);
  });
});

describe('additional GDP falls on average', () => {
  test('the more consortia would exist anyway', () => {
    expect(end('default', 'additionalGdp')).toBeLessThan(end('fewerExistAnyway', 'additionalGdp'));
    expect(end('allExistAnyway', 'additionalGdp')).toBeLessThan(end('default', 'additionalGdp'));
    expect(end('allExistAnyway', 'deadweightShare')).toBeGreaterThan(end('fewerExistAnyway', 'deadweightShare'));
  });
});
