/** Where the two scenarios of a game themselves stand: the first and the last coalition of every replicate. */
import { OUTCOME_INDEX, OUTCOMES, type OutcomeId } from '../../model/outcomes.ts';
import { summarise, type Summary } from '../statistics.ts';
import { keptLength, keptQuarters } from '../study/kept.ts';
import type { Game } from './game.ts';

/** Both scenarios on one outcome over the replicates played. */
export interface GameEnds {
  readonly from: Summary;
  readonly to: Summary;
}

/** Reads both scenarios at one of the game's kept quarters; throws a `RangeError` for another. */
export function endsOf({ request, played }: Game, outcome: OutcomeId, quarter: number): GameEnds {
  const year = keptQuarters(request.quarters).indexOf(quarter);
  if (year < 0) throw new RangeError(`found quarter ${quarter}, expected the end of a fiscal year or the last quarter`);
  const at = year * OUTCOMES.length + OUTCOME_INDEX[outcome];
  const length = keptLength(request.quarters);
  return {
    from: summarise(Float64Array.from(played, ({ values }) => values[at])),
    to: summarise(Float64Array.from(played, ({ values }) => values[values.length - length + at])),
  };
}
