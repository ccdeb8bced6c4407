/** Scale (T21): twice the money, firms and arrivals give twice the output; the unit of money and equal clusters do not matter. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OUTCOMES, SCOPES, seriesOffset } from '../../src/model/outcomes.ts';
import type * as Published from '../../src/model/published.ts';
import type * as Simulate from '../../src/model/simulate.ts';
import type { PublishedCluster } from '../../src/model/published.ts';
import { ensembleOf, mean, requestOf, seriesOf, sum, variance, type Difference } from './laboratory.ts';

const PUBLISHED = '../../src/model/published.ts';

/** The model over other published figures: every cluster changed alike, voted money that never reached a cluster by a factor. */
async function modelWith(
  change: (cluster: PublishedCluster, clusters: readonly PublishedCluster[]) => PublishedCluster,
  factor: number,
): Promise<typeof Simulate.simulate> {
  vi.resetModules();
  vi.doMock(PUBLISHED, async (original) => {
    const published = await original<typeof Published>();
    const clusters = published.CLUSTERS.map((cluster) => change(cluster, published.CLUSTERS));
    return {
      ...published,
      CLUSTERS: clusters,
      PUBLISHED_BUDGET: sum(clusters.flatMap((cluster) => cluster.envelopes)),
      NEVER_ALLOTTED: published.NEVER_ALLOTTED * factor,
    };
  });
  const { simulate } = await import('../../src/model/simulate.ts');
  return simulate;
}

const times = (cluster: PublishedCluster, factor: number): readonly [number, number] => [
  cluster.envelopes[0] * factor,
  cluster.envelopes[1] * factor,
];

afterEach(() => {
  vi.doUnmock(PUBLISHED);
  vi.resetModules();
});

describe('twice the envelopes, firms and arrivals (T21)', () => {
  test('give twice the output, within luck and the indivisibility of projects', async () => {
    const quarters = 22;
    const replicates = 4;
    const difference: Difference = {};
    const single = ensembleOf(requestOf(quarters, [difference]), replicates);
    const simulate = await modelWith(
      (cluster) => ({
        ...cluster,
        envelopes: times(cluster, 2),
        members2023: cluster.members2023 * 2,
        projects2023: cluster.projects2023 * 2,
      }),
      2,
    );
    const request = requestOf(quarters, [{ policy: { budget: 2 * requestOf(1, [{}]).worlds[0]!.policy.budget } }]);
    const double = Array.from({ length: replicates }, (_, r) => simulate(request, r));
    const outcomes = [
      'projects',
      'federalCommitted',
      'federalPaid',
      'partnersCommitted',
      'participations',
      'members',
      'firms',
      'grossGdp',
      'grossJobYears',
      'deadweightGdp',
      'spilloverGdp',
    ] as const;
    for (const id of outcomes) {
      const [one, two] = [single, double].map((runs) => runs.map((recording) => seriesOf(recording, quarters, id)[quarters]!));
      const error = Math.sqrt((4 * variance(one!) + variance(two!)) / replicates);
      // A bank strands less than one project's cost: a smaller part of twice the money.
      expect(Math.abs(mean(two!) - 2 * mean(one!)), id).toBeLessThan(4 * error + 0.03 * mean(two!));
    }
    // Per firm and dollar nothing changes.
    const ratio = (runs: typeof single): number =>
      mean(runs.map((recording) => seriesOf(recording, quarters, 'smesPerProject')[quarters]!));
    expect(ratio(double) / ratio(single)).toBeCloseTo(1, 1);
  });
});

describe('the unit of money', () => {
  test('scales money and nothing else: in units 1,024 times smaller every bit of jobs, counts and ratios stays', async () => {
    const quarters = 24;
    const unit = 1024;
    const base = requestOf(quarters, [{}]);
    const [plain] = ensembleOf(base, 1);
    const simulate = await modelWith(
      (cluster) => ({ ...cluster, envelopes: times(cluster, unit), meanProject: cluster.meanProject * unit }),
      unit,
    );
    const { policy, assumptions } = base.worlds[0]!;
    const small = {
      policy: { ...policy, budget: policy.budget * unit },
      assumptions: { ...assumptions, vaPerWorker: assumptions.vaPerWorker * unit, spendingJobs: assumptions.spendingJobs / unit },
    };
    const { values } = simulate({ ...base, worlds: [small] }, 0);
    const moved = OUTCOMES.filter(({ unit: of }, o) => {
      const factor = of.startsWith('CAD') ? unit : 1;
      return SCOPES.some((_, scope) => {
        const at = seriesOffset(0, scope, o, quarters);
        return plain!.values.subarray(at, at + quarters + 1).some((value, t) => values[at + t] !== value * factor);
      });
    });
    expect(moved.map(({ id }) => id)).toEqual([]);
  });
});

describe('five equal clusters', () => {
  test('fare equally, within luck', async () => {
    const simulate = await modelWith((cluster, clusters) => ({ ...clusters[4]!, id: cluster.id }), 1);
    const quarters = 20;
    const request = requestOf(quarters, [{}]);
    const runs = Array.from({ length: 4 }, (_, r) => simulate(request, r));
    for (const id of ['projects', 'federalCommitted', 'partnersCommitted', 'members', 'grossGdp'] as const) {
      const byCluster = [1, 2, 3, 4, 5].map((scope) => runs.map((recording) => seriesOf(recording, quarters, id, 0, scope)[quarters]!));
      const all = mean(byCluster.flat());
      const error = Math.sqrt(mean(byCluster.map(variance)) / runs.length);
      for (const values of byCluster) expect(Math.abs(mean(values) - all), id).toBeLessThan(4.5 * error);
    }
  });
});
