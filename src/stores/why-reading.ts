/** What the page that says why shows of a game: contributions, where both scenarios stand, and changes without effect. */
import { ATTRIBUTABLE, contributionsOf, silentPlayers, type Contributions } from '../experiment/contributions.ts';
import { endsOf, type GameEnds } from '../experiment/contributions/ends.ts';
import type { Asked, Game } from '../experiment/contributions/game.ts';
import type { Player } from '../experiment/contributions/players.ts';
import type { IdleReason } from '../experiment/idle/reason.ts';
import { silentReason } from '../experiment/idle/silent-reason.ts';
import type { OutcomeId } from '../model/outcomes.ts';

/** The outcomes whose difference can be taken apart. */
export const WHY_OUTCOMES: readonly OutcomeId[] = [...ATTRIBUTABLE];

/** The contributions to one outcome, and both scenarios. */
export interface WhyReading extends GameEnds {
  readonly contributions: Contributions;
}

/** Reads a game at one of its kept quarters; null before its second replicate. */
export function readWhy(game: Game | null, outcome: OutcomeId, quarter: number): WhyReading | null {
  if (!game || game.played.length < 2) return null;
  return { ...endsOf(game, outcome, quarter), contributions: contributionsOf(game, outcome, quarter) };
}

/** A change that has no effect, and why. */
export interface SilentChange {
  readonly player: Player;
  readonly reason: IdleReason;
}

/** The changes of a game that changed nothing in any replicate so far. */
export function silentChanges(game: Game, { from, to }: Asked): readonly SilentChange[] {
  const silent = silentPlayers(game);
  return game.players
    .filter((_, p) => silent[p])
    .map((player) => {
      const paths = player.differences.map(({ path }) => path);
      return { player, reason: silentReason(paths, from, to) };
    });
}
