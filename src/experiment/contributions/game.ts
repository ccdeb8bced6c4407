/**
 * A game between two scenarios: what was kept of every mixture that was simulated. Each world leaves every observer of the whole programme
 * at the end of each fiscal year, so that outcome and year can be chosen afterwards without a new run.
 */
import { canonicalText } from '../canonical-text.ts';
import type { Agents } from '../resolution.ts';
import { requestFor, type Scenario } from '../scenario.ts';
import type { EnsembleRequest, Uncertainty } from '../uncertainty/draw.ts';
import { agendasOf, type Agenda } from './coalitions.ts';
import { mixedScenario, playersBetween, type Player } from './players.ts';

/** What is asked: how each change from one scenario to another contributes. Horizon, seed and agents per firm are those of `from`. */
export interface Asked {
  readonly from: Scenario;
  readonly to: Scenario;
  readonly uncertainty?: Uncertainty;
  readonly agents?: Agents;
}

/** One replicate: `values[(coalition × years + year) × observers + observer]`, coalitions as in the replicate's agenda, years as in `keptQuarters`. */
export interface Played {
  readonly replicate: number;
  readonly values: Float64Array;
}

/** The game so far; fewer than `planned` replicates while a run is under way. */
export interface Game {
  /** The two scenarios side by side, as an ensemble of both would ask for them. */
  readonly request: EnsembleRequest;
  readonly players: readonly Player[];
  readonly planned: number;
  /** Ascending by replicate. */
  readonly played: readonly Played[];
}

/** A game before its first replicate. */
export function gameOf({ from, to, uncertainty, agents }: Asked): Game {
  return { request: requestFor([from, to], uncertainty, agents), players: playersBetween(from, to), planned: 0, played: [] };
}

/** Whether two games ask the same, whatever the names of clusters. */
export function isSameGame(a: Game, b: Game): boolean {
  return canonicalText(a.request, ['name']) === canonicalText(b.request, ['name']);
}

/** What each replicate of a game has to see. */
export function agendasIn({ players, request }: Pick<Game, 'players' | 'request'>): (replicate: number) => Agenda {
  return agendasOf(players.length, request.seed);
}

/** The request for some coalitions of what is asked, a world for each. */
export function requestForCoalitions(
  { from, to }: Pick<Asked, 'from' | 'to'>,
  { request, players }: Pick<Game, 'request' | 'players'>,
  coalitions: readonly (readonly boolean[])[],
): EnsembleRequest {
  const worlds = coalitions.map((chosen) => {
    const { policy, assumptions, clusters } = mixedScenario(from, to, players, chosen);
    return { policy, assumptions, clusters };
  });
  return { ...request, worlds };
}
