/** An ensemble: the finished replicates of one request, and how a value is read from their buffers. */
import { OUTCOME_INDEX, seriesOffset, SCOPES, type OutcomeId } from '../model/outcomes.ts';
import type { Recording, SimulationRequest } from '../model/simulate.ts';

/** The finished replicates of a request, ascending by replicate; fewer than `planned` while a run is under way. */
export interface Ensemble {
  readonly request: SimulationRequest;
  readonly planned: number;
  readonly recordings: readonly Recording[];
}

/** Offset of a series in every recording of the ensemble; throws where the world or the scope does not exist. */
export function offsetOf(ensemble: Ensemble, world: number, scope: number, outcome: OutcomeId): number {
  const { worlds, quarters } = ensemble.request;
  if (!(world >= 0 && world < worlds.length)) throw new RangeError(`found world ${world}, expected 0 to ${worlds.length - 1}`);
  if (!(scope >= 0 && scope < SCOPES.length)) throw new RangeError(`found scope ${scope}, expected 0 to ${SCOPES.length - 1}`);
  return seriesOffset(world, scope, OUTCOME_INDEX[outcome], quarters);
}

/** One replicate's series, quarters 0…Q, as a view of its recording: read it, never write it. `index` is a position among the finished. */
export function seriesOf(ensemble: Ensemble, index: number, world: number, scope: number, outcome: OutcomeId): Float64Array {
  const recording = ensemble.recordings[index];
  if (!recording) throw new RangeError(`found replicate position ${index}, expected 0 to ${ensemble.recordings.length - 1}`);
  const start = offsetOf(ensemble, world, scope, outcome);
  return recording.values.subarray(start, start + ensemble.request.quarters + 1);
}

/** The value of each finished replicate at a quarter, in plan order; throws where the quarter is beyond the horizon. */
export function valuesAt(ensemble: Ensemble, world: number, scope: number, outcome: OutcomeId, quarter: number): Float64Array {
  const { quarters } = ensemble.request;
  if (!(quarter >= 0 && quarter <= quarters)) throw new RangeError(`found quarter ${quarter}, expected 0 to ${quarters}`);
  const at = offsetOf(ensemble, world, scope, outcome) + quarter;
  return Float64Array.from(ensemble.recordings, (recording) => recording.values[at]);
}
