/** What a scenario's money comes to on the page: by cluster, by year, and between services and projects. CAD M. */
import type { Scenario } from '../experiment/scenario.ts';
import { PAID_LEVERS, SCHEDULE_YEARS, type LeverId, type PaidLeverId } from '../model/policy.ts';
import { designOf } from '../model/cluster-design.ts';
import { DEFAULT_ASSUMPTIONS } from '../model/parameters.ts';
import { SECOND_TRANCHE_END } from '../model/published.ts';
import { deriveServices, isRunning, serviceCost } from '../model/services.ts';
import { designStreams } from '../model/streams.ts';
import { appropriationOf } from '../model/submodels/appropriate-and-allocate.ts';

/** The settings that decide a programme's money. */
export type Funding = Pick<Scenario, 'policy' | 'clusters'>;
/** Funding with the assumptions under which it is spent. */
export type Spending = Funding & Pick<Scenario, 'assumptions'>;

const QUARTERS = 4;

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Whether a lever is paid from the programme's money. */
export function isPaidLever(id: LeverId): id is PaidLeverId {
  return Object.hasOwn(PAID_LEVERS, id);
}

/**
 * Federal money by cluster and programme quarter, `[c][clock]`, clock 0 to 39, CAD M: what the model appropriates by the envelopes, as far as
 * the programme runs, less what tapers off. Rules of the portfolio and gates move it between clusters later; the sum of all stays.
 */
export function appropriations({ policy, clusters }: Funding): readonly (readonly number[])[] {
  const designs = clusters.map(designOf);
  const world = { numbers: { policy, clusters: designs, streams: designs.map(designStreams) } };
  const quarter = (c: number, clock: number): number =>
    isRunning(policy, policy.startAtQuarter + clock) ? appropriationOf(world, c, clock) : 0;
  return designs.map((_, c) => Array.from({ length: SECOND_TRANCHE_END }, (__, clock) => quarter(c, clock)));
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

/** Federal money of the programme before a quarter, from 1 April 2018; without one, of all of it. */
export function programmeMoney(funding: Funding, until = Infinity): number {
  const before = until - funding.policy.startAtQuarter;
  return sumOf(appropriations(funding).map((quarters) => sumOf(quarters.filter((_, clock) => clock < before))));
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
