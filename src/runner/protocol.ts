/** What a page and a worker say to each other: plain data with an id, typed once for both sides. */
import { scopesOf } from '../experiment/ensemble.ts';
import { OUTCOMES, recordingLength } from '../model/outcomes.ts';
import type { Recording, SimulationRequest } from '../model/simulate.ts';

/** One replicate asked of a worker; `id` counts the calls of one worker's seat and comes back with the answer. */
export interface SimulationCall {
  readonly id: number;
  readonly request: SimulationRequest;
  readonly replicate: number;
}

/** A worker's answer: the recording, whose buffer is transferred, or the message of what the simulation threw. */
export type SimulationAnswer =
  | { readonly id: number; readonly status: 'done'; readonly recording: Recording }
  | { readonly id: number; readonly status: 'failed'; readonly message: string };

/** What a worker offers: one replicate per call. */
export interface SimulationService {
  /** Answers a call; what the simulation throws comes back as a `failed` answer, never as a rejection. */
  run(call: SimulationCall): SimulationAnswer;
}

/** Says in a sentence what is wrong with an answer to `call`, or `null` if it answers that very call in full. */
export function mismatchOf(answer: SimulationAnswer, call: SimulationCall): string | null {
  if (answer.id !== call.id) return `it answered call ${answer.id}, expected call ${call.id}`;
  if (answer.status === 'failed') return null;
  const { replicate, values } = answer.recording;
  if (replicate !== call.replicate) return `it answered replicate ${replicate}, expected replicate ${call.replicate}`;
  const scopes = scopesOf(call.request);
  const length = recordingLength(call.request.worlds.length, call.request.quarters, scopes);
  if (values.length === length) return null;
  return `its recording holds ${values.length} values, expected ${length} (${scopes} scopes, ${OUTCOMES.length} observers a world)`;
}
