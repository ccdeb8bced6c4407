/** S18: what the levers paid from the budget do, and when they do it. */
import { exp, pow } from './exact-math.ts';
import type { Assumptions } from './parameters.ts';
import { PUBLISHED_BUDGET, PUBLISHED_SECOND_BUDGET, SECOND_TRANCHE_END } from './published.ts';
import { PAID_LEVERS, type PaidLeverId, type Policy } from './policy.ts';

/** The most of all programme money that services get beside projects; who asks for more gets less of each. */
export const MOST_FOR_SERVICES = 0.6;
/** The most of project money that services may take, where little of the money is for projects. */
const MOST_OF_PROJECT_MONEY = 0.9;
const PAID_IDS = Object.keys(PAID_LEVERS) as PaidLeverId[];

/** Effects of services while the programme runs, of foreign demand as long as its projects earn; each neutral at 0 (or 1 where it is a factor). */
export interface Services {
  /** Share of all programme money that they ask for, and that they cost. */
  readonly asked: number;
  readonly cost: number;
  /** Whether there are no projects beside them: they may cost all of the money, and what they do not cost is never spent. */
  readonly alone: boolean;
  /** More projects reach a call, more firms join, links live longer: relative. */
  readonly brokerage: number;
  /** More weight across regions: relative. */
  readonly virtualNetworks: number;
  /** What is left of noise in scores and in knowing what would proceed; and at gates and mid-term reviews. */
  readonly scoreNoise: number;
  readonly reviewNoise: number;
  /** Relative fall of the transaction cost and of contracting time. */
  readonly singleWindow: number;
  /** More absorption, more knowledge from abroad, ln value by foreign demand, more entry and spin-offs: relative. */
  readonly training: number;
  readonly internationalPool: number;
  readonly internationalDemand: number;
  readonly accelerator: number;
  /** Share of programme money given out as vouchers. */
  readonly vouchers: number;
  /** Relative fall of the time from a funded project's end to its first revenue. */
  readonly commercialisation: number;
}

/** The most of all programme money that a policy's services get: all of it where nothing else is paid for. */
export function mostForServices({ projects }: Policy): number {
  return projects === 'off' ? 1 : MOST_FOR_SERVICES;
}

/** Share of all programme money that a policy's services ask for. */
function askedBy(policy: Policy): number {
  return PAID_IDS.reduce((sum, id) => sum + policy[id], 0);
}

/** Diminishing returns: 0 at nothing, 1 at the share where the effect is stated, never more than 2. */
export function serviceLevel(share: number, reference: number): number {
  return 2 * (1 - pow(0.5, share / reference));
}

/** A policy's money beside that of the programme as published: a small programme buys little with its services. */
function moneyBeside({ budget, trancheRules, secondBudget }: Policy): number {
  const money = trancheRules === 'own' ? budget * (1 - PUBLISHED_SECOND_BUDGET / PUBLISHED_BUDGET) + secondBudget : budget;
  return money / PUBLISHED_BUDGET;
}

/** Derives the effects of a policy's services. */
export function deriveServices(policy: Policy, a: Assumptions): Services {
  const beside = moneyBeside(policy);
  const asked = askedBy(policy);
  const most = mostForServices(policy);
  const granted = asked > most ? most / asked : 1;
  const level = (id: PaidLeverId): number => serviceLevel(policy[id] * granted * beside, PAID_LEVERS[id]);
  const sharing = policy.dataSharing === 'on' ? a.dataSharingNoise : 1;
  const watched = sharing * pow(a.monitoringNoise > 0 ? a.monitoringNoise : 1e-9, level('monitoring'));
  return {
    asked,
    cost: asked * granted,
    alone: policy.projects === 'off',
    brokerage: a.brokerageEffect * level('brokerage'),
    virtualNetworks: a.virtualNetworkEffect * level('virtualNetworks'),
    scoreNoise: watched,
    reviewNoise: watched,
    singleWindow: Math.min(1, a.singleWindowSaving * level('singleWindow')),
    training: a.trainingEffect * level('training'),
    internationalPool: a.internationalPool * level('international'),
    internationalDemand: exp(a.internationalDemand * level('international')),
    accelerator: a.acceleratorEffect * level('accelerator'),
    vouchers: policy.vouchers * granted,
    commercialisation: Math.min(1, a.commercialisationEffect * level('commercialisation')),
  };
}

/** Share of all programme money that services take, kept within the part that would reach projects where there are any. */
export function serviceCost(services: Services, projectShare: number): number {
  return services.alone ? services.cost : Math.min(services.cost, MOST_OF_PROJECT_MONEY * projectShare);
}

/** Whether a policy has any money, and projects or services to spend it on. */
export function hasMoney(policy: Policy): boolean {
  if (policy.projects === 'off' && askedBy(policy) <= 0) return false;
  return policy.budget > 0 || (policy.trancheRules === 'own' && policy.secondBudget > 0);
}

/** Whether the programme runs in quarter t: it has money, has started, has not stopped, and its last tranche is not over. */
export function isRunning(policy: Policy, t: number): boolean {
  const clock = t - policy.startAtQuarter;
  return hasMoney(policy) && clock >= 0 && clock < SECOND_TRANCHE_END && t < policy.stopAtQuarter;
}
