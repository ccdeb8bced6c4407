/** The texts of the page in French, in Canadian usage. */
import type { Messages } from './messages.ts';
import { FRENCH as ABOUT } from './messages-about-fr.ts';
import { FRENCH as CHARTS } from './messages-charts-fr.ts';
import { FRENCH as HISTORY } from './messages-history-fr.ts';
import { FRENCH as INPUTS } from './messages-inputs-fr.ts';
import { FRENCH as COMPARE } from './messages-compare-fr.ts';
import { FRENCH as GOALS } from './messages-goals-fr.ts';
import { FRENCH as WHY } from './messages-why-fr.ts';
import { FRENCH as JOB } from './messages-job-fr.ts';
import { FRENCH as ROBUSTNESS } from './messages-robustness-fr.ts';
import { FRENCH as SEARCH } from './messages-search-fr.ts';
import { FRENCH as SENSITIVITY } from './messages-sensitivity-fr.ts';
import { FRENCH as IDLE } from './messages-idle-fr.ts';
import { FRENCH as EFFECTS } from './messages-effects-fr.ts';
import { FRENCH as EVIDENCE } from './messages-evidence-fr.ts';
import { FRENCH_OPENING } from './messages-opening-fr.ts';
import { FRENCH as PANEL } from './messages-panel-fr.ts';
import { FRENCH as POLICY } from './messages-policy-fr.ts';
import { FRENCH as PROGRAMMES } from './messages-programmes-fr.ts';
import { FRENCH as RUN } from './messages-run-fr.ts';
import { FRENCH as UNCERTAINTY } from './messages-uncertainty-fr.ts';
import { FRENCH_SOURCES } from './sources-fr.ts';
import { FRENCH_PROGRAMME_WORDS } from './programme-words-fr.ts';
import { PRESET_HINTS } from './preset-hints-fr.ts';

const levers = (count: number): string => (count < 2 ? `${count} levier` : `${count} leviers`);
const ofPairs = (pairs: string): string => `${pairs} ${pairs === '0' || pairs === '1' ? 'paire' : 'paires'}`;

/** French texts, with ordinary spaces: typography is set when they are loaded. */
export const FRENCH: Messages = {
  ...FRENCH_OPENING,
  ...POLICY,
  ...PANEL,
  ...UNCERTAINTY,
  ...RUN,
  effects: EFFECTS,
  idle: IDLE,
  why: WHY,
  job: JOB,
  sensitivity: SENSITIVITY,
  robustness: ROBUSTNESS,
  search: SEARCH,
  goals: GOALS,
  compare: COMPARE,
  inputs: INPUTS,
  history: HISTORY,
  charts: CHARTS,
  evidence: EVIDENCE,
  aboutPage: ABOUT,
  programmes: { ...FRENCH_PROGRAMME_WORDS, ...PROGRAMMES },

  labelled: (label, value) => `${label} : ${value}`,
  addScenario: 'Ajouter un scénario',
  noMoreScenarios: 'Six scénarios au plus tiennent côte à côte',
  duplicateCurrent: 'Dupliquer ce scénario',
  duplicateHint: 'Mêmes leviers et hypothèses, à modifier à votre guise',
  copyOf: (title, number) => (number === 1 ? `${title}, copie` : `${title}, copie\u00a0${number}`),
  presetHints: PRESET_HINTS,
  restoreKept: 'Reprendre mon travail',
  restoreKeptHint: 'Ce qui était ici avant l’ouverture d’un lien',
  startOver: 'Recommencer',
  startOverHint: 'Le programme tel que conçu, seul; « Annuler » ramène tout',
  renameScenario: (letter) => `Nom du scénario ${letter}`,
  renameHint: (title) => `${title} (double-clic ou F2 pour renommer, Maj et une flèche pour déplacer)`,
  removeScenario: (letter) => `Retirer le scénario ${letter}`,
  linkCopied: 'Lien copié : il rouvre ces scénarios, ce germe et cette vue, avec les mêmes chiffres.',
  linkInAddress: 'Le lien est dans la barre d’adresse : copiez-le de là.',

  policy: 'Politique',
  asPreset: (preset) => (preset === 'gic-2018-2028' ? 'comme publié' : 'selon le modèle de départ'),
  resetLevers: (count) => `réinitialiser ${levers(count)}`,
  changedCount: (count) => (count === 0 ? '' : count < 2 ? '1 changement' : `${count} changements`),
  backTo: (preset, value) => `${preset === 'gic-2018-2028' ? 'publié' : 'au départ'} : ${value}`,
  byDefault: (value) => `par défaut : ${value}`,
  typed: (name) => `${name}, au clavier`,
  about: (name) => `À propos : ${name}`,
  notANumber: (typed) => `« ${typed.slice(0, 20)} » n’est pas un nombre.`,
  notAPercentage: (typed) => `« ${typed} » est un pourcentage : il faut ici un simple nombre.`,
  twoReadings: (typed, thousands, digits, decimals) =>
    `« ${typed} » peut vouloir dire ${thousands} ou ${decimals}. Tapez ${digits} pour le premier, ${decimals}0 pour le second.`,
  range: 'Plage',
  fromTo: (low, high) => `${low} à ${high}`,
  basis: 'Fondement',
  source: 'Source',
  symbol: 'Symbole',
  sourceOf: (source) =>
    FRENCH_SOURCES[source] ??
    source
      .replace(/^facts: .*best-.*$/, 'Chiffres des grappes au 31 mars 2023')
      .replace(/^model specification (S\d+)$/, 'Supposé dans le processus $1 du modèle')
      .replace(/^sign: model specification (S\d+)$/, 'Signe supposé dans le processus $1 du modèle'),
  millionsUnit: 'M$',
  millions: (digits) => `${digits} M$`,
  asRealised: 'comme réalisée, par grappe et volet',
  matchByCluster: 'une pour chaque grappe',
  asRealisedShort: (value) => `comme réalisée, ${value} en tout`,
  asRealisedSource: (byCluster) => `Comme réalisée : ${byCluster}`,
  byClusterShort: 'par grappe',
  lowMatchNote:
    'Une contrepartie plus faible ne réduit guère l’effet d’aubaine tant que la meilleure note l’emporte : elle va encore aux projets qui se feraient de toute façon.',
  schedule: 'Période',
  startingShares: 'Au départ : ',
  assumptions: 'Hypothèses',
  assumptionCount: (count, changed) =>
    changed === 0 ? `${count}, aucune modifiée` : `${count}, dont ${changed} modifiée${changed < 2 ? '' : 's'}`,
  assumptionsLead: 'Ce que le modèle suppose des entreprises, des projets et du savoir. Ce n’est pas la politique : personne n’en décide.',
  searchAssumptions: 'Chercher une hypothèse',
  nothingFound: (query) => `Aucune hypothèse ne parle de « ${query} ».`,
  resetAll: 'Tout réinitialiser',
  runHeading: 'Simulation',
  futures: 'Futurs',
  futuresCount: (count) => `${count} futurs`,
  seed: 'Germe',
  seedHint: 'Le même scénario, le même germe et la même version donnent les mêmes chiffres sur toute machine.',

  progress: 'Avancement de la simulation',
  updating: 'mise à jour :',
  nOfFutures: (done, planned) => `${done} futurs sur ${planned}`,
  stop: 'Arrêter',
  stoppedAt: (done, planned) => `Arrêt à ${done} futurs sur ${planned}`,
  finishRun: 'Tout simuler',
  finished: (done, seconds) => `${done} futurs en ${seconds} s`,
  failed: (reason) => `La simulation a échoué : ${reason}.`,
  sufficiency: {
    none: 'en attente de résultats',
    lines: 'futurs isolés : trop peu nombreux pour des chances',
    few: 'une première esquisse : trop peu de futurs pour des chances',
    bands: 'une première image',
    enough: 'chances stables',
  },

  compareWith: 'Comparer avec…',
  compareHint: 'mêmes tirages, côte à côte',
  suggestions: {
    additionality: { name: 'Viser l’additionnel', hint: 'favoriser ce qui en a besoin' },
    lottery: { name: 'Un tirage au sort', hint: 'au-dessus d’un seuil de note' },
    'match-one': { name: 'Un dollar pour un', hint: 'vraiment moitié-moitié, partout' },
    'half-budget': { name: 'La moitié du budget', hint: 'ce qu’achète l’autre moitié' },
  },
  comparison: 'Comparaison avec la référence, mêmes tirages',
  against: 'Mêmes tirages :',
  versus: 'contre',
  comparing: 'Les scénarios sont simulés avec les mêmes tirages.',
  verdicts: { better: 'mieux', worse: 'moins bien', 'cannot-tell': 'on ne peut le dire', identical: 'identique' },
  tooEarly: 'trop tôt pour le dire',
  pairsTooFew: (pairs) => `${ofPairs(pairs)} de futurs; il en faut 50`,
  pairsUndecided: (pairs) => `${ofPairs(pairs)}; d’autres peuvent trancher`,
  pairsTooClose: (pairs) => `trop proche, sur ${ofPairs(pairs)} de futurs`,
  pairsWithoutValue: (missing, pairs) => `sans valeur dans ${ofPairs(missing)} sur ${pairs}`,
  betterIn: (hundred) => `mieux dans ${hundred} ${hundred < 2 ? 'futur' : 'futurs'} sur 100`,
  unequalCosts: (letter, cost, reference, base) =>
    `${letter} coûte ${cost} à l’État, ${reference} ${base} (médianes). Le coût public égal est à la page`,

  places: (when) => `Où va l’argent, jusqu’en ${when}`,
  placesIn: (letter, title, when) => `Où va l’argent du scénario ${letter}, ${title}, jusqu’en ${when}`,
  splitBy: 'Répartir',
  splits: { clusters: 'Par grappe', regions: 'Par région' },
  splitHeads: { clusters: 'Grappe', regions: 'Région' },
  placesNote:
    'Moyennes sur les futurs (les cartes donnent des médianes), pour que les lignes s’additionnent; dessous, de 5 % à 95 % des futurs.',
  budgetParts: {
    services: 'Services payés sur le budget',
    running: 'Fonctionnement des grappes',
    uncommitted: 'Non engagé dans des projets',
    all: 'Tout l’argent fédéral',
  },

  fromLink: 'Ouvert à partir d’un lien.',
  fromLinkKept: 'Votre propre travail est conservé.',
  backToOwn: 'Revenir à mon travail',
  damagedLink: 'Ce lien n’a pas pu être ouvert.',
  damagedLinkKept: 'Ce que vous voyez ci-dessous n’est pas ce que le lien contenait.',
  unreadableWork: 'Le travail enregistré dans ce navigateur n’a pas pu être lu.',
  unreadableWorkKept: 'Une copie a été mise de côté, et la page commence par le programme tel que conçu.',
  notSaved: 'Ce navigateur ne laisse pas la page enregistrer votre travail.',
  notSavedHint: 'Tout fonctionne; servez-vous de « Partager » pour le garder.',
  dismiss: 'Fermer',

  additionalShort: 'Additionnel',
  closeShort: 'Terminé',
  openLevers: 'Bouger les leviers',
  closeLevers: 'Fermer les leviers',
  notOfficial: 'Fifty-Fifty n’est un produit officiel d’aucun gouvernement.',
  aboutTitle: 'À propos de ce laboratoire',
  aboutLines: [
    'Des milliers d’entreprises simulées se joignent aux grappes, forment des consortiums, décident d’investir ou non et apprennent les unes des autres. Chaque futur est simulé deux fois avec les mêmes tirages, avec et sans le programme : ce qui diffère est ce que le programme apporte.',
    'Tout se calcule dans ce navigateur. Rien n’est envoyé nulle part : ni compte, ni traceur, ni serveur.',
  ],
  limitsTitle: 'Ce qu’il ne peut pas dire',
  limits: [
    'C’est un outil pour comprendre et pour comparer des options, jamais une prévision.',
    'Les cibles officielles ne disent ni comment se comptent les emplois, ni si le PIB est un total ou un chiffre annuel : chaque définition est nommée là où elle sert, et c’est elle qui décide du verdict.',
    'Le niveau des résultats est calé sur la prévision publiée pour 2029. S’accorder avec cette prévision n’en est pas une preuve.',
    'Les plages montrent l’effet du hasard sous les hypothèses choisies. Ce qu’on ignore des hypothèses elles-mêmes s’y ajoute : changez-les pour voir.',
    'Les chiffres publiés sont bruts, et la date de leur étude n’est pas indiquée.',
  ],
  versionLine: (version) =>
    `Modèle ${version}. Dollars tels que publiés, sans correction de l’inflation; les exercices se terminent le 31 mars.`,
};
