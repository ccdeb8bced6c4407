/** A browser's worker: serves simulations to the page. */
import { serveSimulations } from '../src/runner/comlink-channel.ts';
import { createSimulationService } from '../src/runner/simulation-service.ts';

serveSimulations(createSimulationService());
