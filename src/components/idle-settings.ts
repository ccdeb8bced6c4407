/** Why a lever or an assumption has no effect under the other settings of its scenario, and which settings leave nothing to fund. */
import type { Scenario } from '../experiment/scenario.ts';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import { leverOptionTerm, leverTerm } from '../i18n/terms.ts';
import type { AssumptionId } from '../model/parameters.ts';
import { LEVERS, type LeverGroup, type LeverId, type PaidLeverId, type Policy } from '../model/policy.ts';
import { FIRST_TRANCHE_END } from '../model/published.ts';
import { programmeMoney, serviceShares } from '../stores/money.ts';
import { parentOf } from './lever-folds.ts';

/** Assumptions about what a paid lever does. */
const PAID_BY: Partial<Record<AssumptionId, PaidLeverId>> = {
  brokerageEffect: 'brokerage',
  virtualNetworkEffect: 'virtualNetworks',
  monitoringNoise: 'monitoring',
  singleWindowSaving: 'singleWindow',
  trainingEffect: 'training',
  internationalPool: 'international',
  internationalDemand: 'international',
  acceleratorEffect: 'accelerator',
  voucherEffect: 'vouchers',
  voucherSize: 'vouchers',
  commercialisationEffect: 'commercialisation',
};
const OF_CAPITAL: readonly AssumptionId[] = ['dealSize', 'ventureGrowth', 'ventureYears', 'ventureSurvival'];
const OF_SCORES: readonly LeverId[] = ['scoreWeightValue', 'scoreWeightAdditionality', 'scoreWeightSme', 'expertise'];

/** Levers that act under one rule only. */
const RULE_OF: Partial<Record<LeverId, readonly ['portfolio' | 'selection', string]>> = {
  portfolioSharpness: ['portfolio', 'performance'],
  concentrateOn: ['portfolio', 'concentrate'],
  lotteryLine: ['selection', 'lottery'],
};

/** Groups of levers that do nothing without projects, and single levers of other groups. */
const GROUPS_OF_PROJECTS: readonly LeverGroup[] = ['portfolio', 'selection', 'rules'];
const OF_PROJECTS: readonly LeverId[] = [
  'matchRatio', 'secondMatch', 'secondMinPartners', 'midTermReview', 'singleWindow', 'commercialisation',
  'gateLeverage', 'gateSmes', 'gatePartners', 'gateIp',
]; // prettier-ignore
/** Levers that without projects act through gates alone. */
const SEEN_AT_GATES: readonly LeverId[] = ['dataSharing', 'monitoring'];
/** The same of assumptions. */
const ASSUMED_OF_PROJECTS: readonly AssumptionId[] = [
  'singleWindowSaving', 'commercialisationEffect', 'internationalDemand', 'midTermStop', 'failureShows', 'contractingLag',
  'scaleUplift', 'waitQuarters', 'transactionCost', 'gateAbsorption', 'dataSharingBurden',
]; // prettier-ignore
const ASSUMED_AT_GATES: readonly AssumptionId[] = ['dataSharingNoise', 'monitoringNoise'];

/** Standard deviations above the mean that about one score in a thousand passes. */
const FAR = 3;

function dependsOnProjects(id: LeverId, { gates }: Policy): boolean {
  if (SEEN_AT_GATES.includes(id)) return gates === 'off';
  return OF_PROJECTS.includes(id) || LEVERS.some((lever) => lever.id === id && GROUPS_OF_PROJECTS.includes(lever.group));
}

function assumesProjects(id: AssumptionId, { gates }: Policy): boolean {
  return ASSUMED_OF_PROJECTS.includes(id) || (gates === 'off' && ASSUMED_AT_GATES.includes(id));
}

function whyDependentIdle(parent: LeverId, { policy }: Scenario, text: Messages): string | null {
  if (parent === 'gates') return policy.gates === 'on' ? null : text.onlyWithGates;
  if (policy.trancheRules !== 'own') return text.onlyWithOwnTranche;
  return policy.stopAtQuarter - policy.startAtQuarter > FIRST_TRANCHE_END ? null : text.noSecondTranche;
}

/** The sentence that says why a lever has no effect in this scenario; null where it has one. */
export function whyLeverIdle(id: LeverId, scenario: Scenario, language: Language, text: Messages): string | null {
  const { policy, clusters, assumptions } = scenario;
  const parent = parentOf(id);
  const byParent = parent === null ? null : whyDependentIdle(parent, scenario, text);
  if (byParent !== null) return byParent;
  if (policy.projects === 'off' && dependsOnProjects(id, policy)) return text.noProjects;
  if (id === 'commercialisation' && assumptions.commercialLag === 0) return text.noCommercialLag;
  const [lever, rule] = RULE_OF[id] ?? [];
  if (lever !== undefined && rule !== undefined && policy[lever] !== rule) {
    return text.onlyUnderRule(leverOptionTerm(lever, rule, language).name);
  }
  if (id === 'portfolioSharpness' && clusters.length === 1) return text.oneCluster;
  if (id === 'concentrateOn' && policy.concentrateOn >= clusters.length) return text.everyClusterKept;
  return policy.selection === 'first-come' && OF_SCORES.includes(id) ? text.scoresUnread : null;
}

/** The sentence that says why an assumption has no effect in this scenario; null where it has one. */
export function whyAssumptionIdle(id: AssumptionId, { policy, assumptions }: Scenario, language: Language, text: Messages): string | null {
  if (policy.projects === 'off' && assumesProjects(id, policy)) return text.noProjects;
  if (id === 'commercialisationEffect' && assumptions.commercialLag === 0) return text.noCommercialLag;
  const paid = PAID_BY[id];
  if (paid !== undefined) return policy[paid] > 0 ? null : text.onlyWithMoneyFor(leverTerm(paid, language).name);
  const gated = policy.gates === 'on';
  const reviewed = policy.midTermReview === 'on' && policy.projects === 'on';
  if (id === 'gateAbsorption') return gated ? null : text.onlyWithGates;
  if (id === 'gateNoise') return gated || reviewed ? null : text.onlyWithGates;
  if (id === 'midTermStop') return reviewed ? null : text.onlyWithReviews;
  if (id === 'dataSharingNoise' || id === 'dataSharingBurden') return policy.dataSharing === 'on' ? null : text.onlyWithDataSharing;
  return OF_CAPITAL.includes(id) && assumptions.dealRate === 0 ? text.onlyWithCapital : null;
}

/** A lever that leaves nothing to fund as the other settings stand, and the sentence that says why. */
export interface NothingFunded {
  readonly lever: LeverId;
  readonly why: string;
}

/** The score that hardly any application passes: the full marks of every weight, and a private value far above the mean. */
function reachOfScores({ policy, assumptions }: Scenario): number {
  const noise = assumptions.scoreNoise * (1 - policy.expertise);
  const spread = Math.sqrt(assumptions.privateValueSd * assumptions.privateValueSd + noise * noise);
  const value = assumptions.privateValueMu + FAR * spread;
  return policy.scoreWeightValue * value + policy.scoreWeightAdditionality + policy.scoreWeightSme;
}

/** What leaves nothing, or next to nothing, to fund although there is a budget; null where nothing does. */
export function whyNothingFunded(scenario: Scenario, text: Messages): NothingFunded | null {
  const { policy, clusters, horizon } = scenario;
  if (policy.budget <= 0 && (policy.trancheRules === 'same' || policy.secondBudget <= 0)) return null;
  const alone = policy.projects === 'off';
  if (alone && serviceShares(scenario).asked <= 0) return { lever: 'projects', why: text.nothingAskedFor };
  if (programmeMoney(scenario, horizon) <= 0) return { lever: 'stopAtQuarter', why: text.noMoneyInPeriod };
  if (alone) return null;
  if (policy.minCrossCluster > 0 && clusters.length === 1) return { lever: 'minCrossCluster', why: text.noOtherCluster };
  const unreached = policy.selection === 'lottery' && policy.lotteryLine > reachOfScores(scenario);
  return unreached ? { lever: 'lotteryLine', why: text.lineOutOfReach } : null;
}
