/**
 * S9, S10: the government appropriates along the published curves or a drawn schedule and the portfolio rule shares project money
 * between clusters. appropriated = committed + bank + operations + lapsed, in every cluster and quarter.
 */
import { publishedShares } from '../entities/clusters.ts';
import type { World } from '../entities/world.ts';
import type { Luck } from '../luck.ts';
import { SCHEDULE_YEARS } from '../policy.ts';
import { moveShares } from '../portfolio-rules.ts';
import { FIRST_TRANCHE_END, NEVER_ALLOTTED, PUBLISHED_BUDGET, SECOND_TRANCHE_END } from '../published.ts';
import { taperedBy } from '../rules.ts';
import { isRunning, serviceCost } from '../services.ts';
import { firstTrancheSlope, responseSlope, secondTrancheSlope } from '../streams.ts';

/** Commitments of a cluster that is wound down fall by this share of their level each quarter. */
const WIND_DOWN = 0.25;

/** Pays this quarter's appropriation into the clusters' banks and opens their calls. */
export function appropriateAndAllocate(world: World, luck: Luck, t: number): void {
  const { policy, projectShare, services } = world.numbers;
  const { clusters } = world;
  const running = isRunning(policy, t);
  moveShares(world, luck, t);
  const published = publishedShares(world.numbers.clusters, projectShare);
  const slices = world.numbers.clusters.map((_, c) => (running ? appropriationOf(world, c, t - policy.startAtQuarter) : 0));
  const open = world.numbers.clusters.map((_, c) => openness(world, c, t));
  const moves = policy.portfolio !== 'fixed' || open.some((part) => part < 1);
  const given = services.alone ? slices.map((slice, c) => (open[c]! > 0 ? slice * services.cost : 0)) : slices;
  // A closed cluster has nothing to run: its whole slice is for projects elsewhere.
  const own = slices.map((slice, c) => {
    if (services.alone) return 0;
    return open[c]! > 0 ? slice * (projectShare[c]! - serviceCost(services, projectShare[c]!)) : slice;
  });
  // Whoever has no envelope of its own gets its share in the others' time.
  const weigh = (share: Float64Array): number[] =>
    own.map((money, c) => open[c]! * share[c]! * (published[c]! > 0 ? money / published[c]! : sum(own)));
  // Where the rule's only clusters are closed, the others take over as published.
  const chosen = weigh(clusters.share);
  const weight = sum(chosen) > 0 ? chosen : weigh(published);
  const [total, weights] = [sum(own), sum(weight)];
  slices.forEach((slice, c) => {
    const moved = !moves ? own[c]! : weights > 0 ? (total * weight[c]!) / weights : 0;
    const operations = given[c]! - own[c]!;
    clusters.bank[c]! += moved;
    clusters.operations[c]! += operations;
    clusters.appropriated[c]! += moved + operations;
    if (open[c]! > 0) clusters.voucherMoney[c]! += slice * services.vouchers;
    clusters.callOpen[c] = running && open[c]! > 0 && clusters.bank[c]! > 0 ? 1 : 0;
  });
  shareClosedBanks(world, open, published);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What is left of a cluster's commitments while it is wound down: 1 before, then a quarter less each quarter, 0 from the fourth on. */
function openness(world: World, c: number, t: number): number {
  const from = world.clusters.windDownFrom[c]!;
  return from < 0 ? 1 : Math.max(0, 1 - WIND_DOWN * (t - from + 1));
}

/** The bank of a cluster that is wholly wound down goes to the others in proportion to their shares. */
function shareClosedBanks({ clusters }: World, open: readonly number[], published: Float64Array): void {
  const of = (share: Float64Array): number => sum(open.map((part, c) => (part > 0 ? share[c]! : 0)));
  const share = of(clusters.share) > 0 ? clusters.share : published;
  const staying = of(share);
  if (staying <= 0) return;
  open.forEach((part, closed) => {
    const money = clusters.bank[closed]!;
    if (part > 0 || money <= 0) return;
    clusters.bank[closed] = 0;
    clusters.appropriated[closed]! -= money;
    open.forEach((stays, c) => {
      if (stays <= 0) return;
      const part = (money * share[c]!) / staying;
      clusters.bank[c]! += part;
      clusters.appropriated[c]! += part;
    });
  });
}

/** What decides an appropriation of a running programme: settings alone, no luck and no history. */
export interface FundingNumbers {
  readonly numbers: Pick<World['numbers'], 'clusters' | 'policy' | 'streams'>;
}

/** Money of cluster c in programme quarter `clock`, CAD M: its envelopes' share of the budget, by curve or schedule, less what tapers off. */
export function appropriationOf(world: FundingNumbers, c: number, clock: number): number {
  const { clusters, policy, streams } = world.numbers;
  const all = sum(clusters.map(({ envelopes }) => envelopes[0] + envelopes[1]));
  const second = sum(clusters.map(({ envelopes }) => envelopes[1]));
  if (all <= 0) return 0;
  const firstMoney = (policy.budget * clusters[c]!.envelopes[0]) / all;
  const ownSecond = policy.trancheRules === 'own';
  // Money of its own for a second tranche that has no envelopes is shared as in the first.
  const ownShare = second > 0 ? clusters[c]!.envelopes[1] / second : clusters[c]!.envelopes[0] / all;
  const secondMoney = ownSecond ? policy.secondBudget * ownShare : (policy.budget * clusters[c]!.envelopes[1]) / all;
  const left = 1 - taperedBy(policy, clock);
  if (policy.schedule !== 'published') {
    const years = policy.schedule;
    if (!ownSecond) return left * (firstMoney + secondMoney) * drawnSlope(years, clock);
    const half = SCHEDULE_YEARS / 2;
    const early = clock < FIRST_TRANCHE_END;
    const part = years.map((weight, year) => (year < half === early ? weight : 0));
    return left * (early ? firstMoney : secondMoney) * drawnSlope(part, clock);
  }
  const response = streams[c]!.responseMoney;
  const first = (1 - response) * firstTrancheSlope(clusters[c]!, clock) + response * responseSlope(clock);
  return left * (firstMoney * first + secondMoney * secondTrancheSlope(clock));
}

/** Share of a drawn schedule that falls in programme quarter `clock`: a year's weight, even over its quarters. */
function drawnSlope(weights: readonly number[], clock: number): number {
  const all = sum(weights);
  return all > 0 ? (weights[Math.floor(clock / 4)] ?? 0) / all / 4 : 0;
}

/** At the end of a tranche, and when the programme stops, what is left in the banks lapses. */
export function lapseRemainders(world: World, t: number): void {
  const { policy } = world.numbers;
  const { clusters } = world;
  const clock = t + 1 - policy.startAtQuarter;
  const stops = t + 1 === policy.stopAtQuarter;
  const running = isRunning(policy, t);
  if (running && clock === FIRST_TRANCHE_END && policy.projects === 'on')
    clusters.neverAllotted = (NEVER_ALLOTTED * policy.budget) / PUBLISHED_BUDGET;
  if (!stops && !(running && (clock === FIRST_TRANCHE_END || clock === SECOND_TRANCHE_END))) return;
  for (let c = 0; c < clusters.bank.length; c++) {
    clusters.lapsed[c]! += clusters.bank[c]!;
    clusters.bank[c] = 0;
  }
}
