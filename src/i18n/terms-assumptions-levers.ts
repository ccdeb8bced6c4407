/** Assumptions about what the levers beyond the core do, in words. Effects are stated at a reference share of the money. */
import { typeset } from './term.ts';

/** What gates, reviews, data sharing and services do once their lever is in use. */
export const LEVER_EFFECT_TERMS = typeset({
  gateAbsorption: {
    en: {
      name: 'Gate: money absorbed',
      what: 'Share of its money that a cluster must have committed, one of the thresholds of the yearly gates; 0 asks nothing. A higher share counts against slow clusters, young ones above all.',
    },
    fr: {
      name: 'Jalon : argent engagé',
      what: 'Part de son argent qu’une grappe doit avoir engagée, l’un des seuils des jalons annuels; 0 n’exige rien. Plus elle est haute, plus elle dessert les grappes lentes, surtout les jeunes.',
    },
  },
  gateNoise: {
    en: {
      name: 'Noise of gates and reviews',
      what: 'Error of what is seen at gates and at mid-term, in logarithms. With more noise, more good clusters and projects are stopped and more weak ones kept.',
    },
    fr: {
      name: 'Bruit des jalons et examens',
      what: 'Erreur de ce qu’on observe aux jalons et à mi-parcours, en logarithme. Plus il est grand, plus on arrête de bonnes grappes et de bons projets, et plus on en garde de faibles.',
    },
  },
  midTermStop: {
    en: {
      name: 'Line of mid-term reviews',
      what: 'Private value per dollar of cost below which a project is stopped at mid-term, as far as reviewers can see. A higher line frees more money, and stops more projects that would have paid.',
    },
    fr: {
      name: 'Seuil des examens à mi-parcours',
      what: 'Valeur privée par dollar de coût sous laquelle un projet est arrêté à mi-parcours, pour autant qu’on la voie. Plus il est haut, plus il libère d’argent, et plus il arrête de projets qui auraient rapporté.',
    },
  },
  failureShows: {
    en: {
      name: 'What failure shows at mid-term',
      what: 'How much lower, in logarithms, the value of a project that will fail looks to reviewers at half its life. At 0 they learn nothing new, and mid-term reviews stop good projects as often as bad ones.',
    },
    fr: {
      name: 'Ce que l’échec laisse voir',
      what: 'De combien, en logarithme, la valeur d’un projet qui échouera paraît plus basse à mi-parcours. À 0, l’examen n’apprend rien de neuf et arrête autant de bons projets que de mauvais.',
    },
  },
  dataSharingNoise: {
    en: {
      name: 'Noise under data sharing',
      what: 'Share of the noise of scores, gates and mid-term reviews that is left when projects must share data; at 1 sharing tells nothing.',
    },
    fr: {
      name: 'Bruit avec partage de données',
      what: 'Part du bruit des notes, des jalons et des examens à mi-parcours qui reste quand les projets doivent partager des données; à 1, le partage n’apprend rien.',
    },
  },
  dataSharingBurden: {
    en: {
      name: 'Burden of data sharing',
      what: 'Cost that the duty to share data adds to applying, as a share of own cost. A higher burden keeps more firms away.',
    },
    fr: {
      name: 'Charge du partage de données',
      what: 'Coût que le devoir de partager des données ajoute à la demande, en part du coût propre. Plus elle est lourde, plus d’entreprises renoncent.',
    },
  },
  monitoringNoise: {
    en: {
      name: 'Noise under monitoring',
      what: 'Share of the noise of scores, gates and mid-term reviews that is left for 1% of the budget spent on independent monitoring; at 1 it tells nothing.',
    },
    fr: {
      name: 'Bruit avec suivi indépendant',
      what: 'Part du bruit des notes, des jalons et des examens à mi-parcours qui reste pour 1 % du budget consacré au suivi indépendant; à 1, il n’apprend rien.',
    },
  },
  brokerageEffect: {
    en: {
      name: 'Effect of brokerage',
      what: 'Projects, outreach and life of links gained, in proportion, for 5% of the budget spent on bringing partners together; more money adds less and less.',
    },
    fr: {
      name: 'Effet du maillage',
      what: 'Projets, démarchage et durée des liens gagnés, en proportion, pour 5 % du budget consacré à réunir des partenaires; plus d’argent y ajoute de moins en moins.',
    },
  },
  virtualNetworkEffect: {
    en: {
      name: 'Effect of virtual networks',
      what: 'How much less distance matters for 2% of the budget spent on virtual networks; more money adds less and less.',
    },
    fr: {
      name: 'Effet des réseaux virtuels',
      what: 'Combien la distance compte moins pour 2 % du budget consacré aux réseaux virtuels; plus d’argent y ajoute de moins en moins.',
    },
  },
  singleWindowSaving: {
    en: {
      name: 'Saving of a single window',
      what: 'Fall in the cost of applying for 1% of the budget spent on a single window; more money adds less and less.',
    },
    fr: {
      name: 'Économie d’un guichet unique',
      what: 'Baisse du coût de la demande pour 1 % du budget consacré à un guichet unique; plus d’argent y ajoute de moins en moins.',
    },
  },
  trainingEffect: {
    en: {
      name: 'Effect of training',
      what: 'Gain in what firms absorb for 3% of the budget spent on talent and training; more money adds less and less.',
    },
    fr: {
      name: 'Effet de la formation',
      what: 'Gain de ce que les entreprises absorbent pour 3 % du budget consacré aux talents et à la formation; plus d’argent y ajoute de moins en moins.',
    },
  },
  internationalPool: {
    en: {
      name: 'Knowledge from abroad',
      what: 'Knowledge added from abroad, beside what firms can draw on at home, for 2% of the budget spent on international links; more money adds less and less.',
    },
    fr: {
      name: 'Savoir de l’étranger',
      what: 'Savoir ajouté de l’étranger, par rapport à celui que les entreprises trouvent ici, pour 2 % du budget consacré aux liens internationaux; plus d’argent y ajoute de moins en moins.',
    },
  },
  internationalDemand: {
    en: {
      name: 'Demand from abroad',
      what: 'Private value that foreign demand adds to projects, in logarithms, for 2% of the budget spent on international links; more money adds less and less.',
    },
    fr: {
      name: 'Demande de l’étranger',
      what: 'Valeur privée que la demande étrangère ajoute aux projets, en logarithme, pour 2 % du budget consacré aux liens internationaux; plus d’argent y ajoute de moins en moins.',
    },
  },
  acceleratorEffect: {
    en: {
      name: 'Effect of accelerators',
      what: 'New firms and spin-offs gained, in proportion, for 2% of the budget spent on accelerators; more money adds less and less.',
    },
    fr: {
      name: 'Effet des accélérateurs',
      what: 'Nouvelles entreprises et essaimages gagnés, en proportion, pour 2 % du budget consacré aux accélérateurs; plus d’argent y ajoute de moins en moins.',
    },
  },
  voucherEffect: {
    en: {
      name: 'Effect of vouchers',
      what: 'Private R&D that comes with each dollar of vouchers to SMEs. A higher value means more knowledge and spending; at 0 only the voucher itself is spent.',
    },
    fr: {
      name: 'Effet des bons',
      what: 'R-D privée qui accompagne chaque dollar de bons aux PME. Plus elle est grande, plus il y a de savoir et de dépenses; à 0, seul le bon lui-même est dépensé.',
    },
  },
  voucherSize: {
    en: {
      name: 'Size of a voucher',
      what: 'Money of one voucher. Larger vouchers reach fewer firms with the same money.',
    },
    fr: {
      name: 'Taille d’un bon',
      what: 'Montant d’un bon. De plus gros bons touchent moins d’entreprises avec le même argent.',
    },
  },
  commercialisationEffect: {
    en: {
      name: 'Effect of help to reach the market',
      what: 'How much shorter the time from a funded project’s end to its first revenue is, in proportion, for 3% of the budget spent on help to reach the market; more money adds less and less.',
    },
    fr: {
      name: 'Effet de l’aide à commercialiser',
      what: 'De combien le délai entre la fin d’un projet financé et son premier revenu se raccourcit, en proportion, pour 3 % du budget consacré à cette aide; plus d’argent y ajoute de moins en moins.',
    },
  },
});
