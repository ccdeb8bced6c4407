/** What a scenario's money comes to on the page: by tranche, by cluster, and between services and projects. CAD M. */
import type { Scenario } from '../experiment/scenario.ts';
import { PAID_LEVERS, type LeverId } from '../model/policy.ts';
import { designOf } from '../model/cluster-design.ts';
import { DEFAULT_ASSUMPTIONS } from '../model/parameters.ts';
import { deriveServices, serviceCost } from '../model/services.ts';

/** Whether a lever is paid from the programme's money. */
export function isPaidLever(id: LeverId): boolean {
  return Object.hasOwn(PAID_LEVERS, id);
}

/** Federal money of the first and of the second tranche if both run to their end: envelopes are shares of the budget. */
export function trancheMoney({ clusters, policy }: Scenario): readonly [number, number] {
  const first = clusters.reduce((sum, { firstEnvelope }) => sum + firstEnvelope, 0);
  const second = clusters.reduce((sum, { secondEnvelope }) => sum + secondEnvelope, 0);
  const scale = first + second > 0 ? policy.budget / (first + second) : 0;
  return [first * scale, policy.trancheRules === 'own' ? policy.secondBudget : second * scale];
}

/** Federal money of both tranches. */
export function programmeMoney(scenario: Scenario): number {
  const [first, second] = trancheMoney(scenario);
  return first + second;
}

/** Federal money of each cluster over both tranches, as its envelopes share it; rules of the portfolio may move it later. */
export function clusterMoney(scenario: Scenario): readonly number[] {
  const tranches = trancheMoney(scenario);
  const { clusters } = scenario;
  const first = clusters.reduce((sum, { firstEnvelope }) => sum + firstEnvelope, 0);
  const second = clusters.reduce((sum, { secondEnvelope }) => sum + secondEnvelope, 0);
  const part = (envelope: number, sum: number, money: number): number => (sum > 0 ? (envelope / sum) * money : 0);
  return clusters.map(
    ({ firstEnvelope, secondEnvelope }) => part(firstEnvelope, first, tranches[0]) + part(secondEnvelope, second, tranches[1]),
  );
}

/** What services ask of the programme's money together, and what they take: shares of one. Who asks for more than six tenths gets less of each. */
export interface ServiceShares {
  readonly asked: number;
  readonly taken: number;
}

/** Adds up the levers that are paid from the programme's money. */
export function serviceShares(scenario: Scenario): ServiceShares {
  const services = deriveServices(scenario.policy, scenario.assumptions);
  const amounts = clusterMoney(scenario);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const spread = scenario.assumptions.projectShare / DEFAULT_ASSUMPTIONS.projectShare;
  const paid = scenario.clusters.map((setting, c) => {
    const projectShare = Math.min(1, designOf(setting).projectShare * spread);
    return (amounts[c] ?? 0) * serviceCost(services, projectShare);
  });
  // Shares are typed in percent: their sum must be one too, without the last bits of binary fractions.
  const clean = (share: number): number => Number(share.toFixed(6));
  const asked = clean(services.asked);
  return { asked, taken: total > 0 ? clean(paid.reduce((sum, amount) => sum + amount, 0) / total) : asked };
}
