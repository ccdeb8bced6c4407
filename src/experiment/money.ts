/** What a scenario appropriates, before any luck: by cluster and quarter, and all of it before a date. CAD M. */
import { designOf } from '../model/cluster-design.ts';
import { SECOND_TRANCHE_END } from '../model/published.ts';
import { isRunning } from '../model/services.ts';
import { designStreams } from '../model/streams.ts';
import { appropriationOf } from '../model/submodels/appropriate-and-allocate.ts';
import type { Scenario } from './scenario.ts';

/** The settings that decide a programme's money. */
export type Funding = Pick<Scenario, 'policy' | 'clusters'>;

/** The sum of a list; 0 of an empty one. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/**
 * Federal money by cluster and programme quarter, `[c][clock]`, clock 0 to 39, CAD M: what the model appropriates by the envelopes, as far as
 * the programme runs, less what tapers off. Rules of the portfolio and gates move it between clusters later; the sum of all stays.
 */
export function appropriations({ policy, clusters }: Funding): readonly (readonly number[])[] {
  const designs = clusters.map(designOf);
  const world = { numbers: { policy, clusters: designs, streams: designs.map(designStreams) } };
  const quarter = (c: number, clock: number): number =>
    isRunning(policy, policy.startAtQuarter + clock) ? appropriationOf(world, c, clock) : 0;
  return designs.map((_, c) => Array.from({ length: SECOND_TRANCHE_END }, (__, clock) => quarter(c, clock)));
}

/** Federal money of the programme before a quarter, from 1 April 2018; without one, of all of it. */
export function programmeMoney(funding: Funding, until = Infinity): number {
  const before = until - funding.policy.startAtQuarter;
  return sumOf(appropriations(funding).map((quarters) => sumOf(quarters.filter((_, clock) => clock < before))));
}
