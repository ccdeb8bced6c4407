/** What a scenario's settings decide before any luck: when its programme runs, whether it funds projects, what can be seen by the horizon. */
import { designOf } from '../../model/cluster-design.ts';
import { PARAMETERS, type AssumptionId } from '../../model/parameters.ts';
import { PAID_LEVERS, type PaidLeverId } from '../../model/policy.ts';
import { FIRST_COMMITMENT, FIRST_TRANCHE_END, SECOND_TRANCHE_END } from '../../model/published.ts';
import { deriveServices, hasMoney, mostForServices } from '../../model/services.ts';
import { appropriations, sumOf } from '../money.ts';
import type { Scenario } from '../scenario.ts';
import { because, firstOf, type IdleReason } from './reason.ts';

/** What decides results. */
export type Settings = Pick<Scenario, 'policy' | 'assumptions' | 'clusters' | 'horizon'>;

/** What follows from a scenario's settings. Times in quarters from 1 April 2018, all before the horizon. */
export interface Facts extends Settings {
  /** First quarter in which the programme does not run any more, or the horizon; at most its start where it never runs. */
  readonly until: number;
  /** Why it does nothing at all; null where it runs. */
  readonly halted: IdleReason | null;
  /** Money appropriated, and that of the second tranche, CAD M. */
  readonly money: number;
  readonly secondMoney: number;
  /** Share of the money that services ask for. */
  readonly asked: number;
  /** Why no project is ever funded; null where calls open. */
  readonly unfunded: IdleReason | null;
  /** The earliest quarter in which a project may have spent its budget, whoever pays. */
  readonly firstEnd: number;
}

const REFERENCE_DURATION = 8;

/** The least that an assumption may be in any future: its own value, or the least that is drawn where it was not set by hand. */
export function leastOf(id: AssumptionId, { assumptions }: Pick<Scenario, 'assumptions'>): number {
  const prior = PARAMETERS.find((parameter) => parameter.id === id)?.prior ?? null;
  return prior !== null && 'a' in prior ? Math.min(assumptions[id], prior.a) : assumptions[id];
}

/** The shortest that a project of any cluster lasts, quarters. */
function shortestProject({ clusters, assumptions }: Settings): number {
  const stretch = leastOf('durationQuarters', { assumptions }) / REFERENCE_DURATION;
  return Math.min(...clusters.map(({ durationQuarters }) => Math.max(1, Math.floor(durationQuarters * stretch + 0.5))));
}

function whyHalted({ policy, horizon }: Settings, until: number): IdleReason | null {
  if (!hasMoney({ ...policy, projects: 'on' })) return because('no-money', { lever: 'budget' });
  if (!hasMoney(policy)) return because('nothing-asked', { lever: 'projects' });
  if (until > policy.startAtQuarter) return null;
  return because('never-runs', { lever: policy.startAtQuarter >= horizon ? 'startAtQuarter' : 'stopAtQuarter' });
}

/** Why a programme that runs funds no project. */
function whyUnfunded({ policy, assumptions, horizon }: Settings, money: number, until: number): IdleReason | null {
  if (policy.projects === 'off') return because('no-projects', { lever: 'projects' });
  if (money <= 0) return because('no-money-in-period');
  // A closed cluster's whole money is for projects elsewhere, also where no share of an open one's is.
  if (assumptions.projectShare === 0 && policy.gates === 'off') return because('no-share', { assumption: 'projectShare' });
  if (until > FIRST_COMMITMENT) return null;
  return because(until === horizon ? 'horizon' : 'no-calls');
}

/** Works out the facts of a scenario. */
export function factsOf(settings: Settings): Facts {
  const { policy, assumptions, clusters, horizon } = settings;
  const start = policy.startAtQuarter;
  const until = Math.min(start + SECOND_TRANCHE_END, policy.stopAtQuarter, horizon);
  const halted = whyHalted(settings, until);
  const quarters = appropriations({ policy, clusters });
  const moneyFrom = (clock: number): number => sumOf(quarters.map((money) => sumOf(money.slice(clock, Math.max(clock, horizon - start)))));
  const money = moneyFrom(0);
  return {
    ...settings,
    until,
    halted,
    money,
    secondMoney: moneyFrom(FIRST_TRANCHE_END),
    asked: deriveServices(policy, assumptions).asked,
    unfunded: firstOf(halted, whyUnfunded(settings, money, until)),
    firstEnd: FIRST_COMMITMENT + shortestProject(settings),
  };
}

/** Whether money reaches the banks of clusters, where rules share it and from where it lapses. */
export function reachesBanks({ money, policy }: Facts): boolean {
  return money > 0 && policy.projects === 'on';
}

/** Why nothing is funded in the second tranche; null where something may be. Money that a review returns may open a call too. */
export function whySecondIdle(facts: Facts): IdleReason | null {
  const { policy, until, horizon, secondMoney, unfunded } = facts;
  if (policy.stopAtQuarter - policy.startAtQuarter <= FIRST_TRANCHE_END) return because('no-second-tranche', { lever: 'stopAtQuarter' });
  if (until <= policy.startAtQuarter + FIRST_TRANCHE_END && horizon === until) return because('horizon');
  if (unfunded !== null) return unfunded;
  return secondMoney > 0 || policy.midTermReview === 'on' ? null : because('second-unfunded', { lever: 'secondBudget' });
}

/**
 * Whether a service can be moved within its limits without others getting less or more for it: what all ask for stays within what they may have, and
 * without projects something else is asked for, so that the programme runs anyway.
 */
export function standsAlone(id: PaidLeverId, most: number, { policy, asked }: Facts): boolean {
  const others = asked - policy[id];
  if (others < 1e-9) return policy.projects === 'on';
  return others + most <= mostForServices(policy);
}

/** Whether a lever is paid from the programme's money. */
export function isPaid(id: string): id is PaidLeverId {
  return Object.hasOwn(PAID_LEVERS, id);
}

/** Whether a cluster among them has a province that pays beside the government. */
export function hasProvince({ clusters }: Pick<Scenario, 'clusters'>): boolean {
  return clusters.some((cluster) => designOf(cluster).provincial);
}
