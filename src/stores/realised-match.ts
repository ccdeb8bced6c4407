/** The match that the clusters of a scenario realised together, in the terms of the lever: private dollars per public dollar. */
import type { Scenario } from '../experiment/scenario.ts';
import { designOf, PUBLISHED_CLUSTERS, realisedMatch } from '../model/cluster-design.ts';
import { DEFAULT_ASSUMPTIONS } from '../model/parameters.ts';
import { LEVERS } from '../model/policy.ts';

/** What decides it: clusters with their envelopes, and what a province adds to federal money. */
export type Matched = Pick<Scenario, 'clusters' | 'assumptions'>;

/** Private over public money where every cluster spends both its envelopes at the match that it realised. */
function spentMatch({ clusters, assumptions: { provincialShare } }: Matched): number {
  let [publicMoney, privateMoney] = [0, 0];
  for (const cluster of clusters) {
    const federal = cluster.firstEnvelope + cluster.secondEnvelope;
    const money = designOf(cluster).provincial ? federal / (1 - provincialShare) : federal;
    publicMoney += money;
    privateMoney += money * realisedMatch(cluster, provincialShare);
  }
  return publicMoney > 0 ? privateMoney / publicMoney : 0;
}

const AS_PUBLISHED = spentMatch({ clusters: PUBLISHED_CLUSTERS, assumptions: DEFAULT_ASSUMPTIONS });

/**
 * One match for all clusters of a scenario as they realised it, to two decimals and within the lever's limits: the published figure while
 * nothing that decides it was changed, else the mean of the scenario's own clusters, weighed by their public money.
 */
export function overallRealisedMatch(matched: Matched): number {
  const lever = LEVERS.find((candidate) => candidate.kind === 'match');
  if (lever?.kind !== 'match') throw new Error('found no lever for the match, expected one');
  const own = spentMatch(matched);
  if (Math.abs(own - AS_PUBLISHED) < 1e-9) return lever.published;
  return Math.min(lever.max, Math.max(lever.min, Math.round(own * 100) / 100));
}
