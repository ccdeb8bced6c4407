/** The worker's side of the protocol: a call in, an answer out. */
import { simulate } from '../model/simulate.ts';
import { reasonOf } from './failures.ts';
import type { SimulationService } from './protocol.ts';

/** Answers calls with `simulate`, or with another model of the same shape in tests. */
export function createSimulationService(model: typeof simulate = simulate): SimulationService {
  return {
    run({ id, request, replicate }) {
      try {
        return { id, status: 'done', recording: model(request, replicate) };
      } catch (thrown) {
        return { id, status: 'failed', message: reasonOf(thrown) };
      }
    },
  };
}
