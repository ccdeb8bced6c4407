/** The door for whoever simulates again and again: the same bits as `simulate`, with memory that is used again and counterfactuals recalled. */
import {
  createCounterfactualMemory,
  createScribe,
  recalled,
  type Counterfactual,
  type RecalledCounterfactual,
  type Scribe,
} from './counterfactual.ts';
import { createArena } from './entities/memory.ts';
import type { World } from './entities/world.ts';
import { TYPESCRIPT_KERNEL, type Kernel, type KernelRoom } from './kernel.ts';
import { REGION_IDS } from './published.ts';
import {
  groundOf,
  prepareReplicate,
  runReplicate,
  type Origin,
  type Recording,
  type Replicate,
  type SimulationRequest,
} from './simulate.ts';

/** Bytes of counterfactuals that one simulator remembers: some 300 of the published programme's. */
export const REMEMBERED_BYTES = 64e6;

/** Simulates a replicate, as `simulate` does. */
export type Simulator = (request: SimulationRequest, replicate: number) => Recording;

/** A counterfactual that is simulated now and will be remembered. */
interface Witness {
  readonly key: string;
  readonly scribe: Scribe;
}

/** A simulator with its own columns, called for one replicate at a time. */
export function createSimulator(kernel: Kernel = TYPESCRIPT_KERNEL, remembered = REMEMBERED_BYTES): Simulator {
  const memory = createArena();
  const means = { kernel: withOneRoom(kernel), memory };
  const histories = createCounterfactualMemory(remembered);

  function counterfactualOf(
    request: SimulationRequest,
    replicate: number,
    origin: Origin,
    witnesses: Witness[],
  ): World | RecalledCounterfactual {
    const key = keyOf(request, replicate, origin);
    const history = histories.find(key);
    if (history) return recalled(history, origin.potential, origin.numbers, origin.clusters.length * REGION_IDS.length);
    const world = origin.build();
    witnesses.push({ key, scribe: createScribe(world, request.quarters) });
    return world;
  }

  return (request, replicate) => {
    memory.reset();
    let witnesses: Witness[] = [];

    function prepare(part: SimulationRequest): Replicate<Counterfactual> {
      witnesses = [];
      const state = prepareReplicate<Counterfactual>(part, replicate, means, (origin) =>
        counterfactualOf(part, replicate, origin, witnesses),
      );
      for (const counterfactual of state.counterfactuals) counterfactual.recall?.(0);
      return state;
    }

    return runReplicate(request, replicate, prepare, (t) => {
      for (const { scribe } of witnesses) scribe.note(t);
      if (t === request.quarters) for (const { key, scribe } of witnesses) histories.keep(key, scribe.history());
    });
  };
}

/** A kernel that hands out one room again and again, as large as was ever asked for. */
function withOneRoom(kernel: Kernel): Kernel {
  let room: KernelRoom | null = null;
  return { room: (length) => (room = room && room.length >= length ? room : kernel.room(length)) };
}

/** Everything that a counterfactual depends on. */
function keyOf({ seed, quarters, resolution = 1 }: SimulationRequest, replicate: number, { assumptions, clusters }: Origin): string {
  return JSON.stringify([replicate, seed, quarters, resolution, groundOf(clusters), Object.entries(assumptions).sort()]);
}
