/** The levers on money in words: match, budget, dates, both tranches. */
import { typeset } from './term.ts';

/** How much public money there is, when, and what industry adds. */
export const MONEY_LEVER_TERMS = typeset({
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
  schedule: {
    en: {
      name: 'Money by year',
      what: 'How the money falls over the ten programme years: as published, on each cluster’s own dated curve, or by a weight for each year. More weight on the first years brings results sooner, but money that comes faster than good projects waits, and lapses at the end of its tranche.',
    },
    fr: {
      name: 'Argent par année',
      what: 'Comment l’argent se répartit sur les dix années du programme : comme publié, selon la courbe datée de chaque grappe, ou selon un poids par année. Plus de poids au début donne des résultats plus tôt, mais l’argent qui arrive plus vite que les bons projets attend, puis est rendu à la fin de sa tranche.',
    },
  },
  trancheRules: {
    en: {
      name: 'Second five years',
      what: 'Whether the second tranche, from April 2023 as published, keeps the rules of the first or has its own match, money and fewest partners. With its own rules, the federal budget above scales the first tranche alone.',
    },
    fr: {
      name: 'Cinq années suivantes',
      what: 'Si la deuxième tranche, dès avril 2023 dans les faits, garde les règles de la première ou suit les siennes pour la contrepartie, l’argent et le nombre minimal de partenaires. Avec ses propres règles, le budget fédéral ci-dessus ne porte que sur la première tranche.',
    },
  },
  secondMatch: {
    en: {
      name: 'Match, second tranche',
      what: 'Industry dollars for each government dollar in projects of the second tranche. As in the first, a higher match leans towards projects that would go ahead anyway. It acts only with own rules for the second tranche.',
    },
    fr: {
      name: 'Contrepartie, deuxième tranche',
      what: 'Dollars de l’industrie pour chaque dollar public dans les projets de la deuxième tranche. Comme pour la première, une contrepartie plus forte favorise les projets qui se feraient de toute façon. N’agit que si la deuxième tranche a ses propres règles.',
    },
  },
  secondBudget: {
    en: {
      name: 'Money, second tranche',
      what: 'Federal money of the second five years. More of it funds more projects while good ones last; the rest lapses, and results of late projects arrive after March 2028. It acts only with own rules for the second tranche.',
    },
    fr: {
      name: 'Argent, deuxième tranche',
      what: 'Argent fédéral des cinq années suivantes. Plus il y en a, plus de projets sont financés tant qu’il en reste de bons; le reste est rendu, et les résultats des projets tardifs arrivent après mars 2028. N’agit que si la deuxième tranche a ses propres règles.',
    },
  },
  secondMinPartners: {
    en: {
      name: 'Partners at least, second tranche',
      what: 'The fewest partners in a project funded in the second five years. More of them make more links and a little more red tape. It acts only with own rules for the second tranche.',
    },
    fr: {
      name: 'Partenaires au moins, deuxième tranche',
      what: 'Nombre minimal de partenaires d’un projet financé dans les cinq années suivantes. Un nombre plus grand crée plus de liens et un peu plus de formalités. N’agit que si la deuxième tranche a ses propres règles.',
    },
  },
  taper: {
    en: {
      name: 'Taper of support',
      what: 'Share by which public support has fallen at the programme’s end, in a straight line from its start: the yearly money and the public share of a project’s cost alike. A stronger taper pushes clusters to stand on their own, as the Manufacturing USA institutes must, but its later projects lean towards those that would go ahead anyway.',
    },
    fr: {
      name: 'Soutien dégressif',
      what: 'Part dont le soutien public a baissé à la fin du programme, en ligne droite depuis son début : l’argent de l’année comme la part publique du coût d’un projet. Une baisse plus forte pousse les grappes à vivre par elles-mêmes, comme doivent le faire les instituts Manufacturing USA, mais les derniers projets retenus sont plus souvent de ceux qui se feraient de toute façon.',
    },
  },
  projects: {
    en: {
      name: 'Co-invested projects',
      what: 'Whether the programme pays part of the cost of firms’ projects. Without them its money is for services alone, which may then take all of it, and what no service asks for is never spent; firms still do the projects that they would have done anyway.',
    },
    fr: {
      name: 'Projets cofinancés',
      what: 'Si le programme paie une part du coût des projets d’entreprises. Sans eux, son argent ne va qu’aux services, qui peuvent alors tout prendre, et ce qu’aucun service ne demande n’est jamais dépensé; les entreprises font encore les projets qu’elles auraient faits de toute façon.',
    },
  },
});
