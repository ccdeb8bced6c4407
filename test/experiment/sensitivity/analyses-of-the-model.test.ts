/** The analyses on the model itself, small: what is idle has no effect at all, whoever simulates, and longer runs go on with shorter ones. */
import { beforeAll, describe, expect, test } from 'vitest';
import { curve, heatMap, indices, screening, tornado } from '../../../src/experiment/sensitivity/analyses.ts';
import { idleReasons } from '../../../src/experiment/idle-settings.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../../src/experiment/scenario.ts';
import type { Analysis, StudyResult, Subject } from '../../../src/experiment/study/study.ts';
import { OUTCOMES, type OutcomeId } from '../../../src/model/outcomes.ts';
import { createInlineRunner } from '../../../src/runner/inline-runner.ts';
import { createRoundTripRunner } from '../../../src/runner/round-trip-runner.ts';
import { runStudy } from '../../../src/runner/run-study.ts';
import { placesThatDiffer } from '../../model/laboratory.ts';

const scenario: Scenario = { ...DEFAULT_SCENARIO, seed: 'small', horizon: 8 };
const subject: Subject = { scenario, uncertainty: 'luck', agents: 1000 };

function expectSame(a: StudyResult, b: StudyResult): void {
  expect(b.played.map(({ replicate }) => replicate)).toEqual(a.played.map(({ replicate }) => replicate));
  a.played.forEach(({ values }, cell) => expect(placesThatDiffer(values, b.played[cell].values)).toBe(0));
}

describe('screening of all levers', () => {
  const four = screening(subject, 'levers', 4);
  const six = screening(subject, 'levers', 6);
  let few: StudyResult;
  let many: StudyResult;
  beforeAll(async () => {
    few = await runStudy(createInlineRunner(), four.study);
    many = await runStudy(createInlineRunner(), six.study);
  });

  test('finds out that a programme hardly commits anything when it starts at the end of what is looked at', () => {
    const { effects } = four.read(few, 'federalCommitted', 8)!;
    // The start moves from quarter 0 to quarter 8, the horizon: nothing does as much, and downwards.
    expect(effects[0]).toMatchObject({ id: 'policy.startAtQuarter' });
    expect(effects[0].mu).toBe(-effects[0].muStar.value);
    expect(effects.find(({ id }) => id === 'policy.budget')!.muStar.value).toBeGreaterThan(0);
  });

  test('goes on with four walks to six, with the same bits as six at once', async () => {
    const more = await runStudy(createInlineRunner(), six.study, { have: few });
    expectSame(more, many);
    expect(more.played.slice(0, 4)).toEqual(few.played);
    expect(six.read(more, 'additionalGdp', 8)).toEqual(six.read(many, 'additionalGdp', 8));
  });
});

describe('screening of all assumptions', () => {
  test('gives every assumption that is idle under the scenario no effect at all on anything, and the others some', async () => {
    const { study, read } = screening(subject, 'assumptions', 4);
    const result = await runStudy(createInlineRunner(), study);
    const reasons = idleReasons(scenario);
    const size = (outcome: OutcomeId): ReadonlyMap<string, number> =>
      new Map(read(result, outcome, 8)!.effects.map(({ id, muStar }) => [id, muStar.value]));
    const sizes = OUTCOMES.map(({ id }) => size(id));
    const ids = [...sizes[0].keys()];
    const idle = ids.filter((id) => reasons.of(id) !== null);
    expect(idle.length).toBeGreaterThan(3);
    for (const id of idle) expect(sizes.map((of) => of.get(id))).toEqual(OUTCOMES.map(() => 0));
    expect(ids.filter((id) => sizes.some((of) => of.get(id)! > 0)).length).toBeGreaterThan(20);
  });
});

describe('an idle lever', () => {
  test('moves nothing by a single bit: an exponent while money is shared as it always was', async () => {
    const fixed: Subject = { ...subject, scenario: { ...scenario, policy: { ...scenario.policy, portfolio: 'fixed' } } };
    const { study, read } = tornado(fixed, ['policy.portfolioSharpness', 'policy.budget'], 2);
    const [budget, idle] = read(await runStudy(createInlineRunner(), study), 'federalCommitted', 8)!.bars;
    const nothing = { value: 0, low: 0, high: 0 };
    expect(idle).toMatchObject({ id: 'policy.portfolioSharpness', atLow: nothing, atHigh: nothing });
    expect(budget.atLow.value).toBeLessThan(0);
    expect(budget.atHigh.value).toBeGreaterThan(0);
  });
});

describe('every analysis', () => {
  const drawn: Subject = { ...subject, uncertainty: 'assumptions' };
  const all: readonly (readonly [string, Analysis<unknown>])[] = [
    ['indices', indices(drawn, 'levers', ['policy.budget', 'policy.ipOpenness'], 8)],
    ['tornado', tornado(drawn, ['policy.budget', 'assumptions.leakage'], 2)],
    ['curve', curve(drawn, 'policy.matchRatio', 3, 2)],
    ['map', heatMap(subject, ['policy.budget', 'policy.matchRatio'], 2, 2)],
  ];

  test.each(all)('has the same bits there and back through plain data: %s', async (_, { study, read }) => {
    const inline = await runStudy(createInlineRunner(), study);
    expectSame(inline, await runStudy(createRoundTripRunner(), study, { worldsAtOnce: 3 }));
    const reading = read(inline, 'additionalGdp', 8);
    expect(reading).not.toBeNull();
    expect(JSON.stringify(reading)).not.toMatch(/NaN|null/);
  });

  test('of shares finds more in the budget than in the openness of knowledge for what is committed', async () => {
    const { study, read } = indices(subject, 'levers', ['policy.budget', 'policy.ipOpenness'], 16);
    const { indices: parts } = read(await runStudy(createInlineRunner(), study), 'federalCommitted', 8)!;
    expect(parts[0].id).toBe('policy.budget');
    expect(parts[0].total.value).toBeGreaterThan(parts[1].total.value);
  });
});
