/** A place for the worked cases of entry: a cluster with room, and a quarter in which nobody closes. */
import type { QuarterLuck, World } from '../../src/model/entities/world.ts';
import type { Assumptions } from '../../src/model/parameters.ts';
import type { Policy } from '../../src/model/policy.ts';
import { withNumbers } from './laboratory.ts';
import { smallWorld, type Uniforms } from './small-world.ts';

/** The cluster that cases look at, and a quarter in which the programme recruits. */
export const [C, T] = [2, 5];
/** Luck of a call that brings nobody wherever fewer than some hundred are expected. */
export const NOBODY: Uniforms = [1e-300, 0.5, 0.5, 0.5];
/** Luck in the middle of everything: neither productivity nor technology differs from its centre. */
export const MIDDLE: Uniforms = [0.5, 0.5, 0.5, 0.5];
/** Half a share each in regions 2 and 3. */
const SHARES = [0, 0, 0.5, 0.5, 0, 0];

/** Cluster C of ten firms where twenty have room, with technology centre (2, 3, 4, 5); every firm stands at its row’s number. */
export function place(assumptions: Partial<Assumptions> = {}, policy: Partial<Policy> = {}, accelerator = 0): World {
  const given: Partial<Assumptions> = { entryRate: 0.1, crowdedEntry: 0.5, entrySpillover: 0.7, productivitySd: 0, vaPerWorker: 0.2 };
  const plain = smallWorld({ policy, assumptions: { ...given, inheritProbability: 0, rdIntensitySme: 0.05, ...assumptions } });
  const world = withNumbers(plain, { services: { ...plain.numbers.services, accelerator } });
  const { start, firms, firmsByCell, agentsByCell, memberAgentsByCell } = world;
  // Nobody is counted at the quarter's end but who enters.
  agentsByCell.fill(0);
  memberAgentsByCell.fill(0);
  firmsByCell.fill(0);
  firmsByCell.set([6, 0, 0, 3, 0, 1], C * 6);
  start.entryScale.set([1, 1, 0.8, 1, 1]);
  start.regionShares.set(SHARES, C * 6);
  start.centres.fill(9);
  start.centres.set([2, 3, 4, 5], C * 4);
  for (let i = 0; i < firms.alive.length; i++) firms.technology.fill(i, i * 4, i * 4 + 4);
  return world;
}

/** The draw that says how many enter cluster c in quarter t: agents of clusters begin at 2^30. */
export function callOf(c: number, t: number): string {
  return `entrants/${0x40000000 + c}/${t}`;
}

/** Luck of a quarter in which nobody closes. */
export function nobodyCloses(world: World): QuarterLuck {
  return { exit: new Float64Array(world.firms.alive.length).fill(1) } as unknown as QuarterLuck;
}

/** Rows of entrants that are open. */
export function opened(world: World): number[] {
  const first = world.layout.initialRows;
  return Array.from(world.firms.alive.subarray(first)).flatMap((alive, k) => (alive === 1 ? [first + k] : []));
}
