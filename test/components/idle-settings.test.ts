// @vitest-environment happy-dom
/** Settings that leave nothing to fund: what the page says of them, and that the model agrees. */
import { describe, expect, test } from 'vitest';
import { idleReasonOfAssumption, idleReasonOfLever, whyNothingFunded } from '../../src/experiment/idle-settings.ts';
import { DEFAULT_SCENARIO, requestFor, type Scenario } from '../../src/experiment/scenario.ts';
import { idleSentence } from '../../src/i18n/idle-words.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { CLUSTER_TEMPLATES, settingFromTemplate, type ClusterSetting } from '../../src/model/cluster-design.ts';
import { OUTCOME_INDEX, OUTCOMES, seriesOffset } from '../../src/model/outcomes.ts';
import { DEFAULT_ASSUMPTIONS, type AssumptionId, type Assumptions } from '../../src/model/parameters.ts';
import { LEVERS, type LeverId, type Policy } from '../../src/model/policy.ts';
import { simulate } from '../../src/model/simulate.ts';
import { assumptionTerm, leverTerm } from '../../src/i18n/terms.ts';
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

const leverOf = (scenario: Scenario): string | null => whyNothingFunded(scenario)?.lever ?? null;
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
    ['neither projects nor a service', under({ projects: 'off' }), under({}), 'projects'],
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

  test('without projects are none of the rules for them, once a service is asked for', () => {
    const served = { projects: 'off', brokerage: 0.1 } as const;
    expect(leverOf(under({ ...served, minCrossCluster: 2 }))).toBeNull();
    expect(leverOf(under({ ...served, selection: 'lottery', lotteryLine: 3 }))).toBeNull();
    expect(leverOf(under({ ...served, stopAtQuarter: 4 }))).toBe('stopAtQuarter');
    expect(leverOf(under({ projects: 'off', minCrossCluster: 2, stopAtQuarter: 4 }))).toBe('projects');
    expect(leverOf(under({ projects: 'off', budget: 0 }))).toBeNull();
  });

  test('are named in both languages, and the line of a lottery only under a lottery', () => {
    const code = whyNothingFunded(under({ minCrossCluster: 2 }))?.code;
    expect(code).toBe('no-other-cluster');
    for (const language of LANGUAGES) expect(MESSAGES[language].idle.nothing['no-other-cluster']).toMatch(/cluster|grappe/);
    expect(leverOf(under({ lotteryLine: 3 }))).toBeNull();
  });

  test('are told at the top and at the lever, which can still be moved', async () => {
    const { workspace } = await openedPage();
    for (let count = 0; count < 4; count++) workspace.set.removeCluster(0);
    const fold = unfold('Selection and rules');
    const label = 'From other clusters, at least, typed';
    const said = (): string[] =>
      textOf('.levers .nothing, .levers p.note').filter((text) => text === MESSAGES.en.idle.nothing['no-other-cluster']);
    expect(said()).toEqual([]);
    type(label, '2');
    expect(said()).toHaveLength(2);
    expect((find(`input[aria-label="${label}"]`, fold)[0] as HTMLInputElement).disabled).toBe(false);
    type(label, '0');
    expect(said()).toEqual([]);
  });
});

describe('without projects', () => {
  /** Every service asked for, and gates that look at growth alone. */
  const services = { brokerage: 0.1, training: 0.05, international: 0.05, vouchers: 0.2, monitoring: 0.02, singleWindow: 0.02, commercialisation: 0.05 } as const; // prettier-ignore
  const off = { ...services, projects: 'off' } as const;
  const gated = { ...off, gates: 'on', gateGrowth: 0.2 } as const;
  const assumed = (scenario: Scenario, assumptions: Partial<Assumptions>): Scenario => ({
    ...scenario,
    assumptions: { ...DEFAULT_ASSUMPTIONS, ...assumptions },
  });
  const results = (scenario: Scenario): Float64Array => simulate(requestFor([scenario]), 0).values;
  /** Whatever value it has. */
  const why = (id: LeverId, scenario: Scenario): string | null => {
    const reason = idleReasonOfLever(id, scenario);
    return reason === null || reason.within ? null : reason.code;
  };
  const whyAssumed = (id: AssumptionId, scenario: Scenario): string | null => idleReasonOfAssumption(id, scenario)?.code ?? null;
  const say = (code: 'no-projects' | 'gates-off'): string => idleSentence({ code }, 'en', MESSAGES.en);
  const SOME: Partial<Policy> = {
    matchRatio: 4, portfolio: 'performance', portfolioSharpness: 3, selection: 'first-come', minPartners: 6, sameRegion: 'on', ipOpenness: 1, midTermReview: 'on',
  }; // prettier-ignore

  test('a lever of projects changes no bit, and the page says that it has no effect', () => {
    const many: Partial<Policy> = { ...SOME, gateLeverage: 5, gateSmes: 8, gatePartners: 12, gateIp: 20 };
    expect(results(under({ ...gated, ...many }, TWO))).toEqual(results(under(gated, TWO)));
    expect(results(under({ ...off, dataSharing: 'on' }, TWO))).toEqual(results(under(off, TWO)));
    const own = { ...off, trancheRules: 'own' } as const;
    const second: Partial<Policy> = { secondMatch: 5, secondMinPartners: 8 };
    expect(results(under({ ...own, ...second }, TWO))).toEqual(results(under(own, TWO)));
    for (const id of Object.keys(many) as LeverId[]) expect(why(id, under({ ...gated, ...many }, TWO))).not.toBeNull();
    for (const id of Object.keys(second) as LeverId[]) expect(why(id, under({ ...own, ...second }, TWO))).toBe('no-projects');
    expect(why('dataSharing', under(off))).toBe('no-projects');
    // The same settings do change what a programme with projects comes to.
    expect(results(under({ ...services, ...SOME }, TWO))).not.toEqual(results(under(services, TWO)));
  });

  test('two services do nothing but cost: the same firms, the same GDP and jobs, another bill', () => {
    const scenario = under(off, TWO);
    const without = results(under({ ...off, singleWindow: 0, commercialisation: 0 }, TWO));
    const bought = results(scenario);
    const scopes = bought.length / (OUTCOMES.length * (scenario.horizon + 1));
    const end = (values: Float64Array, id: keyof typeof OUTCOME_INDEX): number =>
      values[seriesOffset(0, 0, OUTCOME_INDEX[id], scenario.horizon, scopes) + scenario.horizon]!;
    for (const id of ['additionalGdp', 'additionalJobYears', 'members'] as const) expect(end(bought, id)).toBe(end(without, id));
    expect(end(bought, 'federalCost')).toBeGreaterThan(end(without, 'federalCost'));
    expect([why('singleWindow', scenario), why('commercialisation', scenario)]).toEqual(['no-projects', 'no-projects']);
    expect(why('brokerage', scenario)).toBeNull();
  });

  test('an assumption about projects changes no bit, and the page says so', () => {
    const moved: Partial<Assumptions> = {
      singleWindowSaving: 0.9, commercialisationEffect: 1, internationalDemand: 0.5, midTermStop: 3, failureShows: 2,
      contractingLag: 4, scaleUplift: 0.5, waitQuarters: 1, transactionCost: 0.3, gateAbsorption: 1, dataSharingBurden: 0.3,
    }; // prettier-ignore
    const reviewed = { ...gated, midTermReview: 'on', dataSharing: 'on' } as const;
    expect(results(assumed(under(reviewed, TWO), moved))).toEqual(results(under(reviewed, TWO)));
    for (const id of Object.keys(moved) as AssumptionId[]) expect([id, whyAssumed(id, under(reviewed))]).toEqual([id, 'no-projects']);
    const noises: Partial<Assumptions> = { dataSharingNoise: 0.1, monitoringNoise: 0.1, gateNoise: 2 };
    const ungated = { ...reviewed, gates: 'off' } as const;
    expect(results(assumed(under(ungated, TWO), noises))).toEqual(results(under(ungated, TWO)));
    expect((Object.keys(noises) as AssumptionId[]).map((id) => whyAssumed(id, under(ungated)))).toEqual([
      'no-projects',
      'no-projects',
      'gates-off',
    ]);
  });

  test('gates that ask for growth still look, less noisily where data are shared and watched', () => {
    for (const id of ['dataSharing', 'monitoring', 'gateGrowth', 'gates'] as const) expect(why(id, under(gated))).toBeNull();
    for (const id of ['dataSharingNoise', 'monitoringNoise', 'gateNoise'] as const)
      expect(whyAssumed(id, under({ ...gated, dataSharing: 'on' }))).toBeNull();
    // Below what any cluster shows, and far above.
    expect(results(under({ ...gated, gateGrowth: 1 }, TWO))).not.toEqual(results(under({ ...gated, gateGrowth: 0 }, TWO)));
    const [blurred, clear] = [4, 0.01].map((monitoringNoise) =>
      assumed(under({ ...gated, monitoring: 0.05 }, TWO), { monitoringNoise, gateNoise: 2 }),
    );
    expect(results(blurred!)).not.toEqual(results(clear!));
  });

  test('money and services keep their effect: neither is called idle', () => {
    const acting: readonly LeverId[] = ['budget', 'startAtQuarter', 'stopAtQuarter', 'schedule', 'trancheRules', 'taper', 'projects', 'brokerage', 'virtualNetworks', 'training', 'international', 'accelerator', 'vouchers']; // prettier-ignore
    for (const id of acting) expect([id, why(id, under(off))]).toEqual([id, null]);
    expect(why('secondBudget', under({ ...off, trancheRules: 'own' }))).toBeNull();
    for (const { id, group } of LEVERS) if (['portfolio', 'selection', 'rules'].includes(group)) expect(why(id, under(off))).not.toBeNull();
  });

  test('a gate that still asks is not locked beside those that cannot, each of which says why', async () => {
    const { workspace } = await openedPage();
    const fold = unfold('Gates and reviews');
    const locked = (): boolean[] => (find('.dependents input[type="text"]', fold) as HTMLInputElement[]).map(({ disabled }) => disabled);
    for (const [id, value] of [['projects', 'off'], ['brokerage', 0.1]] as const) workspace.set.setLever(id, value); // prettier-ignore
    expect([locked(), textOf('.dependents > p', fold)]).toEqual([[true, true, true, true, true], [say('gates-off')]]);
    workspace.set.setLever('gates', 'on');
    expect(locked()).toEqual([true, true, true, true, false]);
    expect(textOf('.dependents > p', fold)).toEqual([]);
    expect(textOf('.dependents p.note', fold).filter((note) => note === say('no-projects'))).toHaveLength(4);
  });
});

describe('help to reach the market', () => {
  test('does nothing where projects earn at once, in the model and on the page', () => {
    const atOnce: Scenario = { ...under({ commercialisation: 0.06 }), assumptions: { ...DEFAULT_ASSUMPTIONS, commercialLag: 0 } };
    const stronger: Scenario = { ...atOnce, assumptions: { ...atOnce.assumptions, commercialisationEffect: 1 } };
    expect(simulate(requestFor([stronger]), 0).values).toEqual(simulate(requestFor([atOnce]), 0).values);
    expect(idleReasonOfLever('commercialisation', atOnce)).toMatchObject({ code: 'no-commercial-lag', costs: true });
    expect(idleReasonOfAssumption('commercialisationEffect', atOnce)?.code).toBe('no-commercial-lag');
  });

  test('and its effect are idle otherwise only while no money goes to it', () => {
    const lagged = under({ commercialisation: 0.06 });
    expect(idleReasonOfLever('commercialisation', lagged)).toBeNull();
    expect(idleReasonOfAssumption('commercialisationEffect', lagged)).toBeNull();
    expect(idleReasonOfAssumption('commercialisationEffect', under({}))).toEqual({ code: 'unpaid', lever: 'commercialisation' });
  });
});

describe('a setting of the panel without effect', () => {
  const fields = (fold: Element): HTMLInputElement[] => find('input[type="text"]', fold) as HTMLInputElement[];
  const fieldOf = (label: string): HTMLInputElement => find(`input[aria-label="${label}, typed"]`)[0] as HTMLInputElement;

  test('stays free to be set up while the programme has no money, and says so once for a fold', async () => {
    const { workspace } = await openedPage();
    workspace.set.setLever('budget', 0);
    const fold = unfold('Selection and rules');
    const sentence = idleSentence({ code: 'no-money' }, 'en', MESSAGES.en);
    expect(textOf('p', fold).filter((text) => text === sentence)).toHaveLength(1);
    expect(fields(fold).every(({ disabled }) => !disabled)).toBe(true);
  });

  test('can be moved to where it has an effect', async () => {
    const { workspace } = await openedPage();
    unfold('Portfolio');
    workspace.set.setLever('portfolio', 'concentrate');
    workspace.set.setLever('concentrateOn', 5);
    expect(textOf('p.note')).toContain('No effect from 5 on: there are no more clusters than it keeps.');
    const label = 'Clusters to concentrate on';
    expect(fieldOf(label).disabled).toBe(false);
    type(`${label}, typed`, '2');
    expect(workspace.set.current.policy.concentrateOn).toBe(2);
    expect(textOf('p.note').join()).not.toContain('No effect from');
  });

  test('that costs can be taken back though it does nothing', async () => {
    const { workspace } = await openedPage();
    unfold('Services from the budget');
    workspace.set.setLever('commercialisation', 0.06);
    workspace.set.setAssumption('commercialLag', 0);
    expect(textOf('p.note').filter((note) => note.startsWith('Does nothing here but cost'))).toHaveLength(1);
    expect(fieldOf(leverTerm('commercialisation', 'en').name).disabled).toBe(false);
  });

  test('says why among the assumptions too, locked only where something else has to come first', async () => {
    const { workspace } = await openedPage();
    unfold(MESSAGES.en.assumptions);
    const sayOf = (id: AssumptionId): string => textOf(`[role="group"][aria-label="${assumptionTerm(id, 'en').name}"] p.note`).join();
    expect(sayOf('dealSize')).toContain('no venture capital');
    expect(sayOf('opennessForesight')).toContain('at this openness of knowledge');
    expect([fieldOf(assumptionTerm('dealSize', 'en').name).disabled, fieldOf(assumptionTerm('opennessForesight', 'en').name).disabled]).toEqual([true, false]); // prettier-ignore
    workspace.set.setLever('ipOpenness', 0.5);
    expect(sayOf('opennessForesight')).toBe('');
  });
});
