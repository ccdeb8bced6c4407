import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../src/experiment/check-scenario.ts';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import { CLUSTER_TEMPLATES, MAX_CLUSTERS, PUBLISHED_CLUSTERS, STAGES } from '../../src/model/cluster-design.ts';
import { LEVERS } from '../../src/model/policy.ts';
import { REGION_IDS } from '../../src/model/published.ts';
import { CLUSTER_FORM, countClusterChanges, hasPublishedClusters, missingClusters } from '../../src/stores/cluster-edits.ts';
import { ScenarioSet } from '../../src/stores/scenario-set.svelte.ts';

const PUBLISHED_IDS = PUBLISHED_CLUSTERS.map(({ id }) => id);
const OVERALL = LEVERS.flatMap((lever) => (lever.kind === 'match' ? [lever.published] : []))[0];
const EMERGENT = { template: 'emergent', region: 'ON' } as const;

const idsOf = (set: ScenarioSet): string[] => set.current.clusters.map(({ id }) => id);

describe('the clusters of a scenario', () => {
  test('start as published, and an added one has its template’s numbers in the region that was chosen', () => {
    const set = new ScenarioSet();
    expect([hasPublishedClusters(set.current), countClusterChanges(set.current)]).toEqual([true, 0]);
    expect(set.addCluster({ template: 'growing', region: 'NOR' })).toBe(5);
    const growing = CLUSTER_TEMPLATES.find(({ id }) => id === 'growing')?.setting;
    expect(set.current.clusters[5]).toEqual({ id: 'own-1', name: '', region: 'NOR', ...growing });
    expect([hasPublishedClusters(set.current), countClusterChanges(set.current)]).toEqual([false, 1]);
  });

  test('of one scenario leave the others alone', () => {
    const set = new ScenarioSet();
    set.duplicate('B');
    set.addCluster(EMERGENT);
    expect(set.scenarios.map(({ clusters }) => clusters.length)).toEqual([5, 6]);
  });

  test('are added up to twenty, each with a luck of its own', () => {
    const set = new ScenarioSet();
    for (let count = 5; count < MAX_CLUSTERS; count++) expect(set.addCluster(EMERGENT)).toBe(count);
    const before = set.current;
    expect(set.addCluster(EMERGENT)).toBeNull();
    expect(set.current).toBe(before);
    expect(new Set(idsOf(set)).size).toBe(MAX_CLUSTERS);
    expect(checkScenario(set.current).ok).toBe(true);
  });

  test('are removed but for the last one, which stays', () => {
    const set = new ScenarioSet();
    for (let count = 4; count > 0; count--) expect(set.removeCluster(0)).toEqual([]);
    expect(idsOf(set)).toEqual(['ngen']);
    expect(set.removeCluster(0)).toMatchObject([{ code: 'no-cluster' }]);
    expect(idsOf(set)).toEqual(['ngen']);
  });

  test('stay where the others would have no money', () => {
    const set = new ScenarioSet();
    for (const index of [0, 1, 2, 3]) set.setCluster(index, { firstEnvelope: 0, secondEnvelope: 0 });
    expect(set.removeCluster(4)).toMatchObject([{ code: 'no-money' }]);
    expect(idsOf(set)).toEqual(PUBLISHED_IDS);
  });

  test('a published one that was removed comes back as published, to its place before the user’s own', () => {
    const set = new ScenarioSet();
    set.setCluster(2, { firms: 500 });
    set.removeCluster(2);
    set.addCluster(EMERGENT);
    expect(missingClusters(set.current).map(({ id }) => id)).toEqual(['ocean']);
    expect(set.addCluster({ published: 'ocean' })).toBe(2);
    expect(idsOf(set)).toEqual([...PUBLISHED_IDS, 'own-1']);
    expect(set.current.clusters[2]).toEqual(PUBLISHED_CLUSTERS[2]);
    expect(set.addCluster({ published: 'ocean' })).toBeNull();
  });

  test('take what lies within limits and say what is wrong with the rest, changing nothing', () => {
    const set = new ScenarioSet();
    for (const { id, min, max } of CLUSTER_FORM.fields) {
      expect(set.setCluster(1, { [id]: min })).toEqual([]);
      expect(set.setCluster(1, { [id]: max })).toEqual([]);
      expect(set.setCluster(1, { [id]: max + 1 })).toMatchObject([{ code: 'above-maximum', path: `clusters.1.${id}` }]);
      expect(set.setCluster(1, { [id]: min - 1 })).toMatchObject([{ code: 'below-minimum' }]);
      expect(set.current.clusters[1]?.[id]).toBe(max);
    }
    expect(set.setCluster(1, { firms: 100.5 })).toMatchObject([{ code: 'not-an-integer' }]);
    expect(set.setCluster(1, { name: 'x'.repeat(CLUSTER_FORM.longestName + 1) })).toMatchObject([{ code: 'too-long' }]);
    expect(set.setCluster(1, { name: 'x'.repeat(CLUSTER_FORM.longestName) })).toEqual([]);
  });

  test('set to what they are, or changed where there is none, are no step', () => {
    const set = new ScenarioSet();
    expect(set.setCluster(0, { firms: PUBLISHED_CLUSTERS[0]?.firms ?? 0, name: '' })).toEqual([]);
    expect(set.setCluster(7, { firms: 100 })).toEqual([]);
    set.resetClusters();
    expect(set.canUndo).toBe(false);
  });

  test('go back as published in one step, which undo takes back', () => {
    const set = new ScenarioSet();
    set.removeCluster(0);
    set.addCluster(EMERGENT);
    const edited = set.current;
    set.resetClusters();
    expect(set.current.clusters).toEqual(PUBLISHED_CLUSTERS);
    set.undo();
    expect(set.current).toEqual(edited);
  });
});

describe('a match for each cluster', () => {
  const matches = [1, 2, 3, 4, 5];

  function withMatches(): ScenarioSet {
    const set = new ScenarioSet();
    set.setLever('matchRatio', matches);
    return set;
  }

  test('gains the overall match with a new cluster and loses the place of a removed one', () => {
    const set = withMatches();
    set.addCluster(EMERGENT);
    expect(set.current.policy.matchRatio).toEqual([...matches, OVERALL]);
    set.removeCluster(1);
    expect(set.current.policy.matchRatio).toEqual([1, 3, 4, 5, OVERALL]);
  });

  test('follows its cluster by id when the five are put back: who stayed keeps its value, who returns has its published one', () => {
    const set = withMatches();
    set.removeCluster(0);
    set.addCluster(EMERGENT);
    set.resetClusters();
    expect(set.current.policy.matchRatio).toEqual([PUBLISHED_CLUSTERS[0]?.leverage, 2, 3, 4, 5]);
  });

  test('comes back with its cluster in one undo', () => {
    const set = withMatches();
    set.removeCluster(3);
    set.undo();
    expect([idsOf(set), set.current.policy.matchRatio]).toEqual([PUBLISHED_IDS, matches]);
  });

  test('is not touched where one value stands for all', () => {
    const set = new ScenarioSet();
    set.setLever('matchRatio', 2);
    set.addCluster(EMERGENT);
    expect(set.current.policy.matchRatio).toBe(2);
  });
});

describe('any edits of clusters', () => {
  const edit = fc.oneof(
    fc.record({
      kind: fc.constant('add' as const),
      template: fc.constantFrom(...CLUSTER_TEMPLATES.map(({ id }) => id)),
      region: fc.constantFrom(...REGION_IDS),
    }),
    fc.record({ kind: fc.constant('return' as const), id: fc.constantFrom(...PUBLISHED_IDS) }),
    fc.record({ kind: fc.constant('remove' as const), index: fc.nat(20) }),
    fc.record({ kind: fc.constant('change' as const), index: fc.nat(20), firms: fc.integer({ min: -5, max: 30_000 }) }),
    fc.record({ kind: fc.constant('stage' as const), index: fc.nat(20), stage: fc.constantFrom(...STAGES) }),
    fc.record({ kind: fc.constant('match' as const) }),
    fc.record({ kind: fc.constant('reset' as const) }),
  );

  test('leave a scenario that the door accepts, with a match for each cluster; undone, they leave nothing', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const set = new ScenarioSet();
        for (const change of edits) {
          if (change.kind === 'add') set.addCluster(change);
          if (change.kind === 'return') set.addCluster({ published: change.id });
          if (change.kind === 'remove') set.removeCluster(change.index);
          if (change.kind === 'change') set.setCluster(change.index, { firms: change.firms });
          if (change.kind === 'stage') set.setCluster(change.index, { stage: change.stage });
          if (change.kind === 'match') set.setLever('matchRatio', set.current.clusters.map(() => 2)); // prettier-ignore
          if (change.kind === 'reset') set.resetClusters();
          expect(checkScenario(set.current).ok).toBe(true);
        }
        while (set.canUndo) set.undo();
        expect(set.scenarios).toEqual([DEFAULT_SCENARIO]);
      }),
    );
  });
});
