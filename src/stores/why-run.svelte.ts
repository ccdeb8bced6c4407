/** The run behind the page that says why: contributions of what changed between two scenarios. One at a time, dropped once the settings move. */
import { agendasIn, gameOf, isSameGame, type Asked, type Game } from '../experiment/contributions/game.ts';
import { ContributionsFailed, runContributions } from '../runner/run-contributions.ts';
import type { Runner } from '../runner/runner.ts';
import type { WorldCache } from '../runner/world-cache.ts';

/** Where the run stands; counts are replicates. */
export type WhyStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' | 'done'; readonly done: number; readonly planned: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** Replicates that contributions are found from at first, and at the most. */
export const WHY_REPLICATES = { first: 50, most: 1000 } as const;

/** A game is published at most this often, ms. */
const PUBLISH_EVERY = 500;

/** Plays the game between two scenarios, and goes on with the same one. */
export class WhyRun {
  status: WhyStatus = $state.raw({ kind: 'idle' });
  /** What was played so far; null before anything was. */
  game: Game | null = $state.raw(null);

  readonly #runner: Runner;
  readonly #cache: WorldCache | null;
  readonly #now: () => number;
  #abort: AbortController | null = null;

  constructor(runner: Runner, cache: WorldCache | null = null, now: () => number = () => Date.now()) {
    this.#runner = runner;
    this.#cache = cache;
    this.#now = now;
  }

  /** How many worlds a replicate of this game takes. */
  worldsOf(asked: Asked): number {
    const game = gameOf(asked);
    return game.players.length === 0 ? 0 : agendasIn(game)(0).coalitions.length;
  }

  /** Whether what was played, or is being played, is this game. */
  isOf(asked: Asked): boolean {
    return this.game !== null && isSameGame(this.game, gameOf(asked));
  }

  /** Plays so many replicates; those of the same game that are there are kept. Settles when it has ended. */
  async start(asked: Asked, replicates: number): Promise<void> {
    this.stop();
    const abort = new AbortController();
    this.#abort = abort;
    const have = this.isOf(asked) ? this.game : null;
    this.game = have ?? gameOf(asked);
    this.status = { kind: 'running', done: have?.played.length ?? 0, planned: replicates };
    let publishedAt = -Infinity;
    try {
      const game = await runContributions(this.#runner, asked, replicates, {
        signal: abort.signal,
        have,
        cache: this.#cache,
        onProgress: ({ done, planned, game: soFar }) => {
          if (abort !== this.#abort || abort.signal.aborted) return;
          this.status = { kind: 'running', done, planned };
          if (this.#now() - publishedAt < PUBLISH_EVERY) return;
          publishedAt = this.#now();
          this.game = soFar;
        },
      });
      if (abort !== this.#abort) return;
      this.#abort = null;
      this.game = game;
      this.status = { kind: 'done', done: game.played.length, planned: replicates };
    } catch (error) {
      if (abort !== this.#abort) return;
      this.#abort = null;
      if (error instanceof ContributionsFailed) this.game = error.partial;
      this.status = { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Ends what is being played; what is complete is kept. */
  stop(): void {
    const running = this.#abort;
    if (!running) return;
    running.abort();
  }

  /** Ends and forgets: another game is wanted. */
  leave(): void {
    this.#abort?.abort();
    this.#abort = null;
    this.game = null;
    this.status = { kind: 'idle' };
  }

  /** Whether anything is being played. */
  get busy(): boolean {
    return this.status.kind === 'running';
  }
}
