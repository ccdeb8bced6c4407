/** What `sensitivity` does: which studies it asks for, in which order, and what it says of them. Formulas stand in for the model. */
import { describe, expect, test } from 'vitest';
import { SENSITIVITY_SIZES } from '../../src/experiment/sensitivity/analyses.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import { factorsOf, HIGH_SHARE, LOW_SHARE } from '../../src/experiment/study/factor.ts';
import type { Study } from '../../src/experiment/study/study.ts';
import { worldsIn } from '../../src/experiment/study/study.ts';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { sensitivityReport, type RunsStudies, type SensitivityTask } from '../../src/sharing/batch-sensitivity.ts';
import { luckIn, playedBy, type Worth } from '../experiment/synthetic-study.ts';

const scenario: Scenario = { ...DEFAULT_SCENARIO, name: 'Base', seed: 'batch', horizon: 8 };
const task: SensitivityTask = {
  scenario,
  uncertainty: 'luck',
  agents: 'published',
  method: 'screening',
  which: 'levers',
  factors: null,
  samples: null,
  outcomes: ['additionalGdp', 'additionalJobYears'],
  quarter: 8,
};

/** GDP hinges on the share of small firms and the minimum of partners, job-years on openness. */
const worth: Worth = ({ policy }, replicate, outcome) =>
  outcome === 'additionalGdp' ? 100 * policy.minSmeShare + 5 * policy.minPartners + luckIn(replicate) : 7 * policy.ipOpenness;

/** Runs by formula, and takes down what was asked for. */
function recorded(): { readonly studies: Study[]; readonly run: RunsStudies } {
  const studies: Study[] = [];
  return {
    studies,
    run: (study, onProgress) => {
      studies.push(study);
      onProgress({ done: study.cells.length, planned: study.cells.length });
      return Promise.resolve(playedBy(study, worth));
    },
  };
}

describe('sensitivity', () => {
  test('screens once, at the usual size, and says what was moved over what', async () => {
    const { studies, run } = recorded();
    const report = await sensitivityReport({ ...task, which: 'both' }, run);
    expect(studies.map(({ cells }) => cells.length)).toEqual([SENSITIVITY_SIZES.trajectories]);
    expect(report).toMatchObject({
      model: MODEL_VERSION,
      name: 'Base',
      seed: 'batch',
      method: 'screening',
      quarter: 8,
      samples: SENSITIVITY_SIZES.trajectories,
      simulations: worldsIn(studies[0]),
      chosenBy: null,
    });
    const factors = factorsOf(scenario, 'both');
    expect(report.moved.map(({ id }) => id)).toEqual(factors.map(({ id }) => id));
    const leakage = factors.find(({ id }) => id === 'assumptions.leakage')!;
    expect(report.moved.find(({ id }) => id === leakage.id)).toEqual({
      id: leakage.id,
      kind: 'assumption',
      unit: 'share',
      own: scenario.assumptions.leakage,
      low: leakage.valueAt(LOW_SHARE),
      high: leakage.valueAt(HIGH_SHARE),
      options: null,
      chosen: true,
    });
    expect(report.moved.find(({ id }) => id === 'policy.matchRatio')).toMatchObject({ own: 'as-realised', low: 0.5, high: 3 });
    expect(report.moved.find(({ id }) => id === 'policy.selection')).toMatchObject({ unit: null, low: null, high: null });
    expect(report.outcomes.map(({ observer, unit }) => [observer, unit])).toEqual([
      ['additionalGdp', 'CAD M'],
      ['additionalJobYears', 'job-years'],
    ]);
    const leaders = report.outcomes.map(({ reading }) => reading && 'effects' in reading && reading.effects[0].id);
    expect(leaders).toEqual(['policy.minSmeShare', 'policy.ipOpenness']);
  });

  test.each([
    ['indices', SENSITIVITY_SIZES.top],
    ['tornado', SENSITIVITY_SIZES.top],
    ['curve', 1],
    ['map', 2],
  ] as const)('finds the factors of %s by a screening of the first outcome', async (method, count) => {
    const { studies, run } = recorded();
    const told: string[] = [];
    const report = await sensitivityReport({ ...task, method, samples: 8 }, run, (under, { done, planned }) =>
      told.push(`${under} ${done}/${planned}`),
    );
    expect(studies).toHaveLength(2);
    const cells = method === 'indices' ? 16 : 8;
    expect(told).toEqual([`screening ${SENSITIVITY_SIZES.trajectories}/${SENSITIVITY_SIZES.trajectories}`, `${method} ${cells}/${cells}`]);
    expect(report.simulations).toBe(worldsIn(studies[0]) + worldsIn(studies[1]));
    const chosen = report.moved.filter((factor) => factor.chosen).map(({ id }) => id);
    expect(chosen).toHaveLength(count);
    const first = report.chosenBy!.effects.slice(0, count).map(({ id }) => id);
    expect(first[0]).toBe('policy.minSmeShare');
    expect(chosen.toSorted()).toEqual(first.toSorted());
    // Besides them only the others of the indices move.
    expect(report.moved).toHaveLength(method === 'indices' ? factorsOf(scenario, 'levers').length : count);
    for (const { reading } of report.outcomes) expect(reading).not.toBeNull();
  });

  test('looks at the factors that are named, without a screening', async () => {
    const { studies, run } = recorded();
    const factors = ['policy.ipOpenness', 'policy.minSmeShare'] as const;
    const report = await sensitivityReport({ ...task, method: 'map', factors, samples: 2 }, run);
    expect(studies).toHaveLength(1);
    expect(report.chosenBy).toBeNull();
    const { reading } = report.outcomes[0];
    expect(reading).toMatchObject({ x: { id: factors[0] }, y: { id: factors[1] }, replicates: 2 });
    // Everything stays when it is written as JSON.
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('has no reading where too little was run', async () => {
    const report = await sensitivityReport({ ...task, samples: 10 }, (study) => Promise.resolve(playedBy(study, worth, [0, 1, 2])));
    expect(report.outcomes.map(({ reading }) => reading)).toEqual([null, null]);
    expect(report.simulations).toBe(3 * (factorsOf(scenario, 'levers').length + 1));
  });

  test('says how many factors a curve and a map take, and passes on why a run failed', async () => {
    const { run } = recorded();
    const two = ['policy.ipOpenness', 'policy.minSmeShare'] as const;
    await expect(sensitivityReport({ ...task, method: 'curve', factors: two }, run)).rejects.toThrow('found 2 factors, expected 1');
    await expect(sensitivityReport({ ...task, method: 'map', factors: ['policy.taper'] }, run)).rejects.toThrow(RangeError);
    await expect(sensitivityReport(task, () => Promise.reject(new Error('no more memory')))).rejects.toThrow('no more memory');
  });
});
