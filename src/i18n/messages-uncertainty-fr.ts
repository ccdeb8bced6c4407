/** Texts about what is not known, in French. */
import type { UncertaintyMessages } from './messages-uncertainty.ts';

/** With ordinary spaces: typography is set when they are loaded. */
export const FRENCH: UncertaintyMessages = {
  uncertaintyLabel: 'Ce qui diffère d’un futur à l’autre',
  uncertaintyHints: {
    luck: 'Chaque futur vit sous les hypothèses telles qu’elles sont; seul le hasard diffère.',
    assumptions:
      'Chaque futur tire aussi les hypothèses mal connues, chacune dans son étendue : un tirage par futur, le même pour tous les scénarios. Une hypothèse que vous avez fixée reste fixe. Le milieu bouge aussi : certaines valeurs par défaut ne sont pas au milieu de ce que l’on croit.',
  },
  uncertainties: { luck: 'Hasard seul', assumptions: 'Hasard et hypothèses' },

  runUntil: 'Simuler jusqu’à savoir',
  untilOptions: { targets: 'chances connues à ±2 points', ranking: 'classement connu à ±2 points' },
  untilHint:
    'Continue jusqu’à ce que les chances de chaque cible, ou la fréquence à laquelle chaque scénario fait mieux que A, soient connues à ±2 points (95 %), 5 000 futurs au plus.',
  knownSoFar: (done, expected, reached) => `${done} futurs sur environ ${expected}, connu à ±${reached}`,
  knownAfter: (reached, done, seconds) => `Connu à ±${reached} après ${done} futurs, ${seconds} s`,
  knownNoBetter: (reached, done, seconds) => `Connu à ±${reached} seulement, après ${done} futurs (le maximum), ${seconds} s`,

  sureHeading: 'Avec quelle certitude?',
  sureHint: 'Chances d’atteindre chaque cible, et les deux dans le même futur.',
  both: 'Les deux cibles',
  jobsTarget: (level, by) => `${level} emplois en ${by}`,
  gdpTarget: (level, by) => `${level} de PIB en ${by}`,
  runningBeside: 'simulé à côté',
  futuresBehind: (count) => `${count} futurs`,
  medianAndRange: (median, range) => `médiane ${median} ${range}`,

  hingesHeading: 'À quoi cela tient',
  hingesHint: (outcome) =>
    `${outcome} dans les futurs dont le tirage d’une hypothèse est dans son tiers supérieur, moins ceux du tiers inférieur, avec l’intervalle à 95 %.`,
  hingesWaiting: 'Affiché dès qu’assez de futurs ont tiré leurs hypothèses.',
  hingesRow: (name, swing, range) => `${name} : ${swing} (${range})`,
  heldByHand: (count) =>
    count === 1 ? 'Une hypothèse reste où vous l’avez fixée.' : `${count} hypothèses restent où vous les avez fixées.`,
};
