/** Programme designs that a scenario can start from, as far as this version simulates them. */
import { PUBLISHED_CLUSTERS } from '../model/cluster-design.ts';
import { DEFAULT_ASSUMPTIONS } from '../model/parameters.ts';
import { NO_PROGRAMME, PUBLISHED_POLICY, type Policy } from '../model/policy.ts';
import { FIRST_TRANCHE_END } from '../model/published.ts';
import { DEFAULT_SEED, PAGE_HORIZON, type PresetId, type Scenario } from './scenario.ts';

/** A programme design: its complete policy and where its terms were published ('' for none at all). */
export interface Preset {
  readonly id: PresetId;
  readonly policy: Policy;
  readonly source: string;
}

const CLUSTER_PAPER =
  'European Cluster Collaboration Platform, Input paper on the cluster policy landscapes and collaboration opportunities in the EU and Canada (December 2023)';
const PROGRAMME_PAGE = "ISED, About Canada's Global Innovation Clusters (web page)";

/** The presets in the order of `PRESET_IDS`. */
export const PRESETS: readonly Preset[] = [
  { id: 'gic-2018-2028', policy: PUBLISHED_POLICY, source: `${CLUSTER_PAPER}; ${PROGRAMME_PAGE}` },
  // Not renewed: the first tranche runs to its end, nothing follows.
  { id: 'isi-only', policy: { ...PUBLISHED_POLICY, stopAtQuarter: FIRST_TRANCHE_END }, source: CLUSTER_PAPER },
  { id: 'no-programme', policy: NO_PROGRAMME, source: '' },
];

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
    preset: id,
    policy,
    assumptions: DEFAULT_ASSUMPTIONS,
    clusters: PUBLISHED_CLUSTERS,
    horizon: PAGE_HORIZON,
    seed: DEFAULT_SEED,
  };
}
