/** Three published clusters, and what the tests of potential projects work out by hand for them. */
import { PUBLISHED_CLUSTERS } from '../../src/model/cluster-design.ts';
import { deriveNumbers, type Numbers } from '../../src/model/numbers.ts';
import { DEFAULT_ASSUMPTIONS, type Assumptions } from '../../src/model/parameters.ts';
import { PUBLISHED_POLICY } from '../../src/model/policy.ts';

/** Quarters of a run: two with response calls among them. */
export const QUARTERS = 10;
/** Scale AI, Ocean and NGen: their places here are not their places among all ids, by which the luck knows them. */
export const KEYS = [1, 2, 4];

/** The numbers of the three clusters under assumptions that differ from the default. */
export function numbersOf(assumptions: Partial<Assumptions> = {}): Numbers {
  const clusters = KEYS.map((key) => PUBLISHED_CLUSTERS[key]!);
  return deriveNumbers({ policy: PUBLISHED_POLICY, assumptions: { ...DEFAULT_ASSUMPTIONS, ...assumptions }, clusters }, QUARTERS);
}

/** The count that a uniform falls into under a Poisson distribution. */
export function poisson(rate: number, u: number): number {
  let [count, chance] = [0, Math.exp(-rate)];
  for (let reached = chance; reached < u; reached += chance) chance *= rate / ++count;
  return count;
}

/** Who project k of a call is to the luck: by quarter, key of the cluster, stream and number. */
export function identity(t: number, key: number, stream: number, k: number): number {
  return ((t * 32 + key) * 4 + stream) * 4096 + k;
}
