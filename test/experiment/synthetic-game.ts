/** Games with known values, for tests of what is read from them. */
import { agendasIn, type Game, type Played } from '../../src/experiment/contributions/game.ts';
import { keptLength, keptQuarters } from '../../src/experiment/study/kept.ts';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import { OUTCOMES, type OutcomeId } from '../../src/model/outcomes.ts';

/** Where a value stands in a game. */
export interface Seat {
  readonly members: readonly boolean[];
  readonly replicate: number;
  readonly outcome: OutcomeId;
  readonly quarter: number;
}

interface Shape {
  readonly players: number;
  readonly replicates?: number;
  readonly quarters?: number;
  readonly seed?: string;
}

/** A game in which every coalition is worth `value(seat)`. */
export function gameWorth({ players, replicates = 1, quarters = 4, seed = 'synthetic' }: Shape, value: (seat: Seat) => number): Game {
  const { policy, assumptions } = DEFAULT_SCENARIO;
  const world = { policy, assumptions };
  const game: Game = {
    request: { seed, quarters, worlds: [world, world] },
    players: Array.from({ length: players }, (_, p) => ({ id: `player-${p + 1}`, differences: [] })),
    planned: replicates,
    played: [],
  };
  const agendaOf = agendasIn(game);
  const played = Array.from({ length: replicates }, (_, replicate): Played => {
    const { coalitions } = agendaOf(replicate);
    const values = new Float64Array(coalitions.length * keptLength(quarters));
    let at = 0;
    for (const members of coalitions)
      for (const quarter of keptQuarters(quarters))
        for (const { id: outcome } of OUTCOMES) values[at++] = value({ members, replicate, outcome, quarter });
    return { replicate, values };
  });
  return { ...game, played };
}

/** The position of a coalition among all: its members as binary digits. */
export function maskOf(members: readonly boolean[]): number {
  return members.reduce((mask, member, p) => mask + (member ? 2 ** p : 0), 0);
}

/** Every order of so many players. */
export function everyOrder(players: number): number[][] {
  const insert = (order: readonly number[], player: number): number[][] =>
    Array.from({ length: order.length + 1 }, (_, place) => [...order.slice(0, place), player, ...order.slice(place)]);
  return Array.from({ length: players }, (_, p) => p).reduce<number[][]>((orders, p) => orders.flatMap((order) => insert(order, p)), [[]]);
}

/** Shapley values by the definition: what each player adds on joining, averaged over every order. `worth` by mask. */
export function shapleyOverOrders(players: number, worth: (mask: number) => number): number[] {
  const orders = everyOrder(players);
  const sums = new Array<number>(players).fill(0);
  for (const order of orders) {
    let mask = 0;
    for (const player of order) {
      sums[player] += worth(mask + 2 ** player) - worth(mask);
      mask += 2 ** player;
    }
  }
  return sums.map((sum) => sum / orders.length);
}
