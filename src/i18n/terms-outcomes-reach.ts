/** Outcomes beside GDP and jobs in words: value of the whole, money from others, R&D, what projects and firms become. */
import { typeset } from './term.ts';

/** Net present value, money of provinces and investors, additional R&D. */
export const VALUE_TERMS = typeset({
  netPresentValue: {
    en: {
      name: 'Net present value',
      what: 'Benefits less costs so far, later years counted for less at the social discount rate, as seen from April 2018. Benefits are the direct value added of projects, net, and spillovers, without multipliers; costs are all additional R&D, the running of clusters and services, and what raising public money costs. Costs come first: read it at a late date.',
      noun: 'of net present value',
    },
    fr: {
      name: 'Valeur actualisée nette',
      what: 'Bénéfices moins coûts jusqu’ici, où les années plus lointaines comptent moins selon le taux d’actualisation social, vus d’avril 2018. Les bénéfices sont la valeur ajoutée directe des projets, nette, et les retombées, sans multiplicateur; les coûts sont toute la R-D additionnelle, le fonctionnement des grappes et des services, et ce que coûte la levée de l’argent public. Les coûts viennent d’abord : lisez-la à une date tardive.',
      noun: 'de valeur actualisée nette',
    },
  },
  netPresentValueLow: {
    en: {
      name: 'Net present value at 3%',
      what: 'Benefits less costs so far, with later years counted for less at 3% a year whatever the chosen rate. A lower rate gives more weight to results that come late.',
      noun: 'of net present value at 3%',
    },
    fr: {
      name: 'Valeur actualisée nette à 3 %',
      what: 'Bénéfices moins coûts jusqu’ici, où les années plus lointaines comptent moins, à 3 % par an quel que soit le taux choisi. Un taux plus bas donne plus de poids aux résultats tardifs.',
      noun: 'de valeur actualisée nette à 3 %',
    },
  },
  provincialCommitted: {
    en: {
      name: 'Provincial money committed',
      what: 'Money of Quebec promised to Scale AI projects since April 2018, added up; part of the public share, but not of federal cost.',
      noun: 'of provincial money committed to projects',
    },
    fr: {
      name: 'Argent provincial engagé',
      what: 'Argent du Québec promis aux projets de Scale AI depuis avril 2018, cumulé; il fait partie de la part publique, non du coût fédéral.',
      noun: 'd’argent provincial engagés dans des projets',
    },
  },
  additionalRd: {
    en: {
      name: 'Additional R&D',
      what: 'R&D spending since April 2018 beyond that of the world without the programme, added up, public money included.',
      noun: 'of additional R&D',
    },
    fr: {
      name: 'R-D additionnelle',
      what: 'Dépenses de R-D depuis avril 2018 au-delà de celles du monde sans programme, cumulées, argent public compris.',
      noun: 'de R-D additionnelle',
    },
  },
  absorption: {
    en: {
      name: 'Money absorbed',
      what: 'Share of the money for projects so far that is committed to projects. A low share means that good projects are fewer than the money for them.',
      noun: 'of project money committed so far',
    },
    fr: {
      name: 'Argent absorbé',
      what: 'Part de l’argent destiné aux projets jusqu’ici qui est engagée dans des projets. Une part faible veut dire que les bons projets manquent pour l’argent offert.',
      noun: 'de l’argent des projets engagé jusqu’ici',
    },
  },
  ventureCapital: {
    en: {
      name: 'Venture capital raised',
      what: 'Venture capital that start-ups have raised since April 2018, added up; none while the rate of venture deals is 0.',
      noun: 'of venture capital raised',
    },
    fr: {
      name: 'Capital de risque levé',
      what: 'Capital de risque levé par les jeunes pousses depuis avril 2018, cumulé; aucun tant que le nombre de tours est de 0.',
      noun: 'de capital de risque levés',
    },
  },
});

/** What projects lead to, and firms that open and close. */
export const REACH_TERMS = typeset({
  collaborations: {
    en: {
      name: 'New collaborations',
      what: 'Pairs of organisations that first worked together in a funded project, added up since April 2018.',
      noun: 'new collaborations',
    },
    fr: {
      name: 'Nouvelles collaborations',
      what: 'Paires d’organisations dont le premier travail commun est un projet financé, cumulées depuis avril 2018.',
      noun: 'nouvelles collaborations',
      singular: 'nouvelle collaboration',
    },
  },
  commercialised: {
    en: {
      name: 'Commercialised projects',
      what: 'Funded projects that have reached first revenue, added up since April 2018.',
      noun: 'commercialised projects',
    },
    fr: {
      name: 'Projets commercialisés',
      what: 'Projets financés qui ont atteint un premier revenu, cumulés depuis avril 2018.',
      noun: 'projets commercialisés',
      singular: 'projet commercialisé',
    },
  },
  stoppedProjects: {
    en: {
      name: 'Stopped projects',
      what: 'Funded projects stopped at their mid-term review, added up since April 2018; none while these reviews are off.',
      noun: 'projects stopped at mid-term',
    },
    fr: {
      name: 'Projets arrêtés',
      what: 'Projets financés arrêtés à leur examen à mi-parcours, cumulés depuis avril 2018; aucun sans ces examens.',
      noun: 'projets arrêtés à mi-parcours',
      singular: 'projet arrêté à mi-parcours',
    },
  },
  ipAssets: {
    en: {
      name: 'IP rights',
      what: 'Intellectual property rights expected of funded projects, added up as their money is spent, at 6.7 a project unless changed. A count says little about their worth.',
      noun: 'IP rights',
    },
    fr: {
      name: 'Droits de PI',
      what: 'Droits de propriété intellectuelle attendus des projets financés, cumulés au fil de leurs dépenses, à raison de 6,7 par projet sauf changement. Leur nombre dit peu de leur valeur.',
      noun: 'droits de PI',
      singular: 'droit de PI',
    },
  },
  newFirms: {
    en: {
      name: 'New firms',
      what: 'Firms opened since April 2018, start-ups and spin-offs, added up. Most would open without the programme too.',
      noun: 'new firms',
    },
    fr: {
      name: 'Nouvelles entreprises',
      what: 'Entreprises nées depuis avril 2018, essaimages compris, cumulées. La plupart naîtraient aussi sans programme.',
      noun: 'nouvelles entreprises',
      singular: 'nouvelle entreprise',
    },
  },
  exits: {
    en: {
      name: 'Closed firms',
      what: 'Firms closed since April 2018, added up. Most would close without the programme too; more openings also bring more closures.',
      noun: 'closed firms',
    },
    fr: {
      name: 'Entreprises fermées',
      what: 'Entreprises fermées depuis avril 2018, cumulées. La plupart fermeraient aussi sans programme; plus de créations entraînent aussi plus de fermetures.',
      noun: 'entreprises fermées',
      singular: 'entreprise fermée',
    },
  },
  additionalFirms: {
    en: {
      name: 'Additional firms',
      what: 'Firms alive at the date beyond those of the world without the programme, under the same luck. It can be below zero.',
      noun: 'additional firms',
    },
    fr: {
      name: 'Entreprises additionnelles',
      what: 'Entreprises actives à la date au-delà de celles du monde sans programme, avec les mêmes tirages. Leur nombre peut être négatif.',
      noun: 'entreprises additionnelles',
      singular: 'entreprise additionnelle',
    },
  },
  stage: {
    en: {
      name: 'Stage of life',
      what: 'Where a cluster stands in its life at the date: 1 emergent, 2 growing, 3 at its size, 4 declining. For a region and the whole it is the mean over their clusters; the numbers are names in an order, so a mean says only which way clusters lean.',
      noun: 'on the scale of a cluster’s life, 1 emergent to 4 declining',
    },
    fr: {
      name: 'Stade de vie',
      what: 'Où en est une grappe dans sa vie à la date : 1 émergente, 2 en croissance, 3 à maturité, 4 en déclin. Pour une région et l’ensemble, c’est la moyenne de leurs grappes; ces nombres sont des noms ordonnés : une moyenne dit seulement de quel côté les grappes penchent.',
      noun: 'sur l’échelle de vie d’une grappe, de 1 émergente à 4 en déclin',
    },
  },
});
