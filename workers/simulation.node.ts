/** A worker thread of Node: serves simulations to the command line. */
import { serveSimulations } from '../src/runner/comlink-channel.ts';
import { threadEndpoint } from '../src/runner/node-pool.ts';
import { createSimulationService } from '../src/runner/simulation-service.ts';

serveSimulations(createSimulationService(), threadEndpoint());
