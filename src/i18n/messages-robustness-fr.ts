/** Texts about robustness, in French. */
import type { BarWords, DiscoveryWords, FailureWords, RegretWords, RobustnessMessages } from './messages-robustness.ts';

/** With ordinary spaces: typography is set when they are loaded. */
const discovery: DiscoveryWords = {
  above: (name, value) => `« ${name} » est au-dessus de ${value}`,
  below: (name, value) => `« ${name} » est au-dessous de ${value}`,
  between: (name, from, to) => `« ${name} » est entre ${from} et ${to}`,
  atLeast: (name, value) => `« ${name} » est d’au moins ${value}`,
  atMost: (name, value) => `« ${name} » est d’au plus ${value}`,
  fromTo: (name, from, to) => `« ${name} » va de ${from} à ${to}`,
  notBefore: (name, value) => `« ${name} » est ${value} ou plus tard`,
  notAfter: (name, value) => `« ${name} » est ${value} ou plus tôt`,
  is: (name, value) => `« ${name} » est ${value}`,
  or: (before, last) => `${before} ou ${last}`,
  next: (before, condition) => `${before}, que ${condition}`,
  and: (before, condition) => `${before} et que ${condition}`,
  around: (subject) => `une politique tirée autour de ${subject}`,
  fails: (subject, conditions, failing, inside, failures, futures) =>
    `${subject} échoue surtout quand ${conditions} : l’échec y survient dans ${failing} futurs sur ${inside}, contre ${failures} sur ${futures} en tout`,
  holds: (coverage, mass) => `ces futurs réunissent ${coverage} de tous les échecs et forment ${mass} de tous les futurs`,
  unsure: (halves, failures) =>
    `Il ne faut pas encore s’y fier : sur dix moitiés de futurs tirées au sort, d’environ ${failures} échecs chacune, ${halves === 0 ? 'aucune n’a' : halves === 1 ? 'une seule a' : `${halves} seulement ont`} montré de nouveau la première condition.`,
  everywhere: (subject, failures, futures) => `Rien n’est écarté ici : ${subject} échoue dans ${failures} futurs sur ${futures}.`,
  noPattern: (subject, failures, futures) =>
    `Avec ${futures} futurs, aucune régularité ne se distingue du hasard : ${subject} échoue dans ${failures} d’entre eux. Cela ne veut pas dire qu’il n’y en a pas.`,
  noPatternInMany: (subject, failures, futures) =>
    `Pas de régularité dans ${futures} futurs : ${subject} échoue dans ${failures} d’entre eux, et aucune boîte de quelques conditions ne réunit nettement plus d’échecs. L’échec tient au hasard, ou à beaucoup de choses à la fois.`,
  tooFew: (subject, failures, futures, least) =>
    `Trop peu d’échecs pour chercher des conditions : ${subject} échoue dans ${failures} futurs sur ${futures}, et il en faut au moins ${least}.`,
};

const regret: RegretWords = {
  title: 'Regret et conditions remplies',
  term: (outcome, date) => `${outcome}, en ${date}; le regret d’un choix est l’avance que le meilleur choix du même futur a sur lui`,
  scenario: 'Scénario',
  median: 'Médiane (de 5 % à 95 %)',
  best: 'Le meilleur dans',
  mean: 'Regret moyen',
  ninth: 'Regret maximal dans neuf futurs sur dix',
  most: 'Plus grand regret',
  all: 'Toutes les conditions remplies dans',
  condition: (outcome, level, date) => `${outcome} : au moins ${level} d’ici ${date}`,
  keptTo: (outcome, level, date) => `${outcome} : au plus ${level} en ${date}`,
  agree: (letter, mean, ninth) =>
    `${letter} se regrette le moins selon les deux mesures : ${mean} en moyenne, au plus ${ninth} dans neuf futurs sur dix.`,
  alike: 'Aucun ne se regrette plus qu’un autre.',
  disagree: (meanLetter, mean, ninthLetter, ninth) =>
    `Les mesures divergent : ${meanLetter} se regrette le moins en moyenne (${mean[0]}; ${ninthLetter} : ${mean[1]}), ${ninthLetter} dans neuf futurs sur dix (au plus ${ninth[0]}; ${meanLetter} : ${ninth[1]}).`,
  undecided: (meanLetter, ninthLetter, ninth) =>
    `En moyenne, le regret ne départage pas ${meanLetter} et ${ninthLetter}; dans neuf futurs sur dix, ${ninthLetter} se regrette le moins (au plus ${ninth[0]}; ${meanLetter} : ${ninth[1]}).`,
  overlap: (letter, others) => `En moyenne, les intervalles de ${letter} et de ${others} se chevauchent.`,
  largest: (letter, most, other, otherMost) =>
    `Le plus grand regret est plus petit avec ${letter} (${most}) qu’avec ${other} (${otherMost}), mais ce n’est qu’un seul futur chacun.`,
  meets: (letter, odds) => `${letter} remplit les conditions le plus souvent, dans ${odds}.`,
  meetsAlike: (odds) => `Tous remplissent les conditions aussi souvent, dans ${odds}.`,
  meetsNone: (conditions, futures) =>
    `Aucun scénario ne remplit ${conditions === 1 ? 'la condition' : 'toutes les conditions'} dans un seul des ${futures} futurs.`,
  neverMet: (conditions) => `Jamais remplie par aucun : ${conditions}.`,
  alone: 'Il faut au moins deux scénarios pour un regret : c’est ce qu’un choix coûte à côté d’un autre.',
  regretNote:
    'Le regret compare les choix dans un même futur, avec le même hasard et les mêmes hypothèses. Un choix de faible regret est rarement loin du meilleur, même s’il n’est peut-être jamais le meilleur.',
  intervalNote:
    'Sous la médiane, l’étendue du 5e au 95e centile, soit les neuf dixièmes du milieu des futurs; sous les autres valeurs, des intervalles à 95 %. Le plus grand regret et celui de neuf futurs sur dix n’en ont pas.',
  conditions: 'Conditions qui comptent',
  conditionsHint: 'Les niveaux et les dates sont ceux des cibles.',
  toTargets: 'Modifier les cibles',
  unreadable: (target) => `${target} : illisible ici, car les résultats sont conservés à la fin des exercices, à l’intérieur de l’horizon.`,
  leftOut: (futures) => `Futurs laissés de côté, faute de dénominateur dans un scénario : ${futures}.`,
};

const bar: BarWords = {
  title: 'À quelle hauteur mettre la barre?',
  term: (outcome, date) => `Part des futurs qui atteignent chaque niveau, pour le résultat « ${outcome} » en ${date}`,
  label: 'Hauteur de la barre',
  level: 'Niveau',
  target: 'cible',
  reach: (level) => `Au moins ${level} :`,
  keep: (level) => `Au plus ${level} :`,
  of: (letter, odds) => `${letter} dans ${odds}`,
  ninth: (letter, level) => `${level} avec ${letter}`,
  ninthReach: (list) => `Neuf futurs sur dix atteignent ${list}.`,
  ninthKeep: (list) => `Neuf futurs sur dix ne dépassent pas ${list}.`,
  above: (letter) => `Où que soit la barre, ${letter} a au moins autant de chances que tout autre de la passer.`,
  cross: 'Les courbes se croisent : le scénario qui a le plus de chances de passer la barre dépend de sa hauteur.',
  note: 'Une courbe se lit à partir du niveau, vers le haut : sa hauteur est la part des futurs où le scénario atteint ce niveau.',
  termKeep: (outcome, date) =>
    `Part des futurs qui ne dépassent pas chaque niveau, pour le résultat « ${outcome} » en ${date}; moins vaut mieux`,
  aboveKeep: (letter) => `Où que soit la limite, ${letter} a au moins autant de chances que tout autre de ne pas la dépasser.`,
  crossKeep: 'Les courbes se croisent : le scénario qui a le plus de chances de ne pas dépasser la limite dépend de l’endroit où elle est.',
  noteKeep:
    'Une courbe se lit à partir du niveau, vers le haut : sa hauteur est la part des futurs où le scénario reste à ce niveau ou au-dessous.',
};

const when: FailureWords = {
  title: 'Quand échoue-t-il?',
  lead: 'Cherche les quelques conditions sous lesquelles un scénario échoue le plus souvent, parmi tout ce qui diffère entre ses futurs.',
  scenario: 'Scénario',
  failure: 'Il échoue quand il',
  moved: 'Chercher parmi',
  assumptions: 'les hypothèses',
  both: 'hypothèses et leviers',
  misses: (target) => `manque « ${target} »`,
  worst: {
    tenth: 'est dans le pire dixième',
    quarter: 'est dans le pire quart',
    third: 'est dans le pire tiers',
  },
  shares: { tenth: 'le pire dixième', quarter: 'le pire quart', third: 'le pire tiers' },
  behind: (letter) => `fait moins bien que ${letter}`,
  isBelow: (outcome, level, date) => `${outcome} sous ${level} en ${date}`,
  isAbove: (outcome, level, date) => `${outcome} au-dessus de ${level} en ${date}`,
  isWorst: (share, outcome, date) => `${outcome} en ${date} dans ${share} des futurs`,
  isBehind: (letter, outcome, date) => `un résultat moins bon qu’avec ${letter} dans le même futur, pour « ${outcome} » en ${date}`,
  means: (failure, failing, futures) => `Échouer veut dire ici : ${failure}. C’est le cas dans ${failing} des ${futures} futurs.`,
  meansAround: (failure, failing, futures, letter) =>
    `Échouer veut dire ici : ${failure}. C’est le cas de ${failing} des ${futures} politiques tirées autour de ${letter}, chacune dans un futur à elle.`,
  itself: (letter, failing) => `${letter} même échoue dans ${failing} de ces futurs.`,
  never: 'En ce sens, il n’échoue jamais : il n’y a rien à expliquer. Choisissez une cible plus haute, ou les pires futurs.',
  always: 'En ce sens, il échoue dans tous les futurs : il n’y a rien à distinguer. Choisissez une cible plus basse, ou les pires futurs.',
  tryWorst: (share) => `Prendre plutôt ${share} des futurs`,
  few: 'Il faut au moins 50 futurs pour chercher des conditions.',
  waiting: 'Les conditions sont cherchées une fois le calcul terminé.',
  press: 'Calculez les futurs ci-dessus pour chercher des conditions.',
  looking: 'Recherche des conditions …',
  moreFutures:
    'Si peu de futurs ne montrent qu’une forte régularité, car des dizaines d’entrées sont passées en revue. Avec plus de futurs, une plus faible pourrait apparaître.',
  leversHint:
    'Ici, les leviers du scénario bougent aussi, chacun dans toute son étendue, dans un calcul à part. Ce qui est examiné n’est alors plus le scénario, mais des politiques tirées autour de lui.',
  runLevers: 'Calculer avec les leviers en mouvement',
  leversLabel: 'Futurs où les leviers bougent',

  box: 'Les conditions',
  boxTerm: 'Une ligne par condition : toute l’étendue dans les futurs, et la partie où le scénario échoue le plus souvent',
  shownHere: 'échoue surtout ici',
  factor: 'Quoi',
  range: 'Étendue dans tous les futurs',
  inside: 'Échoue surtout quand',
  chance: 'Par hasard?',
  again: 'Retrouvée',
  telling: 'guère',
  doubtful: 'peut-être',
  quasiP: (value) => `p = ${value} environ`,
  lessThan: (value) => `p inférieur à ${value}`,
  halves: (count) => `dans ${count} des 10 moitiés de futurs`,
  goTo: (name) => `${name} : aller à son réglage`,

  path: 'De tous les futurs au cœur de l’échec',
  pathTerm: 'Chaque point est une boîte : plus à droite, elle réunit plus d’échecs; plus haut, une plus grande part d’elle échoue',
  pathLabel: 'Boîte affichée',
  coverage: 'Part des échecs réunie',
  density: 'Part de la boîte qui échoue',
  mass: 'Part des futurs',
  restrictions: 'Nombre de conditions',
  number: 'Boîte',
  proposed: 'Proposée',
  isProposed: 'proposée',
  isBase: 'tous les futurs',
  position: (box, boxes) => `Boîte ${box} sur ${boxes}`,
  reading: (coverage, density, restrictions) =>
    `${restrictions} ${restrictions < 2 ? 'condition' : 'conditions'}, réunit ${coverage} des échecs, ${density} d’elle échoue`,
  toProposed: 'Afficher la boîte proposée',
  pathNote:
    'Une boîte plus petite échoue plus sûrement mais réunit moins d’échecs. Celle qui est proposée équilibre les deux, avec des conditions qui ne sont guère là par hasard; les nombres près des points comptent les conditions.',

  primNote:
    'Méthode : l’induction patiente de règles (PRIM, Friedman et Fisher 1999), employée pour la découverte de scénarios par Bryant et Lempert (2010) : pas à pas, elle retire la tranche dont la perte rend l’échec le plus fréquent dans ce qui reste (un vingtième de la boîte à la fois, puis tout de nouveau par dixièmes et par cinquièmes). Les conditions qui n’apprennent rien sont ensuite abandonnées. Une boîte n’est proposée qu’avec au moins 20 échecs en tout et 10 dans la boîte, et si aucune aussi bonne n’apparaît dans 19 redistributions des échecs au hasard entre les futurs : là où il n’y a rien à trouver, une boîte est tout de même proposée jusqu’à une fois sur 20.',
  quasiNote:
    '« Par hasard? » est une quasi-valeur p : la probabilité que la condition apporte autant si les échecs étaient répartis au hasard dans le reste de la boîte. Les limites ont été choisies sur ces mêmes futurs, ce qui les flatte; la fréquence à laquelle une condition se retrouve dans des moitiés tirées au sort est l’épreuve la plus sévère.',
  drawsNote:
    'Les hypothèses sont tirées indépendamment les unes des autres, chacune selon sa loi a priori : une condition dit avec quoi l’échec va de pair dans le modèle, non sa probabilité dans le monde.',
  leversNote: 'Les étendues des leviers sont un jugement de notre part; chaque levier est tiré uniformément dans la sienne.',
  leversMoved: (simulations, levers) => `À partir de ${simulations} simulations. Leviers qui ont bougé : ${levers}.`,
  fixedNote: 'Ce qui a été réglé à la main reste tel quel dans tous les futurs, et ne peut donc pas être trouvé ici.',
};

/** The texts. */
export const FRENCH: RobustnessMessages = {
  lead: 'Un choix est robuste quand il donne un résultat acceptable quoi qu’il arrive. Tous les scénarios sont placés dans les mêmes futurs, chacun avec son hasard et ses hypothèses : ce qu’on regretterait, la fréquence à laquelle les conditions sont remplies, et quand un scénario échoue.',
  outcome: 'Résultat',
  readAt: 'Lire en',
  futures: 'Futurs',
  run: 'Calculer tous les scénarios',
  more: (futures) => `Calculer ${futures} futurs de plus`,
  runLabel: 'Futurs qui diffèrent par le hasard et les hypothèses',
  alone: 'Il n’y a qu’un scénario. On peut le calculer pour voir quand il échoue; pour un regret, il en faut un autre à côté.',
  otherRuns: 'Ces résultats sont ceux des scénarios tels qu’ils étaient lors du calcul.',
  press: 'Appuyez sur le bouton ci-dessus : rien ne commence de soi-même ici.',
  waiting: 'Le regret se lit à partir de vingt futurs.',
  busy: 'Un autre calcul de cette page est en cours.',
  basis: (simulations, futures) =>
    `À partir de ${simulations} simulations : chaque scénario dans les mêmes ${futures} futurs, qui diffèrent par le hasard et par les hypothèses qui n’ont pas été réglées à la main, chacune tirée selon sa loi a priori.`,
  agents: (count) => `Simulé avec ${count} agents.`,
  discovery,
  regret,
  bar,
  when,
};
