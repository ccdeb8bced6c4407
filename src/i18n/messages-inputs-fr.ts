/** Texts about what scenarios are: their settings over time, what differs between any two, and their cards, in French. */
import type { InputMessages } from './messages-inputs.ts';

const partners = (count: number): string => `${count} ${count < 2 ? 'partenaire' : 'partenaires'}`;
const atLeast = (count: number): string => `au moins ${partners(count)}`;
/** A month after « de »: d’avril, de mars. */
const of = (date: string): string => (/^[aeiouyéèh]/i.test(date) ? `d’${date}` : `de ${date}`);
const undone = 'Ctrl ou ⌘ + Z annule.';

/** With ordinary spaces: typography is set when they are loaded. */
export const FRENCH: InputMessages = {
  timeline: {
    title: 'Les politiques dans le temps',
    term: 'argent fédéral par exercice; dessous, quand court chaque programme et selon quelles règles',
    label: 'Les politiques dans le temps, par exercice. Les flèches les lisent année par année.',
    key: 'Fanion : début. Carré plein : arrêt avant la fin des dix ans; carré vide : fin des dix ans. L’argent est celui des enveloppes, dépensé ou non; la contrepartie est en dollars privés par dollar public.',
    keyTaper: 'Le coin retiré d’une barre est la part dont le soutien a baissé.',
    keyShared: 'Des courbes confondues alternent.',
    year: 'Exercice',
    money: 'argent fédéral',
    match: 'contrepartie',
    state: 'en vigueur',

    notYet: 'pas encore',
    over: 'terminé',
    never: 'aucun programme',
    firstTranche: 'première tranche',
    secondTranche: 'deuxième tranche',
    bothTranches: 'première, puis deuxième tranche',
    servicesOnly: 'services seuls',
    partOf: (state, quarters, all) => `${state}, ${quarters} ${quarters < 2 ? 'trimestre' : 'trimestres'} sur ${all}`,
    matchOf: (value) => `contrepartie ${value}`,
    realised: (value) => `${value} comme réalisée`,
    period: (from, to) => `${from} à ${to}`,

    rulesLong: (match, count) => `contrepartie ${match}, ${atLeast(count)}`,
    rules: (match, count) => `contrepartie ${match} · ${partners(count)}`,
    servicesTake: (share) => `services seuls, ${share} de l’argent`,
    noMoney: 'aucun argent',
    later: (quarters) => `${quarters} ${quarters < 2 ? 'trimestre' : 'trimestres'} plus tard`,
    startsBeyond: (date) => `débute en ${date}, après les années montrées`,

    noProgramme: 'aucun programme : aucun argent fédéral n’est dépensé',
    course: (from, to, money) => `court ${of(from)} à ${to} avec ${money} d’argent fédéral`,
    peak: (year, money) => `la plus grosse année est ${year} (${money})`,
    stoppedEarly: 'arrêté avant la fin de ses dix ans',
    drawn: 'réparti à la main entre les années',
    secondAsksFor: (from, match, count, money) =>
      `à partir ${of(from)}, ses propres règles : contrepartie ${match}, ${atLeast(count)}, ${money}`,
    withoutProjects: (share) => `aucun projet cofinancé : les services prennent ${share} de l’argent, le reste n’est jamais dépensé`,
    tapers: (share) =>
      `le soutien baisse de ${share} jusqu’à la fin, si bien que l’industrie paie toujours plus à côté de chaque dollar public`,
    beyond: (date) => `il continue après ${date}, où la figure s’arrête`,
  },
  differences: {
    title: 'Ce qui diffère',
    from: 'De',
    to: 'à',
    asDesigned: (letter) => `${letter}, tel que son programme est conçu`,
    count: (differences) => `${differences} ${differences < 2 ? 'différence' : 'différences'}`,
    none: 'Aucune différence de réglages.',
    groups: { levers: 'Leviers', assumptions: 'Hypothèses', clusters: 'Grappes' },
    setting: 'Réglage',
    becomes: 'devient',
    goTo: (name, letter) => `Aller à ${name} dans ${letter}`,
    takeInto: (letter) => `reprendre dans ${letter}`,
    putBack: (letter) => `remettre dans ${letter}`,
    taken: (name, letter, value) => `${name} : maintenant ${value} dans ${letter}. ${undone}`,
    refused: 'Cette valeur ne convient pas aux autres réglages de ce scénario.',
  },
  cards: {
    title: 'Scénarios',
    outcome: 'Résultat',
    scaleNote: 'Une même échelle pour tous.',
    chart: (letter, outcome) => `Éventail du scénario ${letter} : ${outcome}. Les flèches le lisent trimestre par trimestre.`,
    reference: 'référence',
    pin: 'Épingler comme référence',
    show: (letter, title) => `Montrer le scénario ${letter}, ${title}`,
    medianAt: (value, date) => `Médiane ${value} en ${date}`,
    inNineOfTen: (range) => `${range} dans neuf futurs sur dix`,
    inAll: (range, futures) => `${range} dans ${futures < 2 ? 'le seul futur' : `les ${futures} futurs`} jusqu’ici`,
    changes: (count) => `${count} ${count < 2 ? 'changement' : 'changements'}`,
    unchanged: 'Aucun changement : tel que son programme est conçu.',
    more: (count) => `et ${count} de plus`,
    editNotes: 'Modifier les notes',
    addNotes: 'Ajouter des notes',
    notesOf: (letter) => `Notes sur le scénario ${letter}`,
    notesHint: 'Gardées quand vous quittez le champ; Échap les laisse comme elles étaient.',
    actions: (letter) => `Que faire du scénario ${letter}`,
    rename: 'Renommer',
    duplicate: 'Dupliquer',
    reset: 'Ramener à son programme tel que conçu',
    moveLeft: 'Déplacer à gauche',
    moveRight: 'Déplacer à droite',
    wasReset: (letter) => `${letter} est de nouveau tel que son programme est conçu. ${undone}`,
    wasRemoved: (letter) => `${letter} a été retiré. ${undone}`,
    wasMoved: (title, letter) => `${title} est maintenant ${letter}.`,
    wasDuplicated: (from, letter) => `${letter} est une copie de ${from}.`,
    makeReference: (letter) => `Comparer avec ${letter} : l’épingler comme référence`,
    wasRemovedReference: (letter, next) => `${letter} a été retiré; ${next} est maintenant la référence. ${undone}`,
    pinned: (letter) => `${letter} est maintenant la référence.`,
  },
};
