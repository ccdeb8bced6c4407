/** Settings that are said to have no effect: the model agrees, to the last bit, whatever the other settings are. */
import { describe, expect, test } from 'vitest';
import { idleReasonOfAssumption, idleReasonOfLever, idleReasons, whyNothingFunded } from '../../src/experiment/idle-settings.ts';
import { outcomesTouchedBy } from '../../src/experiment/idle/outcome-reach.ts';
import { RULED_CODES, type IdleReason } from '../../src/experiment/idle/reason.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import { scenarioFromPreset } from '../../src/experiment/presets.ts';
import { PARAMETERS, type AssumptionId, type Assumptions } from '../../src/model/parameters.ts';
import { LEVERS, PAID_LEVERS, type LeverId, type PaidLeverId, type Policy } from '../../src/model/policy.ts';
import { edgyScenario, outcomesThatDiffer, resultsOf, small, TWO, WITH_PROVINCE, withAssumption, withLever } from './idle-samples.ts';

const lever = (id: LeverId, scenario: Scenario): IdleReason | null => idleReasonOfLever(id, scenario);
const assumption = (id: AssumptionId, scenario: Scenario): IdleReason | null => idleReasonOfAssumption(id, scenario);
const isTotal = (reason: IdleReason | null): reason is IdleReason => reason !== null && !reason.costs;

interface Move {
  readonly path: string;
  readonly moved: Scenario;
}

/** Scenarios in which one setting that has a reason has another value: those of levers, and those of assumptions. */
function moves(scenario: Scenario): readonly Move[] {
  const reasons = idleReasons(scenario);
  const last = (path: string, many: readonly Scenario[]) => many.slice(-1).map((moved) => ({ path, moved }));
  return [
    ...LEVERS.flatMap(({ id }) => {
      const reason = reasons.lever(id);
      return isTotal(reason) ? last(`policy.${id}`, withLever(id, scenario, reason)) : [];
    }),
    ...PARAMETERS.flatMap(({ id }) => (isTotal(reasons.assumption(id)) ? last(`assumptions.${id}`, withAssumption(id, scenario)) : [])),
  ];
}

/** Scenarios in which one setting has other values that its reason holds for. */
function movesOf(path: string, scenario: Scenario, reason: IdleReason): readonly Move[] {
  const id = path.slice(path.indexOf('.') + 1);
  const others = path.startsWith('policy.') ? withLever(id as LeverId, scenario, reason) : withAssumption(id as AssumptionId, scenario);
  return others.map((moved) => ({ path, moved }));
}

/** Paths of settings with a reason that do change something, in one future. */
function wronglyIdle(scenario: Scenario, claimed: readonly Move[] = moves(scenario)): readonly string[] {
  const [usual, ...results] = resultsOf([scenario, ...claimed.map(({ moved }) => moved)]);
  return claimed.filter((_, n) => outcomesThatDiffer(usual!, results[n]!, scenario.horizon).length > 0).map(({ path }) => path);
}

/** One scenario or more for each reason that settings can give, with a setting that has it. */
const CASES: readonly (readonly [string, Scenario, path: string])[] = [
  ['no-money', small({ budget: 0 }), 'policy.selection'],
  ['no-money', small({ budget: 0, secondBudget: 0, trancheRules: 'own' }), 'policy.trancheRules'],
  ['nothing-asked', small({ projects: 'off' }), 'policy.budget'],
  ['never-runs', small({ startAtQuarter: 30, stopAtQuarter: 50 }, {}, { horizon: 24 }), 'policy.stopAtQuarter'],
  ['never-runs', small({ startAtQuarter: 8, stopAtQuarter: 8 }), 'policy.budget'],
  ['horizon', small({ trancheRules: 'own' }, {}, { horizon: 16 }), 'policy.secondMatch'],
  ['horizon', small({}, {}, { horizon: 4 }), 'assumptions.privateValueMu'],
  ['horizon', small({}, {}, { horizon: 10 }), 'assumptions.realisedYield'],
  ['horizon', small({}, {}, { horizon: 7 }), 'assumptions.stageGrowth'],
  ['horizon', small({}, {}, { horizon: 8 }), 'assumptions.macroPath'],
  ['horizon', small({}, { spilloverLag: 8 }, { horizon: 8 }), 'assumptions.entrySpillover'],
  ['no-projects', small({ projects: 'off', vouchers: 0.2 }), 'policy.minPartners'],
  ['no-money-in-period', small({ stopAtQuarter: 4 }), 'policy.taper'],
  ['no-money-in-period', small({ schedule: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1], stopAtQuarter: 30 }), 'policy.portfolio'],
  ['no-share', small({}, { projectShare: 0 }), 'policy.matchRatio'],
  ['no-calls', small({ schedule: [1, 1, 0, 0, 0, 0, 0, 0, 0, 0], stopAtQuarter: 4 }), 'policy.minSme'],
  ['own-rules-off', small(), 'policy.secondBudget'],
  ['no-second-tranche', small({ trancheRules: 'own', stopAtQuarter: 20 }), 'policy.secondBudget'],
  ['no-second-tranche', small({ stopAtQuarter: 20 }), 'policy.trancheRules'],
  ['second-unfunded', small({ trancheRules: 'own', secondBudget: 0 }), 'policy.secondMatch'],
  ['already-over', small({ stopAtQuarter: 44, taper: 0.4 }), 'policy.stopAtQuarter'],
  ['other-rule', small({ portfolio: 'equal' }), 'policy.portfolioSharpness'],
  ['one-cluster', small({ portfolio: 'performance' }, {}, { clusters: TWO.slice(0, 1) }), 'policy.portfolioSharpness'],
  ['one-cluster', small({}, {}, { clusters: TWO.slice(0, 1) }), 'assumptions.crossClusterWeight'],
  ['all-clusters-kept', small({ portfolio: 'concentrate', concentrateOn: 4 }), 'policy.concentrateOn'],
  ['scores-unread', small({ selection: 'first-come' }), 'policy.expertise'],
  ['no-error', small({}, { scoreNoise: 0, signalError: 0 }), 'policy.expertise'],
  ['no-doubt', small({ expertise: 1 }), 'assumptions.scoreNoise'],
  ['no-doubt', small({ dataSharing: 'on' }, { dataSharingNoise: 0 }), 'assumptions.signalError'],
  ['value-unweighted', small({ scoreWeightValue: 0 }), 'assumptions.scoreNoise'],
  ['additionality-unweighted', small({ scoreWeightAdditionality: 0 }), 'assumptions.signalError'],
  ['two-partners-anyway', small({ minSme: 4 }), 'policy.minPartners'],
  ['no-more-partners', small(), 'assumptions.partnerBurden'],
  ['usual-openness', small(), 'assumptions.opennessForesight'],
  ['no-province', small(), 'assumptions.provincialShare'],
  ['gates-off', small(), 'policy.gateSmes'],
  ['gates-too-late', small({ gates: 'on', stopAtQuarter: 16 }), 'assumptions.gateNoise'],
  ['gates-too-late', small({ stopAtQuarter: 16 }), 'policy.gates'],
  ['gates-ask-nothing', small({ gateLeverage: 0, gateSmes: 0, gatePartners: 0, gateIp: 0 }, { gateAbsorption: 0 }), 'policy.gates'],
  ['gates-ask-nothing', small({ projects: 'off', brokerage: 0.1 }), 'policy.gates'],
  ['reviews-off', small(), 'assumptions.midTermStop'],
  ['reviews-too-late', small({}, {}, { horizon: 6 }), 'policy.midTermReview'],
  ['reviews-stop-nothing', small({ midTermReview: 'on' }, { midTermStop: 0 }), 'policy.midTermReview'],
  ['all-succeed', small({ midTermReview: 'on' }, { successProbability: 1 }), 'assumptions.failureShows'],
  ['sharing-off', small(), 'assumptions.dataSharingBurden'],
  ['unpaid', small(), 'assumptions.voucherSize'],
  ['no-effect-assumed', small({ brokerage: 0.1 }, { brokerageEffect: 0 }), 'policy.brokerage'],
  ['no-commercial-lag', small({ commercialisation: 0.05 }, { commercialLag: 0 }), 'assumptions.commercialisationEffect'],
  ['no-contracting', small({ singleWindow: 0.02 }, { transactionCost: 0, contractingLag: 0 }), 'assumptions.singleWindowSaving'],
  ['no-recruiting', small({ stopAtQuarter: 4, schedule: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0] }), 'assumptions.bassImitation'],
  ['no-capital', small(), 'assumptions.dealSize'],
  ['no-entry', small({}, { entryRate: 0 }), 'assumptions.inheritProbability'],
  ['no-spillover', small({}, { spilloverReturn: 0 }), 'assumptions.spatialDecay'],
  ['nothing-learnt', small({ stopAtQuarter: 4 }), 'assumptions.spilloverReturn'],
  ['nothing-spent', small({ projects: 'off', brokerage: 0.1 }), 'assumptions.multiplierGdp'],
  ['all-displaced', small({}, { displacement: 1 }), 'assumptions.leakage'],
];

describe('a setting without effect', () => {
  test.each(CASES)('%s: %#', (code, scenario, path) => {
    const reason = idleReasons(scenario).of(path);
    expect(reason?.code).toBe(code);
    if (isTotal(reason)) expect(wronglyIdle(scenario, movesOf(path, scenario, reason))).toEqual([]);
  });

  test('has every reason that there is a word for', () => {
    expect([...new Set(CASES.map(([code]) => code))].sort()).toEqual([...RULED_CODES].sort());
  });

  test.each([3, 5, 12, 17, 21, 30, 44, 58])('is without it at the edges of what settings may be: scenario %i', (seed) => {
    const scenario = edgyScenario(seed);
    expect(moves(scenario).length).toBeGreaterThan(10);
    expect(wronglyIdle(scenario)).toEqual([]);
  });

  test('is none of those that bring about a programme that does nothing as things stand', () => {
    const acting = (scenario: Scenario): LeverId[] => LEVERS.map(({ id }) => id).filter((id) => lever(id, scenario) === null);
    expect(acting(small({ budget: 0 }))).toEqual(['budget', 'trancheRules']);
    expect(acting(small({ budget: 0, secondBudget: 0, trancheRules: 'own' }))).toEqual(['budget', 'secondBudget']);
    expect(acting(small({ projects: 'off' })).sort()).toEqual(['projects', ...Object.keys(PAID_LEVERS)].sort());
    expect(acting(small({ startAtQuarter: 12, stopAtQuarter: 12 }))).toEqual(['startAtQuarter', 'stopAtQuarter']);
    expect(acting(scenarioFromPreset('no-programme'))).toEqual(['budget']);
  });
});

describe('a reason that would be wrong is not given', () => {
  test('where money of a tranche that never comes still buys services their weight', () => {
    const scenario = small({ trancheRules: 'own', stopAtQuarter: 20, accelerator: 0.1 });
    const [usual, moved] = resultsOf([scenario, small({ ...scenario.policy, secondBudget: 9000 })]);
    expect(outcomesThatDiffer(usual!, moved!, 24)).toContain('newFirms');
    expect(lever('secondBudget', scenario)).toBeNull();
  });

  test('where the years of a drawn schedule shift with the rules of a tranche that never comes', () => {
    const schedule = [1, 1, 1, 1, 1, 5, 5, 5, 5, 5];
    const [usual, moved] = resultsOf([small({ schedule, stopAtQuarter: 20 }), small({ schedule, stopAtQuarter: 20, trancheRules: 'own' })]);
    expect(outcomesThatDiffer(usual!, moved!, 24)).toContain('federalCost');
    expect(lever('trancheRules', small({ schedule, stopAtQuarter: 20 }))).toBeNull();
  });

  test('where a review returns money of a tranche whose own has none', () => {
    const scenario = small({ trancheRules: 'own', secondBudget: 0, midTermReview: 'on' }, { midTermStop: 2 });
    expect(lever('secondMatch', scenario)).toBeNull();
    expect(lever('secondMatch', small({ trancheRules: 'own', secondBudget: 0 }))?.code).toBe('second-unfunded');
  });

  test('where an assumption that is drawn may be shorter than it stands', () => {
    // Lags of 8 quarters as they stand, of 4 in some futures.
    expect(assumption('entrySpillover', small({}, {}, { horizon: 10 }))).toBeNull();
    expect(assumption('entrySpillover', small({}, {}, { horizon: 8 }))?.code).toBe('horizon');
  });

  test('where a service would take from others what they ask for, or is all that a programme runs for', () => {
    const crowded = { projects: 'off', brokerage: 0.5, vouchers: 0.5 } as const;
    expect(lever('singleWindow', small(crowded))).toBeNull();
    expect(lever('singleWindow', small({ projects: 'off', singleWindow: 0.02 }))).toBeNull();
    expect(lever('singleWindow', small({ projects: 'off', brokerage: 0.5, singleWindow: 0.02 }))).toMatchObject({
      code: 'no-projects',
      costs: true,
    });
  });

  test('where a province pays, a rule asks for a third partner, or openness is another', () => {
    expect(assumption('provincialShare', small({}, {}, { clusters: WITH_PROVINCE }))).toBeNull();
    for (const policy of [
      { minPartners: 3 },
      { minSme: 3 },
      { requireResearch: 'on' },
      { trancheRules: 'own', secondMinPartners: 3 },
    ] as const)
      expect(assumption('partnerBurden', small(policy))).toBeNull();
    expect(assumption('opennessForesight', small({ ipOpenness: 0.35 }))).toBeNull();
  });
});

describe('a service that does nothing but cost', () => {
  /** What each does, as assumed. */
  const DOES: Readonly<Record<PaidLeverId, readonly AssumptionId[]>> = {
    brokerage: ['brokerageEffect'],
    virtualNetworks: ['virtualNetworkEffect'],
    monitoring: ['monitoringNoise'],
    singleWindow: ['singleWindowSaving'],
    training: ['trainingEffect'],
    international: ['internationalPool', 'internationalDemand'],
    accelerator: ['acceleratorEffect'],
    vouchers: ['voucherEffect'],
    commercialisation: ['commercialisationEffect'],
  };
  const CASES_OF_COST: readonly (readonly [PaidLeverId, Partial<Policy>, Partial<Assumptions>])[] = [
    ['monitoring', { selection: 'first-come' }, {}],
    ['monitoring', { gates: 'on', stopAtQuarter: 16 }, { scoreNoise: 0, signalError: 0 }],
    ['singleWindow', { projects: 'off', vouchers: 0.1 }, {}],
    ['singleWindow', {}, { transactionCost: 0, contractingLag: 0 }],
    ['commercialisation', {}, { commercialLag: 0 }],
    ['training', {}, { spilloverReturn: 0 }],
    ['accelerator', {}, { entryRate: 0 }],
  ];

  test.each(CASES_OF_COST)('%s: %o %o', (id, policy, assumptions) => {
    const scenario = small({ ...policy, [id]: 0.03 }, assumptions);
    expect(lever(id, scenario)).toMatchObject({ costs: true });
    // It costs; what it is assumed to do changes nothing.
    const [usual, without, ...others] = resultsOf([
      scenario,
      small({ ...scenario.policy, [id]: 0 }, assumptions),
      ...DOES[id].flatMap((effect) => withAssumption(effect, scenario)),
    ]);
    expect(outcomesThatDiffer(usual!, without!, 24)).toContain('federalCost');
    for (const other of others) expect(outcomesThatDiffer(usual!, other, 24)).toEqual([]);
    for (const effect of DOES[id]) expect(assumption(effect, scenario)).not.toBeNull();
  });
});

describe('of the programme as published', () => {
  const reasons = idleReasons(DEFAULT_SCENARIO);
  const acting = <Id extends string>(ids: readonly { id: Id }[], of: (id: Id) => IdleReason | null): Id[] =>
    ids.map(({ id }) => id).filter((id) => of(id) === null);

  /** A limit that no firm comes near, and thresholds that no cluster falls short of: what only a run tells. */
  const SILENT = ['maxPerFirm', 'gates'];

  test('every lever without a reason changes something, but for those that only a run can tell of', () => {
    // Small clusters of all kinds, so that rules bind as they do among many firms.
    const scenario = small({}, {}, { clusters: WITH_PROVINCE });
    const ids = acting(LEVERS, (id) => idleReasonOfLever(id, scenario)).filter((id) => !SILENT.includes(id));
    expect(ids.length).toBeGreaterThan(25);
    const silent = ids.filter((id) => {
      const [usual, ...moved] = resultsOf([scenario, ...withLever(id, scenario)]);
      return moved.every((result) => outcomesThatDiffer(usual!, result, scenario.horizon).length === 0);
    });
    expect(silent).toEqual([]);
  });

  test('levers of gates, of own rules and of rules not chosen have one, and no other that acts by itself', () => {
    const idle = LEVERS.map(({ id }) => id).filter((id) => reasons.lever(id) !== null && !reasons.lever(id)?.within);
    const expected = LEVERS.map(({ id }) => id).filter((id) => /^(second|gate[A-Z]|portfolioS|concentrateOn|lotteryLine)/.test(id));
    expect(idle).toEqual(expected);
    expect(reasons.lever('minPartners')).toMatchObject({ within: [1, 2] });
    expect(reasons.lever('stopAtQuarter')).toMatchObject({ within: [40, 60] });
    expect(reasons.of('scenario.horizon')).toBeNull();
    expect(reasons.of('assumptions.dealSize')).toEqual(reasons.assumption('dealSize'));
  });
});

describe('an assumption that is read where results are added up', () => {
  const accounting = PARAMETERS.filter(({ id }) => outcomesTouchedBy(id) !== null).map(({ id }) => id);
  const scenario = small({ midTermReview: 'on', vouchers: 0.1 }, {}, { clusters: WITH_PROVINCE });

  test.each(accounting)('%s touches what it is said to touch, all of it and nothing else', (id) => {
    const [usual, ...moved] = resultsOf([scenario, ...withAssumption(id, scenario)]);
    const differing = new Set(moved.flatMap((result) => outcomesThatDiffer(usual!, result, scenario.horizon)));
    expect([...differing].sort()).toEqual([...outcomesTouchedBy(id)!].sort());
  });

  test('is not one that firms act on', () => {
    expect(accounting).toHaveLength(10);
    for (const id of ['vaPerWorker', 'realisedYield', 'spilloverReturn'] as const) expect(outcomesTouchedBy(id)).toBeNull();
  });
});

describe('what leaves nothing to fund', () => {
  test('is told with the lever that does, as data', () => {
    expect(whyNothingFunded(small({ stopAtQuarter: 4 }))).toEqual({ code: 'no-money-in-period', lever: 'stopAtQuarter' });
    expect(whyNothingFunded(small({ projects: 'off' }))).toEqual({ code: 'nothing-asked-for', lever: 'projects' });
    expect(whyNothingFunded(small({ budget: 0, projects: 'off' }))).toBeNull();
    expect(whyNothingFunded(DEFAULT_SCENARIO)).toBeNull();
  });
});
