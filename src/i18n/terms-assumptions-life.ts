/** Assumptions about venture capital and the life cycle of clusters, in words. */
import { typeset } from './term.ts';

/** How start-ups raise venture capital and what it does for them. */
export const CAPITAL_TERMS = typeset({
  dealRate: {
    en: {
      name: 'Venture deals',
      what: 'Venture deals per start-up in a year, twice as many after a successful project. At 0, as in the headline results, venture capital is left out; 0.02 is the value to see it with.',
    },
    fr: {
      name: 'Tours de capital de risque',
      what: 'Tours de capital de risque par jeune pousse et par an, deux fois plus après un projet réussi. À 0, comme dans les résultats présentés, le capital de risque est laissé de côté; 0,02 est la valeur pour le voir agir.',
    },
  },
  dealSize: {
    en: {
      name: 'Size of a deal',
      what: 'Money that a start-up raises in one venture deal. A larger deal lets it carry more of a project’s cost.',
    },
    fr: {
      name: 'Taille d’un tour',
      what: 'Argent qu’une jeune pousse lève dans un tour de capital de risque. Plus il est grand, plus elle peut porter du coût d’un projet.',
    },
  },
  ventureGrowth: {
    en: {
      name: 'Growth after a deal',
      what: 'Yearly growth that a venture deal adds to a start-up. Faster growth makes more jobs, but only while venture capital is on.',
    },
    fr: {
      name: 'Croissance après un tour',
      what: 'Croissance annuelle qu’un tour de capital de risque ajoute à une jeune pousse. Plus elle est vive, plus il y a d’emplois, mais seulement si le capital de risque est en jeu.',
    },
  },
  ventureYears: {
    en: {
      name: 'Years of faster growth',
      what: 'Years over which the money of a venture deal lasts and speeds up growth. It acts only while venture capital is on.',
    },
    fr: {
      name: 'Années de croissance vive',
      what: 'Années pendant lesquelles l’argent d’un tour de capital de risque dure et accélère la croissance. N’agit que si le capital de risque est en jeu.',
    },
  },
  ventureSurvival: {
    en: {
      name: 'Survival after a deal',
      what: 'Share by which a venture deal lowers the risk of closing while its money lasts. A larger share keeps more start-ups alive; part of it may be investors’ choice of the better ones.',
    },
    fr: {
      name: 'Survie après un tour',
      what: 'Part dont un tour de capital de risque abaisse le risque de fermer, tant que dure son argent. Plus elle est grande, plus de jeunes pousses survivent; il se peut que les investisseurs choisissent simplement les meilleures.',
    },
  },
});

/** What a cluster's stage and size do. */
export const LIFE_CYCLE_TERMS = typeset({
  arrivalEmergent: {
    en: {
      name: 'Projects while emergent',
      what: 'Projects that reach a call in an emergent cluster, against one at its size. Below 1, young clusters find it hard to spend their money.',
    },
    fr: {
      name: 'Projets à l’émergence',
      what: 'Projets qui arrivent à un appel dans une grappe émergente, par rapport à une grappe à maturité. Sous 1, les jeunes grappes ont du mal à dépenser leur argent.',
    },
  },
  arrivalGrowing: {
    en: {
      name: 'Projects while growing',
      what: 'Projects that reach a call in a growing cluster, against one at its size. A higher value gives selection more to choose from.',
    },
    fr: {
      name: 'Projets en croissance',
      what: 'Projets qui arrivent à un appel dans une grappe en croissance, par rapport à une grappe à maturité. Plus la valeur est haute, plus la sélection a de choix.',
    },
  },
  arrivalDeclining: {
    en: {
      name: 'Projects while declining',
      what: 'Projects that reach a call in a declining cluster, against one at its size. A lower value leaves more of its money without a good project.',
    },
    fr: {
      name: 'Projets en déclin',
      what: 'Projets qui arrivent à un appel dans une grappe en déclin, par rapport à une grappe à maturité. Plus la valeur est basse, plus d’argent y reste sans bon projet.',
    },
  },
  valueEmergent: {
    en: {
      name: 'Value while emergent',
      what: 'Shift of the private value of projects in an emergent cluster, in logarithms: 0.1 is about 10% more. More value brings more results, and more projects that need no help.',
    },
    fr: {
      name: 'Valeur à l’émergence',
      what: 'Écart de la valeur privée des projets d’une grappe émergente, en logarithme : 0,1 correspond à environ 10 % de plus. Plus de valeur donne plus de résultats, et plus de projets qui se passent d’aide.',
    },
  },
  valueGrowing: {
    en: {
      name: 'Value while growing',
      what: 'Shift of the private value of projects in a growing cluster, in logarithms. More value brings more results, and more projects that need no help.',
    },
    fr: {
      name: 'Valeur en croissance',
      what: 'Écart de la valeur privée des projets d’une grappe en croissance, en logarithme. Plus de valeur donne plus de résultats, et plus de projets qui se passent d’aide.',
    },
  },
  valueDeclining: {
    en: {
      name: 'Value while declining',
      what: 'Shift of the private value of projects in a declining cluster, in logarithms: −0.15 is about 14% less. A lower value means weaker results, and fewer projects without help.',
    },
    fr: {
      name: 'Valeur en déclin',
      what: 'Écart de la valeur privée des projets d’une grappe en déclin, en logarithme : −0,15 correspond à environ 14 % de moins. Plus il est bas, plus les résultats sont faibles, et moins de projets se font sans aide.',
    },
  },
  stageGrowth: {
    en: {
      name: 'Growth that marks a stage',
      what: 'Yearly growth of its firms above which a cluster counts as growing, and below whose negative as declining. A higher value leaves more clusters at their size.',
    },
    fr: {
      name: 'Croissance qui marque un stade',
      what: 'Croissance annuelle du nombre d’entreprises au-dessus de laquelle une grappe est dite en croissance, et sous l’opposé de laquelle elle est dite en déclin. Plus elle est haute, plus de grappes sont dites à maturité.',
    },
  },
  emergentBelow: {
    en: {
      name: 'Emergent below',
      what: 'Number of firms under which a cluster counts as emergent, unless it declines. A higher value leaves more small clusters with few projects.',
    },
    fr: {
      name: 'Émergente au-dessous de',
      what: 'Nombre d’entreprises sous lequel une grappe est dite émergente, sauf si elle décline. Plus il est haut, plus de petites grappes ont peu de projets.',
    },
  },
  criticalMass: {
    en: {
      name: 'Critical mass',
      what: 'Number of firms under which nothing spills over in a cluster: it cannot be built from scratch with money alone. A higher value asks more of small clusters.',
    },
    fr: {
      name: 'Masse critique',
      what: 'Nombre d’entreprises sous lequel une grappe n’a aucune retombée : l’argent seul ne la crée pas de toutes pièces. Plus il est haut, plus il en est demandé aux petites grappes.',
    },
  },
  crowdedEntry: {
    en: {
      name: 'Entry by room left',
      what: 'How strongly new firms come where a cluster has room and stay away where it is full. At 0 room does not matter; higher values fill a young cluster faster and hold a full one at its size.',
    },
    fr: {
      name: 'Création selon la place',
      what: 'Combien les nouvelles entreprises viennent là où une grappe a de la place et se font rares là où elle est pleine. À 0, la place ne compte pas; plus la valeur est haute, plus une jeune grappe se remplit vite et plus une grappe pleine garde sa taille.',
    },
  },
  congestion: {
    en: {
      name: 'Congestion',
      what: 'Displacement added as project spending grows beside a cluster’s own R&D, since people and equipment are scarce. A higher value makes each further dollar do less.',
    },
    fr: {
      name: 'Éviction',
      what: 'Déplacement ajouté quand les dépenses des projets augmentent par rapport à la R-D propre d’une grappe, car les gens et l’équipement sont rares. Plus il est grand, moins chaque dollar de plus rapporte.',
    },
  },
});
