/** Assumptions of processes that this version of the model does not have yet, in words; changing them changes nothing. */
import { typeset } from './term.ts';

/** Assumptions kept for later versions; each says that it has no effect yet. */
export const LATER_TERMS = typeset({
  publicFundsCost: {
    en: {
      name: 'Cost of public funds',
      what: 'What raising a public dollar costs the economy beyond the dollar itself. No effect in this version.',
    },
    fr: {
      name: 'Coût des fonds publics',
      what: 'Ce que coûte à l’économie la levée d’un dollar public, en plus de ce dollar. Sans effet dans cette version.',
    },
  },
  gateAbsorption: {
    en: {
      name: 'Gate: money absorbed',
      what: 'Share of its allocation that a cluster must commit to pass a review. No effect in this version.',
    },
    fr: {
      name: 'Jalon : argent engagé',
      what: 'Part de son allocation qu’une grappe doit engager pour passer un examen. Sans effet dans cette version.',
    },
  },
  gateNoise: {
    en: {
      name: 'Noise of reviews',
      what: 'Error of the signals seen at reviews and at mid-term, in logarithms. No effect in this version.',
    },
    fr: {
      name: 'Bruit des examens',
      what: 'Erreur des signaux vus aux examens et à mi-parcours, en logarithme. Sans effet dans cette version.',
    },
  },
  brokerageEffect: {
    en: {
      name: 'Effect of brokerage',
      what: 'More projects, links and outreach for 5% of the budget spent on bringing partners together. No effect in this version.',
    },
    fr: {
      name: 'Effet du maillage',
      what: 'Projets, liens et démarchage de plus pour 5 % du budget consacré à réunir des partenaires. Sans effet dans cette version.',
    },
  },
  virtualNetworkEffect: {
    en: {
      name: 'Effect of virtual networks',
      what: 'How much less distance matters for 2% of the budget spent on virtual networks. No effect in this version.',
    },
    fr: {
      name: 'Effet des réseaux virtuels',
      what: 'Combien la distance compte moins pour 2 % du budget consacré aux réseaux virtuels. Sans effet dans cette version.',
    },
  },
  dataSharingNoise: {
    en: {
      name: 'Noise under data sharing',
      what: 'Noise of scores and reviews that is left when projects must share data. No effect in this version.',
    },
    fr: {
      name: 'Bruit avec partage de données',
      what: 'Bruit des notes et des examens qui reste quand les projets doivent partager leurs données. Sans effet dans cette version.',
    },
  },
  dataSharingBurden: {
    en: {
      name: 'Burden of data sharing',
      what: 'Cost added to applications by the duty to share data, as a share of own cost. No effect in this version.',
    },
    fr: {
      name: 'Charge du partage de données',
      what: 'Coût que le devoir de partager les données ajoute aux demandes, en part du coût propre. Sans effet dans cette version.',
    },
  },
  monitoringNoise: {
    en: {
      name: 'Noise under monitoring',
      what: 'Noise of reviews that is left for 1% of the budget spent on an independent monitoring body. No effect in this version.',
    },
    fr: {
      name: 'Bruit avec suivi indépendant',
      what: 'Bruit des examens qui reste pour 1 % du budget consacré à un organisme de suivi indépendant. Sans effet dans cette version.',
    },
  },
  singleWindowSaving: {
    en: {
      name: 'Saving of a single window',
      what: 'Fall in the cost of applying for 1% of the budget spent on a single window. No effect in this version.',
    },
    fr: {
      name: 'Économie d’un guichet unique',
      what: 'Baisse du coût de la demande pour 1 % du budget consacré à un guichet unique. Sans effet dans cette version.',
    },
  },
  trainingEffect: {
    en: {
      name: 'Effect of training',
      what: 'Gain in what firms can absorb for 3% of the budget spent on talent and training. No effect in this version.',
    },
    fr: {
      name: 'Effet de la formation',
      what: 'Gain de ce que les entreprises peuvent absorber pour 3 % du budget consacré au talent et à la formation. Sans effet dans cette version.',
    },
  },
  internationalPool: {
    en: {
      name: 'Knowledge from abroad',
      what: 'Knowledge added from abroad for 2% of the budget spent on international links. No effect in this version.',
    },
    fr: {
      name: 'Savoir de l’étranger',
      what: 'Savoir ajouté de l’étranger pour 2 % du budget consacré aux liens internationaux. Sans effet dans cette version.',
    },
  },
  internationalDemand: {
    en: {
      name: 'Demand from abroad',
      what: 'Value added to projects by foreign demand for 2% of the budget spent on international links. No effect in this version.',
    },
    fr: {
      name: 'Demande de l’étranger',
      what: 'Valeur que la demande étrangère ajoute aux projets pour 2 % du budget consacré aux liens internationaux. Sans effet dans cette version.',
    },
  },
  acceleratorEffect: {
    en: {
      name: 'Effect of accelerators',
      what: 'More new firms and spin-offs for 2% of the budget spent on accelerators. No effect in this version.',
    },
    fr: {
      name: 'Effet des accélérateurs',
      what: 'Nouvelles entreprises et essaimages de plus pour 2 % du budget consacré aux accélérateurs. Sans effet dans cette version.',
    },
  },
  voucherEffect: {
    en: { name: 'Effect of vouchers', what: 'R&D that each dollar of vouchers to small firms adds. No effect in this version.' },
    fr: { name: 'Effet des bons', what: 'R-D ajoutée par chaque dollar de bons aux petites entreprises. Sans effet dans cette version.' },
  },
  midTermStop: {
    en: { name: 'Mid-term stop', what: 'Private value below which a project is stopped half-way. No effect in this version.' },
    fr: {
      name: 'Arrêt à mi-parcours',
      what: 'Valeur privée sous laquelle un projet est arrêté à mi-parcours. Sans effet dans cette version.',
    },
  },
  followOn: {
    en: {
      name: 'Chance of a follow-on',
      what: 'Chance that a finished project seeds another with the same partners. No effect in this version.',
    },
    fr: {
      name: 'Chance d’une suite',
      what: 'Chance qu’un projet terminé en fasse naître un autre avec les mêmes partenaires. Sans effet dans cette version.',
    },
  },
});
