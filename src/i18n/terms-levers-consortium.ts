/** The levers on what a consortium must be, in words. */
import { typeset } from './term.ts';

/** What a consortium must bring to be funded, and what it must open. */
export const CONSORTIUM_LEVER_TERMS = typeset({
  minPartners: {
    en: {
      name: 'Partners, at least',
      what: 'The fewest partners in a funded project. More partners mean more links through which knowledge travels, and a little more red tape for each one beyond two.',
    },
    fr: {
      name: 'Partenaires, au moins',
      what: 'Nombre minimal de partenaires d’un projet financé. Plus de partenaires, c’est plus de liens par où passe le savoir, et un peu plus de formalités pour chacun au-delà de deux.',
    },
  },
  minSme: {
    en: {
      name: 'SMEs, at least',
      what: 'The fewest firms under 500 jobs in a funded project. Small firms are more often held back by a lack of finance, so more of what they do is additional; consortia that cannot find enough of them are dropped.',
    },
    fr: {
      name: 'PME, au moins',
      what: 'Nombre minimal d’entreprises de moins de 500 emplois dans un projet financé. Le financement freine plus souvent les petites : une plus grande part de leurs projets est additionnelle; un consortium qui n’en trouve pas assez est abandonné.',
    },
  },
  requireResearch: {
    en: {
      name: 'Research partner required',
      what: 'Whether every consortium needs a university or research institute. Knowledge then spreads more widely, but a research partner brings no money of its own, and applying takes a little more red tape.',
    },
    fr: {
      name: 'Partenaire de recherche exigé',
      what: 'Si chaque consortium doit compter une université ou un institut de recherche. Le savoir circule alors plus largement, mais ce partenaire n’apporte pas d’argent, et la demande exige un peu plus de formalités.',
    },
  },
  minSmeShare: {
    en: {
      name: 'SMEs’ share of cost, at least',
      what: 'Least share of the partners’ own cost that small and medium-sized firms carry. A higher share turns money to firms that are more often short of finance; but they can pay for less, so large projects drop out.',
    },
    fr: {
      name: 'Part du coût aux PME, au moins',
      what: 'Part minimale du coût propre des partenaires que portent les petites et moyennes entreprises. Une part plus grande dirige l’argent vers celles qui manquent plus souvent de financement; mais elles peuvent payer moins, et de gros projets sont abandonnés.',
    },
  },
  maxPerFirm: {
    en: {
      name: 'Limit per firm',
      what: 'Most public money that one firm may receive over the programme, by its share of each of its projects; 0 sets no limit. A lower limit spreads money over more firms, but shuts out the most active ones, and their partners with them, once it is reached.',
    },
    fr: {
      name: 'Plafond par entreprise',
      what: 'Montant maximal d’argent public qu’une entreprise peut recevoir pendant le programme, selon sa part de chacun de ses projets; 0 ne fixe aucun plafond. Un plafond plus bas répartit l’argent entre plus d’entreprises, mais écarte les plus actives, et leurs partenaires avec elles, dès qu’il est atteint.',
    },
  },
  minCrossCluster: {
    en: {
      name: 'From other clusters, at least',
      what: 'The fewest partners from other clusters in a funded project. More of them carry knowledge from cluster to cluster, but they are harder to find, and consortia that cannot are dropped; with a single cluster, nothing above 0 can be met.',
    },
    fr: {
      name: 'D’autres grappes, au moins',
      what: 'Nombre minimal de partenaires d’autres grappes dans un projet financé. Plus il y en a, plus le savoir passe d’une grappe à l’autre, mais ils sont plus difficiles à trouver, et un consortium qui n’y parvient pas est abandonné; avec une seule grappe, rien au-dessus de 0 n’est possible.',
    },
  },
  sameRegion: {
    en: {
      name: 'Partners from one region',
      what: 'Whether every partner of a funded project must come from the region of its lead. Links and knowledge then stay close to home, but fewer partners are in reach: consortia that cannot find or pay for their projects there are dropped.',
    },
    fr: {
      name: 'Partenaires d’une même région',
      what: 'Si tous les partenaires d’un projet financé doivent venir de la région du chef de file. Les liens et le savoir restent alors près de chez eux, mais moins de partenaires sont à portée : un consortium qui n’en trouve pas, ou qui ne peut alors payer son projet, est abandonné.',
    },
  },
  ipOpenness: {
    en: {
      name: 'IP openness',
      what: 'Share of a project’s knowledge opened beyond its consortium. More openness means more spillover to other firms, but less private gain, so some firms no longer apply.',
    },
    fr: {
      name: 'Ouverture de la PI',
      what: 'Part du savoir d’un projet ouverte au-delà du consortium. Plus d’ouverture, c’est plus de retombées pour les autres entreprises, mais moins de gain privé : certaines ne demandent plus rien.',
    },
  },
});
