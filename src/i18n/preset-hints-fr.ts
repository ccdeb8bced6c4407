/** What each programme design does that others do not, in one line, in French. */
import type { PresetId } from '../experiment/scenario.ts';

/** One line per preset, without a full stop, with ordinary spaces: typography is set when they are loaded. */
export const PRESET_HINTS: Readonly<Record<PresetId, string>> = {
  'gic-2018-2028': 'Les grappes d’innovation mondiales comme publiées, d’avril 2018 à mars 2028',
  'isi-only': 'La première tranche seule, jamais renouvelée',
  'no-programme': 'Aucun argent fédéral : ce que font les entreprises par elles-mêmes',
  'nce-1989': 'La recherche mène, sans contrepartie, à résultats ouverts',
  'cecr-2007': 'Un dollar pour un dollar, avec une aide à la mise en marché',
  'bl-nce-2007': 'Entreprises et recherche à égalité',
  'manufacturing-usa': 'Des instituts ouverts que l’argent public quitte en six ans',
  euroclusters: 'De petites aides aux PME, versées par les grappes',
  suava: 'Environ un million d’euros, tout en bons pour les PME',
  'innosup-1': 'Des projets entre grappes, et des bons pour les PME',
  'escp-4i': 'Des liens à l’étranger et rien d’autre',
  clusters4future: 'La recherche mène, une grande somme en trois ans',
  saxony: 'Les seuls organismes de grappe : mise en relation, aucun projet',
  'poles-de-competitivite': 'Les PME d’abord, avec des liens à l’étranger',
  'spain-aei': 'De grandes entreprises seulement à côté de PME',
  'catalonia-2021-23': 'Un appel concurrentiel : les meilleures notes, peu d’argent',
  'poland-knc': 'Quatre cinquièmes publics, avec des liens à l’étranger',
  'quebec-accord': 'De petites sommes aux associations : mise en relation, aucun projet',
  'zones-innovation': 'Deux lieux : deux grappes, des partenaires d’une même région',
  'innovation-network-dk': 'Des services de réseau à côté des projets',
  'europe-60-40': 'Le programme publié, à 60 % d’argent public',
  'half-private': 'Le programme publié, à exactement la moitié privée',
};
