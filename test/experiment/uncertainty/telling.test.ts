import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/experiment/compare.ts';
import type { Ensemble } from '../../../src/experiment/ensemble.ts';
import { enoughFor, questionAbout } from '../../../src/experiment/uncertainty/enough.ts';
import { expectedCount, isKnown, lookAfter, quartersAsked, reachedOf } from '../../../src/experiment/uncertainty/precision.ts';
import { mostForTelling, tellingOf, TELLING_LOOKS, type DifferenceQuestion } from '../../../src/experiment/uncertainty/telling.ts';
import { ensembleOf, synthetic } from '../synthetic-ensemble.ts';

const question: DifferenceQuestion = { kind: 'difference', a: 0, b: 1, outcome: 'grossGdp', quarter: 4 };

/** Two worlds whose paired differences are `differences`, one for each replicate. */
const paired = (differences: readonly number[]): Ensemble =>
  ensembleOf({ replicates: differences.length, worlds: 2, quarters: 4 }, ({ replicate, world }) =>
    world === 0 ? 1000 : 1000 + (differences[replicate] ?? 0),
  );

/** So many differences about a mean, alternately one above and one below it. */
const about = (mean: number, count: number, spread = 1): number[] =>
  Array.from({ length: count }, (_, r) => mean + (r % 2 === 0 ? spread : -spread));

describe('a difference', () => {
  test('is told where the interval of a look leaves zero, on either side', () => {
    expect(tellingOf(paired(about(1, 100)), question)).toMatchObject({ state: 'told', mean: 1 });
    expect(tellingOf(paired(about(-1, 100)), question).state).toBe('told');
  });

  test('of 100 alternating ±1 needs a mean of 0.29: 2.88 standard errors of 0.1005', () => {
    const { low, high } = tellingOf(paired(about(0.28, 100)), question);
    expect((high - low) / 2).toBeCloseTo(2.88 * 0.1005, 2);
    expect(tellingOf(paired(about(0.28, 100)), question).state).toBe('open');
    expect(tellingOf(paired(about(0.3, 100)), question).state).toBe('told');
  });

  test('is open with about as many futures to go as its size asks for', () => {
    const { state, needed } = tellingOf(paired(about(0.1, 100)), question);
    expect(state).toBe('open');
    // (2.8377 / 0.1)² of a variance of one.
    expect(needed).toBeGreaterThan(790);
    expect(needed).toBeLessThan(830);
  });

  test('that is none is given up before the most are run, once one standard error more would not do', () => {
    expect(tellingOf(paired(about(0, 100)), question).state).toBe('open');
    expect(tellingOf(paired(about(0, 1140)), question).state).toBe('beyond');
  });

  test('of zero in every pair is no difference, however few there are', () => {
    expect(tellingOf(paired(about(0, 10, 0)), question).state).toBe('identical');
  });

  test('that is none is told in fewer than one of twenty runs, however often it is looked at', () => {
    const uniform = synthetic(7);
    let told = 0;
    const runs = 400;
    for (let run = 0; run < runs; run++) {
      const differences = Array.from({ length: 510 }, () => uniform() + uniform() + uniform() - 1.5);
      const looks = TELLING_LOOKS.filter((look) => look <= 510);
      // Looks at sums, as `tellingOf` does at ensembles, which would be slow to make by the hundred.
      told += looks.some((look) => {
        const seen = differences.slice(0, look);
        const mean = seen.reduce((sum, one) => sum + one, 0) / look;
        const variance = seen.reduce((sum, one) => sum + (one - mean) * (one - mean), 0) / (look - 1);
        return Math.abs(mean) > 2.838 * Math.sqrt(variance / look);
      })
        ? 1
        : 0;
    }
    expect(told / runs).toBeLessThan(0.05);
  });
});

describe('a run until a difference is told', () => {
  test('looks after fixed numbers of futures, each half as many again', () => {
    expect([0, 100, 149, 150, 3840].map((count) => lookAfter(question, count))).toEqual([100, 150, 150, 225, 5000]);
    TELLING_LOOKS.slice(1).forEach((look, k) => expect(look / TELLING_LOOKS[k]!).toBeGreaterThan(1.29));
  });

  test('ends once told, identical or beyond, and has no precision to tell of', () => {
    expect(isKnown(paired(about(1, 100)), question)).toBe(true);
    expect(isKnown(paired(about(0.1, 100)), question)).toBe(false);
    expect(reachedOf(paired(about(1, 100)), question)).toBeNull();
  });

  test('expects the number of a look', () => {
    expect(expectedCount(paired(about(0.1, 100)), question)).toBe(1140);
    expect(expectedCount(paired(about(0.001, 100)), question)).toBe(mostForTelling());
  });

  test('keeps its own quarter of the futures that are not kept whole, within the horizon', () => {
    expect(quartersAsked({ ...question, quarter: 28 }, 44)).toEqual([28, 40]);
    expect(quartersAsked({ ...question, quarter: 40 }, 36)).toEqual([36]);
  });
});

describe('the light of a comparison', () => {
  const lightOf = (ensemble: Ensemble) => enoughFor(ensemble, compare(ensemble, 0, 1, 'grossGdp', 4));

  test('says enough where there is a verdict', () => {
    expect(lightOf(paired(about(1, 100)))).toEqual({ light: 'enough', needed: null });
    expect(lightOf(paired(about(0, 100, 0)))).toEqual({ light: 'enough', needed: null });
  });

  test('says how many futures it takes where more would tell, more than have been run', () => {
    expect(lightOf(paired(about(0.1, 100)))).toEqual({ light: 'more', needed: 1140 });
    expect(lightOf(paired(about(1, 10)))).toEqual({ light: 'more', needed: 100 });
  });

  test('says so where it would take more than are ever run', () => {
    expect(lightOf(paired(about(0, 1140)))).toEqual({ light: 'beyond', needed: null });
  });

  test('asks of the comparison that it stands beside', () => {
    expect(questionAbout(compare(paired(about(1, 3)), 0, 1, 'grossGdp', 4))).toEqual(question);
  });

  test('says that more do not help where there is nothing to divide by', () => {
    const ensemble = ensembleOf({ replicates: 60, worlds: 2, quarters: 4 }, ({ replicate, world, outcome }) =>
      outcome === 'additionalJobYears' ? (replicate === 0 ? 0 : 1) : world + replicate,
    );
    const comparison = compare(ensemble, 0, 1, 'costPerAdditionalJobYear', 4);
    expect(enoughFor(ensemble, comparison).light).toBe('never');
  });
});

describe('what sharing luck gains', () => {
  test('is the variances of both over that of the difference: everything where luck is all they share', () => {
    const ensemble = ensembleOf({ replicates: 100, worlds: 2, quarters: 4 }, ({ replicate, world }) =>
      world === 0 ? replicate : replicate + (replicate % 2),
    );
    const { pairingGain } = compare(ensemble, 0, 1, 'grossGdp', 4);
    // Variances of about 841 each, over that of a coin: 0.2525.
    expect(pairingGain).toBeGreaterThan(6000);
    expect(pairingGain).toBeLessThan(7000);
  });

  test('is one where luck is not shared, and nothing where nothing varies', () => {
    const uniform = synthetic(3);
    const values = Array.from({ length: 800 }, () => uniform());
    const apart = ensembleOf({ replicates: 400, worlds: 2, quarters: 4 }, ({ replicate, world }) => values[2 * replicate + world] ?? 0);
    expect(compare(apart, 0, 1, 'grossGdp', 4).pairingGain).toBeCloseTo(1, 0);
    expect(compare(paired(about(1, 10, 0)), 0, 1, 'grossGdp', 4).pairingGain).toBeNull();
  });
});
