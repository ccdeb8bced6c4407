/**
 * Which mixtures a game has to see, and how a player's contribution is weighed from them (Shapley 1953). With few players every coalition is
 * seen; with more, each replicate walks one random order of them and its reverse (Castro et al. 2009, antithetic): unbiased, and as in the
 * exact case the contributions add up to the whole difference in every replicate.
 */
import { keyFromSeed, luckOf } from '../../model/luck.ts';

/** Up to so many players every coalition is seen: 64 worlds a replicate at most. */
export const EXACT_PLAYERS = 6;

/** How contributions are found: from all coalitions, or from walks along random orders. */
export type Method = 'exact' | 'sampled';

/** A player joins a coalition: which one, positions of the coalitions before and after among those of the agenda, and the step's weight. */
export interface Step {
  readonly player: number;
  readonly before: number;
  readonly after: number;
  readonly weight: number;
}

/** What one replicate has to see: the coalitions, nobody first and everybody last, and the steps between them. */
export interface Agenda {
  readonly coalitions: readonly (readonly boolean[])[];
  /** Each player's weights add up to 1. */
  readonly steps: readonly Step[];
}

/** A stream of the keyed luck that no process of the model uses. */
const STREAM_OF_ORDERS = 65;

/** How contributions of so many players are found. */
export function methodFor(players: number): Method {
  return players <= EXACT_PLAYERS ? 'exact' : 'sampled';
}

/** The agendas of a game with so many players, each from its replicate. Exact ones are the same in all. */
export function agendasOf(players: number, seed: string): (replicate: number) => Agenda {
  if (methodFor(players) === 'exact') {
    const agenda = exactAgenda(players);
    return () => agenda;
  }
  const orderOf = ordersOf(players, seed);
  return (replicate) => sampledAgenda(orderOf(replicate));
}

/** Random orders of so many players, each from its replicate: keyed by seed and replicate as all luck is. */
export function ordersOf(players: number, seed: string): (replicate: number) => readonly number[] {
  const key = keyFromSeed(seed);
  const uniforms = new Float64Array(4);
  return (replicate) => {
    const luck = luckOf(key, replicate);
    const order = Array.from({ length: players }, (_, p) => p);
    for (let last = players - 1; last > 0; last--) {
      luck.draw(STREAM_OF_ORDERS, last, 0, uniforms);
      const other = Math.floor(uniforms[0] * (last + 1));
      [order[last], order[other]] = [order[other], order[last]];
    }
    return order;
  };
}

/** Every coalition, at the position whose binary digits are its members; a step's weight is the share of orders that take it. */
function exactAgenda(players: number): Agenda {
  const count = 1 << players;
  const positions = Array.from({ length: count }, (_, position) => position);
  const coalitions = positions.map((position) => Array.from({ length: players }, (_, p) => (position >> p) % 2 === 1));
  const weights = weightsBySize(players);
  const steps = positions.flatMap((before) => {
    const size = coalitions[before].filter(Boolean).length;
    const absent = Array.from({ length: players }, (_, p) => p).filter((p) => !coalitions[before][p]);
    return absent.map((player) => ({ player, before, after: before + (1 << player), weight: weights[size] }));
  });
  return { coalitions, steps };
}

/** s! (n − 1 − s)! / n! by the size s of the coalition that is joined: 1 / n, then each from the one before. */
function weightsBySize(players: number): readonly number[] {
  const weights: number[] = [];
  for (let size = 0; size < players; size++) {
    weights.push(size === 0 ? 1 / players : (weights[size - 1] * size) / (players - size));
  }
  return weights;
}

/** The coalitions along an order and along its reverse, which share nobody and everybody. */
function sampledAgenda(order: readonly number[]): Agenda {
  const players = order.length;
  const all = 2 * players - 1;
  const backwards = order.toReversed();
  const firstOf = (walk: readonly number[], size: number): boolean[] => {
    const members = new Set(walk.slice(0, size));
    return Array.from({ length: players }, (_, p) => members.has(p));
  };
  const sizes = Array.from({ length: players - 1 }, (_, n) => n + 1);
  const coalitions = [
    firstOf(order, 0),
    ...sizes.map((size) => firstOf(order, size)),
    ...sizes.map((size) => firstOf(backwards, size)),
    firstOf(order, players),
  ];
  const place = (walk: number, size: number): number => (size === 0 ? 0 : size === players ? all : walk * (players - 1) + size);
  const steps = [order, backwards].flatMap((walk, w) =>
    walk.map((player, size) => ({ player, before: place(w, size), after: place(w, size + 1), weight: 0.5 })),
  );
  return { coalitions, steps };
}
