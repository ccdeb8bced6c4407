/** Which of a search's policies are shown and which are judged anew: the extremes always, the others spread over the frontier. */
import { ownOf, type frontierOf } from '../experiment/search/policy-search.ts';
import { spreadOver } from '../experiment/search/pareto.ts';
import { OBJECTIVES, type Candidate, type Objective, type SearchState } from '../experiment/search/readings.ts';
import { costsOf } from '../experiment/search/scores.ts';
import { MOST_VERIFIED } from './search-question.ts';
import { isBetter, type Found } from './search-reading.ts';

/** What more of is told as a gain over the start. */
export const GAINS = ['additionalJobYears', 'additionalGdp'] as const;

function scoreOf({ scores }: Candidate, objective: Objective): number {
  return scores[OBJECTIVES.indexOf(objective)] ?? NaN;
}

/** The best candidate on an objective: the first where several are; none of none. */
function bestOn(candidates: readonly Candidate[], objective: Objective): readonly Candidate[] {
  const [first] = candidates;
  if (!first) return [];
  return [candidates.reduce((best, one) => (isBetter(objective, scoreOf(one, objective), scoreOf(best, objective)) ? one : best), first)];
}

/** Those that any sentence could call the best: the extreme of each objective, and the best on each gain at no more cost than the start. */
function bestsOf(candidates: readonly Candidate[], own: Candidate | null): ReadonlySet<Candidate> {
  const asCheap = own ? candidates.filter((one) => scoreOf(one, 'publicCost') <= scoreOf(own, 'publicCost')) : [];
  const bests = [
    ...OBJECTIVES.flatMap((objective) => bestOn(candidates, objective)),
    ...GAINS.flatMap((objective) => bestOn(asCheap, objective)),
  ];
  return new Set(bests);
}

/** The policies to show: those spread over the frontier, and every best one that the spread has left out; in the order of the frontier. */
export function shownOf(state: SearchState, frontier: typeof frontierOf): readonly Candidate[] {
  const spread = new Set(frontier(state).map(({ id }) => id));
  const own = ownOf(state);
  const all = frontier(state, Math.max(1, state.archive.length));
  const bests = bestsOf(
    all.filter(({ id }) => id !== own?.id),
    own,
  );
  return all.filter((one) => spread.has(one.id) || bests.has(one));
}

/** The candidates to judge anew, at most `MOST_VERIFIED`: the best ones, others spread over the frontier; the start behind them. */
export function toJudgeAnew({ state }: Pick<Found, 'state'>, frontier: readonly Candidate[]): readonly Candidate[] {
  const own = ownOf(state);
  const others = frontier.filter(({ id }) => id !== own?.id);
  const chosen = new Set(bestsOf(others, own));
  const costs = others.map(({ scores }) => costsOf(scores));
  const spread = spreadOver(costs, MOST_VERIFIED).flatMap((n) => others[n] ?? []);
  for (const candidate of evenly(spread, MOST_VERIFIED - chosen.size)) if (chosen.size < MOST_VERIFIED) chosen.add(candidate);
  for (const candidate of [...spread, ...others]) if (chosen.size < MOST_VERIFIED) chosen.add(candidate);
  return [...others.filter((candidate) => chosen.has(candidate)), ...(own ? [own] : [])];
}

/** So many of a list, at even steps from its first to its last. */
function evenly<T>(all: readonly T[], count: number): readonly T[] {
  return Array.from({ length: Math.max(0, count) }, (_, i) => all[Math.round((i * (all.length - 1)) / Math.max(1, count - 1))]).flatMap(
    (one) => (one === undefined ? [] : [one]),
  );
}
