/** The texts of the page of programme designs in French. */
import type { ProgrammesMessages, ProgrammeWords } from './messages-programmes.ts';

const published = (count: number): string => `${count} ${count < 2 ? 'modalité publiée' : 'modalités publiées'}`;
const assumptions = (count: number): string => `${count} ${count < 2 ? 'hypothèse' : 'hypothèses'}`;
const SIGN = { EUR: '€', USD: '$\u00a0US' } as const;
const NAME = { EUR: 'd’euros', USD: 'de dollars américains' } as const;
/** French counts millions from two. */
const millions = (amount: string): string => (/^[01](,|$)/.test(amount) ? 'million' : 'millions');

/** French texts, with ordinary spaces. */
export const FRENCH: Omit<ProgrammesMessages, keyof ProgrammeWords> = {
  title: 'Modèles de programme',
  lead: 'Chaque modèle est simulé dans la même économie : celle du Canada, avec les cinq grappes publiées, à partir d’avril 2018. Seule la politique est la sienne, si bien qu’une différence vient du modèle. Ce qu’une source laisse ouvert est supposé, et c’est dit.',
  allDesigns: 'Tous les modèles de programme…',
  allDesignsHint: 'Vingt-deux, du Canada et d’ailleurs, avec leurs sources',
  partsLabel: 'Parties de cette page',
  parts: { library: 'Tous les modèles', bundles: 'Ce que demande le document de politique', 'equal-cost': 'À coût public égal' },

  search: 'Chercher un modèle',
  withMechanism: 'Avec le levier',
  anyMechanism: 'tous',
  shown: (count, all) => `${count} modèles sur ${all}`,
  nothingFound: 'Aucun modèle n’a cela. Essayez un mot plus court ou tous les leviers.',
  published: 'Publié',
  assumed: 'Supposé',
  assumption: 'hypothèse',
  openLeft:
    'Ce qui n’est nommé ni ici ni là est comme dans les grappes d’innovation mondiales. Ce qui est supposé d’elles (« Programme tel que conçu ») l’est ici aussi.',
  openLeftShared: 'Les autres modèles partagent ces hypothèses là où ils ne fixent rien eux-mêmes.',
  detailsOf: (terms, assumed, own) => `${published(terms)}, ${assumptions(assumed)}${own ? (assumed < 2 ? ' propre' : ' propres') : ''}`,
  sources: 'Sources',
  noSource: 'Rien n’est publié sur l’absence de programme : c’est ce à quoi chaque scénario est mesuré.',
  noBudget: 'non publié; une somme sera demandée à l’ouverture',
  perUnit: (amount, unit, units) => `${amount} par ${unit} × ${units}`,
  inCad: (amount, rate) => `${amount}${rate === '' ? '' : ` à ${rate}`}`,
  rate: (currency, cad, year) => `1\u00a0${SIGN[currency]} = ${cad} $ (moyenne de ${year}, arrondie, non lue dans une source)`,
  inMillions: (currency, amount) => `${amount} ${millions(amount)} ${NAME[currency]}`,
  euros: (amount) => `${amount}\u00a0€`,
  yearsOf: (count) => `${count} ${count === '1' ? 'an' : 'ans'}`,
  evenly: (years) => `également sur ${years}`,
  open: 'Ouvrir',
  compare: 'Comparer à celui de l’écran',
  openNamed: (name) => `Ouvrir : ${name}`,
  compareNamed: (name) => `Comparer à celui de l’écran : ${name}`,
  opened: (name, letter) => `${name} est le scénario ${letter} du simulateur.`,
  compared: (name) => `A est ce qui était à l’écran, B est ${name}.`,
  noRoom: 'Six scénarios au plus tiennent côte à côte : retirez-en un d’abord.',
  sumLabel: 'Argent public, en millions de dollars',
  sumAsked: (name) => `Aucun budget n’est publié pour ${name}. Combien d’argent public doit-il avoir, sur toutes ses années?`,
  go: 'Continuer',
  cancel: 'Annuler',

  bundlesLead:
    'Ce que recommande le document de politique sur la stratégie fédérale des grappes (2017), en ensembles de leviers, chacun posé sur une copie du scénario qui est à l’écran, jamais sur celle d’un autre ensemble. Les directions sont du document, les ampleurs sont des hypothèses de notre choix. Aucun ensemble ne change le budget.',
  bundleOver: (letter, title) => `Sur ${letter}, ${title}`,
  sizes: 'ampleurs :',
  tryBundle: 'Essayer sur le scénario à l’écran',
  tryNamed: (name) => `Essayer sur le scénario à l’écran : ${name}`,
  bundleAdded: (name, letter, over) =>
    `${name} : le scénario ${letter} est une copie de ${over} avec ces leviers. ${over} reste à l’écran.`,
  bundleThere: (name, letter, over) => `${name} sur ${over} : c’est déjà le scénario ${letter}.`,
  bundleNoChange: 'Le scénario à l’écran fait déjà tout cela.',

  equalLead:
    'Que ferait chaque modèle du même argent? Chacun est ramené à la somme que vous dites, dans ses propres années et ses propres parts, et comparé au programme tel que conçu, avec les mêmes tirages. Ce qu’un modèle ne peut placer est perdu, si bien que la dépense peut être moindre.',
  equalSum: 'Argent public de chacun, en millions de dollars',
  runAt: (replicates) => `Simuler tous les modèles, ${replicates} futurs chacun`,
  progress: (done, planned, finished, designs) => `${done} futurs sur ${planned}, ${finished} modèles sur ${designs}`,
  stop: 'Arrêter',
  stopped: (done, planned, finished, designs, none) =>
    `Arrêté après ${done} futurs sur ${planned}. ${none ? 'Aucun modèle n’est encore terminé.' : `Modèles terminés, donc montrés : ${finished} sur ${designs}.`}`,
  goOn: 'Continuer',
  failed: (reason) => `La simulation a échoué : ${reason}`,
  caption: (sum, when, replicates) =>
    `Chaque modèle avec ${sum} d’argent public, au ${when}, ${replicates} futurs : médiane, étendue de 90 % des futurs, écart avec le programme tel que conçu`,
  uncertainties: {
    luck: 'Seul le hasard diffère d’un futur à l’autre.',
    assumptions: 'Le hasard et ce que nous ignorons diffèrent d’un futur à l’autre.',
  },
  design: 'Modèle',
  columns: {
    federalCost: {
      name: 'Dépensé',
      what: 'Argent fédéral vraiment dépensé : versé aux projets, et ce qui fait marcher grappes et services. Moins que la somme là où une part est perdue.',
    },
    additionalGdp: { name: 'PIB additionnel', what: 'PIB qui n’existerait pas sans le programme, total, cumulé.' },
    additionalJobYears: {
      name: 'Années-emplois additionnelles',
      what: 'Années-emplois qui n’existeraient pas sans le programme, totales, cumulées.',
    },
    additionalRdPerFederal: {
      name: 'R-D additionnelle par dollar fédéral',
      what: 'R-D qui n’aurait pas été faite autrement, par dollar engagé.',
    },
    deadweightShare: { name: 'Effet d’aubaine', what: 'Part de l’argent engagé dans des projets qui auraient eu lieu de toute façon.' },
    costPerAdditionalJobYear: {
      name: 'Coût par année-emploi additionnelle',
      what: 'Argent fédéral dépensé par année-emploi qui n’existerait pas autrement.',
    },
    targets: {
      name: 'Deux cibles atteintes',
      what: 'Les cibles d’emplois et de PIB choisies dans le simulateur, selon les définitions qui y sont choisies, dans le même futur.',
    },
  },
  sortBy: (column) => `Trier par ${column}`,
  reference: 'référence',
  waiting: 'attend',
  underWay: 'en cours',
  neverPays: (futures) => `rien de gagné dans ${futures}`,
  tableNotes:
    'Additionnel s’entend par rapport à l’absence de programme, avec les mêmes tirages. La troisième ligne d’une case est l’écart moyen avec le programme tel que conçu, avec son intervalle à 95 % là où il peut être établi; ▲ mieux, ▼ moins bien, ○ on ne peut dire. De l’argent qui suit d’autres règles, d’autres années ou d’autres lieux n’a jamais été observé au Canada : c’est ce qu’impliquent les hypothèses du modèle, non une prévision.',
  smallShare:
    'Les emplois et le PIB des entreprises hors projets ne comptent que par les retombées, si bien que les modèles sans projets montrent ici leur coût plus que leur gain.',
};
