/** The outcomes in words: each says gross, deadweight or additional, total or direct, cumulative or standing. */
import type { OutcomeId } from '../model/outcomes.ts';
import type { Bilingual } from './language.ts';
import { effect } from './outcome-effects.ts';
import { typeset, type OutcomeTerm } from './term.ts';
import { TARGET_TERMS } from './terms-targets.ts';
import { REACH_TERMS, VALUE_TERMS } from './terms-outcomes-reach.ts';

/** Money, members, GDP, jobs and their cost. */
const CORE_TERMS = typeset({
  projects: {
    en: { name: 'Projects', what: 'Funded projects since April 2018, added up.', noun: 'funded projects' },
    fr: { name: 'Projets', what: 'Projets financés depuis avril 2018, cumulés.', noun: 'projets financés' },
  },
  federalCommitted: {
    en: {
      name: 'Federal money committed',
      what: 'Federal money promised to projects since April 2018, added up. It is paid later, over the life of each project.',
      noun: 'of federal money committed to projects',
    },
    fr: {
      name: 'Argent fédéral engagé',
      what: 'Argent fédéral promis aux projets depuis avril 2018, cumulé. Il est versé plus tard, au fil de chaque projet.',
      noun: 'd’argent fédéral engagés dans des projets',
    },
  },
  federalPaid: {
    en: {
      name: 'Federal money paid',
      what: 'Federal money paid to projects since April 2018, added up.',
      noun: 'of federal money paid to projects',
    },
    fr: {
      name: 'Argent fédéral versé',
      what: 'Argent fédéral versé aux projets depuis avril 2018, cumulé.',
      noun: 'd’argent fédéral versés aux projets',
    },
  },
  partnersCommitted: {
    en: {
      name: 'Partners’ money committed',
      what: 'Money of firms and other partners promised to funded projects, added up. Leverage is not additionality: much of it would have been spent anyway.',
      noun: 'of partners’ money committed to projects',
    },
    fr: {
      name: 'Argent des partenaires',
      what: 'Argent des entreprises et autres partenaires promis aux projets financés, cumulé. L’effet de levier n’est pas l’additionnalité : une bonne part aurait été dépensée de toute façon.',
      noun: 'd’argent des partenaires engagés dans des projets',
    },
  },
  participations: {
    en: {
      name: 'Participations',
      what: 'Places of partners in funded projects, added up: an organisation in three projects counts three.',
      noun: 'participations in projects',
    },
    fr: {
      name: 'Participations',
      what: 'Places de partenaires dans les projets financés, cumulées : une organisation dans trois projets compte pour trois.',
      noun: 'participations à des projets',
    },
  },
  smesPerProject: {
    en: { name: 'SMEs per project', what: 'Mean number of firms under 500 jobs in a funded project so far.', noun: 'SMEs per project' },
    fr: {
      name: 'PME par projet',
      what: 'Nombre moyen d’entreprises de moins de 500 emplois par projet financé jusqu’ici.',
      noun: 'PME par projet',
    },
  },
  members: {
    en: { name: 'Members', what: 'Members of the clusters at the date.', noun: 'members' },
    fr: { name: 'Membres', what: 'Membres des grappes à la date.', noun: 'membres' },
  },
  firms: {
    en: { name: 'Firms', what: 'Firms alive at the date, members and potential members alike.', noun: 'firms' },
    fr: { name: 'Entreprises', what: 'Entreprises actives à la date, membres ou membres possibles.', noun: 'entreprises' },
  },
  deadweightShare: {
    en: {
      name: 'Deadweight share',
      what: 'Share of committed federal money, added up, in projects that go ahead without the programme too. Lower is better.',
      noun: 'of committed federal money in projects that go ahead anyway',
    },
    fr: {
      name: 'Part d’aubaine',
      what: 'Part de l’argent fédéral engagé, cumulé, dans des projets qui se font aussi sans programme. Moins, c’est mieux.',
      noun: 'de l’argent fédéral engagé dans des projets qui se font de toute façon',
    },
  },
  additionalRdPerFederal: {
    en: {
      name: 'Additional R&D per federal dollar',
      what: 'Spending in projects that would not have happened otherwise, for each federal dollar committed. Below 1, public money partly replaces private money.',
      noun: 'dollars of additional R&D per federal dollar',
    },
    fr: {
      name: 'R-D additionnelle par dollar fédéral',
      what: 'Dépenses de projets qui n’auraient pas eu lieu autrement, par dollar fédéral engagé. Sous 1, l’argent public remplace en partie l’argent privé.',
      noun: 'dollar de R-D additionnelle par dollar fédéral',
    },
  },
  deadweightGdp: effect('deadweight', 'gdp', 'total'),
  spilloverGdp: {
    en: {
      name: 'Spillover GDP (cumulative)',
      what: 'Value added, added up since April 2018, that other firms gain from knowledge made in projects, by links, proximity and research organisations. It carries no multiplier.',
      noun: 'of cumulative spillover GDP',
    },
    fr: {
      name: 'PIB des retombées (cumulé)',
      what: 'Valeur ajoutée, cumulée depuis avril 2018, que les autres entreprises tirent du savoir des projets, par les liens, la proximité et les organismes de recherche. Aucun multiplicateur ne s’y applique.',
      noun: 'de PIB cumulé des retombées',
    },
  },
  deadweightJobYears: effect('deadweight', 'jobYears', 'total'),
  deadweightJobs: effect('deadweight', 'jobs', 'total'),
  lapsed: {
    en: {
      name: 'Lapsed money',
      what: 'Appropriated money that was not committed by the end of its tranche and went back, added up.',
      noun: 'of lapsed money',
    },
    fr: { name: 'Fonds inutilisés', what: 'Crédits non engagés à la fin de leur tranche et rendus, cumulés.', noun: 'de fonds inutilisés' },
  },
  deadweightGdpDirect: effect('deadweight', 'gdp', 'direct'),
  deadweightJobYearsDirect: effect('deadweight', 'jobYears', 'direct'),
  deadweightJobsDirect: effect('deadweight', 'jobs', 'direct'),
  federalCost: {
    en: {
      name: 'Federal cost',
      what: 'Federal money spent on the programme since April 2018, added up: projects and the running of the clusters. Lower is better for the same result.',
      noun: 'of federal cost',
    },
    fr: {
      name: 'Coût fédéral',
      what: 'Argent fédéral dépensé pour le programme depuis avril 2018, cumulé : projets et fonctionnement des grappes. Moins, c’est mieux pour le même résultat.',
      noun: 'de coût fédéral',
    },
  },
  costPerAdditionalJobYear: {
    en: {
      name: 'Cost per additional job-year',
      what: 'Federal cost so far for each additional job-year so far (total: direct, indirect and induced). Lower is better; it falls with time, since money comes before results.',
      noun: 'of federal cost per additional job-year',
    },
    fr: {
      name: 'Coût par année-emploi additionnelle',
      what: 'Coût fédéral jusqu’ici par année-emploi additionnelle jusqu’ici (total : direct, indirect et induit). Moins, c’est mieux; il baisse avec le temps, car l’argent précède les résultats.',
      noun: 'de coût fédéral par année-emploi additionnelle',
    },
  },
});

/** Every outcome, by the id of the recording; an id without words does not compile. */
export const OUTCOME_TERMS: Readonly<Record<OutcomeId, Bilingual<OutcomeTerm>>> = {
  ...TARGET_TERMS,
  ...CORE_TERMS,
  ...VALUE_TERMS,
  ...REACH_TERMS,
};
