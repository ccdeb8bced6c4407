/**
 * Every programme design that the founding documents describe, Canada's own first, in the order in which they are listed everywhere.
 * All are simulated in the same economy: Canada's, with the five published clusters, from April 2018; only the policy is theirs.
 */
import { FORMER_DESIGNS, PUBLISHED_DESIGNS, QUEBEC_DESIGNS, RATIO_DESIGNS } from './programmes/canada.ts';
import { UNION_DESIGNS } from './programmes/european-union.ts';
import { EUROPEAN_DESIGNS, INNOVATION_NETWORK_DENMARK, MANUFACTURING_USA } from './programmes/other-countries.ts';
import type { Mechanism, Programme } from './programmes/programme.ts';
import type { Policy } from '../model/policy.ts';
import type { PresetId } from './scenario.ts';

/** The designs in the order of the presets. */
export const PROGRAMMES: readonly Programme[] = [
  ...PUBLISHED_DESIGNS,
  ...FORMER_DESIGNS,
  MANUFACTURING_USA,
  ...UNION_DESIGNS,
  ...EUROPEAN_DESIGNS,
  ...QUEBEC_DESIGNS,
  INNOVATION_NETWORK_DENMARK,
  ...RATIO_DESIGNS,
];

/** The design of an id; throws where there is none. */
export function programmeOf(id: PresetId): Programme {
  const programme = PROGRAMMES.find((candidate) => candidate.id === id);
  if (!programme) throw new Error(`found programme ${id}, expected one of ${PROGRAMMES.map((candidate) => candidate.id).join(', ')}`);
  return programme;
}

/** A policy without one of its mechanisms. */
export function withoutMechanism(policy: Policy, { lever, neutral }: Mechanism): Policy {
  return { ...policy, [lever]: neutral };
}
