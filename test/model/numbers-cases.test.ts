/** What settings imply before any luck, worked by hand: lengths and shares by cluster, indices over time, weights by distance, services. */
import { describe, expect, test } from 'vitest';
import { PUBLISHED_CLUSTERS, settingFromTemplate, CLUSTER_TEMPLATES, type ClusterSetting } from '../../src/model/cluster-design.ts';
import { DISTANCES_KM } from '../../src/model/geography.ts';
import {
  commercialProfile,
  commercialScale,
  deriveNumbers,
  exitHazards,
  EXPECTED_SUCCESS,
  sizeFactor,
  sizeFactors,
  type Numbers,
} from '../../src/model/numbers.ts';
import { DEFAULT_ASSUMPTIONS, type Assumptions } from '../../src/model/parameters.ts';
import { PUBLISHED_POLICY, type Policy } from '../../src/model/policy.ts';
import { designStreams } from '../../src/model/streams.ts';

function numbersOf(
  assumptions: Partial<Assumptions> = {},
  policy: Partial<Policy> = {},
  clusters?: readonly ClusterSetting[],
  quarters = 4,
): Numbers {
  const given = { policy: { ...PUBLISHED_POLICY, ...policy }, assumptions: { ...DEFAULT_ASSUMPTIONS, ...assumptions } };
  return deriveNumbers(clusters ? { ...given, clusters } : given, quarters);
}

/** Numbers as expected, each to ten digits. */
function near(values: readonly number[]): unknown[] {
  return values.map((value) => expect.closeTo(value, 10) as unknown);
}

/** The published clusters with another duration each. */
function withDurations(durations: readonly number[]): ClusterSetting[] {
  return PUBLISHED_CLUSTERS.map((cluster, c) => ({ ...cluster, durationQuarters: durations[c]! }));
}

describe('by cluster', () => {
  test('projects last as published, all of them longer or shorter with the assumption, rounded to quarters and never less than one', () => {
    expect(Array.from(numbersOf().durations)).toEqual([10, 5, 8, 8, 8]);
    expect(Array.from(numbersOf({ durationQuarters: 12 }).durations)).toEqual([15, 8, 12, 12, 12]);
    expect(Array.from(numbersOf({ durationQuarters: 6 }, {}, withDurations([2, 3, 4, 5, 6])).durations)).toEqual([2, 2, 3, 4, 5]);
    // 3.48, 0.696, 2.088, 2.784, 4.872.
    expect(Array.from(numbersOf({ durationQuarters: 5.568 }, {}, withDurations([5, 1, 3, 4, 7])).durations)).toEqual([3, 1, 2, 3, 5]);
    expect(Array.from(numbersOf({ durationQuarters: 1 }, {}, withDurations([2, 3, 4, 5, 12])).durations)).toEqual([1, 1, 1, 1, 2]);
  });

  test('partners are as published, more or fewer with the assumption, and never fewer than two', () => {
    expect(Array.from(numbersOf().partnersMean)).toEqual(near([7.4, 4.7, 3, 7.6, 2.6]));
    expect(Array.from(numbersOf({ partnersMean: 2.3 }).partnersMean)).toEqual(near([3.7, 2.35, 2, 3.8, 2]));
  });

  test('the share of money for projects is as published, scaled by the assumption, and never more than all', () => {
    expect(Array.from(numbersOf().projectShare)).toEqual(near([0.92, 0.68, 0.93, 0.97, 0.97]));
    expect(Array.from(numbersOf({ projectShare: 0.4445 }).projectShare)).toEqual(near([0.46, 0.34, 0.465, 0.485, 0.485]));
    expect(Array.from(numbersOf({ projectShare: 1 }).projectShare)).toEqual(near([1, 0.68 / 0.889, 1, 1, 1]));
  });

  test('a lead is an SME as often as SMEs are among SMEs and large firms', () => {
    expect(Array.from(numbersOf().leadIsSme)).toEqual(near([295 / 422, 232 / 332, 127 / 148, 192 / 240, 325 / 358]));
  });

  test('partners beyond the lead make up what leads leave of the published composition', () => {
    const { partnerMix, leadIsSme } = numbersOf();
    const composition = [
      [295, 127, 127, 216],
      [232, 100, 53, 47],
      [127, 21, 32, 74],
      [192, 48, 77, 102],
      [325, 33, 75, 5],
    ] as const;
    const partners = [7.4, 4.7, 3, 7.6, 2.6];
    expect(partnerMix).toHaveLength(15);
    composition.forEach(([sme, large, research, other], c) => {
      const [beyond, lead] = [partners[c]! - 1, leadIsSme[c]!];
      const [first, second, third] = Array.from(partnerMix.subarray(c * 3, c * 3 + 3)) as [number, number, number];
      const kinds = [lead + beyond * first, 1 - lead + beyond * (second - first), beyond * (third - second), beyond * (1 - third)];
      expect(kinds).toEqual(near([sme, large, research, other].map((n) => (partners[c]! * n) / (sme + large + research + other))));
    });
  });

  test('the design, the streams and the policy are those of the settings', () => {
    const own = settingFromTemplate(CLUSTER_TEMPLATES[0]!, 'own-3', 'Mine', 'ATL');
    const numbers = numbersOf({}, { ipOpenness: 0.1 }, [own]);
    expect(numbers.clusters.map(({ id, firms }) => [id, firms])).toEqual([['own-3', 90]]);
    expect(numbers.streams).toEqual(numbers.clusters.map(designStreams));
    expect([numbers.policy.ipOpenness, numbers.assumptions]).toEqual([0.1, DEFAULT_ASSUMPTIONS]);
    expect([numbers.growthCap, numbers.jobsFloor, numbersOf({ growthSd: 0.3 }).growthScale]).toEqual([0.7, 1, 0.15]);
    expect(EXPECTED_SUCCESS).toBe(0.45);
  });
});

describe('the match', () => {
  const streams = numbersOf().streams.map(({ match }) => match);

  test('as realised is each cluster’s and stream’s own, and for Scale AI what firms pay beside the province', () => {
    const { match, federalPart } = numbersOf();
    const expected = streams.flatMap((own, c) => own.map((m) => (c === 1 ? (1 + m) * 0.8 - 1 : m)));
    expect(Array.from(match)).toEqual(near(expected));
    expect([match[3 + 2], match[2 * 3 + 2]]).toEqual(near([0.36, 0.7]));
    expect(Array.from(federalPart)).toEqual([1, 0.8, 1, 1, 1]);
  });

  test('never is negative, however much a province pays', () => {
    expect([3, 4, 5].map((n) => numbersOf({ provincialShare: 0.9 }).match[n])).toEqual([0, 0, 0]);
    expect(numbersOf({ provincialShare: 0.9 }).federalPart[1]).toBeCloseTo(0.1, 12);
  });

  test('of the policy is the same for all, or one for each cluster, and leaves out the province’s part alone', () => {
    expect(Array.from(numbersOf({}, { matchRatio: 1.25 }).match)).toEqual(Array.from({ length: 15 }, () => 1.25));
    expect(Array.from(numbersOf({}, { matchRatio: [1, 2, 3, 4, 5] }).match)).toEqual([1, 2, 3, 4, 5].flatMap((m) => [m, m, m]));
  });
});

describe('over time', () => {
  test('four quarters lose a year’s share of knowledge', () => {
    expect((1 - numbersOf({ knowledgeDecay: 0.2 }).knowledgeLoss) ** 4).toBeCloseTo(0.8, 12);
  });

  test('productivity follows the published calendar years 2020 to 2022 and the trend before and after', () => {
    const index = numbersOf({ macroGrowth: 0.02, macroPath: 1 }, {}, undefined, 24).macroIndex;
    expect(index).toHaveLength(25);
    // Quarter 7 is the first of 2020.
    const years = [index[0]!, index[3]! / 1.02 ** 0.75, index[7]! / index[3]!, index[11]! / index[7]!, index[15]! / index[11]!];
    expect(years).toEqual(near([1, 1, 1.02, 0.95, 1.05]));
    expect([index[19]! / index[15]!, index[23]! / index[19]!, index[8]! / index[7]!]).toEqual(near([1.036, 1.02, 0.95 ** 0.25]));
  });

  test('productivity keeps to the trend as far as the published path counts less', () => {
    const years = (macroPath: number): number[] => {
      const index = numbersOf({ macroGrowth: 0.02, macroPath }, {}, undefined, 24).macroIndex;
      return [7, 11, 15, 19].map((t) => index[t + 4]! / index[t]!);
    };
    expect(years(0)).toEqual(near([1.02, 1.02, 1.02, 1.02]));
    expect(years(0.5)).toEqual(near([0.985, 1.035, 1.028, 1.02]));
  });

  test('the hazard of exit is that of a Weibull distribution, quarter by quarter up to a hundred years', () => {
    const constant = exitHazards(1, 10);
    expect(constant).toHaveLength(401);
    for (const q of [0, 1, 7, 400]) expect(constant[q]).toBeCloseTo(1 - Math.exp(-1 / 40), 12);
    // (a/2)² rises from (1/2)² to (5/8)² between the ages of 1 and 1¼ years.
    expect(exitHazards(2, 2)[4]).toBeCloseTo(1 - Math.exp(1 / 4 - 25 / 64), 12);
    const survival = Array.from(numbersOf().exitHazard.subarray(0, 20)).reduce((left, hazard) => left * (1 - hazard), 1);
    expect(survival).toBeCloseTo(Math.exp(-((5 / 12.16) ** 0.869)), 12);
  });

  test('the hazard’s factor is that of fewer than 5, 20 and 100 jobs', () => {
    const factors = sizeFactors({ ...DEFAULT_ASSUMPTIONS, exitMicro: 4, exitSmall: 3, exitMedium: 2, exitLarge: 1 });
    expect([1, 4.9, 5, 19.9, 20, 99.9, 100, 9000].map((jobs) => sizeFactor(jobs, factors))).toEqual([4, 4, 3, 3, 2, 2, 1, 1]);
  });
});

describe('commercial value', () => {
  test('ramps up and decays from first revenue on', () => {
    const profile = commercialProfile(0.2, 1);
    expect(profile).toHaveLength(400);
    expect([0, 1, 4, 20].map((q) => profile[q])).toEqual(near([0, 1, 4, 20].map((q) => (1 - Math.exp(-q / 4)) * Math.exp(-(0.2 * q) / 4))));
    expect(commercialProfile(0.2, 3)[2]).toBeCloseTo((1 - Math.exp(-1.5)) * Math.exp(-0.1), 12);
    expect(numbersOf({ knowledgeDecay: 0.2 }).profile).toEqual(profile);
  });

  test('stands at once without a ramp', () => {
    expect([0, 1, 4].map((q) => commercialProfile(0.2, Infinity)[q])).toEqual(near([1, Math.exp(-0.05), Math.exp(-0.2)]));
  });

  test('is scaled so that value less labour is worth one, discounted to the middle of spending', () => {
    // Two geometric series: of decay alone, and of decay with the ramp; what lies beyond a hundred years is nothing.
    const expected = (duration: number, lag: number): number => {
      const series = (rate: number): number => 1 / (1 - Math.exp(-rate / 4));
      const present = (series(0.2 + 0.1) - series(0.2 + 0.1 + 1)) / 4;
      return 1 / (0.25 * present * Math.exp((-0.1 * (lag + duration / 2)) / 4));
    };
    const assumptions = { labourShare: 0.75, privateDiscount: 0.1, knowledgeDecay: 0.2, commercialLag: 6 };
    expect(commercialScale(10, { ...DEFAULT_ASSUMPTIONS, ...assumptions })).toBeCloseTo(expected(10, 6), 9);
    expect(Array.from(numbersOf(assumptions).commercialScale)).toEqual(
      [10, 5, 8, 8, 8].map((duration) => expect.closeTo(expected(duration, 6), 9) as unknown),
    );
  });

  test('and what spills over go with openness, stated at 0.3', () => {
    const readings = [0, 0.3, 0.65, 1].map((ipOpenness) => numbersOf({}, { ipOpenness }));
    expect(readings.map(({ capture }) => capture)).toEqual(near([1 / 0.7, 1, 0.5, 0]));
    expect(readings.map(({ spilloverOpenness }) => spilloverOpenness)).toEqual(near([0, 1, 0.65 / 0.3, 1 / 0.3]));
  });
});

describe('distance', () => {
  const CELLS = 30;

  test('weighs knowledge in every pair of cells by region and cluster, and brings it nearer while virtual networks are paid for', () => {
    const { spaceWeight, servedSpaceWeight } = numbersOf(
      { spatialDecay: 2000, crossClusterWeight: 0.25, virtualNetworkEffect: 0.4 },
      { virtualNetworks: 0.02 },
    );
    expect([spaceWeight.length, servedSpaceWeight.length]).toEqual([CELLS * CELLS, CELLS * CELLS]);
    for (let n = 0; n < CELLS * CELLS; n++) {
      const [a, b] = [Math.floor(n / CELLS), n % CELLS];
      const weight = Math.exp(-DISTANCES_KM[a % 6]![b % 6]! / 2000);
      const across = Math.floor(a / 6) === Math.floor(b / 6) ? 1 : 0.25;
      expect(spaceWeight[n]).toBeCloseTo(across * weight, 12);
      expect(servedSpaceWeight[n]).toBeCloseTo(across * Math.min(1, 1.4 * weight), 12);
    }
    // Toronto and Montréal, 501 km apart, become as near as one.
    expect(servedSpaceWeight[(2 * 6 + 2) * CELLS + 2 * 6 + 3]).toBe(1);
  });

  test('makes partners rarer at its own length, less so while virtual networks are paid for', () => {
    const { partnerNearness, servedNearness } = numbersOf({ partnerDistance: 3000, virtualNetworkEffect: 0.4 }, { virtualNetworks: 0.02 });
    expect(partnerNearness).toHaveLength(36);
    partnerNearness.forEach((weight, n) => {
      const expected = Math.exp(-DISTANCES_KM[Math.floor(n / 6)]![n % 6]! / 3000);
      expect(weight).toBeCloseTo(expected, 12);
      expect(servedNearness[n]).toBeCloseTo(Math.min(1, 1.4 * expected), 12);
    });
  });
});

describe('a single window', () => {
  const lag = (contractingLag: number, singleWindowSaving: number, singleWindow: number): number =>
    numbersOf({ contractingLag, singleWindowSaving }, { singleWindow }).contractingLag;

  test('saves 40 % of the transaction cost at 1 % of the budget, 23 % at half of that, and data sharing costs its own', () => {
    const cost = (policy: Partial<Policy>): number => numbersOf({ transactionCost: 0.1, dataSharingBurden: 0.02 }, policy).transactionCost;
    const half = 0.8 * (1 - Math.sqrt(0.5));
    const costs = [cost({}), cost({ singleWindow: 0.005 }), cost({ singleWindow: 0.01 }), cost({ singleWindow: 0.01, dataSharing: 'on' })];
    expect(costs).toEqual(near([0.1, 0.1 * (1 - half), 0.06, 0.08]));
  });

  test('saves as much of contracting time, rounded to quarters', () => {
    // 4 quarters less 23 % and 40 %: 3.06 and 2.4.
    expect([0, 0.005, 0.01].map((share) => lag(4, 0.4, share))).toEqual([4, 3, 2]);
    // 2.5 quarters and 2.46.
    expect([lag(4, 0.375, 0.01), lag(4, 0.385, 0.01), lag(0, 0.4, 0.01)]).toEqual([3, 2, 0]);
  });
});
