/** Programme designs that a scenario can start from: all of them. */
import { PUBLISHED_CLUSTERS } from '../model/cluster-design.ts';
import { DEFAULT_ASSUMPTIONS } from '../model/parameters.ts';
import type { Policy } from '../model/policy.ts';
import { POLICIES } from './programmes/policies.ts';
import { DEFAULT_SEED, PAGE_HORIZON, PRESET_IDS, type PresetId, type Scenario } from './scenario.ts';

/** A programme design to start from: its complete policy. Terms and sources are in `programmes.ts`. */
export interface Preset {
  readonly id: PresetId;
  readonly policy: Policy;
}

/** The presets in the order of `PRESET_IDS`. */
export const PRESETS: readonly Preset[] = PRESET_IDS.map((id) => ({ id, policy: POLICIES[id] }));

/** The preset of an id; throws where there is none. */
export function presetOf(id: PresetId): Preset {
  const preset = PRESETS.find((candidate) => candidate.id === id);
  if (!preset) throw new Error(`found preset ${id}, expected one of ${PRESETS.map((candidate) => candidate.id).join(', ')}`);
  return preset;
}

/** A complete scenario at its preset, with the published clusters, under the default assumptions; the empty name stands for the preset's own. */
export function scenarioFromPreset(id: PresetId, name = ''): Scenario {
  const { policy } = presetOf(id);
  return {
    name,
    notes: '',
    preset: id,
    policy,
    assumptions: DEFAULT_ASSUMPTIONS,
    clusters: PUBLISHED_CLUSTERS,
    horizon: PAGE_HORIZON,
    seed: DEFAULT_SEED,
  };
}
