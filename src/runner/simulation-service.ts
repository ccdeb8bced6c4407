/** The worker's side of the protocol: a call in, an answer out. */
import { TYPESCRIPT_KERNEL } from '../model/kernel.ts';
import { createSimulator, type Simulator } from '../model/simulator.ts';
import { reasonOf } from './failures.ts';
import { createWasmKernel } from './kernel/wasm-kernel.ts';
import type { SimulationService } from './protocol.ts';

/** The fastest simulator that this engine allows. */
function fastest(): Simulator {
  return createSimulator(createWasmKernel() ?? TYPESCRIPT_KERNEL);
}

/** Answers calls with a simulator of its own, or with another model of the same shape. */
export function createSimulationService(model: Simulator = fastest()): SimulationService {
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
