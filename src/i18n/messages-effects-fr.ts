/** The texts of the page of effects in French. */
import type { EffectsMessages } from './messages-effects.ts';

/** French texts, with ordinary spaces. */
export const FRENCH: EffectsMessages = {
  lead: 'Ce qui existe grâce au programme, ce que cela vaut, et où.',
  readAt: 'Lu en',
  place: 'Lieu',
  clusters: 'Grappes',
  regions: 'Régions',
  measure: 'Effet sur',
  measures: { gdp: 'PIB', jobYears: 'Années-emplois' },
  measureNotes: {
    gdp: 'moyennes; total cumulé depuis avril 2018, dollars tels que publiés',
    jobYears: 'moyennes; total cumulé depuis avril 2018 : directes, indirectes et induites',
  },
  fromTwenty: 'Les effets s’affichent dès 20 futurs.',

  waterfall: 'Du brut à l’additionnel',
  steps: {
    gross: {
      name: 'Brut',
      what: 'Tout ce qu’apportent les projets financés, y compris ce qui serait venu de toute façon. Les chiffres publiés sont de cette sorte.',
    },
    deadweight: {
      name: 'Effet d’aubaine',
      what: 'Ce que les mêmes projets apportent dans le monde sans programme, avec les mêmes tirages. Simulé, et non supposé. C’est une part du brut; l’aubaine des cartes est une part de l’argent fédéral engagé.',
    },
    crowding: {
      name: 'Éviction',
      what: 'Déplacement qui croît avec les dépenses des projets par rapport à la R-D propre d’une grappe, car les gens et l’équipement sont rares. C’est ce qui reste une fois les autres étapes franchies.',
    },
    spillover: {
      name: 'Retombées',
      what: 'Ce que d’autres entreprises tirent du savoir des projets, au-delà du monde sans programme. Aucun multiplicateur ne s’y applique.',
    },
    additional: {
      name: 'Additionnel',
      what: 'Le brut moins toutes les pertes, plus les retombées : ce qui n’existerait pas sans le programme.',
    },
  },
  ofGross: 'part du brut',
  assumed: (share) => `${share}, supposé`,
  assumedBetween: (share, low, high) => `${share} (${low} à ${high}), supposé`,
  addUp:
    'Les barres sont des moyennes sur les futurs, pour qu’elles s’additionnent; les médianes, que donnent les cartes, et les plages ne le feraient pas. Traits et petits chiffres : de 5 % à 95 % des futurs.',
  nothingHere: (when) => `En ${when}, aucun projet n’a encore rien dépensé ici : il n’y a rien à décomposer.`,
  littleHere: (when, gross, additional) =>
    `En ${when}, les projets financés n’ont encore presque rien apporté ici (en moyenne, brut : ${gross}; additionnel : ${additional}) : il n’y a rien à décomposer.`,
  jobYears: (count) => `${count} années-emplois`,
  inNine: 'dans neuf futurs sur dix',
  sentence: (when, gross, range, deadweight, lost) =>
    `En ${when}, les projets financés apportent en moyenne ${gross}${range}, dont ${deadweight} d’aubaine; fuites, déplacement, encombrement et substitution ${lost};`,
  sentenceEnd: (spillover, additional, range) => `les retombées ${spillover}. L’additionnel est de ${additional}${range}`,
  adds: (amount) => `y ajoutent ${amount}`,
  takes: (amount) => `en retirent ${amount}`,
  shareOfGross: (share) => `, soit ${share} du brut`,

  step: 'Étape',
  mean: 'moyenne',
  median: 'médiane',
  futures: 'de 5 % à 95 % des futurs',
  meaning: 'Ce que c’est',
  difference: 'Écart avec la référence',
  interval: 'intervalle à 95 %',
  differenceNote: 'Les écarts avec la référence sont des moyennes sur les mêmes futurs, avec leurs intervalles à 95 %.',

  present: 'Valeur actualisée nette',
  rate: 'Taux annuel',
  whyHeading: 'Pourquoi ce taux',
  aboveZero: 'Au-dessus de zéro',
  why: {
    sensitivity: 'taux bas de la pratique fédérale, pour la sensibilité (de mémoire, source non lue)',
    critics: 'proposé par Boardman, Moore et Vining 2010 (résumé lu)',
    practice: 'pratique fédérale depuis lors (de mémoire, source non lue)',
    guide: 'guide du Conseil du Trésor de 2007, selon Boardman, Moore et Vining (résumé lu)',
    own: 'choisi dans ce scénario',
  },
  ownRate: 'choisi ici',
  presentCounts: (when) =>
    `Compté jusqu’en ${when}; ce qui vient plus tard n’y est pas. Bénéfices : valeur ajoutée directe nette et retombées, sans multiplicateur. Coûts : toute la R-D additionnelle, le fonctionnement et ce que coûte la levée de l’argent public.`,
  presentSentence: (rate, when, value, range, odds) =>
    `À ${rate} par an, la valeur actualisée nette jusqu’en ${when} a une médiane de ${value}${range}; elle est au-dessus de zéro dans ${odds}.`,
  presentRange: (lowRate, value, highRate, other) => `La médiane est de ${value} à ${lowRate} et de ${other} à ${highRate}.`,
  nothingToValue: (when) => `En ${when}, aucun projet n’a encore rien dépensé ici : il n’y a rien à évaluer.`,
  pointsAre: 'Points : médianes; traits : de 5 % à 95 % des futurs.',

  costsAt: (when) => `Ce qu’achète l’argent fédéral, jusqu’en ${when}`,
  costNotes:
    'Médianes (le tableau des lieux donne des moyennes); dessous, de 5 % à 95 % des futurs. Le coût fédéral est ce qui a été versé aux projets à cette date et le fonctionnement des grappes, services compris; ce qui est engagé est versé au fil des projets. Un projet compte là où est son chef de file, le fonctionnement là où la grappe est établie, les retombées là où elles sont reçues : les rapports par région mêlent donc les lieux.',
  nothingGained: (odds) => `aucun gain dans ${odds}`,
  nothingSpent: 'aucun argent',
  costParts: (committed, paid, running) => `versés ${paid}, fonctionnement ${running}; engagés ${committed}`,
  jobYearsAgainst: 'Années-emplois additionnelles, écart avec la référence',
  few: 'Moins de 10 projets à la médiane : quelques projets décident de ces rapports.',

  healthAt: (when) => `Les grappes selon leur stade de vie, ${when}`,
  stageShare: (odds) => `dans ${odds}`,
  indicators: {
    members: { name: 'Membres', what: 'Membres à la date. Une taille : ni bonne ni mauvaise.' },
    firms: { name: 'Entreprises', what: 'Entreprises actives à la date, membres ou membres possibles. Une taille : ni bonne ni mauvaise.' },
    entryRate: { name: 'Créations par an', what: 'Entreprises nées dans l’année, sur celles de son début. Plus, c’est mieux.' },
    exitRate: { name: 'Fermetures par an', what: 'Entreprises fermées dans l’année, sur celles de son début. Moins, c’est mieux.' },
    projects: { name: 'Projets', what: 'Projets financés jusqu’ici. Une taille : ni bonne ni mauvaise.' },
    smesPerProject: {
      name: 'PME par projet',
      what: 'Nombre moyen d’entreprises de moins de 500 emplois par projet financé. Plus, c’est mieux.',
    },
    leverage: {
      name: 'Effet de levier',
      what: 'Dollars des partenaires par dollar fédéral engagé. Le programme en demande davantage; ce n’est pas de l’additionnalité.',
    },
    absorption: { name: 'Argent absorbé', what: 'Part de l’argent destiné aux projets jusqu’ici qui est engagée. Plus, c’est mieux.' },
    ipPerProject: {
      name: 'Droits de PI par projet',
      what: 'Droits de propriété intellectuelle jusqu’ici par projet financé; ils viennent à la fin des projets. Plus, c’est mieux.',
    },
    rdPerFederal: {
      name: 'R-D additionnelle par $ fédéral',
      what: 'R-D qui ne se serait pas faite autrement, par dollar fédéral engagé. Plus, c’est mieux.',
    },
    jobYearsPerMillion: {
      name: 'Années-emplois additionnelles par M$ fédéral',
      what: 'Années-emplois additionnelles jusqu’ici, totales, par million de dollars de coût fédéral. Plus, c’est mieux.',
    },
  },
  readings: { ahead: 'devant le programme', behind: 'derrière le programme', near: 'à peu près comme le programme' },
  doesBetter: (odds) => `mieux que tout le programme dans ${odds}`,
  healthNotes:
    'Médianes; dessous, de 5 % à 95 % des futurs. ▲ devant tout le programme et ▼ derrière lui dans au moins neuf futurs sur dix, dans le sens qui compte comme meilleur; sans marque : ni l’un ni l’autre. Une lecture dit où en est une grappe, non pourquoi.',
};
