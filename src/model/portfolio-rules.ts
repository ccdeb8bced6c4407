/** S10: how the portfolio rule shares project money between clusters. Shares move towards the rule's target by at most 0.10 a year. */
import { STAGES, type Stage } from './cluster-design.ts';
import { publishedShares, RETURN_WINDOW } from './entities/clusters.ts';
import type { World } from './entities/world.ts';
import { normalQuantile, pow } from './exact-math.ts';
import { STREAM, type Luck } from './luck.ts';

/** The most a cluster's share may move in a quarter: 0.10 a year. */
const INERTIA = 0.1 / 4;
/** What a stage weighs under the rule by stage (assumption). */
const STAGE_WEIGHT: Readonly<Record<Stage, number>> = { emergent: 1.5, growing: 1.25, sustaining: 1, declining: 0.5 };
/** Draws per quarter from what is known of each cluster's return (bandit). */
const BANDIT_DRAWS = 32;
/** Spread of a single project's return beside the mean return (assumption; heavy-tailed multipliers). */
const PROJECT_SPREAD = 2;
/** Marginal returns fall with money to this power (optimise, assumption). */
const MARGINAL_FALL = 0.5;

/** Moves the shares one quarter towards the rule's target. The fixed rule keeps the envelopes' shares. */
export function moveShares(world: World, luck: Luck, t: number): void {
  const target = targetShares(world, luck, t);
  if (target === null) return;
  const { share } = world.clusters;
  let largest = 0;
  for (let c = 0; c < share.length; c++) largest = Math.max(largest, Math.abs(target[c]! - share[c]!));
  const step = largest > INERTIA ? INERTIA / largest : 1;
  for (let c = 0; c < share.length; c++) share[c]! += step * (target[c]! - share[c]!);
}

/** The shares that the rule asks for, summing to 1; null where it asks for nothing yet. */
export function targetShares(world: World, luck: Luck, t: number): Float64Array | null {
  const { policy, clusters, projectShare } = world.numbers;
  const published = publishedShares(clusters, projectShare);
  switch (policy.portfolio) {
    case 'fixed':
      return null;
    case 'equal':
      return new Float64Array(clusters.length).fill(1 / clusters.length);
    case 'per-member':
      return normalised(published.map((_, c) => membersOf(world, c)));
    case 'by-stage':
      return normalised(published.map((share, c) => share * STAGE_WEIGHT[STAGES[world.clusters.stage[c]!]!]));
    case 'concentrate':
      return topClusters(world, published, policy.concentrateOn);
    case 'bandit':
      return thompson(world, luck, t);
    case 'performance':
      return returnsTo(world, policy.portfolioSharpness, null);
    case 'optimise':
      return returnsTo(world, 1 / MARGINAL_FALL, published);
  }
}

function normalised(weights: Float64Array): Float64Array | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? weights.map((weight) => weight / total) : null;
}

function membersOf(world: World, c: number): number {
  const regions = world.membersByCell.length / world.numbers.clusters.length;
  let members = 0;
  for (let r = 0; r < regions; r++) members += world.membersByCell[c * regions + r]!;
  return members;
}

/** Commercial value of the last 8 quarters per dollar paid, shrunk halfway to the mean of all; null before the first value. */
export function measuredReturns(world: World): Float64Array | null {
  const { clusters } = world;
  const n = clusters.paid.length;
  const value = new Float64Array(n);
  for (let k = 0; k < RETURN_WINDOW; k++) for (let c = 0; c < n; c++) value[c]! += clusters.recentValue[k * n + c]!;
  const paid = clusters.paid.reduce((sum, x) => sum + x, 0);
  const earned = value.reduce((sum, x) => sum + x, 0);
  if (paid <= 0 || earned <= 0) return null;
  const mean = earned / paid;
  const weight = paid / n;
  return clusters.paid.map((x, c) => (value[c]! + weight * mean) / (x + weight));
}

/** π ∝ base · r̂^power; without a base every cluster starts alike. With falling marginal returns, b·r̂^(1/γ) equalises them. */
function returnsTo(world: World, power: number, base: Float64Array | null): Float64Array | null {
  const returns = measuredReturns(world);
  return returns === null ? null : normalised(returns.map((r, c) => (base ? base[c]! : 1) * pow(r, power)));
}

/** The k clusters with the best measured return, or the largest envelopes before there is one, each with its published weight. */
function topClusters(world: World, published: Float64Array, k: number): Float64Array | null {
  const merit = measuredReturns(world) ?? published;
  const open = [...merit.keys()].filter((c) => world.clusters.windDownFrom[c]! < 0);
  const order = open.sort((a, b) => merit[b]! - merit[a]! || a - b);
  const kept = new Set(order.slice(0, k));
  return normalised(published.map((share, c) => (kept.has(c) ? share : 0)));
}

/** Thompson sampling: the share of draws from what is known of each return in which a cluster is the best. */
function thompson(world: World, luck: Luck, t: number): Float64Array | null {
  const returns = measuredReturns(world);
  if (returns === null) return null;
  const { clusters } = world.numbers;
  const wins = new Float64Array(clusters.length);
  const mean = returns.reduce((sum, r) => sum + r, 0) / returns.length;
  const u = new Float64Array(4);
  for (let block = 0; block < BANDIT_DRAWS / 4; block++) {
    const draws = clusters.map(({ key }, c) => {
      luck.draw(STREAM.bandit, (key << 8) | block, t, u);
      const sd = (PROJECT_SPREAD * mean) / Math.sqrt(world.clusters.projects[c]! + 1);
      return Array.from(u, (one) => returns[c]! + sd * normalQuantile(one));
    });
    for (let k = 0; k < 4; k++) {
      let best = 0;
      for (let c = 1; c < draws.length; c++) if (draws[c]![k]! > draws[best]![k]!) best = c;
      wins[best]! += 1;
    }
  }
  return normalised(wins);
}
