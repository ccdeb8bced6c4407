/** Texts about sensitivity, in French. */
import type { SensitivityMessages } from './messages-sensitivity.ts';

function settingsOf(count: number): string {
  return `${count} ${count < 2 ? 'réglage' : 'réglages'}`;
}

/** With ordinary spaces: typography is set when they are loaded. */
export const FRENCH: SensitivityMessages = {
  lead: 'De quels réglages dépend un résultat : d’un premier tri de tous jusqu’à la forme d’un seul. Chaque étape se lance d’une pression et prend environ une minute; résultat et date se changent ensuite sans nouveau calcul.',
  about: (letter, title) => `À l’étude : scénario ${letter}, ${title}.`,
  futures: {
    luck: 'Ses futurs ne diffèrent que par le hasard.',
    assumptions: 'Ses futurs diffèrent par le hasard et par des hypothèses tirées au sort; cela compte quand on déplace des leviers.',
  },
  agents: (count) => `${count} agents représentent les entreprises.`,
  agentsPublished: 'Chaque entreprise a son propre agent.',
  outcome: 'Résultat',
  readAt: 'Lire en',
  moved: 'Ce qu’on déplace',
  sets: { assumptions: 'Hypothèses', levers: 'Leviers', both: 'Hypothèses et leviers' },
  screening: '1. Ce qui compte ou non',
  shares: '2. Ce que chacun explique',
  tornado: '3. Bas et haut, un à la fois',
  curve: '4. La forme d’un réglage',
  map: '5. Deux réglages ensemble',
  screeningLead:
    'Chaque réglage est déplacé tour à tour à partir de nombreux points de départ (criblage de Morris). L’effet dit de combien le résultat bouge en moyenne pour toute l’étendue d’un réglage; la dispersion dit à quel point cela dépend de tout le reste.',
  sharesLead:
    'Tout bouge en même temps, le hasard aussi, et la variance du résultat est répartie entre ses sources (indices de Sobol’). Ce qu’un réglage explique seul disparaîtrait si on le connaissait; ce qu’il explique en tout comprend ses interactions avec les autres.',
  tornadoLead: (most) =>
    `Chacun des ${most} premiers réglages du criblage, ou de ceux choisis à la main au point 2, est mis au bas puis au haut de son étendue, tous les autres restant tels quels, dans les mêmes futurs.`,
  curveLead: 'Un réglage parcourt toute son étendue, dans les mêmes futurs à chaque valeur.',
  mapLead: 'Deux réglages parcourent ensemble leurs étendues : ce que fait l’un peut dépendre de la position de l’autre.',
  beginScreening: (settings) => `Cribler ${settingsOf(settings)}`,
  beginShares: (settings) => (settings === 0 ? 'Répartir la variance' : `Répartir la variance entre ${settingsOf(settings)}`),
  beginTornado: (settings) => (settings === 0 ? 'Déplacer les premiers réglages' : `Déplacer ${settingsOf(settings)}`),
  beginCurve: 'Tracer la courbe',
  beginMap: 'Remplir la carte',
  trajectories: 'Points de départ',
  rows: 'Lignes du plan',
  top: 'Réglages, à partir du premier',
  goOn: 'Poursuivre jusqu’à cette taille',
  press: 'Rien ne se lance tout seul : appuyez sur le bouton ci-dessus.',
  tooFew: 'Encore trop peu de simulations pour conclure.',
  noFactors: 'Il ne reste rien à déplacer : tous les réglages de ce genre sont fixés à la main ou sans effet ici.',
  needsScreening: 'Criblez d’abord les réglages, ou choisissez-en à la main au point 2.',
  nothingScreened:
    'Le criblage n’a rien trouvé qui fasse bouger ce résultat à cette date : choisissez un autre résultat, une autre date, ou des réglages à la main au point 2.',
  busy: 'Une autre de ces études est en cours.',
  readAtNote: (when) => `Ce résultat ne va pas plus loin que ${when} : c’est là qu’il est lu.`,
  saveNumbers: 'Enregistrer les nombres (CSV)',
  basis: (simulations, futures) => `À partir de ${simulations} simulations dans ${futures} futurs différents.`,
  held: {
    assumptions: 'Les leviers restent ceux du scénario, de même que les hypothèses fixées à la main.',
    levers: 'Les hypothèses restent celles du scénario.',
    both: 'Leviers et hypothèses bougent ensemble; les hypothèses fixées à la main restent.',
  },
  heldLeversDrawn: 'Les hypothèses sont tirées de nouveau dans chaque futur, et comptent ici comme du hasard.',
  heldOne: {
    luck: 'Tout le reste est comme dans le scénario.',
    assumptions:
      'Tous les autres leviers restent; les autres hypothèses sont tirées de nouveau dans chaque futur, les mêmes pour toutes les valeurs.',
  },
  rangesNote:
    'L’étendue des leviers est un jugement de notre part : ce qu’un gouvernement pourrait choisir. Plus large, elle donnerait plus de poids à un levier.',
  assumptionsNote:
    'Les hypothèses parcourent ce qu’on croit d’elles (leurs lois a priori); les étendues du tableau en contiennent les neuf dixièmes.',
  ratioNote:
    'Ce résultat est un rapport. Dans les futurs où il n’y a rien par quoi diviser, il est enregistré comme 0, et cela entre dans ce qui est montré ici.',
  screeningNote:
    'Les intervalles contiennent 95 % de ce que donnent des points de départ rééchantillonnés. Au-dessus de la diagonale, ce que fait un réglage tient davantage aux autres qu’à lui-même. Entre des options, tout changement compte comme un pas : leurs effets n’ont pas de sens.',
  sharesNote:
    'Les intervalles contiennent 95 % de ce que donnent des lignes rééchantillonnées. Les petites parts sont mal connues : les estimations sous 0 sont montrées comme 0. Plus de lignes poursuivent la même étude.',
  roughNote:
    'Certains intervalles sont larges : ces parts ne sont connues qu’à peu près et peuvent ne pas s’additionner. Plus de lignes les resserrent.',
  contradicts: 'plus seul qu’en tout',
  contradictsNote:
    'Rien ne peut expliquer plus seul qu’en tout, ni l’ensemble plus de 100 % : là où les estimations le disent, au-delà de leurs intervalles, les lignes sont trop peu nombreuses.',
  tornadoNote:
    'Les hypothèses vont de leur valeur à 5 % à celle à 95 %, les leviers sur les neuf dixièmes de leur étendue; pour les options, les bouts sont la pire et la meilleure. Les barres sont des moyennes d’écarts dans le même futur; les traits, des intervalles à 95 %.',
  curveNote:
    'La bande intérieure contient la moitié des futurs, la bande extérieure neuf sur dix; la ligne verticale est la valeur du scénario.',
  mapNote:
    'Les cases sont des moyennes sur les mêmes futurs; leurs intervalles à 95 % sont dans le tableau. Les valeurs du scénario peuvent tomber entre deux cases : la plus proche est marquée.',
  byHand: 'Choisir des réglages à la main',
  byHandHint: 'Ils remplacent les premiers du criblage, aux points 2 et 3.',
  byHandCount: (count, most) => `${count} ${count < 2 ? 'choisi' : 'choisis'} sur ${most} au plus`,
  fromScreening: 'Revenir aux premiers du criblage',
  otherTop: 'Pour ce résultat et cette date, le criblage place d’autres réglages en tête que ceux qui ont été étudiés.',
  takeTop: 'Prendre ceux-là',
  showAll: (count) => `Montrer les ${count}`,
  showFirst: (count) => `Montrer les ${count} premiers`,
  plane: 'Effet et dispersion',
  planeHint: 'Plus à droite : compte davantage. Plus haut : dépend davantage de tout le reste.',
  planeDot: (name, effect, spread) => `${name} : effet ${effect}, dispersion ${spread}`,
  setting: 'Réglage',
  assumptions: 'Hypothèses',
  levers: 'Leviers',
  across: 'En largeur',
  up: 'En hauteur',
  effect: 'Effet (μ*)',
  spread: 'Dispersion (σ)',
  direction: 'S’il augmente',
  raises: 'effet à la hausse',
  lowers: 'effet à la baisse',
  mixed: 'effet dans les deux sens',
  movesBetween: 'Étendue',
  interval: 'Intervalle à 95 %',
  alone: 'Explique seul',
  altogether: 'Explique en tout',
  others: 'Tous les autres réglages ensemble',
  luck: 'Hasard',
  othersInSentence: 'tous les autres réglages ensemble',
  luckInSentence: 'le hasard',
  interplay: 'Interactions',
  low: 'Au bas',
  high: 'Au haut',
  lowValue: 'Bas de l’étendue',
  highValue: 'Haut de l’étendue',
  value: 'Valeur',
  median: 'Médiane',
  middleHalf: 'Moitié centrale',
  nineTenths: 'Neuf futurs sur dix',
  mean: 'Moyenne',
  meanAndInterval: 'Moyenne (intervalle à 95 %)',
  medianAndBand: 'Médiane, neuf futurs sur dix',
  own: 'ce scénario',
  ownValue: (value) => `${value}, ce scénario`,
  targetLine: (level) => `Cible : ${level}`,
  readOut: 'Valeur du réglage; les flèches lisent la courbe',
  highest: 'le plus haut',
  and: (firsts, last) => `${firsts} et ${last}`,
  inLogarithms: (value) => `${value} en logarithme`,
  quoted: (name) => `« ${name} »`,
  nothingMoves: (outcome, when) => `Aucun de ces réglages ne fait bouger ce résultat en ${when} : ${outcome}.`,
  nothingVaries: (outcome, when) => `Rien de ce qui a été déplacé ne change ce résultat en ${when} : ${outcome}.`,
  screeningSentence: (outcome, when, named, some) =>
    `En ${when}, ${outcome} : ce qui compte le plus, avec l’effet moyen de toute l’étendue, ${some < 2 ? 'c’est' : 'ce sont'} ${named}.`,
  orderOpen: 'Certains de ces intervalles se chevauchent : l’ordre reste ouvert.',
  hardlyMatter: (hardly, all, seeming) => {
    const sure = `${settingsOf(hardly)} sur ${all} ne ${hardly < 2 ? 'compte' : 'comptent'} guère : même le haut de leur intervalle est sous le dixième du bas de celui du premier.`;
    const open = `${hardly > 0 ? `${seeming} ${seeming < 2 ? 'autre a' : 'autres ont'}` : `${settingsOf(seeming)} sur ${all} ${seeming < 2 ? 'a' : 'ont'}`} fait moins d’un dixième de ce que fait le premier, ce que plus de points de départ pourraient confirmer ou non.`;
    if (hardly + seeming === 0) return `Sur ${settingsOf(all)}, chaque réglage fait au moins un dixième de ce que fait le premier.`;
    return [...(hardly > 0 ? [sure] : []), ...(seeming > 0 ? [open] : [])].join(' ');
  },
  tooFewRows: (rows, outcome, when, mean, deviation) =>
    `En ${when}, ${outcome} (moyenne ${mean}, écart-type ${deviation}) : ${rows} lignes ne suffisent pas à répartir la variance; les parts se contredisent. Poursuivez avec plus de lignes.`,
  nothingAlone: 'rien',
  indicesSentence: (outcome, when, named, interplay, mean, deviation) =>
    `En ${when}, ${outcome} (moyenne ${mean}, écart-type ${deviation}) : la variance vient, pour chaque source seule, de ${named}; les interactions, quand l’un compte plus ou moins selon un autre, en font ${interplay}.`,
  tornadoSentence: (outcome, when, base, futures, named) =>
    `En ${when}, ${outcome} : la moyenne du scénario est de ${base} (${futures} futurs). S’en éloignent le plus : ${named}.`,
  tornadoNamed: (name, low, atLow, high, atHigh) => `${name} (${low} : ${atLow}, ${high} : ${atHigh})`,
  course: ({ outcome, when, name, futures }, from, atFrom, to, atTo) =>
    `En ${when}, ${outcome} : quand ${name} va de ${from} à ${to}, la médiane de ${futures} futurs va de ${atFrom} à ${atTo}`,
  stays: ({ outcome, when, name, futures }, from, to, at) =>
    `En ${when}, ${outcome} : quand ${name} va de ${from} à ${to}, la médiane de ${futures} futurs reste à ${at}.`,
  steepest: (from, to, change) => `; elle change le plus vite entre ${from} et ${to} (${change})`,
  flat: (from, to) => `; elle ne change guère entre ${from} et ${to}`,
  optionsCourse: ({ outcome, when, name, futures }) =>
    `En ${when}, ${outcome} : ce qu’on obtient dans ${futures} futurs avec chaque option de ${name}.`,
  bestIsOwn: (value, mean) => `En moyenne, le mieux est ce que le scénario a déjà, ${value} (${mean}).`,
  bestAt: (value, mean, gain, apart) =>
    `En moyenne, le mieux est à ${value} (${mean}, ${gain} par rapport à la valeur du scénario)${apart ? '' : ' : les intervalles se chevauchent, ce n’est donc peut-être pas mieux du tout'}.`,
  highestIsOwn: (value, mean) => `La moyenne est la plus haute à la valeur du scénario, ${value} (${mean}).`,
  highestAt: (value, mean, gain, apart) =>
    `La moyenne est la plus haute à ${value} (${mean}, ${gain} par rapport à la valeur du scénario)${apart ? '' : ' : les intervalles se chevauchent, l’écart peut donc être nul'}.`,
  moreMoney: 'Un budget plus élevé est aussi plus d’argent dépensé : ce coût n’est pas pesé ici.',
  curveReadout: (value, median, half, nine) => `${value} : médiane ${median}, la moitié des futurs ${half}, neuf sur dix ${nine}`,
  mapSentence: ({ outcome, when, futures }, highest, highestMean, lowest, lowestMean) =>
    `En ${when}, ${outcome} : la moyenne de ${futures} futurs est la plus haute avec ${highest} : ${highestMean}. Elle est la plus basse avec ${lowest} : ${lowestMean}.`,
  bothAt: (x, xValue, y, yValue) => `${x} à ${xValue} et ${y} à ${yValue}`,
  ownCell: (mean, gain) => `Au plus près du scénario, elle est de ${mean}; la case la plus haute en diffère de ${gain}.`,
  ownCellHighest: 'La plus haute est la case la plus proche du scénario lui-même.',
  shades: (least, most) => `Nuancé de ${least} (le plus pâle) à ${most} (le plus foncé)`,
};
