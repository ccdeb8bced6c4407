/** A scenario: everything that decides a result but the number of replicates. Plain data, always complete and checked. */
import { PUBLISHED_CLUSTERS, type ClusterSetting } from '../model/cluster-design.ts';
import { DEFAULT_ASSUMPTIONS, type Assumptions } from '../model/parameters.ts';
import { PUBLISHED_POLICY, type Policy } from '../model/policy.ts';
import { resolutionOf, type Agents } from './resolution.ts';
import type { EnsembleRequest, Uncertainty } from './uncertainty/draw.ts';

/** The presets that a scenario can start from: every programme design, Canada's own first. */
export const PRESET_IDS = [
  'gic-2018-2028',
  'isi-only',
  'no-programme',
  'nce-1989',
  'cecr-2007',
  'bl-nce-2007',
  'manufacturing-usa',
  'euroclusters',
  'suava',
  'innosup-1',
  'escp-4i',
  'clusters4future',
  'saxony',
  'poles-de-competitivite',
  'spain-aei',
  'catalonia-2021-23',
  'poland-knc',
  'quebec-accord',
  'zones-innovation',
  'innovation-network-dk',
  'europe-60-40',
  'half-private',
] as const;
/** The id of a preset. */
export type PresetId = (typeof PRESET_IDS)[number];

/** A named option: the preset it came from, its policy, its assumptions and its clusters. */
export interface Scenario {
  readonly name: string;
  /** What whoever made it wants to say of it; plain text, up to `MAX_NOTES` characters. */
  readonly notes: string;
  readonly preset: PresetId;
  readonly policy: Policy;
  readonly assumptions: Assumptions;
  /** 1 to 20 clusters, each id once; a match per cluster follows their order. */
  readonly clusters: readonly ClusterSetting[];
  /** Last quarter simulated, 1–60. */
  readonly horizon: number;
  /** Human text that is turned into luck; 1–64 characters. */
  readonly seed: string;
}

/** What was wrong with an input, as data: words are added where the language is known. */
export interface Problem {
  /** e.g. `above-maximum`, `below-minimum`, `not-a-number`, `unknown-key`, `not-an-option`, `too-long`. */
  readonly code: string;
  /** Where: `policy.matchRatio`. */
  readonly path: string;
  /** What was found, cut to 60 characters. */
  readonly found: string;
  /** What was expected: a limit, a list of options, near names. */
  readonly expected: string;
}

/** Either a checked value or the list of everything wrong with it. */
export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** The longest notes of a scenario, characters. */
export const MAX_NOTES = 2000;
/** Quarters shown by the page: to 31 March 2029, the year of the published forecast. */
export const PAGE_HORIZON = 44;
/** The most scenarios that stand side by side. */
export const MAX_SCENARIOS = 6;
/** The seed of a fresh scenario. */
export const DEFAULT_SEED = 'default';

/** The default scenario, in a language-neutral name. */
export const DEFAULT_SCENARIO: Scenario = {
  name: '',
  notes: '',
  preset: 'gic-2018-2028',
  policy: PUBLISHED_POLICY,
  assumptions: DEFAULT_ASSUMPTIONS,
  clusters: PUBLISHED_CLUSTERS,
  horizon: PAGE_HORIZON,
  seed: DEFAULT_SEED,
};

/** The request that simulates scenarios together: seed, horizon and agents per firm of the first, which all share. */
export function requestFor(
  scenarios: readonly Scenario[],
  uncertainty: Uncertainty = 'luck',
  agents: Agents = 'published',
): EnsembleRequest {
  const first = scenarios[0];
  if (!first) throw new Error('found no scenario, expected 1 to 6');
  return {
    ...(uncertainty === 'luck' ? {} : { uncertainty }),
    ...(agents === 'published' ? {} : { resolution: resolutionOf(agents, first.clusters) }),
    seed: first.seed,
    quarters: first.horizon,
    worlds: scenarios.map(({ policy, assumptions, clusters }) => ({ policy, assumptions, clusters })),
  };
}
