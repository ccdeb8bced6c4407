/**
 * How each change between two scenarios contributes to their difference: Shapley values, replicate by replicate in the same luck. A player's
 * contribution is what it adds on joining, averaged over the orders in which the changes can be made, so that contributions add up to the
 * difference in every replicate.
 */
import { OUTCOME_INDEX, OUTCOMES, type OutcomeId } from '../model/outcomes.ts';
import { methodFor, type Agenda, type Method, type Step } from './contributions/coalitions.ts';
import { agendasIn, type Game } from './contributions/game.ts';
import { keptLength, keptQuarters } from './study/kept.ts';
import type { Player } from './contributions/players.ts';
import { differenceOf, type Difference } from './net-effects.ts';

/** What one change contributes, in the outcome's unit: mean and 95 % interval over replicates. */
export interface Contribution extends Difference {
  readonly player: Player;
  /** Whether its joining changed none of the numbers kept, bit for bit, in any replicate and any step tried: it has no effect here. */
  readonly silent: boolean;
  /** What changing only this does to the first scenario, and what undoing it last takes from the second; null where sampled. */
  readonly alone: Difference | null;
  readonly last: Difference | null;
}

/** The contributions to one outcome at one quarter. Their means add up to that of `total`. */
export interface Contributions {
  /** `sampled`: intervals hold the error of sampling orders, besides luck. */
  readonly method: Method;
  readonly replicates: number;
  /** The second scenario less the first in the same replicates; zeros without players. */
  readonly total: Difference;
  /** In the order of the game's players. */
  readonly players: readonly Contribution[];
}

/** Outcomes whose difference can be shared out: sums and counts. A ratio has no value where nothing stands below its line. */
export const ATTRIBUTABLE: readonly OutcomeId[] = OUTCOMES.filter(({ kind, unit }) => kind !== 'ratio' && unit !== 'ratio').map(
  ({ id }) => id,
);

/** What each replicate says: the whole difference, and each player's contribution to it, in the order of `game.played`. */
export interface Shares {
  readonly total: Float64Array;
  readonly players: readonly Float64Array[];
}

/** Reads one coalition's value in one replicate. */
type Read = (played: number, coalition: number) => number;

/** The numbers of one outcome at one quarter; throws where the outcome is no sum, or the quarter was not kept. */
function readingOf({ request, played }: Game, outcome: OutcomeId, quarter: number): Read {
  const years = keptQuarters(request.quarters);
  const year = years.indexOf(quarter);
  if (year < 0) throw new RangeError(`found quarter ${quarter}, expected one of ${years.join(', ')}`);
  if (!ATTRIBUTABLE.includes(outcome)) throw new RangeError(`found outcome ${outcome}, expected a sum or a count`);
  const at = year * OUTCOMES.length + OUTCOME_INDEX[outcome];
  const length = keptLength(request.quarters);
  return (r, coalition) => played[r].values[coalition * length + at];
}

function agendasPlayed(game: Game): readonly Agenda[] {
  const agendaOf = agendasIn(game);
  return game.played.map(({ replicate }) => agendaOf(replicate));
}

/** The contributions in every replicate; throws as `contributionsOf` does. */
export function sharesOf(game: Game, outcome: OutcomeId, quarter: number): Shares {
  const read = readingOf(game, outcome, quarter);
  const agendas = agendasPlayed(game);
  const total = Float64Array.from(agendas, ({ coalitions }, r) => read(r, coalitions.length - 1) - read(r, 0));
  const players = game.players.map(() => new Float64Array(agendas.length));
  agendas.forEach(({ steps }, r) => {
    for (const { player, before, after, weight } of steps) players[player][r] += weight * (read(r, after) - read(r, before));
  });
  return { total, players };
}

/** Which players changed nothing that was kept in any step of any replicate; none where nothing was played. */
export function silentPlayers(game: Game): readonly boolean[] {
  const length = keptLength(game.request.quarters);
  const silent = game.players.map(() => game.played.length > 0);
  agendasPlayed(game).forEach(({ steps }, r) => {
    const { values } = game.played[r];
    for (const { player, before, after } of steps) {
      for (let n = 0; silent[player] && n < length; n++)
        silent[player] = Object.is(values[before * length + n], values[after * length + n]);
    }
  });
  return silent;
}

/** The difference that one step makes in every replicate of an exact game. */
function stepDifference(agendas: readonly Agenda[], read: Read, isStep: (step: Step, agenda: Agenda) => boolean): Difference {
  return differenceOf(
    Float64Array.from(agendas, (agenda, r) => {
      const step = agenda.steps.find((candidate) => isStep(candidate, agenda));
      return step ? read(r, step.after) - read(r, step.before) : 0;
    }),
  );
}

/**
 * What each player of a game contributes to an outcome of `ATTRIBUTABLE` at one of the game's kept quarters (the end of a fiscal year, or
 * the last). Throws a `RangeError` for another outcome or quarter.
 */
export function contributionsOf(game: Game, outcome: OutcomeId, quarter: number): Contributions {
  const { total, players } = sharesOf(game, outcome, quarter);
  const read = readingOf(game, outcome, quarter);
  const silent = silentPlayers(game);
  const method = methodFor(game.players.length);
  const agendas = agendasPlayed(game);
  const contributions = game.players.map((player, p): Contribution => {
    const exact = method === 'exact';
    return {
      player,
      ...differenceOf(players[p]),
      silent: silent[p],
      alone: exact ? stepDifference(agendas, read, (step) => step.player === p && step.before === 0) : null,
      last: exact
        ? stepDifference(agendas, read, (step, { coalitions }) => step.player === p && step.after === coalitions.length - 1)
        : null,
    };
  });
  return { method, replicates: game.played.length, total: differenceOf(total), players: contributions };
}
