/** The levers on sharing money, choosing projects and the rules of a consortium, in words. */
import { typeset } from './term.ts';

/** How money is shared among the clusters. */
export const PORTFOLIO_LEVER_TERMS = typeset({
  portfolio: {
    en: {
      name: 'Portfolio rule',
      what: 'How money is shared among the clusters: in fixed shares, by size or stage, or towards those that look best. What is measured of them is noisy, so chasing it can move money for no good reason; under every rule but fixed shares, shares move by at most 10 points a year.',
    },
    fr: {
      name: 'Règle de répartition',
      what: 'Comment l’argent se partage entre les grappes : en parts fixes, selon la taille ou le stade, ou vers celles qui paraissent les meilleures. La mesure est incertaine : la suivre de trop près peut déplacer l’argent sans raison valable; hors parts fixes, les parts bougent d’au plus 10 points par an.',
    },
  },
  portfolioSharpness: {
    en: {
      name: 'Sharpness of the rule',
      what: 'How strongly measured return moves money between clusters; 0 gives equal shares, 1 shares in proportion. It acts only under the performance rule, and shares move by at most 10 points a year.',
    },
    fr: {
      name: 'Force de la règle',
      what: 'Poids du rendement mesuré dans la répartition entre grappes; 0 donne des parts égales, 1 des parts proportionnelles. N’agit que sous la règle du rendement, et les parts bougent d’au plus 10 points par an.',
    },
  },
  concentrateOn: {
    en: {
      name: 'Clusters to concentrate on',
      what: 'How many clusters, those with the best measured return, receive all the money. Fewer of them stake more on a noisy measure and run out of good projects sooner. It acts only under the rule that concentrates.',
    },
    fr: {
      name: 'Grappes où concentrer',
      what: 'Nombre de grappes, celles au meilleur rendement mesuré, qui reçoivent tout l’argent. Moins il y en a, plus on mise sur une mesure incertaine et plus vite les bons projets s’épuisent. N’agit que sous la règle qui concentre.',
    },
  },
});

/** How a cluster chooses among applications. */
export const SELECTION_LEVER_TERMS = typeset({
  selection: {
    en: {
      name: 'Selection rule',
      what: 'How a cluster chooses among applications. The best scores go to projects with high private value, which are also those most likely to go ahead without help; every other rule gives up some of that value for something else.',
    },
    fr: {
      name: 'Règle de sélection',
      what: 'Comment une grappe choisit parmi les demandes. Les meilleures notes vont aux projets de grande valeur privée, qui sont aussi ceux qui se feraient le plus souvent sans aide; toute autre règle cède un peu de cette valeur pour autre chose.',
    },
  },
  lotteryLine: {
    en: {
      name: 'Line of the lottery',
      what: 'The score an application must reach to enter the draw. A higher line leaves out weak projects, but leaves more of those that would go ahead anyway. It acts only under the lottery.',
    },
    fr: {
      name: 'Seuil du tirage',
      what: 'Note qu’une demande doit atteindre pour participer au tirage. Un seuil plus haut écarte les projets faibles, mais garde davantage ceux qui se feraient de toute façon. N’agit que sous le tirage au sort.',
    },
  },
  scoreWeightValue: {
    en: {
      name: 'Weight of private value',
      what: 'How much a project’s expected private value counts in its score. A higher weight picks stronger projects, and more that would go ahead anyway.',
    },
    fr: {
      name: 'Poids de la valeur privée',
      what: 'Ce que compte la valeur privée attendue d’un projet dans sa note. Un poids plus grand retient des projets plus solides, et davantage qui se feraient de toute façon.',
    },
  },
  scoreWeightAdditionality: {
    en: {
      name: 'Weight of additionality',
      what: 'How much it counts that a project would not go ahead otherwise, as far as assessors can tell. A higher weight raises additional results; it works only as well as the assessment does.',
    },
    fr: {
      name: 'Poids de l’additionnalité',
      what: 'Ce que compte le fait qu’un projet ne se ferait pas autrement, pour autant qu’on le sache. Un poids plus grand augmente les résultats additionnels; il ne vaut que ce que vaut l’évaluation.',
    },
  },
  scoreWeightSme: {
    en: {
      name: 'Weight of SMEs',
      what: 'How much the share of small and medium-sized firms counts in a project’s score. A higher weight favours firms that are more often short of finance, at the expense of other merits.',
    },
    fr: {
      name: 'Poids des PME',
      what: 'Ce que compte la part des petites et moyennes entreprises dans la note. Un poids plus grand favorise des entreprises qui manquent plus souvent de financement, aux dépens d’autres mérites.',
    },
  },
  expertise: {
    en: {
      name: 'Quality of assessment',
      what: 'From 0, assessment as assumed today, to 1, free of error: both about a project’s value and about what would go ahead anyway. The model charges nothing for better assessment, so read its gain as the most it could be worth.',
    },
    fr: {
      name: 'Qualité de l’évaluation',
      what: 'De 0, l’évaluation supposée aujourd’hui, à 1, sans erreur : sur la valeur d’un projet comme sur ce qui se ferait de toute façon. Le modèle ne fait pas payer une meilleure évaluation : son gain est donc un maximum.',
    },
  },
});
