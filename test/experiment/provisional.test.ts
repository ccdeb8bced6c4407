import { describe, expect, test } from 'vitest';
import { valuesAt, type Ensemble } from '../../src/experiment/ensemble.ts';
import { carriedOver, isGuide, MOST_CARRIED } from '../../src/experiment/provisional.ts';
import { DEFAULT_SCENARIO, requestFor, type Scenario } from '../../src/experiment/scenario.ts';
import { summarise } from '../../src/experiment/statistics.ts';
import type { OutcomeId } from '../../src/model/outcomes.ts';
import { simulate } from '../../src/model/simulate.ts';
import { constantEnsemble, withBudget, type ValueOf } from '../stores/fixtures.ts';

const A = [withBudget(1000)];
const B = [withBudget(2000)];

/** The first futures of an ensemble, while so many are planned. */
function begun(ensemble: Ensemble, count: number, planned: number): Ensemble {
  return { ...ensemble, planned, recordings: ensemble.recordings.slice(0, count) };
}

/** Values expected of an outcome in futures that are so before and so after, of which the first `real` have been run. */
function expectedValues(outcome: OutcomeId, before: ValueOf, after: ValueOf, real: number): number[] {
  const arriving = begun(constantEnsemble(B, 30, after), real, 30);
  const expected = carriedOver(constantEnsemble(A, 30, before), arriving);
  return expected ? [...valuesAt(expected.ensemble, 0, 0, outcome, 40)] : [];
}

describe('what is to be expected of an edit', () => {
  test('is exact where the edit multiplies every future alike, from one new future on', () => {
    const before: ValueOf = (_outcome, _world, _scope, replicate) => 100 + replicate;
    const values = expectedValues('grossGdp', before, (...at) => 1.5 * before(...at), 1);
    values.forEach((value, r) => expect(value).toBeCloseTo(1.5 * (100 + r), 10));
    expect(values).toHaveLength(30);
  });

  test('is the mean difference where some futures were at zero or below', () => {
    const before: ValueOf = (_outcome, _world, _scope, replicate) => replicate - 1;
    const values = expectedValues('netPresentValue', before, (...at) => before(...at) + 7, 3);
    values.forEach((value, r) => expect(value).toBeCloseTo(r + 6, 10));
  });

  test('keeps the futures that have been run as they are', () => {
    const after: ValueOf = (_outcome, _world, _scope, replicate) => (replicate % 2 === 0 ? 10 : 1000);
    expect(expectedValues('grossGdp', () => 50, after, 4).slice(0, 4)).toEqual([10, 1000, 10, 1000]);
  });

  test('leaves no share above one and nothing below zero that never is', () => {
    const shares = expectedValues('deadweightShare', (_o, _w, _s, r) => (r === 0 ? 0.3 : 0.9), () => 0.6, 1); // prettier-ignore
    expect(Math.max(...shares)).toBe(1);
    const projects = expectedValues('projects', (_o, _w, _s, r) => (r < 2 ? 40 * r : 5), (_o, _w, _s, r) => 10 * r, 2); // prettier-ignore
    expect(Math.min(...projects)).toBe(0);
  });

  test('changes nothing of a scenario that was not edited', () => {
    const scenarios = [withBudget(1000), withBudget(1000)];
    const valueOf: ValueOf = (_outcome, _world, _scope, replicate) => Math.sqrt(replicate + 2) / 3;
    const before = constantEnsemble(scenarios, 30, valueOf);
    const after = constantEnsemble([scenarios[0] as Scenario, withBudget(5)], 2, (outcome, world, scope, r) => (world + 1) * valueOf(outcome, world, scope, r)); // prettier-ignore
    const { ensemble } = carriedOver(before, { ...after, planned: 30 }) as { ensemble: Ensemble };
    expect(valuesAt(ensemble, 0, 0, 'grossGdp', 40)).toEqual(valuesAt(before, 0, 0, 'grossGdp', 40));
  });

  test('counts what was run and what is carried over apart, and carries no more than are planned', () => {
    const before = constantEnsemble(A, MOST_CARRIED + 20, () => 1);
    const counts = [10, 30, 1000].map((planned) => {
      const expected = carriedOver(
        before,
        begun(
          constantEnsemble(B, 3, () => 2),
          3,
          planned,
        ),
      );
      return [expected?.real, expected?.carried];
    });
    expect(counts).toEqual([[3, 7], [3, 27], [3, MOST_CARRIED - 3]]); // prettier-ignore
  });

  test('says nothing of clusters and regions, which are not carried over', () => {
    const expected = carriedOver(
      constantEnsemble(A, 20, () => 1),
      begun(
        constantEnsemble(B, 1, () => 2),
        1,
        20,
      ),
    );
    expect(() => valuesAt(expected?.ensemble as Ensemble, 0, 1, 'grossGdp', 40)).toThrow('expected 0 to 0');
  });
});

describe('a guide', () => {
  const request = requestFor(A);

  test('is the same luck, time, firms and uncertainty, whatever the levers and assumptions', () => {
    const edited = { ...DEFAULT_SCENARIO, assumptions: { ...DEFAULT_SCENARIO.assumptions, leakage: 0.3 } };
    expect([isGuide(request, requestFor(B)), isGuide(request, requestFor([edited]))]).toEqual([true, true]);
  });

  test('is not another seed, horizon, uncertainty, resolution, number of scenarios or other firms', () => {
    const [first, ...others] = DEFAULT_SCENARIO.clusters;
    const strangers = [
      { ...request, seed: 'another' },
      { ...request, quarters: 40 },
      { ...request, resolution: 2 },
      requestFor(A, 'assumptions'),
      requestFor([...A, ...A]),
      requestFor([{ ...DEFAULT_SCENARIO, clusters: others }]),
      requestFor([{ ...DEFAULT_SCENARIO, clusters: [{ ...(first as (typeof others)[0]), firms: 77 }, ...others] }]),
    ];
    for (const stranger of strangers) {
      expect(isGuide(request, stranger)).toBe(false);
      const arriving: Ensemble = { request: stranger, planned: 20, recordings: [] };
      expect(
        carriedOver(
          constantEnsemble(A, 20, () => 1),
          arriving,
        ),
      ).toBeNull();
    }
  });
});

describe('in the model', () => {
  test('two new futures tell of half the budget what the futures before it do not', () => {
    const horizon = 12;
    const run = (budget: number, replicates: number): Ensemble => {
      const request = requestFor([{ ...withBudget(budget), horizon }]);
      return { request, planned: 5, recordings: Array.from({ length: replicates }, (_, r) => simulate(request, r)) };
    };
    const before = run(DEFAULT_SCENARIO.policy.budget, 5);
    const after = run(DEFAULT_SCENARIO.policy.budget / 2, 5);
    const medianOf = (ensemble: Ensemble, outcome: OutcomeId): number => summarise(valuesAt(ensemble, 0, 0, outcome, horizon)).p50;
    const missOf = (of: Ensemble): number => {
      const outcomes: OutcomeId[] = ['federalCommitted', 'projects', 'grossGdp', 'deadweightGdp'];
      return outcomes.reduce((sum, outcome) => sum + Math.abs(medianOf(of, outcome) / medianOf(after, outcome) - 1), 0);
    };
    const expected = carriedOver(before, begun(after, 2, 5)) as { ensemble: Ensemble };
    expect(missOf(expected.ensemble)).toBeLessThan(missOf(before) / 2);
  });
});
