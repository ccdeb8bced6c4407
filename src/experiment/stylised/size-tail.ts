/** The upper tail of a size distribution: exponents of a Pareto law, P(size > s) ∝ s^−ζ, by maximum likelihood. */
import { exp, log } from '../../model/exact-math.ts';

const SMALLEST_EXPONENT = 0.01;
const LARGEST_EXPONENT = 20;
const HALVINGS = 60;

/**
 * Exponent of a Pareto truncated to [low, high], from the sizes that lie there: the likelihood equation
 * mean ln(s/low) = 1/ζ − D/(e^(ζD) − 1), D = ln(high/low), solved by halving. Between 0.01 and 20; 0 where no size lies there.
 * With a limit far above the sizes it is Hill's estimate, 1 / mean ln(s/low).
 */
export function truncatedParetoExponent(sizes: ArrayLike<number>, low: number, high: number): number {
  let count = 0;
  let sum = 0;
  for (let i = 0; i < sizes.length; i++) {
    if (!(sizes[i] >= low && sizes[i] <= high)) continue;
    count += 1;
    sum += log(sizes[i] / low);
  }
  if (count === 0) return 0;
  const span = log(high / low);
  let [a, b] = [SMALLEST_EXPONENT, LARGEST_EXPONENT];
  for (let n = 0; n < HALVINGS; n++) {
    const middle = (a + b) / 2;
    // The expected excess falls with the exponent.
    if (1 / middle - span / (exp(middle * span) - 1) > sum / count) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}
