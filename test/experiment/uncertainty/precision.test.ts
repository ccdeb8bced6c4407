import { describe, expect, test } from 'vitest';
import {
  expectedCount,
  halfWidthOf,
  isKnown,
  LOOKS,
  PRECISION,
  widestOf,
  type Question,
} from '../../../src/experiment/uncertainty/precision.ts';
import { futuresOf, valuesAt, type Ensemble } from '../../../src/experiment/ensemble.ts';
import { readJointly, readTarget } from '../../../src/experiment/targets.ts';
import { OUTCOME_INDEX, OUTCOMES } from '../../../src/model/outcomes.ts';
import { ensembleOf } from '../synthetic-ensemble.ts';

const QUARTER = 40;
const target = { outcome: 'grossGdp', level: 1, quarter: QUARTER } as const;
const targets: Question = { kind: 'targets', targets: [target] };
const ranking: Question = { kind: 'ranking', outcomes: ['grossGdp'] };

/** `reached` of `count` replicates reach the target; in world 1 the first `won` have more than in world 0. */
const seen = (count: number, reached: number, won = 0): Ensemble =>
  ensembleOf({ replicates: count, worlds: won > 0 ? 2 : 1, quarters: QUARTER }, ({ replicate, world, quarter }) => {
    const value = quarter === QUARTER && replicate < reached ? 1 : 0;
    return world === 0 ? value : replicate < won ? value + 0.5 : value - 0.5;
  });

describe('the half width of a share', () => {
  test('is Wilson’s: 10 of 20 lie between 0.2993 and 0.7007', () => {
    expect(halfWidthOf(0.5, 20)).toBeCloseTo((0.7007 - 0.2993) / 2, 4);
  });

  test('is never 0: none of 100 leaves room up to 3.7 points', () => {
    expect(2 * halfWidthOf(0, 100)).toBeCloseTo(0.037, 3);
    expect(halfWidthOf(0, 0)).toBe(0.5);
  });

  test('needs about 2,400 futures for two points at even odds, and under a hundred where nothing ever happens', () => {
    expect(halfWidthOf(0.5, 2401)).toBeLessThan(PRECISION);
    expect(halfWidthOf(0.5, 2390)).toBeGreaterThan(PRECISION);
    expect(halfWidthOf(0, 100)).toBeLessThan(PRECISION);
  });
});

describe('a question', () => {
  test('about targets is open at even odds and answered where a target is out of reach', () => {
    expect(isKnown(seen(200, 100), targets)).toBe(false);
    expect(isKnown(seen(200, 0), targets)).toBe(true);
  });

  test('is as open as its most open part', () => {
    const both: Question = { kind: 'targets', targets: [target, { ...target, level: 2 }] };
    expect(widestOf(seen(200, 100), both)).toBe(halfWidthOf(0.5, 200));
  });

  test('about the ranking looks at how often the other scenario does better, and at nothing where there is one', () => {
    expect(widestOf(seen(200, 0, 150), ranking)).toBe(halfWidthOf(0.75, 200));
    expect(widestOf(seen(200, 0), ranking)).toBe(0);
  });

  test('tells about how many futures it will take: at even odds some 2,400', () => {
    const expected = expectedCount(seen(200, 100), targets);
    expect(expected).toBeGreaterThanOrEqual(2400);
    expect(expected).toBeLessThanOrEqual(2500);
    expect((expected - LOOKS.first) % LOOKS.every).toBe(0);
    expect(expectedCount(seen(100, 0), targets)).toBe(100);
  });

  test('is given up at the most replicates', () => {
    const ends = { quarters: [QUARTER], values: Array.from({ length: LOOKS.most - 100 }, () => new Float64Array(OUTCOMES.length)) };
    expect(isKnown({ ...seen(100, 50), ends }, targets, 0)).toBe(true);
    expect(isKnown(seen(100, 50), targets, 0)).toBe(false);
  });
});

describe('replicates of which only the end was kept', () => {
  const end = (value: number): Float64Array => {
    const values = new Float64Array(OUTCOMES.length);
    values[OUTCOME_INDEX.grossGdp] = value;
    return values;
  };
  const ensemble = { ...seen(4, 2), ends: { quarters: [QUARTER], values: [end(1), end(0), end(1)] } };

  test('count where they ended, after those that were kept whole', () => {
    expect(futuresOf(ensemble)).toBe(7);
    expect([...valuesAt(ensemble, 0, 0, 'grossGdp', QUARTER)]).toEqual([1, 1, 0, 0, 1, 0, 1]);
    expect(readTarget(ensemble, 0, target)).toMatchObject({ probability: 4 / 7, count: 7 });
    expect(readJointly(ensemble, 0, [target])).toMatchObject({ probability: 4 / 7, count: 7 });
  });

  test('do not count at other quarters or in parts of the programme', () => {
    expect(valuesAt(ensemble, 0, 0, 'grossGdp', 20)).toHaveLength(4);
    expect(valuesAt(ensemble, 0, 1, 'grossGdp', QUARTER)).toHaveLength(4);
    expect(readJointly(ensemble, 0, [target, { ...target, quarter: 20 }])).toMatchObject({ count: 4 });
  });
});
