/** What each programme design does that others do not, in one line, in English. */
import type { PresetId } from '../experiment/scenario.ts';

/** One line per preset, without a full stop, with ordinary spaces: typography is set when they are loaded. */
export const PRESET_HINTS: Readonly<Record<PresetId, string>> = {
  'gic-2018-2028': 'Global Innovation Clusters as published, April 2018 to March 2028',
  'isi-only': 'The first tranche alone, never renewed',
  'no-programme': 'No federal money: what firms do by themselves',
  'nce-1989': 'Research leads, nobody matches, results are open',
  'cecr-2007': 'A dollar for a dollar, with help to reach the market',
  'bl-nce-2007': 'Firms and research on an equal footing',
  'manufacturing-usa': 'Open institutes that public money leaves within six years',
  euroclusters: 'Small grants for SMEs, passed on by clusters',
  suava: 'About a million euros, all in vouchers for SMEs',
  'innosup-1': 'Projects across clusters, and vouchers for SMEs',
  'escp-4i': 'Links abroad and nothing else',
  clusters4future: 'Research leads, a large sum in three years',
  saxony: 'Cluster organisations alone: introductions, no projects',
  'poles-de-competitivite': 'SMEs first, with links abroad',
  'spain-aei': 'Large firms only beside SMEs',
  'catalonia-2021-23': 'A competitive call: best scores first, little money',
  'poland-knc': 'Four fifths public, with links abroad',
  'quebec-accord': 'Small sums for associations: introductions, no projects',
  'zones-innovation': 'Two places: two clusters, partners from one region',
  'innovation-network-dk': 'Network services beside projects',
  'europe-60-40': 'The published programme at 60% public money',
  'half-private': 'The published programme at exactly half private money',
};
