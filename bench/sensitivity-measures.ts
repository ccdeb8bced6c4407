/** How far the estimators of sensitivity are off on functions whose answers are known. */
import { effectsOver, elementaryEffects, trajectoriesOf } from '../src/experiment/sensitivity/morris.ts';
import { designOf, swapped } from '../src/experiment/sensitivity/sobol-design.ts';
import { sharesOf, type DesignOutcomes } from '../src/experiment/sensitivity/sobol-indices.ts';
import { meanOf } from '../src/experiment/statistics.ts';
import type { Estimate } from '../src/experiment/study/study.ts';
import type { KnownFunction } from './known-functions.ts';

/** Errors of an index over designs and parts, and the share of its intervals that hold the truth. */
export interface IndexError {
  readonly worst: number;
  readonly rootMeanSquare: number;
  readonly held: number;
}

/** One function at one number of rows. */
export interface IndexErrors {
  readonly name: string;
  readonly rows: number;
  readonly first: IndexError;
  readonly total: IndexError;
}

/** Root mean square errors of estimators of the first order, on the same outcomes. */
export interface Rivals {
  readonly name: string;
  readonly used: number;
  readonly saltelli: number;
  readonly jansen: number;
  readonly janon: number;
}

/** One function at one number of walks. */
export interface WalkErrors {
  readonly name: string;
  readonly walks: number;
  /** Root mean square error of μ* over the largest μ*: of the walks in use, and of walks drawn apart. */
  readonly error: number;
  readonly apart: number;
  /** Share of the pairs of factors that stand in the right order; pairs that differ by less than a hundredth of the largest left out. */
  readonly ordered: number;
}

/** Rounding of the truth itself. */
const TINY = 1e-9;

/** The outcomes of a function over the rows of one design. */
export function outcomesOver({ of, first }: KnownFunction, rows: number, seed: string): DesignOutcomes {
  const rowOf = designOf(first.length, 0, seed);
  const points = Array.from({ length: rows }, (_, row) => rowOf(row));
  return {
    a: Float64Array.from(points, ({ a }) => of(a)),
    b: Float64Array.from(points, ({ b }) => of(b)),
    swapped: first.map((_, f) => Float64Array.from(points, ({ a, b }) => of(swapped(a, b, f, f + 1)))),
  };
}

/** The root of the mean square. */
export function rootMeanSquare(errors: readonly number[]): number {
  return Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);
}

function errorOf(estimates: readonly { readonly estimate: Estimate; readonly truth: number }[]): IndexError {
  const errors = estimates.map(({ estimate, truth }) => estimate.value - truth);
  const held = estimates.filter(({ estimate: { low, high }, truth }) => low - TINY <= truth && truth <= high + TINY);
  return { worst: Math.max(...errors.map(Math.abs)), rootMeanSquare: rootMeanSquare(errors), held: held.length / errors.length };
}

/** Errors of the indices of a function over so many designs. */
export function indexErrors(known: KnownFunction, rows: number, designs: number): IndexErrors {
  const found = Array.from({ length: designs }, (_, d) => sharesOf(outcomesOver(known, rows, `known ${d}`), `known ${d}`).parts);
  const errorsOf = (which: 'first' | 'total'): IndexError =>
    errorOf(found.flatMap((parts) => parts.map((part, i) => ({ estimate: part[which], truth: known[which][i] }))));
  return { name: known.name, rows, first: errorsOf('first'), total: errorsOf('total') };
}

/** The first order of one part by other estimators: Saltelli 2010 around the mean, Jansen 1999, Janon et al. 2014. */
export function rivalsOf(a: Float64Array, b: Float64Array, x: Float64Array): readonly [saltelli: number, jansen: number, janon: number] {
  const middle = (meanOf(a) + meanOf(b)) / 2;
  const mean = (of: (row: number) => number): number => meanOf(Float64Array.from(a, (_, row) => of(row)));
  const squared = (value: number): number => value * value;
  const variance = mean((r) => (squared(a[r] - middle) + squared(b[r] - middle)) / 2);
  const shared = (meanOf(b) + meanOf(x)) / 2;
  return [
    mean((r) => (b[r] - middle) * (x[r] - a[r])) / variance,
    1 - mean((r) => squared(b[r] - x[r])) / (2 * variance),
    mean((r) => (b[r] - shared) * (x[r] - shared)) / mean((r) => (squared(b[r] - shared) + squared(x[r] - shared)) / 2),
  ];
}

/** Errors of the estimators of the first order over so many designs. */
export function rivalErrors(known: KnownFunction, rows: number, designs: number): Rivals {
  const errors: readonly number[][] = [[], [], [], []];
  for (let d = 0; d < designs; d++) {
    const outcomes = outcomesOver(known, rows, `known ${d}`);
    sharesOf(outcomes, `known ${d}`).parts.forEach(({ first }, i) =>
      [first.value, ...rivalsOf(outcomes.a, outcomes.b, outcomes.swapped[i])].forEach((value, e) => errors[e].push(value - known.first[i])),
    );
  }
  const [used, saltelli, jansen, janon] = errors.map(rootMeanSquare);
  return { name: known.name, used, saltelli, jansen, janon };
}

/** μ* of every factor from some walks, given by number. */
function muStarsOf({ of, first }: KnownFunction, walks: number, walkOf: (walk: number) => ReturnType<ReturnType<typeof trajectoriesOf>>) {
  const effects = Array.from({ length: walks }, (_, w) => elementaryEffects(walkOf(w), walkOf(w).points.map(of)));
  return effectsOver(effects, 'known').map(({ muStar }, f) => (f < first.length ? muStar.value : 0));
}

/** Share of pairs that two lists put in the same order, of those that differ in the first. */
function orderedShare(truth: readonly number[], found: readonly number[], least: number): number {
  const pairs = truth.flatMap((x, i) => truth.slice(i + 1).map((y, j) => [x - y, found[i] - found[i + 1 + j]] as const));
  const apart = pairs.filter(([difference]) => Math.abs(difference) > least);
  return apart.filter(([difference, seen]) => difference * seen > 0).length / apart.length;
}

/** Walks that the truth is taken from. */
const MANY = 4096;

/** Errors of screening over so many designs. */
export function walkErrors(known: KnownFunction, walks: number, designs: number): WalkErrors {
  const factors = known.first.length;
  const truth = muStarsOf(known, MANY, trajectoriesOf(factors, 'truth'));
  const largest = Math.max(...truth);
  const found = Array.from({ length: designs }, (_, d) => muStarsOf(known, walks, trajectoriesOf(factors, `known ${d}`)));
  const drawn = Array.from({ length: designs }, (_, d) =>
    muStarsOf(known, walks, (walk) => trajectoriesOf(factors, `apart ${d} ${walk}`)(0)),
  );
  const error = (lists: readonly (readonly number[])[]): number =>
    rootMeanSquare(lists.flatMap((list) => list.map((value, f) => (value - truth[f]) / largest)));
  const ordered = found.reduce((sum, list) => sum + orderedShare(truth, list, largest / 100), 0) / designs;
  return { name: known.name, walks, error: error(found), apart: error(drawn), ordered };
}
