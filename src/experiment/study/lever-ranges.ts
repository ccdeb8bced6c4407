/**
 * The range in which a study moves each lever that is a number: what a government could choose without changing what kind of programme it
 * is. Each is a judgement of ours, shown beside every result that rests on it; levers that are not listed move over all they accept.
 */
import type { LeverId, Policy } from '../../model/policy.ts';

/** From and to, in the lever's unit, given the policy and how many clusters there are. */
export type LeverRange = (policy: Policy, clusters: number) => readonly [from: number, to: number];

const between =
  (from: number, to: number): LeverRange =>
  () => [from, to];
/** Half to one and a half times what the policy has; from nothing to CAD 2 bn where it has nothing. */
const around =
  (id: 'budget' | 'secondBudget'): LeverRange =>
  (policy) =>
    policy[id] > 0 ? [0.5 * policy[id], Math.min(10_000, 1.5 * policy[id])] : [0, 2000];

/** Ranges by lever. Services go to about twice the share of the money at which their effect is stated. */
export const LEVER_RANGES: Readonly<Partial<Record<LeverId, LeverRange>>> = {
  matchRatio: between(0.5, 3),
  budget: around('budget'),
  startAtQuarter: between(0, 8),
  stopAtQuarter: between(24, 40),
  secondMatch: between(0.5, 3),
  secondBudget: around('secondBudget'),
  secondMinPartners: between(1, 6),
  taper: between(0, 0.5),
  portfolioSharpness: between(0, 3),
  concentrateOn: (_, clusters) => [1, clusters],
  lotteryLine: between(-1, 1),
  minPartners: between(1, 6),
  minSme: between(0, 4),
  minSmeShare: between(0, 0.5),
  maxPerFirm: between(0, 20),
  minCrossCluster: between(0, 2),
  ipOpenness: between(0, 1),
  scoreWeightValue: between(0, 2),
  scoreWeightAdditionality: between(0, 2),
  scoreWeightSme: between(0, 2),
  gateLeverage: between(0.5, 2),
  gateSmes: between(0, 2),
  gatePartners: between(1, 4),
  gateIp: between(0, 2),
  gateGrowth: between(0, 0.1),
  monitoring: between(0, 0.02),
  brokerage: between(0, 0.1),
  virtualNetworks: between(0, 0.04),
  singleWindow: between(0, 0.02),
  training: between(0, 0.06),
  international: between(0, 0.04),
  accelerator: between(0, 0.04),
  vouchers: between(0, 0.04),
  commercialisation: between(0, 0.06),
};
