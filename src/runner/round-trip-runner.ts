/** A runner that takes requests and recordings apart and puts them together again, so that nothing live can leak. */
import type { SimulationRequest } from '../model/simulate.ts';
import { createInlineRunner } from './inline-runner.ts';
import type { Runner } from './runner.ts';

/** Wraps a runner: requests pass through JSON as links and files do, recordings are moved as between threads. */
export function createRoundTripRunner(inner: Runner = createInlineRunner()): Runner {
  return {
    width: inner.width,
    async run(request, replicate, signal) {
      const copy = JSON.parse(JSON.stringify(request)) as SimulationRequest;
      const recording = await inner.run(copy, replicate, signal);
      return structuredClone(recording, { transfer: [recording.values.buffer] });
    },
    close: () => inner.close(),
  };
}
