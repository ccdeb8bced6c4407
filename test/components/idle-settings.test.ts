// @vitest-environment happy-dom
/** Settings that leave nothing to fund: what the page says of them, and that the model agrees. */
import { describe, expect, test } from 'vitest';
import { whyNothingFunded } from '../../src/components/idle-settings.ts';
import { DEFAULT_SCENARIO, requestFor, type Scenario } from '../../src/experiment/scenario.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { CLUSTER_TEMPLATES, settingFromTemplate, type ClusterSetting } from '../../src/model/cluster-design.ts';
import { OUTCOME_INDEX, OUTCOMES, seriesOffset } from '../../src/model/outcomes.ts';
import type { Policy } from '../../src/model/policy.ts';
import { simulate } from '../../src/model/simulate.ts';
import { find, openedPage, textOf, type, unfold } from './opened-page.ts';

const emergent = (id: string): ClusterSetting => settingFromTemplate(CLUSTER_TEMPLATES[0]!, id, '', 'ON');
const ONE = [emergent('own-1')];
const TWO = [...ONE, emergent('own-2')];

/** A scenario of few firms that differs from the published programme so. */
function under(policy: Partial<Policy>, clusters: readonly ClusterSetting[] = ONE): Scenario {
  return { ...DEFAULT_SCENARIO, clusters, policy: { ...DEFAULT_SCENARIO.policy, ...policy } };
}

/** Projects funded by the horizon in one replicate. */
function funded(scenario: Scenario): number {
  const { values } = simulate(requestFor([scenario]), 0);
  const scopes = values.length / (OUTCOMES.length * (scenario.horizon + 1));
  return values[seriesOffset(0, 0, OUTCOME_INDEX.projects, scenario.horizon, scopes) + scenario.horizon]!;
}

const leverOf = (scenario: Scenario): string | null => whyNothingFunded(scenario, MESSAGES.en)?.lever ?? null;
const blind = { scoreWeightValue: 0, scoreWeightAdditionality: 0, scoreWeightSme: 0 };
const noFirst = ONE.map((cluster) => ({ ...cluster, firstEnvelope: 0 }));
const lateYears = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1];

describe('settings that leave nothing to fund', () => {
  test.each<[string, Scenario, Scenario, string]>([
    [
      'partners from other clusters where there is one',
      under({ minCrossCluster: 1 }),
      under({ minCrossCluster: 1 }, TWO),
      'minCrossCluster',
    ],
    [
      'a period of no length',
      under({ startAtQuarter: 20, stopAtQuarter: 20 }),
      under({ startAtQuarter: 20, stopAtQuarter: 40 }),
      'stopAtQuarter',
    ],
    ['a period that ends before the first money', under({ stopAtQuarter: 4 }), under({ stopAtQuarter: 12 }), 'stopAtQuarter'],
    [
      'a start that brings money only after the horizon',
      under({ startAtQuarter: 40, stopAtQuarter: 60 }),
      under({ startAtQuarter: 34, stopAtQuarter: 60 }),
      'stopAtQuarter',
    ],
    [
      'drawn years that lie after the end',
      under({ schedule: lateYears, stopAtQuarter: 20 }),
      under({ schedule: lateYears, stopAtQuarter: 30 }),
      'stopAtQuarter',
    ],
    [
      'a first tranche without envelopes, and no second',
      under({ stopAtQuarter: 20 }, noFirst),
      under({ stopAtQuarter: 40 }, noFirst),
      'stopAtQuarter',
    ],
    [
      'a lottery above what the weights can add up to',
      under({ selection: 'lottery', lotteryLine: 0.1, ...blind }),
      under({ selection: 'lottery', lotteryLine: 0, ...blind }),
      'lotteryLine',
    ],
    [
      'a lottery far above what a project is worth',
      under({ selection: 'lottery', lotteryLine: 3 }),
      under({ selection: 'lottery', lotteryLine: 0.5 }),
      'lotteryLine',
    ],
  ])('%s: the page says so, and the model funds nothing until the setting is moved', (_, impossible, possible, lever) => {
    expect([leverOf(impossible), funded(impossible)]).toEqual([lever, 0]);
    expect(leverOf(possible)).toBeNull();
    expect(funded(possible)).toBeGreaterThan(0);
  });

  test('are none of the rules for partners by themselves: places that no firm takes go to others', () => {
    for (const policy of [{ minPartners: 12 }, { minSme: 8 }, { requireResearch: 'on' }, { minSmeShare: 1, minSme: 0 }] as const) {
      expect(leverOf(under(policy))).toBeNull();
      expect(funded(under(policy))).toBeGreaterThan(0);
    }
  });

  test('are not named where there is no money to begin with, nor where only the second tranche has some', () => {
    expect(leverOf(under({ budget: 0, minCrossCluster: 1 }))).toBeNull();
    expect(leverOf(under({ budget: 0, trancheRules: 'own', minCrossCluster: 1 }))).toBe('minCrossCluster');
  });

  test('are named in both languages, and the line of a lottery only under a lottery', () => {
    for (const language of LANGUAGES) {
      const text = MESSAGES[language];
      expect(whyNothingFunded(under({ minCrossCluster: 2 }), text)?.why).toBe(text.noOtherCluster);
    }
    expect(leverOf(under({ lotteryLine: 3 }))).toBeNull();
  });

  test('are told at the top and at the lever, which can still be moved', async () => {
    const { workspace } = await openedPage();
    for (let count = 0; count < 4; count++) workspace.set.removeCluster(0);
    const fold = unfold('Selection and rules');
    const label = 'From other clusters, at least, typed';
    const said = (): string[] => textOf('.levers .nothing, .levers p.note').filter((text) => text === MESSAGES.en.noOtherCluster);
    expect(said()).toEqual([]);
    type(label, '2');
    expect(said()).toHaveLength(2);
    expect((find(`input[aria-label="${label}"]`, fold)[0] as HTMLInputElement).disabled).toBe(false);
    type(label, '0');
    expect(said()).toEqual([]);
  });
});
