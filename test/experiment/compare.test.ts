import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/experiment/compare.ts';
import { LESS_IS_BETTER } from '../../src/experiment/outcome-sense.ts';
import { studentFactor } from '../../src/experiment/student-t.ts';
import { OUTCOMES, type OutcomeId } from '../../src/model/outcomes.ts';
import { ensembleOf, synthetic } from './synthetic-ensemble.ts';

/** World 0 holds 100 in every replicate, world 1 that plus a difference per replicate; denominators exist. */
function pairs(differences: readonly number[], outcome: OutcomeId = 'additionalGdp') {
  return ensembleOf({ replicates: differences.length, worlds: 2, quarters: 1 }, (cell) =>
    cell.outcome === outcome ? 100 + (cell.world === 1 ? differences[cell.replicate] : 0) : 1,
  );
}

const repeated = (list: readonly number[], times: number) => Array.from({ length: list.length * times }, (_, r) => list[r % list.length]);

describe('a paired comparison', () => {
  test('of differences 1 to 5 has the Student interval worked by hand', () => {
    const { meanDifference, low, high, count } = compare(pairs([1, 2, 3, 4, 5]), 0, 1, 'additionalGdp', 1);
    // Standard deviation √2.5, error √0.5, factor 2.776 with four degrees of freedom.
    expect([meanDifference, count]).toEqual([3, 5]);
    expect(low).toBeCloseTo(3 - 2.776 * Math.sqrt(0.5), 12);
    expect(high).toBeCloseTo(3 + 2.776 * Math.sqrt(0.5), 12);
  });

  test('gives no verdict under fifty replicates, however clear the difference', () => {
    const early = { count: 48, verdict: 'cannot-tell', doubt: 'too-few' };
    expect(compare(pairs(repeated([9, 10, 11], 16)), 0, 1, 'additionalGdp', 1)).toMatchObject(early);
    const told = { count: 51, verdict: 'better', doubt: null };
    expect(compare(pairs(repeated([9, 10, 11], 17)), 0, 1, 'additionalGdp', 1)).toMatchObject(told);
  });

  test('cannot tell where the interval holds zero', () => {
    const found = compare(pairs(repeated([-10, 11], 50)), 0, 1, 'additionalGdp', 1);
    expect(found.low).toBeLessThan(0);
    expect(found.high).toBeGreaterThan(0);
    expect(found).toMatchObject({ verdict: 'cannot-tell', doubt: 'noise', count: 100, replicates: 100 });
  });

  test('that noise hides is told by more replicates of the same luck', () => {
    const spread = [-10, 11];
    const doubts = [50, 2_500].map((times) => compare(pairs(repeated(spread, times)), 0, 1, 'additionalGdp', 1).doubt);
    expect(doubts).toEqual(['noise', null]);
  });

  test('of a ratio that some replicates lack is never told by more of them, however clear the others', () => {
    const withGaps = (replicates: number) =>
      ensembleOf({ replicates, worlds: 2, quarters: 1 }, ({ replicate, world, outcome }) =>
        outcome === 'additionalJobYears' ? (replicate % 10 === 0 ? 0 : 1) : 100 + 50 * world,
      );
    for (const replicates of [10, 60, 600]) {
      const found = compare(withGaps(replicates), 0, 1, 'costPerAdditionalJobYear', 1);
      expect(found).toMatchObject({ verdict: 'cannot-tell', doubt: 'no-denominator', count: replicates * 0.9, replicates, shareWon: 0 });
    }
  });

  test('counts a tie as half a win', () => {
    expect(compare(pairs([1, 0, 0, -1]), 0, 1, 'additionalGdp', 1).shareWon).toBe(0.5);
    expect(compare(pairs([1, 0, 2, 3]), 0, 1, 'additionalGdp', 1).shareWon).toBe(0.875);
  });

  test.each(LESS_IS_BETTER)('takes less of %s for better', (outcome) => {
    const less = compare(pairs(repeated([-9, -10, -11], 20), outcome), 0, 1, outcome, 1);
    expect(less).toMatchObject({ verdict: 'better', shareWon: 1, meanDifference: -10 });
    expect(compare(pairs(repeated([9, 10, 11], 20), outcome), 0, 1, outcome, 1)).toMatchObject({ verdict: 'worse', shareWon: 0 });
  });

  test('of a scenario with itself is exactly nothing', () => {
    for (const outcome of ['additionalGdp', 'costPerAdditionalJobYear'] as const) {
      const itself = compare(pairs(repeated([1, 5], 30)), 1, 1, outcome, 1);
      expect(itself).toMatchObject({ meanDifference: 0, low: 0, high: 0, shareWon: 0.5, verdict: 'identical' });
    }
  });

  test('of equal worlds is identical even with few replicates, and of none cannot tell', () => {
    expect(compare(pairs([0, 0, 0]), 0, 1, 'additionalGdp', 1)).toMatchObject({ verdict: 'identical', doubt: null });
    const none = compare({ ...pairs([0]), recordings: [] }, 0, 1, 'additionalGdp', 1);
    expect(none).toMatchObject({ verdict: 'cannot-tell', doubt: 'too-few', count: 0, meanDifference: 0, low: 0, high: 0, shareWon: 0.5 });
  });

  test('turns its signs, its odds and its verdict when the two are swapped', () => {
    const opposite = { better: 'worse', worse: 'better', 'cannot-tell': 'cannot-tell', identical: 'identical' } as const;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 30 }), { minLength: 1, maxLength: 80 }), (differences) => {
        const ensemble = pairs(differences);
        const there = compare(ensemble, 0, 1, 'additionalGdp', 1);
        const back = compare(ensemble, 1, 0, 'additionalGdp', 1);
        expect(back.meanDifference + there.meanDifference).toBe(0);
        expect(back.low + there.high).toBeCloseTo(0, 9);
        expect(back.shareWon).toBeCloseTo(1 - there.shareWon, 12);
        expect([back.verdict, back.doubt]).toEqual([opposite[there.verdict], there.doubt]);
        expect(there.doubt === null).toBe(there.verdict !== 'cannot-tell');
      }),
    );
  });

  test('sees a small difference under large shared luck that unpaired means would hide', () => {
    const next = synthetic(5);
    const luck = Array.from({ length: 200 }, () => 1000 * next());
    const ensemble = ensembleOf({ replicates: 200, worlds: 2, quarters: 1 }, ({ replicate, world }) => luck[replicate] + world);
    const { low, high, verdict } = compare(ensemble, 0, 1, 'additionalGdp', 1);
    expect(high - low).toBeLessThan(1e-6);
    expect(verdict).toBe('better');
  });

  test('does not praise a ratio that has no denominator', () => {
    // No programme: nothing committed, no job added, so every ratio is 0 in the data and means nothing.
    const ensemble = ensembleOf({ replicates: 60, worlds: 2, quarters: 1 }, ({ world, replicate }) => (world === 1 ? 0 : 50 + replicate));
    for (const { id } of OUTCOMES.filter(({ kind }) => kind === 'ratio'))
      expect([id, compare(ensemble, 0, 1, id, 1)]).toMatchObject([id, { verdict: 'cannot-tell', count: 0, shareWon: 0.5 }]);
    expect(compare(ensemble, 0, 1, 'federalCost', 1).verdict).toBe('better');
  });
});

describe("Student's factor", () => {
  test('is that of published tables', () => {
    const known = { 1: 12.706, 4: 2.776, 10: 2.228, 30: 2.042, 40: 2.021, 49: 2.01, 60: 2.0, 120: 1.98, 199: 1.972 };
    for (const [degrees, factor] of Object.entries(known)) expect(Math.abs(studentFactor(Number(degrees)) - factor)).toBeLessThan(0.001);
  });

  test('falls with every further degree of freedom, towards the normal percentile', () => {
    const factors = Array.from({ length: 300 }, (_, i) => studentFactor(i + 1));
    expect(factors).toEqual([...factors].sort((a, b) => b - a));
    expect(studentFactor(1e6)).toBeCloseTo(1.96, 3);
    expect(() => studentFactor(0)).toThrow('expected at least 1');
  });
});
