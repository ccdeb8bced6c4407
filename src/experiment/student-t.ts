/** The factor of a 95 % interval of a mean with few replicates. */

/** Student's t, 97.5th percentile, for 1 to 30 degrees of freedom (published tables, three decimals). */
const TABLE = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093, 2.086,
  2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/** 97.5th percentile of the normal distribution, to which Student's tends. */
const NORMAL = 1.959964;

/** A quantile of Student's t from that of the normal distribution: the first two terms of the expansion around it. */
export function expandedQuantile(deviate: number, degreesOfFreedom: number): number {
  const [z, n] = [deviate, degreesOfFreedom];
  const cubed = z * z * z;
  return z + (cubed + z) / (4 * n) + (5 * cubed * z * z + 16 * cubed + 3 * z) / (96 * n * n);
}

/** 97.5th percentile of Student's t, within 0.001; throws below one degree of freedom. */
export function studentFactor(degreesOfFreedom: number): number {
  const n = degreesOfFreedom;
  if (!(n >= 1)) throw new RangeError(`found ${n} degrees of freedom, expected at least 1`);
  if (n <= TABLE.length) return TABLE[Math.floor(n) - 1];
  return expandedQuantile(NORMAL, n);
}
