/** What `why` writes: what each change between two scenarios contributes to their difference, and why some have no effect. */
import { contributionsOf, type Contribution } from '../experiment/contributions.ts';
import { endsOf } from '../experiment/contributions/ends.ts';
import type { Asked, Game } from '../experiment/contributions/game.ts';
import { silentReason } from '../experiment/idle/silent-reason.ts';
import type { Difference as Paired } from '../experiment/net-effects.ts';
import type { Difference } from '../experiment/settings.ts';
import type { Uncertainty } from '../experiment/uncertainty/draw.ts';
import { idleSentence } from '../i18n/idle-words.ts';
import { ENGLISH as IDLE } from '../i18n/messages-idle-en.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import { MODEL_VERSION } from '../model/version.ts';

/** One change: what it changes, what it contributes, what it does alone and last where that is known, and why nothing where it does nothing. */
export interface WhyChange {
  readonly id: string;
  readonly differences: readonly Difference[];
  readonly contribution: Paired;
  readonly alone: Paired | null;
  readonly last: Paired | null;
  /** A sentence, for a change that has no effect; else null. */
  readonly noEffect: string | null;
}

/** The difference on one outcome, taken apart. */
export interface WhyOutcome {
  readonly observer: OutcomeId;
  /** Means of the two scenarios over the replicates. */
  readonly from: number;
  readonly to: number;
  readonly difference: Paired;
  readonly changes: readonly WhyChange[];
}

/** Everything that `why` found. */
export interface WhyReport {
  readonly model: string;
  readonly seed: string;
  readonly replicates: number;
  readonly uncertainty: Uncertainty;
  readonly from: string;
  readonly to: string;
  readonly quarter: number;
  /** `exact`: every combination of the changes was simulated; `sampled`: random orders, whose error the intervals hold too. */
  readonly method: 'exact' | 'sampled';
  readonly outcomes: readonly WhyOutcome[];
}

function changeReport(
  { player, silent, alone, last, mean, low, high, count }: Contribution,
  { from, to }: Asked,
  futures: number,
): WhyChange {
  const paths = player.differences.map(({ path }) => path);
  return {
    id: player.id,
    differences: player.differences,
    contribution: { mean, low, high, count },
    alone,
    last,
    noEffect: silent ? idleSentence(silentReason(paths, from, to), 'en', { idle: IDLE }, futures) : null,
  };
}

/** Builds the report of a game at one of its kept quarters. */
export function buildWhyReport(game: Game, asked: Asked, outcomes: readonly OutcomeId[], quarter: number): WhyReport {
  const read = outcomes.map((observer): WhyOutcome & { readonly method: WhyReport['method'] } => {
    const { total, players, method } = contributionsOf(game, observer, quarter);
    const ends = endsOf(game, observer, quarter);
    const changes = players.map((player) => changeReport(player, asked, game.played.length));
    return { observer, method, from: ends.from.mean, to: ends.to.mean, difference: total, changes };
  });
  return {
    model: MODEL_VERSION,
    seed: game.request.seed,
    replicates: game.played.length,
    uncertainty: game.request.uncertainty ?? 'luck',
    from: asked.from.name,
    to: asked.to.name,
    quarter,
    method: read[0]?.method ?? 'exact',
    outcomes: read.map(({ method: _method, ...outcome }) => outcome),
  };
}
