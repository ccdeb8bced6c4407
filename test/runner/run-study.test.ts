/** Studies: what is kept of a world is what the ensemble says of it, whoever runs it; cells come back in order, are continued, and end when told. */
import { describe, expect, test } from 'vitest';
import { valuesAt, type Ensemble } from '../../src/experiment/ensemble.ts';
import { DEFAULT_SCENARIO, requestFor, type Scenario } from '../../src/experiment/scenario.ts';
import { REGIONAL } from '../../src/experiment/study/kept.ts';
import { frameOf, outcomeIn, regionalIn, settingsOf, worldsIn, type Study } from '../../src/experiment/study/study.ts';
import { CLUSTER_TEMPLATES, settingFromTemplate } from '../../src/model/cluster-design.ts';
import { clusterScopes, OUTCOMES, regionScope } from '../../src/model/outcomes.ts';
import { REGION_IDS } from '../../src/model/published.ts';
import { createInlineRunner } from '../../src/runner/inline-runner.ts';
import { createRoundTripRunner } from '../../src/runner/round-trip-runner.ts';
import { runEnsemble } from '../../src/runner/run-ensemble.ts';
import { runStudy, StudyFailed } from '../../src/runner/run-study.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { fakeModel } from './fake-workers.ts';

const QUARTERS = 9;
const base: Scenario = { ...DEFAULT_SCENARIO, seed: 'study', horizon: QUARTERS };
const other: Scenario = {
  ...base,
  policy: { ...base.policy, budget: 900 },
  clusters: [...base.clusters, settingFromTemplate(CLUSTER_TEMPLATES[0], 'own-1', 'New', 'BC')],
};

function studyOf(cells: Study['cells'], agents: 'published' | number = 1000): Study {
  return { id: 'test', ...frameOf(base, agents), cells };
}

/** Three cells: both scenarios in the luck of replicate 2, the first in 0, the second in 1. */
const THREE = studyOf([
  { replicate: 2, worlds: [settingsOf(base), settingsOf(other)] },
  { replicate: 0, worlds: [settingsOf(base)] },
  { replicate: 1, worlds: [settingsOf(other)] },
]);

describe('what a study keeps', () => {
  test('of a world is what an ensemble of it says: every observer, the regions, at the ends of years and at the last quarter', async () => {
    const result = await runStudy(createInlineRunner(), THREE);
    const ensemble: Ensemble = await runEnsemble(createInlineRunner(), requestFor([base, other], 'luck', 1000), 3);
    const scopes = clusterScopes(ensemble.request.worlds);
    const places = [
      { cell: 0, world: 0, as: [0, 2] },
      { cell: 0, world: 1, as: [1, 2] },
      { cell: 1, world: 0, as: [0, 0] },
      { cell: 2, world: 0, as: [1, 1] },
    ] as const;
    for (const { cell, world, as } of places) {
      const played = result.played[cell];
      for (const quarter of [4, 8, 9]) {
        for (const { id } of OUTCOMES)
          expect(outcomeIn(THREE, played, world, id, quarter)).toBe(valuesAt(ensemble, as[0], 0, id, quarter)[as[1]]);
        REGION_IDS.forEach((region, r) => {
          for (const id of REGIONAL) {
            const expected = valuesAt(ensemble, as[0], regionScope(scopes, r), id, quarter)[as[1]];
            expect(regionalIn(THREE, played, world, region, id, quarter)).toBe(expected);
          }
        });
      }
    }
    expect(worldsIn(THREE)).toBe(4);
  });

  test('is the same through plain data, and for one world at a time', async () => {
    const result = await runStudy(createInlineRunner(), THREE);
    const there = await runStudy(createRoundTripRunner(createInlineRunner()), THREE, { worldsAtOnce: 1 });
    expect(there.played).toEqual(result.played);
  });

  test('is asked for by a quarter that is kept, and by region for what regions have', async () => {
    const result = await runStudy(createInlineRunner(fakeModel), THREE);
    expect(() => outcomeIn(THREE, result.played[0], 0, 'grossGdp', 5)).toThrow('found quarter 5, expected one of 4, 8, 9');
    expect(() => regionalIn(THREE, result.played[0], 0, 'BC', 'members', 8)).toThrow('found members, expected one of additionalJobYears');
  });
});

describe('a run of a study', () => {
  const six = (count: number): Study =>
    studyOf(Array.from({ length: count }, (_, replicate) => ({ replicate, worlds: [settingsOf(base)] })));

  test('tells how far it is, and goes on with the cells that are there', async () => {
    const asked: number[] = [];
    const watched: Runner = {
      ...createInlineRunner(fakeModel),
      run: (request, replicate, signal) => {
        asked.push(replicate);
        return createInlineRunner(fakeModel).run(request, replicate, signal);
      },
    };
    const first = await runStudy(watched, six(4));
    const done: number[] = [];
    const more = await runStudy(watched, six(6), { have: first, onProgress: (progress) => done.push(progress.done) });
    expect(asked).toEqual([0, 1, 2, 3, 4, 5]);
    expect(done).toEqual([5, 6]);
    expect(more.played).toEqual((await runStudy(createInlineRunner(fakeModel), six(6))).played);
    await runStudy(watched, { ...six(2), id: 'another' }, { have: first });
    expect(asked.slice(6)).toEqual([0, 1]);
  });

  test('ends when told, with the cells that are complete', async () => {
    const abort = new AbortController();
    const result = await runStudy(createInlineRunner(fakeModel), six(20), {
      signal: abort.signal,
      onProgress: ({ done }) => done === 3 && abort.abort(),
    });
    expect(result.played.length).toBeGreaterThanOrEqual(3);
    expect(result.played.length).toBeLessThan(20);
    expect(result.played.map(({ replicate }) => replicate)).toEqual(result.played.map((_, n) => n));
  });

  test('that cannot go on says why, and hands over what had finished', async () => {
    const failing: Runner = {
      width: 1,
      run: (request, replicate) =>
        replicate < 2 ? Promise.resolve(fakeModel(request, replicate)) : Promise.reject(new Error('no more luck')),
      close: () => undefined,
    };
    const failed = await runStudy(failing, six(5)).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(StudyFailed);
    expect(failed).toMatchObject({ message: expect.stringContaining('no more luck') as string, partial: { played: { length: 2 } } });
  });

  test('of no cells is over at once', async () => {
    expect((await runStudy(createInlineRunner(fakeModel), studyOf([]))).played).toEqual([]);
  });
});
