/** The exact binomial tail, and Wilson's interval of a share. */
import { exp, log } from '../../model/exact-math.ts';
import type { Estimate } from '../study/study.ts';
import { halfWidthOf } from '../uncertainty/precision.ts';

/** Normal deviate of a 95 % interval, squared. */
const SQUARED = 1.959963984540054 * 1.959963984540054;

/** ln n! from 0 on, as far as it was asked for: plain sums, the same whatever was asked first. */
const LOG_FACTORIALS = [0];

/** ln n!. */
function logFactorial(n: number): number {
  for (let k = LOG_FACTORIALS.length; k <= n; k++) LOG_FACTORIALS.push(LOG_FACTORIALS[k - 1] + log(k));
  return LOG_FACTORIALS[n];
}

/** The chance of exactly k successes in n trials of chance p, 0 < p < 1; below e^−708 it is 0. */
function chanceOf(k: number, n: number, p: number): number {
  const ways = logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  return exp(ways + k * log(p) + (n - k) * log(1 - p));
}

/** Terms below this part of their sum no longer change it. */
const NEGLIGIBLE = 1e-17;

/** The sum of the chances of k successes and of all numbers further from the mean, upwards or downwards: each follows from the one before. */
function tailFrom(k: number, n: number, p: number, step: 1 | -1): number {
  const odds = step > 0 ? p / (1 - p) : (1 - p) / p;
  let term = chanceOf(k, n, p);
  let sum = 0;
  for (let i = k; i >= 0 && i <= n && term > sum * NEGLIGIBLE; i += step) {
    sum += term;
    term *= (step > 0 ? (n - i) / (i + 1) : i / (n - i + 1)) * odds;
  }
  return sum;
}

/** The chance of at least k successes in n trials of chance p (0 to 1, ends included): the shorter tail is summed. */
export function chanceOfAtLeast(k: number, n: number, p: number): number {
  if (k <= 0 || p >= 1) return k <= n ? 1 : 0;
  if (k > n || p <= 0) return 0;
  return Math.min(1, Math.max(0, k > n * p ? tailFrom(k, n, p, 1) : 1 - tailFrom(k - 1, n, p, -1)));
}

/** A share with Wilson's 95 % interval; 0 of nothing is anywhere from 0 to 1. */
export function shareOf(successes: number, trials: number): Estimate {
  if (trials === 0) return { value: 0, low: 0, high: 1 };
  const half = halfWidthOf(successes / trials, trials);
  const centre = (successes + SQUARED / 2) / (trials + SQUARED);
  return { value: successes / trials, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
