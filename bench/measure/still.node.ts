/** A worker thread that answers at once with an empty recording of the right length: what is left of a call without the simulation. */
import { scopesOf } from '../../src/experiment/ensemble.ts';
import { recordingLength } from '../../src/model/outcomes.ts';
import { serveSimulations } from '../../src/runner/comlink-channel.ts';
import { threadEndpoint } from '../../src/runner/node-pool.ts';
import { createSimulationService } from '../../src/runner/simulation-service.ts';

const still = createSimulationService((request, replicate) => ({
  replicate,
  values: new Float64Array(recordingLength(request.worlds.length, request.quarters, scopesOf(request))),
}));
serveSimulations(still, threadEndpoint());
