/** The economy at quarter 0: sizes, ages, knowledge, places and technology as specified. */
import { describe, expect, test } from 'vitest';
import { LARGE, SME } from '../../src/model/entities/firms.ts';
import { marketOf } from '../../src/model/cluster-design.ts';
import { paretoBetween } from '../../src/model/initialization.ts';
import { CLUSTERS, REGION_IDS } from '../../src/model/published.ts';
import { build, mean, sum, variance } from './laboratory.ts';

const state = build(1, [{}]);
const { world } = state.pairs[0]!;
const { firms, start, research } = world;
const rows = Array.from({ length: state.layout.initialRows }, (_, i) => i);
const ofKind = (kind: number): number[] => rows.filter((i) => firms.kind[i] === kind);

/** P(L > jobs) of a Pareto with exponent 1.06 truncated to [low, high]. */
function paretoTail(jobs: number, low: number, high: number): number {
  const power = (x: number): number => x ** -1.06;
  return (power(jobs) - power(high)) / (power(low) - power(high));
}

/** Asserts a share of `count` draws with chance `chance` to within four standard errors. */
function expectShare(found: number, count: number, chance: number): void {
  expect(Math.abs(found / count - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / count));
}

describe('potential members', () => {
  test('are the members of 2023 over the diffusion reached: about 11,200', () => {
    CLUSTERS.forEach((cluster, c) => {
      expect(state.layout.initial[c]).toBe(marketOf(cluster.members2023));
      expect(state.layout.initial[c]! * 0.734).toBeCloseTo(cluster.members2023, -1);
      expect(rows.filter((i) => firms.cluster[i] === c)).toHaveLength(state.layout.initial[c]!);
    });
    expect(Math.abs(rows.length - 11_200)).toBeLessThan(20);
  });

  test('are large by 8 %, and lie in regions as the fitted shares say', () => {
    expectShare(ofKind(LARGE).length, rows.length, 0.08);
    CLUSTERS.forEach((_, c) => {
      REGION_IDS.forEach((_, r) => {
        const share = start.regionShares[c * REGION_IDS.length + r]!;
        expectShare(rows.filter((i) => firms.cluster[i] === c && firms.region[i] === r).length, state.layout.initial[c]!, share);
      });
    });
  });

  test('are nobody’s members yet, alive, and without partners or projects', () => {
    expect([sum(firms.member), sum(firms.treated), sum(firms.degree), sum(firms.openKnowledge)]).toEqual([0, 0, 0, 0]);
    expect(sum(firms.alive)).toBe(rows.length);
  });
});

describe('sizes', () => {
  test('are a truncated Pareto within each kind: 1 to 500 jobs, and 500 to 20,000', () => {
    for (const jobs of [2, 5, 20, 100])
      expectShare(ofKind(SME).filter((i) => firms.jobs[i]! > jobs).length, ofKind(SME).length, paretoTail(jobs, 1, 500));
    for (const jobs of [700, 1000, 4000])
      expectShare(ofKind(LARGE).filter((i) => firms.jobs[i]! > jobs).length, ofKind(LARGE).length, paretoTail(jobs, 500, 20_000));
    expect(Math.max(...ofKind(SME).map((i) => firms.jobs[i]!))).toBeLessThanOrEqual(500);
    expect(Math.min(...ofKind(LARGE).map((i) => firms.jobs[i]!))).toBeGreaterThanOrEqual(500);
  });

  test('come from an inverse that meets both ends and its own distribution', () => {
    expect(paretoBetween(1, 500, 1.06, 0)).toBeCloseTo(1, 12);
    expect(paretoBetween(1, 500, 1.06, 1)).toBeCloseTo(500, 9);
    for (const u of [0.1, 0.5, 0.9, 0.999]) expect(1 - paretoTail(paretoBetween(1, 500, 1.06, u), 1, 500)).toBeCloseTo(u, 12);
  });
});

describe('ages', () => {
  test('are stationary: as many of each age as survive to it', () => {
    const survival = (quarters: number): number => Math.exp(-((quarters / 4 / 12.16) ** 0.869));
    const all = sum(Array.from({ length: 401 }, (_, q) => survival(q)));
    for (const limit of [4, 20, 80]) {
      const younger = sum(Array.from({ length: limit }, (_, q) => survival(q))) / all;
      expectShare(rows.filter((i) => firms.age[i]! < limit).length, rows.length, younger);
    }
  });
});

describe('knowledge and productivity', () => {
  test('start in steady state: R&D of a quarter over its loss', () => {
    const loss = 1 - 0.85 ** 0.25;
    for (const i of [0, 77, 5000, 11_000]) {
      const intensity = firms.kind[i] === LARGE ? 0.03 : 0.02;
      expect(firms.knowledge[i]! / ((intensity * firms.jobs[i]! * firms.productivity[i]!) / 4 / loss)).toBeCloseTo(1, 12);
    }
  });

  test('have mean value added per job 0.13 and a spread of 0.3 in logs', () => {
    const productivity = rows.map((i) => firms.productivity[i]!);
    const error = Math.sqrt(variance(productivity) / rows.length);
    expect(Math.abs(mean(productivity) - 0.13)).toBeLessThan(4 * error);
    expect(Math.sqrt(variance(productivity.map(Math.log)))).toBeCloseTo(0.3, 1);
  });

  test('make half absorption fifty times the median stock', () => {
    const sorted = rows.map((i) => firms.knowledge[i]!).sort((a, b) => a - b);
    expect(start.halfKnowledge / sorted[rows.length >> 1]!).toBeCloseTo(50, 9);
    const large = ofKind(LARGE).filter((i) => firms.knowledge[i]! > start.halfKnowledge);
    expect(large.length).toBe(ofKind(LARGE).length);
  });
});

describe('technology', () => {
  test('lies around the cluster’s centre with the assumed spread', () => {
    CLUSTERS.forEach((_, c) => {
      for (let d = 0; d < 4; d++) {
        const gaps = rows.filter((i) => firms.cluster[i] === c).map((i) => firms.technology[i * 4 + d]! - start.centres[c * 4 + d]!);
        expect(Math.abs(mean(gaps))).toBeLessThan((4.5 * 0.15) / Math.sqrt(gaps.length));
        expect(Math.sqrt(variance(gaps)) / 0.15).toBeCloseTo(1, 0);
      }
    });
  });
});

describe('research organisations', () => {
  test('are about 120, spread over clusters by their research participations, at least one each', () => {
    const counts = CLUSTERS.map((_, c) => research.first[c + 1]! - research.first[c]!);
    const participations = CLUSTERS.map(({ composition }) => composition.research);
    expect(Math.abs(sum(counts) - 120)).toBeLessThanOrEqual(2);
    counts.forEach((count, c) => expect(Math.abs(count - (120 * participations[c]!) / sum(participations))).toBeLessThanOrEqual(1));
    counts.forEach((count, c) => expect(research.cluster.filter((of) => of === c)).toHaveLength(count));
  });
});
