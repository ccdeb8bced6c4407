/** Sobol indices on functions whose indices are known. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ishigami, linear, sobolG, type KnownFunction } from '../../../bench/known-functions.ts';
import { bootstrapped, resamplesOf } from '../../../src/experiment/sensitivity/resampling.ts';
import { designOf, swapped } from '../../../src/experiment/sensitivity/sobol-design.ts';
import { sharesOf, type DesignOutcomes, type Shares } from '../../../src/experiment/sensitivity/sobol-indices.ts';
import { MOST_AXES } from '../../../src/experiment/uncertainty/sobol.ts';

type Of = (shares: Float64Array) => number;

interface Asked {
  readonly rows: number;
  readonly seed?: string;
  /** Points drawn apart, without the evenness of Sobol's. */
  readonly apart?: boolean;
}

function outcomesOf(of: Of, factors: number, { rows, seed = 'sobol', apart = false }: Asked): DesignOutcomes {
  const rowOf = apart ? designOf(0, factors, seed) : designOf(factors, 0, seed);
  const points = Array.from({ length: rows }, (_, row) => rowOf(row));
  return {
    a: Float64Array.from(points, ({ a }) => of(a)),
    b: Float64Array.from(points, ({ b }) => of(b)),
    swapped: Array.from({ length: factors }, (_, f) => Float64Array.from(points, ({ a, b }) => of(swapped(a, b, f, f + 1)))),
  };
}

const sharesIn = ({ of, first }: KnownFunction, asked: Asked): Shares => sharesOf(outcomesOf(of, first.length, asked), 'test');

/** The largest error of the first orders, and of the totals. */
function errorsOf({ parts }: Shares, { first, total }: KnownFunction): readonly [number, number] {
  return [
    Math.max(...parts.map((part, i) => Math.abs(part.first.value - first[i]))),
    Math.max(...parts.map((part, i) => Math.abs(part.total.value - total[i]))),
  ];
}

describe('the known functions', () => {
  test('are as published', () => {
    const { first, total } = ishigami();
    [0.3139, 0.4424, 0].forEach((published, i) => expect(first[i]).toBeCloseTo(published, 4));
    [0.5576, 0.4424, 0.2437].forEach((published, i) => expect(total[i]).toBeCloseTo(published, 4));
    // Saltelli and Sobol 1995, a = 0, 1, 4.5, 9, 99 …: 0.7165, 0.1791, 0.0237, 0.0072, 0.0001.
    [0.7165, 0.1791, 0.0237, 0.0072, 0.0001].forEach((published, i) =>
      expect(sobolG([0, 1, 4.5, 9, 99, 99, 99, 99]).first[i]).toBeCloseTo(published, 3),
    );
    expect(linear([1, 2]).first).toEqual([0.2, 0.8]);
  });
});

describe('indices', () => {
  test.each([
    [linear([1, 2, 3, 4]), 256, 0.02],
    [linear([5, 0, 1]), 1024, 0.005],
    [ishigami(), 1024, 0.05],
    [ishigami(), 4096, 0.02],
    [sobolG([0, 1, 4.5, 9, 99, 99, 99, 99]), 1024, 0.03],
    [sobolG([1, 1, 2, 2]), 1024, 0.03],
  ] as const)('of $name are the known ones', (known, rows, within) => {
    const shares = sharesIn(known, { rows });
    for (const error of errorsOf(shares, known)) expect(error).toBeLessThan(within);
    const rest = 1 - known.first.reduce((sum, share) => sum + share, 0);
    expect(Math.abs(shares.interactions.value - rest)).toBeLessThan(3 * within);
  });

  test('of two factors that also work together are worked by hand', () => {
    // x + y + 6 (x − ½)(y − ½): variances 1/12, 1/12 and 36/144, so that each alone has 1/5 and both together 3/5.
    const of: Of = ([x, y]) => x + y + 6 * (x - 0.5) * (y - 0.5);
    const { parts, interactions, mean, deviation } = sharesOf(outcomesOf(of, 2, { rows: 4096 }), 'two');
    for (const { first, total } of parts) {
      expect(first.value).toBeCloseTo(1 / 5, 1.7);
      expect(total.value).toBeCloseTo(4 / 5, 1.7);
    }
    expect(interactions.value).toBeCloseTo(3 / 5, 1.5);
    expect(mean).toBeCloseTo(1, 2);
    expect(deviation).toBeCloseTo(Math.sqrt(5 / 12), 2);
  });

  test('of a part that does nothing are 0 and of one that does all 1, to the last digits', () => {
    const { parts, interactions } = sharesIn(linear([0, 1]), { rows: 16 });
    expect(parts[0]).toEqual({ first: { value: 0, low: 0, high: 0 }, total: { value: 0, low: 0, high: 0 } });
    expect(parts[1].first.value).toBeCloseTo(1, 12);
    expect(interactions.value).toBeCloseTo(0, 12);
  });

  test('of an outcome that never varies are zeros', () => {
    const { mean, deviation, parts, interactions } = sharesOf(
      outcomesOf(() => 4, 3, { rows: 8 }),
      'constant',
    );
    const nothing = { value: 0, low: 0, high: 0 };
    expect([mean, deviation, interactions]).toEqual([4, 0, nothing]);
    for (const part of parts) expect(part).toEqual({ first: nothing, total: nothing });
  });

  test('do not depend on the unit of the outcome or on where its zero is', () => {
    const { of, first } = sobolG([0, 1, 3]);
    const plain = sharesOf(outcomesOf(of, first.length, { rows: 64 }), 'unit');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -1000, max: 1000 }), fc.boolean(), (unit, zero, turned) => {
        const scale = turned ? -unit : unit;
        const other = sharesOf(
          outcomesOf((x) => zero + scale * of(x), first.length, { rows: 64 }),
          'unit',
        );
        other.parts.forEach((part, i) =>
          (['first', 'total'] as const).forEach((which) =>
            (['value', 'low', 'high'] as const).forEach((key) => expect(part[which][key]).toBeCloseTo(plain.parts[i][which][key], 8)),
          ),
        );
        expect(other.deviation).toBeCloseTo(unit * plain.deviation, 6);
      }),
      { numRuns: 30 },
    );
  });

  test('belong to their parts, whatever order these stand in', () => {
    const { a, b, swapped: columns } = outcomesOf(ishigami().of, 3, { rows: 32 });
    const [one, two, three] = sharesOf({ a, b, swapped: columns }, 'order').parts;
    expect(sharesOf({ a, b, swapped: [columns[2], columns[0], columns[1]] }, 'order').parts).toEqual([three, one, two]);
  });

  test('err less at points spread evenly than at points drawn apart', () => {
    const known = linear([1, 2, 3, 4]);
    const worst = (apart: boolean): number =>
      Array.from({ length: 20 }, (_, seed) => errorsOf(sharesIn(known, { rows: 64, seed: `spread-${seed}`, apart }), known)[0]).reduce(
        (sum, error) => sum + error / 20,
        0,
      );
    expect(worst(false)).toBeLessThan(0.7 * worst(true));
  });
});

describe('intervals', () => {
  test('hold the truth in about 19 designs of 20 drawn apart, and in no fewer of even ones', () => {
    const known = linear([1, 2, 3, 4]);
    const designs = 200;
    for (const apart of [true, false]) {
      const held = { first: 0, total: 0 };
      for (let seed = 0; seed < designs; seed++) {
        const { parts } = sharesIn(known, { rows: 64, seed: `cover-${seed}`, apart });
        // One part of each design, another in each: parts of one design miss together.
        const i = seed % 4;
        for (const which of ['first', 'total'] as const)
          if (parts[i][which].low <= known[which][i] && known[which][i] <= parts[i][which].high) held[which] += 1;
      }
      // 190 expected, deviation 3.1.
      for (const count of [held.first, held.total]) {
        expect(count).toBeGreaterThan(190 - 4 * 3.1);
        if (apart) expect(count).toBeLessThan(200);
      }
    }
  });

  test('of a total do not go below nothing', () => {
    const { parts } = sharesIn(sobolG([0, 1, 4.5, 9, 99]), { rows: 8, apart: true });
    for (const { total } of parts) expect(total.low).toBeGreaterThanOrEqual(0);
    expect(Math.min(...parts.map(({ first }) => first.low))).toBeLessThan(0);
  });

  test('narrow with the root of the rows', () => {
    const widthAt = (rows: number): number => {
      const { low, high } = sharesIn(ishigami(), { rows, apart: true }).parts[0].total;
      return high - low;
    };
    const ratio = widthAt(64) / widthAt(1024);
    expect(ratio).toBeGreaterThan(2.5);
    expect(ratio).toBeLessThan(6.5);
  });

  test('are the percentiles of the resamples, widened for few rows', () => {
    // Of the numbers −500 … 500, 95 % lie within ±475; four rows: 3.182 / 1.959964 · √(4/3).
    const { value, low, high } = bootstrapped(
      0,
      Float64Array.from({ length: 1001 }, (_, n) => n - 500),
      4,
    );
    expect([value, low]).toEqual([0, -high]);
    expect(high).toBeCloseTo(475 * (3.182 / 1.959964) * Math.sqrt(4 / 3), 9);
  });

  test('rest on resamples that draw each row equally often, and the same for the same seed', () => {
    const resamples = resamplesOf(10, 'rows');
    for (const weights of resamples) expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(10);
    // 500 resamples: 500 expected of each row, deviation √(5000 · 0.09) = 21.
    for (let row = 0; row < 10; row++) {
      const drawn = resamples.reduce((sum, weights) => sum + weights[row], 0);
      expect(Math.abs(drawn - 500)).toBeLessThan(5 * 21.2);
    }
    expect(resamplesOf(10, 'rows')).toEqual(resamples);
    expect(resamplesOf(10, 'others')).not.toEqual(resamples);
  });
});

describe('the design', () => {
  test('has the same rows however many are asked for, and two points that share nothing', () => {
    const rowOf = designOf(3, 2, 'rows');
    const rows = Array.from({ length: 256 }, (_, row) => rowOf(row));
    expect(designOf(3, 2, 'rows')(100)).toEqual(rows[100]);
    const columns = [0, 1, 2, 3, 4].flatMap((f) => [rows.map(({ a }) => a[f]), rows.map(({ b }) => b[f])]);
    columns.forEach((x, i) => {
      for (const share of x) expect(share > 0 && share < 1).toBe(true);
      for (const y of columns.slice(i + 1)) {
        const covariance = x.reduce((sum, value, r) => sum + (value - 0.5) * (y[r] - 0.5), 0) / 256;
        // Correlations of 256 pairs have a deviation of 1/16.
        expect(Math.abs(12 * covariance)).toBeLessThan(5 / 16);
      }
    });
  });

  test('goes beyond the axes that Sobol points have', () => {
    const { a, b } = designOf(MOST_AXES, 4, 'many')(5);
    expect([a.length, b.length]).toEqual([MOST_AXES + 4, MOST_AXES + 4]);
    expect(new Set([...a, ...b]).size).toBe(2 * (MOST_AXES + 4));
  });

  test('swaps a part and nothing else', () => {
    expect(Array.from(swapped(Float64Array.of(1, 2, 3, 4), Float64Array.of(5, 6, 7, 8), 1, 3))).toEqual([1, 6, 7, 4]);
  });
});
