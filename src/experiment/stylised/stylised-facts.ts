/** Stylised facts of the simulated population and its network as plain numbers of one replicate: what validation holds beside published ones. */
import type { World } from '../../model/entities/world.ts';
import { createReplicate, stepReplicate, type SimulationRequest } from '../../model/simulate.ts';
import { meanOf } from '../statistics.ts';
import { createPanel, observe, type FirmPanel } from './firm-panel.ts';
import { networkFacts, type NetworkFacts } from './network-facts.ts';
import { populationFacts, type PopulationFacts } from './population-facts.ts';

/** Values by fact; what they are held against stands with the patterns. */
export type StylisedFacts = PopulationFacts & NetworkFacts;

/** Name of a stylised fact. */
export type StylisedFactId = keyof StylisedFacts;

/** All facts of one world whose firms the panel has watched since t = 0, for at least a year. */
export function stylisedFacts(world: World, panel: FirmPanel): StylisedFacts {
  return { ...populationFacts(world, panel), ...networkFacts(world) };
}

/**
 * Runs one replicate of a request and measures its first world. At least 4 quarters; survival at ten years needs more than 40, 0 below.
 * `look` is shown the world after every step, with the number of steps so far.
 */
export function measureReplicate(
  request: SimulationRequest,
  replicate: number,
  look?: (world: World, quarter: number) => void,
): StylisedFacts {
  const state = createReplicate(request, replicate);
  const { world } = state.pairs[0];
  const panel = createPanel(world);
  for (let t = 0; t < request.quarters; t++) {
    stepReplicate(state, t);
    observe(panel, world, t + 1);
    look?.(world, t + 1);
  }
  return stylisedFacts(world, panel);
}

/** Means over replicates, fact by fact, in the order of the first; at least one. */
export function meanFacts(replicates: readonly StylisedFacts[]): StylisedFacts {
  const ids = Object.keys(replicates[0]) as StylisedFactId[];
  const mean = (id: StylisedFactId): number => meanOf(Float64Array.from(replicates, (facts) => facts[id]));
  return Object.fromEntries(ids.map((id) => [id, mean(id)])) as unknown as StylisedFacts;
}
