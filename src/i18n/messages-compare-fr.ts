/** Texts about the page that compares scenarios, in French. */
import type { CompareMessages } from './messages-compare.ts';

/** With ordinary spaces: typography is set when they are loaded. */
export const FRENCH: CompareMessages = {
  lead: 'Les scénarios côte à côte, dans les mêmes futurs. Épinglez celui auquel les autres sont comparés.',
  readAt: 'Lire en',
  table: 'Résultats comparés',
  outcome: 'Résultat',
  reference: 'référence',
  addRow: 'Ajouter un résultat',
  chooseRow: 'Ajouter un résultat…',
  removeRow: (name) => `Retirer du tableau : ${name}`,
  usualRows: 'Revenir aux résultats habituels',
  cellNote:
    'Dans chaque case : la médiane et, entre parenthèses, de 5 % à 95 % des futurs; la barre montre la même chose sur une échelle commune à la ligne, épaisse pour la moitié centrale. Dessous : l’écart moyen avec la référence dans les mêmes futurs, avec son intervalle à 95 %, et dans combien de futurs sur 100 le scénario fait mieux.',
  onAverage: (difference) => `${difference} en moyenne`,
  noValue: 'sans valeur : rien à diviser',
  lights: {
    enough: 'assez de futurs',
    more: 'il faut plus de futurs',
    beyond: 'écart trop petit',
    never: 'plus de futurs n’y changerait rien',
  },
  moreFutures: (count) => `il faut environ ${count} futurs`,
  beyondFutures: (most) => `il faudrait plus de ${most} futurs`,
  runUntil: 'Continuer jusqu’à savoir',
  runUntilOf: (outcome, letter, reference) => `Continuer jusqu’à savoir : ${outcome}, ${letter} par rapport à ${reference}`,
  tally: (letter, reference, better, worse, open, same) =>
    `${letter} par rapport à ${reference} : ${[
      better === '' ? '' : `mieux pour ${better}`,
      worse === '' ? '' : `moins bien pour ${worse}`,
      open === '' ? '' : `indécis pour ${open}`,
      same === '' ? '' : `identique pour ${same}`,
    ]
      .filter((part) => part !== '')
      .join('; ')}.`,
  pairing: (least, most) =>
    least === most
      ? `Comme les scénarios partagent leurs tirages, ces écarts sont aussi sûrs qu’avec ${most} fois plus de futurs séparés.`
      : `Comme les scénarios partagent leurs tirages, ces écarts sont aussi sûrs qu’avec de ${least} à ${most} fois plus de futurs séparés.`,
  askingOf: (outcome, letter, reference, futures) =>
    `Calcul jusqu’à savoir : ${outcome}, ${letter} par rapport à ${reference}, ${futures} futurs jusqu’ici`,
  told: (outcome, letter, reference, verdict, futures) =>
    `${outcome} : ${letter} est ${verdict} que ${reference}, établi après ${futures} futurs.`,
  wouldTake: (outcome, letter, reference, most, largest) =>
    `${outcome} : impossible de départager ${letter} et ${reference}. Il faudrait plus de ${most} futurs; s’il y a un écart, il est probablement de ${largest} au plus.`,
  toldIdentical: (outcome, letter, reference, futures) =>
    `${outcome} : ${letter} et ${reference} sont identiques dans les ${futures} futurs.`,
  open: (outcome, letter, reference, futures) => `${outcome} : ${letter} et ${reference} ne sont pas départagés après ${futures} futurs.`,
  stopAsking: 'Revenir au nombre habituel de futurs',
  lookNote:
    'On regarde après des nombres fixes de futurs, chaque fois avec un intervalle plus large (99,5 %), pour que regarder souvent ne fasse pas d’un hasard un écart : moins d’un constat sur vingt serait faux.',
  alone: 'Il n’y a qu’un scénario. Ajoutez-en un autre pour comparer.',
  waiting: 'En attente des premiers futurs.',
};
