/**
 * S9, S10: the government appropriates along the published curves and the portfolio rule shares project money between clusters.
 * appropriated = committed + bank + operations + lapsed, in every cluster and quarter.
 */
import { RETURN_WINDOW } from '../entities/clusters.ts';
import type { World } from '../entities/world.ts';
import { pow } from '../exact-math.ts';
import { CLUSTERS, FIRST_TRANCHE_END, NEVER_ALLOTTED, PUBLISHED_BUDGET, SECOND_TRANCHE_END } from '../published.ts';
import { firstTrancheSlope, responseSlope, secondTrancheSlope } from '../streams.ts';

/** The most a cluster's share may move in a quarter: 0.10 a year. */
const INERTIA = 0.1 / 4;

/** Pays this quarter's appropriation into the clusters' banks and opens their calls. */
export function appropriateAndAllocate(world: World, t: number): void {
  const { policy, projectShare } = world.numbers;
  const { clusters } = world;
  const running = t >= policy.startAtQuarter && t < policy.stopAtQuarter;
  if (policy.portfolio === 'performance') followPerformance(world, t);
  const slices = CLUSTERS.map((_, c) => (running ? envelopeSlice(world, c, t - policy.startAtQuarter) : 0));
  const published = publishedShares();
  let total = 0;
  let weights = 0;
  for (let c = 0; c < CLUSTERS.length; c++) {
    total += slices[c]! * projectShare[c]!;
    weights += (slices[c]! * projectShare[c]! * clusters.share[c]!) / published[c]!;
  }
  for (let c = 0; c < CLUSTERS.length; c++) {
    const own = slices[c]! * projectShare[c]!;
    const moved = policy.portfolio === 'fixed' ? own : weights > 0 ? (total * (own * clusters.share[c]!)) / published[c]! / weights : 0;
    const operations = slices[c]! - own;
    clusters.bank[c]! += moved;
    clusters.operations[c]! += operations;
    clusters.appropriated[c]! += moved + operations;
    clusters.callOpen[c] = running && clusters.bank[c]! > 0 ? 1 : 0;
  }
}

function publishedShares(): Float64Array {
  return Float64Array.from(CLUSTERS, (c) => (c.envelopes[0] + c.envelopes[1]) / PUBLISHED_BUDGET);
}

/** Money of cluster c's envelopes in programme quarter `clock`, CAD M, at the policy's budget. */
function envelopeSlice(world: World, c: number, clock: number): number {
  const cluster = CLUSTERS[c]!;
  const scale = world.numbers.policy.budget / PUBLISHED_BUDGET;
  const response = world.numbers.streams[c]!.responseMoney;
  const first = (1 - response) * firstTrancheSlope(cluster, clock) + response * responseSlope(clock);
  return scale * (cluster.envelopes[0] * first + cluster.envelopes[1] * secondTrancheSlope(clock));
}

/** Shares move towards π ∝ r̂^κ, r̂ the commercial value of the last 8 quarters per dollar paid, shrunk halfway to the mean. */
function followPerformance(world: World, t: number): void {
  const { clusters } = world;
  const n = CLUSTERS.length;
  const value = new Float64Array(n);
  for (let k = 0; k < RETURN_WINDOW; k++) for (let c = 0; c < n; c++) value[c]! += clusters.recentValue[k * n + c]!;
  const paid = clusters.paid.reduce((sum, x) => sum + x, 0);
  const earned = value.reduce((sum, x) => sum + x, 0);
  if (t === 0 || paid <= 0 || earned <= 0) return;
  const mean = earned / paid;
  const weight = paid / n;
  const pull = clusters.paid.map((x, c) => pow((value[c]! + weight * mean) / (x + weight), world.numbers.policy.portfolioSharpness));
  const sum = pull.reduce((total, x) => total + x, 0);
  let largest = 0;
  for (let c = 0; c < n; c++) largest = Math.max(largest, Math.abs(pull[c]! / sum - clusters.share[c]!));
  const step = largest > INERTIA ? INERTIA / largest : 1;
  for (let c = 0; c < n; c++) clusters.share[c]! += step * (pull[c]! / sum - clusters.share[c]!);
}

/** At the end of a tranche, and when the programme stops, what is left in the banks lapses. */
export function lapseRemainders(world: World, t: number): void {
  const { policy } = world.numbers;
  const { clusters } = world;
  const clock = t + 1 - policy.startAtQuarter;
  const stops = t + 1 === policy.stopAtQuarter;
  const running = t >= policy.startAtQuarter && t < policy.stopAtQuarter;
  if (running && clock === FIRST_TRANCHE_END) clusters.neverAllotted = (NEVER_ALLOTTED * policy.budget) / PUBLISHED_BUDGET;
  if (!stops && !(running && (clock === FIRST_TRANCHE_END || clock === SECOND_TRANCHE_END))) return;
  for (let c = 0; c < CLUSTERS.length; c++) {
    clusters.lapsed[c]! += clusters.bank[c]!;
    clusters.bank[c] = 0;
  }
}
