/** What a scenario's money comes to on the page: by cluster, by year, and between services and projects. CAD M. */
import { appropriations, programmeMoney, sumOf, type Funding } from '../experiment/money.ts';
import type { Scenario } from '../experiment/scenario.ts';
import { designOf } from '../model/cluster-design.ts';
import { DEFAULT_ASSUMPTIONS } from '../model/parameters.ts';
import { PAID_LEVERS, SCHEDULE_YEARS, type LeverId, type PaidLeverId } from '../model/policy.ts';
import { deriveServices, serviceCost } from '../model/services.ts';

/** Funding with the assumptions under which it is spent. */
export type Spending = Funding & Pick<Scenario, 'assumptions'>;

const QUARTERS = 4;

/** Whether a lever is paid from the programme's money. */
export function isPaidLever(id: LeverId): id is PaidLeverId {
  return Object.hasOwn(PAID_LEVERS, id);
}

/** Federal money of each cluster over the programme, as its envelopes share it. */
export function clusterMoney(funding: Funding): readonly number[] {
  return appropriations(funding).map(sumOf);
}

/** Federal money of each programme year, all clusters together: ten years from the start, nothing after the stop. */
export function yearMoney(funding: Funding): readonly number[] {
  const years = new Array<number>(SCHEDULE_YEARS).fill(0);
  for (const quarters of appropriations(funding)) quarters.forEach((money, clock) => (years[Math.floor(clock / QUARTERS)]! += money));
  return years;
}

/** Federal money that there would be for projects and services, whether or not there are any: without both none is appropriated. */
export function moneyAtHand({ policy, clusters }: Funding): number {
  return programmeMoney({ clusters, policy: { ...policy, projects: 'on' } });
}

/** Of each dollar of a cluster: the part that services take, and the part that runs the cluster; the rest is for projects, never spent without any. */
export interface Overhead {
  readonly services: number;
  readonly running: number;
}

/** The overhead of each cluster, in shares of its money. */
export function clusterOverheads({ policy, assumptions, clusters }: Spending): readonly Overhead[] {
  const services = deriveServices(policy, assumptions);
  const spread = assumptions.projectShare / DEFAULT_ASSUMPTIONS.projectShare;
  return clusters.map((setting) => {
    const projectShare = Math.min(1, designOf(setting).projectShare * spread);
    // Without projects there is nothing to run beside the services.
    return { services: serviceCost(services, projectShare), running: services.alone ? 0 : 1 - projectShare };
  });
}

/**
 * What services ask of the programme's money together, and what they take: shares of one. Who asks for more than six tenths, or than all where
 * there are no projects beside services, gets less of each.
 */
export interface ServiceShares {
  readonly asked: number;
  readonly taken: number;
}

/** Adds up the levers that are paid from the programme's money. */
export function serviceShares(scenario: Spending): ServiceShares {
  const amounts = clusterMoney(scenario);
  const total = sumOf(amounts);
  const paid = clusterOverheads(scenario).map(({ services }, c) => (amounts[c] ?? 0) * services);
  // Shares are typed in percent: their sum must be one too, without the last bits of binary fractions.
  const clean = (share: number): number => Number(share.toFixed(6));
  const asked = clean(deriveServices(scenario.policy, scenario.assumptions).asked);
  return { asked, taken: total > 0 ? clean(sumOf(paid) / total) : asked };
}

/** What one service takes of the programme's money: its share of what all of them take. */
export function serviceMoney(id: PaidLeverId, scenario: Spending): number {
  const { asked, taken } = serviceShares(scenario);
  return asked > 0 ? (scenario.policy[id] / asked) * taken * programmeMoney(scenario) : 0;
}
