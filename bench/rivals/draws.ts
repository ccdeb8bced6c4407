/** Draws as programmers write them: from a sequence of uniforms, with the engine's own mathematics. For rivals only. */

/** A source of uniforms in [0, 1). */
export type Random = () => number;

/** A standard normal draw (Box and Muller 1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A Laplace draw of unit variance. */
export function laplace(random: Random): number {
  const v = random() - 0.5;
  return (-Math.sign(v) * Math.log(1 - 2 * Math.abs(v))) / Math.SQRT2;
}

/** A Poisson count: by multiplication (Knuth), above a mean of 200 by its normal limit. */
export function poisson(mean: number, random: Random): number {
  if (mean > 200) return Math.max(0, Math.floor(mean + Math.sqrt(mean) * normal(random) + 0.5));
  const least = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > least; product *= random()) count += 1;
  return count;
}

/** The place that a uniform falls into under shares `shares[from … from + many − 1]` that sum to 1. */
export function placeOf(shares: Float64Array, from: number, many: number, u: number): number {
  let below = 0;
  for (let n = 0; n < many - 1; n++) {
    below += shares[from + n]!;
    if (u < below) return n;
  }
  return many - 1;
}
