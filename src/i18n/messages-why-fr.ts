/** Texts about the page that says why, in French. */
import type { WhyMessages } from './messages-why.ts';

/** With ordinary spaces: typography is set when they are loaded. */
export const FRENCH: WhyMessages = {
  lead: 'Ce qui fait la différence entre deux scénarios, changement par changement, et ce qui ne change rien.',
  from: 'De',
  to: 'à',
  outcome: 'Résultat',
  readAt: 'Lire en',
  contributions: 'Ce que chaque changement apporte',
  contributionsTerm: (outcome, when) => `${outcome}, jusqu’en ${when}`,
  change: 'Changement',
  values: 'Valeurs',
  contribution: 'Apport',
  interval: 'Intervalle à 95 %',
  alone: (letter) => `Seul, à partir de ${letter}`,
  last: (letter) => `Si on l’annule dans ${letter}`,
  total: (to, from) => `${to} moins ${from}`,
  noEffect: 'sans effet',
  sentence: (when, outcome, to, there, from, here, difference, interval) =>
    `En ${when}, ${outcome} : ${to} ${there}, ${from} ${here} (moyennes), soit un écart de ${difference}${interval === '' ? '' : ` (${interval})`}`,
  quoted: (name) => `« ${name} »`,
  mostly: (along, against, rest) =>
    `${along === '' ? '' : `; y contribuent ${along}`}${against === '' ? '' : `, en sens contraire ${against}`}${rest === 0 ? '' : `, et ${rest} de plus`}`,
  exactNote: 'Toutes les combinaisons des changements ont été simulées : les contributions s’additionnent à l’écart dans chaque futur.',
  sampledNote:
    'Plus de six changements : chaque futur les prend dans un ordre au hasard et dans l’ordre inverse. Les contributions s’additionnent à l’écart dans chaque futur; les intervalles contiennent aussi l’erreur d’échantillonnage.',
  basis: (futures, all, worlds) =>
    `À partir ${futures === all ? `de ${futures}` : `des ${futures} premiers sur ${all}`} futurs, chacun avec ${worlds} combinaisons.${futures === all ? '' : ' Les nombres diffèrent un peu de ceux de tous les futurs.'}`,
  shapleyNote:
    'Une contribution est ce qu’un changement ajoute quand il arrive, en moyenne sur tous les ordres possibles des changements (valeur de Shapley). Quand les changements dépendent les uns des autres, l’effet de chacun seul en diffère : voir le tableau.',
  find: (worlds) => `Trouver les contributions (${worlds} mondes à simuler)`,
  findHint: 'Toutes les combinaisons de tant de changements prennent un moment; la page reste libre entre-temps.',
  running: (done, planned) => `${done} futurs sur ${planned}`,
  more: (futures) => `Continuer jusqu’à ${futures} futurs`,
  same: 'Rien ne diffère entre les deux qui puisse changer un résultat.',
  alone1: 'Il n’y a qu’un scénario. Ajoutez-en un autre, ou changez un levier dans une copie, pour voir ce qui fait la différence.',
  few: 'Encore peu de futurs : ces nombres bougent toujours.',
  press: 'Appuyez sur le bouton ci-dessus pour les trouver.',
  wait: 'En attente du calcul des scénarios.',
  failed: (reason) => `Le calcul a échoué : ${reason}`,
  silent: 'Sans effet ici',
  silentHint: 'Changements après lesquels chaque nombre enregistré est le même, au bit près.',
  silentLine: (name, change, reason) => `${name} (${change}) : ${reason}`,
  none: 'Chaque changement a un effet.',
  fourLines: 'Avec et sans la politique, sous les deux hypothèses',
  fourLinesHint:
    'Une hypothèse change aussi le monde sans programme : seule la distance entre les deux lignes d’une même paire est ce que la politique apporte.',
  fourLinesTerm: (outcome, letter) => `${outcome}, scénario ${letter}`,
  line: 'Ligne',
  median: 'Médiane',
  ninety: '5 % à 95 %',
  lineNames: {
    ownWith: 'Avec la politique, hypothèses modifiées',
    ownWithout: 'Sans elle, hypothèses modifiées',
    defaultWith: 'Avec la politique, hypothèses par défaut',
    defaultWithout: 'Sans elle, hypothèses par défaut',
  },
  fourSentence: (when, ownWith, ownWithout, usualWith, usualWithout) =>
    `En ${when}, médianes : ${ownWith} avec la politique et ${ownWithout} sans elle sous les hypothèses modifiées; ${usualWith} et ${usualWithout} sous les hypothèses par défaut.`,
  noOwnAssumptions:
    'Ce scénario a les hypothèses par défaut : les deux paires de lignes n’en font qu’une. Modifiez une hypothèse pour les voir se séparer.',
  coincide:
    'Les hypothèses modifiées n’agissent pas sur ce résultat : les deux paires sont les mêmes. L’additionnel peut changer quand même; choisissez-le plus haut.',
  baselineRunning: 'Le calcul sous les hypothèses par défaut est en cours.',
};
