/** Names of the programme designs of other countries, and how each is simulated, in both languages. */
import type { PresetId } from '../experiment/scenario.ts';
import type { BilingualTerm } from './term.ts';

/** The designs of the United States and of Europe. */
export const FOREIGN_PRESETS = {
  'manufacturing-usa': {
    en: {
      name: 'Manufacturing USA institutes',
      what: 'Pre-competitive research in institutes: results are open, partners pay half, and public support falls to nothing within six years, for institutes that are to stand on their own.',
    },
    fr: {
      name: 'Instituts Manufacturing USA',
      what: 'De la recherche préconcurrentielle dans des instituts : les résultats sont ouverts, les partenaires paient la moitié, et le soutien public tombe à rien en six ans, car les instituts doivent devenir autonomes.',
    },
  },
  euroclusters: {
    en: {
      name: 'Euroclusters, cascade funding',
      what: 'Small grants through clusters: half of the money in vouchers for SMEs, the rest in small projects of which SMEs carry three quarters and no firm gets more than 60,000 euros.',
    },
    fr: {
      name: 'Euroclusters, financement en cascade',
      what: 'De petites aides versées par les grappes : la moitié en bons pour les PME, le reste en petits projets dont les PME portent les trois quarts et où aucune entreprise ne reçoit plus de 60 000 euros.',
    },
  },
  suava: {
    en: {
      name: 'One Eurocluster (urban agriculture)',
      what: 'A single partnership of five clusters, with about a million euros that all go to SMEs in vouchers. What it brings is small beside the luck of a whole country.',
    },
    fr: {
      name: 'Un Eurocluster (agriculture urbaine)',
      what: 'Un seul partenariat de cinq grappes, dont le million d’euros va tout entier aux PME en bons. Son apport est petit devant les hasards d’un pays entier.',
    },
  },
  'innosup-1': {
    en: {
      name: 'INNOSUP-1 cluster-facilitated projects',
      what: 'Projects across clusters: each consortium has a partner of another cluster, and half of the money goes to SMEs in vouchers.',
    },
    fr: {
      name: 'INNOSUP-1, projets portés par les grappes',
      what: 'Des projets entre grappes : chaque consortium compte un partenaire d’une autre grappe, et la moitié de l’argent va aux PME en bons.',
    },
  },
  'escp-4i': {
    en: {
      name: 'European Strategic Cluster Partnerships',
      what: 'Links abroad and nothing else: cluster organisations open doors in other countries, so that firms hear more of what is known there. No project is co-invested.',
    },
    fr: {
      name: 'Partenariats stratégiques européens de grappes',
      what: 'Des liens à l’étranger et rien d’autre : les organismes de grappe ouvrent des portes ailleurs, et les entreprises apprennent davantage de ce qu’on y sait. Aucun projet n’est cofinancé.',
    },
  },
  clusters4future: {
    en: {
      name: 'Clusters4Future',
      what: 'Research leads, quickly: a large sum in three years for consortia that all have a research organisation, with a dollar from partners for a public dollar.',
    },
    fr: {
      name: 'Clusters4Future',
      what: 'La recherche mène, et vite : une grande somme en trois ans pour des consortiums qui ont tous un organisme de recherche, avec un dollar des partenaires pour un dollar public.',
    },
  },
  saxony: {
    en: {
      name: 'Cluster and network support, Saxony',
      what: 'Money for cluster organisations alone: it pays for introductions, so that more firms join. No project is co-invested.',
    },
    fr: {
      name: 'Soutien aux grappes et aux réseaux, Saxe',
      what: 'De l’argent pour les seuls organismes de grappe : il paie la mise en relation, et davantage d’entreprises adhèrent. Aucun projet n’est cofinancé.',
    },
  },
  'poles-de-competitivite': {
    en: {
      name: 'Pôles de compétitivité',
      what: 'SMEs first: the applications in which they weigh most are funded first, and part of the money opens links abroad. Its budget is not published.',
    },
    fr: {
      name: 'Pôles de compétitivité',
      what: 'Les PME d’abord : les demandes où elles pèsent le plus passent les premières, et une part de l’argent ouvre des liens à l’étranger. Son budget n’est pas publié.',
    },
  },
  'spain-aei': {
    en: {
      name: 'Innovative business groups (AEI)',
      what: 'Large firms take part only with SMEs: every consortium has one at least.',
    },
    fr: {
      name: 'Groupements d’entreprises innovantes (AEI)',
      what: 'Les grandes entreprises ne participent qu’avec des PME : chaque consortium en compte au moins une.',
    },
  },
  'catalonia-2021-23': {
    en: {
      name: 'Catalonia clusters programme',
      what: 'A competitive call with little money: the applications with the best scores are funded, and most are not.',
    },
    fr: {
      name: 'Programme de grappes de la Catalogne',
      what: 'Un appel concurrentiel doté de peu d’argent : les demandes les mieux notées sont financées, la plupart ne le sont pas.',
    },
  },
  'poland-knc': {
    en: {
      name: 'Key National Clusters, internationalisation',
      what: 'Public money pays almost four fifths of each project, so that partners risk little, and a tenth of the money opens links abroad.',
    },
    fr: {
      name: 'Grappes nationales clés, internationalisation',
      what: 'L’argent public paie près des quatre cinquièmes de chaque projet, si bien que les partenaires risquent peu, et un dixième de l’argent ouvre des liens à l’étranger.',
    },
  },
  'innovation-network-dk': {
    en: {
      name: 'Innovation Network Denmark',
      what: 'Network services beside projects: a tenth of the money pays for introductions, so that more firms join, links last longer and more projects hear of a call.',
    },
    fr: {
      name: 'Réseaux d’innovation du Danemark',
      what: 'Des services de réseau à côté des projets : un dixième de l’argent paie la mise en relation, et davantage d’entreprises adhèrent, les liens durent et plus de projets entendent parler d’un appel.',
    },
  },
  'europe-60-40': {
    en: {
      name: 'European average financing, 60% public',
      what: 'The published programme with one change: public money pays 60% of every project, the average share of European cluster initiatives.',
    },
    fr: {
      name: 'Financement européen moyen, 60 % public',
      what: 'Le programme publié, à un changement près : l’argent public paie 60 % de chaque projet, la part moyenne des initiatives de grappe européennes.',
    },
  },
} as const satisfies Readonly<Partial<Record<PresetId, BilingualTerm>>>;
