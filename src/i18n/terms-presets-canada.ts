/** Names of Canada's and Quebec's programme designs, and how each is simulated, in both languages. */
import type { PresetId } from '../experiment/scenario.ts';
import type { BilingualTerm } from './term.ts';

/** The designs of Canada and Quebec other than the programme as published. */
export const CANADIAN_PRESETS = {
  'nce-1989': {
    en: {
      name: 'Networks of Centres of Excellence',
      what: 'Research leads: every consortium has a research organisation, no firm need match the public money, no SME is asked for, and results are open. Its budget is not published.',
    },
    fr: {
      name: 'Réseaux de centres d’excellence',
      what: 'La recherche mène : chaque consortium compte un organisme de recherche, aucune entreprise n’a de contrepartie à verser, aucune PME n’est exigée et les résultats sont ouverts. Son budget n’est pas publié.',
    },
  },
  'cecr-2007': {
    en: {
      name: 'Centres of Excellence in Commercialisation and Research',
      what: 'A dollar from partners for a public dollar, and help to reach the market, paid from the same money: revenue starts sooner after a project. Its budget is not published.',
    },
    fr: {
      name: 'Centres d’excellence en commercialisation et en recherche',
      what: 'Un dollar des partenaires pour un dollar public, et une aide à la mise en marché payée du même argent : les revenus commencent plus tôt après un projet. Son budget n’est pas publié.',
    },
  },
  'bl-nce-2007': {
    en: {
      name: 'Business-Led Networks of Centres of Excellence',
      what: 'Firms and research on an equal footing: a research organisation in every consortium and a dollar from partners for a public dollar. Its budget is not published.',
    },
    fr: {
      name: 'Réseaux de centres d’excellence dirigés par l’entreprise',
      what: 'Entreprises et recherche à égalité : un organisme de recherche dans chaque consortium et un dollar des partenaires pour un dollar public. Son budget n’est pas publié.',
    },
  },
  'quebec-accord': {
    en: {
      name: 'ACCORD',
      what: 'Money for associations alone, and little of it: it pays for introductions between firms, and no project is co-invested.',
    },
    fr: {
      name: 'ACCORD',
      what: 'De l’argent pour les seules associations, et peu : il paie la mise en relation des entreprises, et aucun projet n’est cofinancé.',
    },
  },
  'zones-innovation': {
    en: {
      name: 'Zones d’innovation',
      what: 'A large sum in two places: the money moves towards the two clusters with the best measured return, and all partners of a project come from one region.',
    },
    fr: {
      name: 'Zones d’innovation',
      what: 'Une grande somme en deux lieux : l’argent va peu à peu aux deux grappes au meilleur rendement mesuré, et tous les partenaires d’un projet viennent d’une même région.',
    },
  },
  'half-private': {
    en: {
      name: 'Advisory Council, at least half private',
      what: 'The published programme with one change: partners pay exactly half of every project, a dollar for a public dollar, instead of the 1.63 that they paid.',
    },
    fr: {
      name: 'Conseil consultatif, au moins la moitié privée',
      what: 'Le programme publié, à un changement près : les partenaires paient exactement la moitié de chaque projet, un dollar pour un dollar public, au lieu du 1,63 qu’ils ont payé.',
    },
  },
} as const satisfies Readonly<Partial<Record<PresetId, BilingualTerm>>>;
