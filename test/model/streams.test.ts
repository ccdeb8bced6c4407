/** Streams keep each cluster's published mean and leverage; arrivals follow the commitment curve and ignore the levers. */
import { describe, expect, test } from 'vitest';
import { deriveNumbers } from '../../src/model/numbers.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/parameters.ts';
import { PUBLISHED_POLICY } from '../../src/model/policy.ts';
import { arrivalRate, drawPotentialProjects } from '../../src/model/potential-projects.ts';
import { CLUSTERS, STREAMS } from '../../src/model/published.ts';
import {
  CAPACITY,
  designStreams,
  firstTrancheSlope,
  RESPONSE,
  responseSlope,
  secondTrancheSlope,
  TECHNOLOGY,
} from '../../src/model/streams.ts';
import { keyFromSeed, luckOf } from '../../src/model/luck.ts';
import { mean, sum, variance } from './laboratory.ts';

const QUARTERS = Array.from({ length: 60 }, (_, t) => t);
const published = deriveNumbers({ policy: PUBLISHED_POLICY, assumptions: DEFAULT_ASSUMPTIONS }, 44);
const shareOf = [
  (1 - STREAMS.response.share) * STREAMS.technology.share,
  (1 - STREAMS.response.share) * STREAMS.capacity.share,
  STREAMS.response.share,
];

describe.each(CLUSTERS)('the streams of $id', (cluster) => {
  const design = designStreams(cluster);
  const government = (s: number): number => (shareOf[s]! * design.meanSize[s as 0 | 1 | 2]) / (1 + design.match[s as 0 | 1 | 2]);

  test('have the published mean size together', () => {
    expect(sum(shareOf.map((share, s) => share * design.meanSize[s as 0 | 1 | 2]))).toBeCloseTo(cluster.meanProject, 12);
  });

  test('have the published leverage together', () => {
    const money = sum([0, 1, 2].map(government));
    expect((cluster.meanProject - money) / money).toBeCloseTo(cluster.leverage, 12);
  });

  test('give the response calls their share of government money and the relaxed match', () => {
    expect(design.responseMoney).toBeCloseTo(government(RESPONSE) / sum([0, 1, 2].map(government)), 12);
    expect(design.match[RESPONSE]).toBe(0.7);
    expect(design.match[TECHNOLOGY]).toBeGreaterThan(cluster.leverage);
    expect(design.match[CAPACITY]).toBe(design.match[TECHNOLOGY]);
  });

  test('make capacity projects the smallest', () => {
    expect(design.meanSize[CAPACITY]).toBeLessThan(design.meanSize[RESPONSE]);
    expect(design.meanSize[CAPACITY] / design.meanSize[TECHNOLOGY]).toBeCloseTo(0.35 / 1.35, 12);
  });
});

describe('the curves of money and projects', () => {
  test('are non-negative and sum to one each', () => {
    const curves = [
      ...CLUSTERS.map((cluster) => QUARTERS.map((t) => firstTrancheSlope(cluster, t))),
      QUARTERS.map(responseSlope),
      QUARTERS.map(secondTrancheSlope),
    ];
    for (const curve of curves) {
      expect(sum(curve)).toBeCloseTo(1, 12);
      expect(Math.min(...curve)).toBe(0);
    }
  });

  test('start after a year, call for responses in quarters 8 to 10, and run at half rate in the last year', () => {
    expect(QUARTERS.filter((t) => firstTrancheSlope(CLUSTERS[0]!, t) > 0)).toEqual(QUARTERS.slice(4, 20));
    expect(QUARTERS.filter((t) => responseSlope(t) > 0)).toEqual([8, 9, 10]);
    expect(QUARTERS.filter((t) => secondTrancheSlope(t) > 0)).toEqual(QUARTERS.slice(20, 40));
    expect(secondTrancheSlope(36)).toBeCloseTo(secondTrancheSlope(35) / 2, 15);
  });

  test('pass the logistic: half of the curve lies before its midpoint where that is far from both ends', () => {
    const protein = CLUSTERS[3]!;
    const before = sum([4, 5, 6, 7, 8, 9, 10, 11].map((t) => firstTrancheSlope(protein, t)));
    // F(12) = 1 / (1 + e^(0.2 / 0.84)), both ends being flat.
    expect(before).toBeCloseTo(1 / (1 + Math.exp(0.2 / 0.84)), 3);
  });
});

describe('potential projects arrive', () => {
  const first = (c: number): number => sum(QUARTERS.slice(0, 20).flatMap((t) => [0, 1, 2].map((s) => arrivalRate(published, c, s, t))));

  test('three for every project counted at the end of the first tranche', () => {
    CLUSTERS.forEach((cluster, c) => expect(first(c)).toBeCloseTo(3 * cluster.projects2023, 9));
  });

  test('in the second tranche as many as the envelope would absorb, times three', () => {
    CLUSTERS.forEach((cluster, c) => {
      const { meanSize, match } = published.streams[c]!;
      const rate = (t: number): number =>
        arrivalRate(published, c, TECHNOLOGY, t) * meanSize[TECHNOLOGY] + arrivalRate(published, c, CAPACITY, t) * meanSize[CAPACITY];
      const government = sum(QUARTERS.slice(20, 40).map(rate)) / (1 + match[TECHNOLOGY]);
      expect(government).toBeCloseTo(3 * cluster.envelopes[1] * cluster.projectShare, 9);
      expect(arrivalRate(published, c, RESPONSE, 30)).toBe(0);
    });
  });

  test('whatever the levers: match, budget, rules and portfolio change no rate', () => {
    const policy = { ...PUBLISHED_POLICY, matchRatio: 4, budget: 17, minPartners: 6, portfolio: 'performance' as const, stopAtQuarter: 12 };
    const other = deriveNumbers({ policy, assumptions: DEFAULT_ASSUMPTIONS }, 44);
    for (const t of [4, 9, 19, 25, 39]) {
      CLUSTERS.forEach((_, c) => [0, 1, 2].forEach((s) => expect(arrivalRate(other, c, s, t)).toBe(arrivalRate(published, c, s, t))));
    }
  });
});

describe('drawn projects', () => {
  const draws = Array.from({ length: 12 }, (_, r) => drawPotentialProjects(published, 40, luckOf(keyFromSeed('designs'), r)));
  const column = (
    of: (potential: (typeof draws)[number], p: number) => number,
    where: (potential: (typeof draws)[number], p: number) => boolean = () => true,
  ): number[] =>
    draws.flatMap((potential) =>
      Array.from({ length: potential.count }, (_, p) => p)
        .filter((p) => where(potential, p))
        .map((p) => of(potential, p)),
    );

  test('are as many as expected', () => {
    const expected = sum(
      QUARTERS.slice(0, 40).flatMap((t) => CLUSTERS.flatMap((_, c) => [0, 1, 2].map((s) => arrivalRate(published, c, s, t)))),
    );
    // One in five seeds a follow-on.
    const arriving = mean(draws.map((potential) => potential.arriving));
    expect(Math.abs(arriving - expected)).toBeLessThan(4 * Math.sqrt(expected / draws.length));
    const followOns = mean(draws.map((potential) => potential.count)) - arriving;
    expect(Math.abs(followOns - 0.2 * arriving)).toBeLessThan(4 * Math.sqrt((0.16 * arriving) / draws.length));
  });

  test('have log-normal private values, existence, success and a multiplier of mean one', () => {
    const logs = column((potential, p) => Math.log(potential.value[p]!));
    expect(mean(logs)).toBeCloseTo(DEFAULT_ASSUMPTIONS.privateValueMu, 1);
    expect(Math.sqrt(variance(logs))).toBeCloseTo(0.6, 1);
    expect(mean(column((potential, p) => potential.exists[p]!))).toBeCloseTo(0.9, 1);
    expect(mean(column((potential, p) => potential.succeeds[p]!))).toBeCloseTo(0.45, 1);
    const multipliers = column((potential, p) => potential.multiplier[p]!);
    expect(Math.abs(mean(multipliers) - 1)).toBeLessThan(4 * Math.sqrt(variance(multipliers) / multipliers.length));
  });

  test('come to market after a Gamma(2) lag of mean 4 quarters', () => {
    const lags = column((potential, p) => potential.lag[p]!);
    // The variance of Gamma(2) with mean 4 is 8; rounding adds a twelfth.
    expect(Math.abs(mean(lags) - 4)).toBeLessThan(4 * Math.sqrt(8 / lags.length));
    expect(variance(lags) / (8 + 1 / 12)).toBeCloseTo(1, 1);
  });

  test('have the mean size of their stream', () => {
    CLUSTERS.forEach((_, c) => {
      const sizes = column(
        (potential, p) => potential.budget[p]! / published.streams[c]!.meanSize[TECHNOLOGY],
        (potential, p) => potential.cluster[p] === c && potential.stream[p] === TECHNOLOGY,
      );
      expect(Math.abs(mean(sizes) - 1)).toBeLessThan(4 * Math.sqrt(variance(sizes) / sizes.length));
    });
  });

  test('are told apart by identity and ordered by quarter', () => {
    for (const potential of draws) {
      expect(new Set(potential.identity).size).toBe(potential.count);
      const starts = Array.from(potential.first);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(starts.at(-1)).toBe(potential.arriving);
    }
  });
});
