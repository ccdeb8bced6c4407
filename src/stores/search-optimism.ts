/** How far luck flattered what a search found: what it promised against fresh luck, and how much of that came from picking by results. */
import type { Objective } from '../experiment/search/readings.ts';
import { GAINS } from './search-choice.ts';
import type { Difference } from './search-gains.ts';
import type { Found, FrontierReading, PolicyReading } from './search-reading.ts';

/** By how much the search promised too much, as a share of what fresh luck gives: of all that were judged anew, and of the start alone. */
export interface Optimism {
  readonly objective: Objective;
  readonly share: number;
  readonly start: number | null;
  /** The first less the second: what picking by results adds to the luck that all shared. Null without the start. */
  readonly picked: Difference | null;
}

type Fresh = NonNullable<PolicyReading['fresh']>;

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / Math.abs(whole);
}

/**
 * The optimism in jobs and GDP; empty before anything was judged anew. Of regions none is told: fewer futures lower them. The interval of
 * `picked` takes the policies' luck as wholly shared, the start's as independent of it, and the search's as wide as fresh luck of as few
 * futures: rather too wide than too narrow.
 */
export function optimismOf({ rows, start }: FrontierReading, { question, freshReplicates, verified }: Found): readonly Optimism[] {
  const judged = rows.flatMap(({ fresh }) => fresh ?? []);
  if (judged.length === 0) return [];
  const sum = (pick: (fresh: Fresh) => number): number => judged.reduce((total, fresh) => total + pick(fresh), 0);
  const widening = Math.sqrt(1 + (verified[0]?.replicates ?? freshReplicates) / question.replicates);
  return GAINS.toReversed().map((objective): Optimism => {
    const whole = sum(({ values }) => values[objective]);
    const share = shareOf(
      sum(({ optimism }) => optimism[objective]),
      whole,
    );
    if (!start?.fresh) return { objective, share, start: null, picked: null };
    const { values, within, optimism } = start.fresh;
    const own = shareOf(optimism[objective], values[objective]);
    const [a, b] = [
      shareOf(
        sum((fresh) => fresh.within[objective]),
        whole,
      ),
      shareOf(within[objective], values[objective]),
    ];
    return { objective, share, start: own, picked: { by: share - own, within: widening * Math.sqrt(a * a + b * b) } };
  });
}
