import { describe, expect, test } from 'vitest';
import { checkScenario, completeScenario } from '../../src/experiment/check-scenario.ts';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import {
  CLUSTER_FIELDS,
  CLUSTER_IDS,
  CLUSTER_TEMPLATES,
  MAX_CLUSTERS,
  PUBLISHED_CLUSTERS,
  settingFromTemplate,
} from '../../src/model/cluster-design.ts';
import { ownClusters } from './own-clusters.ts';

const [digital] = PUBLISHED_CLUSTERS;
const withClusters = (clusters: unknown) => ({ ...DEFAULT_SCENARIO, clusters });
const withPolicy = (policy: Record<string, unknown>, clusters: unknown = PUBLISHED_CLUSTERS) => ({
  ...withClusters(clusters),
  policy: { ...DEFAULT_SCENARIO.policy, ...policy },
});

/** The problems of an input, each as `code path found expected`. */
function problemsOf(input: unknown): string[] {
  const checked = checkScenario(input);
  return checked.ok ? [] : checked.problems.map(({ code, path, found, expected }) => [code, path, found, expected].join(' | '));
}

describe('clusters', () => {
  test('are one to twenty: none, too many and no list are refused as a whole', () => {
    for (const count of [1, 5, MAX_CLUSTERS]) expect(problemsOf(withClusters(ownClusters(count)))).toEqual([]);
    expect(problemsOf(withClusters([]))).toEqual(['no-cluster | clusters | 0 | 1']);
    expect(problemsOf(withClusters(new Array(100_000).fill('x')))).toEqual([`too-many-clusters | clusters | 100000 | ${MAX_CLUSTERS}`]);
    expect(problemsOf(withClusters({ 0: digital }))).toEqual(['not-an-object | clusters | {…} | ']);
    const { clusters: _, ...rest } = DEFAULT_SCENARIO;
    expect(problemsOf(rest)).toEqual(['missing-key | clusters |  | ']);
  });

  test('have each an id of the list, once', () => {
    const many = [digital, { ...digital, id: 'digitall' }, { ...digital, id: 'own-3' }, { ...digital, id: 'own-3' }, { ...digital, id: 7 }];
    const found = problemsOf(withClusters(many));
    expect(found[0]).toMatch(/^unknown-cluster \| clusters\.1\.id \| digitall \| digital, /);
    expect(found.slice(1)).toEqual(['unknown-cluster | clusters.4.id | 7 | ', 'duplicate-cluster | clusters.3.id | own-3 | ']);
    expect(problemsOf(withClusters([...PUBLISHED_CLUSTERS, digital]))).toEqual(['duplicate-cluster | clusters.5.id | digital | ']);
    for (const id of CLUSTER_IDS) expect(problemsOf(withClusters([{ ...digital, id }]))).toEqual([]);
  });

  test.each(CLUSTER_FIELDS)('have $id within $min…$max', ({ id, min, max, integer }) => {
    const having = (value: unknown) => withClusters([...ownClusters(2), { ...digital, [id]: value }]);
    for (const value of [min, max]) expect(problemsOf(having(value))).toEqual([]);
    expect(problemsOf(having(min - 0.5))).toEqual([
      integer
        ? `not-an-integer | clusters.2.${id} | ${min - 0.5} | ${min}…${max}`
        : `below-minimum | clusters.2.${id} | ${min - 0.5} | ${min}`,
    ]);
    expect(problemsOf(having(max + 1))).toEqual([`above-maximum | clusters.2.${id} | ${max + 1} | ${max}`]);
    expect(problemsOf(having(Infinity))).toEqual([`not-finite | clusters.2.${id} | Infinity | ${min}…${max}`]);
    expect(problemsOf(having('5'))).toEqual([`not-a-number | clusters.2.${id} | 5 | ${min}…${max}`]);
  });

  test('have a printable name of forty characters at most, a region and a stage', () => {
    const having = (part: object) => problemsOf(withClusters([{ ...digital, ...part }]));
    expect(having({ name: 'Grappe « é » 日本', region: 'NOR', stage: 'declining' })).toEqual([]);
    expect(having({ name: 'n'.repeat(41) })).toEqual(['too-long | clusters.0.name | 41 | 40']);
    expect(having({ name: 'a\u202eb' })).toEqual(['bad-characters | clusters.0.name | a\ufffdb | ']);
    expect(having({ region: 'QB' })).toEqual(['not-an-option | clusters.0.region | QB | BC, PRA, ON, QC, ATL, NOR']);
    expect(having({ stage: null })).toEqual(['not-an-option | clusters.0.stage | null | emergent, growing, sustaining, declining']);
  });

  test('have these keys and no other, in one order', () => {
    const { firms: _, ...less } = digital;
    expect(problemsOf(withClusters([less, null]))).toEqual([
      'missing-key | clusters.0.firms |  | ',
      'not-an-object | clusters.1 | null | ',
    ]);
    expect(problemsOf(withClusters([{ ...digital, firm: 3 }]))[0]).toMatch(/^unknown-key \| clusters\.0\.firm \| firm \| firms, /);
    const turned = Object.fromEntries(Object.entries({ ...digital, secondEnvelope: -0 }).reverse());
    const checked = checkScenario(withClusters([turned]));
    expect(JSON.stringify(checked.ok && checked.value.clusters)).toBe(JSON.stringify([{ ...digital, secondEnvelope: 0 }]));
  });

  test('have a dollar among them', () => {
    const broke = PUBLISHED_CLUSTERS.map((cluster) => ({ ...cluster, firstEnvelope: 0, secondEnvelope: 0 }));
    expect(problemsOf(withClusters(broke))).toEqual(['no-money | clusters | 0 | ']);
    expect(problemsOf(withClusters([...broke.slice(1), { ...digital, firstEnvelope: 0 }]))).toEqual([]);
  });
});

describe('a match for each cluster', () => {
  test('has as many values as the scenario has clusters', () => {
    expect(problemsOf(withPolicy({ matchRatio: [1, 2] }, ownClusters(2)))).toEqual([]);
    expect(problemsOf(withPolicy({ matchRatio: [1, 2, 3, 4, 5] }, ownClusters(20)))).toEqual(['wrong-length | policy.matchRatio | 5 | 20']);
    expect(problemsOf(withPolicy({ matchRatio: 'x' }, ownClusters(7)))[0]).toContain('as-realised, 0…10, [0…10 × 7]');
  });
});

describe('a schedule', () => {
  const ten = [0, 0, 0, 0, 0, 0, 0, 0, 0, 100];

  test('is as published or a weight from 0 to 100 for each of ten years', () => {
    for (const schedule of ['published', ten]) expect(problemsOf(withPolicy({ schedule }))).toEqual([]);
    expect(problemsOf(withPolicy({ schedule: 'even' }))).toEqual(['not-an-option | policy.schedule | even | published, [0…100 × 10]']);
    expect(problemsOf(withPolicy({ schedule: 1 }))).toEqual(['not-an-option | policy.schedule | 1 | published, [0…100 × 10]']);
    expect(problemsOf(withPolicy({ schedule: ten.slice(1) }))).toEqual(['wrong-length | policy.schedule | 9 | 10']);
    expect(problemsOf(withPolicy({ schedule: new Array(200_000).fill(1) }))).toEqual(['wrong-length | policy.schedule | 200000 | 10']);
    expect(problemsOf(withPolicy({ schedule: ten.with(3, 101).with(4, -1) }))).toEqual([
      'above-maximum | policy.schedule.3 | 101 | 100',
      'below-minimum | policy.schedule.4 | -1 | 0',
    ]);
  });

  test('has a year with money', () => {
    expect(problemsOf(withPolicy({ schedule: ten.with(9, 0) }))).toEqual(['no-weight | policy.schedule | […] | ']);
  });
});

describe('clusters of a partial scenario', () => {
  const completed = (clusters: unknown) => {
    const checked = completeScenario({ clusters });
    return checked.ok ? checked.value.clusters : checked.problems.map(({ code, path }) => `${code} ${path}`);
  };

  test('that are published are filled from the publication', () => {
    expect(completed([{ id: 'ocean', firms: 900 }])).toEqual([{ ...PUBLISHED_CLUSTERS[2], firms: 900 }]);
  });

  test('of its own are filled from the template of their stage', () => {
    const [emergent, , mature] = CLUSTER_TEMPLATES;
    expect(
      completed([
        { id: 'own-1', region: 'QC', stage: 'emergent', name: 'Quantum' },
        { id: 'own-2', region: 'ON', stage: 'declining', firms: 500 },
      ]),
    ).toEqual([
      settingFromTemplate(emergent, 'own-1', 'Quantum', 'QC'),
      { ...settingFromTemplate(mature, 'own-2', '', 'ON'), stage: 'declining', firms: 500 },
    ]);
  });

  test('are not mended', () => {
    expect(completed([{ id: 'own-1' }, 7])).toEqual([
      'missing-key clusters.0.region',
      'missing-key clusters.0.stage',
      'not-an-object clusters.1',
    ]);
    expect(completed('all')).toEqual(['not-an-object clusters']);
    expect(completed(new Array(21).fill({}))).toEqual(['too-many-clusters clusters']);
  });
});
