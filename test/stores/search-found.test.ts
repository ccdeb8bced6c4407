/** What a search found, in numbers: which policies are judged anew, what they gain, what lies between them, how far luck flattered them. */
import { describe, expect, test } from 'vitest';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import { frontierOf } from '../../src/experiment/search/policy-search.ts';
import type { Candidate } from '../../src/experiment/search/readings.ts';
import { shownOf, toJudgeAnew } from '../../src/stores/search-choice.ts';
import { gainsOf, stillGrows, tradeOff } from '../../src/stores/search-gains.ts';
import { optimismOf } from '../../src/stores/search-optimism.ts';
import { MOST_VERIFIED } from '../../src/stores/search-question.ts';
import { readFrontier } from '../../src/stores/search-reading.ts';
import { candidate, CHEAP, foundPolicies, GDP, JOBS, OWN, stateOf } from './found-policies.ts';

describe('what was found', () => {
  const reading = readFrontier(foundPolicies(), frontierOf(stateOf()));

  test('has no policy that another one beats: the programme is', () => {
    expect([reading.rows.map(({ id }) => id), reading.startStands]).toEqual([[JOBS.id, GDP.id, CHEAP.id], false]);
    const alone = readFrontier(foundPolicies(false, stateOf([CHEAP])), frontierOf(stateOf([CHEAP])));
    expect([alone.startStands, alone.rows.length]).toEqual([true, 1]);
  });

  test('says what each changes', () => {
    expect(reading.rows.map(({ changes }) => changes.map(({ path }) => path))).toEqual([
      ['policy.minSme'],
      ['policy.minPartners'],
      ['policy.minSme', 'policy.ipOpenness'],
    ]);
  });

  test('gains at no more cost: the one with more GDP costs more, so that it is passed over', () => {
    const { fresh, gains } = gainsOf(reading);
    expect([fresh, gains.map(({ number }) => number)]).toEqual([true, [1, 1]]);
    expect(gains[0]?.share).toBeCloseTo(0.2, 12);
    expect(gains[1]?.share).toBeCloseTo(0.1, 12);
    const searched = gainsOf(readFrontier(foundPolicies(false), frontierOf(stateOf())));
    expect(searched.fresh).toBe(false);
  });

  test('gains more where it may cost more', () => {
    expect(gainsOf(reading, true).gains.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('tells how clusters share the money as shares, not as ten envelopes', () => {
    const clusters = DEFAULT_SCENARIO.clusters.map((cluster, c) =>
      c === 0 ? { ...cluster, firstEnvelope: 0, secondEnvelope: 0 } : cluster,
    );
    const moved = { ...JOBS, id: 'moved', settings: { ...JOBS.settings, clusters } };
    const [row] = readFrontier(foundPolicies(false), [moved]).rows;
    expect(row?.changes.map(({ path }) => path)).toEqual(['policy.minSme']);
    expect(row?.shares[0]?.to).toBe(0);
    for (const side of ['from', 'to'] as const) expect(row?.shares.reduce((sum, one) => sum + one[side], 0)).toBeCloseTo(1, 12);
    expect(reading.rows.flatMap(({ shares }) => shares)).toEqual([]);
  });

  test('trades between the best of two objectives; less is better of cost', () => {
    const between = tradeOff(reading, 'publicCost', 'additionalGdp');
    expect([between?.x.id, between?.y.id]).toEqual([CHEAP.id, GDP.id]);
  });

  test('was too hopeful by a ninth: a tenth of the promise is a ninth of what came', () => {
    for (const { share, start } of optimismOf(reading, foundPolicies())) {
      expect(share).toBeCloseTo(1 / 9, 12);
      expect(start).toBeCloseTo(1 / 9, 12);
    }
    expect(optimismOf(readFrontier(foundPolicies(false), frontierOf(stateOf())), foundPolicies(false))).toEqual([]);
  });

  test('was no more hopeful of what it picked than of the start: the difference is nothing, and its interval holds 0', () => {
    for (const { picked } of optimismOf(reading, foundPolicies())) {
      expect(picked?.by).toBeCloseTo(0, 12);
      expect(picked?.within).toBeGreaterThan(0);
    }
    // 2 futures of the search against 16 fresh ones: the search's share of the variance is eight times that of fresh luck.
    const [gdp] = optimismOf(reading, foundPolicies());
    const mean = (0.9 * (5500 + 6000 + 4000)) / 3;
    expect(gdp?.picked?.within).toBeCloseTo(3 * Math.sqrt((100 / mean) ** 2 + (100 / 4500) ** 2), 12);
  });

  test('speaks of those judged anew alone, once any was: whoever was only lucky is no best', () => {
    const lucky = candidate({ minSme: 4 }, [99_000, 9900, 1595, 2]);
    const found = foundPolicies(true, stateOf([JOBS, GDP, CHEAP, lucky]));
    const mixed = readFrontier(found, [lucky, JOBS, GDP, CHEAP]);
    expect(mixed.rows.map(({ fresh }) => fresh !== null)).toEqual([false, true, true, true]);
    expect(gainsOf(mixed, true).gains.map(({ number }) => number)).toEqual([2, 3]);
    expect(tradeOff(mixed, 'publicCost', 'additionalGdp')?.y.id).toBe(GDP.id);
    const before = readFrontier({ ...found, verified: [] }, [lucky, JOBS, GDP, CHEAP]);
    expect(tradeOff(before, 'publicCost', 'additionalGdp')).toMatchObject({ y: { id: lucky.id }, fresh: false, told: true });
  });

  test('tells a difference only where its interval leaves out 0', () => {
    const { gains } = gainsOf(reading);
    expect(gains.map(({ told }) => told)).toEqual([true, true]);
    expect(gains[0]?.within).toBeCloseTo((Math.sqrt(2) * 1200) / 54_000, 12);
    expect(gains[0]?.cost).toMatchObject({ by: -10, within: Math.sqrt(200) });
    const wide = foundPolicies();
    const unsure = { ...wide, verified: wide.verified.map((one) => ({ ...one, within: [20_000, 2000, 300, 1] })) };
    const unsureReading = readFrontier(unsure, frontierOf(stateOf()));
    expect(gainsOf(unsureReading).gains.map(({ told }) => told)).toEqual([false, false]);
    expect([
      tradeOff(reading, 'additionalJobYears', 'additionalGdp')?.told,
      tradeOff(unsureReading, 'publicCost', 'additionalGdp')?.told,
    ]).toEqual([true, false]);
  });

  describe('is judged anew in part where it is large', () => {
    // Ever more jobs and GDP for ever more cost; one in the most regions, one of little cost and the most of both at no more than the start's.
    const many = Array.from({ length: 59 }, (_, n): Candidate =>
      candidate({ budget: 100 + n }, [2000 * n, 200 * n, 50 * n, n === 20 ? 9 : 2]),
    );
    const state = stateOf(many);

    test('the best of each objective and at no more cost than the start among them, no one twice, the start behind', () => {
      const chosen = toJudgeAnew({ state }, many.toReversed());
      expect(chosen).toHaveLength(MOST_VERIFIED + 1);
      expect(new Set(chosen).size).toBe(MOST_VERIFIED + 1);
      // The start costs 1600: 32 × 50.
      for (const n of [58, 0, 20, 32]) expect(chosen).toContain(many[n]);
      expect(chosen.at(-1)).toBe(OWN);
      const gaps = chosen.slice(0, -1).map(({ scores }) => scores[0] / 2000);
      expect(Math.max(...gaps.slice(1).map((at, i) => gaps[i]! - at))).toBeLessThan(20);
    });

    test('the best at no more cost are shown even where the spread leaves them out', () => {
      const narrow: typeof frontierOf = (one, most = 2) => (most === 2 ? [many[58]!, many[0]!] : frontierOf(one, most));
      expect(shownOf(state, narrow).map(({ scores }) => scores[0] / 2000)).toEqual([58, 32, 20, 0]);
    });

    test('all of a small one', () => {
      expect(toJudgeAnew({ state: stateOf() }, [JOBS, GDP, CHEAP])).toEqual([JOBS, GDP, CHEAP, OWN]);
    });
  });

  test('still grows or not, once there are enough generations to tell', () => {
    expect(stillGrows([0.1, 0.2])).toBeNull();
    expect(stillGrows([0.1, 0.2, 0.3, 0.4])).toBe(true);
    expect(stillGrows([0.1, 0.5, 0.5, 0.5, 0.5, 0.501])).toBe(false);
  });
});
