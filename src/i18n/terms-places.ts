/** Clusters, regions and presets in words. */
import type { PresetId } from '../experiment/scenario.ts';
import type { RegionId } from '../model/published.ts';
import type { Bilingual } from './language.ts';
import { typeset, type BilingualTerm, type Term } from './term.ts';
import { FOREIGN_PRESETS } from './terms-presets-abroad.ts';
import { CANADIAN_PRESETS } from './terms-presets-canada.ts';

/** The id of a cluster, as in the published data. */
export type ClusterId = 'digital' | 'scaleai' | 'ocean' | 'protein' | 'ngen';

/** A cluster's term; `short` fits a legend. */
export interface ClusterTerm extends Term {
  readonly short: string;
}

/** The five clusters. */
export const CLUSTER_TERMS: Readonly<Record<ClusterId, Bilingual<ClusterTerm>>> = typeset({
  digital: {
    en: {
      name: 'Digital technologies',
      short: 'Digital',
      what: 'Data, health and natural-resource software, anchored in British Columbia.',
    },
    fr: {
      name: 'Technologies numériques',
      short: 'Numérique',
      what: 'Logiciels de données, de santé et de ressources naturelles, autour de la Colombie-Britannique.',
    },
  },
  scaleai: {
    en: {
      name: 'Scale AI, supply chains',
      short: 'Scale AI',
      what: 'Artificial intelligence for supply chains, anchored in Quebec, which pays about a fifth of its public share.',
    },
    fr: {
      name: 'Scale AI, approvisionnement',
      short: 'Scale AI',
      what: 'Intelligence artificielle des chaînes d’approvisionnement, autour du Québec, qui paie environ un cinquième de sa part publique.',
    },
  },
  ocean: {
    en: { name: 'Ocean', short: 'Ocean', what: 'Fisheries, energy, shipping and marine technology, anchored in Atlantic Canada.' },
    fr: {
      name: 'Océans',
      short: 'Océans',
      what: 'Pêches, énergie, transport maritime et technologies de la mer, autour du Canada atlantique.',
    },
  },
  protein: {
    en: { name: 'Plant proteins', short: 'Protein', what: 'Crops, ingredients and food from plant protein, anchored in the Prairies.' },
    fr: {
      name: 'Protéines végétales',
      short: 'Protéines',
      what: 'Cultures, ingrédients et aliments à base de protéines végétales, autour des Prairies.',
    },
  },
  ngen: {
    en: { name: 'Advanced manufacturing (NGen)', short: 'NGen', what: 'Advanced manufacturing and its technologies, anchored in Ontario.' },
    fr: { name: 'Fabrication de pointe (NGen)', short: 'NGen', what: 'Fabrication de pointe et ses technologies, autour de l’Ontario.' },
  },
});

/** The six regions, each measured from its anchor city. */
export const REGION_TERMS: Readonly<Record<RegionId, BilingualTerm>> = typeset({
  BC: {
    en: { name: 'British Columbia', what: 'Distances are measured from Vancouver.' },
    fr: { name: 'Colombie-Britannique', what: 'Les distances se mesurent depuis Vancouver.' },
  },
  PRA: {
    en: { name: 'Prairies', what: 'Alberta, Saskatchewan and Manitoba; distances are measured from Saskatoon.' },
    fr: { name: 'Prairies', what: 'Alberta, Saskatchewan et Manitoba; les distances se mesurent depuis Saskatoon.' },
  },
  ON: {
    en: { name: 'Ontario', what: 'Distances are measured from Toronto.' },
    fr: { name: 'Ontario', what: 'Les distances se mesurent depuis Toronto.' },
  },
  QC: {
    en: { name: 'Quebec', what: 'Distances are measured from Montréal.' },
    fr: { name: 'Québec', what: 'Les distances se mesurent depuis Montréal.' },
  },
  ATL: {
    en: { name: 'Atlantic', what: 'The four Atlantic provinces; distances are measured from Halifax.' },
    fr: { name: 'Atlantique', what: 'Les quatre provinces de l’Atlantique; les distances se mesurent depuis Halifax.' },
  },
  NOR: {
    en: { name: 'North', what: 'The three territories; distances are measured from Yellowknife.' },
    fr: { name: 'Nord', what: 'Les trois territoires; les distances se mesurent depuis Yellowknife.' },
  },
});

/** The whole programme, the first scope of a recording. */
export const WHOLE_TERM: BilingualTerm = {
  en: { name: 'Whole programme', what: 'All clusters and all regions together.' },
  fr: { name: 'Ensemble du programme', what: 'Toutes les grappes et toutes les régions ensemble.' },
};

/** The presets from which a scenario starts: a name and a paragraph. */
export const PRESET_TERMS: Readonly<Record<PresetId, BilingualTerm>> = typeset({
  'gic-2018-2028': {
    en: {
      name: 'Programme as designed',
      what: 'The Global Innovation Clusters as published: five clusters, up to $1,681 million in two tranches from April 2018 to March 2028, industry matching public money at least dollar for dollar, best score first. The match is as realised, 1.63 industry dollars per government dollar overall.',
    },
    fr: {
      name: 'Programme tel que conçu',
      what: 'Les grappes d’innovation mondiales comme publiées : cinq grappes, jusqu’à 1 681 millions de dollars en deux tranches d’avril 2018 à mars 2028, une contrepartie de l’industrie d’au moins un dollar pour un dollar, la meilleure note d’abord. La contrepartie est celle qui a été réalisée, 1,63 dollar de l’industrie par dollar public en tout.',
    },
  },
  'isi-only': {
    en: {
      name: 'First five years only',
      what: 'The Innovation Superclusters Initiative without its renewal: the first tranche runs to March 2023, then no new money is voted. Projects under way finish, and their results are followed to March 2029.',
    },
    fr: {
      name: 'Cinq premières années',
      what: 'L’Initiative des supergrappes d’innovation sans son renouvellement : la première tranche va jusqu’en mars 2023, puis aucun crédit n’est voté. Les projets en cours se terminent, et leurs résultats sont suivis jusqu’en mars 2029.',
    },
  },
  'no-programme': {
    en: {
      name: 'No programme',
      what: 'No federal money at all. Firms join, work together and invest where it pays them to do so on their own; every other scenario is measured against this world, under the same luck.',
    },
    fr: {
      name: 'Aucun programme',
      what: 'Aucun argent fédéral. Les entreprises s’associent et investissent là où elles y ont intérêt par elles-mêmes; tous les autres scénarios se mesurent à ce monde, avec les mêmes tirages.',
    },
  },
  ...CANADIAN_PRESETS,
  ...FOREIGN_PRESETS,
});
