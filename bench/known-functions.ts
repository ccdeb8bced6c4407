/** Functions of shares in (0, 1) whose sensitivities are known exactly, for holding the estimators against. */

/** A function with its first-order and total indices, in the order of its arguments. */
export interface KnownFunction {
  readonly name: string;
  readonly of: (shares: ArrayLike<number>) => number;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

/** Σ aᵢ xᵢ: each index is aᵢ² over the sum of squares, first and total alike. */
export function linear(coefficients: readonly number[]): KnownFunction {
  const sum = coefficients.reduce((added, a) => added + a * a, 0);
  const shares = coefficients.map((a) => (sum === 0 ? 0 : (a * a) / sum));
  const of = (x: ArrayLike<number>): number => coefficients.reduce((added, a, i) => added + a * x[i], 0);
  return { name: `linear (${coefficients.join(', ')})`, of, first: shares, total: shares };
}

/**
 * Ishigami and Homma (1990), sin x₁ + a sin² x₂ + b x₃⁴ sin x₁ over (−π, π)³ with a = 7 and b = 0.1. Its parts are
 * V₁ = (1 + bπ⁴/5)²/2, V₂ = a²/8, V₁₃ = b²π⁸(1/18 − 1/50).
 */
export function ishigami(a = 7, b = 0.1): KnownFunction {
  const squared = Math.PI * Math.PI;
  const fourth = squared * squared;
  const one = ((1 + (b * fourth) / 5) * (1 + (b * fourth) / 5)) / 2;
  const two = (a * a) / 8;
  const oneThree = b * b * fourth * fourth * (1 / 18 - 1 / 50);
  const all = one + two + oneThree;
  const of = (shares: ArrayLike<number>): number => {
    const [x, y, z] = Array.from(shares, (share) => Math.PI * (2 * share - 1));
    return Math.sin(x) + a * Math.sin(y) * Math.sin(y) + b * z * z * z * z * Math.sin(x);
  };
  return { name: 'Ishigami', of, first: [one / all, two / all, 0], total: [(one + oneThree) / all, two / all, oneThree / all] };
}

/** Sobol's g, Π (|4xᵢ − 2| + aᵢ)/(1 + aᵢ): with Vᵢ = 1/(3(1 + aᵢ)²), V = Π(1 + Vᵢ) − 1, Sᵢ = Vᵢ/V, Tᵢ = Vᵢ Π_{j ≠ i}(1 + Vⱼ)/V. */
export function sobolG(parameters: readonly number[]): KnownFunction {
  const parts = parameters.map((a) => 1 / (3 * (1 + a) * (1 + a)));
  const product = parts.reduce((done, part) => done * (1 + part), 1);
  const of = (x: ArrayLike<number>): number => parameters.reduce((done, a, i) => (done * (Math.abs(4 * x[i] - 2) + a)) / (1 + a), 1);
  return {
    name: `Sobol g (${parameters.join(', ')})`,
    of,
    first: parts.map((part) => part / (product - 1)),
    total: parts.map((part) => (part * (product / (1 + part))) / (product - 1)),
  };
}

/** What the document reports on: additive, strongly interacting, and with many factors of very different weight. */
export const KNOWN_FUNCTIONS: readonly KnownFunction[] = [linear([1, 2, 3, 4]), ishigami(), sobolG([0, 1, 4.5, 9, 99, 99, 99, 99])];
