/**
 * Morris screening (Technometrics 33(2), 1991): walks that move one factor at a time over a grid of shares, every factor once. What a step
 * changes, per whole range of its factor, is an elementary effect; μ* is the mean of their sizes (Campolongo et al. 2007), σ their spread.
 *
 * Points. The grid has p = 8 levels and a step is p/2 of them, Δ = p / (2(p − 1)) in Morris's units. Levels lie at the shares (i + ½) / p
 * and not at i / (p − 1): each stands for an eighth of the factor's distribution, none for its ends, so that a long tail of a prior weighs
 * what it weighs and no more (0.0625 to 0.9375 are visited), and a step is exactly half of the range.
 * Spread. In every four walks each factor starts its step once from each of the four lower levels, in an order of its own (a Latin design).
 * Walks are therefore well spread however many there are, with a fifth to a third less error than walks drawn apart (`docs/sensitivity.md`), and
 * more of them leave the earlier ones as they were, which picking the most distant of many candidates (Campolongo et al. 2007) would not.
 */
import { keyFromSeed, threefry, uniformOf } from '../../model/luck.ts';
import { meanOf } from '../statistics.ts';
import type { Estimate } from '../study/study.ts';
import { bootstrapped, resamplesOf, SPENT_ON, STREAM_OF_SENSITIVITY, weighted } from './resampling.ts';

/** Levels of the grid. */
export const LEVELS = 8;
const LOWER = LEVELS / 2;
/** How far a step goes, as a share of the factor's range. */
export const STEP = 0.5;

/** A walk: its points, shares of each factor's range, and which factor each step moves. */
export interface Trajectory {
  /** One more than there are factors. */
  readonly points: readonly Float64Array[];
  /** The factor that leads from each point to the next, and whether it goes up. */
  readonly moves: readonly { readonly factor: number; readonly up: boolean }[];
}

/** What screening says of one factor, in the outcome's unit per whole range. */
export interface Effects {
  readonly muStar: Estimate;
  readonly mu: number;
  readonly sigma: number;
}

/** `count` numbers from 0 in an order drawn from uniforms, each asked for by its position. */
function orderOf(count: number, uniform: (position: number) => number): number[] {
  const order = Array.from({ length: count }, (_, n) => n);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(uniform(last) * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

/** The walks of a seed over so many factors, each from its number. */
export function trajectoriesOf(factors: number, seed: string): (trajectory: number) => Trajectory {
  const key = keyFromSeed(seed);
  const words = new Int32Array(4);
  const drawn = (counter: number, round: number, spentOn: number): Int32Array => {
    threefry(key, counter, round, STREAM_OF_SENSITIVITY, spentOn, words);
    return words;
  };
  return (trajectory) => {
    const round = Math.floor(trajectory / LOWER);
    const start = Float64Array.from({ length: factors }, (_, f) => {
      const levels = orderOf(LOWER, (position) => uniformOf(drawn(f, round, SPENT_ON.levels)[position]));
      return (levels[trajectory % LOWER] + 0.5) / LEVELS;
    });
    const up = Array.from({ length: factors }, (_, f) => drawn(f, trajectory, SPENT_ON.directions)[0] < 0);
    const order = orderOf(factors, (position) => uniformOf(drawn(position, trajectory, SPENT_ON.order)[0]));
    const points = [start.map((lower, f) => (up[f] ? lower : lower + STEP))];
    for (const factor of order) points.push(points[points.length - 1].with(factor, start[factor] + (up[factor] ? STEP : 0)));
    return { points, moves: order.map((factor) => ({ factor, up: up[factor] })) };
  };
}

/** Elementary effects of one walk, by factor, from the outcomes at its points. */
export function elementaryEffects({ moves }: Pick<Trajectory, 'moves'>, outcomes: ArrayLike<number>): Float64Array {
  const effects = new Float64Array(moves.length);
  moves.forEach(({ factor, up }, step) => {
    const change = outcomes[step + 1] - outcomes[step];
    effects[factor] = (up ? change : -change) / STEP;
  });
  return effects;
}

/** Standard deviation with divisor n − 1; 0 below two values. */
function deviationOf(values: Float64Array, mean: number): number {
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
}

/**
 * μ*, μ and σ of every factor from the elementary effects of each walk, at least two. The interval of μ* is bootstrapped over walks and not
 * below 0. Where a factor's values are options without an order, a step between any two is an effect: μ* and σ mean what they mean
 * elsewhere, μ says nothing.
 */
export function effectsOver(walks: readonly Float64Array[], seed: string): readonly Effects[] {
  const resamples = resamplesOf(walks.length, seed);
  return Array.from(walks[0], (_, factor) => {
    const effects = Float64Array.from(walks, (walk) => walk[factor]);
    const sizes = effects.map(Math.abs);
    const mu = meanOf(effects);
    const resampled = Float64Array.from(resamples, (weights) => weighted(weights, sizes) / sizes.length);
    const muStar = bootstrapped(meanOf(sizes), resampled, walks.length);
    return { muStar: { ...muStar, low: Math.max(0, muStar.low) }, mu, sigma: deviationOf(effects, mu) };
  });
}
