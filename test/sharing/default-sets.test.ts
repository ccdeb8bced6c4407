import { describe, expect, test } from 'vitest';
import { replicatesFor } from '../../src/experiment/plan.ts';
import { PRESETS } from '../../src/experiment/presets.ts';
import { DEFAULT_SCENARIO, DEFAULT_SEED, PAGE_HORIZON } from '../../src/experiment/scenario.ts';
import { CLUSTER_TEMPLATES, PUBLISHED_CLUSTERS, type ClusterSetting } from '../../src/model/cluster-design.ts';
import { DEFAULT_ASSUMPTIONS, PARAMETERS } from '../../src/model/parameters.ts';
import { LEVERS } from '../../src/model/policy.ts';
import { OUTCOME_INDEX } from '../../src/model/outcomes.ts';
import type { WrittenCluster } from '../../src/sharing/defaults/default-set.ts';
import { addedAfter, clustersOfSet, DEFAULT_SETS, leversOf, NEWEST_SET } from '../../src/sharing/defaults/default-sets.ts';
import { SHARED_GDP, SHARED_JOBS } from '../../src/sharing/shared-view.ts';

/** Values of today by name, each beside the set's where the two differ or one of them is missing. */
function moved(today: object, set: object): Readonly<Record<string, unknown>> {
  const [now, before] = [today, set].map((one): Readonly<Record<string, unknown>> => ({ ...one }));
  const ids = [...new Set([...Object.keys(now), ...Object.keys(before)])];
  const changed = ids.filter((id) => JSON.stringify(now[id]) !== JSON.stringify(before[id]));
  return Object.fromEntries(changed.map((id) => [id, { today: now[id], set: before[id] }]));
}

const settingsOf = (clusters: readonly WrittenCluster[] = []) => clusters.map(([id, fields]) => ({ id, ...fields }));

describe('the newest default set', () => {
  const levers = Object.fromEntries(NEWEST_SET.levers);

  // A changed default needs a new set once the newest is published; until then the set follows. Each line names what moved.
  test("holds today's levers, in the order in which they are shown", () => {
    expect(moved(DEFAULT_SCENARIO.policy, levers)).toEqual({});
    expect(NEWEST_SET.levers.map(([id]) => id)).toEqual(LEVERS.map(({ id }) => id));
  });

  test("holds today's assumptions, in the order in which they are shown", () => {
    expect(moved(DEFAULT_ASSUMPTIONS, Object.fromEntries(NEWEST_SET.assumptions))).toEqual({});
    expect(NEWEST_SET.assumptions.map(([id]) => id)).toEqual(PARAMETERS.map(({ id }) => id));
  });

  test("holds today's clusters and templates, every field of them", () => {
    const settings = settingsOf(NEWEST_SET.clusters);
    for (const [c, cluster] of PUBLISHED_CLUSTERS.entries()) expect([cluster.id, moved(cluster, settings[c])]).toEqual([cluster.id, {}]);
    expect(settings.length).toBe(PUBLISHED_CLUSTERS.length);
    const templates = settingsOf(NEWEST_SET.templates);
    for (const [n, { id, setting }] of CLUSTER_TEMPLATES.entries()) {
      const { region } = templates[n] as unknown as ClusterSetting;
      expect([id, moved({ id, name: '', region, ...setting }, templates[n])]).toEqual([id, {}]);
    }
    expect(templates.length).toBe(CLUSTER_TEMPLATES.length);
  });

  test("holds today's presets", () => {
    expect(NEWEST_SET.presets.map(([id]) => id)).toEqual(PRESETS.map(({ id }) => id));
    for (const { id, policy } of PRESETS) expect([id, moved(policy, leversOf(NEWEST_SET, id))]).toEqual([id, {}]);
  });

  test("holds today's horizon, seed and number of replicates", () => {
    const { horizon, seed, replicates, name } = NEWEST_SET;
    expect([horizon, seed, replicates, name]).toEqual([PAGE_HORIZON, DEFAULT_SEED, replicatesFor('standard'), '']);
  });

  test('names outcomes that can be shared and that the model records', () => {
    expect(SHARED_JOBS).toContain(NEWEST_SET.jobs);
    expect(SHARED_GDP).toContain(NEWEST_SET.gdp);
    for (const id of [...SHARED_JOBS, ...SHARED_GDP]) expect(OUTCOME_INDEX[id]).toBeTypeOf('number');
  });
});

describe('default sets', () => {
  test('are numbered from 1 without a gap, the newest last', () => {
    expect(DEFAULT_SETS.map(({ number }) => number)).toEqual(DEFAULT_SETS.map((_, i) => i + 1));
    expect(DEFAULT_SETS.at(-1)).toBe(NEWEST_SET);
  });

  test('name each lever, assumption, cluster and template once, and start from a preset that changes nothing', () => {
    for (const { levers, assumptions, presets, clusters = [], templates = [] } of DEFAULT_SETS) {
      const ids = [...levers, ...assumptions, ...clusters, ...templates].map(([id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(presets[0][1]).toEqual({});
    }
  });

  test('read what came after them as the next set that knows it has it, for its preset', () => {
    const [first] = DEFAULT_SETS;
    const own = first.levers.map(([id]) => id);
    expect(addedAfter(first, 'no-programme').levers).toMatchObject({
      schedule: 'published',
      trancheRules: 'same',
      secondBudget: 0,
      gates: 'off',
    });
    expect(addedAfter(first, 'gic-2018-2028').levers.secondBudget).toBe(702);
    expect(Object.keys({ ...addedAfter(first, 'isi-only').levers, ...leversOf(first, 'isi-only') })).toEqual(expect.arrayContaining(own));
    expect(addedAfter(first, 'isi-only').assumptions).toMatchObject({ provincialShare: 0.2, dealRate: 0 });
    const newcomers = { projects: 'on', sameRegion: 'off', commercialisation: 0 };
    for (const set of DEFAULT_SETS.slice(0, 2)) {
      for (const preset of ['gic-2018-2028', 'isi-only', 'no-programme']) expect(addedAfter(set, preset).levers).toMatchObject(newcomers);
      expect(addedAfter(set, 'isi-only').assumptions).toMatchObject({ commercialisationEffect: 0.25 });
    }
    expect(clustersOfSet(first)).toBe(DEFAULT_SETS[1].clusters);
    expect(addedAfter(NEWEST_SET, 'isi-only')).toEqual({ levers: {}, assumptions: {} });
  });
});
