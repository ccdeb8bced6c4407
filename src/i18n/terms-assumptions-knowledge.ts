/** Assumptions about knowledge, in words. */
import { typeset } from './term.ts';

/** How knowledge is made, fades, travels and is taken in. */
export const KNOWLEDGE_TERMS = typeset({
  knowledgeDecay: {
    en: {
      name: 'Fading of knowledge',
      what: 'Share of the knowledge stock that becomes worthless in a year. Faster fading shortens both results and spillovers.',
    },
    fr: {
      name: 'Usure du savoir',
      what: 'Part du stock de savoir qui perd sa valeur en un an. Une usure plus rapide abrège les résultats et les retombées.',
    },
  },
  spilloverReturn: {
    en: {
      name: 'Return of spillovers',
      what: 'Yearly gain of others from a dollar of project knowledge: the social return to R&D less the private one. Much of the additional GDP rests on it, and the evidence allows a wide range.',
    },
    fr: {
      name: 'Rendement des retombées',
      what: 'Gain annuel des autres pour un dollar de savoir de projet (effets de débordement) : rendement social de la R-D moins rendement privé. Une bonne part du PIB additionnel en dépend, et les preuves laissent un large intervalle.',
    },
  },
  spilloverLag: {
    en: {
      name: 'Lag of spillovers',
      what: 'Quarters before knowledge made in one place helps others. A longer lag moves spillovers beyond March 2028.',
    },
    fr: {
      name: 'Délai des retombées',
      what: 'Trimestres avant que le savoir créé quelque part serve à d’autres (débordement). Un délai plus long repousse des retombées après mars 2028.',
    },
  },
  spatialDecay: {
    en: {
      name: 'Reach of spillovers',
      what: 'Distance over which spillovers fall by about two thirds. With a longer reach, space matters less and gains spread between regions.',
    },
    fr: {
      name: 'Portée des retombées',
      what: 'Distance sur laquelle les retombées (débordement) baissent d’environ deux tiers. Plus elle est grande, moins l’espace compte et plus les gains se répartissent entre régions.',
    },
  },
  linkWeight: {
    en: {
      name: 'Weight of links',
      what: 'What knowledge counts when it comes through a live project link, against the general pool. A higher weight makes the network matter more.',
    },
    fr: {
      name: 'Poids des liens',
      what: 'Ce que compte le savoir reçu par un lien de projet actif, par rapport au fonds commun. Plus il est grand, plus le réseau importe.',
    },
  },
  crossClusterWeight: {
    en: {
      name: 'Weight across clusters',
      what: 'What another cluster’s knowledge counts against one’s own. A higher weight makes the borders of clusters matter less.',
    },
    fr: {
      name: 'Poids entre grappes',
      what: 'Ce que compte le savoir d’une autre grappe par rapport à la sienne. Plus il est grand, moins les frontières des grappes importent.',
    },
  },
  researchWeight: {
    en: { name: 'Weight of research', what: 'What the knowledge of universities and institutes counts in what firms can draw on.' },
    fr: {
      name: 'Poids de la recherche',
      what: 'Ce que compte le savoir des universités et instituts dans ce dont les entreprises peuvent profiter.',
    },
  },
  halfAbsorption: {
    en: {
      name: 'Knowledge to absorb half',
      what: 'Own knowledge at which a firm takes in half of what it could, in multiples of the median firm’s. A higher value keeps spillovers with large firms.',
    },
    fr: {
      name: 'Savoir pour absorber la moitié',
      what: 'Savoir propre auquel une entreprise capte la moitié de ce qu’elle pourrait, en multiples de celui de l’entreprise médiane. Plus il est haut, plus les retombées restent aux grandes.',
    },
  },
  rdIntensitySme: {
    en: { name: 'R&D of SMEs', what: 'Own R&D of a small or medium-sized firm, as a share of its value added.' },
    fr: { name: 'R-D des PME', what: 'R-D propre d’une petite ou moyenne entreprise, en part de sa valeur ajoutée.' },
  },
  rdIntensityLarge: {
    en: { name: 'R&D of large firms', what: 'Own R&D of a large firm, as a share of its value added.' },
    fr: { name: 'R-D des grandes', what: 'R-D propre d’une grande entreprise, en part de sa valeur ajoutée.' },
  },
  networkReference: {
    en: {
      name: 'Closeness in reference',
      what: 'How close knowledge and firms are in the base run, by place and cluster, against their start; the return of spillovers holds for that network. Taken from the base run; a higher value makes any other network count for less.',
    },
    fr: {
      name: 'Proximité de référence',
      what: 'Proximité du savoir et des entreprises dans la simulation de base, par lieu et par grappe, par rapport au départ; le rendement des retombées vaut pour ce réseau. Tirée de cette simulation; plus elle est haute, moins tout autre réseau compte.',
    },
  },
  referenceLinks: {
    en: {
      name: 'Partners in reference',
      what: 'Partners that a firm learns from in the base run, the network in which spillovers have their published return. Taken from the base run itself; a higher value makes any other network count for less.',
    },
    fr: {
      name: 'Partenaires de référence',
      what: 'Partenaires dont une entreprise apprend dans la simulation de base, le réseau où les retombées ont leur rendement publié. Tiré de cette simulation; plus il est haut, moins tout autre réseau compte.',
    },
  },
  linkLife: {
    en: { name: 'Life of a link', what: 'Quarters for which partners keep learning from each other after their project ends.' },
    fr: {
      name: 'Durée d’un lien',
      what: 'Trimestres pendant lesquels des partenaires apprennent encore l’un de l’autre après leur projet.',
    },
  },
});
