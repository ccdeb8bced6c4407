/**
 * Plays the game between two scenarios: in each replicate every mixture that its agenda names, a few worlds at a time. Only what the game
 * keeps of a world outlives its request. Order, cancelling and failures are those of an ensemble whose recordings are what is kept.
 */
import type { Agenda } from '../experiment/contributions/coalitions.ts';
import { agendasIn, gameOf, isSameGame, requestForCoalitions, type Asked, type Game } from '../experiment/contributions/game.ts';
import { keptLength, keptOf } from '../experiment/study/kept.ts';
import { requestOf } from '../experiment/uncertainty/draw.ts';
import type { Recording } from '../model/simulate.ts';
import { EnsembleFailed, runEnsemble } from './run-ensemble.ts';
import { RunCancelled, type Runner } from './runner.ts';
import type { CachedWorlds, WorldCache } from './world-cache.ts';

/** Worlds that are simulated at once in a replicate unless told otherwise: each needs some 330 bytes for every firm. */
export const WORLDS_AT_ONCE = 8;

/** How far a run is: true counts of replicates, those that it had included, and the game so far (put together when it is read). */
export interface ContributionsProgress {
  readonly done: number;
  readonly planned: number;
  readonly game: Game;
}

/** What a run may be given. */
export interface ContributionsOptions {
  /** Aborting ends the run early; it resolves with the replicates that are complete. */
  readonly signal?: AbortSignal;
  /** Called after each finished replicate; thinning out is the caller's. */
  readonly onProgress?: (progress: ContributionsProgress) => void;
  /** An earlier game: where it asked the same, its replicates are kept and only missing ones are run. */
  readonly have?: Game | null;
  /** Where the two scenarios themselves may be found, so that mixtures alone are run; mixtures are not put there. */
  readonly cache?: WorldCache | null;
  /** The most worlds of one request, `WORLDS_AT_ONCE` unless said. */
  readonly worldsAtOnce?: number;
}

/** Thrown when a replicate was given up: the reason, and every replicate that had finished. */
export class ContributionsFailed extends Error {
  override name = 'ContributionsFailed';
  readonly partial: Game;

  constructor({ message, cause }: EnsembleFailed, partial: Game) {
    super(message, { cause });
    this.partial = partial;
  }
}

/**
 * Plays replicates 0 to n − 1, as many at once as the runner is wide. Rejects with `ContributionsFailed`. Where the scenarios differ in
 * nothing that could change a result, nothing is run.
 */
export async function runContributions(
  runner: Runner,
  asked: Asked,
  replicates: number,
  { signal, onProgress, have = null, cache = null, worldsAtOnce = WORLDS_AT_ONCE }: ContributionsOptions = {},
): Promise<Game> {
  if (!Number.isInteger(worldsAtOnce) || worldsAtOnce < 1) {
    throw new Error(`found ${worldsAtOnce} worlds at once, expected a whole number from 1`);
  }
  const game: Game = { ...gameOf(asked), planned: replicates };
  if (game.players.length === 0) return game;
  const held = cache?.of(game.request) ?? null;
  const mixing: Runner = { width: runner.width, run: playerOf({ runner, asked, game, held, worldsAtOnce }), close: () => undefined };
  const gathered = ({ recordings }: { readonly recordings: readonly Recording[] }): Game => ({ ...game, played: recordings });
  try {
    const played = await runEnsemble(mixing, game.request, replicates, {
      signal,
      have: have && isSameGame(have, game) ? have.played : [],
      onProgress: (progress) =>
        onProgress?.({
          done: progress.done,
          planned: replicates,
          get game() {
            return gathered(progress.ensemble);
          },
        }),
    });
    return gathered(played);
  } catch (thrown) {
    if (!(thrown instanceof EnsembleFailed)) throw thrown;
    throw new ContributionsFailed(thrown, gathered(thrown.partial));
  }
}

/** What playing a replicate takes. */
interface Table {
  readonly runner: Runner;
  readonly asked: Asked;
  readonly game: Game;
  readonly held: CachedWorlds | null;
  readonly worldsAtOnce: number;
}

/** Plays one replicate: its mixtures in requests one after the other, each read off and dropped; resolves with all that is kept. */
function playerOf({ runner, asked, game, held, worldsAtOnce }: Table): Runner['run'] {
  const agendaOf = agendasIn(game);
  const length = keptLength(game.request.quarters);
  return async (_, replicate, signal) => {
    const { coalitions } = agendaOf(replicate);
    const values = new Float64Array(coalitions.length * length);
    const missing = placeHeld(game, held?.held(replicate) ?? null, coalitions, values);
    for (let first = 0; first < missing.length; first += worldsAtOnce) {
      if (signal?.aborted) throw new RunCancelled('cancelled');
      const places = missing.slice(first, first + worldsAtOnce);
      const request = requestForCoalitions(
        asked,
        game,
        places.map((place) => coalitions[place]),
      );
      const recording = await runner.run(requestOf(request, replicate), replicate, signal);
      places.forEach((place, world) => values.set(keptOf(request, recording, world), place * length));
    }
    return { replicate, values };
  };
}

/** Puts the two scenarios where they belong if a recording of both is there; the places of the coalitions that are still to run. */
function placeHeld({ request }: Game, both: Recording | null, coalitions: Agenda['coalitions'], values: Float64Array): readonly number[] {
  const last = coalitions.length - 1;
  const places = coalitions.map((_, place) => place);
  if (!both) return places;
  const length = keptLength(request.quarters);
  values.set(keptOf(request, both, 0), 0);
  values.set(keptOf(request, both, 1), last * length);
  return places.slice(1, last);
}
