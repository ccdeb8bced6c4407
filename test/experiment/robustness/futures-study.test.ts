/** The futures of a study are those of the page, and failing is read from them. */
import { describe, expect, it } from 'vitest';
import { valuesAt } from '../../../src/experiment/ensemble.ts';
import { discover, failuresIn, usualFailure } from '../../../src/experiment/robustness/discover.ts';
import type { Failure } from '../../../src/experiment/robustness/readings.ts';
import { requestFor } from '../../../src/experiment/scenario.ts';
import { outcomeIn, settingsOf } from '../../../src/experiment/study/study.ts';
import { createInlineRunner } from '../../../src/runner/inline-runner.ts';
import { createRoundTripRunner } from '../../../src/runner/round-trip-runner.ts';
import { runEnsemble } from '../../../src/runner/run-ensemble.ts';
import { runStudy } from '../../../src/runner/run-study.ts';
import type { Policy } from '../../../src/model/policy.ts';
import { futuresOf, playedAs, scenariosOf } from './synthetic-futures.ts';

const worst = (share: number): Failure => ({ kind: 'worst', share, outcome: 'additionalGdp', quarter: 8 });

describe('the futures', () => {
  it('are the same bits as those of the fans', async () => {
    const scenarios = scenariosOf(2);
    const futures = futuresOf(2, 3, { which: 'both', subject: 1 });
    const result = await runStudy(createInlineRunner(), futures.study);
    const ensemble = await runEnsemble(createInlineRunner(), requestFor(scenarios, 'assumptions', 1000), 3);
    for (const outcome of ['additionalGdp', 'additionalJobYears', 'deadweightShare', 'firms'] as const)
      for (const world of [0, 1])
        expect(result.played.map((cell) => outcomeIn(futures.study, cell, world, outcome, 8))).toEqual([
          ...valuesAt(ensemble, world, 0, outcome, 8),
        ]);
    const through = await runStudy(createRoundTripRunner(), futures.study);
    expect(through.played).toEqual(result.played);
  });

  it('go on from fewer: more of them have the same id and the same cells', () => {
    const [few, more] = [futuresOf(2, 5, { which: 'both' }), futuresOf(2, 9, { which: 'both' })];
    expect(more.study.id).toBe(few.study.id);
    expect(more.study.cells.slice(0, 5)).toEqual(few.study.cells);
  });

  it('are the same whichever scenario is looked at, as long as levers stay', () => {
    expect(futuresOf(2, 2, { subject: 1 }).study).toEqual(futuresOf(2, 2, { subject: 0 }).study);
    expect(futuresOf(2, 2, { subject: 1, which: 'both' }).study.id).not.toBe(futuresOf(2, 2, { which: 'both' }).study.id);
  });

  it('do not hang on names, but on whatever decides a result', () => {
    const [first, second] = scenariosOf(2);
    const id = (question: Parameters<typeof futuresOf>[2]) => futuresOf(2, 1, question).study.id;
    expect(id({ scenarios: [{ ...first, name: 'another' }, second] })).toBe(id({}));
    for (const change of [{ seed: 'another' }, { horizon: 12 }, { policy: second.policy }])
      expect(id({ scenarios: [{ ...first, ...change }, second] })).not.toBe(id({}));
    expect(id({ agents: 2000 })).not.toBe(id({}));
  });

  it('have the luck of the first scenario in all', () => {
    const [first, second] = scenariosOf(2);
    const other = futuresOf(2, 3, { scenarios: [first, { ...second, seed: 'another' }] });
    expect(other.study).toEqual(futuresOf(2, 3).study);
  });

  it('say what they are: the values of the factors are those that the world lives under', () => {
    const futures = futuresOf(2, 4, { which: 'both', subject: 1 });
    expect(futures.subjectWorld).toBe(2);
    expect(futures.factors.some(({ kind }) => kind === 'lever')).toBe(true);
    futures.study.cells.forEach(({ worlds }, future) => {
      const { assumptions, policy } = worlds[futures.subjectWorld];
      const lived: Record<string, unknown> = { ...assumptions, ...policy };
      const values = futures.valuesOf(future);
      futures.factors.forEach(({ id }, f) => expect(lived[id.split('.')[1]]).toBe(values[f]));
      expect(values).toEqual(futures.factors.map((factor, f) => factor.valueAt(futures.pointOf(future)[f])));
    });
  });

  it('hold what was set by hand where it was set', () => {
    const [first, second] = scenariosOf(2);
    const held = { ...second, assumptions: { ...second.assumptions, leakage: 0.1234 } };
    const futures = futuresOf(2, 3, { scenarios: [first, held], subject: 1 });
    expect(futures.factors.map(({ id }) => id)).not.toContain('assumptions.leakage');
    expect(futures.study.cells.map(({ worlds }) => worlds[1].assumptions.leakage)).toEqual([0.1234, 0.1234, 0.1234]);
    expect(futures.study.cells[0].worlds[0].assumptions.leakage).not.toBe(futures.study.cells[1].worlds[0].assumptions.leakage);
  });

  it('leave the scenarios as they are where levers move, and move each lever over its range', () => {
    const futures = futuresOf(2, 60, { which: 'both', subject: 1 });
    const matches = futures.study.cells.map(({ worlds }) => worlds[2].policy.matchRatio as number);
    expect(Math.min(...matches)).toBeLessThan(0.8);
    expect(Math.max(...matches)).toBeGreaterThan(2.7);
    const own: Policy = settingsOf(scenariosOf(2)[1]).policy;
    for (const { worlds } of futures.study.cells) expect(worlds[1].policy).toEqual(own);
  });

  it('refuse a scenario that is not there', () => {
    expect(() => futuresOf(2, 1, { subject: 2 })).toThrow('found scenario 2, expected 0 to 1');
  });
});

describe('failing', () => {
  const futures = futuresOf(2, 20);
  const result = playedAs(futures, (world, future) => (world === 0 ? future : 19 - future));
  const failing = (failure: Failure): number[] => failuresIn(result, futures, failure).flatMap((fails, future) => (fails ? [future] : []));

  it('is to miss a target', () => {
    expect(failing({ kind: 'misses', target: { outcome: 'additionalGdp', level: 3, quarter: 8 } })).toEqual([0, 1, 2]);
    expect(failing({ kind: 'misses', target: { outcome: 'federalCost', level: 17, quarter: 8 } })).toEqual([18, 19]);
  });

  it('is to be among the worst', () => {
    expect(failing(worst(0.25))).toEqual([0, 1, 2, 3, 4]);
    expect(failing({ ...worst(0.1), outcome: 'federalCost' } as Failure)).toEqual([18, 19]);
  });

  it('is to do worse than another scenario; equal is not worse', () => {
    expect(failing({ kind: 'behind', other: 1, outcome: 'additionalGdp', quarter: 8 })).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(failing({ kind: 'behind', other: 0, outcome: 'additionalGdp', quarter: 8 })).toEqual([]);
  });

  it('takes equal values together', () => {
    const stepped = playedAs(futures, (_, future) => Math.floor(future / 4));
    expect(failuresIn(stepped, futures, worst(0.25)).filter(Boolean)).toHaveLength(8);
  });

  it('is worst without a value', () => {
    const ratio = playedAs(futures, (world, future, id) =>
      id === 'additionalJobYears' && world === 0 ? Number(future !== 7) : 5 + future,
    );
    const failure = { outcome: 'costPerAdditionalJobYear', quarter: 8 } as const;
    expect(failuresIn(ratio, futures, { kind: 'worst', share: 0.05, ...failure })[7]).toBe(true);
    expect(failuresIn(ratio, futures, { kind: 'behind', other: 1, ...failure }).indexOf(true)).toBe(7);
  });

  it('goes by the first target that tells, else by the worst third', () => {
    const level = (value: number) => ({ outcome: 'additionalGdp', level: value, quarter: 8 }) as const;
    const usual = (...levels: number[]) => usualFailure(result, futures, levels.map(level), 'additionalJobYears', 4);
    expect(usual(0, 100, 12, 6)).toEqual({ kind: 'misses', target: level(12) });
    expect(usual(0, 100)).toEqual({ kind: 'worst', share: 1 / 3, outcome: 'additionalJobYears', quarter: 4 });
  });
});

describe('discovery in futures', () => {
  it('names the factors that failing hangs on, with limits in their units', () => {
    const futures = futuresOf(2, 200, { which: 'both', subject: 1 });
    const place = (id: string): number => futures.factors.findIndex((factor) => factor.id === id);
    const [match, rule] = [place('policy.matchRatio'), place('policy.selection')];
    const lived = futures.study.cells.map((_, future) => futures.valuesOf(future));
    const result = playedAs(futures, (_, future) => (Number(lived[future][match]) > 1.5 && lived[future][rule] !== 'lottery' ? 0 : 1));
    const found = discover(result, futures, { kind: 'misses', target: { outcome: 'additionalGdp', level: 1, quarter: 8 } });
    if (found === null || found.proposed === null) throw new Error('found no box');
    const box = found.boxes[found.proposed];
    expect(box.restrictions.map(({ id }) => id).sort()).toEqual(['policy.matchRatio', 'policy.selection']);
    const restricted = (id: string) => box.restrictions.find((restriction) => restriction.id === id);
    expect(restricted('policy.matchRatio')).toMatchObject({ from: expect.closeTo(1.5, 1), to: null, inside: null });
    expect(restricted('policy.selection')?.inside).not.toContain('lottery');
    expect(restricted('policy.selection')).toMatchObject({ from: null, to: null });
    expect(box.density).toBeGreaterThan(0.95);
    expect(found.boxes[0]).toMatchObject({ restrictions: [], coverage: 1, mass: 1, density: found.failures / found.futures });
    for (const { coverage, density, mass } of found.boxes) expect(coverage * found.failures).toBeCloseTo(density * mass * 200, 9);
  });

  it('says nothing with few futures, or where nothing or everything fails', () => {
    const few = futuresOf(1, 49);
    expect(
      discover(
        playedAs(few, (_, future) => future),
        few,
        worst(0.3),
      ),
    ).toBeNull();
    const enough = futuresOf(1, 50);
    expect(
      discover(
        playedAs(enough, () => 1),
        enough,
        worst(0.3),
      ),
    ).toBeNull();
    expect(
      discover(
        playedAs(enough, (_, future) => future),
        enough,
        worst(0),
      ),
    ).toBeNull();
    expect(
      discover(
        playedAs(enough, (_, future) => future),
        enough,
        worst(0.3),
      ),
    ).not.toBeNull();
  });
});
