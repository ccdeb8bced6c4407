/** Calibration: designs cover, surfaces fit, history matching recovers what is known of a cheap model, and says what facts leave open. */
import { describe, expect, test } from 'vitest';
import {
  MEASURED,
  searchedAxes,
  searchedRange,
  TARGET_IDS,
  targetOf,
  WATCHED_IDS,
  type Axis,
} from '../../src/experiment/calibration/axes.ts';
import { calibrate, threeDigits, type CalibrationRuns } from '../../src/experiment/calibration/calibrate.ts';
import { calibrationData, calibrationDocument, calibrationLines } from '../../src/experiment/calibration/calibration-report.ts';
import { coefficientCount, fitEmulator, solve } from '../../src/experiment/calibration/emulator.ts';
import { historyMatch, type HistoryMatchPlan, type Simulate } from '../../src/experiment/calibration/history-match.ts';
import { designLuck, latinHypercube, type Point } from '../../src/experiment/calibration/hypercube.ts';
import { identify } from '../../src/experiment/calibration/identify.ts';
import { measureReference } from '../../src/experiment/calibration/network-reference.ts';
import { standingOf } from '../../src/experiment/validation/pattern.ts';
import { patternOf } from '../../src/experiment/validation/patterns.ts';
import { DEFAULT_ASSUMPTIONS, PARAMETERS, type Assumptions } from '../../src/model/parameters.ts';
import { requestOf } from '../model/laboratory.ts';
import { ensembleOf, type Cell } from './synthetic-ensemble.ts';

const BOX = [
  { low: 0, high: 1 },
  { low: -2, high: 2 },
];

describe('a Latin hypercube', () => {
  const points = latinHypercube(BOX, 16, designLuck('a', 0));

  test('puts exactly one point into each slice of each axis', () => {
    BOX.forEach(({ low, high }, axis) => {
      const slices = points.map((point) => Math.floor((16 * (point[axis]! - low)) / (high - low)));
      expect(slices.sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, n) => n));
    });
  });

  test('is the same for the same seed and wave, and another for another', () => {
    expect(latinHypercube(BOX, 16, designLuck('a', 0))).toEqual(points);
    expect(latinHypercube(BOX, 16, designLuck('a', 1))).not.toEqual(points);
    expect(latinHypercube(BOX, 16, designLuck('b', 0))).not.toEqual(points);
  });
});

describe('an emulator', () => {
  const surface = ([x, y]: Point): number => 3 + 2 * x! - y! + 0.5 * x! * x! - 4 * x! * y! + y! * y!;
  const points = latinHypercube(BOX, 20, designLuck('emulator', 0));

  test('is exact for a quadratic, between the points too', () => {
    const { at, residual } = fitEmulator(BOX, points, points.map(surface));
    expect(residual).toBeLessThan(1e-9);
    for (const point of latinHypercube(BOX, 10, designLuck('emulator', 1))) expect(at(point)).toBeCloseTo(surface(point), 9);
  });

  test('says how much it leaves unexplained', () => {
    // Deviations of ±1 that no surface follows: their standard deviation is 1.
    const many = latinHypercube(BOX, 400, designLuck('emulator', 2));
    const { residual } = fitEmulator(
      BOX,
      many,
      many.map((point, n) => surface(point) + (n % 2 === 0 ? 1 : -1)),
    );
    expect(Math.abs(residual - 1)).toBeLessThan(0.05);
  });

  test('ignores an axis without width', () => {
    const flat = [BOX[0]!, { low: 0.5, high: 0.5 }];
    const { at } = fitEmulator(
      flat,
      latinHypercube(flat, 12, designLuck('flat', 0)),
      Array.from({ length: 12 }, () => 7),
    );
    expect(at([0.3, 0.5])).toBeCloseTo(7, 9);
  });

  test('needs more points than coefficients', () => {
    expect([coefficientCount(1), coefficientCount(2), coefficientCount(5)]).toEqual([3, 6, 21]);
    expect(() => fitEmulator(BOX, points.slice(0, 6), points.slice(0, 6).map(surface))).toThrow('expected more than 6');
  });

  test('solves equations whose first pivot is zero', () => {
    const solution = solve(
      [
        [0, 1],
        [1, 0],
      ],
      [3, 5],
    );
    expect(solution).toEqual([5, 3]);
  });
});

/** A cheap model of three axes; the third does nothing. */
const AXES: readonly Axis[] = [
  { id: 'bassInnovation', low: 0, high: 4, kept: 1.5 },
  { id: 'bassImitation', low: 0, high: 4, kept: 1.5 },
  { id: 'privateValueMu', low: -1, high: 1, kept: 0.2 },
];
const simulating =
  (moments: (point: Point) => readonly number[]): Simulate =>
  async (points) =>
    points.map((point) => ({ means: moments(point), errors: moments(point).map(() => 0.01) }));
const planOf = (targets: HistoryMatchPlan['targets'], watched = 0): HistoryMatchPlan => ({
  axes: AXES,
  targets,
  watched,
  seed: 'test',
  waves: 3,
  points: 30,
});
const near = (middle: number, halfWidth = 0.1) => ({ id: 'row', middle, halfWidth });
const found = async (plan: HistoryMatchPlan, moments: (point: Point) => readonly number[]) =>
  identify(plan, (await historyMatch(plan, simulating(moments))).at(-1)!);

describe('history matching', () => {
  test('recovers what two rows identify, and keeps what they say nothing of', async () => {
    // a = 2 and b = 1 alone give 3 and 1.
    const { fitted, best, matched } = await found(planOf([near(3), near(1)]), ([a, b]) => [a! + b!, a! - b!]);
    expect(matched).toBe(true);
    expect(best[0]).toBeCloseTo(2, 2);
    expect(best[1]).toBeCloseTo(1, 2);
    expect(best[2]).toBe(0.2);
    expect(fitted.map(({ identification }) => identification)).toEqual(['identified', 'identified', 'not-identified']);
    // Half a width of 0.1 in sum and difference leaves ± 0.1 in each.
    for (const [axis, value] of [2, 1].entries()) {
      expect(fitted[axis]!.low).toBeLessThan(value);
      expect(fitted[axis]!.high).toBeGreaterThan(value);
      expect(fitted[axis]!.high - fitted[axis]!.low).toBeLessThan(0.3);
    }
  });

  test('weighs a loose row against what was believed before', async () => {
    // Least of (a − 3.5)² + ((a − 1.5) / 2.5)², for the row and the range above the default.
    const { best } = await found(planOf([near(3.5, 1)]), ([a]) => [a!]);
    expect(best[0]).toBeCloseTo((3.5 + 1.5 * 0.16) / 1.16, 1);
  });

  test('says which rows an assumption moves', async () => {
    const { fitted } = await found(planOf([near(3), near(1)]), ([a, b]) => [a! + b!, a! - b!]);
    for (const axis of [0, 1]) for (const effect of fitted[axis]!.effects) expect(effect).toBeGreaterThan(1);
    for (const effect of fitted[2]!.effects) expect(effect).toBeLessThan(1e-6);
  });

  test('holds one end of a ridge and finds the other', async () => {
    const { fitted, best } = await found(planOf([near(3)]), ([a, b]) => [a! + b!]);
    const kinds = fitted.map(({ identification }) => identification);
    expect(kinds.filter((kind) => kind === 'not-identified')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'given-others')).toHaveLength(1);
    expect(kinds[2]).toBe('not-identified');
    expect(best[0]! + best[1]!).toBeCloseTo(3, 2);
    const free = kinds.indexOf('given-others');
    expect(fitted[free]!.heldLow).toBeGreaterThan(1.3);
    expect(fitted[free]!.heldHigh).toBeLessThan(1.7);
  });

  test('says when no point meets every row, and leaves ranges all the same', async () => {
    const { matched, fitted } = await found(planOf([near(1), near(3)]), ([a]) => [a!, a!]);
    expect(matched).toBe(false);
    for (const { low, high } of fitted) expect(Number.isFinite(high - low)).toBe(true);
    // Halfway between rows that pull apart.
    expect(fitted[0]!.low).toBeLessThan(2);
    expect(fitted[0]!.high).toBeGreaterThan(2);
  });

  test('shrinks the box from wave to wave and never leaves the one before', async () => {
    const waves = await historyMatch(
      planOf([near(3), near(1)]),
      simulating(([a, b]) => [a! + b!, a! - b!]),
    );
    const width = (w: number): number => waves[w]!.box[0]!.high - waves[w]!.box[0]!.low;
    expect(width(0)).toBe(4);
    expect(width(1)).toBeLessThan(1);
    expect(waves[2]!.box[0]!.low).toBeGreaterThanOrEqual(waves[1]!.box[0]!.low);
    expect(waves[2]!.keptShare).toBeGreaterThan(waves[0]!.keptShare);
  });

  test('follows a predicted row over what is not ruled out without fitting to it', async () => {
    const plan = planOf([near(3), near(1)], 1);
    const { watched, best } = await found(plan, ([a, b, c]) => [a! + b!, a! - b!, 10 * c!]);
    expect(watched[0]!.low).toBeLessThan(-8);
    expect(watched[0]!.high).toBeGreaterThan(8);
    expect(best[2]).toBe(0.2);
  });
});

describe('what is fitted', () => {
  test('is every assumption that the model calls calibrated, searched for or measured', () => {
    const calibrated = PARAMETERS.filter(({ basis }) => basis === 'calibrated').map(({ id }) => id);
    expect([...searchedAxes().map(({ id }) => id), ...MEASURED].sort()).toEqual([...calibrated].sort());
  });

  test('sees fitted rows alone and only follows predicted ones', () => {
    expect(TARGET_IDS.map((id) => standingOf(patternOf(id)))).toEqual(TARGET_IDS.map(() => 'fitted'));
    expect(WATCHED_IDS.map((id) => standingOf(patternOf(id)))).toEqual(WATCHED_IDS.map(() => 'predicted'));
    expect(() => targetOf('network-clustering')).toThrow('open limit');
  });

  test('is looked for in the middle of its prior, within its limits', () => {
    const range = (prior: Parameters<typeof searchedRange>[0]['prior'], min = -10, max = 10) =>
      searchedRange({ default: 2, prior, min, max });
    expect(range({ dist: 'normal', mean: 1, sd: 0.5 })).toEqual({ low: 0, high: 2 });
    expect(range({ dist: 'uniform', a: 1, b: 3 }, 1.5, 2.5)).toEqual({ low: 1.5, high: 2.5 });
    expect(range(null)).toEqual({ low: 1, high: 3 });
    const { low, high } = range({ dist: 'lognormal', median: 2, sigma: 0.5, floor: 1 });
    expect(low).toBe(1);
    expect(high).toBeCloseTo(2 * Math.E, 9);
    for (const axis of searchedAxes()) expect(axis.kept > axis.low && axis.kept < axis.high).toBe(true);
  });
});

/** Recordings of a programme whose members and GDP follow from the assumptions by simple rules, with a little luck. */
function syntheticRuns(): CalibrationRuns {
  const value = (a: Assumptions, { outcome, quarter, replicate }: Cell): number => {
    const luck = 1 + 0.002 * (replicate % 2 === 0 ? 1 : -1);
    if (outcome === 'members') return luck * (quarter < 24 ? 2e5 * a.bassInnovation + 2e4 * a.bassImitation : 7e4 * a.bassImitation);
    if (outcome === 'grossGdp') return luck * 24_000 * a.realisedYield;
    if (outcome === 'grossJobYears') return luck * 246_000 * a.realisedYield;
    return { projects: 525, federalCommitted: 870, partnersCommitted: 1420 }[outcome as string] ?? 1;
  };
  return {
    record: async (assumptions, replicates) => ensembleOf({ replicates, quarters: 44 }, (cell) => value(assumptions, cell)),
    measure: ({ networkReference }) => ({ networkReference: 1.1, referenceLinks: 3, q: networkReference / 1.1 }),
  };
}

describe('a calibration', () => {
  const options = { seed: 'test', replicates: 2, waves: 2, points: 26 };
  const fits = Promise.all([calibrate(options, syntheticRuns()), calibrate(options, syntheticRuns())]);

  test('finds the values under which the rows are met, and keeps what they say nothing of', async () => {
    const [{ suggested, identified, rows }] = await fits;
    // 24,000 × 0.3375 = 8,100 and 246,000 × 0.3374 = 83,000; 7e4 × 0.147 = 10,300; 2e5 × 0.0264 + 2e4 × 0.147 = 8,217.
    expect(suggested.realisedYield).toBeCloseTo(0.337, 2);
    expect(suggested.bassImitation).toBeCloseTo(0.147, 2);
    expect(suggested.bassInnovation).toBeCloseTo(0.0264, 3);
    expect(suggested.privateValueMu).toBe(DEFAULT_ASSUMPTIONS.privateValueMu);
    expect(suggested.privateValueSd).toBe(DEFAULT_ASSUMPTIONS.privateValueSd);
    expect([suggested.networkReference, suggested.referenceLinks]).toEqual([1.1, 3]);
    expect(identified.matched).toBe(true);
    for (const { isTarget, implausibilityAfter } of rows) if (isTarget) expect(implausibilityAfter).toBeLessThan(1);
  });

  test('with the same options gives the same bytes', async () => {
    const [first, second] = await fits;
    expect(calibrationDocument(second, '1')).toBe(calibrationDocument(first, '1'));
    expect(JSON.stringify(calibrationData(second, '1'))).toBe(JSON.stringify(calibrationData(first, '1')));
  });

  test('names every calibrated assumption and every row in its document, its data and on the terminal', async () => {
    const [fit] = await fits;
    const [text, data, lines] = [
      calibrationDocument(fit, '1'),
      JSON.stringify(calibrationData(fit, '1')),
      calibrationLines(fit).join('\n'),
    ];
    for (const id of [...searchedAxes().map((axis) => axis.id), ...MEASURED]) {
      for (const place of [text, data, lines]) expect(place).toContain(id);
    }
    for (const id of [...TARGET_IDS, ...WATCHED_IDS]) for (const place of [data, lines]) expect(place).toContain(id);
    // Objects alone, so that the file is formatted as the project formats.
    expect(data).not.toContain('[');
  });

  test('suggests three digits', () => {
    expect([0.029123, 1.2345, 83_456].map(threeDigits)).toEqual([0.0291, 1.23, 83_500]);
  });
});

describe('the reference of the network', () => {
  test('is met exactly once it is set to what was measured: then absorption is that of the base network', () => {
    // Without entry drawn by spillovers the reference moves nothing else.
    const still = { entrySpillover: 0 };
    const before = measureReference(requestOf(40, [{ assumptions: still }]), 0);
    const { networkReference, referenceLinks } = before;
    const after = measureReference(requestOf(40, [{ assumptions: { ...still, networkReference, referenceLinks } }]), 0);
    expect(after.q).toBeCloseTo(1, 9);
    expect([after.networkReference, after.referenceLinks]).toEqual([networkReference, referenceLinks]);
    expect(Math.abs(before.q - 1)).toBeGreaterThan(1e-6);
  });
});
