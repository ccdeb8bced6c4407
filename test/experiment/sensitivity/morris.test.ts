/** Morris screening on functions whose effects are known. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linear, sobolG } from '../../../bench/known-functions.ts';
import { effectsOver, elementaryEffects, LEVELS, STEP, trajectoriesOf } from '../../../src/experiment/sensitivity/morris.ts';
import { meanOf } from '../../../src/experiment/statistics.ts';

type Of = (shares: ArrayLike<number>) => number;

/** The elementary effects of a function along some walks of a seed. */
function walksOf(of: Of, factors: number, trajectories: number, seed = 'morris'): Float64Array[] {
  const walkOf = trajectoriesOf(factors, seed);
  return Array.from({ length: trajectories }, (_, t) => elementaryEffects(walkOf(t), walkOf(t).points.map(of)));
}

const screened = (of: Of, factors: number, trajectories: number, seed = 'morris') =>
  effectsOver(walksOf(of, factors, trajectories, seed), seed);

describe('walks', () => {
  test('move every factor once, by half of its range, and stay on the grid', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(1000), (factors, trajectory) => {
        const { points, moves } = trajectoriesOf(factors, 'grid')(trajectory);
        expect(moves.map(({ factor }) => factor).toSorted((a, b) => a - b)).toEqual(Array.from({ length: factors }, (_, f) => f));
        moves.forEach(({ factor, up }, step) => {
          const changes = points[step + 1].map((share, f) => share - points[step][f]);
          expect(Array.from(changes)).toEqual(Array.from({ length: factors }, (_, f) => (f === factor ? (up ? STEP : -STEP) : 0)));
        });
        for (const point of points) for (const share of point) expect((share * LEVELS - 0.5) % 1).toBe(0);
        for (const point of points) for (const share of point) expect(Math.min(share, 1 - share)).toBeGreaterThanOrEqual(0.5 / LEVELS);
      }),
      { numRuns: 60 },
    );
  });

  test('start the step of every factor once from each lower level in every four', () => {
    const walkOf = trajectoriesOf(9, 'latin');
    for (const round of [0, 1, 25]) {
      const lower = [0, 1, 2, 3].map((place) => walkOf(4 * round + place).points[0].map((share) => share % STEP));
      for (let f = 0; f < 9; f++) expect(lower.map((point) => point[f]).sort()).toEqual([0.0625, 0.1875, 0.3125, 0.4375]);
    }
  });

  test('go up as often as down and in any order; each seed has its own', () => {
    const walkOf = trajectoriesOf(5, 'even');
    const walks = Array.from({ length: 1000 }, (_, t) => walkOf(t));
    // Expected 500 and 200; deviations 15.8 and 12.6: none of ten is five off.
    for (let f = 0; f < 5; f++) {
      const ups = walks.filter(({ moves }) => moves.some(({ factor, up }) => factor === f && up)).length;
      const firsts = walks.filter(({ moves }) => moves[0].factor === f).length;
      expect(Math.abs(ups - 500)).toBeLessThan(5 * 15.8);
      expect(Math.abs(firsts - 200)).toBeLessThan(5 * 12.6);
    }
    expect(trajectoriesOf(5, 'other')(0)).not.toEqual(walkOf(0));
    expect(trajectoriesOf(5, 'even')(7)).toEqual(walkOf(7));
  });

  test('err less than walks drawn apart', () => {
    const { of } = sobolG([0, 1, 4.5, 9]);
    const truth = meanOf(Float64Array.from(walksOf(of, 4, 4000), (effects) => Math.abs(effects[0])));
    const errorOf = (estimate: (seed: number) => number): number =>
      Math.sqrt(meanOf(Float64Array.from({ length: 100 }, (_, seed) => (estimate(seed) - truth) ** 2)));
    const muStar = (walks: readonly Float64Array[]): number => meanOf(Float64Array.from(walks, (effects) => Math.abs(effects[0])));
    const spread = errorOf((seed) => muStar(walksOf(of, 4, 8, `spread-${seed}`)));
    const apart = errorOf((seed) => muStar(Array.from({ length: 8 }, (_, t) => walksOf(of, 4, 1, `apart-${seed}-${t}`)[0])));
    expect(spread).toBeLessThan(0.85 * apart);
  });
});

describe('effects', () => {
  test('of a linear function are its coefficients, alike everywhere', () => {
    const coefficients = [3, -2, 0, 0.5, 10];
    screened(linear(coefficients).of, 5, 4).forEach(({ muStar, mu, sigma }, f) => {
      expect(muStar.value).toBeCloseTo(Math.abs(coefficients[f]), 12);
      expect(mu).toBeCloseTo(coefficients[f], 12);
      expect(sigma).toBeCloseTo(0, 12);
      expect(muStar.high - muStar.low).toBeCloseTo(0, 12);
    });
  });

  test('of a product of two factors spread, of a parabola change sign, and cancel in μ alone', () => {
    // x y: the effect of x is y, of mean ½ and, over the eight levels, variance (1 − 1/64)/12. (x − ½)²: +¼ and −¼ in equal parts.
    const effects = screened((x) => x[0] * x[1] + (x[2] - 0.5) * (x[2] - 0.5), 3, 2000);
    for (const f of [0, 1]) {
      expect(effects[f].mu).toBeCloseTo(0.5, 1);
      expect(effects[f].sigma).toBeCloseTo(Math.sqrt((1 - 1 / 64) / 12), 1);
    }
    // From l to l + ½ the parabola changes by l − ¼, doubled for the whole range: ±⅛ and ±⅜ in equal parts, mean size ¼.
    expect(effects[2].mu).toBeCloseTo(0, 12);
    expect(effects[2].muStar.value).toBeCloseTo(0.25, 12);
    expect(effects[2].sigma).toBeCloseTo(Math.sqrt((1 / 64 + 9 / 64) / 2), 3);
  });

  test('rank the factors of a g-function by their weight', () => {
    const sizes = screened(sobolG([99, 0, 9, 1, 4.5]).of, 5, 20).map(({ muStar }) => muStar.value);
    expect([0, 1, 2, 3, 4].sort((a, b) => sizes[b] - sizes[a])).toEqual([1, 3, 4, 2, 0]);
  });

  test('of nothing are nothing', () => {
    for (const effect of screened(() => 7, 3, 5)) expect(effect).toEqual({ muStar: { value: 0, low: 0, high: 0 }, mu: 0, sigma: 0 });
  });

  test('belong to their factors, whatever order these stand in', () => {
    const walks = walksOf(sobolG([0, 1, 3]).of, 3, 10);
    const turned = walks.map(([a, b, c]) => Float64Array.of(c, a, b));
    const [a, b, c] = effectsOver(walks, 'same');
    expect(effectsOver(turned, 'same')).toEqual([c, a, b]);
  });

  test('have an interval that holds the truth in about 19 cases of 20, also with ten walks', () => {
    // Effects of the third factor given the two others are 1 + 2 y + 2 z, always positive, of mean 3.
    const of: Of = (x) => x[2] * (1 + 2 * x[0] + 2 * x[1]);
    const held = Array.from({ length: 400 }, (_, seed) => screened(of, 3, 10, `cover-${seed}`)[2].muStar).filter(
      ({ low, high }) => low <= 3 && 3 <= high,
    ).length;
    // 380 expected, deviation 4.4; walks that are spread are surer than the interval says.
    expect(held).toBeGreaterThan(380 - 4 * 4.4);
  });
});
