/** The levers of a policy and the rules they choose among, in words. */
import type { LeverId, PORTFOLIO_RULES, SELECTION_RULES } from '../model/policy.ts';
import { typeset, type BilingualTerm } from './term.ts';

/** Every lever, by the id of the policy. */
export const LEVER_TERMS: Readonly<Record<LeverId, BilingualTerm>> = typeset({
  matchRatio: {
    en: {
      name: 'Industry match',
      what: 'Industry dollars for each government dollar in a project; as realised it differs by cluster and stream, 1.63 overall. A higher match brings in more private money for a while, but leans towards projects that would go ahead anyway, and too high a match leaves money unspent.',
    },
    fr: {
      name: 'Contrepartie de l’industrie',
      what: 'Dollars de l’industrie pour chaque dollar public dans un projet; la contrepartie réalisée varie selon la grappe et le volet, 1,63 en tout. Une contrepartie plus forte attire d’abord plus d’argent privé, mais favorise les projets qui se feraient de toute façon et, trop forte, laisse des fonds inutilisés.',
    },
  },
  budget: {
    en: {
      name: 'Federal budget',
      what: 'Federal money for both five-year tranches if they run to the end; the clusters’ envelopes scale with it. The number of good projects does not grow with the budget: well above today’s, each further dollar does less and some lapses.',
    },
    fr: {
      name: 'Budget fédéral',
      what: 'Argent fédéral des deux tranches de cinq ans si elles vont à terme; les enveloppes des grappes suivent en proportion. Le nombre de bons projets n’augmente pas avec le budget : bien au-dessus du niveau actuel, chaque dollar de plus rapporte moins et une part reste inutilisée.',
    },
  },
  startAtQuarter: {
    en: {
      name: 'Start',
      what: 'When the programme’s clock starts, April 2018 as published. A later start shifts every appropriation, so fewer results have arrived by March 2028.',
    },
    fr: {
      name: 'Début',
      what: 'Moment où le programme démarre, avril 2018 dans les faits. Un début plus tardif décale tous les crédits : moins de résultats sont arrivés en mars 2028.',
    },
  },
  stopAtQuarter: {
    en: {
      name: 'End',
      what: 'The first quarter without new money or new commitments, March 2028 as published. Projects already under way finish, and their results keep coming.',
    },
    fr: {
      name: 'Fin',
      what: 'Premier trimestre sans nouveaux crédits ni engagements, mars 2028 dans les faits. Les projets en cours se terminent et leurs résultats continuent d’arriver.',
    },
  },
  portfolio: {
    en: {
      name: 'Portfolio rule',
      what: 'How money is shared among the five clusters: in the published shares, or towards those with the best measured return. What is measured is noisy, so chasing it can move money for no good reason.',
    },
    fr: {
      name: 'Règle de répartition',
      what: 'Comment l’argent se partage entre les cinq grappes : selon les parts publiées ou vers celles dont le rendement mesuré est le meilleur. La mesure est incertaine : la suivre de trop près peut déplacer l’argent sans raison valable.',
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
  selection: {
    en: {
      name: 'Selection rule',
      what: 'How a cluster chooses among applications: best score first, or by lot among those above a line. The best scores go to projects with high private value, which are also those most likely to go ahead without help.',
    },
    fr: {
      name: 'Règle de sélection',
      what: 'Comment une grappe choisit parmi les demandes : la meilleure note d’abord ou le tirage au sort au-dessus d’un seuil. Les meilleures notes vont aux projets de grande valeur privée, qui sont aussi ceux qui se feraient le plus souvent sans aide.',
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

/** The rules that share money between clusters. */
export const PORTFOLIO_RULE_TERMS: Readonly<Record<(typeof PORTFOLIO_RULES)[number], BilingualTerm>> = typeset({
  fixed: {
    en: { name: 'Fixed shares, as published', what: 'Each cluster receives its published share of the money, whatever its results.' },
    fr: { name: 'Parts fixes, comme publié', what: 'Chaque grappe reçoit sa part publiée de l’argent, quels que soient ses résultats.' },
  },
  performance: {
    en: {
      name: 'By measured performance',
      what: 'Shares move towards clusters with the better measured return over the last eight quarters, by at most 10 points a year.',
    },
    fr: {
      name: 'Selon le rendement mesuré',
      what: 'Les parts vont vers les grappes au meilleur rendement mesuré des huit derniers trimestres, d’au plus 10 points par an.',
    },
  },
});

/** The rules by which a cluster chooses among applications. */
export const SELECTION_RULE_TERMS: Readonly<Record<(typeof SELECTION_RULES)[number], BilingualTerm>> = typeset({
  'top-score': {
    en: { name: 'Top score', what: 'Applications are funded from the best score down until the money runs out.' },
    fr: {
      name: 'Meilleure note',
      what: 'Les demandes sont financées de la meilleure note à la moins bonne, tant qu’il reste de l’argent.',
    },
  },
  lottery: {
    en: { name: 'Lottery above a line', what: 'Among applications whose score reaches the line, chance decides the order of funding.' },
    fr: {
      name: 'Tirage au-dessus d’un seuil',
      what: 'Parmi les demandes qui atteignent le seuil, le hasard décide de l’ordre du financement.',
    },
  },
});
