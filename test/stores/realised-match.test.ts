/** One match for all clusters: the published figure, or what the scenario's own clusters realised. */
import { describe, expect, test } from 'vitest';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import { PUBLISHED_CLUSTERS, realisedMatch, type ClusterSetting } from '../../src/model/cluster-design.ts';
import { overallRealisedMatch } from '../../src/stores/realised-match.ts';

const { assumptions } = DEFAULT_SCENARIO;
const overall = (clusters: readonly ClusterSetting[]): number => overallRealisedMatch({ clusters, assumptions });
const published = (id: string): ClusterSetting => PUBLISHED_CLUSTERS.find((cluster) => cluster.id === id)!;
const own = (number: number, change: Partial<ClusterSetting>): ClusterSetting => ({ ...published('ngen'), id: `own-${number}`, ...change });

describe('the match of all clusters as realised', () => {
  test('is the published one while nothing that decides it was changed', () => {
    expect(overall(PUBLISHED_CLUSTERS)).toBe(1.63);
    expect(overall(PUBLISHED_CLUSTERS.map((cluster) => ({ ...cluster, name: 'x', firms: 500, stage: 'growing', partners: 3 })))).toBe(1.63);
    expect(overall([...PUBLISHED_CLUSTERS].reverse())).toBe(1.63);
  });

  test('of a single cluster is that cluster’s own', () => {
    expect(overall([published('digital')])).toBe(1.43);
    expect(overall([own(1, { leverage: 0.4 })])).toBe(0.4);
    // Quebec's fifth of Scale AI's public money is no private money: (1 + 2.29) × 0.8 − 1.
    expect(overall([published('scaleai')])).toBe(1.63);
    expect(overall([{ ...published('scaleai'), region: 'ON' }])).toBe(2.29);
  });

  test('weighs clusters by their public money, a province’s included', () => {
    const [small, large] = [
      own(1, { leverage: 4, firstEnvelope: 60, secondEnvelope: 40 }),
      own(2, { leverage: 1, firstEnvelope: 300, secondEnvelope: 0 }),
    ];
    expect(overall([small, large])).toBe((100 * 4 + 300 * 1) / 400);
    // 355 of federal money are 355 / 0.8 of public money.
    const [ai, other] = [published('scaleai'), own(1, { leverage: 0.5, firstEnvelope: 355, secondEnvelope: 0 })];
    const [money, match] = [355 / 0.8, realisedMatch(published('scaleai'), 0.2)];
    expect(overall([ai, other])).toBeCloseTo((money * match + 355 * 0.5) / (money + 355), 2);
  });

  test('lies between those of the clusters, and follows each of them', () => {
    const without = PUBLISHED_CLUSTERS.filter(({ id }) => id !== 'ocean');
    expect(overall(without)).toBeLessThan(overall([...without, { ...published('ocean'), leverage: 6 }]));
    const matches = without.map((cluster) => realisedMatch(cluster, assumptions.provincialShare));
    expect(overall(without)).toBeGreaterThan(Math.min(...matches));
    expect(overall(without)).toBeLessThan(Math.max(...matches));
  });

  test('moves with what a province is assumed to pay', () => {
    const more = { ...assumptions, provincialShare: 0.3 };
    expect(overallRealisedMatch({ clusters: PUBLISHED_CLUSTERS, assumptions: more })).toBeLessThan(1.63);
  });
});
