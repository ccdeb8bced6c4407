/** The health of clusters: rates of the year before, stages of most replicates, and readings beside the programme in the same replicate. */
import { describe, expect, test } from 'vitest';
import { byStage, HEALTH_INDICATORS, programmeHealth } from '../../src/experiment/cluster-health.ts';
import type { OutcomeId } from '../../src/model/outcomes.ts';
import { ensembleOf, type Cell } from './synthetic-ensemble.ts';

/** An ensemble of own clusters in which the named outcomes are as told, and all others 0. */
function clustersIn(clusters: number, replicates: number, told: Partial<Record<OutcomeId, (cell: Cell) => number>>) {
  return ensembleOf({ replicates, clusters: [clusters], quarters: 12 }, (cell) => told[cell.outcome]?.(cell) ?? 0);
}

describe('rates', () => {
  const firms = (cell: Cell): number => (cell.quarter <= 4 ? 100 : 200);
  const ensemble = clustersIn(1, 2, { firms, newFirms: ({ quarter }) => quarter * quarter, exits: ({ quarter }) => 3 * quarter });
  const at = (quarter: number) => programmeHealth(ensemble, 0, quarter).clusters[0].values;

  test('of entry and exit are those of the year before, over the firms at its start', () => {
    // 64 − 16 opened and 12 closed in the year to quarter 8, of 100 firms at quarter 4.
    expect(at(8).entryRate.value?.p50).toBeCloseTo(0.48, 12);
    expect(at(8).exitRate.value?.p50).toBeCloseTo(0.12, 12);
    expect(at(12).exitRate.value?.p50).toBeCloseTo(12 / 200, 12);
  });

  test('of less than a year are brought to a year, and at the start there are none', () => {
    expect(at(2).exitRate.value?.p50).toBeCloseTo(6 / 100 / 0.5, 12);
    expect(at(0).exitRate.value).toBeNull();
  });

  test('over nothing are not shown: no projects, no leverage, no R&D per dollar', () => {
    for (const id of ['smesPerProject', 'leverage', 'absorption', 'ipPerProject', 'rdPerFederal', 'jobYearsPerMillion'] as const)
      expect(at(8)[id]).toEqual({ value: null, ahead: null, reading: null });
  });
});

describe('ratios', () => {
  test('are taken replicate by replicate: the mean of ratios, not the ratio of means', () => {
    const ensemble = clustersIn(1, 2, {
      federalCommitted: ({ replicate }) => (replicate === 0 ? 1 : 4),
      partnersCommitted: ({ replicate }) => (replicate === 0 ? 3 : 4),
      projects: ({ replicate }) => (replicate === 0 ? 0 : 5),
      ipAssets: () => 20,
      federalCost: () => 2,
      additionalJobYears: () => 30,
    });
    const { values } = programmeHealth(ensemble, 0, 12).clusters[0];
    expect(values.leverage.value?.mean).toBe(2);
    expect(values.ipPerProject.value).toMatchObject({ count: 1, mean: 4 });
    expect(values.jobYearsPerMillion.value?.mean).toBe(15);
  });
});

describe('readings', () => {
  /** Cluster 1 has more SMEs per project than the whole in so many of 20 replicates, and closes more firms in as many. */
  const aheadIn = (wins: number, replicates = 20) =>
    programmeHealth(
      clustersIn(1, replicates, {
        firms: () => 100,
        projects: () => 50,
        members: ({ scope }) => (scope === 0 ? 10 : 90),
        smesPerProject: ({ scope, replicate }) => (scope === 0 ? 2 : replicate < wins ? 3 : 1),
        exits: ({ scope, replicate, quarter }) => quarter * (scope === 0 ? 2 : replicate < wins ? 3 : 1),
      }),
      0,
      12,
    );

  test('say ahead from nine replicates of ten on, behind from one down, and nothing between', () => {
    const reading = (wins: number) => aheadIn(wins).clusters[0].values.smesPerProject.reading;
    expect([20, 18, 17, 3, 2, 0].map(reading)).toEqual(['ahead', 'ahead', 'near', 'near', 'behind', 'behind']);
    expect(aheadIn(17).clusters[0].values.smesPerProject.ahead).toBe(0.85);
  });

  test('turn round where less is better', () => {
    expect(aheadIn(20).clusters[0].values.exitRate.reading).toBe('behind');
    expect(aheadIn(0).clusters[0].values.exitRate.reading).toBe('ahead');
  });

  test('count a tie as half, so that a cluster that is the programme is neither', () => {
    const same = programmeHealth(clustersIn(1, 20, { projects: () => 5, smesPerProject: () => 2 }), 0, 12);
    expect(same.clusters[0].values.smesPerProject).toMatchObject({ ahead: 0.5, reading: 'near' });
  });

  test('are not made of sizes, of the programme itself, or of too few replicates', () => {
    const health = aheadIn(20);
    for (const { id } of HEALTH_INDICATORS.filter(({ direction }) => direction === 'size'))
      expect(health.clusters[0].values[id].reading).toBeNull();
    expect(Object.values(health.whole).every(({ reading }) => reading === null)).toBe(true);
    expect(aheadIn(19, 19).clusters[0].values.smesPerProject).toMatchObject({ ahead: null, reading: null });
  });
});

describe('stages', () => {
  const ensemble = clustersIn(3, 4, {
    // In order of clusters: declining in every replicate; growing in three of four; emergent and sustaining in two each.
    stage: ({ scope, replicate }) => (scope === 1 ? 4 : scope === 2 ? (replicate < 3 ? 2 : 3) : replicate < 2 ? 3 : 1),
  });
  const health = programmeHealth(ensemble, 0, 12);

  test('are those of most replicates, the earlier one where two are as frequent', () => {
    expect(health.clusters.map(({ stage, stageShare }) => [stage, stageShare])).toEqual([
      ['declining', 1],
      ['growing', 0.75],
      ['emergent', 0.5],
    ]);
  });

  test('group the clusters in the order of life, and leave out stages without one', () => {
    const groups = byStage(health).map(({ stage, clusters }) => [stage, clusters.map(({ cluster }) => cluster.id)]);
    expect(groups).toEqual([
      ['emergent', [health.clusters[2].cluster.id]],
      ['growing', [health.clusters[1].cluster.id]],
      ['declining', [health.clusters[0].cluster.id]],
    ]);
  });

  test('are the cluster’s own where none was recorded', () => {
    const { clusters } = programmeHealth(clustersIn(1, 2, {}), 0, 12);
    expect(clusters[0]).toMatchObject({ stage: clusters[0].cluster.stage, stageShare: 0 });
  });
});
