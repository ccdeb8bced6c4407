/** Which assumptions have no effect under the other settings, and why: rule by rule what the model's submodels read. */
import type { AssumptionId } from '../../model/parameters.ts';
import type { PaidLeverId } from '../../model/policy.ts';
import { FIRST_COMMITMENT } from '../../model/published.ts';
import { hasProvince, leastOf, whySecondIdle, type Facts } from './facts.ts';
import { whyNoHelp, whyNoPaper } from './levers.ts';
import { whyNoGate, whySeenClearly, whySignalCertain, whyUngated, whyUnreviewed, whyValueCertain } from './looks.ts';
import { because, firstOf, type IdleReason } from './reason.ts';

type Rule = (facts: Facts) => IdleReason | null;

const ofFunded: Rule = ({ unfunded }) => unfunded;

/** Why no world differs from its counterfactual in what firms learn: nothing is funded and no service is paid. */
function whyNothingLearnt({ halted, unfunded, asked }: Facts): IdleReason | null {
  if (halted !== null) return halted;
  return unfunded !== null && asked <= 0 ? because('nothing-learnt') : null;
}

function ofSpillover(facts: Facts): IdleReason | null {
  const none = facts.assumptions.spilloverReturn === 0;
  return firstOf(whyNothingLearnt(facts), none ? because('no-spillover', { assumption: 'spilloverReturn' }) : null);
}

/** Of what turns spending and value added into GDP and jobs. */
function ofFlows({ halted, unfunded, policy, money }: Facts): IdleReason | null {
  if (halted !== null) return halted;
  return unfunded !== null && (policy.vouchers <= 0 || money <= 0) ? because('nothing-spent') : null;
}

function ofNet(facts: Facts): IdleReason | null {
  const all = facts.assumptions.displacement === 1;
  return firstOf(ofFlows(facts), all ? because('all-displaced', { assumption: 'displacement' }) : null);
}

/** Of commercial value: first revenue comes after a project's end. */
function ofRevenue({ unfunded, firstEnd, horizon }: Facts): IdleReason | null {
  return unfunded ?? (firstEnd >= horizon ? because('horizon') : null);
}

function noCapital({ assumptions }: Facts): IdleReason | null {
  if (assumptions.dealRate === 0) return because('no-capital', { assumption: 'dealRate' });
  return assumptions.ventureYears === 0 ? because('no-capital', { assumption: 'ventureYears' }) : null;
}

/** Firms that raise capital look at whether a project of theirs has earned: the alone as the funded. */
function ofSuccess(facts: Facts): IdleReason | null {
  return noCapital(facts) === null ? null : facts.unfunded;
}

function noEntry({ assumptions }: Facts): IdleReason | null {
  return assumptions.entryRate === 0 ? because('no-entry', { assumption: 'entryRate' }) : null;
}

function ofRecruiting({ halted, policy, until, horizon }: Facts): IdleReason | null {
  if (halted !== null) return halted;
  if (until > policy.startAtQuarter + FIRST_COMMITMENT) return null;
  return because(until === horizon ? 'horizon' : 'no-recruiting');
}

/** Each partner asked for beyond two is a burden; the second tranche may ask for more. */
function ofBurden(facts: Facts): IdleReason | null {
  const { minPartners, secondMinPartners, minSme, requireResearch, minCrossCluster, trancheRules } = facts.policy;
  const second = trancheRules === 'own' && whySecondIdle(facts) === null ? secondMinPartners : 0;
  const more = minPartners > 2 || minSme > 2 || second > 2 || requireResearch === 'on' || minCrossCluster > 0;
  return firstOf(facts.unfunded, more ? null : because('no-more-partners', { lever: 'minPartners' }));
}

/** What firms keep is stated at this openness: there nothing is foreseen otherwise. */
const USUAL_OPENNESS = 0.3;

/** Of a service that does nothing while it is not paid for. */
function paidFor(lever: PaidLeverId, more: Rule = () => null): Rule {
  return (facts) => firstOf(facts.halted, facts.policy[lever] > 0 ? null : because('unpaid', { lever }), more(facts));
}

const sharing: Rule = ({ policy }) => (policy.dataSharing === 'on' ? null : because('sharing-off', { lever: 'dataSharing' }));

/** Assumptions about funded projects that are seen in nothing else. */
const OF_FUNDED: readonly AssumptionId[] = [
  'contractingLag', 'waitQuarters', 'transactionCost', 'scaleUplift', 'exitTreated', 'arrivalEmergent', 'arrivalGrowing', 'arrivalDeclining',
  'ipPerProject',
]; // prettier-ignore
const OF_REVENUE: readonly AssumptionId[] = ['realisedYield', 'labourShare', 'privateDiscount', 'successSpread'];
const OF_SPILLOVER: readonly AssumptionId[] = [
  'spatialDecay', 'linkWeight', 'researchWeight', 'networkReference', 'referenceLinks', 'criticalMass', 'linkLife',
]; // prettier-ignore
const OF_FLOWS: readonly AssumptionId[] = ['multiplierGdp', 'multiplierJobs', 'spendingGdp', 'spendingJobs', 'displacement'];
const OF_CAPITAL: readonly AssumptionId[] = ['dealSize', 'ventureGrowth', 'ventureSurvival'];
const OF_ENTRY: readonly AssumptionId[] = ['crowdedEntry', 'entrantSizeMu', 'entrantSizeSd', 'inheritProbability'];
/** Assumptions about projects that any world has, which the first calls bring about. */
const OF_ANY_PROJECT: readonly AssumptionId[] = [
  'partnersMean', 'projectSizeSd', 'potentialPerFunded', 'durationQuarters', 'partnerDistance', 'pastPartnerWeight', 'followOn',
  'privateValueMu', 'privateValueSd', 'hurdleSme', 'hurdleLarge', 'existsWithout', 'affordSme', 'affordLarge', 'spilloverLag', 'halfAbsorption',
  'valueEmergent', 'valueGrowing', 'valueDeclining',
]; // prettier-ignore
/** First growth of a cluster over two years, and first year of the published economic path, quarters. */
const FIRST_STAGES = 8;
const FIRST_PATH = 9;

function all(ids: readonly AssumptionId[], rule: Rule): Readonly<Partial<Record<AssumptionId, Rule>>> {
  return Object.fromEntries(ids.map((id) => [id, rule]));
}

/** Of what is not seen before the horizon is so long. */
function from(quarter: number): Rule {
  return ({ horizon }) => (horizon < quarter ? because('horizon') : null);
}

/** What each assumption needs to have an effect; one that is not named always has one. */
const RULES: Readonly<Partial<Record<AssumptionId, Rule>>> = {
  ...all(OF_FUNDED, ofFunded),
  ...all(OF_REVENUE, ofRevenue),
  ...all(OF_SPILLOVER, ofSpillover),
  ...all(OF_FLOWS, ofFlows),
  ...all(OF_CAPITAL, noCapital),
  ...all(OF_ENTRY, noEntry),
  ...all(OF_ANY_PROJECT, from(FIRST_COMMITMENT + 1)),
  ...all(['stageGrowth', 'emergentBelow'], from(FIRST_STAGES)),
  macroPath: from(FIRST_PATH),
  projectShare: ({ halted, policy, money }) =>
    halted ??
    (policy.projects === 'off' ? because('no-projects', { lever: 'projects' }) : money > 0 ? null : because('no-money-in-period')),
  provincialShare: (facts) => firstOf(facts.unfunded, hasProvince(facts) ? null : because('no-province')),
  scoreNoise: whyValueCertain,
  signalError: whySignalCertain,
  opennessForesight: ({ unfunded, policy }) =>
    unfunded ?? (policy.ipOpenness === USUAL_OPENNESS ? because('usual-openness', { lever: 'ipOpenness' }) : null),
  partnerBurden: ofBurden,
  successProbability: ofSuccess,
  commercialLag: ofSuccess,
  spilloverReturn: whyNothingLearnt,
  crossClusterWeight: (facts) => firstOf(ofSpillover(facts), facts.clusters.length === 1 ? because('one-cluster') : null),
  leakage: ofNet,
  substitution: ofNet,
  congestion: (facts) => firstOf(facts.unfunded, ofNet(facts)),
  discountRate: ({ halted, money, asked }) => halted ?? (money > 0 || asked > 0 ? null : because('nothing-spent')),
  publicFundsCost: ({ halted, money }) => halted ?? (money > 0 ? null : because('nothing-spent')),
  bassInnovation: ofRecruiting,
  bassImitation: ofRecruiting,
  dealRate: ({ assumptions }) => (assumptions.ventureYears === 0 ? because('no-capital', { assumption: 'ventureYears' }) : null),
  ventureYears: ({ assumptions }) => (assumptions.dealRate === 0 ? because('no-capital', { assumption: 'dealRate' }) : null),
  entrySpillover: (facts) => firstOf(noEntry(facts), from(FIRST_COMMITMENT + leastOf('spilloverLag', facts) + 1)(facts)),
  gateAbsorption: (facts) =>
    firstOf(whyNoGate(facts), facts.policy.projects === 'off' ? facts.unfunded : facts.money > 0 ? null : because('no-money-in-period')),
  gateNoise: (facts) => (whyUnreviewed(facts) === null ? null : whyUngated(facts)),
  midTermStop: (facts) => whyUnreviewed({ ...facts, assumptions: { ...facts.assumptions, midTermStop: 1 } }),
  failureShows: (facts) =>
    firstOf(
      whyUnreviewed(facts),
      facts.assumptions.successProbability === 1 ? because('all-succeed', { assumption: 'successProbability' }) : null,
    ),
  dataSharingNoise: (facts) => firstOf(facts.halted, sharing(facts), whySharedInVain(facts)),
  dataSharingBurden: (facts) => firstOf(facts.unfunded, sharing(facts)),
  monitoringNoise: paidFor('monitoring', whySeenClearly),
  brokerageEffect: paidFor('brokerage'),
  virtualNetworkEffect: paidFor('virtualNetworks'),
  singleWindowSaving: paidFor('singleWindow', (facts) =>
    whyNoPaper({ ...facts, assumptions: { ...facts.assumptions, singleWindowSaving: 1 } }),
  ),
  trainingEffect: paidFor('training', ofSpillover),
  internationalPool: paidFor('international', ofSpillover),
  internationalDemand: paidFor('international', ofRevenue),
  acceleratorEffect: paidFor('accelerator', noEntry),
  voucherEffect: paidFor('vouchers', ({ money }) => (money > 0 ? null : because('no-money-in-period'))),
  voucherSize: paidFor('vouchers', ({ money }) => (money > 0 ? null : because('no-money-in-period'))),
  commercialisationEffect: paidFor('commercialisation', (facts) =>
    whyNoHelp({ ...facts, assumptions: { ...facts.assumptions, commercialisationEffect: 1 } }),
  ),
};

/** Data that are shared lower errors that decide nothing; what noise they leave is left out of the question. */
function whySharedInVain(facts: Facts): IdleReason | null {
  return whySeenClearly({ ...facts, assumptions: { ...facts.assumptions, dataSharingNoise: 1 } });
}

/** Why an assumption has no effect; null where it has one. */
export function assumptionReason(id: AssumptionId, facts: Facts): IdleReason | null {
  return RULES[id]?.(facts) ?? null;
}
