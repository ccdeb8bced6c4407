/** The simplest runner: the calling thread itself. */
import { simulate } from '../model/simulate.ts';
import { reasonOf, ReplicateFailed } from './failures.ts';
import { RunCancelled, type Runner } from './runner.ts';

/** Creates a runner that simulates where it is called, one replicate per turn of the event loop so that an abort can land. */
export function createInlineRunner(model: typeof simulate = simulate): Runner {
  let closed = false;
  return {
    width: 1,
    async run(request, replicate, signal) {
      if (closed) throw new Error('found a closed runner, expected an open one');
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (closed || signal?.aborted) throw new RunCancelled(closed ? 'the runner was closed' : 'cancelled');
      try {
        return model(request, replicate);
      } catch (thrown) {
        throw new ReplicateFailed(replicate, reasonOf(thrown), 1);
      }
    },
    close() {
      closed = true;
    },
  };
}
