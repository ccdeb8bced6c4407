/** The observer of clusters' stages: the world's own by cluster, the mean of those at home in a region, none where there are none. */
import { describe, expect, test } from 'vitest';
import { STAGES } from '../../src/model/cluster-design.ts';
import { record } from '../../src/model/observers.ts';
import { OUTCOME_INDEX, OUTCOMES, recordingLength, regionScope, scopeCount, seriesOffset } from '../../src/model/outcomes.ts';
import { REGION_IDS } from '../../src/model/published.ts';
import { createReplicate } from '../../src/model/simulate.ts';
import { ownClusters } from '../experiment/own-clusters.ts';
import { mean, requestOf, stepTo } from './laboratory.ts';

const QUARTERS = 24;
/** Four clusters at four stages, two of them in one region; recorded beside a world of six. */
const clusters = ownClusters(4).map((setting, n) => ({ ...setting, stage: STAGES[n]!, region: (['QC', 'BC', 'QC', 'ATL'] as const)[n]! }));
const MOST = 6;
const request = requestOf(QUARTERS, [{}]);
const state = createReplicate({ ...request, worlds: request.worlds.map((world) => ({ ...world, clusters })) }, 0);
const [pair] = state.pairs;
const values = new Float64Array(recordingLength(1, QUARTERS, scopeCount(MOST)));
/** Stages of the world by quarter and cluster, counted from 1. */
const stages: number[][] = [];

function note(t: number): void {
  record(values, 0, QUARTERS, t, pair!, MOST);
  stages[t] = Array.from(pair!.world.clusters.stage, (stage) => stage + 1);
}
note(0);
stepTo(state, 0, QUARTERS, (t) => note(t + 1));

const seen = (scope: number, t: number): number => values[seriesOffset(0, scope, OUTCOME_INDEX.stage, QUARTERS, scopeCount(MOST)) + t]!;

describe('the stage', () => {
  test('is the last of all observers: what was there before it keeps its place', () => {
    expect(OUTCOMES.at(-1)).toEqual({ id: 'stage', unit: 'ratio', kind: 'standing' });
  });

  test('of a cluster starts as set, 1 emergent to 4 declining, and is the world’s own in every quarter', () => {
    expect([1, 2, 3, 4].map((scope) => seen(scope, 0))).toEqual([1, 2, 3, 4]);
    stages.forEach((all, t) => all.forEach((stage, c) => expect(seen(1 + c, t)).toBe(stage)));
    expect(new Set(stages.map((all) => all.join())).size).toBeGreaterThan(1);
  });

  test('of the whole is the mean over its clusters, of a region over those at home there, and 0 where there is none', () => {
    stages.forEach((all, t) => {
      expect(seen(0, t)).toBeCloseTo(mean(all), 12);
      REGION_IDS.forEach((region, r) => {
        const here = all.filter((_, c) => clusters[c]!.region === region);
        expect(seen(regionScope(MOST, r), t)).toBeCloseTo(here.length > 0 ? mean(here) : 0, 12);
      });
    });
    expect([seen(0, 0), seen(regionScope(MOST, REGION_IDS.indexOf('QC')), 0)]).toEqual([2.5, 2]);
    expect([seen(MOST, 0), seen(regionScope(MOST, REGION_IDS.indexOf('NOR')), QUARTERS)]).toEqual([0, 0]);
  });
});
